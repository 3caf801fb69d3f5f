"""Where a sentence ends, in Chinese and in English, mixed as they may be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from averment.record import Span

_CLOSERS = r"[\"'”’」』）)\]】》]*"
_FULL = re.compile(
    # A Chinese stop ends a sentence wherever it stands.
    rf"[。！？｡]+(?:…+)?{_CLOSERS}"
    # Omission points end one only where a quotation closes after them.
    r"|…+[”」』]"
    # A Latin stop does where a sentence can begin after it.
    rf"|[.!?](?:[.!?]|[ ]?\.(?=[\s.]))*{_CLOSERS}(?:[ ][\"”](?=\s|$))?"
)
_CHINESE_STOP = re.compile(r"[。！？｡…]")
_GAP = re.compile(r"\s+")
_OPENS = re.compile(r"[\"'“‘「『（(\[【—–-]*(?:\d|[^\W\d_])")
_HAN = re.compile(r"[㐀-鿿]")

_NEVER = re.compile(
    r"mr|mrs|ms|dr|prof|messrs|st|gen|col|capt|lt|sgt|maj|gov|sen|rep|rev|hon"
    r"|pres|vs|cf|viz|ca|approx|mt|ft|e\.g|i\.e|eg|ie|al"
)
"""Abbreviations that stand before something and so never end a sentence."""

_BEFORE_FIGURE = re.compile(
    r"no|nos|vol|vols|p|pp|ch|chap|fig|figs|art|arts|sec|para|f|ff|fol|jan|feb"
    r"|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
)
"""Abbreviations that end none where a figure follows."""

_EITHER = re.compile(
    r"u\.s|u\.k|u\.n|u\.s\.s\.r|p\.r\.c|r\.o\.c|inc|ltd|co|corp|jr|sr|bros|etc"
    r"|a\.m|p\.m|b\.c|a\.d|d\.c|ph\.d|dept"
)
"""Abbreviations that end a sentence only before a word that opens one."""

_OPENERS = re.compile(
    r"the|a|an|in|on|at|by|for|from|with|he|she|it|they|we|i|you|his|her|its"
    r"|their|our|this|that|these|those|there|but|and|so|yet|if|when|while|after"
    r"|before|since|as|because|however|therefore|in|among|some|many|most|no|not"
    r"|all"
)
_LAST_WORD = re.compile(r"[^\s\"'“”‘’(（\[—–,，。、]+$")
_LIST_NUMBER = re.compile(
    r"(?:^|[:：;；。]\s*)[(（]?(?:\d{1,3}|[IVXLC]{1,6}|[A-Za-z])\.$"
)
_BACK = 40


def ends_in(text: str, within: Span) -> Iterator[Span]:
    """The sentences of a paragraph, white space around them left out.

    Source: convention of this project. A stop in an abbreviation, a decimal, an
        initial or the number of a list item ends no sentence, nor does one
        after which the text goes on in lower case.
    """
    start = within.start
    for stop in _FULL.finditer(text, within.start, within.end):
        if stop.end() < within.end and _ends(text, start, stop, within.end):
            yield _trimmed(text, start, stop.end())
            start = stop.end()
    last = _trimmed(text, start, within.end)
    if last.start < last.end:
        yield last


def _ends(text: str, start: int, stop: re.Match[str], limit: int) -> bool:
    if _CHINESE_STOP.match(stop[0]):
        return _something_before(text, start, stop)
    gap = _GAP.match(text, stop.end(), limit)
    after = gap.end() if gap else stop.end()
    if after == limit:
        return True
    follows = _OPENS.match(text, after, limit)
    if follows is None:
        return False
    first = follows[0][-1]
    if _HAN.match(first):
        return gap is not None or stop[0][0] != "."
    if gap is None or first.islower():
        return False
    return stop[0][0] != "." or not _abbreviated(text, start, stop, after)


def _something_before(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether a word stands before the stop: a stop alone belongs to what follows."""
    return any(
        c.isalnum() for c in text[max(start, stop.start() - _BACK) : stop.start()]
    )


def _abbreviated(text: str, start: int, stop: re.Match[str], after: int) -> bool:
    """Whether a Latin full stop belongs to the word before it."""
    before = text[max(start, stop.start() - _BACK) : stop.start()]
    whole = stop.start() - start <= _BACK
    if _LIST_NUMBER.search((before.lstrip() if whole else "…" + before) + "."):
        return True
    found = _LAST_WORD.search(before)
    word = found[0] if found else ""
    known = word.lower()
    if _NEVER.fullmatch(known):
        return True
    if _BEFORE_FIGURE.fullmatch(known):
        return text[after].isdigit()
    if _EITHER.fullmatch(known) or _initial(word):
        opener = re.compile(r"[A-Za-z]+").match(text, after)
        return opener is None or not _OPENERS.fullmatch(opener[0].lower())
    return False


def _initial(word: str) -> bool:
    """Whether a word is one capital, or several with stops between: `J`, `J.K`."""
    parts = word.split(".")
    return word != "I" and all(len(p) == 1 and p.isupper() for p in parts)


def _trimmed(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    left = len(part) - len(part.lstrip())
    return Span(start=start + left, end=start + max(left, len(part.rstrip())))
