"""A ledger as others may have it, and the last look at what leaves."""

from __future__ import annotations

import dataclasses
from enum import Enum
from typing import Any, TypeVar

from averment.errors import NameWithheldLeaks
from averment.recension import Withheld, leaks, published_ledger, without_withheld
from averment.record import Ledger

Kept = TypeVar("Kept")


def shown(ledger: Ledger, withheld: Withheld) -> Ledger:
    """The ledger with the placeholder for every withheld string.

    Shape: in its texts and the labels of their passages, and in all words of its
        entries, keys and notes as well; the problems, which quote lines of files,
        are left out.
    Raises: NameWithheldLeaks where the list itself cannot be followed.
    """
    if not withheld.strings:
        return ledger
    published = published_ledger(ledger, withheld)
    entries = tuple(hidden(entry, withheld) for entry in published.entries)
    texts = tuple(
        dataclasses.replace(text, passages=hidden(text.passages, withheld))
        for text in published.texts
    )
    return dataclasses.replace(published, entries=entries, texts=texts, problems=())


def let_out(content: str, *, name: str, withheld: Withheld) -> str:
    """The content, where neither it nor its name shows a withheld string.

    Raises: NameWithheldLeaks, naming the output and the number, never the string.
    """
    if places := leaks(name, withheld):
        raise NameWithheldLeaks("The name of an export", places)
    if places := leaks(content, withheld):
        raise NameWithheldLeaks(name, places)
    return content


def hidden(value: Kept, withheld: Withheld) -> Kept:
    """The value with the placeholder for withheld strings, however deep they are."""
    shown: Kept = _hidden(value, withheld)
    return shown


def _hidden(value: Any, withheld: Withheld) -> Any:
    if isinstance(value, str) and not isinstance(value, Enum):
        return without_withheld(value, withheld)
    if isinstance(value, tuple):
        return tuple(_hidden(item, withheld) for item in value)
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return value
    fields = dataclasses.fields(value)
    changed = {f.name: _hidden(getattr(value, f.name), withheld) for f in fields}
    return dataclasses.replace(value, **changed)
