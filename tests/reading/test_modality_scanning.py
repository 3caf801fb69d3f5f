"""One scan finds the cues that each row's own pattern finds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.reading.modality.cues import CHINESE
from averment.reading.modality.cues_en import ENGLISH
from averment.reading.modality.judging import _hits

EDGES = {"zh": ("", re.NOFLAG, CHINESE), "en": (r"\b", re.IGNORECASE, ENGLISH)}
LITERAL = re.compile(r"[^\W_]+")


def rows_found(text, *, lang):
    edge, flags, table = EDGES[lang]
    return sorted(
        (match.start(), match.end(), row)
        for row, cue in enumerate(table)
        for match in re.finditer(f"{edge}(?:{cue.words}){edge}", text, flags)
    )


def words_of(lang):
    return sorted({w for cue in EDGES[lang][2] for w in LITERAL.findall(cue.words)})


@pytest.mark.parametrize("lang", ["zh", "en"])
@given(data=st.data())
def test_one_scan_finds_what_each_row_finds(lang, data):
    some = data.draw(st.lists(st.sampled_from(words_of(lang)), max_size=30))
    case = data.draw(st.sampled_from([str.lower, str.upper, str.title]))
    text = case(("" if lang == "zh" else " ").join(some))
    table = EDGES[lang][2]
    found = [(h.start, h.end, table.index(h.cue)) for h in _hits(text, lang=lang)[1]]
    assert sorted(found) == rows_found(text, lang=lang)
