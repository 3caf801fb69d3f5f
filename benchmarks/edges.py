"""Edges that public suites want otherwise: 个, "of meat", both ends of a range."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from averment.reading.numerals import Sort, en, zh
from averment.reading.plain import plain_chinese, plain_english
from averment.reading.units_en import ENGLISH
from averment.record import Approx, Figure, Kind, Reading

_AFTER = {
    "counter": re.compile(r"[个個對对]"),
    "of": re.compile(r" of [a-z]+"),
    "per": re.compile(r"(?: ?[A-Za-z]{1,3})?(?:/| per )[A-Za-z]{1,12}[²³23]?"),
}
_LAST_WORD = re.compile(r"[a-z]+$")
_MYRIADTH = re.compile(r"[百千]?[万萬]{1,2}分之")
_HUNDREDTH = re.compile(r"[一壹]百分之")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NAME = re.compile(r"(?:[A-Z][\w&/]*|&P) $")
_ABOUT = re.compile(r"(?:about|around|roughly|大概|大约|约)有? ?", re.IGNORECASE)
_EQUAL = re.compile(r"(?:(?<![<>]) ?(?<![<>] )=|\bequals?(?: to)?|等[于於]) ?$")
_STROKES, _HAN = re.compile(r"[/~-]|(?<=\d)\.(?=\d+\.)"), re.compile(r"[\u4e00-\u9fff]")
_FROM, _TO = re.compile(r"\bfrom (?:about )?$"), re.compile(r" to ")
_BOTH = re.compile(
    r"\s*(?:[,，]\s*)?(?:and|but|并且|并|且|而且|但)?\s*(?:is )?", re.IGNORECASE
)


def end_with(word: str | None, *, text: str, end: int) -> int:
    """Where a figure ends with its classifier, or with what it is a quantity of."""
    match = _AFTER[word].match(text, end) if word else None
    return match.end() if match else end


def interval_start(text: str, *, start: int) -> int:
    """Where an interval begins: not with "about", but with "equal to"."""
    about = _ABOUT.match(text, start)
    equal = _EQUAL.search(text[:start])
    return about.end() if about else equal.start() if equal else start


def numbers_in(text: str, *, start: int, end: int) -> list[dict[str, Any]]:
    """The numbers of a range or a date, one by one; ordinals are none."""
    piece = _STROKES.sub(" ", text[start:end])
    chinese = _HAN.search(piece)
    plain = plain_chinese(piece) if chinese else plain_english(piece)
    numerals = zh.numerals if chinese else en.numerals
    return [
        {
            "start": start + numeral.start,
            "end": start + numeral.end,
            "type": "number",
            "value": float(numeral.low),
        }
        for numeral in numerals(plain, written=piece)
        if numeral.sort is not Sort.ORDINAL and numeral.high is None
    ]


def size_of(figure: Figure, *, words: str, as_written: bool, numeral: bool) -> Fraction:
    """What a value is divided by: ten for per mille, typed a percentage there.

    Shape: `numeral` makes it a number, a thousandth; `as_written` undoes the
        size that a word gives its own unit, so that 50 cents are 50, as they are
        written.
    """
    if figure.kind is Kind.PERMILLE:
        return Fraction(1000 if numeral else 10)
    if _HUNDREDTH.match(words) and numeral:
        return Fraction(100)
    if is_myriadth(figure, words=words) and not numeral:
        return Fraction(1, 100)
    word = _LAST_WORD.search(words.lower())
    last = ENGLISH.get(word[0]) if word and as_written else None
    return last.scale if last and last.name == figure.unit else Fraction(1)


def is_number_too(words: str) -> bool:
    """六个百分点: a number with its unit, and a percentage; 一百分之二: a number."""
    return words.endswith(("百分点", "百分點")) or bool(_HUNDREDTH.match(words))


def is_myriadth(figure: Figure, *, words: str) -> bool:
    """万分之三, 百万分之五: a percentage there, like 百分之三; 一万分之三 is none."""
    return figure.kind is Kind.FRACTION and bool(_MYRIADTH.match(words))


def is_name(reading: Reading, *, text: str) -> bool:
    """Row 21, S&P 500, and 1995 where it stands for the year."""
    figure, start, end = reading.value, reading.core.start, reading.core.end
    bare = isinstance(figure, Figure) and text[start:end].isdigit()
    if not isinstance(figure, Figure) or not bare or figure.unit is not None:
        return False
    if figure.kind is Kind.ORDINAL or _YEAR.fullmatch(text, start, end):
        return True
    return figure.approx is Approx.NONE and bool(_NAME.search(text[:start]))


def with_both_bounds(found: list[dict[str, Any]], *, text: str) -> list[dict[str, Any]]:
    """More than 10 and less than 20, as one interval."""
    out: list[dict[str, Any]] = []
    for one in found:
        last = out[-1] if out else None
        if last and _BOTH.fullmatch(text, last["end"], one["start"]):
            ends = _meeting(last, one)
            if ends:
                out[-1] = {**last, "end": one["end"], "lo": ends[0], "hi": ends[1]}
                continue
        out.append(one)
    return out


def _meeting(one: dict[str, Any], two: dict[str, Any]) -> tuple[Any, Any] | None:
    """Low and high where one has only a low end, the other only a high one."""
    lows = [end for end in (one.get("lo"), two.get("lo")) if end is not None]
    highs = [end for end in (one.get("hi"), two.get("hi")) if end is not None]
    single = len(lows) == len(highs) == 1 and (one.get("lo") is None) != (
        one.get("hi") is None
    )
    return (lows[0], highs[0]) if single and lows[0] < highs[0] else None


def with_changes(found: list[dict[str, Any]], *, text: str) -> list[dict[str, Any]]:
    """From 30 to 20, which is a change of two figures, as one interval."""
    out: list[dict[str, Any]] = []
    for one in found:
        last = out[-1] if out else None
        single = last and "value" in last and "value" in one
        alike = single and last and last["unit"] == one["unit"]
        joined = alike and _TO.fullmatch(text, last["end"], one["start"])
        if joined and _FROM.search(text[: last["start"]]):
            ends = {"lo": last["value"], "hi": one["value"]}
            out[-1] = {**one, "start": last["start"], "value": None, **ends}
            continue
        out.append(one)
    return out


def listed(readings: Sequence[Reading], *, merged: bool) -> list[Reading]:
    """The readings, the two ends of a wide range as one where a suite wants it."""
    out: list[Reading] = []
    for reading in readings:
        if merged and out and _same_range(out[-1], reading):
            first = out[-1]
            out[-1] = Reading(
                full=_from_to(first.full, reading.full),
                core=_from_to(first.core, reading.core),
                kind=reading.kind,
                value=reading.value,
            )
        else:
            out.append(reading)
    return out


def _from_to(first: Any, last: Any) -> Any:
    return type(first)(start=first.start, end=last.end)


def _same_range(one: Reading, two: Reading) -> bool:
    a, b = one.value, two.value
    if not isinstance(a, Figure) or not isinstance(b, Figure):
        return False
    ends = a.approx is b.approx is Approx.RANGE and a.bounds == b.bounds
    return ends and a.numeral is not None and b.numeral is not None


def is_glued(core: str) -> bool:
    """180ml: rectext sees no number where letters of a unit touch the digits."""
    return bool(re.fullmatch(r"[\d.,]+(?![kKMGT]$)[A-Za-z]+", core))


def numeral_span(text: str, reading: Reading) -> tuple[int, int]:
    """The core without the unit written at its end or beginning."""
    core = text[reading.core.start : reading.core.end]
    written = reading.value.written if isinstance(reading.value, Figure) else core
    start = reading.core.start + max(core.find(written), 0)
    return start, start + len(written)
