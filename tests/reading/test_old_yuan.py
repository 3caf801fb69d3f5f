"""Old and new yuan."""

import pytest

from averment.reading import read
from averment.reading.dates import moment
from averment.record import Figure


def unit_and_grounds(text, *, lang, date):
    found = read(text, lang=lang, reference=moment(date) if date else None)
    sums = [r for r in found if isinstance(r.value, Figure)]
    assert len(sums) == 1
    grounds = [words for name, words in sums[0].rests_on if name == "currency"]
    return sums[0].value.unit, grounds


@pytest.mark.parametrize(
    ("text", "lang", "date", "unit", "grounds"),
    [
        ("共发路费四十万元。", "zh", "1952-07", "yuan-old", ["1952-07"]),
        ("共发路费四十万元。", "zh", "1955-02-28", "yuan-old", ["1955-02-28"]),
        ("共发路费四十元。", "zh", "1955-03-01", "yuan", []),
        ("共发路费四十元。", "zh", "1955", "yuan", []),
        ("共发路费四十元。", "zh", "1936", "yuan", []),
        ("共发路费四十元。", "zh", None, "yuan", []),
        ("共发路费旧币四十万元。", "zh", "1956", "yuan-old", ["旧币"]),
        ("共发路费四十元（新币）。", "zh", "1955-02-28", "yuan", []),
        ("It cost 400,000 yuan.", "en", "1952", "yuan", []),
        (
            "It cost 400,000 yuan (old currency).",
            "en",
            None,
            "yuan-old",
            ["old currency"],
        ),
    ],
)
def test_old_yuan_by_word_or_date(text, lang, date, unit, grounds):
    assert unit_and_grounds(text, lang=lang, date=date) == (unit, grounds)


def test_other_money_is_left_alone():
    assert unit_and_grounds("付四十美元。", lang="zh", date="1952")[0] == "us-dollar"


def test_the_nearest_words_name_the_notes():
    found = read("每人旧币一万元，新币一元。", lang="zh")
    assert [r.value.unit for r in found] == ["yuan-old", "yuan"]
