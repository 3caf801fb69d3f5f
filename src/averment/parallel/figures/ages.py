"""Ages told in years: 预期寿命40岁, a life expectancy of 40 years."""

from __future__ import annotations

import re

from averment.parallel.figures.said import Said

_AGES = {"year-of-age": "year", "month-of-age": "month"}
_AWAY = re.compile(r"(?i)\b(?:ago|later|earlier|before|after)\b|[前后]")


def is_age(one: Said, other: Said, *, words: tuple[str, str]) -> bool:
    """Whether years are an age, where nothing turns them into a time gone by.

    Shape: 25岁 and "25 years ago" are two things, though the number stays.
    """
    units = (one.unit, other.unit)
    paired = any((age, time) in (units, units[::-1]) for age, time in _AGES.items())
    return paired and not any(_AWAY.search(side) for side in words)
