"""Long lists over several pages, so that each stays light; every entry on one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from averment.record import Event, Ledger, Office, Power, Quoting, Rule, Source

LIGHT = 200_000
"""Characters of markup and words on a page: some 15 KB compressed, a quarter of the
room's budget, since Chinese and dense tables compress less well than English."""

_MARKUP = 900
STATED = (Rule, Power, Office, Event)

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Divided:
    """The passages of a document over the pages of its system.

    Shape: `parts` are labels in the order of the text. Where one page is not enough
        for them all, the first is kept for the whole, and has none.
    """

    document: str
    parts: tuple[tuple[str, ...], ...]
    numbers: Mapping[str, int]

    def page_of(self, label: str) -> str:
        """The name of the page on which a passage stands."""
        return page_name(f"systems/{self.document}", self.numbers.get(label, 1))


def divided(ledger: Ledger) -> Iterator[Divided]:
    """The documents of which anything of the institution is stated, in ledger order."""
    weights: dict[str, dict[str, int]] = {}
    for entry in ledger.entries:
        if isinstance(entry, STATED):
            of_document = weights.setdefault(entry.place.document, {})
            label = entry.place.label
            of_document[label] = of_document.get(label, 0) + weight_of(entry)
    for key in dict.fromkeys(source.key for source in ledger.of(Source)):
        if key in weights:
            yield _divided(key, labels=_labels(ledger, key), weights=weights[key])


def weight_of(entry: Quoting) -> int:
    """About how many characters an entry takes on a page."""
    components = entry.components if isinstance(entry, Rule) else ()
    words = sum(len(part.words) + 60 for part in components)
    return _MARKUP + len(entry.quotation.exact) + words


def in_pages(
    things: Iterable[Thing], *, weight: Callable[[Thing], int]
) -> tuple[tuple[Thing, ...], ...]:
    """The things in order, in as few pages as stay light; at least one page.

    >>> in_pages((120_000, 120_000, 60_000), weight=lambda number: number)
    ((120000,), (120000, 60000))
    """
    pages: list[list[Thing]] = [[]]
    carried = 0
    for thing in things:
        own = weight(thing)
        if pages[-1] and carried + own > LIGHT:
            pages.append([])
            carried = 0
        pages[-1].append(thing)
        carried += own
    return tuple(map(tuple, pages))


def page_name(name: str, number: int) -> str:
    """The name of one of several pages; the first has the plain name."""
    return name if number == 1 else f"{name}/{number}"


def _divided(
    document: str, *, labels: tuple[str, ...], weights: Mapping[str, int]
) -> Divided:
    every = tuple(dict.fromkeys((*labels, *weights)))
    parts = in_pages(every, weight=lambda label: _MARKUP + weights.get(label, 0))
    if len(parts) > 1:
        parts = ((), *parts)
    numbers = {
        label: number for number, part in enumerate(parts, start=1) for label in part
    }
    return Divided(document=document, parts=parts, numbers=numbers)


def _labels(ledger: Ledger, document: str) -> tuple[str, ...]:
    text = ledger.text(document)
    return tuple(passage.label for passage in text.passages) if text else ()
