"""Every relation found in five documents, tested over their full texts.

The ledgers in `five/` quote a few words each; the texts themselves stay beside the
checkout, and are put into one passage each for the time of a test.
"""

import re

import pytest
from five_found import FULL_TEXTS, NOTE, TEXTS, finding_of, full_text, outcomes
from five_rows import HOLDS, ROWS, Row

from averment import read, recension
from averment.record import (
    Approx,
    Claim,
    Examination,
    Figure,
    Ledger,
    Level,
    Moment,
    Reading,
    Relation,
    Succession,
)

pytestmark = [
    pytest.mark.documents,
    pytest.mark.skipif(
        not FULL_TEXTS.is_dir(), reason="the full texts are not beside the checkout"
    ),
]
# The year of a date that has none, the months of a season, four reports in “quarterly”:
# these are the reader's, from what stands around.
BY_HAND = {
    "telegram/february",
    "telegram/cable",
    "resolution/quarterly",
    "courts/august",
    "courts/s1",
    "courts/aspects",
    "directive/purge",
    "directive/winter",
    "newspaper/held",
    "translation/held",
}


def test_the_ledgers_are_understood_and_every_quotation_stands(ledger: Ledger) -> None:
    assert [p.sentence for p in ledger.problems] == []
    assert [(f.subject, f.sentence) for f in recension(ledger).findings] == []
    texts = "".join(full_text(name) for name in TEXTS)
    quoted = [claim.quotation.exact for claim in ledger.of(Claim)]
    assert [words for words in quoted if words not in texts] == []
    assert max(map(len, quoted)) < 40, "a quotation is a few words"


def test_what_the_claims_say_is_what_is_read_at_their_words(ledger: Ledger) -> None:
    differing = []
    for source in TEXTS:
        document, _, lang = source.partition(".")
        text = full_text(source)
        there = read(text, lang=lang)
        for claim in ledger.of(Claim):
            if claim.place.document != document or f"{document}/{claim.key}" in BY_HAND:
                continue
            if not any(says(r, claim=claim, text=text) for r in there):
                differing.append((document, claim.key))
    assert differing == []


def says(reading: Reading, *, claim: Claim, text: str) -> bool:
    """Whether a reading within the words of a claim has its value."""
    core = text[reading.core.start : reading.core.end]
    if core not in claim.quotation.exact:
        return False
    match reading.value, claim.value:
        case Moment(edtf=found), Moment(edtf=stated):
            return found == stated
        case Figure() as found, Figure() as stated:
            bounded = stated.approx is Approx.RANGE
            return found.bounds == stated.bounds and (
                bounded or found.approx is stated.approx
            )
        case _:
            return False


def test_every_relation_of_the_ledgers_belongs_to_a_row(ledger: Ledger) -> None:
    of_rows = [key for row in ROWS for key in row.found]
    written = [*ledger.of(Relation), *ledger.of(Succession)]
    assert {entry.key for entry in written} == set(of_rows)
    assert [entry.key for entry in written if entry.hand is not None] == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.number)
def test_a_row_is_found_as_its_verdict_says(row: Row, ledger: Ledger) -> None:
    found = outcomes(ledger)
    assert {key: found[key] for key in row.found} == row.found
    if row.argued:
        return
    if row.verdict == "H":
        assert set(row.found.values()) == {HOLDS}
    else:
        assert row.verdict.startswith("F")
        assert all(said.endswith("disagreement") for said in row.found.values())
        assert row.found


def test_the_rows_are_those_of_the_note_with_its_verdicts() -> None:
    if not NOTE.is_file():
        pytest.skip("the note on examination is not beside the checkout")
    noted = dict(rows_of(NOTE.read_text("utf-8")))
    ours = {row.number: row.verdict for row in ROWS if row.number != "2"}
    assert set(noted) == set(ours)
    assert [
        number
        for number, verdict in ours.items()
        if not any(cell.startswith(verdict) for cell in noted[number])
    ] == []


def rows_of(note: str) -> list[tuple[str, list[str]]]:
    """The rows of section 2: their number, and their cells without stars."""
    _, _, after = note.partition("\n## 2. ")
    section, _, _ = after.partition("\n## 3. ")
    lines = re.findall(r"^\| ([0-4X]\.\d+) \|(.*)\|$", section, re.MULTILINE)
    return [
        (number, [cell.replace("*", "").strip() for cell in cells.split("|")])
        for number, cells in lines
    ]


def test_a_norm_is_a_note_and_shows_the_sum_that_no_text_states(
    examined: Examination,
) -> None:
    found = finding_of(examined, "r0.6")
    assert found.level is Level.NOTE
    sums = [s.bounds for s in found.arithmetic if s.label == "organized + idle"]
    assert [(s.low, s.high) for s in sums] == [(1_300_000, 1_500_000)]
    named = {figure.key for figure in found.figures}
    assert {"organized", "idle"} <= named


def test_a_single_digit_that_saves_a_relation_is_named(examined: Examination) -> None:
    found = finding_of(examined, "r3.9")
    assert "only thanks to rounding" in found.sentence
    assert found.would_agree == ()


def test_a_range_cut_by_a_full_stop_is_read_whole_and_thousands_is_no_figure() -> None:
    text = full_text("telegram.en")
    there = {text[r.core.start : r.core.end]: r.value for r in read(text, lang="en")}
    ends = there["22,000"].bounds
    assert (ends.low, ends.high) == (22_000, 25_000)
    assert "Thousands" not in there
