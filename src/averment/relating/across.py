"""The same things counted by two documents: one place, one whole, the same words."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from averment.record import Comparison
from averment.relating.alike import alike, counts, size
from averment.relating.expressions import name
from averment.relating.placed import Placed, PlacedText
from averment.relating.proposal import Proposed, Type, chained

_DONE = {
    "zh": re.compile(r"已(?P<act>[\u4e00-\u9fff]{1,2})\Z"),
    "en": re.compile(r"\balready\s+(?:been\s+)?(?P<act>[a-z]+ed)\s+\Z"),
}
_IN_ALL = {
    "zh": re.compile(r"(?:共|总共|一共)(?P<act>[\u4e00-\u9fff]{1,2})\Z"),
    "en": re.compile(r"\b(?P<act>[a-z]+ed)\s+(?:in all|altogether)\s+\Z"),
}
"""Words that give a figure as what is done so far, or as what it will come to."""

_CLOSE = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What one sentence tells: of which whole, what is done, what it will come to."""

    text: PlacedText
    whole: Placed
    act: str
    done: Placed
    in_all: Placed


def across(texts: Sequence[PlacedText]) -> Iterator[Proposed]:
    """Two accounts of one act upon one whole, in two documents, by their dates.

    What was done cannot grow less, and comes to no more than the whole of what
    was intended; both documents state that whole. Renderings of one document
    are compared elsewhere.
    """
    accounts = [one for text in texts for one in _accounts(text)]
    for one, other in combinations(accounts, 2):
        first, second = sorted((one, other), key=_dated)
        if _is_same(first, second):
            figures = (first.done, second.done, second.in_all, first.in_all)
            yield Proposed(
                relation=chained(
                    [name(figure) for figure in figures],
                    [Comparison.AT_MOST, Comparison.AT_MOST, Comparison.EQUAL],
                    because=f"two accounts of one whole by the word “{first.act}”",
                ),
                type=Type.ACROSS,
                figures=figures,
            )


def _accounts(text: PlacedText) -> Iterator[Account]:
    if text.lang not in _DONE or text.date is None or text.date.first is None:
        return
    for sentence in text.sentences():
        figures = counts(text, sentence)
        done = _led(figures, _DONE[text.lang], text=text)
        in_all = _led(figures, _IN_ALL[text.lang], text=text)
        for act in done.keys() & in_all.keys():
            whole = _whole(figures, done[act], text=text)
            if whole and alike(done[act], in_all[act]):
                yield Account(
                    text=text,
                    whole=whole,
                    act=act,
                    done=done[act],
                    in_all=in_all[act],
                )


def _led(
    figures: Sequence[Placed], words: re.Pattern[str], *, text: PlacedText
) -> dict[str, Placed]:
    """The figures that such words lead to, by the act they name."""
    found: dict[str, Placed] = {}
    for figure in figures:
        led = words.search(text.before(figure))
        if led:
            found.setdefault(led["act"], figure)
    return found


def _whole(
    figures: Sequence[Placed], part: Placed, *, text: PlacedText
) -> Placed | None:
    """The figure at the head of the sentence, of which the rest are told."""
    first = figures[0]
    larger = size(first) > size(part) and first.span < part.span
    return first if larger and _names(first, text=text) else None


def _names(figure: Placed, *, text: PlacedText) -> frozenset[str]:
    """The words close by a figure, which name its place or group."""
    start, end = figure.span.start - _CLOSE, figure.span.end + _CLOSE
    sentence = text.sentence(figure)
    words = text.words(max(start, sentence.start), min(end, sentence.end))
    if text.lang == "zh":
        run = re.sub(r"[^\u4e00-\u9fff]", " ", words)
        return frozenset(
            run[at : at + 2]
            for at in range(len(run) - 1)
            if " " not in run[at : at + 2]
        )
    return frozenset(re.findall(r"[a-z]{4,}", words))


def _is_same(first: Account, second: Account) -> bool:
    """Whether two documents tell of one act upon one whole."""
    apart = _slug(first.text) != _slug(second.text)
    told = first.text.lang == second.text.lang and first.act == second.act
    wholes = (first.whole.figure, second.whole.figure)
    one_whole = all(wholes) and len({f.bounds for f in wholes if f}) == 1
    if not (apart and told and one_whole):
        return False
    shared = _names(first.whole, text=first.text) & _names(
        second.whole, text=second.text
    )
    return bool(shared)


def _slug(text: PlacedText) -> str:
    """The document's name without its language: renderings share it."""
    return text.text.document.removesuffix(f".{text.text.lang}")


def _dated(account: Account) -> dt.date:
    date = account.text.date
    return date.first if date and date.first else dt.date.max
