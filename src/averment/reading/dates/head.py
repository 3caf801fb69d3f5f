"""The document's own date, from its head or from the signature at its foot."""

from __future__ import annotations

import re

from averment.reading.dates.reader import read_dates
from averment.record import Moment, Reading

_HEAD_LINES, _FOOT_LINES = 12, 6
_LINE_AT_MOST = 400
_SIGNATURE = 30
_OPENS = re.compile(r"[\s(（\[【]*(?:[A-Za-z]{0,12}:?\s*|日期[:：]?\s*|时间[:：]?\s*)$")
_CLOSES = re.compile(r"[\s)）\]】.。]*$")
_BRACKETED = re.compile(r"[(（\[【]\s*$"), re.compile(r"\s*[)）\]】]")
_WORD_BEFORE = re.compile(
    r"\b(?:on|of|in|by|since|until|from|to|before|after|and)\s+$", re.IGNORECASE
)


def dateline(text: str, *, lang: str) -> Moment | None:
    """The date a document gives itself, or None where its head and foot give none.

    Shape: looked for in the first twelve written lines, then in the last six: a
        full date that has its line to itself, stands in brackets, or ends a
        short line and no sentence. A date without a year is none; a date of
        month and year counts where it has the line to itself.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for line in lines[:_HEAD_LINES]:
        found = _in_line(line, lang=lang)
        if found is not None:
            return found
    for line in reversed(lines[-_FOOT_LINES:]):
        if len(line) <= _SIGNATURE:
            found = _in_line(line, lang=lang)
            if found is not None:
                return found
    return None


def _in_line(line: str, *, lang: str) -> Moment | None:
    short = line[:_LINE_AT_MOST]
    for reading in read_dates(short, lang=lang, reference=None):
        value = reading.value
        if isinstance(value, Moment) and value.first is not None:
            stands = _stands_alone(reading, line)
            if stands or (value.first == value.last and _stands_out(reading, line)):
                return value
    return None


def _stands_alone(reading: Reading, line: str) -> bool:
    """Whether the line says nothing else: 1952.03.04, Date: 1954-4-2."""
    before, after = line[: reading.full.start], line[reading.full.end :]
    return bool(_OPENS.fullmatch(before) and _CLOSES.fullmatch(after))


def _stands_out(reading: Reading, line: str) -> bool:
    """Whether the date is bracketed at an edge of the line, or ends it as a label."""
    before, after = line[: reading.full.start], line[reading.full.end :]
    opens, closes = _BRACKETED
    if opens.search(before) and closes.match(after):
        return len(before) <= _SIGNATURE or not after[1:].strip()
    ends = _CLOSES.fullmatch(after) is not None
    return ends and not after.strip() and not _WORD_BEFORE.search(before)
