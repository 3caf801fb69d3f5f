"""Emendations of a finding's figures, with what each hand decided on them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from averment.edition.words import figure_in_words, moment_in_words
from averment.notation import index
from averment.notation.keys import full_key
from averment.record import (
    Emendation,
    Figure,
    Finding,
    Hand,
    Ledger,
    Moment,
    Review,
)


class Opinions:
    """What has been proposed and decided in one ledger, by what it is about."""

    def __init__(self, ledger: Ledger) -> None:
        by = index(ledger.entries)
        self._of: defaultdict[str, list[Emendation]] = defaultdict(list)
        self._reviews: defaultdict[str, list[Review]] = defaultdict(list)
        for entry in ledger.entries:
            match entry:
                case Emendation(of=of):
                    for key in by.candidates(of):
                        self._of[key].append(entry)
                case Review(of=of):
                    self._reviews[of].append(entry)
                case _:
                    pass

    def on(self, finding: Finding) -> Iterator[str]:
        """A sentence for each emendation of a figure of the finding."""
        for figure in finding.figures:
            for emendation in self._of.get(full_key(figure) or "", ()):
                reviews = self._reviews.get(emendation.key, ())
                yield _sentence(emendation, reviews=reviews)


def value_in_words(value: Figure | Moment) -> str:
    """A value or a date in words."""
    return (
        moment_in_words(value) if isinstance(value, Moment) else figure_in_words(value)
    )


def _sentence(emendation: Emendation, *, reviews: Iterable[Review]) -> str:
    standing, proposed = map(value_in_words, (emendation.standing, emendation.proposed))
    decided = "".join(f"; {r.decision}{by(r.hand)}" for r in reviews)
    return (
        f"Emendation {emendation.key}: {emendation.of} {standing} -> {proposed}"
        f"{by(emendation.hand)}, “{emendation.because}”{decided}."
    )


def by(hand: Hand | None) -> str:
    """Whose hand it is, and of which day; nothing for none."""
    if hand is None:
        return ""
    day = f", {hand.date.isoformat()}" if hand.date else ""
    return f" ({hand.siglum}{day})"
