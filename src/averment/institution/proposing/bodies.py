"""Bodies as entries: a name in the text to the key of a body, known or new."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from averment.institution.proposing.wording import Wording
from averment.notation.kinds.personal import speaks_of_a_person
from averment.reading.rules import nouns
from averment.record import Body, Hand, Ledger, Name, Span, Term, names_of

_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)
_MARKS = re.compile(r"['’‘`\"“”]")
_UNKEYED = re.compile(r"[^\w]+")
_IN_EVERY_CASE = re.compile(
    r"^(?:(?:the|an?|its|their|next)\s+)*(?:higher|superior|superordinate|lower|original|relevant|"
    r"competent|respective|responsible|corresponding)\b|\b(?:concerned|above|below|"
    r"same\s+level)$|上级|上一级|下级|同级|有关|主管|原(?:批准|判|审|来)|各该|当地",
    re.IGNORECASE,
)
"""Names that mean another body in every case (words of the documents, English and
Chinese)."""


class Names:
    """The bodies of a text by the places that name them."""

    def __init__(
        self, found: Sequence[nouns.Body], *, wording: Wording, ledger: Ledger
    ) -> None:
        self._wording = wording
        self._known = _known(ledger)
        self._termed = _termed(ledger)
        self._taken = _taken(ledger)
        self._keys: dict[Span, str] = {}
        self._fuller: dict[Span, str] = {}
        self.fresh: dict[str, nouns.Body] = {}
        for body in found:
            self._add(body)

    def key(self, span: Span) -> str | None:
        """The key of the body that is named at a span."""
        return self._keys.get(span)

    def fuller(self, span: Span) -> str | None:
        """The fuller name that a short form at a span is taken to mean."""
        return self._fuller.get(span)

    def entries(self, hand: Hand) -> Iterator[Body]:
        """A body for each name that the ledger does not know."""
        for key, body in self.fresh.items():
            first = body.mentions[0]
            name = Name(lang=self._wording.text.lang, words=body.name)
            yield Body(
                key=key,
                label=body.name,
                names=(name,),
                relational=_IN_EVERY_CASE.search(body.name) is not None,
                hand=hand,
                details=(("note", f"named at {self._place(first)}"),),
            )

    def _place(self, span: Span) -> str:
        return f"{self._wording.text.document}:{self._wording.label(span)}"

    def _add(self, body: nouns.Body) -> None:
        if speaks_of_a_person(body.name) or not self._wording.label(body.mentions[0]):
            return
        key = self._known.get(_plain(body.name))
        if key is None:
            key = self._termed.get(_plain(body.name)) or self._new_key(body.name)
            self._known[_plain(body.name)] = key
            self.fresh[key] = body
        for span in (*body.short, *body.mentions):
            self._keys[span] = key
        self._fuller.update(dict.fromkeys(body.short, body.name))

    def _new_key(self, name: str) -> str:
        stem = _UNKEYED.sub("-", _MARKS.sub("", name.casefold())).strip("-_")
        key, number = stem, 1
        while not key or key in self._taken:
            number += 1
            key = f"{stem or 'body'}-{number}"
        self._taken.add(key)
        return key


def _plain(name: str) -> str:
    """A name without its article and its marks, to compare."""
    bare = _ARTICLE.sub("", " ".join(name.split()))
    return _MARKS.sub("", bare).casefold()


def _known(ledger: Ledger) -> dict[str, str]:
    """The key of a body for each of its names, and for the words of its key."""
    terms = tuple(ledger.of(Term))
    known: dict[str, str] = {}
    for body in ledger.of(Body):
        names = (name.words for name in names_of(body, terms=terms))
        for words in (body.label, *names, body.key.replace("-", " ")):
            known.setdefault(_plain(words), body.key)
    return known


def _termed(ledger: Ledger) -> dict[str, str]:
    """The key of a term for each of its words, where no body has that key.

    Why: a body takes the key of its term, and has the term's words in every
        language as names.
    """
    described = {body.key for body in ledger.of(Body)}
    return {
        _plain(words): term.key
        for term in ledger.of(Term)
        if term.key not in described
        for words in (term.words, *term.also, *(one.words for one in term.renderings))
    }


def _taken(ledger: Ledger) -> set[str]:
    """Keys that a new body must not have, so that no short key means two entries."""
    keys = (getattr(entry, "key", None) for entry in ledger.entries)
    return {"unstated", *(key for key in keys if key is not None)}
