"""What becomes of 近, 余, 以上, not less than: kept, lost, added or reversed."""

from __future__ import annotations

import re
from enum import Enum

from averment.parallel.figures.said import Said
from averment.record import Approx


class Bound(Enum):
    """On which side of the number the words leave it open."""

    EXACT = "exact"
    ABOUT = "about"
    BELOW = "below"
    ABOVE = "above"


_BOUNDS = {
    Approx.NONE: Bound.EXACT,
    Approx.RANGE: Bound.EXACT,
    Approx.ABOUT: Bound.ABOUT,
    Approx.NEARLY: Bound.BELOW,
    Approx.LESS_THAN: Bound.BELOW,
    Approx.AT_MOST: Bound.BELOW,
    Approx.UP_TO: Bound.BELOW,
    Approx.MORE_THAN: Bound.ABOVE,
    Approx.AT_LEAST: Bound.ABOVE,
}
_SOFT = Bound.ABOUT
_AS_MUCH = re.compile(r"[高多]达|(?i:as (?:much|many|high) as)")  # said to impress
_NEAR = 30
_WITHIN = re.compile(r"(?i)内|\bwithin\b")  # a limit of time, in the grammar of both
_LEAVES_OPEN = re.compile(
    r"(?i)\b(?:about|around|approx\w*|nearly|almost|close to|some|roughly|circa|"
    r"more|over|above|exceed\w*|beyond|upwards?|plus|odd|surpass\w*|older|longer|"
    r"less|fewer|under|below|within|up to|at (?:least|most)|maximum|minimum|or so|"
    r"as many as|higher|lower|greater|reach\w*|shortly|several|younger|top\w*)\b|\+|"
    r"[约近余多几超不过逾至左右差将达满未仅内可估]|以[上下]|大概"
)


def bound_of(figure: Said) -> Bound:
    """On which side the words leave a number open.

    Shape: at least and more than are one class, and so are their opposites: the
        number they name is on one side of what is meant in both.
    """
    return _BOUNDS[figure.approx]


def bound_changed(one: Said, other: Said, *, words: tuple[str, str]) -> str:
    """What has become of the bound, in a word; empty where it is kept.

    Shape: `words` are what stands around each figure; a qualifier that stands
        there but was not read as this figure's may still be its own.
    """
    mine, its = bound_of(one), bound_of(other)
    if _WITHIN.search(one.words) or _WITHIN.search(other.words):
        return ""
    if Bound.EXACT in (mine, its) and _AS_MUCH.search(one.words + other.words):
        return ""
    if mine is its or one.vague or other.vague or one.is_range or other.is_range:
        return ""
    if Bound.EXACT not in (mine, its):
        return "" if _SOFT in (mine, its) else "reversed"
    silent = words[0] if mine is Bound.EXACT else words[1]
    if _LEAVES_OPEN.search(silent):
        return ""
    return "added" if mine is Bound.EXACT else "lost"


def around(text: str, figure: Said) -> str:
    """The words next to a figure, the figure with them."""
    span = figure.span
    return text[max(0, span.start - _NEAR) : span.end + _NEAR]
