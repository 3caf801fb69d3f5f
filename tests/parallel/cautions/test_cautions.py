"""What speaks against a comparison as a whole; all texts are invented."""

from __future__ import annotations

import pytest
from invented import (
    GERMAN,
    JAPANESE,
    RUSSIAN,
    TABLE_EN,
    TABLE_ZH,
    VILLAGE,
    WORKS,
    en,
    zh,
)

from averment.parallel.aligning import aligned, installed
from averment.parallel.cautions import cautioned
from averment.parallel.nouns import Alignment, Sureness

BY = ("what is installed", "no model", "nothing")


@pytest.fixture(scope="module")
def held(text_of):
    """Two texts aligned with some means, and their cautions."""

    def hold(
        original: str,
        rendering: str,
        *,
        langs: tuple[str, str] = ("zh", "en"),
        by: str = BY[0],
        given: tuple = (),
    ) -> Alignment:
        known = installed()
        lexicon = None if by == "nothing" else known.lexicon
        texts = (
            text_of(original, lang=langs[0]),
            text_of(rendering, lang=langs[1]),
        )
        vectors = known.vectors if by == BY[0] else None
        made = aligned(*texts, vectors=vectors, lexicon=lexicon, given=given)
        return cautioned(made, lexicon=lexicon)

    return hold


def codes(alignment: Alignment) -> list[str]:
    return [caution.code for caution in alignment.cautions]


def all_doubtful(alignment: Alignment) -> bool:
    return {link.sureness for link in alignment.links} == {Sureness.DOUBTFUL}


@pytest.mark.parametrize("by", BY)
@pytest.mark.parametrize("pair", [WORKS, VILLAGE, WORKS + VILLAGE, WORKS[:1]])
def test_nothing_speaks_against_a_rendering(held, pair, by) -> None:
    assert codes(held(zh(pair), en(pair), by=by)) == []


@pytest.mark.parametrize("by", BY[:2])
def test_texts_that_do_not_belong_together_are_told(held, by) -> None:
    alignment = held(zh(WORKS), en(VILLAGE), by=by)
    assert codes(alignment) == ["R720"]
    assert all_doubtful(alignment)
    assert "do not seem to belong together" in alignment.cautions[0].sentence


def test_without_a_dictionary_figures_tell_them(held) -> None:
    ours = "".join(f"第{k}县有{k * 111}户。" for k in range(12, 20))
    theirs = "".join(f"County {k} has {k * 97} households. " for k in range(30, 38))
    assert codes(held(ours, theirs, by="nothing")) == ["R720"]


@pytest.mark.parametrize(
    "order",
    [
        WORKS[5:] + WORKS[:5],
        WORKS[::-1],
        (VILLAGE + WORKS)[3:14] + WORKS[4:] + VILLAGE[:3],
    ],
    ids=["halves", "backwards", "a stretch moved"],
)
@pytest.mark.parametrize("by", BY[:2])
def test_another_order_is_told_and_not_taken_for_another_text(held, order, by) -> None:
    original = VILLAGE + WORKS if len(order) > len(WORKS) else WORKS
    alignment = held(zh(original), en(order), by=by)
    assert codes(alignment) == ["R721"]
    assert all_doubtful(alignment)


def test_where_a_stretch_was_moved_its_first_words_are_quoted(held) -> None:
    said = held(zh(WORKS), en(WORKS[6:] + WORKS[:6])).cautions[0].sentence
    assert "锅炉房" in said
    assert "A small fire" in said


@pytest.mark.parametrize(
    ("original", "rendering", "langs"),
    [
        (zh(WORKS), RUSSIAN, ("zh", "en")),
        (zh(WORKS), GERMAN, ("zh", "en")),
        (zh(WORKS), GERMAN, ("zh", "de")),
        (JAPANESE, en(WORKS), ("zh", "en")),
        (GERMAN, RUSSIAN, ("de", "ru")),
    ],
)
def test_a_third_language_is_told(held, original, rendering, langs) -> None:
    alignment = held(original, rendering, langs=langs)
    assert codes(alignment) == ["R722"]
    assert all_doubtful(alignment)


def test_languages_marked_the_wrong_way_round_are_told(held) -> None:
    alignment = held(zh(WORKS), en(WORKS), langs=("en", "zh"))
    assert codes(alignment) == ["R722"]
    assert "marked as English and reads as Chinese" in alignment.cautions[0].sentence


@pytest.mark.parametrize("text", [zh(WORKS), en(WORKS)])
def test_the_same_text_twice_is_told(held, text) -> None:
    alignment = held(text, text.replace("\n", "\n\n"))
    assert codes(alignment) == ["R723"]
    assert all_doubtful(alignment)


def test_two_texts_in_one_language_are_told(held) -> None:
    assert codes(held(zh(WORKS), zh(VILLAGE))) == ["R723"]


@pytest.mark.parametrize(
    ("original", "rendering", "said"),
    [
        ("", en(WORKS), "The original is empty"),
        (zh(WORKS), " \n\n", "The rendering is empty"),
        ("", "", "Both texts are empty"),
    ],
)
def test_an_empty_text_is_told(held, original, rendering, said) -> None:
    alignment = held(original, rendering)
    assert codes(alignment) == ["R724"]
    assert said in alignment.cautions[0].sentence
    assert not any(link.sureness is Sureness.SURE for link in alignment.links)


def test_a_text_ten_times_longer_is_told_and_nothing_is_sure(held) -> None:
    alignment = held(zh(WORKS[:2]), en((WORKS + VILLAGE) * 2))
    assert "R724" in codes(alignment)
    assert all_doubtful(alignment)


def test_an_excerpt_is_told_and_its_links_stay_as_sure_as_they_are(held) -> None:
    alignment = held(zh(WORKS[:6]), en(WORKS + VILLAGE))
    assert codes(alignment) == ["R724"]
    assert "about 2 times as long" in alignment.cautions[0].sentence
    assert not all_doubtful(alignment)


@pytest.mark.parametrize(
    ("original", "rendering"), [(TABLE_ZH, en(WORKS)), (zh(WORKS), TABLE_EN)]
)
def test_a_table_against_prose_is_told(held, original, rendering) -> None:
    alignment = held(original, rendering)
    assert codes(alignment) == ["R725"]
    assert all_doubtful(alignment)


def test_a_table_beside_a_table_is_compared(held) -> None:
    assert codes(held(TABLE_ZH, TABLE_EN)) == []


def test_what_an_editor_linked_belongs_together(held) -> None:
    original, rendering = zh(WORKS), en(VILLAGE)
    first = held(original, rendering)
    spans = first.originals[0].span, first.renderings[0].span
    alignment = held(original, rendering, given=(spans,))
    assert codes(alignment) == []
    assert Sureness.GIVEN in {link.sureness for link in alignment.links}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (zh(WORKS), en(VILLAGE)),
        (zh(WORKS), en(WORKS[5:] + WORKS[:5])),
        (zh(WORKS), en(WORKS[::-1])),
        (zh(WORKS[:4]), en(WORKS + VILLAGE)),
        (TABLE_ZH, en(WORKS)),
        (zh(WORKS), GERMAN),
    ],
)
def test_the_other_way_round_there_are_the_same_cautions(held, one, other) -> None:
    there = held(one, other)
    back = held(other, one, langs=("en", "zh"))
    assert codes(there) == codes(back) != []


def test_what_stands_beyond_the_end_of_a_text_that_breaks_off_is_doubtful(held):
    whole = "工厂买进十二台机器。食堂供应三百份午饭。去年修了四座仓库，并种了树。"
    more = "有十七人参加学习。"
    broken = (
        "The factory bought twelve machines. The canteen serves three hundred lunches. "
        "Last year four storehouses were"
    )
    for ended in (False, True):
        alignment = held(whole + more, f"{broken} built." if ended else broken)
        alone = [link for link in alignment.links if not link.rendering]
        doubtful = [link.sureness is Sureness.DOUBTFUL for link in alone]
        assert doubtful == [not ended]
