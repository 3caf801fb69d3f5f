"""What documents and their machine translations lack of one another."""

from __future__ import annotations

import pytest

from averment.parallel.aligning import aligned, installed
from averment.parallel.omissions import untranslated
from averment.reading.passages import passages_of
from averment.record import Text

pytestmark = pytest.mark.documents


@pytest.fixture
def lacks(documents):
    """The words said to be lacking of a pair of texts, as (added, words)."""

    def read(name, lang):
        content = (documents / name).read_text(encoding="utf-8")
        return Text(
            document="doc",
            lang=lang,
            file=name,
            content=content,
            sha256="",
            passages=passages_of(content),
        )

    def found(key, chinese="zh"):
        here = installed()
        sides = read(f"{key}.{chinese}.txt", "zh"), read(f"{key}.en.txt", "en")
        alignment = aligned(*sides, vectors=here.vectors, lexicon=here.lexicon)
        return [
            (lack.added, sides[lack.added].at(lack.span))
            for lack in untranslated(
                alignment, lexicon=here.lexicon, vectors=here.vectors
            )
        ]

    return found


def test_the_southwest_lacks_a_clause_and_a_word_and_no_more(lacks) -> None:
    (_, clause), (_, word) = lacks("southwest-factories-1952")
    assert clause.startswith("为迎接")
    assert word == "目前"


def test_words_that_restrict_are_missed(lacks) -> None:
    words = [said for added, said in lacks("middle-and-inner-layers-1951") if not added]
    assert words.count("一部分") == 2
    assert "普遍地" in words
    assert any(said.startswith("应以共同纲领") for said in words)
    words = [said for added, said in lacks("cooperatives-resolution-1955") if not added]
    assert "合计" in words
