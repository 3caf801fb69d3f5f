"""Figures and the closed vocabularies that go with them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from averment.record.bounds import Bounds


class Kind(StrEnum):
    """What sort of figure it is."""

    COUNT = "count"
    PERCENT = "percent"
    PERMILLE = "permille"
    FRACTION = "fraction"
    RATIO = "ratio"
    MULTIPLE = "multiple"
    MONEY = "money"
    MASS = "mass"
    AREA = "area"
    LENGTH = "length"
    ORDINAL = "ordinal"
    CLAUSE_NUMBER = "clause-number"
    DATE = "date"
    PERIOD = "period"
    DURATION = "duration"


LENGTHS_OF_TIME = ("year", "quarter", "month", "week", "day", "hour")
"""The units of durations, the longest first."""


class Approx(StrEnum):
    """The qualifier's class: what the words around a numeral do to it."""

    NONE = "none"
    ABOUT = "about"
    NEARLY = "nearly"
    MORE_THAN = "more-than"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"
    UP_TO = "up-to"
    LESS_THAN = "less-than"
    RANGE = "range"


class Modality(StrEnum):
    """In what sense a document states a claim."""

    REPORTED = "reported"
    PLANNED = "planned"
    REQUESTED = "requested"
    APPROVED = "approved"
    CEILING = "ceiling"
    NORM = "norm"
    ESTIMATED = "estimated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A stated value, as exact as its words.

    Units: per cent in per cent (134 % is 134), per mille in per mille,
        everything else in `unit`; durations in year, month, week, day or hour.
    Shape: `numeral` is the number written, None where a range was written;
        `bounds` is what the words exclude ("nearly n" is below n, "about n"
        is unbounded); `written` keeps the numeral's own characters, so that
        trailing zeros and counting units survive.
    """

    bounds: Bounds
    approx: Approx
    kind: Kind
    written: str
    numeral: Fraction | None = None
    unit: str | None = None
    noun: str | None = None
