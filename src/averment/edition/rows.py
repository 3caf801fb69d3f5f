"""Rows: the passages of a text beside those of its renderings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from averment.edition.runs import Mark, split_runs, trimmed
from averment.edition.view import Cell
from averment.edition.words import language_in_words
from averment.record import Passage, Text

Pair = tuple[Passage | None, Passage | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedText:
    """A text with the marks that stand in it."""

    text: Text
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Abreast:
    """One row of texts: the passage of the original, and a cell for each text."""

    passage: Passage | None
    original: Cell
    renderings: tuple[Cell, ...]


def abreast(
    original: MarkedText, *, renderings: Sequence[MarkedText]
) -> tuple[Abreast, ...]:
    """The passages of all texts side by side, every passage exactly once.

    Shape: paired by label where the two texts share any label, otherwise by
        order; a passage without a partner gets a row, or a cell that says so.
    """
    columns = [_columns(original.text, rendering.text) for rendering in renderings]
    slots = _slots(original.text.passages, columns=columns)
    return tuple(
        Abreast(
            passage=passage,
            original=_cell(original, passage=passage),
            renderings=tuple(
                _cell(rendering, passage=other)
                for rendering, other in zip(renderings, others, strict=True)
            ),
        )
        for passage, others in slots
    )


def paired(one: Sequence[Passage], other: Sequence[Passage]) -> tuple[Pair, ...]:
    """Passages in pairs: by label where any is shared, otherwise by order.

    >>> from averment.record import Span
    >>> def at(label): return Passage(label=label, span=Span(start=0, end=0))
    >>> [(a and a.label, b and b.label)
    ...  for a, b in paired([at("1"), at("2")], [at("1"), at("1a"), at("2")])]
    [('1', '1'), (None, '1a'), ('2', '2')]
    """
    partners = {passage.label: passage for passage in other}
    if not any(passage.label in partners for passage in one):
        return _by_order(one, other)
    return _by_label(one, other)


def _by_order(one: Sequence[Passage], other: Sequence[Passage]) -> tuple[Pair, ...]:
    longest = max(len(one), len(other))
    return tuple(
        (one[n] if n < len(one) else None, other[n] if n < len(other) else None)
        for n in range(longest)
    )


def _by_label(one: Sequence[Passage], other: Sequence[Passage]) -> tuple[Pair, ...]:
    """Shared labels together; the rest of `other` after what it follows there."""
    partners = {passage.label: passage for passage in other}
    own = {passage.label for passage in one}
    following = _following(other, shared=own)
    pairs: list[Pair] = [(None, passage) for passage in following.get("", ())]
    for passage in one:
        pairs.append((passage, partners.get(passage.label)))
        pairs.extend((None, later) for later in following.get(passage.label, ()))
    return tuple(pairs)


def _following(
    passages: Iterable[Passage], *, shared: set[str]
) -> dict[str, list[Passage]]:
    """The passages that are not shared, by the shared label they come after."""
    following: dict[str, list[Passage]] = {}
    last = ""
    for passage in passages:
        if passage.label in shared:
            last = passage.label
        else:
            following.setdefault(last, []).append(passage)
    return following


@dataclass(frozen=True, slots=True, kw_only=True)
class _Column:
    """The partner of each passage of the original, and what comes after each."""

    partner: Mapping[str, Passage]
    after: Mapping[str, tuple[Passage, ...]]


def _columns(original: Text, rendering: Text) -> _Column:
    partner: dict[str, Passage] = {}
    after: dict[str, tuple[Passage, ...]] = {}
    last = ""
    for mine, theirs in paired(original.passages, rendering.passages):
        if mine is not None:
            last = mine.label
        if mine is not None and theirs is not None:
            partner[last] = theirs
        elif theirs is not None:
            after[last] = (*after.get(last, ()), theirs)
    return _Column(partner=partner, after=after)


def _slots(
    passages: Sequence[Passage], *, columns: Sequence[_Column]
) -> list[tuple[Passage | None, tuple[Passage | None, ...]]]:
    slots: list[tuple[Passage | None, tuple[Passage | None, ...]]] = []
    slots += _alone("", columns=columns)
    for passage in passages:
        partners = tuple(column.partner.get(passage.label) for column in columns)
        slots.append((passage, partners))
        slots += _alone(passage.label, columns=columns)
    return slots


def _alone(
    label: str, *, columns: Sequence[_Column]
) -> list[tuple[Passage | None, tuple[Passage | None, ...]]]:
    """Rows for what only renderings have after a passage, one text a row."""
    return [
        (None, tuple(extra if n == here else None for n in range(len(columns))))
        for here, column in enumerate(columns)
        for extra in column.after.get(label, ())
    ]


def _cell(marked: MarkedText, *, passage: Passage | None) -> Cell:
    text = marked.text
    if passage is None:
        language = language_in_words(text.lang)
        return Cell(lang=text.lang, missing=f"The {language} has no passage here.")
    within = trimmed(text.content, span=passage.span)
    runs = split_runs(text.content, within=within, marks=marked.marks)
    return Cell(lang=text.lang, runs=runs, label=passage.label)
