"""What an entry writes: the columns of its line, and its details."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from averment.notation.details import text_words
from averment.record import Hand, Modality, Moment
from averment.record.entries import Details as Pairs


class Written(NamedTuple):
    """The columns of a line, empty ones included, and the details below it."""

    columns: tuple[str, ...]
    details: tuple[tuple[str, str], ...] = ()


def marks(
    *, tags: Iterable[str] = (), group: str | None = None, hand: Hand | None = None
) -> str:
    """Tags, group and hand as they stand at the end of a line."""
    words = [f"#{tag}" for tag in tags]
    if group is not None:
        words.append(f"^{group}")
    if hand is not None:
        day = f".{hand.date.isoformat()}" if hand.date else ""
        words.append(f"@{hand.siglum}{day}")
    return " ".join(words)


def period(given: Moment | None) -> str:
    """A period, or nothing."""
    return given.edtf if given else ""


def modality(given: Modality) -> str:
    """A modality; `reported` is not written."""
    return "" if given is Modality.REPORTED else given.value


def pairs(details: Pairs) -> tuple[tuple[str, str], ...]:
    """Details that carry nothing but text."""
    return tuple((name, text_words(text)) for name, text in details)
