"""A share of a stated whole: part, whole and “accounting for 4 %”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from averment.record import Key, Span
from averment.relating.alike import alike, both_ends, counts, plain, rates, size
from averment.relating.choosing import agreeing, comes_near
from averment.relating.expressions import name, times
from averment.relating.placed import Placed, PlacedText
from averment.relating.proposal import Proposed, Type, stated

_MAKES = {
    "zh": re.compile(r"(?:占(?:了|到)?|相当于)(?P<of>[^,。;:占]{0,14})$"),
    "en": re.compile(
        r"\b(?:account(?:s|ed|ing) for|mak(?:es|ing) up|made up|represent(?:s|ed|ing)"
        r"|constitut(?:es|ed|ing)|which is|that is|or|equal to)[\s,]"
        r"(?:about |nearly |only |almost )?(?P<of>)$"
    ),
}
_OF = re.compile(r"^(?:\s?per ?cent| percent)?\sof\s(?P<of>[^,.;:()]{3,40})")
_AMONG = {
    "zh": re.compile(r"其中|内有"),
    "en": re.compile(r"\bof (?:which|whom|these)\b"),
}
_GENERAL = {
    "zh": re.compile(r"[全总的各约数其中该有在共计]+|上述|以上|应"),
    "en": re.compile(
        r"\b(?:the|all|of|total|number|its|their|these|this|country|whole)\b"
    ),
}
_COUNTED = {"zh": re.compile(r"[一-鿿]"), "en": re.compile(r"[a-z]{4,}")}
_NOUN = {"zh": re.compile(r"(?=([一-鿿]{2}))"), "en": re.compile(r"([a-z]{4})[a-z]*")}
_APART = re.compile(r"各占|分别占|\brespectively\b|[)\]】」』”]")
_RIGHT_BEFORE = {"zh": 5, "en": 24}
_CLOSE = 60
_MOST = 12
_NEAR = 60
"""Characters around a whole in which what it is a whole of is named."""


def shares(text: PlacedText) -> Iterator[Proposed]:
    """A part and the share of a whole that the words say it makes."""
    if text.lang not in _MAKES:
        return
    for sentence in text.sentences():
        found = counts(text, sentence)
        for rate in rates(text, sentence):
            cue = _MAKES[text.lang].search(_before(text, rate))
            part = _nearest(text, found, rate)
            if cue and part:
                yield from _of_a_whole(text, part, rate, cue, sentence=sentence)


def _before(text: PlacedText, rate: Placed) -> str:
    """What stands before the numeral itself: its qualifier may name the whole."""
    return text.words(text.sentence(rate).start, _core(rate))


def _core(rate: Placed) -> int:
    return rate.reading.core.start if rate.reading else rate.span.start


def _nearest(text: PlacedText, found: Sequence[Placed], rate: Placed) -> Placed | None:
    """The count right before a share, with no other share between."""
    earlier = [one for one in found if one.span < rate.span]
    if not earlier:
        return None
    between = text.between(earlier[-1], rate)
    far = len(between) > _CLOSE or _APART.search(between)
    shares = rates(text, Span(start=earlier[-1].span.end, end=rate.span.start))
    return None if far or shares else earlier[-1]


def _of_a_whole(
    text: PlacedText,
    part: Placed,
    rate: Placed,
    cue: re.Match[str],
    *,
    sentence: Span,
) -> Iterator[Proposed]:
    """The whole is a figure before the part, of its unit, that bears the name.

    Where the words name a whole of which no figure is stated, that is said.
    """
    named = _named(text, rate, cue)
    wholes = [
        one
        for one in reversed(counts(text, text.lately(part))[-_MOST:])
        if alike(one, part)
        and (size(one) >= size(part) or _among(text, one, part))
        and _bears(text, one, named)
    ]
    here = [one for one in wholes if one.span.start >= sentence.start]
    words = cue[0].strip()
    agreed = agreeing(
        _share(text, part, whole, rate, words)
        for whole in wholes
        if comes_near(size(part), plain(rate) * size(whole))
    )
    if agreed:
        yield agreed
    elif here and (named or _among(text, here[0], part)):
        yield _share(text, part, here[0], rate, words)
    elif not here and _says_it_of(text, part, rate, cue[0], named):
        yield _wanting(text, part, rate, words)


def _named(text: PlacedText, rate: Placed, cue: re.Match[str]) -> str:
    """What it is said to be a share of, without words that any whole may have."""
    after = _OF.search(text.after(rate)) if text.lang == "en" else None
    said = after["of"] if after else cue["of"]
    return _GENERAL[text.lang].sub(" ", said).strip()


def _bears(text: PlacedText, whole: Placed, named: str) -> bool:
    """Whether the words around a figure name what the share is of."""
    nouns = _NOUN[text.lang].findall(named)
    if not nouns:
        return True
    start, end = text.sentence(whole).start, whole.span.end + _NEAR
    around = text.words(max(start, whole.span.start - _NEAR), end)
    return any(noun in around for noun in nouns)


def _among(text: PlacedText, whole: Placed, part: Placed) -> bool:
    return bool(_AMONG[text.lang].search(text.between(whole, part)))


def _says_it_of(
    text: PlacedText, part: Placed, rate: Placed, cue: str, named: str
) -> bool:
    """Whether the share is said of the part itself, of more of the same thing.

    Nothing else stands between, and what is counted is named again: households of
    all households.
    """
    between = text.words(part.span.end, _core(rate)).removesuffix(cue)
    end = part.reading.core.end if part.reading else part.span.end
    if text.lang == "zh":
        again = set(_COUNTED["zh"].findall(text.words(end, end + 2))) & set(named)
    else:
        nouns = _COUNTED["en"].findall(text.words(end, end + _CLOSE))[:2]
        again = {noun for noun in nouns if noun in named}
    return bool(again) and len(between) <= _RIGHT_BEFORE[text.lang]


def _share(
    text: PlacedText, part: Placed, whole: Placed, rate: Placed, words: str
) -> Proposed:
    because = f"a share of a stated whole: “{words}”"
    relation = stated(name(part), times(name(rate), name(whole)), because=because)
    figures = both_ends((part, whole, rate), text=text)
    return Proposed(relation=relation, type=Type.SHARE, figures=figures)


def _wanting(text: PlacedText, part: Placed, rate: Placed, words: str) -> Proposed:
    because = f"a share of a whole that is not stated: “{words}”"
    return Proposed(
        relation=stated(
            name(part), times(name(rate), Key(name="whole")), because=because
        ),
        type=Type.SHARE,
        figures=both_ends((part, rate), text=text),
        wanting="the whole",
    )
