"""The exceptions of averment: misuse and environment only.

AvermentError                 everything below; carries `.hint`
├── EditionNotFound           the folder holds no ledger
├── OutsideEdition            a path leads out of the edition's folder
├── TextUnreadable            a file is missing, empty, binary, not UTF-8 or too large
├── NotWritten                the file system refused: permission, space
├── NameWithheldLeaks         a withheld string would appear in an output
├── ModelNotUsable            a model of sentence vectors cannot be loaded
├── UnitsDiffer               figures of two units were to be added or compared
└── KeyNotFound               a verb was asked for a key the ledger does not have

A ledger that cannot be understood is not an exception: it is a `Problem`.
Sources that disagree are not an exception: that is a `Finding`.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path


class AvermentError(Exception):
    """What averment raises; `str()` is one sentence, `hint` says what to do."""

    def __init__(self, sentence: str, *, hint: str = "") -> None:
        super().__init__(sentence)
        self.hint = hint


class EditionNotFound(AvermentError):
    """The folder holds no ledger."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"There is no ledger in {folder}.",
            hint="Start one with: averment new FOLDER",
        )


class OutsideEdition(AvermentError):
    """A path in the ledger, or on the command line, leads out of the edition."""

    def __init__(self, path: str, folder: Path) -> None:
        super().__init__(
            f"{path} lies outside the edition's folder {folder}.",
            hint="Copy the file into the edition, or name a path inside it.",
        )


class TextUnreadable(AvermentError):
    """A transcription cannot be read as text."""

    def __init__(self, path: Path, why: str, *, hint: str = "") -> None:
        super().__init__(f"{path} cannot be read: {why}.", hint=hint)
        self.why = why


class NotWritten(AvermentError):
    """The file system refused a write; the file is as it was before."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            f"{path} was not written: {why}.",
            hint="Nothing was changed. Check permissions and free space.",
        )


class NameWithheldLeaks(AvermentError):
    """A withheld string would appear in an output; nothing was published."""

    def __init__(self, output: str, count: int) -> None:
        super().__init__(
            f"{output} would show withheld strings at {count} "
            f"{'place' if count == 1 else 'places'}.",
            hint="Nothing was published. Use the placeholder in the ledger, "
            "or complete the list of strings to withhold.",
        )


class ModelNotUsable(AvermentError):
    """A model was asked for that cannot be loaded."""

    def __init__(self, place: Path, *, why: str, hint: str) -> None:
        super().__init__(f"The model {place} cannot be used: {why}.", hint=hint)


class UnitsDiffer(AvermentError):
    """Figures of two units were to be added or compared."""

    def __init__(self, one: str, other: str) -> None:
        super().__init__(
            f"{one} and {other} cannot be added or compared.",
            hint="Relate figures of one unit, or state the rate between the two.",
        )


class KeyNotFound(AvermentError):
    """The ledger has no such key."""

    def __init__(self, key: str, keys: Iterable[str]) -> None:
        super().__init__(
            f"The ledger has no key {key}.",
            hint=did_you_mean(key, keys),
        )


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint naming the nearest known word, or nothing where none is near."""
    near = difflib.get_close_matches(word, sorted(known), n=1)
    return f"Did you mean {near[0]}?" if near else ""
