"""What a rule or a power is about, in words: enough to ask whether two are alike."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache

from averment.record import Power, Rule

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_HAN = re.compile(r"[\u3400-\u9fff]+")
_ENDINGS = ("ations", "ation", "ings", "ing", "ies", "ied", "ed", "es", "s")
_LEAST = 4
_STOP_WORDS = (
    "a all also an and any are as at be been being by can could each every for from "
    "has have in into is it its level levels may more most must need no not of on "
    "only or other our out same shall should so some such than that the their them "
    "then there these they this those through to under up was were when where which "
    "who will with work would"
)
_STOP = frozenset(_STOP_WORDS.split(" "))
_SCOPE = re.compile(
    r"\b(?:in|within|inside|among|throughout)\s+(?P<scope>.+)",
    re.IGNORECASE | re.DOTALL,
)
_ABOUT = ("direct-object", "aim", "function", "properties", "entity")


@lru_cache(maxsize=65_536)
def words_of(text: str) -> frozenset[str]:
    """The words of a text that carry matter, without their endings; Chinese in pairs.

    >>> sorted(words_of("approving the plans of 逮捕"))
    ['approv', 'plan', '逮捕']
    """
    latin = (
        _stem(word)
        for word in _WORD.findall(_HAN.sub(" ", text.casefold()))
        if word not in _STOP
    )
    return frozenset(
        (*latin, *(pair for run in _HAN.findall(text) for pair in _pairs(run)))
    )


def matter_of(thing: Rule | Power) -> frozenset[str]:
    """The words of what a rule is about (object and aim), or of a power's matter."""
    if isinstance(thing, Power):
        return words_of(thing.matter)
    return _joined(c.words for c in thing.components if c.name in _ABOUT)


def object_of(rule: Rule) -> frozenset[str]:
    """The words of what is acted upon; those of the aim where no object is stated."""
    objects = [c.words for c in rule.components if c.name == "direct-object"]
    aims = [c.words for c in rule.components if c.name == "aim"]
    return _joined(objects or aims)


def alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two matters share at least half of the words of the shorter.

    Two without words are not alike: nothing says what they are about.
    """
    shorter = min(len(one), len(other))
    return shorter > 0 and 2 * len(one & other) >= shorter


def closely(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two matters share at least half of the words of the longer."""
    return bool(one and other) and 2 * len(one & other) >= max(len(one), len(other))


def scope_of(text: str) -> frozenset[str]:
    """The words of where or among whom a matter lies; none where it is all of it.

    >>> sorted(scope_of("elections in other cities")), sorted(scope_of("elections"))
    (['citi'], [])
    """
    found = _SCOPE.search(text)
    return words_of(found["scope"]) if found else frozenset()


def alike_pairs(matters: Sequence[frozenset[str]]) -> Iterator[tuple[int, int]]:
    """The numbers of all pairs of matters that are alike, the earlier first.

    Only those that share a word are looked at.
    """
    having: defaultdict[str, list[int]] = defaultdict(list)
    for number, words in enumerate(matters):
        shared = Counter(earlier for word in words for earlier in having[word])
        for earlier, times in shared.items():
            if 2 * times >= min(len(words), len(matters[earlier])):
                yield earlier, number
        for word in words:
            having[word].append(number)


def said_under(rule: Rule, names: Collection[str]) -> str:
    """The words of a rule's components of some names, on one line."""
    words = " ; ".join(part.words for part in rule.components if part.name in names)
    return " ".join(words.split())


def _joined(texts: Iterable[str]) -> frozenset[str]:
    return words_of(" ; ".join(texts))


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            return word.removesuffix(ending)
    return word


def _pairs(run: str) -> tuple[str, ...]:
    return (
        (run,) if len(run) == 1 else tuple(run[i : i + 2] for i in range(len(run) - 1))
    )
