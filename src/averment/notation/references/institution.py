"""Whether bodies, rules and passages are there that powers, events and rules name."""

from __future__ import annotations

from collections.abc import Iterator

from averment.errors import did_you_mean
from averment.notation.references.gathered import Gathered
from averment.notation.references.keys import not_found, of_another_kind
from averment.notation.spots import Doubt
from averment.record import Entry, Event, Power, Rule, bodies_named


def institution_doubts(ledger: Gathered) -> Iterator[Doubt]:
    """Bodies that no entry describes; then rules and passages that are not there."""
    for entry in ledger.entries:
        for key in bodies_named(entry):
            yield from _body(entry, key, ledger)
        match entry:
            case Power(rule=str(key)) | Rule(of=str(key)):
                yield from _rule(entry, key, ledger)
            case Event(of=str(name)):
                yield from _part(entry, name, ledger)
            case _:
                pass


def _body(entry: Entry, key: str, ledger: Gathered) -> Iterator[Doubt]:
    if key in ledger.bodies:
        return
    found = ledger.index.find(key)
    if found is not None:
        yield of_another_kind(entry, key, found, "here the key of a body belongs")
        return
    hint = did_you_mean(key, ledger.bodies)
    yield Doubt(
        code="N118",
        entry=entry,
        word=key,
        sentence=f"No body has the key {key}.",
        hint=hint or f'Add: body {key} "What it is called"',
    )


def _rule(entry: Power | Rule, key: str, ledger: Gathered) -> Iterator[Doubt]:
    found = ledger.index.find(key, entry.place.document)
    if found is None:
        yield not_found(entry, key, ledger)
    elif not isinstance(found, Rule):
        yield of_another_kind(entry, key, found, "here the key of a rule belongs")
    elif isinstance(entry, Rule) and _contains_itself(entry, ledger):
        yield Doubt(
            code="N119",
            entry=entry,
            word=f"of: {key}",
            sentence=f"{entry.key} would be a part of itself, through {key}.",
            hint="Name the rule that contains it, or leave the detail out.",
        )


def _contains_itself(rule: Rule, ledger: Gathered) -> bool:
    """Whether the rules that contain it lead back to it."""
    seen: set[str] = set()
    at: Entry | None = rule
    while isinstance(at, Rule) and at.of is not None and at.of not in seen:
        seen.add(at.of)
        at = ledger.index.find(at.of, at.place.document)
        if at is rule:
            return True
    return False


def _part(event: Event, name: str, ledger: Gathered) -> Iterator[Doubt]:
    """A rule, or a passage, of the document whose life it is."""
    document = event.place.document
    labels = ledger.labels.get(document)
    found = ledger.index.find(name, document)
    if isinstance(found, Rule) or labels is None or name in labels:
        return
    yield Doubt(
        code="N105",
        entry=event,
        word=name,
        sentence=f"No rule and no passage of {document} is called {name}.",
        hint=did_you_mean(name, labels) or "Name a rule, or a passage by its label.",
    )
