"""Files of a new edition: all of them or none, and never over another."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from averment.errors import AvermentError, NotWritten


def write_new(files: Mapping[Path, bytes]) -> None:
    """Writes files that do not exist yet; where one cannot be, none remains.

    Raises: AvermentError where a file exists; NotWritten where the file system
        refuses, after removing what was written.
    """
    for path in files:
        if path.exists() or path.is_symlink():
            raise AvermentError(
                f"{path} exists already.",
                hint="Nothing was changed. Name another folder, or move the file away.",
            )
    made: list[Path] = []
    try:
        for path, content in files.items():
            _make_folder(path.parent, made=made)
            _write(path, content=content, made=made)
    except OSError as error:
        _undo(made)
        raise NotWritten(path, error.strerror or str(error)) from error


def _make_folder(folder: Path, *, made: list[Path]) -> None:
    missing = [f for f in (folder, *folder.parents) if not f.exists()]
    for each in reversed(missing):
        each.mkdir()
        made.append(each)


def _write(path: Path, *, content: bytes, made: list[Path]) -> None:
    with path.open("xb") as file:
        made.append(path)
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _undo(made: list[Path]) -> None:
    for path in reversed(made):
        with suppress(OSError):
            path.rmdir() if path.is_dir() else path.unlink()
