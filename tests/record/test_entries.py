import dataclasses

from averment.errors import KeyNotFound, did_you_mean
from averment.record import (
    Claim,
    Constant,
    Edition,
    Key,
    Ledger,
    Line,
    Operation,
    Review,
    Source,
    Span,
    Text,
    keys_of,
)
from averment.record.entries import Entry


def test_two_entries_that_say_the_same_are_equal_wherever_they_stand() -> None:
    here = Review(of="e1", decision="accepted", where=Line(file="a", number=1))
    there = dataclasses.replace(here, where=Line(file="b", number=9))
    assert here == there
    assert str(there.where) == "b:9"


def test_every_entry_is_frozen_and_knows_its_line() -> None:
    for kind in Entry.__args__:
        names = {field.name for field in dataclasses.fields(kind)}
        assert "where" in names, kind
        assert kind.__dataclass_params__.frozen, kind


def test_the_keys_of_an_expression_come_from_left_to_right() -> None:
    one = Constant(value=1, written="1")  # type: ignore[arg-type]
    grown = Operation(sign="+", left=one, right=Key(name="c2"))
    whole = Operation(sign="*", left=Key(name="c1"), right=grown)
    assert list(keys_of(whole)) == ["c1", "c2"]


def test_a_ledger_finds_its_edition_sources_and_texts(tmp_path) -> None:
    edition = Edition(key="e", title="t", scope=None, contact=None)
    source = Source(key="report", date=None, lang="zh", title="t")
    chinese, english = (
        Text(document="report", lang=x, file=x, content="ab", sha256="", passages=())
        for x in ("zh", "en")
    )
    ledger = Ledger(root=tmp_path, entries=(edition, source), texts=(chinese, english))
    assert ledger.edition() is edition
    assert ledger.source("report") is source
    assert ledger.source("other") is None
    assert ledger.text("report") is chinese
    assert ledger.text("report", "en") is english
    assert ledger.text("report", "de") is None
    assert list(ledger.of(Claim)) == []
    assert chinese.at(Span(start=1, end=2)) == "b"
    assert chinese.passage("4r.7") is None


def test_an_unknown_key_names_the_nearest_known_one() -> None:
    assert KeyNotFound("arrest", ["arrests", "c1"]).hint == "Did you mean arrests?"
    assert did_you_mean("zzz", ["claim"]) == ""
