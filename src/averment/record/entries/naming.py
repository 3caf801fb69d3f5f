"""Which bodies an entry names, and what a body is called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from averment.record.entries.bodies import Body, Name, Power
from averment.record.entries.lives import Event
from averment.record.entries.rules import Rule
from averment.record.entries.terms import Term


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


def names_of(body: Body, *, terms: Iterable[Term]) -> tuple[Name, ...]:
    """What a body is called: its own names, then those of the term with its key.

    >>> body = Body(key="centre", label="the Centre")
    >>> term = Term(key="centre", lang="zh", words="中央", also=("党中央",))
    >>> [name.words for name in names_of(body, terms=(term,))]
    ['中央', '党中央']
    """
    named = (name for term in terms if term.key == body.key for name in _names(term))
    return tuple(dict.fromkeys((*body.names, *named)))


def _names(term: Term) -> Iterator[Name]:
    for words in (term.words, *term.also):
        yield Name(lang=term.lang, words=words, period=term.period)
    for one in term.renderings:
        yield Name(lang=one.lang, words=one.words, period=one.period or term.period)
