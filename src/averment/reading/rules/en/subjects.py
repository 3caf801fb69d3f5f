"""The subject phrase before an operator."""

from __future__ import annotations

import re

from averment.reading.rules.en.openings import said_to
from averment.reading.rules.en.tokens import adverb, tokens_of
from averment.reading.rules.en.verbs import is_base
from averment.reading.rules.en.words import is_agent
from averment.record import Span

_JUDGED = re.compile(
    r"(?P<what>.+?)\s(?:is|are|was|were|has|have)\s.*\b(?:and|but)$", re.IGNORECASE
)
_TRAILING = re.compile(
    r"(?:[\s,:;—]+(?:[a-z]+ly|also|further|still|then|therefore|"
    r"thus|hereby|never))*[\s,:;—]*$"
)
_PHRASE = re.compile(
    r",\s+(?:upon|after|before|in|on|by|with|under|through|subject\s+to|if|when|where)"
    r"\s[^,]+,\s*$"
)
_NO = re.compile(r"no\s+(?!one\b)(?=[a-z])", re.IGNORECASE)
_ONLY = re.compile(r"only\s+(?=[a-z])", re.IGNORECASE)
_OWNER = re.compile(r"['’]s$")


def subject_of(plain: str, start: int, end: int) -> Span | None:
    """The subject phrase before an operator, without what announces it."""
    words = plain[start:end]
    left = said_to(plain, start, end) - start
    words = words[left:]
    cut = re.match(r"[\s,;:—…]*(?:(?:and|but|or|so|especially)\s+)?", words)
    left += cut.end() if cut else 0
    right = len(_TRAILING.sub("", plain[start:end]))
    if left >= right or words.strip().lower() == "which":
        return None
    right = _before_aside(plain[start:end], right)
    if judged := _JUDGED.match(plain, start + left, start + right):
        right = judged.end("what") - start  # "This is wrong and should be corrected"
    elif re.search(r"\s(?:and|but)$", plain[start + left : start + right]):
        right = _before_verb(plain, start + left, start + right) - start
    return _spoken_of(plain, start + left, start + right)


def _spoken_of(plain: str, start: int, end: int) -> Span:
    """Without a topic before it ("The ratio, the meeting"), or an owner's "'s"."""
    end -= 2 if _OWNER.search(plain, start, end) else 0
    comma = plain.rfind(", ", start, end)
    if comma > start and not re.search(r"\b(?:and|or)\b", plain[start:end]):
        first, last = plain[start:comma], plain[comma + 1 : end].strip()
        if is_agent(last) and not is_agent(first) and not adverb(last.split()[0]):
            return Span(start=end - len(plain[comma + 1 : end].lstrip()), end=end)
    return Span(start=start, end=end)


def _before_aside(words: str, right: int) -> int:
    """Without an aside between dashes or commas that ends the phrase."""
    closed = re.search(r"\s[—–]\s[^—–]+[—–]\s*$", words)
    if closed is None and words.rstrip().endswith(","):
        closed = _PHRASE.search(words)
    return min(right, closed.start()) if closed else right


def _before_verb(plain: str, start: int, end: int) -> int:
    """As in "Such threats lead to fear and must be opposed": up to the first verb."""
    before = ""
    for token in tokens_of(plain, start, end):
        if adverb(token.low):
            continue
        if is_base(token.low) and before.endswith("s"):
            return start + len(plain[start : token.start].rstrip())
        before = token.low
    return end


def alone(plain: str, subject: Span, *, banned: bool) -> Span:
    """Without "only", and in a ban without "no": the force says it.

    >>> alone("No clerk", Span(start=0, end=8), banned=True)
    Span(start=3, end=8)
    """
    for word in (_ONLY, _NO) if banned else (_ONLY,):
        if found := word.match(plain, subject.start, subject.end):
            return Span(start=found.end(), end=subject.end)
    return subject
