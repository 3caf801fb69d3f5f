"""Which rules and powers a question is asked of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from averment.institution.antecedents import Spoken, spoken
from averment.institution.holding import Held, powers_of
from averment.institution.matters import alike, matter_of, words_of
from averment.institution.naming import (
    UNSTATED,
    body,
    is_meant,
    names_in,
    rule_of,
)
from averment.institution.questions import Question
from averment.record import Body, Ledger, Power, Rule, Source

_BEARERS = frozenset({"attributes", "entity"})


def rules_asked_of(question: Question, ledger: Ledger) -> Iterator[Rule]:
    """The rules that a question is narrowed to, in file order.

    Shape: by document, passage or key, by force and status, by the kind of limit
        they state, by the bearer's words or body, by the words of the quotation,
        and by matter: every word of it among those of what is done, to what and by
        whom, there or in the rule that it points back to.
    """
    bearer = question.bearer or question.body
    for one in spoken(ledger):
        if not _narrowed(one, question) or not in_words(question.matter, one.words):
            continue
        if borne_by(one.rule, bearer, ledger=ledger):
            yield one.rule


def in_words(matter: str | None, words: frozenset[str]) -> bool:
    """Whether all the words of a matter are there; one without words is nowhere."""
    if matter is None:
        return True
    asked = words_of(matter)
    return bool(asked) and asked <= words


def asked_of(rule: Rule | Power, of: str) -> bool:
    """Whether an entry is asked of by key, passage or document; all are by nothing."""
    place = rule.place
    keys = (rule.key, f"{place.document}/{rule.key}", f"{place.document}:{rule.key}")
    return of in ("", place.document, str(place), *keys)


def keys_meant(ledger: Ledger) -> frozenset[str]:
    """All that may be asked of: documents, their passages, rules and powers by key."""
    keys = {source.key for source in ledger.of(Source)}
    keys |= {
        f"{text.document}:{passage.label}"
        for text in ledger.texts
        for passage in text.passages
    }
    stated: list[Rule | Power] = [*ledger.of(Rule), *powers_of(ledger)]
    return frozenset(keys.union(*(keys_of(entry) for entry in stated)))


def keys_of(entry: Rule | Power) -> frozenset[str]:
    """The keys by which a rule or a power may be called: for short, and in full."""
    return frozenset({entry.key, f"{entry.place.document}/{entry.key}"})


def names_a_body(asked: str, *, ledger: Ledger) -> bool:
    """Whether a body of the ledger, or the bearer of a rule, is called so."""
    sides = {side for power in powers_of(ledger) for side in power.sides}
    keys = sides | {one.key for one in ledger.of(Body)}
    if any(is_meant(key, asked, ledger=ledger) for key in keys):
        return True
    parts = (part for rule in ledger.of(Rule) for part in rule.components)
    naming = (part for part in parts if part.name in _BEARERS or part.body)
    return asked == UNSTATED or any(
        is_named(part.body, part.words, asked, ledger=ledger) for part in naming
    )


def borne_by(rule: Rule, bearer: str | None, *, ledger: Ledger) -> bool:
    """Whether a body or words bear a rule, by the editor's key or by its words."""
    if not bearer:
        return True
    bearers = [part for part in rule.components if part.name in _BEARERS]
    if not bearers:
        return bearer == UNSTATED
    return any(is_named(c.body, c.words, bearer, ledger=ledger) for c in bearers)


def is_named(key: str | None, words: str, asked: str, *, ledger: Ledger) -> bool:
    """Whether a component's body is the one asked of, or its words hold those asked."""
    if key is not None and is_meant(key, asked, ledger=ledger):
        return True
    known = body(asked, ledger=ledger)
    names: Iterable[str] = names_in(known, ledger=ledger) if known else (asked,)
    said = words_of(words)
    return any(
        name.casefold() in words.casefold()
        or (words_of(name) and words_of(name) <= said)
        for name in names
    )


def powers_asked_of(
    question: Question, powers: Iterable[Held], ledger: Ledger
) -> Iterator[Held]:
    """The powers of a tie, in a matter, by the documents asked of.

    Shape: a power without a matter of its own has that of the rule which gives it.
    """
    about = {id(one.rule): one.words for one in spoken(ledger)}
    for one in powers:
        power = one.power
        if question.tie not in (None, power.tie) or not asked_of(power, question.of):
            continue
        rule = None if power.matter else rule_of(power, ledger=ledger)
        words = about[id(rule)] if rule else matter_of(power)
        if question.matter is None or _over(words, question.matter):
            yield one


def _over(words: frozenset[str], matter: str) -> bool:
    """Whether a power in that matter is one over another; one in none is over all."""
    return not words or alike(words, words_of(matter))


def _narrowed(one: Spoken, question: Question) -> bool:
    rule = one.rule
    return (
        asked_of(rule, question.of)
        and question.force in (None, rule.force)
        and question.status in (None, rule.status)
        and (question.limit is None or question.limit in one.limits)
        and question.words.casefold() in rule.quotation.exact.casefold()
    )
