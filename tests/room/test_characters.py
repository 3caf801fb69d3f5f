"""Characters that cannot be seen, and line ends of a transcription."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from averment.room.characters import folded, seen, spoken


@given(st.text())
def test_nothing_that_turns_or_hides_text_is_left(text):
    left = [c for c in seen(text) if unicodedata.category(c) in ("Cc", "Cf")]
    assert set(left) <= set("\n\t\u00ad\u200c\u200d")


@given(st.text(alphabet=st.characters(categories=("L", "N", "P", "Zs"))))
def test_ordinary_words_stay_as_they_are(text):
    assert seen(text) == text


def test_line_ends_are_spaces_in_latin_and_nothing_in_han():
    assert folded("the word\nwraps") == "the word wraps"
    assert folded("一千二\n百四十") == "一千二百四十"
    assert folded("共捕\r\n一千") == "共捕一千"


def test_a_blank_line_stays_a_paragraph():
    assert folded("one\n\n\ntwo") == "one\ntwo"


@given(st.text(alphabet="ab 一二，\n"))
def test_folding_changes_white_space_only(text):
    assert "".join(folded(text).split()) == "".join(text.split())


@given(st.text())
def test_a_sentence_of_ours_keeps_its_characters_in_whatever_language(text):
    told = spoken(text, ["en", "zh-Hans"])
    assert told.replace('<span lang="zh-Hans">', "").replace("</span>", "") == (
        escape(seen(text))
    )


def test_words_of_no_han_language_are_not_marked():
    assert spoken("千分之一 & 1%", ["en"]) == "千分之一 &amp; 1%"
