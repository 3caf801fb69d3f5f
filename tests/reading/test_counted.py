"""What is counted where no noun stands by the numeral."""

import pytest

from averment.reading import read
from averment.record import Figure

SAID = [
    ("en", "The brigade had already killed 120 by May.", "120", "persons", "killed"),
    ("en", "The district has a population of 40,000.", "40,000", "persons", None),
    ("en", "Another 35 or so were arrested in June.", "35", "persons", "arrested"),
    (
        "en",
        "The number of weaving cooperatives rose from 1,200 in 1931 to 3,400.",
        "3,400",
        "cooperatives",
        "number of weaving cooperatives",
    ),
    ("en", "They sentenced 60 persons, of whom 14 were old.", "14", "persons", "60"),
    ("en", "They killed 60, and ask for another 70 to 300.", "300", "persons", None),
    ("zh", "该县人口三十一万，已捕四百。", "三十一万", "persons", "人口"),
    ("zh", "该县人口三十一万，已捕四百。", "四百", "persons", "已捕"),
    ("zh", "已杀五十，拟再杀二十左右。", "二十", "persons", "再杀"),
    ("zh", "合作社已由三千个增加到五千个。", "三千", "cooperatives", "合作社"),
    ("zh", "合作社已由三千个增加到五千个。", "五千", "cooperatives", "三千"),
]
UNSAID = [
    ("en", "It was one in a district or one in three.", "one"),
    ("en", "They killed 60 pigs and paid 70.", "70"),
    ("zh", "共开了三个会。", "三"),
    ("zh", "他提出五个，我们又加两个。", "五"),
]


def figure_written(text: str, *, lang: str, written: str):
    return next(
        (reading, reading.value)
        for reading in read(text, lang=lang)
        if isinstance(reading.value, Figure) and reading.value.written == written
    )


@pytest.mark.parametrize(("lang", "text", "written", "unit", "words"), SAID)
def test_the_clause_says_what_is_counted(lang, text, written, unit, words):
    reading, figure = figure_written(text, lang=lang, written=written)
    grounds = [said for name, said in reading.rests_on if name == "noun"]
    assert figure.unit == unit
    assert grounds
    assert words is None or grounds == [words]


@pytest.mark.parametrize(("lang", "text", "written"), UNSAID)
def test_without_a_ground_the_unit_stays_open(lang, text, written):
    reading, figure = figure_written(text, lang=lang, written=written)
    assert figure.unit is None
    assert not [said for name, said in reading.rests_on if name == "noun"]


def test_a_noun_beside_the_numeral_needs_no_other_ground():
    reading, figure = figure_written("They killed 60 pigs.", lang="en", written="60")
    assert (figure.unit, figure.noun) == ("pigs", "pigs")
    assert not [said for name, said in reading.rests_on if name == "noun"]
