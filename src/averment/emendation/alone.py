"""One figure of a relation read otherwise, the others as they stand.

What the figure would have to be is reckoned once; each reading is then only held
against it. Where that does not decide, the relation itself is reckoned anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from averment.emendation.catalogue.span import ANYWHERE, Span, span_into
from averment.emendation.needs import Need, needs
from averment.examination.arithmetic import scaled
from averment.examination.case import Case
from averment.examination.digits import last_place
from averment.examination.ends import Ends, bounds_of, compares
from averment.examination.evaluation import (
    Quick,
    finest_places,
    must_be_quick,
    narrow_quick,
    wide_quick,
)
from averment.examination.meaning import narrow_ends, wide_ends
from averment.examination.units import parts_of, scale
from averment.examination.verdict import Verdict, agrees_quick
from averment.record import Approx, Comparison, Figure

Finest = Mapping[str | None, Fraction]


def reconciled(case: Case, *, supposed: Mapping[str, Figure]) -> Verdict | None:
    """Whether a relation holds with figures read otherwise, or only by rounding.

    Shape: None where it does neither; then no more is asked, for speed.
    """
    figures = {**dict(case.figures()), **supposed}
    usual = narrow_quick(figures)
    if any(_is_open(ends) for ends in usual.values()):
        return None
    try:
        if agrees_quick(case, quick=usual):
            return Verdict.HOLDS
        places = case.places(figures)
        wide = wide_quick(figures, vague=False, attested=places)
        rounded = agrees_quick(case, quick=wide)
    except ZeroDivisionError:
        return None
    return Verdict.ROUNDING if rounded else None


class Alone:
    """A relation, asked what holds if one of its figures is read otherwise."""

    def __init__(self, case: Case) -> None:
        """The relation, of whose figures nothing is reckoned yet."""
        self.case = case
        self.figures = dict(case.figures())
        self._attested = case.places(self.figures)
        self._quick = narrow_quick(self.figures)
        self._open = {key for key, ends in self._quick.items() if _is_open(ends)}
        self._usual = _needs(case, quick=self._quick)
        self._needs: dict[frozenset[object], Mapping[str, Need]] = {}

    def is_open(self, key: str) -> bool:
        """Whether another figure excludes nothing, so that nothing can be told."""
        return not self._open <= {key}

    def span(self, key: str) -> Span:
        """By what a figure may be multiplied so that the relation may hold."""
        figure, finest = self.figures[key], self._finest(key)
        need = self._rounded(finest).get(key)
        wanted = need.ends if need and need.exact else self._room(key)
        if wanted is None:
            return ANYWHERE
        return span_into(
            figure,
            wanted=scaled(bounds_of(wanted), by=1 / scale(figure)),
            finest=finest.get(figure.unit),
        )

    def may_be(self, key: str, figure: Figure) -> bool:
        """Whether the words of a reading can reach what the widest others leave."""
        finest = self._finest(key)
        need = self._rounded(finest).get(key)
        if need and need.exact:
            return True
        room = self._room(key)
        return room is None or _meet(room, _reach(figure, finest=finest))

    def verdict(self, key: str, figure: Figure) -> Verdict | None:
        """Whether the relation holds with a figure read so, or only by rounding."""
        need = self._rounded(self._finest(key)).get(key)
        if need is None or not need.exact:
            return reconciled(self.case, supposed={key: figure})
        usual = narrow_ends(figure, parts=parts_of(figure))
        if self.is_open(key) or _is_open(usual):
            return None
        if _meet(self._usual[key].ends, usual):
            return Verdict.HOLDS
        finest = self._finest(key, read=figure)
        bare = figure.approx is Approx.NONE
        words = _reach(figure, finest=finest) if bare else usual
        rounded = _meet(self._rounded(finest)[key].ends, words)
        return Verdict.ROUNDING if rounded else None

    def _finest(self, key: str, *, read: Figure | None = None) -> Finest:
        """The finest places that all show but one, or with it read otherwise."""
        figures = {name: one for name, one in self.figures.items() if name != key}
        return finest_places(figures if read is None else {**figures, key: read})

    def _rounded(self, finest: Finest) -> Mapping[str, Need]:
        """What each figure would have to be, bare numbers rounded to such places."""
        places = frozenset(finest.items())
        if places not in self._needs:
            quick = {
                key: self._reach_of(key, finest=finest)
                if one.approx is Approx.NONE
                else self._quick[key]
                for key, one in self.figures.items()
            }
            self._needs[places] = _needs(self.case, quick=quick)
        return self._needs[places]

    def _reach_of(self, key: str, *, finest: Finest) -> Ends:
        """How far the words of a figure reach as it stands."""
        return _reach(self.figures[key], finest=finest, to=self._attested.get(key))

    def _room(self, key: str) -> Ends | None:
        """Where a figure must lie at the widest reading of the others."""
        finest = self._finest(key)
        quick = {name: self._reach_of(name, finest=finest) for name in self.figures}
        try:
            return must_be_quick(key, case=self.case, quick=quick)
        except ZeroDivisionError:
            return None


def _needs(case: Case, *, quick: Quick) -> Mapping[str, Need]:
    """What each figure would have to be; of none where that divides by zero."""
    try:
        return needs(case, quick=quick)
    except ZeroDivisionError:
        return {}


def _reach(figure: Figure, *, finest: Finest, to: Fraction | None = None) -> Ends:
    return wide_ends(
        figure,
        place=last_place(figure) if to is None else to,
        finest=finest.get(figure.unit),
        parts=parts_of(figure),
    )


def _is_open(ends: Ends) -> bool:
    return ends[0] is None and ends[1] is None


def _meet(one: Ends, other: Ends) -> bool:
    return compares(one, other, comparison=Comparison.EQUAL)
