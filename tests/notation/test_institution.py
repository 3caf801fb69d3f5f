"""What `body`, `power`, `life` and the typed components of `rule` say."""

import sys
from pathlib import Path
from textwrap import dedent

import pytest

from averment.notation import load, parse, print_entry
from averment.recension import Found, Lost, recension
from averment.record import (
    Body,
    Event,
    Figure,
    Force,
    Hand,
    LangForce,
    Limit,
    Moment,
    Place,
    Power,
    Quotation,
    Rule,
    Stage,
    Term,
    Tie,
    names_of,
)

HEAD = """\
format 1
edition invented "An invented edition"
  scope: 1949/1956
  contact: none
source plan 1952-03-04 lang:en "Plan of an invented office"
  text: plan.en.txt
  rendering: zh plan.zh.txt
body province 1949-10/ "the province"
body office "county offices"
"""
ENGLISH = "{§4} Plans go to the province for approval. They should be short.\n"
CHINESE = "{§4} 计划应报省批准，应简短。\n"


def only(text):
    entries, problems = parse("format 1\n" + dedent(text), file="a.claims")
    assert problems == ()
    (entry,) = entries
    assert parse(f"format 1\n{print_entry(entry)}")[0] == (entry,)
    return entry


def told(text):
    entries, problems = parse("format 1\n" + dedent(text), file="a.claims")
    assert all(problem.sentence and problem.hint for problem in problems)
    return entries, [problem.code for problem in problems]


def opened(folder: Path, text: str):
    (folder / "a.claims").write_text(HEAD + dedent(text), encoding="utf-8")
    (folder / "plan.en.txt").write_text(ENGLISH, encoding="utf-8")
    (folder / "plan.zh.txt").write_text(CHINESE, encoding="utf-8")
    return load(folder)


def test_a_body_has_names_by_language_and_period_and_need_not_be_one_body():
    body = only(
        """\
        body higher 1949-10/ "a higher authority" level:province kind:organ @ed1
          name: zh 1949-10/ 「上级机关」
          name: en "higher authority"
          relational: yes
          note: resolved rule by rule
        """
    )
    assert isinstance(body, Body)
    assert (body.label, body.level, body.kind) == (
        "a higher authority",
        "province",
        "organ",
    )
    assert [(n.lang, n.words, n.period and n.period.edtf) for n in body.names] == [
        ("zh", "上级机关", "1949-10/"),
        ("en", "higher authority", None),
    ]
    assert body.period.last is None
    assert body.relational
    assert body.hand == Hand(siglum="ed1")
    assert not only('body office "the office"\n  relational: no\n').relational


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ('body x "Comrade N."', ["N023"]),
        ('body x "Mr. N"', ["N023"]),
        ('body x "某同志"', ["N023"]),
        ('body x "［name withheld］"', ["N023"]),
        ('body x "an office" kind:person', ["N023"]),
        ('body x "an office"\n  name: zh "某先生"', ["N023"]),
        ('body x "comrades\' trial committee"', []),
        ('body x "同志审判会"', []),
        ('body x "secretary of the party committee" kind:post', []),
        ('body unstated "an office"', ["N007"]),
        ('body x 1953/1951 "an office"', ["N022"]),
        ('body x "an office"\n  name: zh 1953/1951 "处"', ["N022"]),
        ('body x "an office"\n  name: zh 1951-13 "处"', ["N010"]),
        ('body x "an office"\n  name: 处', ["N013"]),
        ('body x "an office"\n  relational: perhaps', ["N013"]),
        ('body x "an office" level:', ["N006"]),
        ('body x "an office"\n  matter: plans', ["N012"]),
    ],
)
def test_a_body_is_refused_where_it_is_a_person_and_doubted_where_unclear(line, codes):
    assert told(line)[1] == codes


@pytest.mark.parametrize(
    ("tie", "superior", "subordinate"),
    [
        ("approves", "a", "b"),
        ("professionally-leads", "a", "b"),
        ("reports-to", "b", "a"),
        ("subordinate-to", "b", "a"),
        ("requests", "b", "a"),
    ],
)
def test_a_power_is_read_as_it_is_said_and_knows_who_stands_above(
    tie, superior, subordinate
):
    power = only(
        f"""\
        power p1 plan:§4 a {tie} b 1952/ "as said" #x @machine
          matter: plan of 1953
          rule: r25
          before: "so "
        """
    )
    assert isinstance(power, Power)
    assert power.tie is Tie(tie)
    assert (power.superior, power.subordinate) == (superior, subordinate)
    assert power.period.first.year == 1952
    assert power.period.last is None
    assert (power.matter, power.rule) == ("plan of 1953", "r25")
    assert power.quotation == Quotation(exact="as said", before="so ")


def test_a_power_may_say_only_one_side_but_not_none():
    power = only('power p1 plan:§4 unstated approves office "approved"')
    assert (power.superior, power.subordinate) == (None, "office")
    asked = only('power p1 plan:§4 office reports-to unstated "reported"')
    assert (asked.superior, asked.subordinate) == (None, "office")
    assert told('power p1 plan:§4 unstated leads unstated "x"') == ((), ["N005"])
    assert told('power p1 plan:§4 a approve b "x"') == ((), ["N011"])
    assert told('power p1 plan:§4 a leads b 1953/1951 "x"') == ((), ["N022"])
    assert told('power p1 plan:§4 a leads b "x"\n  rule: r 1')[1] == ["N013"]


def test_an_event_has_a_date_or_the_event_it_waits_for():
    adopted = only('life l1 plan:head adopted 1953-04-25 "adopted" by conference')
    assert isinstance(adopted, Event)
    assert (adopted.stage, adopted.by) == (Stage.ADOPTED, "conference")
    assert adopted.date.edtf == "1953-04-25"
    effective = only('life l2 plan:§12 effective after approved "before"\n  of: §12')
    assert (effective.date, effective.after) == (None, Stage.APPROVED)
    assert effective.of == "§12"
    assert only('life l3 plan:head issued "issued"').date is None


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ('life l1 plan:head adoped 1953 "x"', ["N011"]),
        ('life l1 plan:head effective after nothing "x"', ["N011"]),
        ('life l1 plan:head effective after "x"', ["N005"]),
        ('life l1 plan:head adopted 1953-02-30 "x"', ["N010"]),
        ('life l1 plan:head adopted 1953/1951 "x"', ["N022"]),
        ('life l1 plan:head adopted "x" by', ["N005"]),
        ('life l1 plan:head adopted "x" in county', ["N006"]),
        ("life l1 plan:head adopted 1953", ["N005"]),
    ],
)
def test_an_event_that_is_not_known_is_a_problem_with_a_hint(line, codes):
    assert told(line) == ((), codes)


def rule(*below):
    lines = "".join(f"  {line}\n" for line in below)
    return f'rule r1 plan:§4 should decided "x"\n{lines}'


def test_a_rule_has_constraints_of_known_kinds_and_what_they_mean():
    given = only(
        rule(
            'attributes: carried "county offices" = office',
            'approval-by: "the province" = province',
            'deadline: "before the 15th of July" on 1952-07-14',
            'deadline: "within six months" <= 6 month',
            'threshold: "one in ten" <= 10%',
            'execution: "with care"',
            "place: 「省」",
        )
    )
    assert isinstance(given, Rule)
    assert [part.limit for part in given.components] == [
        None,
        Limit.APPROVAL,
        Limit.DEADLINE,
        Limit.DEADLINE,
        Limit.THRESHOLD,
        None,
        Limit.PLACE,
    ]
    assert [part.body for part in given.components][:2] == ["office", "province"]
    day, months = (part.value for part in given.under(Limit.DEADLINE))
    assert isinstance(day, Moment)
    assert isinstance(months, Figure)
    assert (months.bounds.high, months.unit) == (6, "month")


def test_the_force_is_kept_for_each_language():
    given = only(rule("force: zh must 「应」", "of: r9"))
    assert given.force is Force.SHOULD
    assert given.forces == (LangForce(lang="zh", force=Force.MUST, words="应"),)
    assert given.of == "r9"


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ('approval-by: "the province" = two words', ["N013"]),
        ('approval-by: "the province" <= 5', ["N013"]),
        ('attributes: "the province" province', ["N013"]),
        ('manner: "with care" = office', ["N013"]),
        ('threshold: "one in ten" <= ten', ["N009"]),
        ('threshold: "one in ten" = 10% of x y', ["N006"]),
        ('threshold: "one in ten" = 10% #x', ["N006"]),
        ('deadline: "in time" on 1952-02-30', ["N010"]),
        ('deadline: "in time" on 1953/1951', ["N022"]),
        ("deadline: in time", ["N013"]),
        ("deadline:", ["N013"]),
        ("force: zh 「应」", ["N013"]),
        ('force: zh ought "应"', ["N013"]),
        ('force: zh must ""', ["N013"]),
        ("of: two words", ["N013"]),
        ("of: r1\n  of: r2", ["N019"]),
        ('dedline: "in time"', ["N012"]),
    ],
)
def test_a_detail_that_cannot_be_read_costs_itself_and_not_the_rule(line, codes):
    entries, found = told(rule(line))
    assert [type(entry) for entry in entries] == [Rule]
    assert found == codes


def test_bodies_rules_and_passages_that_are_named_have_to_be_there(tmp_path):
    ledger = opened(
        tmp_path,
        """\
        rule r1 plan:§4 should decided "They should be short"
          attributes: inferred "offices" = ofice
          of: r7
        rule r2 plan:§4 should decided "should be short"
          of: r2
        power p1 plan:§4 province approves plan "for approval"
          rule: p1
        life l1 plan:§4 issued "Plans" by nobody
          of: §5
        life l2 plan:§4 effective after approved "Plans" by province
          of: r1
        life l3 plan:§4 ended "Plans"
          of: §4
        """,
    )
    assert [(p.code, p.line) for p in ledger.problems] == [
        ("N118", 11),
        ("N102", 12),
        ("N119", 14),
        ("N113", 15),
        ("N113", 15),
        ("N118", 17),
        ("N105", 18),
    ]
    assert "office" in ledger.problems[0].hint


def test_a_body_and_the_term_that_names_it_may_have_one_key(tmp_path):
    ledger = opened(
        tmp_path,
        """\
        term province zh 1949/1954 「省」
          rendering: en "the province"
        term county zh 「县」
        power p1 plan:§4 province approves county "for approval"
        """,
    )
    assert [(p.code, p.line) for p in ledger.problems] == [("N113", 13)]
    body = next(ledger.of(Body))
    names = names_of(body, terms=ledger.of(Term))
    assert [(name.lang, name.words) for name in names] == [
        ("zh", "省"),
        ("en", "the province"),
    ]
    assert {name.period.edtf for name in names} == {"1949/1954"}


def test_a_power_names_the_rule_of_its_own_document(tmp_path):
    ledger = opened(
        tmp_path,
        """\
        source other 1952 lang:en "Another"
          text: other.txt
        rule r1 other:p1 must decided "Do it"
        rule r1 plan:§4 should decided "They should be short"
        power p1 plan:§4 province approves office "for approval"
          rule: r1
        """,
    )
    assert [p.code for p in ledger.problems] == ["N201"]
    assert next(ledger.of(Power)).rule == "plan/r1"


def test_powers_events_and_words_of_force_are_sought_in_the_texts(tmp_path):
    ledger = opened(
        tmp_path,
        """\
        rule r1 plan:§4 should decided "They should be short"
          force: zh must 「应」
          force: zh may 「可」
          aim: "be"
          manner: "short"
        power p1 plan:§4 province approves office "for approval"
        life l1 plan:§4 effective after approved "Plans go"
        life l2 plan:§4 issued "lost"
        """,
    )
    assert ledger.problems == ()
    answers = {one.key: one.answer for one in recension(ledger).anchors}
    assert isinstance(answers["plan/p1"], Found)
    assert isinstance(answers["plan/l1"], Found)
    assert isinstance(answers["plan/l2"], Lost)
    assert isinstance(answers["plan/r1.manner"], Found)
    assert len(answers["plan/r1.force.zh"].spans) == 2
    assert isinstance(answers["plan/r1.force.zh.2"], Lost)
    said = {finding.subject.key for finding in recension(ledger).findings}
    assert said == {"l2", "r1"}


def test_a_long_chain_of_rules_and_a_very_long_name_are_read(tmp_path):
    deep = sys.getrecursionlimit() + 10
    lines = [
        f'rule r{n} plan:§4 should decided "They should be short"\n  of: r{n + 1}'
        for n in range(deep)
    ]
    last = f'rule r{deep} plan:§4 should decided "They should be short"'
    name = f'body long "{"x" * 20_000}"'
    ledger = opened(tmp_path, "\n".join([*lines, last, name]))
    assert ledger.problems == ()
    assert next(ledger.of(Rule)).place == Place(document="plan", label="§4")
