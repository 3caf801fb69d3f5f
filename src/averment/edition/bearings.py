"""What bears on each entry: relations, findings, emendations, reviews, renderings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from averment.edition.address import Address
from averment.edition.view import State
from averment.emendation import Cases, cases_of
from averment.examination.figures import Figures, figures_of
from averment.record import (
    Claim,
    Emendation,
    Entry,
    Event,
    Examination,
    Expression,
    Finding,
    Hand,
    Key,
    Known,
    Ledger,
    Level,
    Office,
    Power,
    Quoting,
    Relation,
    Rendering,
    Review,
    Rule,
    Succession,
    Table,
    links,
    named_in,
)

Thing = TypeVar("Thing")
QUOTING = (Claim, Office, Rule, Power, Event, Table)
MACHINE, EXAMPLE = "machine", "example"
_CLOSED = ("rejected", "withdrawn")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearings:
    """The entries of a ledger by what they bear on; keys are `document/key`.

    Shape: `reviews` are by the key the reviewer wrote, made full where it
        names a claim, and bare where it names an emendation or a relation;
        `about` are the findings about each relation, by its key; `chains` name
        the chain that each of its comparisons belongs to.
    """

    ledger: Ledger
    examination: Examination
    quoting: Mapping[str, Quoting]
    short: Mapping[str, str]
    relations: Mapping[str, tuple[Relation, ...]]
    emendations: Mapping[str, tuple[Emendation, ...]]
    renderings: Mapping[str, tuple[Rendering, ...]]
    reviews: Mapping[str, tuple[Review, ...]]
    findings: Mapping[str, tuple[Finding, ...]]
    disagreeing: frozenset[str]
    figures: Figures
    cases: Cases
    about: Mapping[str, tuple[Finding, ...]]
    chains: Mapping[str, str]

    def resolve(self, name: str) -> str:
        """The full key of an entry named as in the ledger; the name if unknown."""
        if name in self.quoting:
            return name
        return resolved(name, quoting=self.quoting, short=self.short)

    def address(self, name: str) -> Address | None:
        """Where the entry of that name can be read, if it stands in a document."""
        entry = self.quoting.get(self.resolve(name))
        if entry is None:
            return None
        document = entry.place.document
        return Address(page="document", document=document, anchor=short_key(entry))

    def state(self, full: str) -> State:
        """The line an entry gets in the text."""
        if full in self.disagreeing:
            return State.DISAGREES
        standing = (e for e in self.emendations.get(full, ()) if not self.closed(e.key))
        return State.EMENDED if any(standing) else State.RECORDED

    def closed(self, key: str) -> bool:
        """Whether the last review rejected the entry, or withdrew it."""
        reviews = self.reviews.get(key, ())
        return bool(reviews) and reviews[-1].decision in _CLOSED

    def proposed(self, entry: Quoting | Relation | Succession) -> bool:
        """Whether a machine wrote the entry and no person has adopted it."""
        if not signed(entry.hand, MACHINE):
            return False
        name = full_key(entry) if isinstance(entry, QUOTING) else entry.key
        decisions = self.reviews.get(name) or self._of_chain(name)
        return not any(
            r.decision == "accepted" and not signed(r.hand, MACHINE) for r in decisions
        )

    def figure(self, relation: Relation) -> str:
        """The figure a relation belongs to: its group `^name`, or its own key.

        Shape: the comparisons of a chain belong to one figure, the chain's.
        """
        if relation.group:
            return f"^{relation.group}"
        return self.chains.get(relation.key, relation.key)

    def _of_chain(self, key: str) -> tuple[Review, ...]:
        """The reviews of the chain that a comparison belongs to."""
        return self.reviews.get(self.chains.get(key, ""), ())


def bearings_of(ledger: Ledger, *, examination: Examination) -> Bearings:
    """Everything in the ledger and its examination, by what it bears on."""
    quoting = {full_key(e): e for e in ledger.entries if isinstance(e, QUOTING)}
    short = _short_keys(quoting)

    def full(name: str) -> str:
        return resolved(name, quoting=quoting, short=short)

    return Bearings(
        ledger=ledger,
        examination=examination,
        quoting=quoting,
        short=short,
        relations=_gathered(
            (full(key), relation)
            for relation in relations_of(ledger)
            for key in named_in(relation)
        ),
        emendations=_gathered((full(e.of), e) for e in ledger.of(Emendation)),
        renderings=_gathered((full(r.of), r) for r in ledger.of(Rendering)),
        reviews=_gathered((full(r.of), r) for r in ledger.of(Review)),
        findings=_gathered(
            (key, finding)
            for finding in examination.findings
            for key in dict.fromkeys(map(full, keys_of_finding(finding)))
        ),
        disagreeing=frozenset(
            full(key)
            for finding in examination.findings
            if finding.level >= Level.DISAGREEMENT
            for key in at_odds(finding)
        ),
        figures=figures_of(ledger),
        cases=cases_of(ledger),
        about=_gathered(
            (finding.subject.key, finding)
            for finding in examination.findings
            if isinstance(finding.subject, Relation)
        ),
        chains={
            link.key: chain.key
            for chain in ledger.of(Relation)
            if chain.then
            for link in links(chain)
        },
    )


def resolved(
    name: str, *, quoting: Mapping[str, Quoting], short: Mapping[str, str]
) -> str:
    """The full key behind a name; a table's for one of its cells."""
    while name:
        if name in quoting:
            return name
        if name in short:
            return short[name]
        head, dot, _ = name.rpartition(".")
        if not dot:
            break
        name = head
    return name


def full_key(entry: Quoting | Known) -> str:
    """`prov-report/c3`, or the bare key of a known figure."""
    if isinstance(entry, Known):
        return entry.key
    return f"{entry.place.document}/{short_key(entry)}"


def short_key(entry: Entry) -> str:
    """The key as the historian writes it, without its document."""
    return str(getattr(entry, "key", "")).rpartition("/")[2]


def signed(hand: Hand | None, siglum: str) -> bool:
    """Whether that hand signed."""
    return hand is not None and hand.siglum == siglum


def at_odds(finding: Finding) -> Iterator[str]:
    """The keys whose statement a disagreement puts in question.

    Shape: the side of a relation that stands alone (the total, not its parts);
        both where each stands alone; otherwise all figures of the finding.
    Source: convention of this project.
    """
    subject = finding.subject
    if isinstance(subject, Relation) and (alone := tuple(_alone(subject))):
        yield from alone
    elif isinstance(subject, QUOTING):
        yield full_key(subject)
    else:
        yield from keys_of_finding(finding)


def keys_of_finding(finding: Finding) -> Iterator[str]:
    """The keys of the subject, where it is quoted, and of the figures."""
    if isinstance(finding.subject, QUOTING):
        yield full_key(finding.subject)
    for figure in finding.figures:
        yield full_key(figure)


def relations_of(ledger: Ledger) -> Iterator[Relation]:
    """The relations of a ledger, each comparison of a chain as one of its own."""
    for relation in ledger.of(Relation):
        yield from links(relation)


def _alone(relation: Relation) -> Iterator[str]:
    side: Expression
    for side in (relation.left, relation.right):
        if isinstance(side, Key):
            yield side.name


def _short_keys(quoting: Mapping[str, Quoting]) -> dict[str, str]:
    seen: dict[str, list[str]] = {}
    for full, entry in quoting.items():
        seen.setdefault(short_key(entry), []).append(full)
    return {key: full[0] for key, full in seen.items() if len(full) == 1}


def _gathered(pairs: Iterable[tuple[str, Thing]]) -> dict[str, tuple[Thing, ...]]:
    gathered: dict[str, tuple[Thing, ...]] = {}
    for key, thing in pairs:
        gathered[key] = (*gathered.get(key, ()), thing)
    return gathered
