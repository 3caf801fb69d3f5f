"""Gold that looks doubtful, and suites that contradict each other, with reasons."""

from __future__ import annotations

from collections.abc import Iterator

CONTRADICTIONS = (
    (
        "how a measure is stated",
        (
            "duckling.Quantity.zh.14, .zh.17, .en.6, .en.10, Distance.en.16, .en.19:"
            " grams or the smallest unit (三斤半 and 1.75千克 are 1750, 7 feet 10"
            " inches 94); Recognizers and quantulum3: the unit written"
        ),
        "a document's unit is part of what it says",
        (
            "the unit written, the greatest where there are several; no convention"
            " turns it over. That costs Duckling quantities about 15 points in English"
            " and 65 in Chinese, distances about 30 in English"
        ),
    ),
    (
        "more than some hundreds (五百多)",
        "rectext.NumberRangeModel.zh: open above; gold/figures: ends below 600",
        "one is a bound in logic, one what the words allow",
        "closed above; the convention of that one suite leaves the end open",
    ),
    (
        "a rise from one number to another",
        "newsquant: one range; rectext.NumberModel: two numbers",
        "a change names two times, and nothing is said of what lies between",
        "two figures; the convention of the suites that join them does so (changes)",
    ),
    (
        "the last day of a stretch",
        (
            "rectext.DateTimeModel, DateParser, DatePeriodParser: not in it;"
            " duckling.Time, jionlp.TimeParserDate: in it"
        ),
        "from 1953 to 1957 has the year 1957 in it in administrative prose",
        "in it; the convention of the three leaves it out",
    ),
    (
        "words before a date (in, on the)",
        "duckling.Time: in the span; rectext: not",
        "an edge only",
        "not in the core; the convention of duckling.Time takes them in",
    ),
    (
        "numbers within dates, ranges and units",
        "rectext.NumberModel: each a number; quantulum, newsquant: years are none",
        "one annotates a model, the other a text",
        "a date claims its digits; the convention of the one suite lists them",
    ),
    (
        "三月初一, 正月三十",
        (
            "rectext.DateParser.zh, HolidayParser.zh: 1 March, 30 January;"
            " jionlp.TimeParserDate.zh: days of the lunar calendar"
        ),
        "初 and 正月 are words of that calendar",
        "days of the lunar calendar",
    ),
)
"""What; where and how it is read there; why they differ; what is read here."""

DOUBTFUL = {
    "cooperatives-resolution-1955.en 005": (
        "an index number and a figure with a translator's slip are one gold item;"
        " read as two, the first of them not a figure of the text"
    ),
    "shaanxi-courts-1950.en 007": (
        'a range "five or two" runs downwards; it renders a two-digit number, and'
        " as English it says either of two"
    ),
    "rectext and quantulum number words": (
        "“a couple”, “a baker's dozen”, “absolute zero” are not read (vague words are"
        " not annotated in the figures); 40 000 with a plain space is two cells of a"
        " table as often as one number"
    ),
    "rectext numbers with powers": (
        "1.1^23 is arithmetic, not a figure of a document; not read"
    ),
    "jionlp.TimeExtractor": (
        "its gold has no values, and of its 14 spans some are clock times; without a"
        " document's date 下下个季度 has no value here, and is not read"
    ),
}


def contradictions() -> Iterator[str]:
    """The contradictions, one a line."""
    for what, where, why, here in CONTRADICTIONS:
        yield f"- {what}: {where}. Because {why}. Here: {here}."


def doubtful() -> Iterator[str]:
    """The gold that looks doubtful, one a line."""
    yield from (f"- {name}: {why}" for name, why in DOUBTFUL.items())
