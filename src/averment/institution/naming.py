"""What a body is called, which body is meant, and which rule a power cites."""

from __future__ import annotations

from averment.institution.matters import words_of
from averment.recension.quotations import full_key
from averment.record import Body, Ledger, Power, Rule, Term, names_of

UNSTATED = "[unstated]"


def body(key: str | None, *, ledger: Ledger) -> Body | None:
    """The body of that key, if the ledger has an entry for it."""
    return next((one for one in ledger.of(Body) if one.key == key), None)


def name_of(key: str | None, *, ledger: Ledger) -> str:
    """What the edition calls a body: its label, or its key; "[unstated]" for none."""
    if key is None:
        return UNSTATED
    known = body(key, ledger=ledger)
    return known.label if known else key


def names_in(body: Body, *, ledger: Ledger) -> list[str]:
    """Everything a body is called: its label, its names, those of its term."""
    names = names_of(body, terms=ledger.of(Term))
    return [body.label, *(name.words for name in names)]


def is_meant(key: str | None, words: str, *, ledger: Ledger) -> bool:
    """Whether words name a body: its key, or all of its words in label or a name.

    Shape: what is the key of a body means that one alone.
    """
    if key is None or not words:
        return False
    if words == key or body(words, ledger=ledger) is not None:
        return words == key
    known = body(key, ledger=ledger)
    names = [key.replace("-", " ")]
    names += names_in(known, ledger=ledger) if known else []
    asked = words_of(words)
    return bool(asked) and any(asked <= words_of(name) for name in names)


def rule_of(power: Power, *, ledger: Ledger) -> Rule | None:
    """The rule that gives a power, where the ledger says which."""
    return next((rule for rule in ledger.of(Rule) if gives(rule, power)), None)


def gives(rule: Rule, power: Power) -> bool:
    """Whether a power names a rule; a short key is of the power's own document."""
    key = power.rule or ""
    full = key if "/" in key else f"{power.place.document}/{key}"
    return full == full_key(rule)
