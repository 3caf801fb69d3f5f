"""The manifest of a room: which files a build made, with their hashes.

Only what an earlier build lists as its own is ever replaced or removed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from averment import __version__

NAME = "room.json"
_FORMAT = 1


def manifest_text(files: Mapping[str, str]) -> str:
    """The manifest as it is written: sorted, so that two builds are the same."""
    content = {
        "format": _FORMAT,
        "made_with": f"averment {__version__}",
        "files": dict(sorted(files.items())),
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def earlier_files(out: Path, *, name: str = NAME) -> dict[str, str]:
    """The files of an earlier build in that folder, by path, with their SHA-256.

    Shape: empty where there is no manifest of that `name`, or one that is not of
        this kind; paths that lead out of the folder are not taken up.
    """
    try:
        content = json.loads((out / name).read_text(encoding="utf-8"))
        files = content["files"]
        listed = {str(path): str(sha256) for path, sha256 in files.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}
    return {path: sha256 for path, sha256 in listed.items() if _stays_inside(path)}


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file's bytes; empty where it cannot be read as a file."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def _stays_inside(path: str) -> bool:
    pure = PurePosixPath(path)
    safe = not pure.is_absolute() and ".." not in pure.parts and "\\" not in path
    return safe and path not in ("", ".", NAME)
