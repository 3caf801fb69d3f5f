"""Statements, authority and dated duties as lines for the shared scorers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from averment.reading.rules import alone, rules_of
from averment.reading.rules.nouns import AuthorityTie, DatedDuty, Part, Statement
from averment.record import Limit, Moment

Lines = Iterator[tuple[int, list[dict[str, Any]]]]


def predict_rules(folder: Path, *, date: Callable[[Path], Moment | None]) -> Lines:
    """One line a statement, a relation of authority and a dated duty of each text."""
    for path in sorted(folder.glob("*.*.txt")):
        text = path.read_bytes().decode("utf-8")
        document = path.name.removesuffix(".txt")
        lang = document.rpartition(".")[2]
        rules = rules_of(text, lang=lang, reference=date(path))
        found = [
            *(statement(text, one) for one in rules.statements),
            *(authority(text, one) for one in rules.authority),
            *(duty(text, one) for one in rules.duties),
        ]
        yield len(text), [{"document": document, **one} for one in found]


def statement(text: str, one: Statement) -> dict[str, Any]:
    """A statement in the fields of `gold/rules/score.py`."""
    span = one.span
    return {
        "start": span.start,
        "end": span.end,
        "quote": text[span.start : span.end],
        "article": one.article,
        "deontic": one.force.value,
        "type": one.sort.value,
        "status": one.status.value,
        "attribute": words(text, [one.bearer] if one.bearer else []),
        "origin": one.bearer.origin.value if one.bearer else None,
        "aim": words(text, one.aims),
        "object": words(text, one.objects),
        "conditions": [words(text, [part]) for part in one.conditions],
        "deadline": words(text, one.under(Limit.DEADLINE)),
        "approval_by": words(text, one.under(Limit.APPROVAL)),
        "reporting_to": words(text, one.under(Limit.REPORTING)),
    }


def authority(text: str, one: AuthorityTie) -> dict[str, Any]:
    """A relation; a superior nobody names is null."""
    return {
        "start": one.span.start,
        "end": one.span.end,
        "quote": text[one.span.start : one.span.end],
        "relation": one.tie.value,
        "superior": words(text, [one.superior] if one.superior else []),
        "subordinate": words(text, [one.subordinate] if one.subordinate else []),
    }


def duty(text: str, one: DatedDuty) -> dict[str, Any]:
    """A dated duty by its first reading; the others are alternatives."""
    first = one.readings[0] if one.readings else ()
    return {
        "start": one.span.start,
        "end": one.span.end,
        "quote": text[one.span.start : one.span.end],
        "computed": [moment.edtf for moment in first],
    }


def words(text: str, parts: Sequence[Part] | Iterable[Part]) -> str | None:
    """The words of components, the pieces of one with an ellipsis between."""
    found = [
        " … ".join(" ".join(text[s.start : s.end].split()) for s in part.spans)
        for part in parts
    ]
    return " [AND] ".join(found) or None


def predict_statements(cases: Path) -> Lines:
    """One line a sentence, read by itself, in the fields of `bench/rules/score.py`.

    Convention: a coded row is the first statement and its first action; the object
        of a bare phrase is what it names.
    """
    for line in cases.read_text("utf-8").splitlines():
        if line.strip():
            case = json.loads(line)
            yield len(case["text"]), [{"id": case["id"], **sentence(case["text"])}]


def sentence(text: str) -> dict[str, Any]:
    """The components of one sentence."""
    read = alone(text)
    one = read.statement
    thing = text[read.thing.start : read.thing.end] if read.thing else None
    return {
        "deontic": one.force.value if one else "none",
        "attribute": words(text, [one.bearer] if one and one.bearer else []),
        "aim": words(text, one.aims[:1] if one else ()),
        "object": thing or words(text, one.objects[:1] if one else ()),
        "condition": words(text, one.conditions if one else ()),
        "label": "regulatory" if read.regulative else "constitutive",
    }
