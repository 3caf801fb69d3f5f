"""The wording of findings: plain words, and never more than was tested."""

from __future__ import annotations

from fractions import Fraction

from averment.examination.arithmetic import intersect
from averment.examination.case import Case, terms
from averment.examination.codes import READERS_LINE
from averment.examination.evaluation import Values, must_be, value
from averment.examination.figures import Stated
from averment.examination.meaning import VAGUE
from averment.examination.shown import (
    at_least_near,
    in_own_unit,
    in_words,
    mark_of,
    near,
    shown,
)
from averment.examination.verdict import Verdict
from averment.record import (
    Approx,
    Bounds,
    Claim,
    Comparison,
    Constant,
    Figure,
    Key,
    Known,
    Moment,
)

__all__ = [
    "READERS_LINE",
    "assumptions",
    "dates",
    "not_added",
    "sentence",
    "untested",
    "would_agree",
]

AGAINST = {
    "S101": "its parts",
    "S102": "the cells it adds up",
    "S104": "the same quantity",
    "P201": "what the other figures give",
    "P202": "what the other factors give",
    "B301": "the figure it is held against",
    "B302": "the ceiling",
    "B303": "the norm",
}
ENDINGS = {
    "B302": " This is not a contradiction.",
    "B303": " This is a gap between norm and report, not a contradiction.",
}
THANKS = {
    Verdict.ROUNDING: "thanks to rounding",
    Verdict.REACH: "in the outer reach of a vague word",
}
AGREES = {
    Comparison.AT_MOST: "is not above {}",
    Comparison.LESS: "is below {}",
    Comparison.AT_LEAST: "is not below {}",
    Comparison.MORE: "is above {}",
}
WORDS = {
    Approx.ABOUT: '"about"',
    Approx.NEARLY: '"nearly"',
    Approx.MORE_THAN: '"more than"',
    Approx.AT_LEAST: '"at least"',
}
DOUBTFUL = (
    "A date marked with ~ or ? may lie its own length to either side "
    "(convention of this project)."
)
DEFINITIONS = "Or the definitions differ."
UNKNOWN = "Or an error not known."


def sentence(case: Case, *, code: str, verdict: Verdict, narrow: Values) -> str:
    """What was found, in one sentence of plain words."""
    who = _who(case, code=code)
    if verdict in THANKS:
        against = _against(case, code)
        agrees = AGREES.get(case.comparison, "agrees with {}").format(against)
        return f"{who} {agrees} only {THANKS[verdict]}."
    left, right = (value(side, values=narrow) for side in (case.left, case.right))
    if _alone(case) is case.right:
        left, right = right, left
    if _alone(case) is None:
        return f"{_apart(left, right)}{ENDINGS.get(code, '')}"
    gap = _gap(left, right, code=code, case=case)
    return f"{who} {gap}.{ENDINGS.get(code, '')}"


def not_added(claims: tuple[Claim, ...], *, case: Case) -> str:
    """Why a sum was not computed."""
    names = {stated: case.name(key) for key, stated in case.stated.items()}
    named = " and ".join(f"{names[c]} ({c.modality.value})" for c in claims)
    senses = sorted({claim.modality.value for claim in case.claims()})
    return (
        f"{named} cannot be added in this relation: its figures are "
        f"{', '.join(senses)}. The sum was not computed."
    )


def untested(case: Case) -> str:
    """That a relation could not be tested, and because of which figures."""
    open_ones = [
        place(stated, case=case)
        for stated in case.stated.values()
        if not isinstance(stated.value, Moment)
        and stated.value.bounds.low is None
        and stated.value.bounds.high is None
        and (stated.value.approx not in VAGUE or stated.value.numeral is None)
    ]
    if open_ones:
        return f"Could not be tested: the figure {open_ones[0]} excludes nothing."
    return "Could not be tested: a divisor can only be zero."


def place(stated: Stated, *, case: Case) -> str:
    """Where a figure stands: `at 4r.7`; its key too where several stand there."""
    if isinstance(stated, Known):
        return f"known as {stated.key}"
    claims = case.claims()
    documents = {claim.place.document for claim in claims}
    where = stated.place.label if len(documents) == 1 else stated.place
    here = sum(claim.place == stated.place for claim in claims)
    return f"{stated.key} at {where}" if here > 1 else f"at {where}"


def assumptions(
    case: Case, *, verdict: Verdict, narrow: Values, wide: Values
) -> tuple[str, ...]:
    """The conventions that decided, each with the figure it was used for."""
    lines = []
    figures = dict(case.figures())
    for key, figure in figures.items():
        if figure.approx in WORDS:
            lines.append(
                _vague(case.name(key), figure=figure, bounds=(narrow[key], wide[key]))
            )
    if verdict is not Verdict.HOLDS and any(
        f.approx is Approx.NONE and narrow[k] != wide[k] for k, f in figures.items()
    ):
        lines.append(
            "Bare numbers are taken as rounded by at most half the finest place that "
            "figures of their unit show here; rates by half their own last place "
            "(after XBRL Calculations 1.1)."
        )
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
    lines = [
        _alone_must_be(key, figure=figure, case=case, values=(narrow, wide))
        for key, figure in case.figures()
        if isinstance(case.stated[key], Claim)
    ]
    return (*(line for line in lines if line), DEFINITIONS, UNKNOWN)


def _alone_must_be(
    key: str, *, figure: Figure, case: Case, values: tuple[Values, Values]
) -> str:
    usual, outer = (_required(key, figure, case=case, values=v) for v in values)
    if outer is None:
        return ""
    name, mark = case.name(key), mark_of(figure)
    widest = in_words(outer, mark=mark)
    exact = widest if usual is None else in_words(usual, mark=mark)
    if exact == widest:
        return f"If {name} alone is read otherwise it must be {widest}."
    return (
        f"If {name} alone is read otherwise it must be {exact}; "
        f"at the widest reading of the others, {widest}."
    )


def _required(key: str, figure: Figure, *, case: Case, values: Values) -> Bounds | None:
    """The figure's required bounds in its own unit; None where none is possible."""
    found = must_be(key, case=case, values=values)
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


def _who(case: Case, *, code: str) -> str:
    alone = _alone(case)
    if alone is None:
        return "The left side of the relation"
    noun = "total" if code in ("S101", "S102") and _only_added(case) else "figure"
    return f"The {noun} {place(case.stated[alone.name], case=case)}"


def _against(case: Case, code: str) -> str:
    if _alone(case) is None:
        return "the right"
    if code == "S101" and not _only_added(case):
        return "what the other figures leave"
    other = case.right if _alone(case) is case.left else case.left
    if isinstance(other, Constant):
        return f"the number {other.written}"
    if isinstance(other, Key):
        return f"{_OTHER[code]} {place(case.stated[other.name], case=case)}"
    return AGAINST[code]


_OTHER = {**AGAINST, "S104": "the same quantity", "B301": "the figure"}


def _alone(case: Case) -> Key | None:
    """The side that is one figure; the left one where both are."""
    for side in (case.left, case.right):
        if isinstance(side, Key):
            return side
    return None


def _only_added(case: Case) -> bool:
    return all(
        positive for side in (case.left, case.right) for _, positive in terms(side)
    )


def _apart(left: Bounds, right: Bounds) -> str:
    """How far two sides lie apart where neither is one figure."""
    low, high, _ = _nearest(left, right)
    sides = f"({in_words(left)} against {in_words(right)})"
    if low <= 0:
        return f"The two sides of the relation differ {sides}."
    factor = _factor(low, high, exact=_is_point(left) and _is_point(right))
    return f"The two sides of the relation differ by a factor of {factor} {sides}."


def _factor(low: Fraction, high: Fraction, *, exact: bool) -> str:
    return near(high / low) if exact else f"at least {at_least_near(high / low)}"


def _gap(one: Bounds, other: Bounds, *, code: str, case: Case) -> str:
    """How far the sides lie apart, as a difference or as a factor."""
    low, high, more = _nearest(one, other)
    exact = _is_point(one) and _is_point(other)
    against = _against(case, code)
    if code.startswith("P") and low > 0:
        side = "more" if more else "less"
        factor = _factor(low, high, exact=exact)
        return f"is {side} than {against}, by a factor of {factor}"
    if high == low:
        order = "is not below" if case.comparison is Comparison.LESS else "is not above"
        return f"{order} {against}"
    least = "" if exact else "at least "
    return f"is {least}{shown(high - low)} {'more' if more else 'less'} than {against}"


def _nearest(one: Bounds, other: Bounds) -> tuple[Fraction, Fraction, bool]:
    """The two ends that face each other, the lower first; whether `one` is above."""
    zero = Fraction(0)
    if one.low is not None and other.high is not None and one.low >= other.high:
        return other.high, one.low, True
    return one.high or zero, other.low or zero, False


def _is_point(bounds: Bounds) -> bool:
    return bounds.low is not None and bounds.low == bounds.high


def dates(case: Case, *, sides: tuple[Moment, Moment]) -> str:
    """That two dates stand in another order than the relation says."""
    names = [case.stated[s.name] for s in (case.left, case.right) if isinstance(s, Key)]
    one, other = (place(stated, case=case) for stated in names)
    return (
        f"The date {one} ({sides[0].edtf}) {ORDERS[case.comparison]} the date {other} "
        f"({sides[1].edtf})."
    )


ORDERS = {
    Comparison.EQUAL: "is not",
    Comparison.AT_MOST: "is later than",
    Comparison.LESS: "is not before",
    Comparison.AT_LEAST: "is before",
    Comparison.MORE: "is not after",
}
