"""`body` KEY [PERIOD] "NAME" [`level:`LEVEL] [`kind:`KIND]: a body, never a person.

Below it `name` LANG [PERIOD] "WORDS", and `relational` yes.
"""

from __future__ import annotations

from collections.abc import Iterator

from averment.notation.dates import code_of, date
from averment.notation.details import Detail, Details
from averment.notation.kinds.personal import speaks_of_a_person
from averment.notation.kinds.power import UNSTATED
from averment.notation.kinds.written import Written, marks, pairs, period
from averment.notation.words import LANG, TOKENS, Words, closed, quoted, unquoted
from averment.record import Body, Name

_NOBODY = "A natural person is no body"
_INSTEAD = "Name the post or the organ, or leave the entry out."


def read(words: Words, details: Details) -> Body:
    """The body an entry names."""
    key = words.key()
    if key == UNSTATED:
        sentence = f"{UNSTATED} stands in powers for a body that is not said."
        raise words.misread("N007", 1, sentence, hint="Choose another key.")
    words.column()
    when = words.period(also=())
    words.column()
    label = _impersonal(words, words.quotation("the name of the body"))
    words.column()
    level = _facet(words, "level")
    kind = _facet(words, "kind")
    words.finished()
    _, _, hand = words.marks(takes="@")
    names = (_name(item, details) for item in details.each("name"))
    return Body(
        key=key,
        label=label,
        names=tuple(name for name in names if name is not None),
        level=level,
        kind=kind,
        period=when,
        relational=_relational(details),
        hand=hand,
        details=details.rest({"note", "name", "relational"}),
        where=words.where,
    )


def _impersonal(words: Words, label: str) -> str:
    if speaks_of_a_person(label):
        sentence = f"{_NOBODY}, and this is one or withheld."
        raise words.misread("N023", words.at - 1, sentence, hint=_INSTEAD)
    return label


def _facet(words: Words, name: str) -> str | None:
    """A word such as `level:central`, if the next one is."""
    word = words.peek()
    if not word.startswith(f"{name}:") or word == f"{name}:":
        return None
    words.at += 1
    said = word.removeprefix(f"{name}:")
    if name == "kind" and speaks_of_a_person(said):
        raise words.misread("N023", words.at - 1, f"{_NOBODY}.", hint=_INSTEAD)
    return said


def _name(item: Detail, details: Details) -> Name | None:
    """What the body is called in a language, for a time or for all."""
    lang, *rest = TOKENS.findall(item.text) or ("",)
    *when, last = rest or ("",)
    said = unquoted(last) if closed(last) else None
    if not LANG.fullmatch(lang) or not said or len(when) > 1 or any(map(closed, when)):
        sentence = "name wants a language and then one quotation."
        details.doubt(item, "N013", sentence, hint='As in name: zh 1949-10/ "公安部"')
        return None
    if speaks_of_a_person(said):
        sentence = f"{_NOBODY}; this name is one, or is withheld."
        details.doubt(item, "N023", sentence, hint=_INSTEAD)
        return None
    found = date(when[0]) if when else None
    if isinstance(found, str):
        hint = 'As in name: zh 1949-10/ "…"'
        details.doubt(item, code_of(found), found, hint=hint)
        return None
    return Name(lang=lang, words=said, period=found)


def _relational(details: Details) -> bool:
    """Whether the words mean another body in every case."""
    item = details.one("relational")
    if item is not None and item.text not in ("yes", "no"):
        hint = "As in relational: yes, for such as a higher authority."
        details.doubt(item, "N013", "relational is yes or no.", hint=hint)
    return item is not None and item.text == "yes"


def write(body: Body) -> Written:
    """The columns and details of a body."""
    facets = (("level", body.level), ("kind", body.kind))
    columns = (
        "body",
        body.key,
        period(body.period),
        quoted(body.label),
        " ".join(f"{name}:{said}" for name, said in facets if said),
        marks(hand=body.hand),
    )
    return Written(columns, (*_below(body), *pairs(body.details)))


def _below(body: Body) -> Iterator[tuple[str, str]]:
    for name in body.names:
        when = f"{name.period.edtf} " if name.period else ""
        yield "name", f"{name.lang} {when}{quoted(name.words)}"
    if body.relational:
        yield "relational", "yes"
