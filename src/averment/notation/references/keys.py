"""Whether every key is used once, and names an entry of the right kind."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from averment.errors import did_you_mean
from averment.notation.keys import full_key
from averment.notation.references.gathered import ALIKE, QUOTING, Gathered
from averment.notation.references.tensions import may_be_a_tension, names_a_tension
from averment.notation.spots import Doubt
from averment.record import (
    Claim,
    Emendation,
    Entry,
    Known,
    Relation,
    Rendering,
    Review,
    Succession,
    named_in,
)

_FEW = 60  # keys that a hint is chosen among: a ledger may name many unknown ones


def key_doubts(ledger: Gathered) -> Iterator[Doubt]:
    """Keys used twice; then keys that name nothing, several, or another kind."""
    yield from _repeated(ledger)
    yield from _keys(ledger)


def _repeated(ledger: Gathered) -> Iterator[Doubt]:
    seen: dict[str, Entry] = {}
    for entry in ledger.entries:
        key = full_key(entry)
        if key is None:
            continue
        first = seen.setdefault(key, entry)
        if first is not entry:
            yield Doubt(
                code="N101",
                entry=entry,
                word=key.rpartition("/")[2],
                sentence=f"The key {key} is used twice: here and at {first.where}.",
                hint="Give one of the two another key.",
            )


def _named(entry: Entry) -> tuple[tuple[str, ...], tuple[type, ...], str]:
    """The keys an entry names, and the kinds they may be of."""
    match entry:
        case Relation():
            said = "a relation is of claims and known figures"
            return named_in(entry), (Claim, Known), said
        case Succession(of=keys):
            return tuple(dict.fromkeys(keys)), (Claim,), "a sequence is of claims"
        case Rendering(of=of):
            return (of,), QUOTING, "a rendering is of a claim, an office or a rule"
        case Emendation(of=of):
            return (of,), (Claim,), "an emendation is of a claim"
        case Review(of=of):
            return (of,), (object,), ""
        case _:
            return (), (), ""


def _keys(ledger: Gathered) -> Iterator[Doubt]:
    for entry in ledger.entries:
        keys, kinds, rule = _named(entry)
        for key in keys:
            found = ledger.index.find(key)
            if isinstance(entry, Review) and found is None and names_a_tension(key):
                yield from _tension(entry, key, ledger)
            elif found is None:
                yield not_found(entry, key, ledger)
            elif isinstance(entry, Emendation) and isinstance(found, Emendation):
                yield _circular(entry, key)
            elif not isinstance(found, kinds):
                yield of_another_kind(entry, key, found, rule)


def _tension(review: Review, name: str, ledger: Gathered) -> Iterator[Doubt]:
    """A tension's name of which a document or a key is not there."""
    if not may_be_a_tension(name, ledger):
        yield Doubt(
            code="N102",
            entry=review,
            word=name,
            sentence=f"{name} names a document or an entry that is not there.",
            hint="Write the name as averment check prints it: the code, then the "
            "documents and keys that it is between.",
        )


def of_another_kind(entry: Entry, key: str, found: Entry, rule: str) -> Doubt:
    """A key that names an entry, and not one of the kind that `rule` asks for."""
    kind = type(found).__name__.lower()
    return Doubt(
        code="N113",
        entry=entry,
        word=key,
        sentence=f"{key} is of the kind {kind}; {rule}.",
        hint="Name an entry of that kind.",
    )


def _circular(entry: Emendation, key: str) -> Doubt:
    return Doubt(
        code="N112",
        entry=entry,
        word=key,
        sentence=f"{key} is itself an emendation; an emendation is of a claim.",
        hint="Name the claim whose reading is proposed.",
    )


def not_found(entry: Entry, key: str, ledger: Gathered) -> Doubt:
    """A key that names no entry, or several; with the nearest that is there."""
    meant = ledger.index.candidates(key)
    if len(meant) > 1:
        return Doubt(
            code="N103",
            entry=entry,
            word=key,
            sentence=f"The key {key} could mean {len(meant)} entries.",
            hint=f"Write one of: {', '.join(islice(meant, 5))}.",
        )
    sentence = f"No entry has the key {key}."
    hint = _meant(key, ledger)
    if ledger.index.is_empty_cell(key):
        sentence = f"The cell {key} is empty."
        hint = "Name a cell with a figure."
    return Doubt(code="N102", entry=entry, word=key, sentence=sentence, hint=hint)


def _meant(key: str, ledger: Gathered) -> str:
    parts = key.split("-")
    if len(parts) > 1 and all(part in ledger.index.short for part in parts):
        return f"A minus sign has spaces around it: {' - '.join(parts)}."
    for length in ALIKE:
        near = ledger.alike.get(key[:length], ())
        if hint := did_you_mean(key, islice(near, _FEW)):
            return hint
    return "Correct it, or add the entry."
