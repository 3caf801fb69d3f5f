"""What the entries tell of each body: powers, acts, duties; found once for all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from averment.edition.bearings import full_key
from averment.edition.institution.dividing import weight_of
from averment.edition.institution.ground import Ground
from averment.edition.institution.limits import term_view
from averment.edition.institution.powers import event_view, office_view, power_view
from averment.edition.institution.statements import bearer_of, statement_of
from averment.edition.view import EventView, PowerView, Statement, Term
from averment.institution import Due
from averment.record import Event, Limit, Office, Quoting, Rule, bodies_named

_TERM = 300

Shown = PowerView | EventView | Statement | Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The entries that tell of one body, each under one heading.

    Shape: `under` are powers others have over it, `does` those it has; `acts` are
        events by it; `alone` offices that name it and no other; `bears` rules that
        bind it, `terms` what they say of time; `reported` rules by which something
        is reported to it; `named` the rest.
    """

    under: list[Quoting] = field(default_factory=list)
    does: list[Quoting] = field(default_factory=list)
    acts: list[Event] = field(default_factory=list)
    alone: list[Office] = field(default_factory=list)
    terms: list[Due] = field(default_factory=list)
    bears: list[Rule] = field(default_factory=list)
    reported: list[Rule] = field(default_factory=list)
    named: list[Rule] = field(default_factory=list)

    def rows(self, ground: Ground) -> Iterator[tuple[str, Shown, int]]:
        """The name of a heading, what stands under it, and how much it takes."""
        for heading, entries in (("under", self.under), ("does", self.does)):
            for entry in entries:
                power = ground.powers[full_key(entry)]
                view = power_view(entry, power, ground=ground)
                yield heading, view, weight_of(entry)
        for event in self.acts:
            yield "acts", event_view(event, ground=ground), weight_of(event)
        for office in self.alone:
            yield "alone", office_view(office, ground=ground), weight_of(office)
        for due in self.terms:
            taken = _TERM * (1 + len(due.readings))
            yield "terms", term_view(due, ground=ground), taken
        for heading, rules in (
            ("bears", self.bears),
            ("reported", self.reported),
            ("named", self.named),
        ):
            for rule in rules:
                yield heading, statement_of(rule, ground=ground), weight_of(rule)


def told_of(ground: Ground) -> defaultdict[str, Told]:
    """What is told of each body, by key."""
    told: defaultdict[str, Told] = defaultdict(Told)
    _powers(told, ground=ground)
    for event in ground.ledger.of(Event):
        if event.by is not None:
            told[event.by].acts.append(event)
    for office in ground.ledger.of(Office):
        if office.authority is None:
            told[office.body].alone.append(office)
    for rule in ground.ledger.of(Rule):
        _rule(rule, told=told)
    for due in ground.dues:
        if (bearer := bearer_of(due.rule)) is not None and bearer.body is not None:
            told[bearer.body].terms.append(due)
    return told


def _powers(told: defaultdict[str, Told], *, ground: Ground) -> None:
    for full, power in ground.powers.items():
        entry = ground.bearings.quoting[full]
        if power.subordinate is not None:
            told[power.subordinate].under.append(entry)
        if power.superior is not None:
            told[power.superior].does.append(entry)


def _rule(rule: Rule, *, told: defaultdict[str, Told]) -> None:
    bearer = bearer_of(rule)
    to = {part.body for part in rule.under(Limit.REPORTING)}
    for key in bodies_named(rule):
        if bearer is not None and bearer.body == key:
            told[key].bears.append(rule)
        elif key in to:
            told[key].reported.append(rule)
        else:
            told[key].named.append(rule)
