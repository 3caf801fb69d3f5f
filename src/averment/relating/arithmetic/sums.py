"""A total and its parts: before the total, after it, or in the next sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import islice, pairwise, takewhile

from averment.record import Span
from averment.relating.alike import alike, both_ends, counts, size
from averment.relating.choosing import agreeing, comes_near, first_ones, last_ones
from averment.relating.expressions import name, sum_of
from averment.relating.placed import Placed, PlacedText
from averment.relating.proposal import Proposed, Type, stated
from averment.relating.verdicts import agrees_plainly

_TOTAL = {
    "zh": re.compile(r"(?:共(?![产同和])|总计|合计|总共|总数)[^,。、;:0-9]{0,6}$"),
    "en": re.compile(
        r"\b(?:in all|in total|altogether|(?:a )?total of|totall?ing|amounting to"
        r"|bringing the total to|which makes)[\s,:]{1,3}(?:about |some )?$"
    ),
}
_IN_ALL = re.compile(r"^(?:\s\w+)?\s(?:in all|in total|altogether)\b")
_LIST = {
    "zh": re.compile(r"其中|[中内里][,]?有|包括|内有|内中|分别[为是]|计[有:]|[:]"),
    "en": re.compile(
        r"\b(?:of which|of whom|of these|of them|among them|including|namely"
        r"|comprising|consisting of|made up of)\b|:"
    ),
}
_WHOLE_LIST = {
    "zh": re.compile(r"分别[为是]|计有"),
    "en": re.compile(r"\b(?:namely|comprising|consisting of|made up of)\b"),
}
_OPENING = {
    "zh": re.compile(r"\W*(?:\{\S+\}\s)?(?P<of>其中(?![心间旬]))"),
    "en": re.compile(
        r"\W*(?:\{\S+\}\s)?(?P<of>(?:of|among) (?:these|them|whom|which))\b"
    ),
}
_FURTHER = {
    "zh": re.compile(r"[再又另还]"),
    "en": re.compile(r"\b(?:another|further|additional|plus|more)\b"),
}
_OF_A_PLACE = {
    "zh": re.compile(r"^[^,。;:“”0-9]{2,8}$"),
    "en": re.compile(r"^(?:\s\w+)?\s(?:in|for|from|to)\s"),
}
_ITEM_ENDS = re.compile(r"^[^,。;、]{0,2}[,。;、]")
_MOST = 12
_NEAR = 20  # a list that comes within a twentieth of the total is one of all its parts


def sums(text: PlacedText) -> Iterator[Proposed]:
    """Totals with the parts that the words give them."""
    if text.lang not in _TOTAL:
        return
    before: tuple[Placed, ...] = ()
    for sentence in text.sentences():
        found = counts(text, sentence)
        yield from _total_last(text, found)
        yield from _total_first(text, found)
        yield from _taken_up(text, before, found, sentence=sentence)
        yield from _in_the_next(text, before, found)
        before = found


def _total_last(text: PlacedText, found: Sequence[Placed]) -> Iterator[Proposed]:
    """Two parts or more, then “in all” and the total."""
    for at, total in enumerate(found):
        words = _words_of_total(text, total)
        like = (one for one in reversed(found[:at]) if alike(one, total))
        parts = _parts_of(total, like)[::-1] if words else ()
        if not parts[1:]:
            continue
        agreed = _agreed(text, total, last_ones(parts, least=2), words)
        if agreed or (found[at - 1] is parts[-1] and _are_chained(text, parts)):
            yield agreed or _sum(text, total, parts, words)


def _words_of_total(text: PlacedText, total: Placed) -> str:
    """The words that make a figure a total; in English they may follow it."""
    found = _TOTAL[text.lang].search(text.before(total))
    if found is None and text.lang == "en":
        found = _IN_ALL.search(text.after(total))
    return found[0] if found else ""


def _are_chained(text: PlacedText, parts: Sequence[Placed]) -> bool:
    """Whether words such as “another” join each part to the one before."""
    return all(
        _FURTHER[text.lang].search(text.between(one, other))
        for one, other in pairwise(parts)
    )


def _total_first(text: PlacedText, found: Sequence[Placed]) -> Iterator[Proposed]:
    """The total, then “namely”, “of which” or a colon, and its parts."""
    for at, (total, first) in enumerate(pairwise(found)):
        words = _LIST[text.lang].search(text.between(total, first))
        parts = _parts_of(total, found[at + 1 :]) if words else ()
        if not words or not parts[1:]:
            continue
        agreed = _agreed(text, total, first_ones(parts, least=2), words[0])
        if agreed or _WHOLE_LIST[text.lang].search(words[0]) or _is_near(total, parts):
            yield agreed or _sum(text, total, parts, words[0])


def _taken_up(
    text: PlacedText,
    before: Sequence[Placed],
    found: Sequence[Placed],
    *,
    sentence: Span,
) -> Iterator[Proposed]:
    """A total, and a sentence that begins “of these” and gives its parts."""
    words = _OPENING[text.lang].match(text.words(sentence.start, sentence.end))
    if not words or not before or not found:
        return
    parts = _parts_of(before[-1], found)
    if len(parts) > 1:
        agreed = _agreed(text, before[-1], first_ones(parts, least=2), words["of"])
        if agreed or _is_near(before[-1], parts):
            yield agreed or _sum(text, before[-1], parts, words["of"])


def _in_the_next(
    text: PlacedText, before: Sequence[Placed], found: Sequence[Placed]
) -> Iterator[Proposed]:
    """A total, and a sentence that does nothing but list figures with their places.

    Chinese has no such sentence that is not also one of plain prose; there the
    figures have to agree.
    """
    if not found[1:] or not before or not _only_lists(text, found):
        return
    for total in reversed(before):
        if len(_parts_of(total, found)) == len(found):
            listed = _sum(text, total, found, "")
            if text.lang == "en" or agrees_plainly(listed):
                yield listed
            return


def _only_lists(text: PlacedText, found: Sequence[Placed]) -> bool:
    pattern = _OF_A_PLACE[text.lang]
    if text.lang == "zh":
        return all(
            pattern.search(text.before_clause(one))
            and _ITEM_ENDS.search(text.after(one))
            for one in found
        )
    return not text.before(found[0]).strip() and all(
        pattern.search(text.after(one)) for one in found
    )


def _agreed(
    text: PlacedText,
    total: Placed,
    candidates: Iterable[Sequence[Placed]],
    words: str,
) -> Proposed | None:
    """The first of several lists of parts that makes the total."""
    return agreeing(
        _sum(text, total, parts, words)
        for parts in candidates
        if comes_near(size(total), sum(map(size, parts), Fraction(0)))
    )


def _parts_of(total: Placed, others: Iterable[Placed]) -> tuple[Placed, ...]:
    """The figures in a row that could be parts of the total, a dozen at most."""
    row = takewhile(lambda one: alike(one, total) and size(one) <= size(total), others)
    return tuple(islice(row, _MOST))


def _is_near(total: Placed, parts: Sequence[Placed]) -> bool:
    whole = size(total)
    return _NEAR * abs(whole - sum(map(size, parts))) <= whole


def _sum(
    text: PlacedText, total: Placed, parts: Sequence[Placed], words: str
) -> Proposed:
    said = f"“{words.strip()}”" if words.strip() else "a list follows the total"
    return Proposed(
        relation=stated(
            name(total), sum_of(parts), because=f"a total and its parts: {said}"
        ),
        type=Type.SUM,
        figures=both_ends((total, *parts), text=text),
    )
