"""What each public suite wants to see: types and edges, nothing by case."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from averment.record import Approx, Figure, Kind, Moment, Reading
from edges import (
    end_with,
    interval_start,
    is_glued,
    is_myriadth,
    is_name,
    is_number_too,
    listed,
    numbers_in,
    numeral_span,
    size_of,
    with_both_bounds,
    with_changes,
)

Predictions = list[dict[str, Any]]

TEMPERATURES = ("celsius", "fahrenheit", "degree", "kelvin")
NAMES = {
    Kind.COUNT: "number",
    Kind.PERCENT: "percentage",
    Kind.PERMILLE: "percentage",
    Kind.FRACTION: "number",
    Kind.RATIO: "number",
    Kind.ORDINAL: "ordinal",
    Kind.CLAUSE_NUMBER: "number",
    Kind.MONEY: "currency",
    Kind.MULTIPLE: "number",
    Kind.DURATION: "duration",
    Kind.DATE: "date",
    Kind.PERIOD: "set",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Convention:
    """Type and edge rules of one suite.

    Shape: `full` takes the qualifier into the span, `numeral` leaves the unit
        out, and figures glued to it; `interval` types whatever is open or has
        two ends as that; `measure` is the type of measures; `open_ends` gives
        an open figure its ends; `merged` joins the two ends of a wide range,
        `bounded` a lower and an upper bound side by side, `changes` the two
        figures of a change (from 30 to 20). `every` types all figures alike;
        `ends_with` takes 个 ("counter"), "of meat" ("of") or "/min" ("per") into
        the span; `as_written` gives 50 cents as 50, not as half a dollar;
        `no_end` leaves 五百多 open above; `names` says that years and the numbers
        of named things count. No rule turns one unit into another.
        Of dates: `inclusive` says that an interval holds the last thing named,
        `introduced` takes prepositions and articles before a date into it.
    """

    full: bool = False
    numeral: bool = False
    interval: str | None = None
    measure: str = "dimension"
    open_ends: bool = False
    merged: bool = False
    bounded: bool = False
    changes: bool = False
    every: str | None = None
    ends_with: str | None = None
    as_written: bool = False
    no_end: bool = False
    names: bool = True
    inclusive: bool = True
    introduced: bool = False

    def __call__(self, readings: Sequence[Reading], text: str) -> Predictions:
        """The readings of one case as the suite writes them."""
        each = [
            self._one(reading, text=text)
            for reading in listed(readings, merged=self.merged)
            if self.names or not is_name(reading, text=text)
        ]
        found = [one for one in each if one]
        if self.numeral:
            numbers = self._numbers(readings, text=text)
            found = [one for one in found if not _covers(one, numbers)] + numbers
        if self.bounded:
            found = with_both_bounds(found, text=text)
        return with_changes(found, text=text) if self.changes else found

    def _numbers(self, readings: Sequence[Reading], *, text: str) -> Predictions:
        """The numbers of dates, and the ends of a range in one expression."""
        several = [
            reading.core
            for reading in readings
            if isinstance(reading.value, Moment)
            or (reading.value and reading.value.numeral is None)
        ]
        return [
            number
            for span in several
            for number in numbers_in(text, start=span.start, end=span.end)
        ]

    def _one(self, reading: Reading, *, text: str) -> dict[str, Any] | None:
        if isinstance(reading.value, Moment):
            return self._day(reading, text=text)
        if reading.value is None:
            return None
        figure = reading.value
        span = (
            reading.full
            if self.full and figure.approx is not Approx.NONE
            else reading.core
        )
        start, end = span.start, span.end
        if self.numeral and is_glued(text[start:end]):
            return None
        if self.numeral and figure.approx is not Approx.RANGE:
            start, end = numeral_span(text, reading)
        if self.interval and reading.full.end == reading.core.end:
            end = numeral_span(text, reading)[1]
        begun = interval_start(text, start=start) if self.interval else start
        words = text[reading.core.start : reading.core.end]
        kind = self._type(figure, words=words)
        kind = self.interval if begun < start and self.interval else kind
        start = begun
        per = size_of(
            figure, words=words, as_written=self.as_written, numeral=self.numeral
        )
        end = end_with(self.ends_with, text=text, end=end)
        return {
            "start": start,
            "end": end,
            "type": kind,
            **self._value(figure, per=per),
            "unit": figure.unit,
        }

    def _day(self, reading: Reading, *, text: str) -> dict[str, Any] | None:
        value = reading.value
        if not isinstance(value, Moment):
            return None
        span = reading.full if self.full else reading.core
        start = span.start
        if _CLOCK.match(text, span.end):
            return None  # a day and an hour are one time there, of a type not read
        if self.introduced and (words := _INTRODUCED.search(text[:start])):
            start = words.start()
        one_day = value.first is not None and value.first == value.last
        periods = reading.kind is Kind.PERIOD
        name = "set" if periods else "date" if one_day else "daterange"
        others = [_ends(one) for one in reading.alternatives if isinstance(one, Moment)]
        found = {"start": start, "end": span.end, "type": name, **_ends(value)}
        return found | ({"alts": others} if others else {})

    def _type(self, figure: Figure, *, words: str) -> str:
        if self.every:
            return self.every
        has_ends = figure.approx not in (Approx.NONE, Approx.ABOUT, Approx.NEARLY)
        if self.interval and has_ends:
            return self.interval
        rates = (Kind.ORDINAL, Kind.PERCENT)
        if self.numeral and (figure.kind not in rates or is_number_too(words)):
            return "number"
        if is_myriadth(figure, words=words):
            return "percentage"
        return self._type_of_unit(figure)

    def _type_of_unit(self, figure: Figure) -> str:
        if figure.unit in TEMPERATURES:
            return "temperature"
        if str(figure.unit).endswith("-of-age"):
            return "age"
        if figure.kind is Kind.COUNT and figure.unit and figure.noun is None:
            return self.measure
        if figure.kind is Kind.DURATION and self.measure == "quantity":
            return self.measure
        return NAMES.get(figure.kind, self.measure)

    def _value(self, figure: Figure, *, per: Fraction) -> dict[str, Any]:
        bounds = figure.bounds
        if self.no_end and figure.approx is Approx.MORE_THAN:
            return {"lo": _number(bounds.low, per=per), "hi": None}
        two_ended = (
            bounds.low is not None
            and bounds.high is not None
            and bounds.low != bounds.high
        )
        if two_ended and (figure.numeral is None or self.open_ends or self.merged):
            return {
                "lo": _number(bounds.low, per=per),
                "hi": _number(bounds.high, per=per),
            }
        is_open = (bounds.low is None) != (
            bounds.high is None
        ) and figure.approx is not Approx.NEARLY
        if self.open_ends and is_open:
            return {
                "lo": _number(bounds.low, per=per),
                "hi": _number(bounds.high, per=per),
            }
        return {"value": _number(figure.numeral, per=per)}


def _covers(one: dict[str, Any], others: Predictions) -> bool:
    return any(one["start"] <= other["start"] < one["end"] for other in others)


def _number(value: Fraction | None, *, per: Fraction) -> float | int | None:
    if value is None:
        return None
    value /= per
    return int(value) if value.denominator == 1 else float(value)


def _ends(value: Moment) -> dict[str, str | None]:
    """The first day, and the day after the last."""
    last = value.last
    after = last + dt.timedelta(1) if last and last < dt.date.max else None
    return {
        "lo": value.first.isoformat() if value.first else None,
        "hi": after.isoformat() if after else None,
    }


_CLOCK = re.compile(
    r"[,的]?\s?(?:at\s|@\s?)?(?:[0-9]{1,2}(?::[0-9]{2}|\s?[ap]\.?m\b)|noon\b|midnight\b"
    r"|(?:early\s)?(?:morning|afternoon|evening|night)\b|早上|上午|中午|下午|晚上|凌晨"
    r"|傍晚|[早晚]|[0-9一二两三四五六七八九十]{1,3}[点點])",
    re.IGNORECASE,
)
_INTRODUCED = re.compile(r"(?:\b(?:in|on|at|by|for|during|around|about|the)\s){0,3}$")
