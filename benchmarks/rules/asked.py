"""The questions of the rules gold, asked of ledgers by forms that any ledger knows."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import beside  # noqa: F401
import queries
from evidence import DEFAULT, Place, f1

from averment.institution import Answer, Asked, Evidence, Question, answer
from averment.reading.dates import moment
from averment.record import Event, Force, Ledger, Limit, Power, Source, Tie
from results import table

FORMS = Path(__file__).resolve().with_name("asked.tsv")
_READ: dict[str, Any] = {
    "day": moment,
    "force": Force,
    "limit": Limit,
    "tie": Tie,
    "until": int,
}
_GROUNDS = (Source, Event)
Score = dict[str, Any]
ROWS: tuple[tuple[str, str, Callable[[Score], str]], ...] = (
    (
        "questions answered with all their evidence",
        "75 % unreviewed, all after review",
        lambda s: f"{s['answered']} of {s['questions']}",
    ),
    ("evidence named that is cited", "", lambda s: f"{s['recall']:.3f}"),
    ("evidence cited that is named", "", lambda s: f"{s['precision']:.3f}"),
    ("cited in documents without gold", "", lambda s: str(s["elsewhere"])),
)
MANNER = """\
Each question is written once, in a form of `averment ask` or `averment rules`
(`benchmarks/rules/asked.tsv`), with words of the question and none of its answer. A
piece of evidence is a rule, or a power that no rule of the answer gives; the events
that put it in force ground the day, and the gold does not list them. The forms were
chosen with the gold in view: a reader who does not know the document will hit upon its
words less often."""


def forms(path: Path = FORMS) -> dict[str, tuple[str, Question]]:
    """The questions by their ids: as written, and as averment is asked them."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    return {
        row["id"]: (
            f"{row['form']}; {row['options']}",
            _question(row["form"], row["options"]),
        )
        for row in rows
    }


def _question(form: str, options: str) -> Question:
    given = dict(option.split("=", 1) for option in options.split("; "))
    narrow = {name: _READ.get(name, str)(words) for name, words in given.items()}
    return Question(asked=Asked(form), **narrow)


def answers(ledger: Ledger) -> dict[str, Answer]:
    """What a ledger answers to each question."""
    return {key: answer(question, ledger) for key, (_, question) in forms().items()}


def cited(one: Answer) -> Iterator[Evidence]:
    """The statements an answer rests on, each once."""
    found = {e.key: e for item in one.items for e in item.evidence}
    for evidence in found.values():
        entry = evidence.entry
        rule = entry.rule if isinstance(entry, Power) else None
        given = rule and f"{evidence.place.document}/{rule}" in found
        if not isinstance(entry, _GROUNDS) and not given:
            yield evidence


def offered(ledger: Ledger) -> dict[str, list[Place]]:
    """Where the statements stand that a ledger answers each question with."""
    return {
        key: [
            (e.place.document, e.span.start, e.span.end) for e in cited(one) if e.span
        ]
        for key, one in answers(ledger).items()
    }


def section(ledgers: Mapping[str, Ledger], gold: Path = DEFAULT) -> Iterator[str]:
    """How the questions are answered from each ledger, and every question apart."""
    wanted = queries.wanted(gold)
    scores = {name: score(ledger, wanted) for name, ledger in ledgers.items()}
    yield from table(
        ("", *ledgers, "target"),
        ((name, *map(of, scores.values()), target) for name, target, of in ROWS),
    )
    yield from ("", MANNER, "")
    yield from table(
        ("question", "asked as", "named", *(f"{n}: cited, right" for n in ledgers)),
        (
            _row(key, written, wanted[key], scores)
            for key, (written, _) in forms().items()
        ),
    )


def score(ledger: Ledger, wanted: queries.Asked) -> Score:
    """What a ledger's answers cite, held against the gold."""
    known = {place[0] for those in wanted.values() for place in those}
    whole = offered(ledger)
    given = {key: [p for p in those if p[0] in known] for key, those in whole.items()}
    pieces = sum(map(len, given.values()))
    met = [key for key in wanted if _right(given[key], wanted[key]) == len(wanted[key])]
    right = sum(_right(wanted[key], given[key]) for key in given)
    hits = sum(_right(given[key], wanted[key]) for key in wanted)
    return {
        "answered": len(met),
        "questions": len(wanted),
        "recall": f1(hits, sum(map(len, wanted.values())), 1)[0],
        "precision": f1(right, pieces, 1)[0],
        "elsewhere": sum(map(len, whole.values())) - pieces,
        "given": given,
    }


def _row(
    key: str, written: str, named: list[Place], scores: Mapping[str, Score]
) -> tuple[str, ...]:
    given = (one["given"][key] for one in scores.values())
    cells = (f"{len(those)}, {_right(named, those)}" for those in given)
    return (key, f"`{written}`", str(len(named)), *cells)


def _right(those: list[Place], pieces: list[Place]) -> int:
    return sum(queries.is_met(piece, those) for piece in pieces)
