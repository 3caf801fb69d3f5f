"""Figure from the document, wording ours.

Every value, bound and modality of the example's claims stands in the article of the
full text that the claim names, by what averment reads there and by the gold.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from averment.notation import load
from averment.reading import read
from averment.record import Approx, Claim, Figure, Kind, Ledger, Moment, Reading, Source
from full_articles import FULL_TEXTS, articles, text_of

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "suppression-1951-1953"
SHARED = ROOT.parent / "shared"
GOLD = SHARED / "gold" / "figures"

pytestmark = [
    pytest.mark.documents,
    pytest.mark.skipif(
        not FULL_TEXTS.is_dir(), reason="the full texts are not beside the checkout"
    ),
]

NEWSPAPER = "southwest-factories-1952"
SIX_TIMES = "c7"  # more than six times in English, six times or more in Chinese

TIMES = frozenset({Kind.DURATION, Kind.PERIOD})
NO_CLAIM = frozenset({"lexical", "clause-number", "ordinal"})
# A day or month of no one year is not a date of the notation: a rule carries it.
RECURS = frozenset({"recurring day of month", "recurring month"})
ISO = re.compile(r"PT?(\d+)([YMWDH])")


@cache
def hashes() -> Mapping[str, str]:
    """The names of the full texts by their hashes."""
    return {
        hashlib.sha256(path.read_bytes()).hexdigest(): path.stem
        for path in FULL_TEXTS.glob("*.txt")
    }


def full_text(claim: Claim) -> str:
    assert claim.drawn_from is not None
    (name,) = (
        name
        for digest, name in hashes().items()
        if digest.startswith(claim.drawn_from.text)
    )
    return name


@cache
def readings(name: str, *, day: Moment) -> tuple[Reading, ...]:
    return read(text_of(name), lang=name.rpartition(".")[2], reference=day)


@cache
def gold(name: str) -> tuple[Mapping[str, Any], ...]:
    lines = (GOLD / f"{name}.jsonl").read_text("utf-8").splitlines()
    return tuple(json.loads(line) for line in lines)


def same_kind(one: Kind, other: Kind) -> bool:
    """Whether the kinds are one; a stretch of time may be a duration or a period."""
    return one is other or {one, other} <= TIMES


def says(reading: Reading, *, value: Figure | Moment) -> bool:
    """Whether a reading has the kind, the value and the bound of a claim."""
    match reading.value, value:
        case Moment(edtf=found), Moment(edtf=stated):
            return found == stated
        case Figure() as found, Figure() as stated:
            same = same_kind(found.kind, stated.kind) and found.approx is stated.approx
            if stated.approx is Approx.RANGE:
                return same and found.bounds == stated.bounds
            return same and found.numeral == stated.numeral
        case _:
            return False


def ends(figure: Figure) -> set[Fraction]:
    if figure.numeral is not None:
        return {figure.numeral}
    return {e for e in (figure.bounds.low, figure.bounds.high) if e is not None}


def gold_ends(item: Mapping[str, Any]) -> set[Fraction]:
    given = (item.get(name) for name in ("value", "lo", "hi"))
    return {number(str(one)) for one in given if one is not None}


def number(written: str) -> Fraction:
    """The number of a gold value: 0.5, 2/3, P3M, PT12H (half a day)."""
    if match := ISO.fullmatch(written):
        return Fraction(match[1]) / (24 if match[2] == "H" else 1)
    return Fraction(written)


def is_of(item: Mapping[str, Any], *, value: Figure | Moment) -> bool:
    """Whether a gold item states a claim's value, or one end of its range."""
    if item["kind"] in {"lexical", "clause-number"}:
        return False
    kind = Kind(item["kind"])
    if isinstance(value, Moment):
        return kind is Kind.DATE and item["value"] == value.edtf
    if not same_kind(kind, value.kind):
        return False
    return bool(stated := gold_ends(item)) and stated <= ends(value)


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return load(EXAMPLE)


@pytest.fixture(scope="module")
def claims(ledger: Ledger) -> list[Claim]:
    return list(ledger.of(Claim))


def article_of(claim: Claim, *, name: str) -> range:
    assert claim.drawn_from is not None
    return articles(name)[claim.drawn_from.article]


def not_read(claims: list[Claim], *, ledger: Ledger, lang: str) -> list[str]:
    """The claims whose value and bound are not read in their article."""
    missing = []
    for claim in claims:
        name = f"{claim.place.document}.{lang}"
        article = article_of(claim, name=name)
        source = ledger.source(claim.place.document)
        there = readings(name, day=source.date)
        if not any(
            r.core.start in article and says(r, value=claim.value) for r in there
        ):
            missing.append(f"{claim.place.document}/{claim.key}")
    return missing


def test_the_kept_texts_have_the_hashes_their_sources_name(ledger: Ledger) -> None:
    kept = [
        (Path(file.file).stem, file.sha256)
        for source in ledger.of(Source)
        for file in source.files
        if file.role == "kept"
    ]
    assert {source.key for source in ledger.of(Source)} == {
        name.partition(".")[0] for name, _ in kept
    }
    assert kept == [(hashes().get(digest), digest) for _, digest in kept]


def test_every_claim_is_drawn_from_the_full_text_of_its_document(
    claims: list[Claim],
) -> None:
    assert {full_text(c) for c in claims} == {f"{c.place.document}.en" for c in claims}
    assert [c.key for c in claims if full_text(c) != f"{c.place.document}.en"] == []


def test_the_article_of_a_claim_is_the_one_its_place_names(claims: list[Claim]) -> None:
    assert [
        c.key
        for c in claims
        if c.place.label.partition(".")[0] != c.drawn_from.article
        or c.drawn_from.article not in articles(full_text(c))
    ] == []


def test_value_and_bound_of_every_claim_are_read_in_its_article(
    claims: list[Claim], ledger: Ledger
) -> None:
    assert not_read(claims, ledger=ledger, lang="en") == []


def test_modality_of_every_claim_is_what_the_gold_has_in_its_article(
    claims: list[Claim],
) -> None:
    differing = []
    for claim in claims:
        name = full_text(claim)
        article = article_of(claim, name=name)
        there = {
            item.get("modality")
            for item in gold(name)
            if item["start"] in article and is_of(item, value=claim.value)
        }
        if not there & {claim.modality, None}:
            differing.append((claim.place.document, claim.key, claim.modality, there))
    assert differing == []


def test_every_figure_of_the_gold_is_a_claim_of_the_example(
    claims: list[Claim],
) -> None:
    lost = []
    for name in {full_text(claim) for claim in claims}:
        own = [claim for claim in claims if full_text(claim) == name]
        for item in gold(name):
            if item["kind"] in NO_CLAIM or item.get("note") in RECURS:
                continue
            if not any(
                item["start"] in article_of(claim, name=name)
                and is_of(item, value=claim.value)
                for claim in own
            ):
                lost.append((name, item["id"], item["quote"]))
    assert lost == []


def test_the_chinese_newspaper_has_the_figures_of_its_translation(
    claims: list[Claim], ledger: Ledger
) -> None:
    of_the_newspaper = [c for c in claims if c.place.document == NEWSPAPER]
    lost = not_read(of_the_newspaper, ledger=ledger, lang="zh")
    assert lost == [f"{NEWSPAPER}/{SIX_TIMES}"]
