"""Rules in IG Script are what the grammar takes, and keep names and words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from igscript_grammar import NotInGrammar, Part, parse, printed

from averment.exchange.institution.igscript import (
    SYMBOLS,
    content_of,
    script,
    value_of,
    written,
)
from averment.notation import load
from averment.record import (
    Component,
    Force,
    Limit,
    Origin,
    Place,
    Quotation,
    Rule,
    Status,
)

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "suppression-1951-1953"
GOLD = ROOT.parent / "shared" / "gold" / "rules" / "igscript.jsonl"
NAMES = (*SYMBOLS, *(limit.value for limit in Limit))
NARROW = str.maketrans("（）［］｛｝", "()[]{}")
# The gold's contexts that the ledger has no kind of constraint for.
UNTYPED = {"time", "addressee"}


def rule(*components: Component, **given: object) -> Rule:
    usual = {
        "key": "r1",
        "place": Place(document="resolution", label="§1"),
        "force": Force.MUST,
        "status": Status.DECIDED,
        "quotation": Quotation(exact="whatever"),
    }
    return Rule(**{**usual, **given}, components=components)


def quoted(name: str, words: str, **given: object) -> Component:
    return Component(**{"name": name, "words": words, "origin": Origin.QUOTED, **given})


def test_a_regulative_rule_in_the_order_of_the_grammar():
    those = (
        quoted("deadline", "within six months", body=None),
        quoted("direct-object", "the backlog"),
        quoted("aim", "clear"),
        quoted("deontic", "should"),
        quoted("attributes", "courts", origin=Origin.CARRIED, body="courts"),
    )
    assert script(rule(*those, force=Force.SHOULD)) == (
        "A[origin=carried,body=courts](courts) D[force=should](should) I(clear) "
        "Bdir(the backlog) Cex[ctx=deadline](within six months)"
    )


def test_a_deontic_that_no_words_give_is_inferred_and_a_definition_has_none():
    assert script(rule(quoted("aim", "clear"))) == "D[force=must]([must]) I(clear)"
    those = (quoted("entity", "it"), quoted("function", "is"))
    assert script(rule(*those, force=Force.IS)) == "E(it) F(is)"
    bound = script(rule(*those, force=Force.MUST_NOT))
    assert bound == "E(it) M[force=must-not]([must not]) F(is)"


def test_a_status_other_than_decided_is_said():
    requested = script(rule(quoted("aim", "raise"), status=Status.REQUESTED))
    assert requested == "D[force=must,status=requested]([must]) I(raise)"
    without = rule(quoted("aim", "raise"), force=Force.NONE, status=Status.REPORTED)
    assert script(without) == "I[status=reported](raise)"


def test_several_objects_are_joined_and_several_conditions_are_not():
    those = (
        *(quoted("direct-object", words) for words in ("mines", "farms", "roads")),
        *(quoted("activation", words) for words in ("in spring", "in autumn")),
    )
    assert script(rule(*those, force=Force.NONE)) == (
        "Bdir(mines [AND] (farms [AND] roads)) Cac(in spring) Cac(in autumn)"
    )


def test_an_or_else_holds_its_words_as_a_statement():
    sanction = script(rule(quoted("or-else", "they answer"), force=Force.NONE))
    assert sanction == "O{E(they answer)}"
    assert parse(sanction)[0].leaves == ("they answer",)


def test_brackets_and_underscores_never_reach_the_grammar():
    those = (
        quoted("aim", "report [AND] (at once) {so}"),
        quoted("direct-object", "AND", origin=Origin.INFERRED),
        quoted("reporting-to", "the ministry", body="ministry_of_[x],y"),
    )
    aim, direct, constraint = parse(script(rule(*those, force=Force.NONE)))
    assert aim.content == "report ［AND］ （at once） ｛so｝"
    assert direct.content == "[ AND ]"
    assert constraint.said("body") == "ministry of ［x］;y"
    assert constraint.said("ctx") == "reporting to"


@pytest.mark.parametrize(
    "text",
    ["A(a", "A(a) b", "X(a)", "A[b_c=d](a)", "I(a [AND] )", "I(a [AND] b [OR] c)"],
)
def test_the_parser_refuses_what_is_not_in_the_grammar(text: str):
    with pytest.raises(NotInGrammar):
        parse(text)


components = st.builds(
    Component,
    name=st.sampled_from(NAMES),
    words=st.text(
        st.one_of(
            st.characters(exclude_categories=["Cs"]), st.sampled_from("()[]{}_, ")
        )
    )
    | st.sampled_from(["AND", "XOR", "a [AND] b"]),
    origin=st.sampled_from(Origin),
    body=st.none() | st.from_regex(r"\w(?:[\w.-]*\w)?", fullmatch=True),
)
rules = st.builds(
    lambda those, force, status: rule(*those, force=force, status=status),
    st.lists(components, max_size=8),
    st.sampled_from(Force),
    st.sampled_from(Status),
)


def symbol_of(component: Component) -> str:
    return "Cex" if component.limit else SYMBOLS[component.name]


@given(rules)
def test_any_rule_is_in_the_grammar_and_keeps_its_components(one: Rule):
    text = script(one)
    assert "\n" not in text
    assert "\t" not in text
    parts = parse(text)
    assert printed(parts) == text
    stated = [c for c in one.components if c.words.split()]
    expected = [
        (symbol_of(c), content_of(c), c.name.replace("-", " ") if c.limit else "")
        for c in stated
    ]
    found = [(p.symbol, leaf, p.said("ctx") or "") for p in parts for leaf in p.leaves]
    if {"D", "M"}.isdisjoint(symbol for symbol, _, _ in expected):
        found = [part for part in found if part[0] not in ("D", "M")]
    assert sorted(found) == sorted(expected)


@given(rules)
def test_force_status_and_origin_can_be_read_back(one: Rule):
    parts = parse(script(one))
    for part in parts:
        if part.symbol in ("D", "M"):
            assert part.said("force") == one.force.value
    statuses = {part.said("status") for part in parts} - {None}
    if parts and one.status is not Status.DECIDED:
        assert statuses == {one.status.value}
    else:
        assert not statuses
    meant = (c.body for c in one.components if c.body and c.words.split())
    bodies = {value_of(body) for body in meant} - {""}
    assert {part.said("body") for part in parts} - {None} == bodies


def test_every_rule_of_the_example_is_one_line_in_the_grammar():
    ledger = load(EXAMPLE)
    lines = written(ledger).splitlines()
    assert len(lines) == sum(1 for _ in ledger.of(Rule))
    for line in lines:
        key, _, text = line.partition("\t")
        assert printed(parse(text)) == text, key
        assert "_" not in "".join(
            value for part in parse(text) for _, value in part.annotations
        )


def component_of(part: Part, leaf: str) -> Component:
    """A component of the ledger that says what a part of the gold says."""
    names = {symbol: name for name, symbol in SYMBOLS.items()}
    context = part.said("ctx")
    typed = context and context not in UNTYPED
    name = context.replace(" ", "-") if typed else names[part.symbol]
    inferred = leaf.startswith("[") and leaf.endswith("]")
    words = leaf[1:-1] if inferred else leaf
    origin = Origin.INFERRED if inferred else Origin.QUOTED
    return Component(name=name, words=words, origin=origin)


@pytest.mark.documents
def test_the_statements_of_the_gold_come_back_with_names_and_contents():
    if not GOLD.is_file():
        pytest.skip("the gold of rules is not beside this checkout")
    statements = [json.loads(line) for line in GOLD.read_text("utf-8").splitlines()]
    for statement in statements:
        parts = parse(statement["ig_script"])
        assert parse(printed(parts)) == parts, statement["id"]
        force = [p.said("force") for p in parts if p.said("force")] or ["none"]
        own = [component_of(part, leaf) for part in parts for leaf in part.leaves]
        again = parse(script(rule(*own, force=Force(force[0]))))
        assert [p.said("force") for p in again if p.said("force")] == [
            one for one in force if one != "none"
        ], statement["id"]
        assert sorted(_flat(again)) == sorted(_flat(parts)), statement["id"]


def _flat(parts: tuple[Part, ...]) -> list[tuple[str, str, str]]:
    """Symbol, context and words; brackets inside words are of one width."""
    return [
        (part.symbol, _context(part), leaf.translate(NARROW))
        for part in parts
        for leaf in part.leaves
    ]


def _context(part: Part) -> str:
    context = part.said("ctx") or ""
    return "" if context in UNTYPED else context
