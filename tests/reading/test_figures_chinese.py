"""Chinese figures: numerals, qualifiers, compounds and notes of old money."""

from fractions import Fraction

import pytest

from averment.reading import read
from averment.record import (
    Approx,
    Bounds,
    Figure,
    Kind,
    at_least,
    at_most,
    between,
    exactly,
    from_up_to,
    less_than,
    more_than,
)


def figures(text: str) -> list[tuple[str, Figure]]:
    found = read(text, lang="zh")
    return [
        (text[r.full.start : r.full.end], r.value)
        for r in found
        if isinstance(r.value, Figure)
    ]


def only(text: str) -> tuple[str, Figure]:
    found = figures(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "said", "bounds"),
    [
        ("来者数以千计。", "数以千计", at_least(1000)),
        ("成千上万的群众", "成千上万", at_least(1000)),
        ("上百人被关押", "上百", at_least(100)),
        ("至少是三百", "至少是三百", at_least(300)),
        ("最多为八十人", "最多为八十", at_most(80)),
        ("比三十大一些", "比三十大", more_than(30)),
        ("比一百少", "比一百少", less_than(100)),
        ("三人（含）以上", "三人（含）以上", at_least(3)),
        ("过半数赞成", "过半数", more_than(Fraction(1, 2))),
        ("一半以上的户", "一半以上", at_least(Fraction(1, 2))),
        ("十人与二十人之间", "十人与二十人之间", between(10, 20)),
        ("零下十五度", "零下十五度", exactly(-15)),
        ("三百五万", "三百五万", exactly(3_500_000)),
        ("一亿五万", "一亿五万", exactly(100_050_000)),
        ("两个亿", "两个亿", exactly(200_000_000)),
        ("几个亿", "几个亿", from_up_to(Fraction(200_000_000), Fraction(10**9))),
        ("价格：1000元", "1000元", exactly(1000)),
        ("人口:12000人", "12000", exactly(12000)),
        ("花了3、4元钱", "3、4元钱", between(3, 4)),
        ("三日内完成", "三日内", at_most(3)),
        ("已经3日没有回信", "3日", exactly(3)),
        ("十余日", "十余日", from_up_to(Fraction(10), Fraction(20))),
        ("百年史", "百年", exactly(100)),
        ("千亿产业", "千亿", exactly(10**11)),
        ("三或四人", "三或四", between(3, 4)),
        ("三、四千人", "三、四千", between(3000, 4000)),
        ("提前半年完成", "半年", exactly(Fraction(1, 2))),
        ("一块钱", "一块钱", exactly(1)),
        ("十 余 萬", "十 余 萬", from_up_to(Fraction(100000), Fraction(200000))),
        ("五打铅笔", "五打", exactly(60)),
        ("半百", "半百", exactly(50)),
        ("拾六萬", "拾六萬", exactly(160_000)),
        ("陸拾畝", "陸拾畝", exactly(60)),
        ("百分之七十百分位", "百分之七十", exactly(70)),
    ],
)
def test_the_words_around_a_numeral_bound_it(
    text: str, said: str, bounds: Bounds
) -> None:
    span, figure = only(text)
    assert (span, figure.bounds) == (said, bounds)


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("五石三斗", "5.3", "dan"),
        ("二亩三分", "2.3", "mu"),
        ("五尺三寸", "5.3", "chi"),
        ("一丈二", "1.2", "zhang"),
        ("三斤二", "3.2", "jin"),
        ("一米九左右", "1.9", "metre"),
        ("五块七毛八", "5.78", "yuan"),
        ("三块零四", "3.04", "yuan"),
        ("壹元伍角陆分", "1.56", "yuan"),
        ("五个半月", "5.5", "month"),
        ("一个半小时", "1.5", "hour"),
        ("翻两番", "4", "times"),
        ("翻了一番", "2", "times"),
        ("九十天大", "90", "day-of-age"),
        ("金圆券五百万元", "5000000", "gold-yuan"),
        ("银元三十元", "30", "silver-yuan"),
        ("二十块大洋", "20", "silver-yuan"),
    ],
)
def test_compounds_and_units(text: str, number: str, unit: str) -> None:
    _, figure = only(text)
    assert (figure.numeral, figure.unit) == (Fraction(number), unit)


def test_two_compounds_are_a_range() -> None:
    _, figure = only("五块六到五块七毛八")
    assert figure.bounds == between(Fraction("5.6"), Fraction("5.78"))
    assert figure.kind is Kind.MONEY


def test_a_comma_divides_two_measures() -> None:
    found = [figure.numeral for _, figure in figures("判处徒刑两年，五个半月")]
    assert found == [2, Fraction(11, 2)]


def test_a_list_of_single_things_counts_each() -> None:
    found = [figure.numeral for _, figure in figures("机枪一挺、马一匹、电台一部。")]
    assert found == [1, 1, 1]


def test_between_party_members_and_five_is_no_range() -> None:
    _, figure = only("党员与五人之间")
    assert (figure.approx, figure.bounds) == (Approx.NONE, exactly(5))


@pytest.mark.parametrize(
    "text",
    ["大肆造谣", "肆无忌惮", "零星匪特", "零售", "收拾残局", "会上百分比", "放肆"],
)
def test_ordinary_words_with_numeral_characters_count_nothing(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "said", "bounds"),
    [
        ("一百几十人", "一百几十", from_up_to(Fraction(100), Fraction(200))),
        ("二千几百人", "二千几百", from_up_to(Fraction(2000), Fraction(3000))),
        ("三个多月", "三个多月", from_up_to(Fraction(3), Fraction(4))),
        ("半年多", "半年多", from_up_to(Fraction(1, 2), Fraction(1))),
        ("三两天", "三两天", between(2, 3)),
        ("十之八九", "十之八九", between(Fraction(4, 5), Fraction(9, 10))),
        ("百分之二、三", "百分之二、三", between(2, 3)),
        ("十分之三、四", "十分之三、四", between(Fraction(3, 10), Fraction(2, 5))),
        ("千人以上", "千人以上", at_least(1000)),
        ("过百人", "过百", more_than(100)),
        ("三·五倍", "三·五倍", exactly(Fraction(7, 2))),
        ("千分之〇·五", "千分之〇·五", exactly(Fraction(1, 2))),
        ("百分之十三·五", "百分之十三·五", exactly(Fraction(27, 2))),
        ("平均每户四·五人", "四·五", exactly(Fraction(9, 2))),
    ],
)
def test_vague_paired_and_dotted_numbers(text: str, said: str, bounds: Bounds) -> None:
    span, figure = only(text)
    assert (span, figure.bounds) == (said, bounds)


@pytest.mark.parametrize(
    "text", ["五·四运动", "一二·九运动", "三五成群", "七嘴八舌", "九牛一毛", "一分为二"]
)
def test_named_days_and_sayings_count_nothing(text: str) -> None:
    assert figures(text) == []


def test_two_rates_that_do_not_follow_each_other_stay_two() -> None:
    found = [figure.numeral for _, figure in figures("百分之二、四")]
    assert found == [2, 4]


@pytest.mark.parametrize(
    ("text", "number"),
    [("男女之比为三比一", "3"), ("二比三", "2/3"), ("一比五", "1/5")],
)
def test_two_terms_make_a_ratio(text: str, number: str) -> None:
    _, figure = only(text)
    assert (figure.kind, figure.numeral) == (Kind.RATIO, Fraction(number))


@pytest.mark.parametrize(
    ("text", "kind", "unit"),
    [
        ("六百越南盾", Kind.MONEY, "dong"),
        ("一百西班牙比索", Kind.MONEY, "peso"),
        ("三百两白银", Kind.MONEY, "tael"),
        ("五十磅", Kind.MASS, "pound"),
        ("二十英亩", Kind.AREA, "acre"),
        ("八海里", Kind.LENGTH, "nautical-mile"),
    ],
)
def test_foreign_money_and_measures(text: str, kind: Kind, unit: str) -> None:
    _, figure = only(text)
    assert (figure.kind, figure.unit) == (kind, unit)
