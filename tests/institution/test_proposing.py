"""What is read of an institution, as entries of a ledger."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from averment.institution.proposing import Proposals, proposals_of, proposed
from averment.notation import parse, print_entries
from averment.reading.passages import passages_of
from averment.reading.rules import rules_of
from averment.recension import Found, recension
from averment.record import (
    Body,
    Entry,
    Event,
    Force,
    Hand,
    Ledger,
    Limit,
    Origin,
    Power,
    Rule,
    Stage,
    Term,
    Text,
    Tie,
    Wording,
)

ENGLISH = """\
Resolution of the Second Harbour Conference
(Adopted by the Second Harbour Conference on 3 May 1951, and approved by the Harbour
Council on 9 May 1951)

1. The harbour offices shall submit a list of boats to the Ministry of Boats before the
15th of July. If a boat is lost, the harbour offices must not repair it.

2. Lighthouses may be built. This shall be approved by the Harbour Council.
"""
CHINESE = "各县船务局应当每月向省船务厅报告船只情况。不得隐瞒。\n\n须经中央批准。"


def text_of(content: str, lang: str = "en") -> Text:
    return Text(
        document="d",
        lang=lang,
        file=f"d.{lang}.txt",
        content=content,
        sha256="",
        passages=passages_of(content),
    )


def of(content: str, *entries: Entry, lang: str = "en") -> Proposals:
    text = text_of(content, lang)
    ledger = Ledger(root=Path(), entries=entries, texts=(text,))
    rules = rules_of(content, lang=lang)
    return proposals_of(rules, text=text, ledger=ledger, hand=Hand(siglum="machine"))


def kinds(found: Proposals, kind: type) -> list:
    return [one for one in found.entries if isinstance(one, kind)]


@pytest.mark.parametrize(("content", "lang"), [(ENGLISH, "en"), (CHINESE, "zh")])
def test_what_is_proposed_parses_and_every_quotation_is_found(
    content: str, lang: str
) -> None:
    text = text_of(content, lang)
    entries = proposed(rules_of(content, lang=lang), text)
    again, problems = parse(print_entries(entries))
    assert problems == ()
    assert print_entries(again) == print_entries(entries)
    found = recension(Ledger(root=Path(), entries=tuple(again), texts=(text,)))
    assert found.findings == ()
    whole = [a for a in found.anchors if a.quotation == a.entry.quotation]
    assert len(whole) > 3
    assert all(isinstance(anchor.answer, Found) for anchor in whole)


def test_a_rule_has_its_components_and_typed_constraints() -> None:
    first, second, *_ = kinds(of(ENGLISH), Rule)
    assert first.force is Force.MUST
    said = {one.name: one.words for one in first.components}
    assert said["attributes"] == "The harbour offices"
    assert said["aim"] == "submit"
    (deadline,) = first.under(Limit.DEADLINE)
    assert deadline.words.split() == ["before", "the", "15th", "of", "July"]
    (addressee,) = first.under(Limit.REPORTING)
    assert addressee.body == "ministry-of-boats"
    assert second.force is Force.MUST_NOT
    assert [c.words for c in second.components if c.name == "activation"]


def test_a_power_cites_its_rule_and_says_which_side_was_not_quoted() -> None:
    reports, approves = kinds(of(ENGLISH), Power)
    assert (reports.tie, reports.rule) == (Tie.REPORTS_TO, "r1")
    assert reports.sides == ("harbour-offices", "ministry-of-boats")
    assert approves.superior == "harbour-council"
    assert reports.details == ()
    carried = [text for name, text in approves.details if name == "rests-on"]
    assert len(carried) == (approves.subordinate is not None)


def test_an_end_that_no_words_name_is_unstated() -> None:
    (power,) = kinds(of("须经中央批准。", lang="zh"), Power)
    assert (power.superior, power.subordinate) == ("中央", None)


def test_the_head_tells_of_adoption_and_approval_with_who_did_it() -> None:
    adopted, approved = kinds(of(ENGLISH), Event)
    assert (adopted.stage, adopted.date.edtf) == (Stage.ADOPTED, "1951-05-03")
    assert (approved.stage, approved.by) == (Stage.APPROVED, "harbour-council")


def test_a_second_reading_adds_nothing() -> None:
    first = of(ENGLISH)
    again = of(ENGLISH, *first.entries)
    assert again.entries == ()
    assert again.standing == sum(not isinstance(e, Body) for e in first.entries)


def test_what_a_person_wrote_is_not_proposed_and_gives_its_key() -> None:
    (own,) = parse(
        'rule own d:p3 must decided "The harbour offices shall submit a list of boats '
        'to the Ministry of Boats before the\\n15th of July." @ed1'
    )[0]
    found = of(ENGLISH, own)
    assert "own" not in {rule.key for rule in kinds(found, Rule)}
    assert found.standing == 1
    assert next(iter(kinds(found, Power))).rule == "own"


def test_a_body_that_is_known_by_any_of_its_names_is_not_new() -> None:
    body = Body(key="boats", label="boat ministry")
    term = Term(key="boats", lang="en", words="Ministry of Boats")
    found = of(ENGLISH, body, term)
    assert "ministry-of-boats" not in {one.key for one in kinds(found, Body)}
    assert next(iter(kinds(found, Power))).superior == "boats"


def test_a_new_body_takes_the_key_of_its_term_and_so_its_names() -> None:
    term = Term(
        key="boats",
        lang="zh",
        words="船务部",
        renderings=(Wording(lang="en", words="Ministry of Boats"),),
    )
    found = of(ENGLISH, term)
    assert "boats" in {body.key for body in kinds(found, Body)}
    assert next(iter(kinds(found, Power))).superior == "boats"


def test_the_words_of_a_body_s_key_name_it() -> None:
    body = Body(key="harbour-offices", label="offices")
    assert "harbour-offices" not in {one.key for one in kinds(of(ENGLISH, body), Body)}


def test_keys_that_are_taken_are_passed_over() -> None:
    taken = parse('claim r1 d:p3 boats = 1 unit "15th"')[0]
    assert kinds(of(ENGLISH, *taken), Rule)[0].key == "r2"


def test_a_statement_over_the_end_of_a_passage_is_quoted_within_it_and_said() -> None:
    found = of("{1r.1} The county court shall keep\n{1r.2} all files in order.\n")
    (rule,) = kinds(found, Rule)
    assert str(rule.place) == "d:1r.1"
    assert rule.quotation.exact == "The county court shall keep"
    (note,) = found.notes
    assert note.endswith("is quoted as far as its passage goes.")


def test_a_statement_that_a_page_may_break_is_quoted_as_it_stands_and_said() -> None:
    words = "各县必须在七月以前把档案收\n\n[1]指上月的档案。\n\n回。"
    found = of(words, lang="zh")
    (rule,) = kinds(found, Rule)
    assert rule.quotation.exact == "各县必须在七月以前把档案收"
    assert rule.details[0][1].startswith("no full stop ends this passage")
    (note,) = found.notes
    assert note.endswith("may go on after its passage: no full stop ends it.")
    assert of("The court shall keep files\n\n2. Boats are kept.").notes == ()


def test_what_stands_outside_the_quotation_is_carried() -> None:
    words = "The county courts must:\n- keep files;\n- publish lists."
    components = [c for rule in kinds(of(words), Rule) for c in rule.components]
    carried = {c.words for c in components if c.origin is Origin.CARRIED}
    assert carried == {"The county courts"}


def test_persons_and_withheld_names_are_no_bodies() -> None:
    words = "The parties shall report to Comrade Head of the Bureau every month."
    assert kinds(of(words), Body) == []


def test_a_short_form_names_the_fuller_body_and_says_so() -> None:
    words = (
        "The harbour offices shall report to the Central Ministry of Boats. Lists of"
        " boats shall be submitted to the department."
    )
    found = of(words)
    assert "department" not in {body.key for body in kinds(found, Body)}
    last = kinds(found, Rule)[-1]
    (addressee,) = last.under(Limit.REPORTING)
    assert addressee.body == "central-ministry-of-boats"
    said = ("rests-on", "the department: Central Ministry of Boats, named before")
    assert last.details == (said,)
    assert said in kinds(found, Power)[-1].details


PIECES = st.sampled_from(
    [
        *(
            "The county court ",
            "must ",
            "shall not ",
            "report to the Ministry ",
            "may ",
        ),
        *("the department ", "keep files", ", ", ". ", "; ", "\n", "\n\n", "{1r.1} "),
        *("{1r.2} ", '"', "\\", "under the leadership of ", "the Party committee "),
        *("before the 15th of May ", "for five years ", "is forbidden", "1. ", "- "),
        *(
            "各地",
            "必须",
            "不得",
            "报请",
            "中央",
            "批准",
            "。",
            "，",
            "该局",
            "\u3000",
            "　",
        ),
        *("approved by the Council on May 8, 1953", "every month", "Comrade X ", "’"),
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join), st.sampled_from(["en", "zh"]))
@settings(max_examples=100)
def test_whatever_is_read_is_proposed_so_that_it_parses_and_stands(
    content: str, lang: str
) -> None:
    found = of(content, lang=lang)
    again, problems = parse(print_entries(found.entries))
    assert problems == ()
    text = text_of(content, lang)
    ledger = Ledger(root=Path(), entries=tuple(again), texts=(text,))
    assert recension(ledger).findings == ()
    assert of(content, *again, lang=lang).entries == ()


def test_what_a_crowd_does_is_no_power_and_is_said() -> None:
    found = of("The Harbour Council shall be elected by the workers.")
    assert kinds(found, Power) == []
    assert found.notes[0].endswith(
        "is not said of a body over a body, and is left out."
    )


@pytest.mark.documents
def test_every_document_is_proposed_without_a_lost_quotation(documents: Path) -> None:
    for path in sorted(documents.glob("*.txt")):
        content = path.read_bytes().decode("utf-8")
        lang = path.name.split(".")[-2].partition("-")[0]
        found = of(content, lang=lang)
        again, problems = parse(print_entries(found.entries))
        text = text_of(content, lang)
        ledger = Ledger(root=Path(), entries=tuple(again), texts=(text,))
        assert problems == (), path.name
        assert recension(ledger).findings == (), path.name
        assert of(content, *again, lang=lang).entries == (), path.name


@pytest.mark.parametrize(
    ("words", "lang"),
    [
        (
            "This decree shall be sent to the Council for approval before execution.",
            "en",
        ),
        ("本决议应报请中央人民政府批准后施行。", "zh"),
    ],
)
def test_what_a_document_awaits_is_an_event_without_a_day(words, lang):
    found = [e for e in of(words, lang=lang).entries if isinstance(e, Event)]
    (one,) = found
    assert (one.stage, one.after, one.date) == (Stage.EFFECTIVE, Stage.APPROVED, None)


def test_a_plan_that_awaits_approval_is_no_event_of_the_document():
    words = "The plan shall be submitted to the Council for approval before it is used."
    assert not [one for one in of(words).entries if isinstance(one, Event)]
