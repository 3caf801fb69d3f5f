"""Tensions found in ledgers, beside those of the rules gold."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import beside  # noqa: F401
import tensions as scorer
from evidence import DEFAULT, Place, f1, rows

from averment.institution import Tension, evidence_of, tensions
from averment.institution.naming import rule_of
from averment.record import Ledger, Power
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
(`benchmarks/rules/tensions.py`). Those of a single statement are told, not judged: no
pair of places can be right. The gold lists what one historian found worth noting, so
that what lies beyond it need not be misread."""


def found(ledger: Ledger) -> list[scorer.Tension]:
    """The tensions of a ledger by their addresses, with the places of their pieces."""
    return [(one.address, list(_places(one, ledger))) for one in tensions(ledger)]


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
        evidence = evidence_of(rule or entry, ledger=ledger)
        if evidence is not None and evidence.span is not None:
            yield evidence.place.document, evidence.span.start, evidence.span.end
