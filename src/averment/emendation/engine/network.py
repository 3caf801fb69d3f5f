"""Figures and the relations between them, without words: what the engine works on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from fractions import Fraction

from averment.examination.arithmetic import hull
from averment.examination.case import Case
from averment.examination.classes import NOTES, code_of
from averment.examination.evaluation import Values, widest
from averment.examination.figures import full_key
from averment.examination.meaning import ANY, CONVENTIONS
from averment.examination.modality import not_to_be_added
from averment.examination.problems import trouble
from averment.examination.verdict import agrees
from averment.record import (
    Bounds,
    Comparison,
    Constant,
    Expression,
    Figure,
    Key,
    Kind,
    Known,
    Operation,
)

COUNTED = frozenset({Kind.COUNT, Kind.MASS, Kind.AREA, Kind.LENGTH, Kind.DURATION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One relation between figures: two sides and how they compare."""

    key: str
    left: Expression
    comparison: Comparison
    right: Expression


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """Figures with what their words allow, and the relations between them.

    Shape: `figures` holds plain values (0.05 for 5 %), the widest that any
        relation of the figure allows; `known` are never supposed to be otherwise;
        `counted` cannot be less than nothing, whatever else they may be;
        `assumed` are relations that hold only within a tolerance, which take part
        in no conflict.
    """

    figures: Mapping[str, Bounds]
    relations: tuple[Link, ...]
    known: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    assumed: tuple[Link, ...] = ()


def network(cases: Iterable[Case]) -> Network:
    """The network of the relations that state what was so.

    Shape: figures under their full keys. Left out: relations of dates, those that
        cannot be calculated or add what is not to be added, norms and ceilings,
        which are no contradictions where they are not met.
    """
    gathered = _Gathered()
    for case in cases:
        if _is_statement(case):
            gathered.take(case)
    return Network(
        figures=gathered.figures,
        relations=tuple(gathered.relations),
        known=frozenset(gathered.known),
        counted=frozenset(gathered.counted),
        assumed=tuple(gathered.assumed),
    )


@dataclass(slots=True)
class _Gathered:
    """What the cases taken so far hold."""

    figures: dict[str, Bounds] = field(default_factory=dict)
    relations: list[Link] = field(default_factory=list)
    assumed: list[Link] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    counted: set[str] = field(default_factory=set)

    def take(self, case: Case) -> None:
        """Add one relation and its figures."""
        figures = dict(case.figures())
        names = {key: full_key(stated) for key, stated in case.stated.items()}
        for key, bounds in _allowed(case).items():
            figure, name = figures[key], names[key]
            held = self.figures.get(name)
            self.figures[name] = bounds if held is None else hull(held, bounds)
            if isinstance(case.stated[key], Known):
                self.known.add(name)
            if _is_counted(figure):
                self.counted.add(name)
        self._link(case, names=names)

    def _link(self, case: Case, *, names: Mapping[str, str]) -> None:
        link = Link(
            key=case.key,
            left=renamed(case.left, names=names),
            comparison=case.comparison,
            right=renamed(case.right, names=names),
        )
        if case.assumed:
            within = case.within or Fraction(0)
            self.assumed.extend(_loosened(link, within=within))
        else:
            self.relations.append(link)


def renamed(expression: Expression, *, names: Mapping[str, str]) -> Expression:
    """The expression with its keys under other names."""
    if all(key == name for key, name in names.items()):
        return expression
    done: list[Expression] = []
    waiting: list[Expression | str] = [expression]
    while waiting:
        match waiting.pop():
            case Operation(sign=sign, left=left, right=right):
                waiting += [sign, right, left]
            case Key(name=name):
                done.append(Key(name=names[name]))
            case Constant() as constant:
                done.append(constant)
            case str(sign):
                right = done.pop()
                done.append(Operation(sign=sign, left=done.pop(), right=right))
    return done[0]


def _is_statement(case: Case) -> bool:
    if case.concerns_dates() or trouble(case):
        return False
    return case.assumed or not (not_to_be_added(case) or code_of(case) in NOTES)


def _allowed(case: Case) -> Values:
    """The outer reach of the figures, by the convention that lets the case hold."""
    if not _holds(case, values=widest(case, convention=ANY)):
        return widest(case)
    for convention in CONVENTIONS:
        values = widest(case, convention=convention)
        if _holds(case, values=values):
            return values
    return widest(case)


def _holds(case: Case, *, values: Values) -> bool:
    with suppress(ZeroDivisionError):
        return agrees(case, values=values)
    return False


def _is_counted(figure: Figure) -> bool:
    low = figure.bounds.low
    return figure.kind in COUNTED and (low is None or low >= 0)


def _loosened(link: Link, *, within: Fraction) -> Iterator[Link]:
    """An assumed equality as two inequalities, a share above and below."""
    if link.comparison is not Comparison.EQUAL:
        yield link
        return
    for comparison, share in (
        (Comparison.AT_LEAST, 1 - within),
        (Comparison.AT_MOST, 1 + within),
    ):
        factor = Constant(value=share, written=str(share))
        right = Operation(sign="*", left=factor, right=link.right)
        yield Link(key=link.key, left=link.left, comparison=comparison, right=right)
