"""The interval plot: what each statement of one unit leaves open, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from averment.edition.charts.scale import End, EndKind, Scale, ends_of, scale_over
from averment.edition.words import (
    bounds_in_words,
    counted,
    figure_in_words,
    number_in_words,
)
from averment.examination import allowed
from averment.record import Bounds, Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One line of the plot: a statement of a source, or something computed.

    Shape: `label` is the source's words, or the expression computed; `written`
        are the numbers a document wrote, drawn filled; `low` and `high` are the
        ends its words state, of which an unbounded one is drawn as an arrow;
        `usual` are the bounds of the words' usual meaning, a convention, whose
        ends are drawn open; `name` says which bar it is.
    """

    name: str
    label: str
    lang: str
    said: str
    low: End
    high: End
    usual: Bounds
    written: tuple[Fraction, ...] = ()
    where: str = ""

    @property
    def is_written(self) -> bool:
        """Whether a document wrote it, as against computed."""
        return bool(self.written)

    def arrows(self) -> tuple[bool, bool]:
        """Whether an arrow is drawn to the left, and to the right."""
        return self.low.kind is EndKind.NONE, self.high.kind is EndKind.NONE

    def ends_in_words(self) -> tuple[str, str]:
        """What the words set below and above, for the table."""
        return _end_in_words(self.low), _end_in_words(self.high)


@dataclass(frozen=True, slots=True, kw_only=True)
class IntervalPlot:
    """Statements of one unit on one scale."""

    unit: str
    bars: tuple[Bar, ...]
    scale: Scale

    def sentence(self) -> str:
        """What the drawing shows, for a reader who does not see it."""
        written = sum(bar.is_written for bar in self.bars)
        computed = len(self.bars) - written
        said = f"{counted(written, 'statement')}"
        said += f" and {computed} computed" if computed else ""
        return f"{said} on one scale, in {self.unit}. {self.scale.in_words()}".strip()


def statement(
    figure: Figure, *, name: str, label: str, lang: str, where: str = ""
) -> Bar:
    """The bar of what a document states: its own numbers, and what they leave open.

    Units: the figure's own.
    Open ends: where the words set no end ("more than n", "about n") the bar has
        none; how far the words usually reach is kept apart, in `usual`.
    """
    low, high = ends_of(figure.bounds)
    return Bar(
        name=name,
        label=label,
        lang=lang,
        said=figure_in_words(figure),
        low=low,
        high=high,
        usual=allowed(figure).narrow,
        written=_written(figure),
        where=where,
    )


def computed(bounds: Bounds, *, name: str, label: str) -> Bar:
    """The bar of what other figures give; nothing of it was written anywhere."""
    low, high = ends_of(bounds)
    return Bar(
        name=name,
        label=label,
        lang="en",
        said=bounds_in_words(bounds),
        low=low,
        high=high,
        usual=bounds,
    )


def plot_of(bars: Iterable[Bar], *, unit: str) -> IntervalPlot:
    """The bars on a scale that holds all of them, in the order given.

    Units: all bars must share one unit, which `unit` names.
    """
    drawn = tuple(bars)
    values = (value for bar in drawn for value in _values(bar))
    return IntervalPlot(unit=unit, bars=drawn, scale=scale_over(values))


def _values(bar: Bar) -> Iterator[Fraction]:
    ends = (bar.low.value, bar.high.value, bar.usual.low, bar.usual.high)
    yield from bar.written
    yield from (end for end in ends if end is not None)


def _written(figure: Figure) -> tuple[Fraction, ...]:
    """The numbers on the page: one, or both ends of a range."""
    if figure.numeral is not None:
        return (figure.numeral,)
    ends = (figure.bounds.low, figure.bounds.high)
    return tuple(end for end in ends if end is not None)


def _end_in_words(end: End) -> str:
    if end.value is None:
        return "no end stated"
    number = number_in_words(end.value)
    return number if end.kind is EndKind.INCLUDED else f"{number}, itself left out"
