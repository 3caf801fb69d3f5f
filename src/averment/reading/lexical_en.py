"""English number words that do not count: "one of", "three antis", "3 p.m."."""

from __future__ import annotations

import re

from averment.reading.numerals import Numeral

_BEFORE = [
    "the",
    "this",
    "that",
    "each",
    "every",
    "no",
    "any",
    "some",
    "another",
    "which",
    "first",
    "last",
    "next",
    "only",
    "whole",
    "by",
    "right",
    "wrong",
    "good",
    "big",
    "new",
    "old",
    "from",
    "than",
    "either",
    "neither",
    "as",
    "like",
]
_PRONOUN_BEFORE = re.compile(rf"(?<![a-z])(?:{'|'.join(_BEFORE)})[\s-]{{1,3}}$")
_AFTER = [
    "another",
    "by",
    "is",
    "was",
    "are",
    "were",
    "be",
    "who",
    "that",
    "which",
    "must",
    "should",
    "can",
    "cannot",
    "could",
    "will",
    "would",
    "has",
    "had",
    "after",
    "big",
    "hand",
    "side",
    "thing",
    "way",
    "day",
    "such",
    "kind",
    "may",
    "might",
    "time",
    "among",
]
_PRONOUN_AFTER = re.compile(
    rf"\s{{1,3}}(?:{'|'.join(_AFTER)}|of(?! (?:\d|these two))|or the other|and only"
    r"|more(?! than)|to(?! \w+ \w))(?![a-z])"
    r"|-(?:sided|by|on|to-one|way|off|time|shot|party|man)"
    r"|['’](?:s|ll|d|self)|[.,;:!?](?:\s|$)"
)
_NAMED_SETS = re.compile(
    r"(?:two|three|four|five)[\s-]{1,3}"
    r"(?:antis?|evils?|fronts?|aspects|no['’]s|olds|fixes|principles)(?![a-z])"
)
_BELOW = 10
_CLOCK = re.compile(r"\s?(?:[ap]\.?m\b|o['’]?\s?clock)|:\d\d")
_ONE_IN = re.compile(
    r"\s(?:in|out of)\s(?:every\s|each\s)?"
    r"(?:\d|an?\s|(?:thre|four|five|six|seven|eight|nine|ten|twen|thir|fif|for)[a-z]*\b)"
)
_NAMED_HALF = re.compile(r"(?<![a-z])(?:first|second|this|last|next)\s$")
_NOT_A_HALF = re.compile(
    r"[- ]?(?:way|past|hearted|heartedly|measures|of the year|brother)|-[a-z]{1,12}ed\b"
)


def counts_in_english(plain: str, *, numeral: Numeral) -> bool:
    """Whether a numeral of an English text stands for a figure."""
    if _CLOCK.match(plain, numeral.end):
        return False
    word = plain[numeral.start : numeral.end]
    if word == "half":
        from_ = max(0, numeral.start - _BELOW)
        named = _NAMED_HALF.search(plain, from_, numeral.start)
        return not (
            _NOT_A_HALF.match(plain, numeral.end)
            or (named and plain[numeral.end : numeral.end + 1] != "-")
        )
    if word == "one" and _ONE_IN.match(plain, numeral.end):
        return True
    if word == "one":
        return len(plain) == len(word) or not _is_pronoun(plain, numeral=numeral)
    return not (numeral.low < _BELOW and _NAMED_SETS.match(plain, numeral.start))


def _is_pronoun(plain: str, *, numeral: Numeral) -> bool:
    from_ = max(0, numeral.start - _BELOW)
    before = _PRONOUN_BEFORE.search(plain, from_, numeral.start)
    return bool(before or _PRONOUN_AFTER.match(plain, numeral.end))
