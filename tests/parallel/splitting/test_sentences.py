"""A text is cut into its sentences and the fields of its heading."""

from __future__ import annotations

import json
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.parallel.nouns import Role
from averment.parallel.splitting import joined, sentences_of
from averment.reading.passages import marks_of, passages_of
from averment.record import Text

PAGE = """

### 某省召开会议  限期完成工作

1952-12-19
第2版()
专栏：

    某省召开会议
    限期完成工作
    会议在十一月召开。应当带动全厂
    （矿）前进。
"""

PRINTED = """Title: A Conference Meets: The Work Is To Be Done
Author:
Date: 1952-12-19
Page: 2

The conference met in November. It went on.
"""


def words(text: Text) -> list[str]:
    return [sentence.words for sentence in sentences_of(text)]


def roles(text: Text) -> list[Role]:
    return [sentence.role for sentence in sentences_of(text)]


def test_the_fields_of_a_heading_are_told_apart_and_its_repetition(text_of):
    page = text_of(PAGE, lang="zh")
    assert roles(page) == [
        Role.TITLE,
        Role.DATE,
        Role.PAGE,
        Role.COLUMN,
        Role.REPEATED,
        Role.REPEATED,
        Role.BODY,
        Role.BODY,
    ]
    assert words(page)[0] == "### 某省召开会议  限期完成工作"
    assert words(page)[-1] == "应当带动全厂（矿）前进。"


def test_an_empty_field_is_a_field(text_of):
    page = text_of(PRINTED)
    assert roles(page)[:4] == [Role.TITLE, Role.AUTHOR, Role.DATE, Role.PAGE]
    assert words(page)[1] == "Author:"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("某某指示\n（一九五一年五月二十一日）\n", [Role.TITLE, Role.DATE]),
        ("On a Matter\n\nA. B. Smith\n\n1951.04.20\n\n", [*Role][1:4]),
        ('"On a Matter" May 21, 1951\n\n', [Role.TITLE, Role.DATE]),
        ("On a Matter\n1952.06.30\n", [Role.TITLE, Role.DATE]),
        ("It met. On 3 May it parted.\n1952.06.30\n", [Role.BODY] * 2),
    ],
)
def test_a_title_that_no_field_names_is_known_by_its_date(text_of, head, expected):
    assert roles(text_of(head + "The work began.")) == [*expected, Role.BODY]


def test_a_later_markdown_heading_is_body(text_of):
    page = text_of("# Report\n\nThe work began.\n\n## Second part\n\nIt ended.")
    assert roles(page) == [Role.TITLE, Role.BODY, Role.BODY, Role.BODY]


def test_the_marks_of_passages_are_no_words(text_of):
    page = text_of(
        "{head} 某省的报道\n{¶1} 会议召开。捕1,240人\n{¶1} 又一次。", lang="zh"
    )
    assert words(page) == ["某省的报道", "会议召开。", "捕1,240人", "又一次。"]
    assert [s.label for s in sentences_of(page)] == ["head", "¶1", "¶1", "¶1"]


ENGLISH = [
    ["Mr. Smith met Dr. J. K. Jones.", "They spoke."],
    ["It is No. 3 on p. 3, cf. Art. 5.", "No.", "The rest follows."],
    ["The U.S. Army left the U.S.", "In 1951 it came back."],
    ["Rice, wheat, etc., were sold.", "Cotton was not."],
    ["It fell by 3.5 per cent.", "In all 1,240.5 remained in 1952.", "Nothing more."],
    ['He said: "We must go.', 'We shall."', "They went."],
    ["“Is it so?” he asked.", "“It is!”", "She left."],
    ["1. Scope is wide.", "2. The rest is narrow."],
    ["I. Cases of one sort.", "VIII. Recently there were more."],
    ["The following: 1. Foo is done.", "He waited . . . and left.", "It ended..."],
    ["(It was adopted.)", "The rest was not."],
    ["He was there, i.e. The Hague, on Dec. 8.", "It snowed."],
    ["Plan B. Smith liked."],
]


@pytest.mark.parametrize("sentences", ENGLISH)
def test_english_sentences_joined_are_parted_again(text_of, sentences):
    assert words(text_of(" ".join(sentences))) == sentences
    assert words(text_of("\n".join(" ".join(sentences).rsplit(" ", 1)))) == sentences


CHINESE = [
    ["他说：“去吧。”", "大家去了！", "为什么？！", "不知道……只好等。"],
    ["（不能吃闲饭。）", "这样就好；主动权在我们。"],
    ["占百分之四.四八。", "共1.5万人。", "「首恶必办」。"],
    ["英文是 No. 3 Plant 的厂。", "第二句。"],
    ["The plant 某厂 closed.", "以后又开。"],
]


@pytest.mark.parametrize("sentences", CHINESE)
def test_chinese_sentences_joined_are_parted_again(text_of, sentences):
    glue = " " if "The" in sentences[0] else ""
    assert words(text_of(glue.join(sentences), lang="zh")) == sentences


def test_lines_broken_by_the_page_are_joined(text_of):
    page = text_of("The courts have handled one-\nthird of all cases and\nof claims.")
    assert words(page) == [
        "The courts have handled one-third of all cases and of claims."
    ]
    assert words(text_of("人民法院已处理了很多\n案件。", lang="zh")) == [
        "人民法院已处理了很多案件。"
    ]


def test_a_line_too_long_for_a_page_was_ended_by_its_writer(text_of):
    long = "一般地看来，" * 40
    assert len(words(text_of(f"{long}从\n我倒觉得是这样\n", lang="zh"))) == 2
    assert len(words(text_of(f"{long}从\n（矿）到厂\n", lang="zh"))) == 1


@pytest.mark.parametrize(
    "content", ["", " \n\n 　\n", "{head} \n{¶1}", "。", "...", "\ufeff"]
)
def test_little_or_nothing_does_no_harm(text_of, content):
    assert len(sentences_of(text_of(content))) <= 1


def test_a_text_without_stops_is_one_sentence(text_of):
    assert words(text_of("会议决定" * 50, lang="zh")) == ["会议决定" * 50]


@pytest.mark.parametrize(
    "unit", ["会议，", "word, ", "e.g. A ", "J. K. ", "1. ", "“", "...a "]
)
def test_a_sentence_of_twenty_thousand_characters_takes_no_time(text_of, unit):
    begun = time.process_time()
    content = unit * (20_000 // len(unit))
    assert sentences_of(text_of(content))
    assert time.process_time() - begun < 2


PIECES = st.sampled_from(
    [
        *(
            "一",
            "会议召开。",
            "百分之四.四八",
            "“去。”",
            "……”",
            "（矿）",
            "…",
            "。",
            "\u2028",
        ),
        *(
            "Mr.",
            "No.",
            "3",
            "p. 3",
            "U.S.",
            "The",
            "end.",
            "so",
            "etc.",
            ".",
            '?"',
            ")",
        ),
        *(
            "\n\n",
            "{¶1}",
            "\n{¶2}",
            "Title:\n",
            "###\u3000标题\n",
            "1952-12-19\n",
            "-\n",
        ),
        *("第2版\n", "\r\n", "\t", " ", "\n", "{", "}"),
    ]
)


@given(st.lists(PIECES, max_size=30))
def test_every_character_stands_in_exactly_one_sentence(pieces):
    content = "".join(pieces)
    text = Text(
        document="doc",
        lang="zh",
        file="doc.zh.txt",
        content=content,
        sha256="",
        passages=passages_of(content),
    )
    counted = [0] * len(content)
    for sentence in sentences_of(text):
        assert sentence.words == joined(text.at(sentence.span))
        assert sentence.words.strip()
        for place in range(sentence.span.start, sentence.span.end):
            counted[place] += 1
    for mark in marks_of(content):
        assert not any(counted[mark.start : mark.end])
        counted[mark.start : mark.end] = [1] * (mark.end - mark.start)
    assert all(
        n == 1 or (c.isspace() and n <= 1)
        for c, n in zip(content, counted, strict=True)
    )


@pytest.mark.documents
@pytest.mark.parametrize(("lang", "side"), [("zh", "src"), ("en", "tgt")])
def test_a_document_divided_by_hand_is_divided_so(documents, text_of, lang, side):
    name = "southwest-factories-1952"
    gold = json.loads(
        (documents.parent / "bench" / "parallel" / f"{name}.json").read_text("utf-8")
    )
    content = (documents / f"{name}.{lang}.txt").read_text("utf-8")
    assert words(text_of(content, lang=lang)) == gold[side]


@pytest.mark.documents
@pytest.mark.parametrize(
    ("side", "glue", "least"), [("src", "", 0.97), ("tgt", " ", 0.98)]
)
def test_novels_divided_by_hand_are_divided_much_so(
    documents, text_of, side, glue, least
):
    found = agreed = stated = 0
    for path in sorted(
        (documents.parent / "bench" / "parallel").glob("mac_dev_*.json")
    ):
        gold = json.loads(path.read_text("utf-8"))[side]
        here = _ends(words(text_of(glue.join(gold))))
        there = _ends(gold)
        found, stated = found + len(here), stated + len(there)
        agreed += len(here & there)
    assert agreed / found > 0.99
    assert agreed / stated > least


def _ends(sentences: list[str]) -> set[int]:
    """How many characters, white space left out, stand before the end of each."""
    lengths = [len(re.sub(r"\s", "", one)) for one in sentences]
    return {sum(lengths[: number + 1]) for number in range(len(lengths))}
