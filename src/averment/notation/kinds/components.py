"""A component of a rule: [`carried`|`inferred`] "WORDS" [`=` BODY | VALUE]."""

from __future__ import annotations

from averment.notation.details import Detail, Details
from averment.notation.values import value, value_words
from averment.notation.words import (
    KEY,
    TOKENS,
    Misread,
    Words,
    closed,
    quoted,
    unquoted,
)
from averment.record import Component, Figure, Limit, Moment, Origin

# Institutional Grammar 2.0 (Frantz & Siddiki 2022), regulative then constitutive;
# then the kinds of execution constraint.
COMPONENTS = (
    "attributes",
    "deontic",
    "aim",
    "direct-object",
    "indirect-object",
    "activation",
    "execution",
    "or-else",
    "entity",
    "modal",
    "function",
    "properties",
    *(limit.value for limit in Limit),
)
OF_BODIES = frozenset(
    {
        "attributes",
        "direct-object",
        "indirect-object",
        "entity",
        *(Limit.APPROVAL, Limit.REPORTING, Limit.LEADERSHIP),
    }
)
OF_VALUES = frozenset(
    {Limit.DEADLINE, Limit.WINDOW, Limit.PERIODICITY, Limit.THRESHOLD}
)
_ORIGINS = {"carried": Origin.CARRIED, "inferred": Origin.INFERRED}


def component(item: Detail, details: Details) -> Component | None:
    """The component a detail states; what its words mean may be doubted alone."""
    first, _, rest = item.text.partition(" ")
    origin = _ORIGINS.get(first, Origin.QUOTED)
    text = item.text if origin is Origin.QUOTED else rest.strip()
    words, meant = _parted(text)
    said = unquoted(words) if closed(words) else None
    if said is None:
        hint = f'As in {item.name}: "…", or with carried or inferred before it.'
        sentence = f"{item.name} wants one quotation."
        details.doubt(item, "N013", sentence, hint=hint)
        return None
    body = _body(item, meant, details=details)
    stated = None if body or not meant else _value(item, meant, details=details)
    return Component(name=item.name, words=said, origin=origin, body=body, value=stated)


def _parted(text: str) -> tuple[str, str]:
    """The quotation, and what follows it."""
    if closed(text):
        return text, ""
    found = TOKENS.match(text)
    if found is None:
        return text, ""
    return found[0], text[found.end() :].strip()


def _body(item: Detail, meant: str, *, details: Details) -> str | None:
    """The key of the body that the words mean, where such words can mean one."""
    if item.name not in OF_BODIES or not meant:
        return None
    sign, _, key = meant.partition(" ")
    if sign == "=" and KEY.fullmatch(key.strip()):
        return key.strip()
    sentence = f"After the words of {item.name} only = and the key of a body may stand."
    hint = f'As in {item.name}: "the Ministry" = ministry'
    details.doubt(item, "N013", sentence, hint=hint)
    return None


def _value(item: Detail, meant: str, *, details: Details) -> Figure | Moment | None:
    """The figure or date that the words state, where such words can state one."""
    if item.name in OF_BODIES:
        return None
    if item.name not in OF_VALUES:
        sentence = f"Nothing may stand after the words of {item.name}."
        details.doubt(item, "N013", sentence, hint="Leave it out.")
        return None
    words = Words(f"{item.name} {meant}", where=item.where)
    try:
        stated = value(words)
        words.finished()
    except Misread as why:
        details.doubt(item, why.code, str(why), hint=why.hint)
        return None
    if words.end < len(words.raw):
        sentence = f"{words.raw[words.end]} stands where nothing is expected."
        details.doubt(item, "N006", sentence, hint="Leave it out.")
    return stated


def words_of(given: Component) -> str:
    """A component as a ledger writes it."""
    parts = [] if given.origin is Origin.QUOTED else [given.origin.value]
    parts.append(quoted(given.words))
    if given.body is not None:
        parts.append(f"= {given.body}")
    elif given.value is not None:
        parts.append(value_words(given.value))
    return " ".join(parts)
