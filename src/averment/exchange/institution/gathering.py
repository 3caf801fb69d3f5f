"""What the ledger holds of an institution, gathered once and in one order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from averment.recension import PLACEHOLDER, Found, Recension, recension
from averment.record import (
    Body,
    Edition,
    Event,
    Hand,
    Ledger,
    Office,
    Power,
    Review,
    Rule,
    Source,
    Span,
    Term,
    bodies_named,
    names_of,
    power_of,
)

MACHINE, EXAMPLE, EDITOR = "machine", "example", "editor"
_LAST = 10**9
Stated = Rule | Power | Event
Kept = TypeVar("Kept", Rule, Power, Event)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Where an entry's words stand: in which text, at which code points.

    Shape: `span` is None where they were not found exactly once.
    """

    lang: str
    sha256: str
    span: Span | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Institution:
    """The bodies, powers, rules and events of a ledger, and their evidence.

    Shape: bodies by key; all else by document, then as it stands in the text.
        Offices are among the powers; a body that only they name has a label made
        of its key. What bears a withheld name is no body: a power keeps its
        quotation, and that side of it is None.
    """

    edition: Edition | None
    sources: tuple[Source, ...]
    bodies: tuple[Body, ...]
    powers: tuple[Power, ...]
    rules: tuple[Rule, ...]
    events: tuple[Event, ...]
    evidence: Mapping[str, Evidence]
    reviews: Mapping[str, tuple[str, ...]]
    by_document: Mapping[str, tuple[Stated, ...]]

    def of_document(self, document: str) -> tuple[Stated, ...]:
        """The rules, powers and events of one document, in that order."""
        return self.by_document.get(document, ())

    def evidence_of(self, entry: Stated) -> Evidence | None:
        """The evidence of an entry; None where its document has no text."""
        return self.evidence.get(full_key(entry))

    def reviews_of(self, entry: Stated) -> tuple[str, ...]:
        """What was decided on an entry, in the order of the ledger."""
        return self.reviews.get(full_key(entry), ())

    def body(self, key: str | None) -> Body | None:
        """The body of that key, if it is one."""
        return next((body for body in self.bodies if body.key == key), None)

    def label(self, key: str | None) -> str:
        """What the edition calls a body; "" for none."""
        body = self.body(key)
        return "" if body is None else body.label


def gathered(ledger: Ledger) -> Institution:
    """The institution of a ledger as it may be shown."""
    powers = [*ledger.of(Power)]
    powers += [p for p in map(power_of, ledger.of(Office)) if p is not None]
    stated: list[Stated] = [*ledger.of(Rule), *powers, *ledger.of(Event)]
    kinds = (Rule, Power, Event, Office)
    quoting = tuple(entry for entry in ledger.entries if isinstance(entry, kinds))
    evidence = _evidence(recension(replace(ledger, entries=quoting)), ledger)
    order = _Order(ledger, evidence)
    bodies = {body.key: body for body in _bodies(ledger, stated)}
    of_powers = order.of(_known(power, bodies) for power in powers)
    rules = order.of(_known_in(rule, bodies) for rule in ledger.of(Rule))
    events = order.of(_known_by(event, bodies) for event in ledger.of(Event))
    return Institution(
        edition=ledger.edition(),
        sources=tuple(sorted(ledger.of(Source), key=lambda source: source.key)),
        bodies=tuple(bodies[key] for key in sorted(bodies)),
        powers=of_powers,
        rules=rules,
        events=events,
        evidence=evidence,
        reviews=_reviews(ledger, stated),
        by_document=_by_document([*rules, *of_powers, *events]),
    )


def full_key(entry: Stated | Office) -> str:
    """The key with its document: `prov-report/r3`."""
    return f"{entry.place.document}/{entry.key}"


def proposer(hand: Hand | None) -> str:
    """Whose proposal a line is, without saying which editor's."""
    if hand is None:
        return ""
    return hand.siglum if hand.siglum in (MACHINE, EXAMPLE) else EDITOR


class _Order:
    """The order of the text, which no moving of entries about the files changes."""

    def __init__(self, ledger: Ledger, evidence: Mapping[str, Evidence]) -> None:
        self.evidence = evidence
        self.passages = {
            (text.document, passage.label): number
            for text in reversed(ledger.texts)
            for number, passage in enumerate(text.passages)
        }

    def of(self, entries: Iterable[Kept]) -> tuple[Kept, ...]:
        return tuple(sorted(entries, key=self._at))

    def _at(self, entry: Stated) -> tuple[str, int, int, int, str]:
        place = entry.place
        known = self.evidence.get(full_key(entry))
        start = known.span.start if known and known.span else _LAST
        passage = self.passages.get((place.document, place.label), _LAST)
        return place.document, passage, start, len(entry.key), entry.key


def _by_document(stated: Iterable[Stated]) -> dict[str, tuple[Stated, ...]]:
    those: defaultdict[str, list[Stated]] = defaultdict(list)
    for entry in stated:
        those[entry.place.document].append(entry)
    return {document: tuple(entries) for document, entries in those.items()}


def _evidence(found: Recension, ledger: Ledger) -> dict[str, Evidence]:
    hashes = {(text.document, text.lang): text.sha256 for text in ledger.texts}
    return {
        anchor.key: Evidence(
            lang=anchor.lang,
            sha256=hashes[anchor.document, anchor.lang],
            span=anchor.answer.span if isinstance(anchor.answer, Found) else None,
        )
        for anchor in found.anchors
    }


def _bodies(ledger: Ledger, stated: Iterable[Stated]) -> Iterator[Body]:
    """The bodies with an entry, and those that only a power or a rule names."""
    terms = tuple(ledger.of(Term))
    entered = {body.key: body for body in ledger.of(Body)}
    keys = {key for entry in stated for key in bodies_named(entry)}
    keys |= {office.body for office in ledger.of(Office)} | entered.keys()
    for key in keys:
        unentered = Body(key=key, label=key.replace("-", " "))
        body = entered.get(key, unentered)
        called = replace(body, names=names_of(body, terms=terms))
        if not _hidden(key, body.label, *(name.words for name in called.names)):
            yield called


def _hidden(*words: str) -> bool:
    return any(PLACEHOLDER in word for word in words)


def _known(power: Power, bodies: Mapping[str, Body]) -> Power:
    superior = power.superior if power.superior in bodies else None
    subordinate = power.subordinate if power.subordinate in bodies else None
    return replace(power, superior=superior, subordinate=subordinate)


def _known_in(rule: Rule, bodies: Mapping[str, Body]) -> Rule:
    components = tuple(
        one if one.body in bodies else replace(one, body=None)
        for one in rule.components
    )
    return replace(rule, components=components)


def _known_by(event: Event, bodies: Mapping[str, Body]) -> Event:
    return event if event.by in bodies else replace(event, by=None)


def _reviews(ledger: Ledger, stated: Iterable[Stated]) -> dict[str, tuple[str, ...]]:
    """The decisions by full key; a short key counts where it can mean but one."""
    short: defaultdict[str, set[str]] = defaultdict(set)
    for entry in stated:
        short[entry.key].add(full_key(entry))
        short[full_key(entry)].add(full_key(entry))
    decided: defaultdict[str, list[str]] = defaultdict(list)
    for review in ledger.of(Review):
        meant = short.get(review.of, set())
        if len(meant) == 1:
            decided[next(iter(meant))].append(review.decision)
    return {key: tuple(decisions) for key, decisions in decided.items()}
