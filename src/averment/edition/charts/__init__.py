"""Charts as plain data: what is drawn, and the same as a table.

Comes in: claims, relations, and the bounds their words allow.
Goes out: an `IntervalPlot` (statements of one unit, one line each) and a
`Bracket` (a total, its parts, and the gap between them), a `Timeline` (dates as the
days they cover), each with places on a scale and with a sentence that says what the
drawing shows.
Does not know: SVG, HTML, colours, widths. What a document wrote is told apart
from what was computed, an end that no words set is said to have none, and a
bound whose end is not stated is refused.
"""

from averment.edition.charts.bracket import Bracket, Segment, bracket_of
from averment.edition.charts.interval import (
    Bar,
    IntervalPlot,
    computed,
    plot_of,
    statement,
)
from averment.edition.charts.scale import End, EndKind, Scale, ends_of, scale_over
from averment.edition.charts.timeline import Spell, Timeline, spell, timeline_of

__all__ = [
    "Bar",
    "Bracket",
    "End",
    "EndKind",
    "IntervalPlot",
    "Scale",
    "Segment",
    "Spell",
    "Timeline",
    "bracket_of",
    "computed",
    "ends_of",
    "plot_of",
    "scale_over",
    "spell",
    "statement",
    "timeline_of",
]
