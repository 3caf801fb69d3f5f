"""Files of an export: all of them or none, and over no file that is not its own."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from averment.errors import AvermentError, NotWritten
from averment.room.manifest import earlier_files, manifest_text, sha256_of

MANIFEST = "export.json"
_READABLE = 0o644


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """A file that was written: its name, its size in bytes, its hash."""

    name: str
    size: int
    sha256: str


def write_files(
    files: Iterable[tuple[str, str]], *, into: Path, force: bool = False
) -> tuple[Exported, ...]:
    """Writes each text under its name, as UTF-8, its line ends as they are.

    Shape: everything is written beside the folder's files first, then moved in. A
        file that an earlier export wrote there is replaced; one that it did not
        write, or that was changed since, only with `force`.
    Raises: AvermentError for such a file; NotWritten where the file system refuses.
    """
    contents = {name: content.encode() for name, content in files}
    made = {name: _digest(content) for name, content in contents.items()}
    earlier = earlier_files(into, name=MANIFEST)
    if not force:
        _refuse_foreign(made, earlier=earlier, into=into)
    try:
        into.mkdir(parents=True, exist_ok=True)
        _move_in(contents, manifest=manifest_text({**earlier, **made}), into=into)
    except OSError as why:
        raise NotWritten(into, why.strerror or str(why)) from why
    return tuple(
        Exported(name=name, size=len(content), sha256=made[name])
        for name, content in contents.items()
    )


def _move_in(contents: Mapping[str, bytes], *, manifest: str, into: Path) -> None:
    """The manifest goes last: a file that it does not list yet is known by its hash."""
    stage = Path(tempfile.mkdtemp(prefix=".export-", dir=into))
    try:
        staged = {**contents, MANIFEST: manifest.encode()}
        for name, content in staged.items():
            with (stage / name).open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            (stage / name).chmod(_READABLE)
        for name in staged:
            (stage / name).replace(into / name)
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _refuse_foreign(
    made: Mapping[str, str], *, earlier: Mapping[str, str], into: Path
) -> None:
    for name, sha256 in made.items():
        target = into / name
        stands = target.exists() or target.is_symlink()
        if stands and sha256_of(target) not in (sha256, earlier.get(name)):
            raise AvermentError(
                f"{target} was not written by an export, or was changed since.",
                hint="Nothing was changed. Name another folder, or add --force.",
            )


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
