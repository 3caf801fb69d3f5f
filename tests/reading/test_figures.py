"""Figures in invented sentences, English and Chinese."""

from fractions import Fraction

import pytest

from averment.reading import read
from averment.record import (
    Approx,
    Bounds,
    Figure,
    Kind,
    Reading,
    at_least,
    at_most,
    between,
    exactly,
    from_up_to,
    less_than,
    more_than,
    unbounded,
)


def only(text: str, *, lang: str) -> tuple[str, Reading, Figure]:
    found = [r for r in read(text, lang=lang) if isinstance(r.value, Figure)]
    assert len(found) == 1, [text[r.core.start : r.core.end] for r in found]
    reading = found[0]
    assert isinstance(reading.value, Figure)
    return text[reading.core.start : reading.core.end], reading, reading.value


ENGLISH = [
    ("nearly a million letters", "a million", less_than(10**6), Approx.NEARLY),
    ("about 30,000 books", "30,000", unbounded(), Approx.ABOUT),
    ("some 30,000 or so", "30,000", unbounded(), Approx.ABOUT),
    ("more than six times", "six times", more_than(6), Approx.MORE_THAN),
    ("a little more than 10,000", "10,000", more_than(10000), Approx.MORE_THAN),
    ("must not exceed 15%", "15%", at_most(15), Approx.AT_MOST),
    ("must not generally exceed 15%", "15%", at_most(15), Approx.AT_MOST),
    ("not less than 40 mu", "40 mu", at_least(40), Approx.AT_LEAST),
    ("up to 11 rooms", "11", at_most(11), Approx.UP_TO),
    ("fewer than 7 letters", "7", less_than(7), Approx.LESS_THAN),
    ("40 or more letters", "40", at_least(40), Approx.AT_LEAST),
    ("10 million", "10 million", exactly(10**7), Approx.NONE),
    ("two or three rooms", "two or three", between(2, 3), Approx.RANGE),
    ("4–5 weeks", "4–5 weeks", between(4, 5), Approx.RANGE),
    (
        "sixteen and a half million",
        "sixteen and a half million",
        exactly(16_500_000),
        Approx.NONE,
    ),
    (
        "two and a half years",
        "two and a half years",
        exactly(Fraction(5, 2)),
        Approx.NONE,
    ),
    ("six \n\nmonths", "six \n\nmonths", exactly(6), Approx.NONE),
    ("within four years", "four years", at_most(4), Approx.AT_MOST),
    ("half of the letters", "half", exactly(Fraction(1, 2)), Approx.NONE),
    (
        "two out of five hundred",
        "two out of five hundred",
        exactly(Fraction(1, 250)),
        Approx.NONE,
    ),
    ("three dozen", "three dozen", exactly(36), Approx.NONE),
]
CHINESE = [
    ("约三万人", "三万", unbounded(), Approx.ABOUT),
    ("将近一百万册", "一百万", less_than(10**6), Approx.NEARLY),
    ("近千人", "千", less_than(1000), Approx.NEARLY),
    ("六百多本", "六百多", from_up_to(600, 700), Approx.MORE_THAN),
    ("三十余万册", "三十余万", from_up_to(300_000, 400_000), Approx.MORE_THAN),
    ("13,000多册", "13,000多", from_up_to(13000, 14000), Approx.MORE_THAN),
    ("十几万", "十几万", from_up_to(100_000, 200_000), Approx.MORE_THAN),
    ("几十本", "几十", from_up_to(20, 100), Approx.ABOUT),
    ("四、五百本", "四、五百", between(400, 500), Approx.RANGE),
    ("七八十万斤", "七八十万斤", between(700_000, 800_000), Approx.RANGE),
    (
        "十分之一二",
        "十分之一二",
        between(Fraction(1, 10), Fraction(1, 5)),
        Approx.RANGE,
    ),
    ("一年至一年半", "一年至一年半", between(1, Fraction(3, 2)), Approx.RANGE),
    ("二至三万斤", "二至三万斤", between(20000, 30000), Approx.RANGE),
    ("六倍以上", "六倍", at_least(6), Approx.AT_LEAST),
    ("十五万人以上", "十五万", at_least(150_000), Approx.AT_LEAST),
    ("不得超过千分之一", "千分之一", at_most(1), Approx.AT_MOST),
    ("不得超过人口的千分之一", "千分之一", at_most(1), Approx.AT_MOST),
    ("少于千分之一", "千分之一", less_than(1), Approx.LESS_THAN),
    ("约占全部的百分之十五", "百分之十五", unbounded(), Approx.ABOUT),
    ("一千本左右", "一千", unbounded(), Approx.ABOUT),
    ("二成半", "二成半", exactly(25), Approx.NONE),
    ("三斤半", "三斤半", exactly(Fraction(7, 2)), Approx.NONE),
    ("2.5万", "2.5万", exactly(25000), Approx.NONE),
    ("一一八八九本", "一一八八九", exactly(11889), Approx.NONE),
    ("百分之四.四八", "百分之四.四八", exactly(Fraction(448, 100)), Approx.NONE),
    ("廿五本", "廿五", exactly(25), Approx.NONE),
]


@pytest.mark.parametrize(("text", "core", "bounds", "approx"), ENGLISH)
def test_english_words_become_bounds(
    text: str, core: str, bounds: Bounds, approx: Approx
) -> None:
    said, _, figure = only(text, lang="en")
    assert (said, figure.bounds, figure.approx) == (core, bounds, approx)


@pytest.mark.parametrize(("text", "core", "bounds", "approx"), CHINESE)
def test_chinese_words_become_bounds(
    text: str, core: str, bounds: Bounds, approx: Approx
) -> None:
    said, _, figure = only(text, lang="zh")
    assert (said, figure.bounds, figure.approx) == (core, bounds, approx)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("one-thousandth of it", 1),
        ("five-thousandths", 5),
        ("two thousandths", 2),
        ("two-thousandth", 2),
        ("7‰", 7),
        ("three per thousand", 3),
    ],
)
def test_thousandths_are_read_per_mille(text: str, value: int) -> None:
    _, _, figure = only(text, lang="en")
    assert (figure.kind, figure.numeral) == (Kind.PERMILLE, value)


@pytest.mark.parametrize(
    ("text", "kind", "unit"),
    [
        ("一百斤", Kind.MASS, "jin"),
        ("三担", Kind.MASS, "dan"),
        ("四十亩", Kind.AREA, "mu"),
        ("十里", Kind.LENGTH, "li"),
        ("两万元", Kind.MONEY, "yuan"),
        ("三个月", Kind.DURATION, "month"),
        ("五天", Kind.DURATION, "day"),
        ("六倍", Kind.MULTIPLE, "times"),
        ("百分之六", Kind.PERCENT, None),
        ("五户", Kind.COUNT, "households"),
    ],
)
def test_chinese_units_name_the_kind(text: str, kind: Kind, unit: str | None) -> None:
    _, _, figure = only(text, lang="zh")
    assert (figure.kind, figure.unit) == (kind, unit)


@pytest.mark.parametrize(
    ("text", "kind", "unit"),
    [
        ("100 catties", Kind.MASS, "catty"),
        ("30 piculs", Kind.MASS, "picul"),
        ("12 mu", Kind.AREA, "mu"),
        ("nine yuan", Kind.MONEY, "yuan"),
        ("$4.7 million", Kind.MONEY, "dollar"),
        ("a five-year plan", Kind.DURATION, "year"),
        ("62 percent", Kind.PERCENT, None),
        ("500 prisoners", Kind.COUNT, "persons"),
        ("200,000 in the north", Kind.COUNT, None),
    ],
)
def test_english_units_name_the_kind(text: str, kind: Kind, unit: str | None) -> None:
    _, _, figure = only(text, lang="en")
    assert (figure.kind, figure.unit) == (kind, unit)


def test_two_full_figures_are_two_ends_of_one_range() -> None:
    readings = read("from 22,000 to 25,000 books", lang="en")
    figures = [r.value for r in readings if isinstance(r.value, Figure)]
    assert [f.numeral for f in figures] == [22000, 25000]
    assert {f.bounds for f in figures} == {between(22000, 25000)}
    assert {f.approx for f in figures} == {Approx.RANGE}


def test_full_figures_joined_by_or_stay_apart() -> None:
    readings = read("一年或二年", lang="zh")
    figures = [r.value for r in readings if isinstance(r.value, Figure)]
    assert [(f.numeral, f.approx) for f in figures] == [(1, "none"), (2, "none")]


def test_bare_numbers_after_a_rate_are_rates() -> None:
    readings = read("百分之六十、七十或八十", lang="zh")
    figures = [r.value for r in readings if isinstance(r.value, Figure)]
    assert [(f.kind, f.numeral) for f in figures] == [
        (Kind.PERCENT, 60),
        (Kind.PERCENT, 70),
        (Kind.PERCENT, 80),
    ]


@pytest.mark.parametrize(
    ("text", "core", "value"),
    [
        ("干分之三", "干分之三", exactly(3)),
        ("于分之零点五", "于分之零点五", exactly(Fraction(1, 2))),
        ("三百方斤", "三百方斤", exactly(3_000_000)),
        ("儿个月", "儿个月", between(2, 9)),
    ],
)
def test_damaged_characters_are_repaired_and_said_so(
    text: str, core: str, value: Bounds
) -> None:
    said, reading, figure = only(text, lang="zh")
    assert (said, figure.bounds) == (core, value)
    assert reading.damaged


def test_sound_characters_are_not_called_damaged() -> None:
    _, reading, _ = only("千分之三", lang="zh")
    assert not reading.damaged


@pytest.mark.parametrize(
    "text",
    [
        "一切",
        "一般说来",
        "一律",
        "进一步",
        "统一",
        "一个问题",
        "三反五反",
        "双十指示",
        "十分重要",
        "千方百计",
        "万一",
        "张三李四",
        "县一级",
        "四川",
        "半封建",
        "下午三点半",
        "女儿十分",
        "一些",
        "二是说明",
        "二中全会",
        "除四害",
    ],
)
def test_chinese_lexical_uses_are_no_figures(text: str) -> None:
    assert read(text, lang="zh") == ()


@pytest.mark.parametrize(
    "text",
    [
        "this is one of them",
        "a one-sided view",
        'the "three antis"',
        "the five antis",
        "first of all",
        "no one came",
        "at 3:15",
        "at 3 p.m.",
        "model F-8",
        "Thousands, we heard",
    ],
)
def test_english_lexical_uses_are_no_figures(text: str) -> None:
    assert read(text, lang="en") == ()


@pytest.mark.parametrize(
    ("text", "lang", "core", "kind", "value"),
    [
        ("（一）总则", "zh", "（一）", Kind.CLAUSE_NUMBER, 1),
        ("十一、附则", "zh", "十一", Kind.CLAUSE_NUMBER, 11),
        ("见后[3]", "zh", "[3]", Kind.CLAUSE_NUMBER, 3),
        ("为此，第一，应说明", "zh", "第一", Kind.CLAUSE_NUMBER, 1),
        ("总则\n二\n附则", "zh", "二", Kind.CLAUSE_NUMBER, 2),
        ("如下。三、附则", "zh", "三", Kind.CLAUSE_NUMBER, 3),
        ("第三次会议", "zh", "第三次", Kind.ORDINAL, 3),
        ("第二书记", "zh", "第二", Kind.ORDINAL, 2),
        ("12. The rest", "en", "12", Kind.CLAUSE_NUMBER, 12),
        ("IV. The rest", "en", "IV", Kind.CLAUSE_NUMBER, 4),
        ("It is so. First, they ask", "en", "First", Kind.CLAUSE_NUMBER, 1),
        ("the Second Conference", "en", "Second", Kind.ORDINAL, 2),
        ("the 177th meeting", "en", "177th", Kind.ORDINAL, 177),
        ("in first-instance courts", "en", "first", Kind.ORDINAL, 1),
    ],
)
def test_numbers_that_order_keep_their_kind(
    text: str, lang: str, core: str, kind: Kind, value: int
) -> None:
    said, _, figure = only(text, lang=lang)
    assert (said, figure.kind, figure.numeral) == (core, kind, value)


def test_five_six_may_also_be_fifty_six() -> None:
    _, reading, figure = only("五六人", lang="zh")
    assert figure.bounds == between(5, 6)
    assert [f.numeral for f in reading.alternatives if isinstance(f, Figure)] == [56]


def test_the_qualifier_is_in_the_full_span_only() -> None:
    text = "we saw nearly 500 farms"
    core, reading, _ = only(text, lang="en")
    assert core == "500"
    assert text[reading.full.start : reading.full.end] == "nearly 500"


def test_an_unknown_language_gets_its_digits_only() -> None:
    found = read("zweihundert und 40 % und 1,200", lang="de")
    figures = [r.value for r in found if isinstance(r.value, Figure)]
    assert [(f.kind, f.numeral) for f in figures] == [
        (Kind.PERCENT, 40),
        (Kind.COUNT, 1200),
    ]


def both(text: str) -> list[tuple[object, str, str | None]]:
    found = [r.value for r in read(text, lang="en") if isinstance(r.value, Figure)]
    return [(figure.numeral, figure.approx.value, figure.unit) for figure in found]


def test_a_rise_from_one_number_to_another_is_no_range():
    assert both("Membership rose steadily from 20 to 30 persons.") == [
        (20, "none", None),
        (30, "none", "persons"),
    ]
    assert both("The fee was raised from 3 to 5 yuan.") == [
        (3, "none", "yuan"),
        (5, "none", "yuan"),
    ]
    assert both("Fees rose by 3 yuan to 30 yuan.") == [
        (3, "none", "yuan"),
        (30, "none", "yuan"),
    ]


def test_by_how_much_may_be_a_range():
    assert both("It fell by 10 to 20 percent.") == [(None, "range", None)]


@pytest.mark.parametrize(
    ("text", "lang", "core", "bounds"),
    [
        ("a hundred thousand million", "en", "a hundred thousand million", 10**11),
        ("2 mil", "en", "2 mil", 2 * 10**6),
        ("two-and-a-half years", "en", "two-and-a-half years", Fraction(5, 2)),
        ("15 dollars 50", "en", "15 dollars 50", Fraction(31, 2)),
        ("六元三角二分", "zh", "六元三角二分", Fraction(632, 100)),
        ("七成六", "zh", "七成六", 76),
        ("七五折", "zh", "七五折", 75),
    ],
)
def test_compounds(text, lang, core, bounds):
    words, _, figure = only(text, lang=lang)
    assert words == core
    assert figure.bounds == exactly(Fraction(bounds))


def test_an_order_of_size_has_both_ends():
    words, _, figure = only("tens of thousands of books", lang="en")
    assert (words, figure.approx) == ("tens of thousands", Approx.ABOUT)
    assert figure.bounds == from_up_to(10**4, 10**5)


def test_two_bounds_side_by_side_keep_their_own_words():
    found = [r.value for r in read("十岁以上二十岁以下", lang="zh")]
    assert [figure.approx for figure in found] == [Approx.AT_LEAST, Approx.AT_MOST]


def test_a_multiplier_is_shared_by_both_ends():
    figures = [r.value for r in read("一千至两千万斤", lang="zh")]
    assert [figure.bounds for figure in figures] == [between(10**7, 2 * 10**7)]


@pytest.mark.parametrize("text", ["烧砖一万三千块", "分得两块田"])
def test_pieces_are_not_money(text):
    _, _, figure = only(text, lang="zh")
    assert (figure.kind, figure.unit) == (Kind.COUNT, None)


def test_kuai_is_money_elsewhere():
    _, _, figure = only("每人发三块", lang="zh")
    assert (figure.kind, figure.unit) == (Kind.MONEY, "yuan")


def test_an_article_is_no_part_of_a_currency():
    words, _, figure = only("a $48 subscription", lang="en")
    assert (words, figure.unit) == ("$48", "dollar")
