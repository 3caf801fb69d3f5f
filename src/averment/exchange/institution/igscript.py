"""Rules in IG Script, the notation of IG-Parser: one statement a line.

Source: Institutional Grammar 2.0 (Frantz & Siddiki 2022); the grammar of
    IG-Parser 0.7, whose components, annotations and logical operators these are.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from averment.exchange.institution.gathering import full_key, gathered
from averment.record import (
    Component,
    Force,
    Ledger,
    Origin,
    Rule,
    Sort,
    Status,
)

# In the order in which a statement is written; all limits are execution constraints.
SYMBOLS = {
    "attributes": "A",
    "deontic": "D",
    "entity": "E",
    "modal": "M",
    "aim": "I",
    "function": "F",
    "direct-object": "Bdir",
    "indirect-object": "Bind",
    "properties": "P",
    "activation": "Cac",
    "execution": "Cex",
    "or-else": "O",
}
_CONSTRAINT = "Cex"
_ORDER = tuple(SYMBOLS.values())
_NEVER_IN_WORDS = str.maketrans("()[]{}", "（）［］｛｝")
_NEVER_IN_VALUES = str.maketrans("_,()[]{}", " ;（）［］｛｝")
_OPERATORS = frozenset({"AND", "OR", "XOR", "NOT"})
_FORCEFUL = ("D", "M")
# Said of one act together, so that several are joined; conditions may be alternatives.
_JOINED = frozenset({"I", "Bdir", "Bind", "F", "P"})
_ACTS = ("I", "F")


def written(ledger: Ledger) -> str:
    """The rules of a ledger, each its full key, a tab, and the statement.

    Shape: by document, in the order of the text.
    """
    rules = gathered(ledger).rules
    return "".join(f"{full_key(rule)}\t{script(rule)}\n" for rule in rules)


def script(rule: Rule) -> str:
    """One rule in IG Script.

    Shape: inferred words stand in [brackets], carried ones are annotated so. The
        force is an annotation of the deontic or modal; a status other than
        decided of that too, else of the aim. What the words cannot hold in this
        grammar (round, square and curly brackets) is made full-width, white space
        one space; `_` in a value of an annotation a space, a comma a semicolon. Several
        aims or objects are joined by [AND].
    """
    parts = sorted(_parts(rule), key=lambda part: _ORDER.index(part[0]))
    bearing = _bearing([symbol for symbol, _ in parts])
    heads = (
        (symbol, _head(rule, symbol, component, bears=symbol == bearing), component)
        for symbol, component in parts
    )
    groups = groupby(heads, key=itemgetter(0, 1))
    return " ".join(
        written_part
        for (symbol, head), those in groups
        for written_part in _together(symbol, head, [part[2] for part in those])
    )


def _parts(rule: Rule) -> Iterator[tuple[str, Component]]:
    """The components with their symbols; a deontic that no words give is inferred."""
    symbols = set()
    for component in rule.components:
        symbol = _CONSTRAINT if component.limit else SYMBOLS.get(component.name)
        if symbol is not None and component.words.split():
            symbols.add(symbol)
            yield symbol, component
    if symbols.isdisjoint(_FORCEFUL) and rule.force not in (Force.NONE, Force.IS):
        name = "deontic" if rule.sort is Sort.REGULATIVE else "modal"
        words = rule.force.replace("-", " ")
        given = Component(name=name, words=words, origin=Origin.INFERRED)
        yield SYMBOLS[name], given


def _bearing(symbols: list[str]) -> str | None:
    """The component that the status is written at; None where there is none."""
    for sought in (_FORCEFUL, _ACTS, _ORDER):
        for symbol in symbols:
            if symbol in sought:
                return symbol
    return None


def _head(rule: Rule, symbol: str, component: Component, *, bears: bool) -> str:
    """The symbol with its annotations."""
    pairs = []
    if symbol in _FORCEFUL:
        pairs.append(("force", str(rule.force)))
    if component.limit is not None:
        pairs.append(("ctx", component.name.replace("-", " ")))
    if component.origin is Origin.CARRIED:
        pairs.append(("origin", "carried"))
    if component.body is not None:
        pairs.append(("body", component.body))
    if bears and rule.status is not Status.DECIDED:
        pairs.append(("status", str(rule.status)))
    # A key of underscores alone has nothing that an annotation may hold.
    values = [(name, value_of(value)) for name, value in pairs]
    shown = ",".join(f"{name}={value}" for name, value in values if value)
    return f"{symbol}[{shown}]" if shown else symbol


def _together(symbol: str, head: str, those: list[Component]) -> Iterator[str]:
    """Components of one head: joined where they are of one act, else one by one."""
    contents = [content_of(component) for component in those]
    if symbol in _JOINED:
        contents = [_joined(contents)]
    for content in contents:
        # What an or-else holds must be a statement: its words are entered as one.
        yield f"{head}{{E({content})}}" if symbol == "O" else f"{head}({content})"


def _joined(contents: list[str]) -> str:
    """The contents as a combination; each operator of the grammar joins two."""
    first, *others = contents
    if not others:
        return first
    rest = _joined(others)
    return f"{first} [AND] {f'({rest})' if len(others) > 1 else rest}"


def content_of(component: Component) -> str:
    """The words of a component as they may stand between its brackets.

    >>> from averment.record import Component, Origin
    >>> content_of(Component(name="aim", words="report (yearly)",
    ...     origin=Origin.QUOTED))
    'report （yearly）'
    """
    words = " ".join(component.words.split()).translate(_NEVER_IN_WORDS)
    if component.origin is not Origin.INFERRED:
        return words
    return f"[ {words} ]" if words in _OPERATORS else f"[{words}]"


def value_of(value: str) -> str:
    """A value as it may stand in an annotation."""
    return " ".join(value.translate(_NEVER_IN_VALUES).split())
