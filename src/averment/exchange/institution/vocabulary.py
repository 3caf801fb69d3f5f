"""Names of things as identifiers of other formats: fragments, languages."""

from __future__ import annotations

import re

# No web address is claimed for it: what the words mean is in the project's docs.
VOCABULARY = "urn:x-averment:vocabulary:"
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_LETTERS = {"en": "eng", "zh": "zho", "de": "deu", "fr": "fra", "ru": "rus"}
_SAFE = frozenset("-._~:/")


def fragment(*words: str) -> str:
    """Keys as the fragment of an address, what it may not hold as per cent signs.

    >>> fragment("body", "party-committee")
    '#body:party-committee'
    """
    return "#" + ":".join("".join(map(_escaped, word)) for word in words)


def language(lang: str) -> str:
    """The language of a text as a tag that is well-formed.

    Source: BCP 47; `zh-fragments` says more than a tag may, and is `zh`.

    >>> language("zh-hant"), language("zh-fragments")
    ('zh-hant', 'zh')
    """
    if _TAG.fullmatch(lang):
        return lang
    first = lang.partition("-")[0]
    return first if _TAG.fullmatch(first) else "und"


def three_letters(lang: str) -> str:
    """The language in the three letters that addresses of Akoma Ntoso have.

    Source: ISO 639-2; `und` is a language not determined.
    """
    first = language(lang).partition("-")[0].lower()
    return _LETTERS.get(first, first if len(first) == len("und") else "und")


def _escaped(letter: str) -> str:
    if letter.isalnum() or letter in _SAFE:
        return letter
    return "".join(f"%{byte:02X}" for byte in letter.encode("utf-8", "replace"))
