"""The five systems in the full texts: what is read of them, and what is missed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest
from systems_found import WITHOUT, Found, bare, found, passages_of, readings, shares_of

from full_articles import FULL_TEXTS
from systems_rows import (
    ARTICLES,
    COURTS,
    FACTORIES,
    LABOUR,
    LAYERS,
    PARAGRAPHS,
    TELEGRAM,
    Row,
    rows,
)

pytestmark = [
    pytest.mark.documents,
    pytest.mark.skipif(
        not FULL_TEXTS.is_dir(), reason="the full texts are not beside the checkout"
    ),
]

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "five-systems.md"
NEWSPAPER = (f"{FACTORIES}.en", f"{FACTORIES}.zh")
SHARES = 10  # sentences of the telegram
RULES_READ, SAME_FORCE, POWERS_READ = 0.9, 0.8, 0.75  # floors, of all in the table
HEADINGS = {
    LABOUR: "Labour reform: the resolution of 30 June 1952",
    COURTS: "Courts: the resolution of 8 May 1953",
    LAYERS: "Middle and inner layers: the directive of 21 May 1951",
    TELEGRAM: "Proportions: the telegram of 20 April 1951",
    FACTORIES: "Factories: the report of 19 December 1952",
}


@pytest.fixture(scope="module")
def entries() -> tuple[Found, ...]:
    return found()


@pytest.mark.parametrize(("document", "number"), ARTICLES.items())
def test_a_statement_is_read_in_every_numbered_article(
    document: str, number: int
) -> None:
    name = f"{document}.en"
    places = passages_of(name)
    assert list(places) == [f"§{n}" for n in range(1, number + 1)]
    assert bare(name, places) == []


@pytest.mark.parametrize("name", NEWSPAPER)
def test_a_statement_is_read_in_every_paragraph_or_the_table_says_why_not(
    name: str,
) -> None:
    places = passages_of(name)
    assert len(places) == PARAGRAPHS
    assert bare(name, places) == reasons(name)


def test_a_statement_is_read_in_every_sentence_with_a_share_or_it_is_said_why_not() -> (
    None
):
    name = f"{TELEGRAM}.en"
    places = shares_of(name)
    assert len(places) == SHARES
    assert bare(name, places) == reasons(name)


def reasons(name: str) -> list[str]:
    return [place for text, place in WITHOUT if text == name]


def test_most_entries_of_the_example_are_read_in_the_full_text(
    entries: tuple[Found, ...],
) -> None:
    rules = [one for one in entries if is_rule(one.row)]
    powers = [one for one in entries if one.row.says.startswith("power ")]
    assert share(one.read != "" for one in rules) >= RULES_READ
    assert share(one.same for one in rules) >= SAME_FORCE
    assert share(one.read != "" for one in powers) >= POWERS_READ


def share(answers: Iterator[bool]) -> float:
    told = list(answers)
    return sum(told) / len(told)


def is_rule(row: Row) -> bool:
    return row.says.partition(" ")[0] not in ("claim", "power", "life")


def test_the_page_is_what_is_read(entries: tuple[Found, ...]) -> None:
    page = "".join(page_of(entries))
    if os.environ.get("ACCEPT") == "1":
        PAGE.write_text(page, "utf-8")
    assert PAGE.read_text("utf-8") == page


def page_of(entries: tuple[Found, ...]) -> Iterator[str]:
    yield HEAD
    yield counted(entries)
    for document, those in groupby(rows(), key=lambda row: row.system):
        own = [one for one in entries if one.row.system == document]
        yield f"\n## {HEADINGS[document]}\n\n{covered(document)}\n"
        yield "\n| Matter | In the example | Read in the full text | Not so |\n"
        yield "|---|---|---|---|\n"
        for matter, lines in groupby(those, key=lambda row: row.matter):
            here = [one for one in own if one.row.matter == matter]
            yield line(matter, list(lines), here)


def line(matter: str, entries: list[Row], here: list[Found]) -> str:
    stands = "; ".join(f"`{row.key}` {row.passage} {row.says}" for row in entries)
    read = "; ".join(f"`{one.row.key}` {one.article}" for one in here if one.same)
    other = "; ".join(otherwise(one) for one in here if not one.same)
    return f"| {matter} | {stands} | {read or '–'} | {other or '–'} |\n"


def otherwise(one: Found) -> str:
    said = f"as `{one.read}`" if one.read else "nothing is read"
    return f"`{one.row.key}` {one.article}: {said}"


def counted(entries: tuple[Found, ...]) -> str:
    told = ["\n| | entries | read | read the same |\n|---|---|---|---|\n"]
    for kind in ("rule", "power", "life"):
        those = [one for one in entries if kind_of(one.row) == kind]
        read = sum(one.read != "" for one in those)
        same = sum(one.same for one in those)
        name = {"rule": "rules", "power": "powers", "life": "events"}[kind]
        told.append(f"| {name} | {len(those)} | {read} | {same} |\n")
    return "".join(told)


def kind_of(row: Row) -> str:
    return "rule" if is_rule(row) else row.says.partition(" ")[0]


def covered(document: str) -> str:
    """How many of its parts have a statement, and why the others have none."""
    told = []
    if document == TELEGRAM:
        name = f"{document}.en"
        told.append(counted_in(name, "sentences with a share", list(shares_of(name))))
    for name in NEWSPAPER if document == FACTORIES else (f"{document}.en",):
        kind = "paragraphs" if document in (FACTORIES, TELEGRAM) else "articles"
        told.append(counted_in(name, kind, list(passages_of(name))))
    return " ".join(told)


def counted_in(name: str, kind: str, places: list[str]) -> str:
    lang = "the English" if name.endswith(".en") else "the Chinese"
    without = [p for p in reasons(name) if p in places]
    said = f"Of {lang}, {len(places) - len(without)} of {len(places)} {kind} have"
    why = "; ".join(f"{place}: {WITHOUT[name, place]}" for place in without)
    number = len(readings(name).statements)
    tail = f" ({why})" if why else ""
    return f"{said} a statement{tail}; {number} are read in all."


HEAD = """# Five systems, matter by matter

Made by a test (`make accept`) from the example edition and from what `averment` reads
in the full texts, where these lie beside the checkout. The first column names what the
documents are known to treat of. The second gives the entries of the example: a key, the
passage, and what it is (force and status of a rule, tie of a power, modality of a
figure). The third gives the article of the full text in which the reading finds the
same; the fourth, what it finds there instead, or that it finds nothing. Figures are in
neither: each is proved in the full text by `tests/example/test_full_texts.py`.
"The same" is the same force and status, or the same tie. The entries are an editor's
and follow the regests, which may say with "is" what the text says with "must".
"""
