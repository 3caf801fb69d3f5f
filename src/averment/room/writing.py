"""Writing a site: everything first beside the folder, then moved in file by file."""

from __future__ import annotations

import gzip
import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from averment.errors import NotWritten
from averment.room.manifest import NAME, earlier_files, manifest_text, sha256_of
from averment.room.site import Sheet

_READABLE = 0o644
_UNLISTED = "a file that no earlier build made stands there"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One file of a build: its path in the site, its size, and compressed."""

    path: str
    size: int
    gzip_size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """What a build put into the folder, and what it took away of earlier ones."""

    written: tuple[Written, ...]
    removed: tuple[str, ...]


def write_site(
    sheets: Iterable[Sheet], *, out: Path, inspect: Callable[[Sheet], None]
) -> Moved:
    """The sheets as files in `out`; nothing there changes unless all could be made.

    Shape: `inspect` sees every sheet before it touches the disk, and raises to
        stop the build. Files of earlier builds that are no longer made are
        removed, unless a person has changed them; other files are left alone.
    Raises: NotWritten, and whatever `inspect` raises.
    """
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        stage = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    except OSError as why:
        raise NotWritten(out, why.strerror or str(why)) from why
    try:
        written = tuple(_staged(sheets, stage=stage, inspect=inspect))
        return _moved(written, stage=stage, out=out)
    except OSError as why:
        raise NotWritten(out, why.strerror or str(why)) from why
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _staged(
    sheets: Iterable[Sheet], *, stage: Path, inspect: Callable[[Sheet], None]
) -> Iterable[Written]:
    for sheet in sheets:
        inspect(sheet)
        content = sheet.content.encode()
        path = stage / sheet.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        path.chmod(_READABLE)
        yield Written(
            path=sheet.path,
            size=len(content),
            gzip_size=len(gzip.compress(content, mtime=0)),
            sha256=hashlib.sha256(content).hexdigest(),
        )


def _moved(written: tuple[Written, ...], *, stage: Path, out: Path) -> Moved:
    earlier = earlier_files(out)
    made = {one.path: one.sha256 for one in written}
    _refuse_foreign(made, earlier=earlier, out=out)
    out.mkdir(exist_ok=True)
    # The first manifest names old and new files: a build that is cut short
    # leaves nothing behind that the next one would not know as its own.
    _put(manifest_text({**earlier, **made}), stage=stage, out=out)
    for one in written:
        target = out / one.path
        target.parent.mkdir(parents=True, exist_ok=True)
        (stage / one.path).replace(target)
    removed = tuple(_removed(earlier, made=made, out=out))
    _put(manifest_text(made), stage=stage, out=out)
    return Moved(written=written, removed=removed)


def _refuse_foreign(
    made: dict[str, str], *, earlier: dict[str, str], out: Path
) -> None:
    for path, sha256 in made.items():
        target = out / path
        _refuse_link(target, out=out)
        exists = target.exists() or target.is_symlink()
        if path not in earlier and exists and sha256_of(target) != sha256:
            raise NotWritten(target, _UNLISTED)


def _refuse_link(target: Path, *, out: Path) -> None:
    """A folder in the room that is a link would carry the build elsewhere."""
    parent = target.parent
    while parent not in (out, out.parent):
        if parent.is_symlink():
            raise NotWritten(target, "its folder is a link to another place")
        parent = parent.parent


def _put(manifest: str, *, stage: Path, out: Path) -> None:
    path = stage / NAME
    path.write_text(manifest, encoding="utf-8")
    path.chmod(_READABLE)
    path.replace(out / NAME)


def _removed(
    earlier: dict[str, str], *, made: dict[str, str], out: Path
) -> Iterable[str]:
    for path, sha256 in sorted(earlier.items()):
        target = out / path
        if path in made or target.is_symlink() or sha256_of(target) != sha256:
            continue
        target.unlink()
        yield path
        _remove_empty_folders(PurePosixPath(path).parent, out=out)


def _remove_empty_folders(folder: PurePosixPath, *, out: Path) -> None:
    while folder.parts:
        with suppress(OSError):  # not empty: something of someone else's is there
            (out / folder).rmdir()
        folder = folder.parent
