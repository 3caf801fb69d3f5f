"""Ledger files written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Iterable
from pathlib import Path

from averment.errors import NotWritten, OutsideEdition
from averment.notation.printer import print_entries, print_entry
from averment.notation.texts import Refused, text_at
from averment.record import Entry


def save(path: Path, content: str, *, within: Path) -> None:
    """The file has this content, or is as it was.

    Shape: written beside the file and moved into its place; permission bits are
        kept; folders that are missing inside `within` are made.
    Raises: OutsideEdition, NotWritten.
    """
    target = _inside(path, within=within)
    try:
        encoded = content.encode("utf-8")
    except UnicodeEncodeError:
        raise NotWritten(path, "it holds half a character") from None
    try:
        _replace(target, encoded)
    except OSError as why:
        raise NotWritten(path, _reason(why)) from why


def append(path: Path, entries: Iterable[Entry], *, within: Path) -> None:
    """The ledger file has these entries at its end; what is there is not touched.

    Shape: a file that is not there yet begins with its format.
    Raises: OutsideEdition, NotWritten, TextUnreadable.
    """
    target = _inside(path, within=within)
    added = tuple(entries)
    try:
        before, _ = text_at(target, root=within.resolve())
    except Refused:
        if target.exists() and target.stat().st_size:
            raise
        save(path, print_entries(added), within=within)
        return
    end = "\r\n" if "\r\n" in before else "\n"
    gap = "" if before.endswith("\n") else end
    lines = "\n".join(map(print_entry, added)).split("\n") if added else []
    save(path, before + gap + "".join(line + end for line in lines), within=within)


def _inside(path: Path, *, within: Path) -> Path:
    """Where a path leads, links followed, if that is inside the edition."""
    try:
        target, root = path.resolve(), within.resolve()
    except (OSError, ValueError, RuntimeError):
        raise NotWritten(path, "its name leads nowhere") from None
    if not target.is_relative_to(root) or target == root:
        raise OutsideEdition(str(path), within)
    return target


def _replace(target: Path, content: bytes) -> None:
    mode = _mode(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            beside.chmod(mode)
        beside.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    _settle(target.parent)


def _mode(target: Path) -> int | None:
    """The permission bits of a file that is there and may be written."""
    try:
        status = target.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, "it is not a file")
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "Permission denied")
    return stat.S_IMODE(status.st_mode)


def _settle(folder: Path) -> None:
    """Have the folder itself on disk; some file systems cannot, and need not."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _reason(why: OSError) -> str:
    reason = why.strerror or "the file system refused"
    return reason[:1].lower() + reason[1:]
