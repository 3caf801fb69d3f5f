"""Spellings of Chinese syllables.

Source: Wade-Giles as tabulated in the Library of Congress's Wade-Giles and
pinyin conversion tables, without aspiration marks, umlauts and tones, since
that is how most of the texts print it (Teng Hsiao-ping, Chu Teh).
"""

from __future__ import annotations

_INITIALS = (
    *(("zh", "ch"), ("ch", "ch"), ("sh", "sh"), ("z", "ts"), ("c", "ts")),
    *(("j", "ch"), ("q", "ch"), ("x", "hs"), ("b", "p"), ("p", "p"), ("d", "t")),
    *(("t", "t"), ("g", "k"), ("k", "k"), ("r", "j")),
)
_WHOLE = {
    "zi": "tzu",
    "ci": "tzu",
    "si": "ssu",
    "zhi": "chih",
    "chi": "chih",
    "shi": "shih",
    "ri": "jih",
    "he": "ho",
    "ge": "ko",
    "ke": "ko",
    "e": "o",
    "er": "erh",
    "ye": "yeh",
    "yan": "yen",
    "you": "yu",
    "guo": "kuo",
    "luo": "lo",
    "gui": "kuei",
    "kui": "kuei",
    "yi": "i",
}
_FINALS = {
    "ian": "ien",
    "ie": "ieh",
    "ong": "ung",
    "uo": "o",
    "ue": "ueh",
    "iong": "iung",
    "e": "e",
}


def wade(syllable: str) -> str:
    """The Wade-Giles form of a pinyin syllable, without marks.

    >>> [wade(s) for s in ("deng", "xiao", "zhou", "mao")]
    ['teng', 'hsiao', 'chou', 'mao']
    """
    if syllable in _WHOLE:
        return _WHOLE[syllable]
    for initial, other in _INITIALS:
        if syllable.startswith(initial):
            final = syllable[len(initial) :]
            return other + _FINALS.get(final, final)
    for size in (4, 3, 2):
        final = syllable[-size:]
        if final in _FINALS and len(syllable) > size:
            return syllable[:-size] + _FINALS[final]
    return syllable
