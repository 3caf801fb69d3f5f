"""The words before and after a figure that say how to take its number."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction

from averment.record import (
    Approx,
    Bounds,
    at_least,
    at_most,
    between,
    exactly,
    from_up_to,
    less_than,
    more_than,
    unbounded,
)

Words = Mapping[str, Approx]


def words_of(table: Mapping[Approx, str]) -> dict[str, Approx]:
    """Words divided by bars, each to what it does to a number."""
    return {
        word: approx for approx, words in table.items() for word in words.split("|")
    }


BEFORE_ENGLISH = words_of(
    {
        Approx.ABOUT: (
            "about|around|approximately|approx|approx.|roughly|some|circa|c.|ca.|"
            "an estimated|estimated at|in the region of|something like|~|≈|"
            "on the order of|of the order of|in the order of|in the neighbourhood of|"
            "in the neighborhood of|in the vicinity of|somewhere around|somewhere near"
        ),
        Approx.NEARLY: (
            "nearly|almost|close to|approaching|just under|practically|not quite|"
            "virtually|close on|nigh on|just below|just short of|little short of|"
            "a little under|slightly under|verging on"
        ),
        Approx.MORE_THAN: (
            "more than|over|above|exceeding|exceed|exceeds|exceeded|surpass|"
            "surpasses|surpassed|exceed the limit of|exceeding the limit of|"
            "in excess of|upwards of|upward of|greater than|"
            "larger than|bigger than|higher than|beyond|well over|"
            "a little more than|slightly more than|a little over|slightly over|"
            "just over|rather more than|somewhat more than|considerably more than|"
            "somewhat over|well above|far above|far in excess of|well in excess of|"
            "far over|far more than|much more than|far exceeds|>"
        ),
        Approx.AT_LEAST: (
            "at least|not less than|no less than|not fewer than|no fewer than|"
            "a minimum of|minimum of|not below|as little as|as few as|as low as|"
            "not lower than|no lower than|not under|no smaller than|>=|≥|> =|"
            "greater than or equal to|more than or equal to|bigger or equal than|"
            "greater or equal to|greater or equal than|higher or equal than|"
            "larger or equal than|larger than or equal to|more or equal than|"
            "higher than or equal to|equal to or more than|equal to or greater than|"
            "at the least"
        ),
        Approx.AT_MOST: (
            "at most|not more than|no more than|not exceed|not exceeding|"
            "never exceed|not exceeded|to exceed|a maximum of|maximum of|"
            "the limit of|limit of|limited to|not over|not above|within|<=|≤|< =|"
            "not in excess of|no higher than|not higher than|no greater than|"
            "no larger than|a ceiling of|a limit of|an upper limit of|"
            "less than or equal to|less or equal than|at the most|capped at|"
            "less or equal to|lower or equal than|smaller or equal than|"
            "smaller than or equal to|lower than or equal to|fewer than or equal to|"
            "equal to or less than|"
            "the next|in the next|over the next"
        ),
        Approx.UP_TO: "up to|as many as|as much as|as high as|a total of up to",
        Approx.LESS_THAN: (
            "less than|under|below|fewer than|lower than|smaller than|short of|<|"
            "slightly less than|a little less than"
        ),
    }
)
AFTER_ENGLISH = words_of(
    {
        Approx.ABOUT: (
            "or so|or thereabouts|or thereabout|give or take|-some|approximately|"
            "more or less|odd"
        ),
        Approx.AT_LEAST: (
            "or more|and above|and over|or above|or over|and more|or greater|"
            "and upwards|or upwards|and upward|"
            "at a minimum|as a minimum|-plus|"
            "or higher|and up|or larger|at least|at the least|+"
        ),
        Approx.AT_MOST: (
            "or less|or fewer|and below|and under|or below|or under|or lower|"
            "at most|at the most|or smaller|at a maximum|as a maximum"
        ),
    }
)

_FEW_WORDS = re.compile(r"[^\s(),;:，。；“”\"]+")
_SIGN = re.compile(r"(?:(?<![<>])[<>] ?=|(?<![<>])[<>]|[≤≥≈~])(?= ?$)")
_THAN = re.compile(r"\s{1,3}than(?![a-z])")  # 500, or less than that
_WINDOW = 48
_NOT = frozenset(
    ["not", "never", "cannot", "can't", "don't", "mustn't", "shouldn't", "without"]
)
_CASE = frozenset(["case", "event", "circumstances"])
_NEGATED = {Approx.MORE_THAN: Approx.AT_MOST, Approx.LESS_THAN: Approx.AT_LEAST}
_ARTICLES = frozenset(("the", "a", "an", "another", "its", "their"))
_ONLY_TIME = frozenset(("within", "the next", "in the next", "over the next"))


def before_english(
    plain: str, *, at: int, floor: int, is_time: bool
) -> tuple[Approx, int] | None:
    """The qualifier that ends at `at`, and where it begins.

    >>> before_english("nearly a", at=7, floor=0, is_time=False)
    (<Approx.NEARLY: 'nearly'>, 0)
    """
    sign = _SIGN.search(plain, max(floor, at - 4), at)
    if sign:
        return BEFORE_ENGLISH[sign[0].replace(" ", "")], sign.start()
    found = list(_FEW_WORDS.finditer(plain, max(floor, at - _WINDOW), at))
    if found and found[-1].start() == at - _WINDOW > floor:
        return None
    rest = found[-6:]
    if rest and (rest[-1][0] in _ARTICLES) and not is_time:
        rest = rest[:-1]
    for first in range(len(rest)):
        words = " ".join(match[0] for match in rest[first:])
        approx = BEFORE_ENGLISH.get(words)
        if approx and (is_time or words not in _ONLY_TIME):
            return _negated(approx, words=[m[0] for m in rest[:first]]), rest[
                first
            ].start()
    return None


def _negated(approx: Approx, *, words: list[str]) -> Approx:
    """Must not generally exceed: the negation stands up to two words before.

    In "in no case should it exceed" it stands further off.
    """
    in_no_case = "no" in words and not _CASE.isdisjoint(words)
    if approx in _NEGATED and (in_no_case or not _NOT.isdisjoint(words[-2:])):
        return _NEGATED[approx]
    return approx


def after_english(plain: str, *, at: int) -> tuple[Approx, int] | None:
    """The qualifier that begins at `at` or after a space, and where it ends."""
    found = list(_FEW_WORDS.finditer(plain, at, at + 24))[:3]
    if not found or plain[at : found[0].start()].strip(" \n"):
        return None
    for last in range(len(found), 0, -1):
        words = " ".join(match[0] for match in found[:last])
        approx = AFTER_ENGLISH.get(words.rstrip("."))
        if approx and not _THAN.match(plain, found[last - 1].end()):
            return approx, found[last - 1].start() + len(found[last - 1][0].rstrip("."))
    return None


def bounds_of(
    approx: Approx, *, low: Fraction, high: Fraction | None, closed: bool
) -> Bounds:
    """What a number and its qualifier leave open.

    Open ends: "nearly n" is below n; "about n" excludes nothing.
    """
    if high is not None and high > low:
        return between(low, high) if closed else from_up_to(low, high)
    made = {
        Approx.ABOUT: lambda _: unbounded(),
        Approx.NEARLY: less_than,
        Approx.LESS_THAN: less_than,
        Approx.MORE_THAN: more_than,
        Approx.AT_LEAST: at_least,
        Approx.AT_MOST: at_most,
        Approx.UP_TO: at_most,
    }.get(approx, exactly)
    return made(low)
