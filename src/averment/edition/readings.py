"""What would reconcile a disagreement, said in words: conjectures and rivals."""

from __future__ import annotations

from dataclasses import dataclass

from averment.edition.words import counted, figure_in_words, listed
from averment.emendation import Conjecture, Opinion, Standing
from averment.notation import print_entry
from averment.record import Claim, Emendation, Figure, Place

SHOWN = 12
NOTHING_PREFERRED = "Nothing is preferred: nothing in the documents decides."


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
        the conjectures beyond the first twelve.
    """

    readings: tuple[ReadingView, ...]
    rivals: tuple[str, ...]
    rivals_first: bool
    left_out: int = 0

    def verdict(self) -> str:
        """Whether anything is preferred, in one sentence."""
        best = next((one for one in self.readings if one.preferred), None)
        return f"Preferred: {best.reading}" if best else NOTHING_PREFERRED


def opinion_in_words(opinion: Opinion) -> OpinionView:
    """An opinion as pages and terminals show it."""
    shown = opinion.conjectures[:SHOWN]
    return OpinionView(
        readings=tuple(
            _reading(one, number=number) for number, one in enumerate(shown, 1)
        ),
        rivals=opinion.rivals,
        rivals_first=opinion.rivals_first,
        left_out=len(opinion.conjectures) - len(shown),
    )


def _reading(one: Conjecture, *, number: int) -> ReadingView:
    return ReadingView(
        key=one.claim.key,
        place=one.claim.place,
        reading=_what(one.claim, one),
        reasons=tuple(_reasons(one)),
        preferred=one.standing is Standing.PREFERRED,
        line=_line(one, number=number),
    )


def _what(claim: Claim, one: Conjecture) -> str:
    standing = _in_words(claim.value)
    if one.mechanism.name == "each" and claim.list_of:
        return (
            f"{claim.key} read {standing} each, in {claim.list_of} places: "
            f"{figure_in_words(one.proposed)} in all."
        )
    return f"{claim.key} read {figure_in_words(one.proposed)} in place of {standing}."


def _in_words(value: object) -> str:
    return figure_in_words(value) if isinstance(value, Figure) else str(value)


def _reasons(one: Conjecture) -> list[str]:
    reasons = [f"Mechanism: {one.mechanism.slip}; {one.grounds}."]
    if one.by_rounding:
        reasons.append("It agrees only thanks to rounding.")
    if one.supports:
        verb = "agrees" if len(one.supports) == 1 else "agree"
        reasons.append(f"Then {_relations(one.supports)} {verb} too.")
    if one.costs:
        verb = "disagrees" if len(one.costs) == 1 else "disagree"
        reasons.append(f"It would cost: {_relations(one.costs)} then {verb}.")
    return reasons


def _relations(keys: tuple[str, ...]) -> str:
    noun = "the relation" if len(keys) == 1 else counted(len(keys), "relation") + ":"
    return f"{noun} {listed(keys)}"


def _line(one: Conjecture, *, number: int) -> str:
    """The entry a person would write to propose the reading."""
    return print_entry(
        Emendation(
            key=f"e{number}",
            of=f"{one.claim.place.document}/{one.claim.key}",
            standing=one.claim.value,
            proposed=one.proposed,
            because=one.mechanism.slip,
        )
    )
