"""What is left out is found where it stands; what is rendered is not said to be."""

from __future__ import annotations

import pytest

from averment.parallel.aligning import aligned, installed
from averment.parallel.nouns import Lack, Sureness, Untranslated
from averment.parallel.omissions import untranslated

HERE = installed()
WAYS = {"vectors": HERE.vectors, "dictionary": None}
every_way = pytest.mark.parametrize("way", WAYS)

ZH = (
    "会议于一九五一年三月在重庆召开。为迎接即将到来的大规模经济建设任务，"
    "会议讨论了工厂的民主改革。目前土地改革已在全省完成。"
    "会议批评了某些干部的保守思想。会议号召各县加强领导。"
)
EN = (
    "The meeting was held in Chungking in March 1951. In order to meet the coming"
    " tasks of large-scale economic construction, the meeting discussed democratic"
    " reform in the factories. At present land reform has been completed in the whole"
    " province. The meeting criticised the conservative thinking of some cadres. The"
    " meeting called on all counties to strengthen leadership."
)


def found(
    text_of, zh: str, en: str, *, way: str, turned: bool = False
) -> list[tuple[Untranslated, str]]:
    original, rendering = text_of(zh, lang="zh"), text_of(en, lang="en")
    if turned:
        original, rendering = rendering, original
    alignment = aligned(original, rendering, vectors=WAYS[way], lexicon=HERE.lexicon)
    lacks = untranslated(alignment, lexicon=HERE.lexicon, vectors=WAYS[way])
    return [
        (lack, (rendering if lack.added else original).at(lack.span)) for lack in lacks
    ]


@every_way
def test_nothing_is_said_of_a_whole_rendering(text_of, way) -> None:
    assert not found(text_of, ZH, EN, way=way)


@every_way
@pytest.mark.parametrize("turned", [False, True])
def test_a_sentence_left_out_is_found(text_of, way, turned) -> None:
    gone = " The meeting criticised the conservative thinking of some cadres."
    ((lack, words),) = found(text_of, ZH, EN.replace(gone, ""), way=way, turned=turned)
    assert lack.kind is Lack.SENTENCE
    assert words == "会议批评了某些干部的保守思想。"
    assert lack.added is turned


@every_way
def test_a_clause_left_out_is_found_with_its_words(text_of, way) -> None:
    gone = "In order to meet the coming tasks of large-scale economic construction, the"
    ((lack, words),) = found(text_of, ZH, EN.replace(gone, "The"), way=way)
    assert lack.kind is Lack.WORDS
    assert words == "为迎接即将到来的大规模经济建设任务，"
    assert {"经济", "任务"} <= set(lack.lacking)


@every_way
def test_a_clause_put_in_is_found(text_of, way) -> None:
    more = (
        "the whole province, although many landlords had fled to Hong Kong with gold."
    )
    ((lack, words),) = found(
        text_of, ZH, EN.replace("the whole province.", more), way=way
    )
    assert lack.added
    assert "landlords had fled to Hong Kong" in words


@every_way
def test_a_small_word_that_restricts_is_asked_for(text_of, way) -> None:
    ((lack, words),) = found(
        text_of, ZH, EN.replace("At present land", "Land"), way=way
    )
    assert words == "目前"
    assert lack.sureness is Sureness.DOUBTFUL


def test_without_a_dictionary_only_sentences_alone_are_said(text_of) -> None:
    original, rendering = text_of(ZH, lang="zh"), text_of("Nothing.", lang="en")
    lacks = untranslated(aligned(original, rendering), lexicon=None)
    assert {lack.kind for lack in lacks} <= {Lack.SENTENCE}
    assert lacks


def test_the_other_side_empty_is_one_run(text_of) -> None:
    original, rendering = text_of(ZH, lang="zh"), text_of("", lang="en")
    (lack,) = untranslated(
        aligned(original, rendering, lexicon=HERE.lexicon), lexicon=HERE.lexicon
    )
    assert original.at(lack.span) == ZH
    assert lack.sureness is Sureness.DOUBTFUL
    assert not untranslated(
        aligned(rendering, rendering, lexicon=HERE.lexicon), lexicon=HERE.lexicon
    )


def test_fields_of_a_heading_need_no_counterpart(text_of) -> None:
    head = "Title: 会议\nAuthor: 某人\nDate: 1951-03-01\nPage: 第2版\n\n"
    original, rendering = text_of(head + ZH, lang="zh"), text_of(EN, lang="en")
    alignment = aligned(original, rendering, vectors=HERE.vectors, lexicon=HERE.lexicon)
    for lack in untranslated(alignment, lexicon=HERE.lexicon, vectors=HERE.vectors):
        assert "某人" not in original.at(lack.span)
        assert "第2版" not in original.at(lack.span)
