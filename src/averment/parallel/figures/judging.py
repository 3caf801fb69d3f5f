"""From two figures brought together to a verdict, and how it was reached."""

from __future__ import annotations

from dataclasses import dataclass, replace

from averment.parallel.figures.ages import is_age
from averment.parallel.figures.agreeing import Same, same
from averment.parallel.figures.bounds import around, bound_changed
from averment.parallel.figures.matches import How, Match
from averment.parallel.figures.rising import is_asked
from averment.parallel.figures.said import Said, Sort, Weight
from averment.parallel.figures.telling import told
from averment.parallel.nouns import FigurePair, Verdict
from averment.record import Reading, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """What is needed to judge the matches of one link.

    Shape: `one` and `other` are the texts of the two sides of a match; `turned`
        says that the first of them is the rendering.
    """

    one: str
    other: str
    turned: bool
    link: int | None
    doubted: bool = False

    def judged(self, match: Match) -> FigurePair:
        """The pair as the reader is shown it, original first."""
        verdict, how = self._verdict(match)
        one, other = _readings(match)
        if self.turned:
            one, other = other, one
            verdict = _TURNED.get(verdict, verdict)
        return FigurePair(
            original=one,
            rendering=other,
            verdict=verdict,
            how=how,
            link=self.link,
            doubted=self.doubted and verdict is not Verdict.EQUAL,
        )

    def _verdict(self, match: Match) -> tuple[Verdict, str]:
        one, other = match.one, match.other
        if one is None or other is None:
            return self._of_one(match)
        words = (around(self.one, one), around(self.other, other))
        values = self._both(one, other)
        asked = is_asked(one, other, words=(self.one, self.other))
        if asked and match.how in (How.EQUAL, How.OTHER):
            return Verdict.ASKED, f"{values}; {asked}"
        if match.how is How.OTHER:
            return Verdict.VALUE, values
        if match.how is How.UNIT:
            if is_age(one, other, words=words):
                return Verdict.EQUAL, values
            shares = one.sort is other.sort is Sort.SHARE
            return (Verdict.VALUE if shares else Verdict.UNIT), values
        if match.how is How.END:
            return Verdict.EQUAL, f"{values}; {match.how.value}"
        firm = one.weight is other.weight is Weight.FIRM
        changed = bound_changed(one, other, words=words) if firm else ""
        if changed:
            return Verdict.BOUND, f"{values}; what leaves the number open is {changed}"
        return Verdict.EQUAL, _equal(values, agreed=same(one, other))

    def _of_one(self, match: Match) -> tuple[Verdict, str]:
        alone = match.one or match.other
        how = f"{told(alone)}; {match.how.value}" if alone else ""
        if match.how is How.TRACE:
            return Verdict.EQUAL, how
        if match.how is How.OTHER:
            return Verdict.VALUE, how
        if match.how is How.REPEATED:
            return Verdict.REPEATED, how
        return (Verdict.DROPPED if match.one else Verdict.ADDED), how

    def _both(self, one: Said, other: Said) -> str:
        first, second = (other, one) if self.turned else (one, other)
        return f"{told(first)}; {told(second)}"


_TURNED = {Verdict.DROPPED: Verdict.ADDED, Verdict.ADDED: Verdict.DROPPED}
_EQUALLY = {
    Same.SIZE: "as near as words for a size can be",
    Same.RELATED: "the same number",
}


def _equal(values: str, *, agreed: Same) -> str:
    return f"{values}; {_EQUALLY[agreed]}" if agreed in _EQUALLY else values


def _readings(match: Match) -> tuple[Reading | None, Reading | None]:
    """Both readings; words that tell a figure are read as that figure."""
    one = match.one.reading if match.one else None
    other = match.other.reading if match.other else None
    if match.trace is None:
        return one, other
    if one:
        return one, _at(one, match.trace.span)
    return (_at(other, match.trace.span) if other else None), other


def _at(reading: Reading, span: Span) -> Reading:
    return replace(reading, full=span, core=span)
