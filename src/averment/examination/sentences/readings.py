"""What was assumed, and what would agree."""

from __future__ import annotations

from fractions import Fraction

from averment.examination.arithmetic import intersect
from averment.examination.case import Case
from averment.examination.evaluation import Values, all_must_be
from averment.examination.meaning import APART, CUT_OFF, ROUNDED, TWICE, Convention
from averment.examination.shown import in_own_unit, in_words, mark_of, shown
from averment.examination.verdict import Verdict
from averment.record import Approx, Bounds, Claim, Figure

WORDS = {
    Approx.ABOUT: '"about"',
    Approx.NEARLY: '"nearly"',
    Approx.MORE_THAN: '"more than"',
    Approx.AT_LEAST: '"at least"',
}
ROUNDED_ONCE = (
    "Bare numbers are taken as rounded by at most half the finest place that "
    "figures of their unit show here; rates by half their own last place "
    "(after XBRL Calculations 1.1)."
)
BARE = {
    TWICE: "Bare numbers are taken as rounded twice, by at most 0.55 of the finest "
    "place that figures of their unit show here; rates of their own last place "
    "(decision 18).",
    CUT_OFF: "Bare numbers are taken as cut off, by less than the finest place that "
    "figures of their unit show here; rates by less than their own last place "
    "(decision 18).",
    APART: "Bare numbers are taken as rounded each by itself, by at most 0.55 of its "
    "own last place, though others show finer ones; the second digit is taken as "
    "meant (decision 24).",
}
DOUBTFUL = (
    "A date marked with ~ or ? may lie its own length to either side "
    "(convention of this project)."
)
DEFINITIONS = "Or the definitions differ."
UNKNOWN = "Or an error not known."


def assumptions(
    case: Case,
    *,
    verdict: Verdict,
    narrow: Values,
    wide: Values,
    convention: Convention = ROUNDED,
) -> tuple[str, ...]:
    """The conventions that decided, each with the figure it was used for.

    Shape: "about" a number reaches no less far than the bare number does, so a
        convention other than rounding once is named for it too.
    """
    lines = []
    if case.within is not None:
        share = f"{shown(case.within * 100)} %"
        lines.append(f"It was assumed to within {share} of the right side.")
    figures = dict(case.figures())
    for key, figure in figures.items():
        if figure.approx in WORDS:
            lines.append(
                _vague(case.name(key), figure=figure, bounds=(narrow[key], wide[key]))
            )
    shortened = {f.approx for key, f in figures.items() if narrow[key] != wide[key]} & (
        {Approx.NONE} if convention is ROUNDED else {Approx.NONE, Approx.ABOUT}
    )
    if verdict is not Verdict.HOLDS and shortened:
        lines.append(BARE.get(convention, ROUNDED_ONCE))
    return tuple(lines)


def _vague(key: str, *, figure: Figure, bounds: tuple[Bounds, Bounds]) -> str:
    narrow, wide = (
        in_words(in_own_unit(b, figure=figure), mark=mark_of(figure)) for b in bounds
    )
    source = (
        "Cummins, Sauerland & Solt 2012; its outer reach is a convention of this "
        "project"
        if figure.approx is Approx.MORE_THAN
        else "convention of this project"
    )
    reach = "" if narrow == wide else f", and at its widest {wide}"
    return f"{WORDS[figure.approx]} in {key} is usually {narrow}{reach} ({source})."


def would_agree(case: Case, *, narrow: Values, wide: Values) -> tuple[str, ...]:
    """What each figure alone would have to be, and that it may be none of them."""
    usual, outer = (all_must_be(case, values=values) for values in (narrow, wide))
    lines = [
        _alone_must_be(
            key, figure=figure, case=case, required=(usual.get(key), outer.get(key))
        )
        for key, figure in case.figures()
        if isinstance(case.stated[key], Claim)
    ]
    return (*(line for line in lines if line), DEFINITIONS, UNKNOWN)


def _alone_must_be(
    key: str,
    *,
    figure: Figure,
    case: Case,
    required: tuple[Bounds | None, Bounds | None],
) -> str:
    usual, outer = (_in_its_unit(found, figure) for found in required)
    if outer is None:
        return ""
    name, mark = case.name(key), mark_of(figure)
    widest = in_words(outer, mark=mark)
    if usual is None:
        return (
            f"If {name} alone is read otherwise it must be {widest}, "
            "and that only at the widest reading of the others."
        )
    exact = in_words(usual, mark=mark)
    if exact == widest:
        return f"If {name} alone is read otherwise it must be {widest}."
    return (
        f"If {name} alone is read otherwise it must be {exact}; "
        f"at the widest reading of the others, {widest}."
    )


def _in_its_unit(found: Bounds | None, figure: Figure) -> Bounds | None:
    """The figure's required bounds in its own unit; None where none is possible."""
    if found is None or (found.low is None and found.high is None):
        return None
    stated = figure.numeral if figure.numeral is not None else figure.bounds.low
    if stated is not None and stated >= 0:
        found = _not_negative(found)
    return None if found is None else in_own_unit(found, figure=figure)


def _not_negative(found: Bounds) -> Bounds | None:
    """The part at or above zero; an end that is missing stays missing."""
    least = Bounds(low=Fraction(0), high=None, low_closed=True, high_closed=False)
    kept = intersect(found, least)
    return found if kept and found.low is None else kept
