"""Everything that is read of one text as entries new to its ledger."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from averment.institution.proposing.bodies import Names
from averment.institution.proposing.events import event_of, stage_of, waiting
from averment.institution.proposing.places import Places
from averment.institution.proposing.powers import (
    matter_of_tie,
    power_of_tie,
)
from averment.institution.proposing.rules import rule_of
from averment.institution.proposing.setting import Setting
from averment.institution.proposing.standing import standing_in
from averment.institution.proposing.wording import Wording
from averment.notation import parse, print_entries
from averment.reading.rules.nouns import AuthorityTie, Rules, Statement
from averment.record import (
    Body,
    Entry,
    Event,
    Hand,
    Ledger,
    Power,
    Rule,
    Span,
    Stage,
    Text,
    bodies_named,
)

MACHINE = Hand(siglum="machine")
_NOT_FOUND = "does not stand once at one place"
_NO_SIDE = "is not said of a body over a body"
_NOT_WRITTEN = "cannot be written"
_SHORT = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposals:
    """Entries for one text, in the order bodies, life, rules, powers.

    Shape: `standing` counts what the ledger says already; `notes` are sentences,
        one for each reading that is left out, with its place.
    """

    entries: tuple[Entry, ...]
    standing: int = 0
    notes: tuple[str, ...] = ()


def proposed(rules: Rules, text: Text) -> tuple[Entry, ...]:
    """What was read of one text as entries, signed by the machine without a day.

    Shape: keys are r1, p1, l1 and on; a body's is made of its name. Every
        quotation stands once in its passage. Components and sides keep whether
        they were quoted, carried or inferred; a side that no words name is None.

    >>> from averment.reading.passages import passages_of
    >>> from averment.reading.rules import rules_of
    >>> words = "The courts shall report to the Ministry of Justice every quarter."
    >>> text = Text(document="d", lang="en", file="d.en.txt", content=words,
    ...     sha256="", passages=passages_of(words))
    >>> [entry.key for entry in proposed(rules_of(words, lang="en"), text)]
    ['courts', 'ministry-of-justice', 'r1', 'p1']
    """
    ledger = Ledger(root=Path())
    return proposals_of(rules, text=text, ledger=ledger, hand=MACHINE).entries


def proposals_of(rules: Rules, *, text: Text, ledger: Ledger, hand: Hand) -> Proposals:
    """What was read of one text and its ledger does not have.

    Shape: what stands is neither changed nor repeated: a rule whose words are
        quoted, a power of one tie at one place, a body under any of its names.
    """
    proposing = _Proposing(rules, text=text, ledger=ledger, hand=hand)
    life = list(proposing.life())
    stated = list(proposing.stated())
    powers = list(proposing.powers())
    kept: list[Entry] = [*life, *stated, *powers]
    named = {key for entry in kept for key in bodies_named(entry)}
    bodies = [one for one in proposing.bodies() if one.key in named]
    return Proposals(
        entries=(*bodies, *kept),
        standing=proposing.standing_already,
        notes=tuple(proposing.notes),
    )


class _Proposing:
    """The work on one text: its keys, its notes, the rule of each statement."""

    def __init__(self, rules: Rules, *, text: Text, ledger: Ledger, hand: Hand) -> None:
        self._rules = rules
        self._wording = Wording(text)
        names = Names(rules.bodies, wording=self._wording, ledger=ledger)
        self._setting = Setting(wording=self._wording, names=names, hand=hand)
        self._standing = standing_in(ledger, document=text.document, lang=text.lang)
        self._statements = Places(
            (one.span, number) for number, one in enumerate(rules.statements)
        )
        self._numbers = {letter: count(1) for letter in "rpl"}
        self._rule_keys: dict[int, str] = {}
        self.standing_already = 0
        self.notes: list[str] = []

    def bodies(self) -> Iterator[Body]:
        """The bodies that the ledger does not know."""
        return self._setting.names.entries(self._setting.hand)

    def life(self) -> Iterator[Event]:
        """The events told in the head, and the approval that the text awaits."""
        for one in self._rules.events:
            quoted = self._wording.quoted(one.span)
            if quoted is None:
                self._left_out(one.span, _NOT_FOUND)
            elif self._standing.has_event(quoted.span, stage_of(one)):
                self.standing_already += 1
            else:
                yield event_of(
                    one, key=self._key("l"), quoted=quoted, setting=self._setting
                )

        for span in self._rules.waits:
            quoted = self._wording.quoted(span)
            if quoted is None:
                self._left_out(span, _NOT_FOUND)
            elif self._standing.has_event(quoted.span, Stage.EFFECTIVE):
                self.standing_already += 1
            else:
                key = self._key("l")
                yield waiting(key=key, quoted=quoted, setting=self._setting)

    def stated(self) -> Iterator[Rule]:
        """The statements."""
        for number, one in enumerate(self._rules.statements):
            rule = self._stated(number, one)
            if rule is not None:
                yield rule

    def _stated(self, number: int, one: Statement) -> Rule | None:
        near = one.cue or next((part.spans[0] for part in one.aims), None)
        quoted = self._wording.quoted(one.span, near=near)
        if quoted is None:
            self._left_out(one.span, _NOT_FOUND)
            return None
        before = self._standing.rule(quoted.span)
        if before is not None:
            self._rule_keys[number] = before.key
            self.standing_already += 1
            return None
        rule = rule_of(one, key=self._key("r"), quoted=quoted, setting=self._setting)
        if not _reads_back(rule):
            self._left_out(one.span, _NOT_WRITTEN)
            return None
        if quoted.cut:
            self._say(quoted.span, "is quoted as far as its passage goes")
        elif quoted.open:
            self._say(quoted.span, "may go on after its passage: no full stop ends it")
        self._rule_keys[number] = rule.key
        return rule

    def powers(self) -> Iterator[Power]:
        """The relations of authority; `stated` must have been taken before.

        Shape: an act that is told as an event of the document's life is no power.
        """
        acts = [event.span for event in self._rules.events]
        for one in self._rules.authority:
            told = any(
                act.start < one.span.end and one.span.start < act.end for act in acts
            )
            power = None if told else self._power(one)
            if power is not None:
                yield power

    def _power(self, one: AuthorityTie) -> Power | None:
        quoted = self._wording.quoted(one.span)
        if quoted is None:
            self._left_out(one.span, _NOT_FOUND)
            return None
        if self._standing.has_power(quoted.span, one.tie):
            self.standing_already += 1
            return None
        number = self._statement_of(one)
        statement = None if number is None else self._rules.statements[number]
        power = power_of_tie(
            one,
            quoted=quoted,
            rule=None if number is None else self._rule_keys.get(number),
            matter=matter_of_tie(one, statement, setting=self._setting),
            setting=self._setting,
        )
        if power is None:
            self._left_out(one.span, _NO_SIDE)
            return None
        return replace(power, key=self._key("p"))

    def _statement_of(self, one: AuthorityTie) -> int | None:
        """The number of the statement that holds most of a tie's words."""
        meeting = self._statements.meeting(one.span)
        best = max(meeting, key=lambda held: (held[0], -held[1]), default=None)
        return best[1] if best else None

    def _key(self, letter: str) -> str:
        return next(
            key
            for number in self._numbers[letter]
            if (key := f"{letter}{number}") not in self._standing.keys
        )

    def _left_out(self, span: Span, why: str) -> None:
        self._say(span, f"{why}, and is left out")

    def _say(self, span: Span, what: str) -> None:
        label = self._wording.label(span) or "head"
        words = self._wording.words(span)
        short = words if len(words) <= _SHORT else f"{words[: _SHORT - 1]}…"
        document = self._wording.text.document
        self.notes.append(f"{document}:{label}: “{short}” {what}.")


def _reads_back(entry: Entry) -> bool:
    """Whether the notation can write an entry so that it says the same."""
    entries, problems = parse(print_entries((entry,)))
    return not problems and print_entries(entries) == print_entries((entry,))
