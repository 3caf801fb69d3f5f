"""Files as text: read whole, hashed, and refused with a reason where that fails."""

from __future__ import annotations

import hashlib
import stat
from pathlib import Path

from averment.errors import TextUnreadable

LARGEST = 32 * 1024 * 1024  # bytes
_CONVERT = "Convert it: iconv -f GB18030 -t UTF-8 OLD > NEW"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


class Refused(TextUnreadable):
    """A file cannot be read as text; `code` is that of the problem."""

    def __init__(self, code: str, path: Path, why: str, *, hint: str) -> None:
        super().__init__(path, why, hint=hint)
        self.code = code


def text_at(path: Path, *, root: Path) -> tuple[str, str]:
    """The characters of a file, line ends as they are, and its SHA-256.

    Raises: Refused, naming what is the matter and how to mend it.
    """
    content = _bytes(inside(path, root=root))
    if not content:
        hint = "Put the text into it, or leave out the line that names it."
        raise Refused("N202", path, "it is empty", hint=hint)
    if content.startswith(_UTF_16):
        hint = "Convert it: iconv -f UTF-16 -t UTF-8 OLD > NEW"
        raise Refused("N204", path, "it is not UTF-8", hint=hint)
    if b"\x00" in content or content.startswith(b"%PDF"):
        hint = "Name a plain text file in UTF-8."
        raise Refused("N203", path, "it is not text", hint=hint)
    try:
        return content.decode("utf-8"), hashlib.sha256(content).hexdigest()
    except UnicodeDecodeError as why:
        reason = f"it is not UTF-8, from byte {why.start + 1} on"
        raise Refused("N204", path, reason, hint=_CONVERT) from None


def inside(path: Path, *, root: Path) -> Path:
    """Where a path leads, links followed, if that is inside `root`.

    Raises: Refused where it leads outside, or nowhere at all.
    """
    try:
        resolved = path.resolve()
    except (OSError, ValueError, RuntimeError):
        raise _unopened(path, "its name leads nowhere") from None
    if not resolved.is_relative_to(root):
        hint = "Copy the file into the edition's folder."
        raise Refused("N206", path, "it lies outside the edition", hint=hint)
    return resolved


def _bytes(path: Path) -> bytes:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise _unopened(path, "it is not a file")
        if status.st_size > LARGEST:
            hint = "Split it into several documents."
            raise Refused("N205", path, "it is larger than 32 MiB", hint=hint)
        return path.read_bytes()
    except FileNotFoundError:
        raise _unopened(path, "it is not there") from None
    except (OSError, ValueError) as why:
        reason = getattr(why, "strerror", None) or "its name leads nowhere"
        raise _unopened(path, reason[:1].lower() + reason[1:]) from None


def _unopened(path: Path, why: str) -> Refused:
    hint = "Names start from the folder of the ledger file that gives them."
    return Refused("N201", path, why, hint=hint)
