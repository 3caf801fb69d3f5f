"""One scan of a text for all cues, instead of one for each of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from averment.reading.modality.cues import CHINESE, Cue
from averment.reading.modality.cues_en import ENGLISH
from averment.reading.openings import alternatives, by_letter, openings

Cues = Mapping[str, Mapping[int, tuple[re.Pattern[str], Cue]]]
"""By first letter and row of the table."""

_TABLES = {"zh": CHINESE, "en": ENGLISH}


@lru_cache(maxsize=4)
def scanner(lang: str) -> tuple[re.Pattern[str], Cues]:
    """A pattern for the places where some cue begins; the cues by first letter.

    Shape: the pattern matches all those places and no characters. It looks at
        the first letter of a word before it tries the cues that begin with it.
        All are for texts in lower case.
    """
    edge = r"\b" if lang == "en" else ""
    cues: dict[str, dict[int, tuple[re.Pattern[str], Cue]]] = {}
    for row, cue in enumerate(_TABLES[lang]):
        pattern = re.compile(f"{edge}(?:{cue.words}){edge}")
        for words in alternatives(cue.words):
            for letter in openings(words):
                cues.setdefault(letter, {})[row] = pattern, cue
    all_words = "|".join(cue.words for cue in _TABLES[lang])
    tried = "|".join(
        f"(?={letter})(?=(?:{'|'.join(some)}){edge})"
        for letter, some in by_letter(alternatives(all_words)).items()
    )
    return re.compile(f"(?=[{''.join(cues)}]){edge}(?:{tried})"), cues
