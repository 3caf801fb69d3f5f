"""The words that join dates and open intervals, in each language."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Joints:
    """The words of one language that join dates and open intervals."""

    between: re.Pattern[str]
    pairing: re.Pattern[str]
    opens: re.Pattern[str]
    opens_pair: re.Pattern[str]
    closes: re.Pattern[str]
    before: tuple[tuple[re.Pattern[str], str], ...]
    after: tuple[tuple[re.Pattern[str], str], ...]


def _matching(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


ENGLISH = Joints(
    between=_matching(
        r"\s{0,3}(?:-{1,2}|–|—|~|\bto\b|\btill\b|\buntil\b|\bthrough\b|\bthru\b"
        r"|\bup\sto\b)\s{0,3}(?:the\s)?"
    ),
    pairing=_matching(r"\s{0,3}(?:\band\b)\s{0,3}(?:the\s)?"),
    opens=_matching(r"\b(?:from|between|since)\s(?:the\s|in\s)?$"),
    opens_pair=_matching(r"\b(?:between)\s(?:the\s)?$"),
    closes=_matching(r"(?!)"),
    before=(
        (
            _matching(
                r"\b(?:on\sor\s)?(?:before|prior\sto|earlier\sthan)\s(?:the\s)?$"
            ),
            "before",
        ),
        (
            _matching(r"\b(?:until|till|through|up\sto|by|as\slate\sas)\s(?:the\s)?$"),
            "until",
        ),
        (_matching(r"\b(?:after|later\sthan)\s(?:the\s)?$"), "after"),
        (
            _matching(r"\b(?:since|starting(?:\s(?:from|on|in))?|as\sof)\s(?:the\s)?$"),
            "since",
        ),
    ),
    after=(
        (
            _matching(
                r"\s(?:or|and)\s(?:later|after(?!\s?\w)|greater|onwards?)\b|\sonwards?\b"
            ),
            "since",
        ),
        (_matching(r"\s(?:or|and)\s(?:before(?!\s?\w)|earlier)\b"), "before"),
    ),
)
CHINESE = Joints(
    between=_matching(r"\s{0,3}(?:至|到|——?|[-–－~～]{1,2})\s{0,3}"),
    pairing=_matching(r"\s{0,3}(?:和|与|與|及)\s{0,3}"),
    opens=_matching(r"[从從自由]$"),
    opens_pair=_matching(r"在?$"),
    closes=_matching(r"(?:之?[间間]|期[间間]|止)"),
    before=(
        (_matching(r"(?:截(?:至|止)?到?|直到|(?<![^，。；：、,\s])到)$"), "until"),
        (_matching(r"自从$|自從$"), "since"),
    ),
    after=(
        (
            _matching(r"[之以]前|前(?![期后後段半一二三四五六七八九十两兩0-9])"),
            "before",
        ),
        (_matching(r"(?:或|及|和|或者)[之以](?:前)"), "up to"),
        (
            _matching(r"(?:或|及|和|或者)[之以](?:[后後])|(?:开始|開始|以[来來]|[起])"),
            "since",
        ),
        (_matching(r"[之以]?[后後]"), "after"),
    ),
)
