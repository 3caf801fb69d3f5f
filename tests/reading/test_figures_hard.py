"""Hard phrases of administrative prose, in invented sentences.

Each is read in full: one reading whose span is the phrase with its qualifier.
Most tools lose the qualifier, cut a range to one end, or divide a fraction.
"""

import pytest

from averment.reading import read
from averment.reading.dates import moment
from averment.record import Approx, Figure, Moment

ENGLISH = {
    "nearly a million": "The press printed {} leaflets that year.",
    "nearly 500": "In {} shops the scales were tested.",
    "more than 400,000": "The library lent {} books.",
    "more than two years": "The dispute went on for {}.",
    "exceed the limit of 15%": "Losses in transit must not {}.",
    "300,000": "The plan was for {} saplings.",
    "from 1953 to 1957": "The canal was dug {} by hand.",
    "within 4 years": "The debt is to be paid {}.",
    "about 100 catties": "Each cart carried {} of salt.",
    "10%": "A fee of {} was charged.",
    "July, August, and September": "The ferry is closed in {}.",
    "before January 15 of next year": "Lists are to be sent {}.",
    "before the 15th of each month": "Returns are due {}.",
    "1952.06.30": "Signed, {}.",
    "more than 6 million cases": "The firm shipped {} of tea.",
    "1953-5-8": "Received on {}.",
    "April 25, 1953": "The school opened on {}.",
    "177th": "It was the {} meeting.",
    "two or three": "Each clerk has charge of {} districts.",
    "next two or three years": "The bridge will hold for the {}.",
    "every three months": "The wells are tested {}.",
    "in the next six   months": "The roof will be mended {}.",
    "May 21, 1951": "He wrote again on {}.",
    "4–5 weeks": "The course lasts {}.",
    "2–3 weeks": "Repairs take {}.",
    "half-day": "Each {} meeting was held.",
    "1951.04.20": "Dated {}.",
    "April 10th": "The market opened on {}.",
    "one-thousandth": "A share of {} was lost.",
    "one-thousandths": "A share of {} was lost.",
    "five-thousandths": "A share of {} was lost.",
    "three-thousandths": "A share of {} was lost.",
    "two-thousandth": "A share of {} was lost.",
    "half": "They kept {} of this number.",
    "60,000": "There were {} lamps.",
    "30,000 or so": "A crowd of {} came.",
    "0.5%": "The loss was {}.",
    "more than 150,000": "They planted {} trees.",
    "10 million": "The fund held {} shares.",
    "22,000 to 25,000": "They ordered {} bricks.",
    "a little more than 10,000": "They kept {} bricks.",
    "more than two thousandths": "The error is {}.",
    "134 percent": "Output stood at {} of the plan.",
    "more than six times": "It grew {}.",
    "this winter and spring": "Wells are to be dug {}.",
    "three years": "In the {} since the flood the dyke has held.",
    "1952-12-19": "Received on {}.",
    "1951": "In {} the mill burned.",
}
CHINESE = {
    "百分之一百三十四": "产量为计划的{}。",
    "百分之一百七十四": "产量为计划的{}。",
    "六倍以上": "今年比过去多了{}。",
    "一九五零年": "{}开办夜校。",
    "十一月间": "{}修好了桥。",
    "今冬明春": "{}要修水渠。",
    "三年": "{}来共修了水渠。",
    "将近一百万": "印书{}册。",
    "四十余万": "种树{}株。",
    "三十余万": "种树{}株。",
    "千分之一": "损耗为{}。",
    "千分之三": "损耗为{}。",
    "千分之零点五": "损耗为{}。",
    "十五万人以上": "赶集的有{}。",
    "二万二千至二万五千": "做砖{}个。",
    "一万三千": "做砖{}个。",
    "一万多一点": "剩下的砖只有{}。",
    "一百斤": "每车装盐{}。",
    "百分之十五": "运费占{}。",
    "一九五三年至一九五七年": "{}修了水渠。",
    "约计四、五百": "藏书{}个书箱。",
    "二年以上": "夜校要办{}。",
    "六百多万": "邮寄包裹{}件。",
    "三分之二弱": "收回的书占{}。",
    "二成半": "运费加{}。",
    "约三千八百万石": "全年打粮{}。",
    "二、三": "每队{}人。",
}
RANGES = ("22,000 to 25,000", "二万二千至二万五千")
"""A range of two full figures: two readings, each an end of the one range."""
DATES = (
    "from 1953 to 1957",
    "一九五三年至一九五七年",
    "July, August, and September",
    "before January 15 of next year",
    "before the 15th of each month",
    "十一月间",
)
"""Several dates, or a date whose "before" is not part of its reading."""
QUALIFIED = {
    "nearly a million": Approx.NEARLY,
    "nearly 500": Approx.NEARLY,
    "more than 400,000": Approx.MORE_THAN,
    "more than two years": Approx.MORE_THAN,
    "exceed the limit of 15%": Approx.AT_MOST,
    "within 4 years": Approx.AT_MOST,
    "about 100 catties": Approx.ABOUT,
    "two or three": Approx.RANGE,
    "4–5 weeks": Approx.RANGE,
    "30,000 or so": Approx.ABOUT,
    "a little more than 10,000": Approx.MORE_THAN,
    "more than two thousandths": Approx.MORE_THAN,
    "more than six times": Approx.MORE_THAN,
    "六倍以上": Approx.AT_LEAST,
    "将近一百万": Approx.NEARLY,
    "四十余万": Approx.MORE_THAN,
    "三十余万": Approx.MORE_THAN,
    "十五万人以上": Approx.AT_LEAST,
    "一万多一点": Approx.MORE_THAN,
    "二年以上": Approx.AT_LEAST,
    "六百多万": Approx.MORE_THAN,
    "三分之二弱": Approx.NEARLY,
    "约三千八百万石": Approx.ABOUT,
    "约计四、五百": Approx.RANGE,
    "二、三": Approx.RANGE,
}

READ_AS = {
    "more than 6 million cases": "more than 6 million",
    "next two or three years": "the next two or three years",
}


def readings_in(sentence: str, phrase: str, *, lang: str):
    text = sentence.format(phrase)
    start = text.index(phrase)
    found = read(text, lang=lang, reference=moment("1952-12-19"))
    return [
        (text[r.full.start : r.full.end], r)
        for r in found
        if r.full.start < start + len(phrase) and r.full.end > start
    ]


ALL = [(p, s, "en") for p, s in ENGLISH.items()] + [
    (p, s, "zh") for p, s in CHINESE.items()
]


ONE = [(p, s, lang) for p, s, lang in ALL if p not in (*RANGES, *DATES)]


@pytest.mark.parametrize(("phrase", "sentence", "lang"), ONE)
def test_a_hard_phrase_is_read_in_full(phrase, sentence, lang):
    found = readings_in(sentence, phrase, lang=lang)
    assert [words for words, _ in found] == [READ_AS.get(phrase, phrase)]


@pytest.mark.parametrize("phrase", QUALIFIED)
def test_the_qualifier_is_kept(phrase):
    sentence, lang = next((s, lang) for p, s, lang in ALL if p == phrase)
    ((_, reading),) = readings_in(sentence, phrase, lang=lang)
    assert isinstance(reading.value, Figure)
    assert reading.value.approx is QUALIFIED[phrase]


@pytest.mark.parametrize("phrase", RANGES)
def test_a_range_of_two_full_figures_is_two_ends_of_one_range(phrase):
    sentence, lang = next((s, lang) for p, s, lang in ALL if p == phrase)
    one, two = (
        reading.value for _, reading in readings_in(sentence, phrase, lang=lang)
    )
    assert one.approx is two.approx is Approx.RANGE
    assert one.bounds == two.bounds
    assert (one.numeral, two.numeral) == (22_000, 25_000)


@pytest.mark.parametrize("phrase", DATES)
def test_the_dates_of_a_hard_phrase_are_found(phrase):
    sentence, lang = next((s, lang) for p, s, lang in ALL if p == phrase)
    found = readings_in(sentence, phrase, lang=lang)
    assert found
    assert all(isinstance(reading.value, Moment) for _, reading in found)


def test_there_are_seventy_five_of_them():
    assert len(ALL) == 75
    assert len(ONE) + len(RANGES) == 69
