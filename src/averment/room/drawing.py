"""Charts drawn as SVG, a strip a line, so that words beside them stay HTML.

Places are hundredths of the strip's width and sizes are pixels: nothing shrinks
on a phone, and nothing is stretched on a desk. What a document wrote is filled,
what was computed is open, an end that no words set is an arrow. Everything is
drawn in the ink of the page, so that it prints in black and turns with the dark.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from markupsafe import Markup, escape

from averment.edition.charts import Bar, Bracket, Scale, Segment, Spell, Timeline
from averment.edition.words import bounds_in_words, number_in_words
from averment.record import Bounds
from averment.room.characters import seen

_MIDDLE = 12
_RIGHT = "M7 12h24m-7-5 7 5-7 5"
_LEFT = "M-7 12h-24m7-5-7 5 7 5"


def bar_svg(bar: Bar, *, scale: Scale) -> Markup:
    """One statement, or one thing computed, on the scale of its plot."""
    left, right = bar.arrows()
    low, high = _outer(bar)
    drawn = [
        *_grid(scale),
        _line(scale, low, high, kind="usual"),
        *(_arrow(scale, end, _LEFT) for end in (low,) if left and end is not None),
        *(_arrow(scale, end, _RIGHT) for end in (high,) if right and end is not None),
        *(_dot(scale, end, kind="open") for end in _computed_ends(bar)),
        *(_dot(scale, number, kind="filled") for number in bar.written),
    ]
    if low is None and high is None:
        drawn.append(_anywhere())
    ends = " to ".join(bar.ends_in_words())
    return _strip(drawn, title=f"{bar.name}: {bar.said}; {ends}", data=_ends(bar))


def total_svg(bracket: Bracket) -> Markup:
    """The bracket: from nothing to the total, its ends turned down to the parts."""
    scale, usual = bracket.scale, bracket.total.usual
    zero = Fraction(0)
    drawn = [
        *_grid(scale),
        _line(scale, zero, _first(usual), kind="bracket"),
        _tick(scale, zero),
        *(_tick(scale, end) for end in (usual.low, usual.high) if end is not None),
        *_reach(scale, usual, of=bracket.total),
    ]
    title = f"{bracket.total.name}, the total: {bracket.total.said}"
    return _strip(drawn, title=title, data=_ends(bracket.total))


def part_svg(segment: Segment, *, scale: Scale) -> Markup:
    """One part, set after those before it."""
    drawn = [
        *_grid(scale),
        _line(scale, segment.begins.low, segment.ends.low, kind="part"),
        *_reach(scale, segment.ends, of=segment.bar),
    ]
    title = (
        f"{segment.bar.name}: {segment.bar.said}; with the parts before it "
        f"{bounds_in_words(segment.ends)}"
    )
    return _strip(drawn, title=title, data=_ends(segment.bar))


def gap_svg(bracket: Bracket) -> Markup:
    """The gap between what the parts give and the total, with open ends."""
    scale = bracket.scale
    drawn = list(_grid(scale))
    if not bracket.agrees():
        one, other = _nearest(bracket)
        drawn += [
            _line(scale, one, other, kind="gap"),
            *(_dot(scale, end, kind="open") for end in (one, other)),
        ]
    return _strip(drawn, title=f"Gap: {bracket.gap_in_words()}", data="")


def spell_svg(spell: Spell, *, scale: Scale) -> Markup:
    """The days a date covers: a day is a dot, an end without a day an arrow."""
    first, last = spell.first.value, spell.last.value
    known = [day for day in (first, last) if day is not None]
    drawn = [
        *_grid(scale),
        _line(scale, spell.outer.low, spell.outer.high, kind="usual"),
        _line(scale, first, last, kind="part"),
        *(_arrow(scale, day, _LEFT) for day in known[:1] if first is None),
        *(_arrow(scale, day, _RIGHT) for day in known[:1] if last is None),
        *(
            _dot(scale, day, kind="open")
            for day in (spell.outer.low, spell.outer.high)
            if day is not None and day not in known
        ),
        *(_dot(scale, day, kind="filled") for day in dict.fromkeys(known)),
    ]
    if not known:
        drawn.append(_anywhere())
    words = " to ".join(spell.ends_in_words())
    return _strip(drawn, title=f"{spell.name}: {spell.said}; {words}", data="")


def days_svg(timeline: Timeline) -> Markup:
    """The days below a timeline."""
    return _axis(timeline.scale, labels=timeline.labels)


def axis_svg(scale: Scale) -> Markup:
    """The numbers below a chart; they are words of the page and do not shrink."""
    return _axis(scale, labels=map(number_in_words, scale.ticks))


def _axis(scale: Scale, *, labels: Iterable[str]) -> Markup:
    labels = (
        f'<text class="tick" x="{_at(scale, tick)}" y="14">{escape(label)}</text>'
        for tick, label in zip(scale.ticks, labels, strict=True)
    )
    return Markup(  # noqa: S704 - numbers, escaped above
        f'<svg class="axis" height="20" aria-hidden="true">{"".join(labels)}</svg>'
    )


def _strip(drawn: Iterable[str], *, title: str, data: str) -> Markup:
    words = escape(seen(title))
    return Markup(  # noqa: S704 - the title is escaped, the rest are numbers
        f'<svg class="strip" height="24" role="img"{data}><title>{words}</title>'
        f"{''.join(drawn)}</svg>"
    )


def _ends(bar: Bar) -> str:
    """The stated ends as numbers, so that drawing and table can be compared."""
    low, high = (_plain(end.value) for end in (bar.low, bar.high))
    return f' data-from="{low}" data-to="{high}"'


def _plain(value: Fraction | None) -> str:
    return "" if value is None else str(value)


def _outer(bar: Bar) -> tuple[Fraction | None, Fraction | None]:
    """The outermost places of a bar: usual ends, stated ends, numbers written."""
    ends = (bar.usual.low, bar.usual.high, bar.low.value, bar.high.value)
    every = [*bar.written, *(end for end in ends if end is not None)]
    return (min(every), max(every)) if every else (None, None)


def _computed_ends(bar: Bar) -> Iterator[Fraction]:
    """Ends that no document wrote: by a convention, or computed from others."""
    for end in (bar.usual.low, bar.usual.high):
        if end is not None and end not in bar.written:
            yield end


def _reach(scale: Scale, bounds: Bounds, *, of: Bar) -> Iterator[str]:
    """How much further it may go: a thin line to an open end, or an arrow.

    Where a document wrote that end itself, the end is no convention of ours.
    """
    if bounds.low is not None and bounds.high is not None and bounds.low < bounds.high:
        yield _line(scale, bounds.low, bounds.high, kind="usual")
        if of.usual.high not in of.written:
            yield _dot(scale, bounds.high, kind="open")
    end = bounds.high if bounds.high is not None else bounds.low
    if of.arrows()[1] and end is not None:
        yield _arrow(scale, end, _RIGHT)


def _nearest(bracket: Bracket) -> tuple[Fraction, Fraction]:
    """Where the gap begins and ends, at its smallest."""
    total, given = bracket.total.usual, bracket.sum
    low, high = (given.high, total.low)
    if bracket.gap.low is None or bracket.gap.low < 0:
        low, high = total.high, given.low
    return low or Fraction(0), high or Fraction(0)


def _first(bounds: Bounds) -> Fraction:
    return bounds.low if bounds.low is not None else bounds.high or Fraction(0)


def _at(scale: Scale, value: Fraction) -> str:
    return f"{scale.at(value):.2f}%"


def _grid(scale: Scale) -> Iterator[str]:
    for tick in scale.ticks:
        at = _at(scale, tick)
        yield f'<line class="grid" x1="{at}" x2="{at}" y1="0" y2="100%"/>'


def _line(
    scale: Scale, low: Fraction | None, high: Fraction | None, *, kind: str
) -> str:
    if low is None or high is None or low == high:
        return ""
    ends = f'x1="{_at(scale, low)}" x2="{_at(scale, high)}"'
    return f'<line class="{kind}" {ends} y1="{_MIDDLE}" y2="{_MIDDLE}"/>'


def _dot(scale: Scale, value: Fraction, *, kind: str) -> str:
    return f'<circle class="{kind}" cx="{_at(scale, value)}" cy="{_MIDDLE}" r="4"/>'


def _tick(scale: Scale, value: Fraction) -> str:
    at = _at(scale, value)
    return f'<line class="bracket" x1="{at}" x2="{at}" y1="{_MIDDLE}" y2="24"/>'


def _arrow(scale: Scale, value: Fraction, path: str) -> str:
    """An arrow from a value outwards: the words set no end there."""
    return (
        f'<svg class="arrow" x="{_at(scale, value)}" overflow="visible">'
        f'<path d="{path}"/></svg>'
    )


def _anywhere() -> str:
    """Words that exclude nothing at all: an arrow each way from the middle."""
    both = f'<path d="{_LEFT}"/><path d="{_RIGHT}"/>'
    return f'<svg class="arrow" x="50%" overflow="visible">{both}</svg>'
