"""Which bodies an entry names."""

from __future__ import annotations

from averment.record.entries.bodies import Power
from averment.record.entries.lives import Event
from averment.record.entries.rules import Rule


def bodies_named(entry: object) -> tuple[str, ...]:
    """The keys of bodies that an entry names, each once, in its order."""
    named: tuple[str | None, ...] = ()
    match entry:
        case Power():
            named = entry.sides
        case Event(by=by):
            named = (by,)
        case Rule(components=components):
            named = tuple(one.body for one in components)
    return tuple(dict.fromkeys(key for key in named if key is not None))
