"""What differs between languages: the tables and small rules of one of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from averment.reading.numerals import Numeral
from averment.reading.units import Unit
from averment.record import Approx, Reading

Found = tuple[Unit, int] | None
Qualified = tuple[Approx, int] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The tables and small rules by which one language is read.

    Shape: `joins` matches all that may stand between the two ends of a range,
        `either` between two neighbouring numbers that leave one open; `opens`
        matches what may introduce a range, `changes` a rise or fall from one
        number to another, which is none; `lists` what continues a rate; `ratio`
        all that may stand between the two terms of a ratio.
    """

    plain: Callable[[str], str]
    numerals: Callable[..., Iterator[Numeral]]
    counts: Callable[..., bool]
    ordinal: Callable[..., Reading | None]
    clauses: Callable[[str], Iterator[Reading]]
    unit_after: Callable[..., Found]
    unit_before: Callable[..., Found]
    before: Callable[..., Qualified]
    after: Callable[..., Qualified]
    noun: Callable[..., tuple[str, str] | None]
    joins: re.Pattern[str]
    either: re.Pattern[str]
    out_of: re.Pattern[str]
    opens: re.Pattern[str]
    changes: re.Pattern[str]
    lists: re.Pattern[str]
    half: re.Pattern[str]
    more: re.Pattern[str]
    ratio: re.Pattern[str] = re.compile(r"(?!)")
