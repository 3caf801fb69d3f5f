"""What was to be reached on the development part, and what is."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from results import percent, table

Totals = Mapping[tuple[str, str], Mapping[str, Any]]
Row = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """Suites taken together in one language, and the F1 meant for them, in per cent."""

    name: str
    lang: str
    suites: tuple[str, ...]
    least: float
    key: str = "value"


_NUMBERS = tuple(f"rectext.{each}Model" for each in ("Number", "Percent", "Ordinal"))
_UNITS = tuple(
    f"rectext.{each}Model" for each in ("Currency", "Dimension", "Age", "Temperature")
)
_DATES = tuple(
    f"rectext.{each}"
    for each in ("DateTimeModel", "DateParser", "DatePeriodParser", "HolidayParser")
)
_RANGES = ("rectext.NumberRangeModel",)
_MEASURED = tuple(
    f"duckling.{each}"
    for each in ("AmountOfMoney", "Quantity", "Distance", "Temperature")
)
_COUNTED = ("duckling.Numeral", "duckling.Ordinal")
_MONEY = ("jionlp.MoneyExtractor", "jionlp.MoneyParser")
GOALS = (
    Goal(name="Recognizers numbers", lang="en", suites=_NUMBERS, least=93),
    Goal(name="Recognizers numbers", lang="zh", suites=_NUMBERS, least=98),
    Goal(name="Recognizers ranges", lang="en", suites=_RANGES, least=80),
    Goal(name="Recognizers ranges", lang="zh", suites=_RANGES, least=80),
    Goal(name="Recognizers units", lang="en", suites=_UNITS, least=88),
    Goal(name="Recognizers units", lang="zh", suites=_UNITS, least=90),
    Goal(name="Recognizers dates", lang="en", suites=_DATES, least=78),
    Goal(name="Recognizers dates", lang="zh", suites=_DATES, least=85),
    Goal(name="Duckling numerals, ordinals", lang="en", suites=_COUNTED, least=88),
    Goal(name="Duckling numerals, ordinals", lang="zh", suites=_COUNTED, least=88),
    Goal(name="Duckling units", lang="en", suites=_MEASURED, least=75),
    Goal(name="Duckling units", lang="zh", suites=_MEASURED, least=80),
    Goal(
        name="quantulum3",
        lang="en",
        suites=("quantulum.quantities", "quantulum.ambiguity"),
        least=75,
    ),
    Goal(name="JioNLP money", lang="zh", suites=_MONEY, least=75),
    Goal(name="JioNLP dates", lang="zh", suites=("jionlp.TimeParserDate",), least=65),
    Goal(name="NewsQuant", lang="en", suites=("newsquant",), least=88, key="vonly"),
)
"""Dates without clock times: cases whose gold has one are left out."""


def has_clock(case: Mapping[str, Any]) -> bool:
    """Whether the gold of a case holds a time of day."""
    return any(str(g.get("type", "")).startswith("datetime") for g in case["gold"])


def is_kept(name: str) -> bool:
    """Whether a case is of the half whose misses are not looked at."""
    return hashlib.sha256(name.encode()).digest()[0] % 2 == 1


def public(parts: Mapping[str, Totals], *, prf: Callable[..., Any]) -> Iterator[str]:
    """The goals of the public suites; a column for each part of the cases."""
    names = tuple(parts)
    yield from table(
        ("public suites, value F1", "lang", "target", *names, ""),
        (_public_row(goal, parts, prf=prf) for goal in GOALS),
    )


def _public_row(
    goal: Goal, parts: Mapping[str, Totals], *, prf: Callable[..., Any]
) -> Row:
    got = [_f1(goal, totals, prf=prf) for totals in parts.values()]
    said = met(got[0], goal.least)
    return (goal.name, goal.lang, f"{goal.least:g}", *(f"{f1:.1f}" for f1 in got), said)


def _f1(goal: Goal, totals: Totals, *, prf: Callable[..., Any]) -> float:
    counts: Counter[str] = Counter()
    for suite in goal.suites:
        one = totals.get((suite, goal.lang), {})
        counts.update({key: one.get(key, 0) for key in (goal.key, "np", "ng")})
    return 100 * float(prf(counts[goal.key], counts["np"], counts["ng"])[2])


def documents(score: Mapping[str, Any], *, measures: float | None) -> Iterator[str]:
    """The goals of the shared documents; `measures` is the share of their units."""
    figures, told = score["rows"]["figures and dates"], score["attributes"]
    values = (
        ("span F1", figures["span"]["f1"], 0.95),
        ("span and value F1", figures["value"]["f1"], 0.94),
        ("class of bound", told["approx"]["accuracy"], 0.95),
        ("kind", told["kind"]["accuracy"], 0.97),
        ("modality", told["modality"]["accuracy"], 0.86),
        ("units of measure", measures, 0.95),
    )
    rows = [
        (name, percent(least), percent(got), met(got, least))
        for name, got, least in values
        if got is not None
    ]
    alarms = score["lexical"]["false_alarms"]
    rows.append(("alarms on lexical uses", "at most 1", str(alarms), met(-alarms, -1)))
    yield from table(("shared documents", "target", "read", ""), rows)


def met(got: float, least: float) -> str:
    """A word for the last column."""
    return "met" if got >= least else "not met"
