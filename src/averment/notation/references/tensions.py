"""The names of tensions, as a review names them: `O501-report-r1-r2`."""

from __future__ import annotations

import re

from averment.notation.references.gathered import Gathered
from averment.record import Body, Event, Office, Power, Rule, Term

_NAME = re.compile(r"O\d{3}-(?P<rest>.+?)(?P<mark>-[0-9a-f]{8})?")
_MOST = 3


def names_a_tension(name: str) -> bool:
    """Whether a key has the form of a tension's name: code, documents, keys."""
    return _NAME.fullmatch(name) is not None


def may_be_a_tension(name: str, ledger: Gathered) -> bool:
    """Whether the documents and keys of a tension's name are all in the ledger.

    Shape: no document, or up to three, then one key or more, each of an entry of
        one of these documents or of what belongs to none (a body, a term). Where
        no document is named, keys of any will do. Documents and keys may have
        hyphens themselves: one way of reading the name is enough. That there is
        such a tension is not known here.
    """
    match = _NAME.fullmatch(name)
    if match is None:
        return False
    rests = {match["rest"], match["rest"] + (match["mark"] or "")}
    return any(_readable(rest.split("-"), ledger=ledger) for rest in rests)


def _readable(parts: list[str], *, ledger: Gathered) -> bool:
    """Whether parts of a name, joined by hyphens, are documents and then keys."""
    waiting: list[tuple[int, tuple[str, ...]]] = [(0, ())]
    while waiting:
        at, documents = waiting.pop()
        if _keys(parts[at:], documents=documents, ledger=ledger):
            return True
        if len(documents) < _MOST:
            waiting += [
                (end, (*documents, document))
                for end in range(at + 1, len(parts))
                if (document := "-".join(parts[at:end])) in ledger.sources
            ]
    return False


def _keys(parts: list[str], *, documents: tuple[str, ...], ledger: Gathered) -> bool:
    """Whether parts are keys, one or more, read from the left in any way."""
    reached = {0}
    for end in range(1, len(parts) + 1):
        if any(
            _known("-".join(parts[start:end]), documents=documents, ledger=ledger)
            for start in reached
        ):
            reached.add(end)
    return len(parts) in reached and len(parts) > 0


def _known(key: str, *, documents: tuple[str, ...], ledger: Gathered) -> bool:
    """Whether an entry of these documents, of any, or of none has the key."""
    found = (ledger.index.full[full] for full in ledger.index.short.get(key, ()))
    return any(
        isinstance(entry, Body | Term)
        or (
            isinstance(entry, Rule | Power | Office | Event)
            and (not documents or entry.place.document in documents)
        )
        for entry in found
    )
