"""Five documents held beside their translations by `averment compare`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pairs_rows import ORIGINALS, Row, found, page, rows

from averment.notation import load
from averment.parallel.aligning import installed
from averment.parallel.comparing import compared, findings_in
from averment.record import Level, Source, Term
from averment.verbs.pairs import pairs_of

pytestmark = pytest.mark.documents

ROOT = Path(__file__).parents[2]
GLOSSARY = ROOT / "examples" / "suppression-1951-1953" / "glossary.claims"
PAGE = ROOT / "docs" / "reference" / "pairs.md"
HEAD = """# Five pairs of texts, place by place

Made by `averment compare` from five documents and their English, and from what
a careful reader noted beforehand (`tests/documents/pairs.tsv`), over the texts where
they lie beside the checkout (`make accept`). The glossary is that of the example
edition, the model and dictionary those of the extra `parallel`. A place is given by
the text and the characters where its words begin and end. `n to m` is how many
sentences of the original are linked to how many of the rendering.
"""
ROWS = rows()
AVERMENT = "from averment.verbs import main; main()"


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    """The command line, as a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", AVERMENT, "compare", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )


@pytest.fixture(scope="module")
def edition(documents, tmp_path_factory) -> Path:
    """The five pairs as an edition, with the glossary of the example."""
    if installed().missing:
        pytest.skip(installed().missing)
    folder = tmp_path_factory.mktemp("pairs")
    shutil.copy(GLOSSARY, folder)
    lines = ["format 1", 'edition pairs "Five pairs"']
    lines += ["  scope: 1949/1956", "  contact: none"]
    for name, (kind, date) in ORIGINALS.items():
        shutil.copy(documents / f"{name}.{kind}.txt", folder / f"{name}.zh.txt")
        shutil.copy(documents / f"{name}.en.txt", folder)
        lines += [f'source {name} {date} lang:zh "{name}"', f"  text: {name}.zh.txt"]
        lines += [f"  rendering: en {name}.en.txt"]
    (folder / "pairs.claims").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def comparisons(edition) -> dict:
    """What the verb says of each pair."""
    answer = run(edition, "--format", "json")
    assert (answer.stderr, answer.returncode) == ("", 1)
    said = json.loads(answer.stdout)["comparisons"]
    return {each["document"]: each for each in said}


def at(document: str, words: str, expected: str) -> Row:
    return next(
        row
        for row in ROWS
        if row.document == document
        and row.words.startswith(words)
        and row.expected == expected
    )


def values(comparison, code: str) -> list[tuple[str, ...]]:
    return [
        tuple(side["value"] for side in each["sides"])
        for each in comparison["findings"]
        if each["code"] == code
    ]


def test_the_places_are_those_of_the_texts(documents) -> None:
    for row in ROWS:
        name = f"{row.document}.{ORIGINALS[row.document][0]}.txt"
        text = (documents / name).read_text(encoding="utf-8")
        if row.zh:
            held = text[slice(*row.zh)].replace("\n", "")
            assert held.startswith(row.words), row


def test_every_figure_of_the_newspaper_is_equal(comparisons) -> None:
    comparison = comparisons["southwest-factories-1952"]
    assert comparison["equal"] >= 17
    assert not {f["code"] for f in comparison["findings"]} & {
        "R701",
        "R702",
        "R703",
        "R704",
        "R705",
    }
    assert {link["sureness"] for link in comparison["links"]} == {"sure"}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("六倍以上", "asked"),
        ("为迎接", "left out"),
        ("目前", "left out"),
        ("西南军政委员会", "term"),
        ("旧有", "term"),
        ("改造", "term"),
        ("中共中央西南局", "1 to 0"),
        ("（矿）", "1 to 1"),
    ],
)
def test_what_was_found_by_hand_in_the_newspaper_is_found(
    comparisons, words, expected
) -> None:
    row = at("southwest-factories-1952", words, expected)
    said = found(row, comparisons[row.document])
    assert said == expected if " to " in expected else said


def test_figures_that_differ_are_given_with_both_values(comparisons) -> None:
    courts = values(comparisons["shaanxi-courts-1950"], "R701")
    assert ("11,889 cases", "1,189 cases") in courts
    assert ("4.48%", "4%") in courts
    assert any(ours == "52 counties" for ours, _ in courts)
    cooperatives = values(comparisons["cooperatives-resolution-1955"], "R701")
    assert cooperatives == [("16,900,000 households", "16,500,000 households")]


@pytest.mark.parametrize("words", ["应以共同纲领", "一部分", "普遍地"])
def test_what_the_directive_leaves_out_is_found(comparisons, words) -> None:
    row = at("middle-and-inner-layers-1951", words, "left out")
    assert found(row, comparisons[row.document])


def test_the_standard_fused_with_the_next_sentence_is_one_link(comparisons) -> None:
    row = at("proportion-of-executions-1951", "为标准", "2 to 2")
    comparison = comparisons[row.document]
    assert found(row, comparison) == "2 to 2"
    sentences = comparison["original"]["sentences"]
    (link,) = (
        link
        for link in comparison["links"]
        if any(
            sentences[i]["start"] <= row.zh[0] < sentences[i]["end"]
            for i in link["original"]
        )
    )
    assert link["sureness"] == "doubtful"


def test_only_excerpts_are_cautioned(comparisons) -> None:
    cautioned = {
        document: [each["code"] for each in comparison["cautions"]]
        for document, comparison in comparisons.items()
        if comparison["cautions"]
    }
    assert cautioned == {
        "middle-and-inner-layers-1951": ["R724"],
        "proportion-of-executions-1951": ["R724"],
    }


def test_figures_that_agree_raise_no_alarm(comparisons) -> None:
    alarmed = [
        (row.document, row.words)
        for row in ROWS
        if row.expected == "equal" and found(row, comparisons[row.document])
    ]
    assert alarmed == []


def test_the_page_is_what_the_verb_says(comparisons) -> None:
    ordered = {name: comparisons[name] for name in ORIGINALS}
    text = HEAD + "".join(page(ordered, ROWS))
    if os.environ.get("ACCEPT") == "1":
        PAGE.write_text(text, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == text


def test_python_says_what_the_process_says(edition, comparisons) -> None:
    ledger = load(edition)
    known = installed()
    document = "shaanxi-courts-1950"
    (source,) = (each for each in ledger.of(Source) if each.key == document)
    (pair,) = pairs_of(source, ledger=ledger)
    comparison = compared(
        pair.original,
        pair.rendering,
        reference=pair.date,
        vectors=known.vectors,
        lexicon=known.lexicon,
    )
    terms = tuple(ledger.of(Term))
    findings = findings_in(comparison, source=source, terms=terms)
    assert [each.address for each in findings] == [
        each["address"] for each in comparisons[document]["findings"]
    ]
    assert max(each.level for each in findings) >= Level.TENSION


def test_two_files_outside_an_edition_give_the_same_figures(
    documents, comparisons
) -> None:
    name = "cooperatives-resolution-1955"
    texts = (documents / f"{name}.{lang}.txt" for lang in ("zh", "en"))
    answer = run(*texts, "--date", "1955-10-11", "--format", "json")
    (said,) = json.loads(answer.stdout)["comparisons"]
    assert values(said, "R701") == values(comparisons[name], "R701")
    assert said["equal"] == comparisons[name]["equal"]
