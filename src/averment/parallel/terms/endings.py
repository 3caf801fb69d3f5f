"""English words without their endings, so that a term is known in any of its forms.

Not a stemmer for search: transform, transforms, transformed and transforming are
one, transformation is another word. The optional stemmer of the lexicon takes more
away than that.
"""

from __future__ import annotations

import re
from functools import lru_cache

_SPELLINGS = (
    (re.compile(r"mould"), "mold"),
    (re.compile(r"(?<=[bcdlmnv])our(?=s|ed|ing|er|$)"), "or"),
    (re.compile(r"is(?=(?:e[sd]?|ing|ation(?:s|al)?)$)"), "iz"),
    (re.compile(r"tre(?=s?$)"), "ter"),
    (re.compile(r"(?<=[fp]en)ce(?=s?$)"), "se"),
    (re.compile(r"gramme"), "gram"),
)
"""British to American; used for both sides, so that what it spoils is spoilt alike."""
_KEPT = re.compile(r"(?:ss|us|is)$")
_VERBAL = re.compile(r"(?<=[a-z])(?<!e)(?:ed|ing)$")
_VOWEL = re.compile(r"[aeiouy]")
_DOUBLED = re.compile(r"([bdfglmnprst])\1$")
_Y = re.compile(r"(?<=[^aeiou])y$")
_SHORTEST = 3


@lru_cache(maxsize=1 << 15)
def bare(word: str) -> str:
    """The word in small letters, without plural, verbal ending or final e.

    >>> [bare(word) for word in ("Organisations", "counties", "planned", "labour's")]
    ['organization', 'counti', 'plan', 'labor']
    """
    word = re.sub(r"['’]s?$", "", word.casefold())
    if len(word) <= _SHORTEST or not word.isascii():
        return word
    for british, american in _SPELLINGS:
        word = british.sub(american, word)
    if word.endswith("s") and not _KEPT.search(word):
        word = word[:-1]
    without = _VERBAL.sub("", word)
    if len(without) >= _SHORTEST and _VOWEL.search(without):
        word = without
    word = word.removesuffix("e") if len(word) > _SHORTEST else word
    return _Y.sub("i", _DOUBLED.sub(r"\1", word))
