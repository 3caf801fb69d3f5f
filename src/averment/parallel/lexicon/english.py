"""English words by their stems."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache
from importlib.util import find_spec

_STOP_WORDS = (
    "a an the to of in on at by for with from and or as is are was were be been being"
    " it its this that these those he she they his her their him them we our us you"
    " your i my me not no do does did have has had will would can could may one sb sth"
    " etc esp also used variant see old abbr so but if than then there which who what"
    " when where how into out up down over about"
)
STOP = frozenset(_STOP_WORDS.split())
"""Words that stand for nothing of their own, and the dictionary's own remarks."""

_WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?|\d[\d,.]*")


def stems(text: str) -> list[str]:
    """The stems of the content words of an English text, in order.

    >>> stems("The conference determined to accelerate production")
    ['confer', 'determin', 'acceler', 'product']
    """
    return [stem(word) for word in _WORD.findall(text) if word.lower() not in STOP]


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The stem of one word; the word in lower case where no stemmer is installed.

    Source: Porter's second English stemmer, as snowballstemmer has it.
    """
    return _stemmer()(word.lower().removesuffix("'s").removesuffix("’s"))


@cache
def _stemmer() -> Callable[[str], str]:
    if find_spec("snowballstemmer") is None:
        return str
    from snowballstemmer import stemmer  # noqa: PLC0415 - optional

    stem_word: Callable[[str], str] = stemmer("english").stemWord
    return stem_word
