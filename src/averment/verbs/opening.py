"""Which edition a path means, and what of it."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from averment.errors import AvermentError, EditionNotFound
from averment.notation import load
from averment.record import Ledger

EDITION = "edition.claims"
ENDING = ".claims"


def root_of(path: Path) -> Path:
    """The folder of the edition that a path is, or lies in.

    Shape: the nearest folder upwards that has an `edition.claims`; where none
        has, the folder itself.
    Raises: EditionNotFound where nothing is there.
    """
    if not path.exists():
        raise EditionNotFound(path)
    whole = path.resolve()
    folder = whole if whole.is_dir() else whole.parent
    for each in (folder, *folder.parents):
        if (each / EDITION).is_file():
            return path if each == whole else each
    return folder if folder != whole else path


def opened(path: Path) -> Ledger:
    """The ledger of the edition a path means.

    Raises: EditionNotFound where the folder holds no ledger.
    """
    whole_file = path.suffix == ENDING and path.is_file()
    return load(path if whole_file else root_of(path))


def ledger_files(ledger: Ledger) -> list[str]:
    """The names of the files of a ledger, as far as they say anything."""
    found = (
        *(entry.where.file for entry in ledger.entries),
        *(problem.file for problem in ledger.problems),
    )
    return sorted({name for name in found if name.endswith(ENDING)})


def part_of(path: Path, *, root: Path) -> str:
    """What of an edition a path means, as a file name in it; nothing for all."""
    within = path.resolve().relative_to(root.resolve()).as_posix()
    return "" if within == "." else within


def ledger_part(path: Path, *, ledger: Ledger) -> str:
    """What of a ledger a path means, as a file or folder name; nothing for all.

    Raises: AvermentError where no ledger file is meant.
    """
    part = part_of(path, root=ledger.root)
    known = path.suffix == ENDING or any(
        lies_in(name, part=part) for name in ledger_files(ledger)
    )
    if not known:
        raise AvermentError(
            f"{path} holds no ledger of the edition {ledger.root}.",
            hint="Name the edition, a folder of it, or a .claims file.",
        )
    return part


def lies_in(file: str, *, part: str) -> bool:
    """Whether a file of the ledger lies in that part of it."""
    return not part or PurePosixPath(file).is_relative_to(part)
