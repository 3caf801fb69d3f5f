"""Bodies by key, for many questions of one ledger: what they are called."""

from __future__ import annotations

from collections import defaultdict

from averment.institution.matters import words_of
from averment.record import Body, Ledger, Name, Term, names_of


class Called:
    """The labels of a ledger's bodies, and the words of all their names, read once."""

    def __init__(self, ledger: Ledger) -> None:
        terms: defaultdict[str, list[Term]] = defaultdict(list)
        for term in ledger.of(Term):
            terms[term.key].append(term)
        self._bodies: dict[str, Body] = {}
        self._names: dict[str, tuple[frozenset[str], ...]] = {}
        for body in ledger.of(Body):
            if body.key not in self._bodies:
                self._bodies[body.key] = body
                named: tuple[Name, ...] = names_of(body, terms=terms[body.key])
                words = [body.label, *(name.words for name in named)]
                self._names[body.key] = tuple(map(words_of, words))

    def label(self, key: str) -> str:
        """What the edition calls a body: its label, or its key."""
        known = self._bodies.get(key)
        return known.label if known else key

    def sits(self, key: str) -> bool:
        """Whether a body is a sitting, which decides once and leads nothing."""
        known = self._bodies.get(key)
        return known is not None and known.kind in _SITTINGS

    def is_relational(self, key: str) -> bool:
        """Whether a body is another one in each case."""
        known = self._bodies.get(key)
        return known is not None and known.relational

    def may_be(self, key: str, words: str) -> bool:
        """Whether words may name a body: a shorter or a longer form of a name."""
        asked = words_of(words)
        own = words_of(key.replace("-", " "))
        return words == key or any(
            name and asked and (asked <= name or name <= asked)
            for name in (own, *self._names.get(key, ()))
        )


_SITTINGS = frozenset({"conference", "meeting", "congress"})
