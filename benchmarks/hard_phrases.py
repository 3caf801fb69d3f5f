"""The hard phrases of the design's comparison of readers: which are read in full.

The phrases are read at run time from the two tables of `figures.md`, part 4, and
sought in the documents the tables name; those of constructed sentences stand in
an invented one. The tables give no values, so those meant are kept here, by row.
Read in full means: the value, and the qualifier with it. Dates that words join
("from … to …", "before …") are asked of `intervals`, all else of `read`.

usage: python benchmarks/hard_phrases.py
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from averment.reading import read
from averment.reading.dates import intervals
from averment.record import Approx, Figure, Kind, Moment, Reading
from predict import metadata, reference

SHARED = Path(__file__).resolve().parents[2] / "shared"
TABLES = SHARED / "design" / "figures.md"
TARGET = 72
_ROW = re.compile(r"^\| (00\d(?:zh)?|zh\d\d) \| (.+?) \|", re.MULTILINE)
_FRAME = "现有{}。"
DOCUMENTS = {
    "000": "labour-reform-1952.en",
    "001": "judicial-conference-1953.en",
    "002": "middle-and-inner-layers-1951.en",
    "003": "proportion-of-executions-1951.en",
    "004": "southwest-factories-1952.en",
    "004zh": "southwest-factories-1952.zh",
}
MEANT = """
nearly 1000000; nearly 500; more-than 400000; more-than 2 year; at-most 15 percent
300000; 1953/1957; at-most 4 year; about 100 catty; 10 percent
1952-07, 1952-08, 1952-09; ../1953-01-14; before XXXX-XX-15; 1952-06-30
more-than 6000000; 1953-05-08; 1953-04-25; 177 ordinal; silent; range 2..3
range 2..3 year; 3 month; at-most 6 month; 1951-05-21; range 4..5 week
range 2..3 week; 1/2 day; 1951-04-20; 1951-04-10; 1 permille; 1 permille
5 permille; 3 permille; 2 permille; 1/2; 60000; about 30000; 1/2 percent
more-than 150000; 10000000; range 22000..25000; more-than 10000
more-than 2 permille; 134 percent; more-than 6 times; 1952-12/1953-04
3 year, /..; 1952-12-19; 1951; 134 percent; 174 percent
at-least 6 times; 1950; 1952-11; 1952-12/1953-04; 3 year; nearly 1000000
more-than 400000; more-than 300000; 1 permille; 3 permille; 1/2 permille
at-least 150000; range 22000..25000; 13000; more-than 10000; 100 jin; 15 percent
1953/1957; range 400..500; at-least 2 year; more-than 6000000
nearly 2/3; 25 percent; about 38000000 dan; range 2..3
"""
"""In the order of the tables; one row of them is a name, and to be left alone. Of
"three years since liberation" both parts are to be read, the second left open."""
SILENT = "silent"
_PLAIN = (Kind.COUNT, Kind.FRACTION, Kind.RATIO)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One phrase: where it stands, what it means, and what it was read as."""

    number: int
    phrase: str
    meant: str
    read: tuple[str, ...]

    @property
    def is_full(self) -> bool:
        """Whether one of the readings is the one that is meant."""
        return self.meant in self.read


def rows() -> list[Row]:
    """All phrases, judged."""
    phrases = _ROW.findall(TABLES.read_text("utf-8"))
    meant = [one.strip() for one in MEANT.strip().replace("\n", ";").split(";")]
    return [
        Row(
            number=number,
            phrase=phrase,
            meant=value,
            read=tuple(read_as(place, phrase.strip('"'))),
        )
        for number, ((place, phrase), value) in enumerate(
            zip(phrases, meant, strict=True), start=1
        )
    ]


def read_as(place: str, phrase: str) -> Iterator[str]:
    """What a phrase is read as, wherever it stands in its document."""
    text, lang, day = _FRAME.format(phrase), "zh", None
    if place in DOCUMENTS:
        path = SHARED / "documents" / f"{DOCUMENTS[place]}.txt"
        text, lang = path.read_bytes().decode("utf-8"), DOCUMENTS[place][-2:]
        day = reference(metadata(path).get("date"))
    whole = read(text, lang=lang, reference=day)
    joined = intervals(text, lang=lang, reference=day)
    words = r"\s+".join(re.escape(word) for word in phrase.split())
    for match in re.finditer(words, text):
        for found in (whole, joined):
            yield said(touching(found, start=match.start(), end=match.end()))


def touching(found: Sequence[Reading], *, start: int, end: int) -> list[Reading]:
    """The readings that have a character of the phrase."""
    return [one for one in found if one.full.start < end and one.full.end > start]


def said(found: Sequence[Reading]) -> str:
    """Readings as one line; the two ends of one range as one."""
    return ", ".join(dict.fromkeys(map(stated, found))) or SILENT


def stated(reading: Reading) -> str:
    """One reading as the list above writes them: qualifier, value, unit or kind."""
    if isinstance(reading.value, Moment):
        return reading.value.edtf
    if reading.value is None:
        return "unresolved"
    figure = reading.value
    words = [] if figure.approx is Approx.NONE else [figure.approx.value]
    words.append(value_of(figure))
    if figure.kind in (Kind.PERCENT, Kind.PERMILLE, Kind.ORDINAL, Kind.CLAUSE_NUMBER):
        words.append(figure.kind.value)
    elif figure.kind not in _PLAIN and figure.unit:
        words.append(figure.unit)
    return " ".join(words)


def value_of(figure: Figure) -> str:
    """The number, or both ends of a range."""
    bounds = figure.bounds
    if figure.approx is Approx.RANGE:
        return f"{bounds.low}..{bounds.high}"
    return str(figure.numeral if figure.numeral is not None else Fraction(0))


def section() -> Iterator[str]:
    """How many are read in full, and those that are not."""
    judged = rows()
    phrases = [row for row in judged if row.meant != SILENT]
    full = sum(row.is_full for row in phrases)
    yield f"{full} of {len(phrases)} are read in full, the qualifier kept"
    yield f"(target {TARGET}); of the name among them nothing is to be read."
    yield ""
    for row in judged:
        if not row.is_full:
            read_ = " or ".join(dict.fromkeys(row.read))
            yield f"- row {row.number}, {row.phrase}: meant {row.meant}, read {read_}"


def main() -> int:
    """Print the section."""
    if not TABLES.exists():
        print("There is no folder `shared` beside the checkout.", file=sys.stderr)
        return 2
    print("\n".join(section()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
