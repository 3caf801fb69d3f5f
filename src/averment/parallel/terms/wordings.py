"""Where wordings stand in a sentence: the longest first, each in any of its forms."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from averment.parallel.terms.endings import bare

_WORD = re.compile(r"&|[^\W_]+(?:['’][^\W_]+)?")
_ARTICLES = frozenset({"a", "an", "the"})
_UNSPACED = frozenset({"zh", "ja"})


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A wording found, from `start` up to, without, `end` of the sentence's words.

    Shape: `form` is the wording as `form_of` has it.
    """

    start: int
    end: int
    form: str


def main_lang(lang: str) -> str:
    """The language itself: `zh` of `zh-Hant`."""
    return lang.partition("-")[0].casefold()


def form_of(wording: str, *, lang: str) -> str:
    """What all forms of a wording have in common.

    Shape: in Chinese the wording as it is written; else its words without case,
        article, hyphen, space and, in English, ending and British spelling.

    >>> form_of("the Military & Administrative Committees", lang="en")
    'militariandadministrativcommitte'
    """
    if main_lang(lang) in _UNSPACED:
        return wording
    return "".join(form for _, form in _tokens(wording, lang))


def spots(words: str, forms: Collection[str], *, lang: str) -> tuple[Spot, ...]:
    """Where wordings of these forms stand, none inside or across a longer one.

    >>> spots("社会主义改造和改造", {"改造", "社会主义改造"}, lang="zh")
    (Spot(start=0, end=6, form='社会主义改造'), Spot(start=7, end=9, form='改造'))
    >>> spots("Remoulded by labour", {form_of("remould", lang="en")}, lang="en")
    (Spot(start=0, end=9, form='remold'),)
    """
    unspaced = main_lang(lang) in _UNSPACED
    found = _written(words, forms) if unspaced else _spelt(words, forms, lang)
    taken: list[Spot] = []
    for spot in sorted(found, key=_longest_first):
        if all(spot.end <= one.start or one.end <= spot.start for one in taken):
            taken.append(spot)
    return tuple(sorted(taken))


def _longest_first(spot: Spot) -> tuple[int, int]:
    return spot.start - spot.end, spot.start


def _written(words: str, forms: Iterable[str]) -> Iterator[Spot]:
    for form in filter(None, forms):
        at = words.find(form)
        while at >= 0:
            yield Spot(at, at + len(form), form)
            at = words.find(form, at + len(form))


def _spelt(words: str, forms: Collection[str], lang: str) -> Iterator[Spot]:
    """Words joined without spaces, so that hyphens make no difference."""
    tokens = _tokens(words, lang)
    longest = max(map(len, forms), default=0)
    for first, (begins, _) in enumerate(tokens):
        joined = ""
        for token, form in tokens[first:]:
            joined += form
            if len(joined) > longest:
                break
            if joined in forms:
                yield Spot(begins.start(), token.end(), joined)


def _tokens(words: str, lang: str) -> list[tuple[re.Match[str], str]]:
    """The words but articles, each with the form it is compared in."""
    formed = bare if main_lang(lang) == "en" else str.casefold
    return [
        (token, "and" if token[0] == "&" else formed(token[0]))
        for token in _WORD.finditer(words)
        if token[0].casefold() not in _ARTICLES
    ]
