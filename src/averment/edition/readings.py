"""What would reconcile a disagreement, said in words: conjectures and rivals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from averment.edition.words import (
    counted,
    figure_in_words,
    listed,
    number_in_words,
    sentence_case,
)
from averment.emendation import Change, Coincidence, Conjecture, Opinion, Tier
from averment.notation import print_entry
from averment.record import Emendation, Figure, Place

SHOWN = 12
NOTHING_PREFERRED = "Nothing is preferred: nothing in the documents decides."
DOUBTFUL = "Nothing is preferred: the relation itself is doubtful."


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingView:
    """One conjecture in words.

    Shape: `reading` says which claim would read what; `reasons` its mechanism,
        its precondition, what it supports and what it would cost; `line` is the
        entry a person would write to propose it.
    """

    key: str
    place: Place
    reading: str
    reasons: tuple[str, ...]
    preferred: bool
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionView:
    """All conjectures on one finding in words, and the rivals that stand.

    Shape: `rivals` come first where nothing is preferred; `left_out` counts
        the conjectures that are not serious, or beyond the first twelve.
    """

    readings: tuple[ReadingView, ...]
    rivals: tuple[str, ...]
    rivals_first: bool
    tier: Tier = Tier.TIED
    left_out: int = 0

    def verdict(self) -> str:
        """Whether anything is forced or preferred, in one sentence."""
        best = next((one for one in self.readings if one.preferred), None)
        if best:
            return f"{sentence_case(self.tier.value)}: {best.reading}"
        return DOUBTFUL if self.tier is Tier.DOUBTFUL else NOTHING_PREFERRED


def opinion_in_words(opinion: Opinion) -> OpinionView:
    """An opinion as pages and terminals show it."""
    shown = opinion.conjectures[:SHOWN]
    aside = len(opinion.conjectures) - len(shown) + len(opinion.left_aside)
    return OpinionView(
        readings=tuple(
            _reading(one, number=number, preferred=one is opinion.preferred)
            for number, one in enumerate(shown, 1)
        ),
        rivals=opinion.rivals,
        rivals_first=opinion.rivals_first,
        tier=opinion.tier,
        left_out=aside,
    )


def _reading(one: Conjecture, *, number: int, preferred: bool) -> ReadingView:
    return ReadingView(
        key=one.claim.key,
        place=one.claim.place,
        reading="; ".join(map(_what, one.changes)) + ".",
        reasons=tuple(_reasons(one)),
        preferred=preferred,
        line="\n".join(
            _line(change, number=number, part=part)
            for part, change in enumerate(one.changes)
        ),
    )


def _what(change: Change) -> str:
    claim, standing = change.claim, _in_words(change.claim.value)
    if change.mechanism.name == "each" and claim.list_of:
        return (
            f"{claim.key} read {standing} each, in {claim.list_of} places: "
            f"{figure_in_words(change.proposed)} in all"
        )
    return f"{claim.key} read {figure_in_words(change.proposed)} in place of {standing}"


def _in_words(value: object) -> str:
    return figure_in_words(value) if isinstance(value, Figure) else str(value)


def _reasons(one: Conjecture) -> Iterator[str]:
    for change in one.changes:
        yield f"Mechanism: {change.mechanism.slip}; {change.grounds}."
    if one.by_rounding:
        yield "It agrees only thanks to rounding."
    if one.supports:
        verb = "agrees" if len(one.supports) == 1 else "agree"
        yield f"Then {_relations(one.supports)} {verb} too."
    if one.costs:
        verb = "disagrees" if len(one.costs) == 1 else "disagree"
        yield f"It would cost: {_relations(one.costs)} then {verb}."
    if one.coincidence is not None:
        yield _chances(one.coincidence)


def _chances(chances: Coincidence) -> str:
    """How often chance would give such a repair, in one sentence."""
    return (
        "Of figures as round, set here by chance and disagreeing, this slip would "
        f"reconcile {_share(chances.mechanism)}, one as cheap in any figure of the "
        f"relation {_share(chances.as_cheap)}, any of the catalogue "
        f"{_share(chances.catalogue)}."
    )


def _share(share: Fraction) -> str:
    """A share in per cent, to one decimal: "3.5 %"; never less than it is."""
    tenths = -(-share.numerator * 1000 // share.denominator)
    return f"{number_in_words(Fraction(tenths, 10))} %"


def _relations(keys: tuple[str, ...]) -> str:
    noun = "the relation" if len(keys) == 1 else counted(len(keys), "relation") + ":"
    return f"{noun} {listed(keys)}"


def _line(change: Change, *, number: int, part: int) -> str:
    """The entry a person would write to propose the reading."""
    claim = change.claim
    return print_entry(
        Emendation(
            key=f"e{number}{'abcdefghijklmnopqrstuvwxyz'[part] if part else ''}",
            of=f"{claim.place.document}/{claim.key}",
            standing=claim.value,
            proposed=change.proposed,
            because=change.mechanism.slip,
        )
    )
