"""What remains: a whole, what was taken of it, and “the remaining”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from averment.relating.alike import alike, both_ends, counts, rates, size
from averment.relating.choosing import agreeing, comes_near, last_ones
from averment.relating.expressions import WHOLE, name, plus, sum_of
from averment.relating.placed import Placed, PlacedText
from averment.relating.proposal import Proposed, Type, stated

_REST = {
    "zh": re.compile(r"(?:其余|余下|剩余|剩下|尚余|还剩|尚剩|下余|净余)[^,。;:]{0,8}$"),
    "en": re.compile(
        r"\b(?:the (?:other )?remaining|remaining|the rest|the other|leaving)\W"
        r"[^,.;]{0,12}$"
    ),
}
_STILL = {
    "zh": re.compile(r"^[^,。;:]{0,4}(?:尚未|还未|未结)"),
    "en": re.compile(r"^(?:\s\w+){0,3}\s(?:remain(?:s|ed)?|are left|were left)\b"),
}
_FIGURES = 12
_MOST = 3
"""More parts than three before what remains are a list and no longer one clause."""


def remaining(text: PlacedText) -> Iterator[Proposed]:
    """What is said to remain, with the whole it is left of."""
    if text.lang not in _REST:
        return
    for sentence in text.sentences():
        for rest in counts(text, sentence):
            words = words_of_rest(text, rest)
            if words:
                yield from _of_a_count(text, rest, words)
        for rest in rates(text, sentence):
            cue = _REST[text.lang].search(text.before(rest))
            if cue:
                yield from _of_shares(text, rest, cue[0])


def words_of_rest(text: PlacedText, rest: Placed) -> str:
    """The words that call a figure the remaining one; nothing where none do."""
    found = _REST[text.lang].search(text.before(rest)) or _STILL[text.lang].search(
        text.after(rest)
    )
    return found[0].strip() if found else ""


def _of_a_count(text: PlacedText, rest: Placed, words: str) -> Iterator[Proposed]:
    """The whole is the nearest figure before it with which the words agree.

    Where none agrees, the first and largest figure of the same sentence is the
    whole, if another stands between.
    """
    sentence = text.sentence(rest)
    lately = counts(text, text.lately(rest))[-_FIGURES:]
    earlier = [one for one in lately if alike(one, rest)]
    here = [one for one in earlier if one.span.start >= sentence.start]
    agreed = agreeing(_candidates(text, rest, earlier, here, words))
    if agreed:
        yield agreed
    elif len(here) > 1 and all(size(one) < size(here[0]) for one in (*here[1:], rest)):
        yield _left(text, here[0], (*here[1:], rest), words)


def _candidates(
    text: PlacedText,
    rest: Placed,
    earlier: Sequence[Placed],
    here: Sequence[Placed],
    words: str,
) -> Iterator[Proposed]:
    for taken in last_ones(here[-_MOST:]):
        wholes = earlier[: earlier.index(taken[0])]
        for whole in reversed(wholes):
            made = sum(map(size, taken), size(rest))
            if size(whole) > size(rest) and comes_near(size(whole), made):
                yield _left(text, whole, (*taken, rest), words)


def _left(
    text: PlacedText, whole: Placed, parts: Sequence[Placed], words: str
) -> Proposed:
    leaves = words.startswith(("leaving", "剩", "尚", "还剩"))
    because = f"what remains of a whole: “{words}”"
    return Proposed(
        relation=stated(name(whole), sum_of(parts), because=because),
        type=Type.DIFFERENCE if leaves else Type.SUM,
        figures=both_ends((whole, *parts), text=text),
    )


def _of_shares(text: PlacedText, rest: Placed, words: str) -> Iterator[Proposed]:
    """The shares before it in its sentence make the whole with it."""
    earlier = [one for one in rates(text, text.sentence(rest)) if one.span < rest.span]
    tried = [_whole(text, some, rest, words) for some in last_ones(earlier)]
    agreed = agreeing(tried)
    if agreed or len(earlier) == 1:
        yield agreed or tried[0]


def _whole(
    text: PlacedText, shares: Sequence[Placed], rest: Placed, words: str
) -> Proposed:
    because = f"shares that make the whole: “{words.strip()}”"
    return Proposed(
        relation=stated(plus(sum_of(shares), name(rest)), WHOLE, because=because),
        type=Type.COMPLEMENT,
        figures=both_ends((*shares, rest), text=text),
    )
