"""Tensions found in ledgers, beside those of the rules gold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import beside  # noqa: F401
import tensions as scorer
from evidence import DEFAULT, Place, f1, rows

from averment.institution import Tension, evidence_of, tensions
from averment.institution.naming import rule_of
from averment.record import Entry, Ledger, Power, Rule, Text
from averment.relating import (
    Placed,
    PlacedText,
    divided_otherwise,
    holds,
    placed_text,
    relations_in,
)
from averment.verbs.proposals import keyed, proposals
from results import table

Score = dict[str, Any]
ROWS: tuple[tuple[str, str, Callable[[Score], str]], ...] = (
    ("of the gold found", "", lambda s: f"{len(s['hit'])} of {s['gold']}"),
    ("recall", ".600", lambda s: f"{s['recall']:.3f}"),
    ("proposed", "", lambda s: str(s["proposed"])),
    ("precision", ".500", lambda s: f"{s['precision']:.3f}"),
)
MANNER = """\
A tension is right when two of its pieces hit two pieces of one of the gold, one to one
(`benchmarks/rules/tensions.py`); one that rests on a single statement is not judged.
Those between figures are what `averment relate` says disagrees, and the sums that
divide the same whole otherwise; a figure is cited by the statement that holds it. The
gold lists what one historian found worth noting: what lies beyond it need not be
misread. Every kind was made with these 21 in view, and tried on the other documents
and the example by eye: on documents not seen, less will be found and more of it will
be beside the point."""


def found(ledger: Ledger) -> list[scorer.Tension]:
    """The tensions of a ledger by their addresses, with the places of their pieces."""
    between = [(one.address, list(_places(one, ledger))) for one in tensions(ledger)]
    return [*between, *figures(ledger)]


def figures(ledger: Ledger) -> list[scorer.Tension]:
    """What `averment relate` says of the figures: what disagrees, what divides twice.

    Shape: a figure is cited by the statement that holds it, one without by itself.
    """
    proposed = relations_in([_placed(text, ledger) for text in ledger.texts])
    stated = [at for rule in ledger.of(Rule) for at in _places_of((rule,), ledger)]
    told: list[scorer.Tension] = []
    for one in proposed:
        if holds(one) is False:
            told.append((f"disagrees: {one.because}", _cited(one.figures, stated)))
        for other in divided_otherwise(one, among=proposed):
            parts = {*one.figures} ^ {*other.figures}
            told.append((f"divided: {other.because}", _cited(parts, stated)))
    return told


def _placed(text: Text, ledger: Ledger) -> PlacedText:
    """A text with a claim for each figure and date, as `averment read` proposes."""
    source = ledger.source(text.document)
    day = source.date if source else None
    found = proposals(text, day=dt.date.min, reference=day)
    claims = keyed(found, taken=frozenset())
    standing = [(claim, one.span) for claim, one in zip(claims, found, strict=True)]
    return placed_text(text, claims=standing, date=day)


def _cited(figures: Iterable[Placed], stated: Sequence[Place]) -> list[Place]:
    """The statements that hold figures; a figure itself where none does."""
    found: dict[Place, None] = {}
    for one in sorted(figures, key=lambda one: one.span):
        at = (one.claim.place.document, one.span.start, one.span.end)
        holding = (p for p in stated if p[0] == at[0] and p[1] <= at[1] < p[2])
        found[next(holding, at)] = None
    return list(found)


def section(ledgers: Mapping[str, Ledger], gold: Path = DEFAULT) -> Iterator[str]:
    """Recall and precision from each ledger, by kind, with what is missed."""
    scores = {name: score(ledger, gold) for name, ledger in ledgers.items()}
    yield from table(
        ("tensions", *ledgers, "target"),
        ((name, *map(of, scores.values()), target) for name, target, of in ROWS),
    )
    yield from ("", MANNER, "")
    yield from table(
        ("kind", "gold", *(f"found, {name}" for name in ledgers)),
        _by_kind(gold, hits=[one["hit"] for one in scores.values()]),
    )
    yield ""
    for name, one in scores.items():
        yield f"- {name}, missed: {', '.join(one['missed']) or 'none'}"
        yield f"- {name}, beyond the gold: {', '.join(one['beyond']) or 'none'}"


def score(ledger: Ledger, gold: Path = DEFAULT) -> Score:
    """The tensions of a ledger, held against the gold."""
    wanted = scorer.tensions(gold / "tensions.jsonl")
    told = scorer.judged([one for one in found(ledger) if len(one[1]) > 1], wanted)
    pairs = scorer.paired(told, wanted)
    hit = {wanted[number][0] for number in pairs.values()}
    precision, recall, _ = f1(len(hit), len(told), len(wanted))
    return {
        "gold": len(wanted),
        "proposed": len(told),
        "hit": hit,
        "recall": recall,
        "precision": precision,
        "missed": [name for name, _ in wanted if name not in hit],
        "beyond": [name for n, (name, _) in enumerate(told) if n not in pairs],
    }


def _by_kind(gold: Path, *, hits: Sequence[set[str]]) -> Iterator[tuple[str, ...]]:
    kinds: dict[str, set[str]] = {}
    for one in rows(gold / "tensions.jsonl"):
        kinds.setdefault(one["type"], set()).add(one["id"])
    for kind, those in sorted(kinds.items()):
        yield (kind, str(len(those)), *(str(len(those & hit)) for hit in hits))


def _places(one: Tension, ledger: Ledger) -> Iterator[Place]:
    """Where its pieces stand; a power by the statement that gives it, if one does."""
    for entry in one.entries:
        rule = rule_of(entry, ledger=ledger) if isinstance(entry, Power) else None
        yield from _places_of((rule or entry,), ledger)


def _places_of(entries: Iterable[Entry], ledger: Ledger) -> Iterator[Place]:
    for entry in entries:
        evidence = evidence_of(entry, ledger=ledger)
        if evidence is not None and evidence.span is not None:
            yield evidence.place.document, evidence.span.start, evidence.span.end
