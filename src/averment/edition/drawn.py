"""Which chart shows a relation: parts under a bracket, or both sides on a scale."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from averment.edition.bearings import Bearings, full_key
from averment.edition.charts import (
    Bar,
    Bracket,
    IntervalPlot,
    Timeline,
    bracket_of,
    computed,
    plot_of,
    spell,
    statement,
    timeline_of,
)
from averment.edition.words import (
    expression_in_words,
    quantity_in_words,
    unit_in_words,
)
from averment.examination.case import Case, case_of, terms
from averment.examination.evaluation import narrow_values, value
from averment.examination.problems import trouble
from averment.examination.shown import in_own_unit
from averment.examination.units import scale
from averment.record import (
    Claim,
    Comparison,
    Expression,
    Figure,
    Finding,
    Key,
    Kind,
    Known,
    Moment,
    Quoting,
    Relation,
    Table,
)

Stated = Claim | Known
_UNDRAWN = frozenset({Kind.ORDINAL, Kind.CLAUSE_NUMBER, Kind.DATE, Kind.PERIOD})
_SIGNS = {Kind.PERCENT: "per cent", Kind.PERMILLE: "per mille"}
PLAIN = "plain numbers"
_FAR = 60


def drawn(
    relation: Relation, *, bearings: Bearings
) -> tuple[Bracket | None, IntervalPlot | None]:
    """The chart of a relation: a bracket for a sum, else both sides on one scale.

    Shape: neither where its figures are dates or ordinals, are measured in
        different units, or cannot be calculated.
    """
    case = _case(relation, bearings=bearings)
    if case is None:
        return None, None
    bracket = _sum(case, bearings=bearings)
    return bracket, None if bracket else _sides(case, bearings=bearings)


def drawn_table(finding: Finding, *, bearings: Bearings) -> Bracket | None:
    """The total of a table that disagrees, above the cells it adds up."""
    claims = [figure for figure in finding.figures if isinstance(figure, Claim)]
    if not isinstance(finding.subject, Table) or len(claims) < len(("total", "part")):
        return None
    total, *parts = claims
    return _bracket(total, parts=parts, bearings=bearings)


def drawn_dates(
    entries: Iterable[Quoting | Known], *, bearings: Bearings
) -> Timeline | None:
    """The dates among entries on one scale, where there are two or more."""
    spells = [
        spell(
            entry.value,
            name=full_key(entry),
            label=entry.quotation.exact,
            lang=text.lang if text else "",
        )
        for entry in entries
        if isinstance(entry, Claim) and isinstance(entry.value, Moment)
        for text in (bearings.ledger.text(entry.place.document),)
    ]
    return timeline_of(spells) if len(spells) >= len(("one", "other")) else None


def plots_of(
    entries: Iterable[Quoting | Known], *, bearings: Bearings
) -> Iterator[IntervalPlot]:
    """Statements of one unit on one scale, wherever there are two or more.

    Shape: where the smallest and the largest differ by more than sixty times,
        each quantity has a plot of its own.
    """
    by_unit: dict[str, list[Stated]] = {}
    for entry in entries:
        if isinstance(entry, Claim | Known) and _figure(entry):
            by_unit.setdefault(unit_of(_figure_of(entry)), []).append(entry)
    for unit, stated in by_unit.items():
        for alike in _alike(stated):
            if len(alike) > 1:
                bars = (_statement(one, bearings=bearings) for one in alike)
                yield plot_of(bars, unit=unit)


def unit_of(figure: Figure) -> str:
    """What a scale counts: persons, per cent, or plain numbers."""
    return _SIGNS.get(figure.kind) or unit_in_words(figure.unit) or PLAIN


def _case(relation: Relation, *, bearings: Bearings) -> Case | None:
    case = case_of(relation, figures=bearings.figures)
    if case is None or trouble(case) or case.concerns_dates():
        return None
    kinds = {figure.kind for _, figure in case.figures()}
    return None if kinds & _UNDRAWN else case


def _sum(case: Case, *, bearings: Bearings) -> Bracket | None:
    """The relation as a total and its parts, whichever way round it was written."""
    if case.comparison is not Comparison.EQUAL:
        return None
    for one, other in ((case.left, case.right), (case.right, case.left)):
        keys = _total_and_parts(one, other)
        if keys:
            total, *parts = (case.stated[key] for key in keys)
            return _bracket(total, parts=parts, bearings=bearings)
    return None


def _total_and_parts(one: Expression, other: Expression) -> tuple[str, ...]:
    """The key of the total, then those of its parts; none where it is no sum.

    What remains of a total is a part like those taken away from it.
    """
    signed = list(terms(other))
    if not isinstance(one, Key) or len(signed) < len(("one", "other")):
        return ()
    added = [part.name for part, plus in signed if plus and isinstance(part, Key)]
    taken = [part.name for part, plus in signed if not plus and isinstance(part, Key)]
    if len(added) + len(taken) < len(signed):
        return ()
    if not taken:
        return (one.name, *added)
    return (*added, one.name, *taken) if len(added) == 1 else ()


def _bracket(
    total: Stated, *, parts: Iterable[Stated], bearings: Bearings
) -> Bracket | None:
    every = (total, *parts)
    units = {
        (_figure_of(one).kind, _figure_of(one).unit) if _figure(one) else None
        for one in every
    }
    if None in units or len(units) > 1:
        return None
    bars = [_statement(one, bearings=bearings) for one in every]
    return bracket_of(bars[0], parts=bars[1:], unit=unit_of(_figure_of(total)))


def _sides(case: Case, *, bearings: Bearings) -> IntervalPlot | None:
    """Both sides, in the unit of the side that is one figure."""
    like = _like(case)
    try:
        bars = [_side(s, case, like, bearings) for s in (case.left, case.right)]
    except ZeroDivisionError:
        return None
    drawable = [bar for bar in bars if bar is not None]
    unit = unit_of(like) if like else PLAIN
    return plot_of(drawable, unit=unit) if len(drawable) == len(bars) else None


def _like(case: Case) -> Figure | None:
    figures = dict(case.figures())
    sides = (case.left, case.right)
    keys = (side.name for side in sides if isinstance(side, Key))
    return next((figures[key] for key in keys if key in figures), None)


def _side(
    side: Expression, case: Case, like: Figure | None, bearings: Bearings
) -> Bar | None:
    """One side of a relation; None where it would need another scale."""
    if isinstance(side, Key):
        stated = case.stated[side.name]
        same = like is not None and scale(_figure_of(stated)) == scale(like)
        return _statement(stated, bearings=bearings) if same else None
    values = narrow_values(dict(case.figures()))
    bounds = in_own_unit(value(side, values=values), figure=like)
    words = expression_in_words(side)
    return computed(bounds, name=words, label=words)


def _statement(stated: Stated, *, bearings: Bearings) -> Bar:
    figure = _figure_of(stated)
    if isinstance(stated, Known):
        return statement(
            figure, name=stated.key, label=figure.written or stated.key, lang="en"
        )
    text = bearings.ledger.text(stated.place.document)
    cell = bearings.resolve(full_key(stated)) != full_key(stated)
    return statement(
        figure,
        name=full_key(stated),
        label=stated.key if cell else stated.quotation.exact,
        lang="" if cell or text is None else text.lang,
        where=str(stated.place),
    )


def _alike(stated: list[Stated]) -> Iterator[list[Stated]]:
    """All together, or by quantity where one scale would hide the small ones."""
    numerals = (_figure_of(one).numeral or Fraction(0) for one in stated)
    sizes = [abs(numeral) for numeral in numerals if numeral]
    if not sizes or max(sizes) <= _FAR * min(sizes):
        yield stated
        return
    by_quantity: dict[str, list[Stated]] = {}
    for one in stated:
        head = quantity_in_words(one.quantity.partition(":")[0])
        by_quantity.setdefault(head, []).append(one)
    yield from by_quantity.values()


def _figure(stated: Stated) -> bool:
    """Whether it is a figure that can stand on a scale."""
    return isinstance(stated.value, Figure) and stated.value.kind not in _UNDRAWN


def _figure_of(stated: Stated) -> Figure:
    if not isinstance(stated.value, Figure):
        message = f"{stated.key} states a date"
        raise TypeError(message)
    return stated.value
