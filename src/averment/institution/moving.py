"""How the powers over a matter moved, by document and day, with its silences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from averment.institution.edges import edges
from averment.institution.holding import Held, in_matter, powers_of
from averment.institution.matters import words_of
from averment.institution.standing import Standing, state_of
from averment.record import Claim, Ledger, Moment, Place, Power, Rule, Source

MATTERS: dict[str, re.Pattern[str]] = {
    "arrest": re.compile(
        r"\barrest\w*|\bdetention\b|\bdetain\w*|逮捕|捕人|拘捕|拘留|扣押", re.IGNORECASE
    ),
    "execution": re.compile(
        r"\bexecut(?:ion|ions|ed|ing)\b(?! of\b)|\bdeath (?:sentence|penalt)\w*"
        r"|\bput to death\b|\bkill\w*|处决|枪决|死刑|杀人|杀反|镇压",
        re.IGNORECASE,
    ),
    "labour": re.compile(
        r"\blabou?r[- ]reform|\breform[- ]through[- ]labou?r|\bforced? labou?r"
        r"|\b(?:prisoners?|convicts?)\b[^.;]{0,40}\b(?:labou?r|work)"
        r"|\bprison (?:labou?r|production)|\bproduction (?:by|of) prisoners"
        r"|\b(?:put|set|sent) (?:\w+ )?to (?:labou?r|work)\b"
        r"|劳改|劳动改造|苦役|强迫劳动|强制劳动|强制生产",
        re.IGNORECASE,
    ),
}
"""The three powers whose course from 1950 to 1953 an edition is asked for. Another
matter is sought by the words of its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What one document says of the power over one matter, or that it is silent.

    Shape: `day` is the document's own; `standing` of the document on its last day
        asked of. Without powers and rules the cell is a silence, and kept.
    """

    matter: str
    document: str
    day: Moment | None
    powers: tuple[Held, ...] = ()
    rules: tuple[tuple[Rule, Standing], ...] = ()

    @property
    def silent(self) -> bool:
        """Whether the document says nothing of this power."""
        return not self.powers and not self.rules


def powers_over(
    matters: Iterable[str], *, years: Moment, ledger: Ledger
) -> tuple[Cell, ...]:
    """A cell for each matter and each document of those years, by day and matter.

    Shape: every document has a cell for every matter. Standings are at the last
        day of the years; a document without a day stands last. What a document of
        other years says is not taken. A rule is over a matter by its own words, or
        by what is measured in them, as where it grants a share of executions.
    """
    wanted = tuple(dict.fromkeys(matters))
    day = _last(years)
    measured = _measured(ledger)
    sources = sorted(
        (source for source in ledger.of(Source) if _within(source.date, years)),
        key=lambda s: (s.date is None, str(s.date.first) if s.date else "", s.key),
    )
    return tuple(
        _cell(matter, source=source, day=day, measured=measured, ledger=ledger)
        for source in sources
        for matter in wanted
    )


_Measured = Mapping[Place, tuple[Claim, ...]]


def _measured(ledger: Ledger) -> _Measured:
    found: dict[Place, tuple[Claim, ...]] = {}
    for claim in ledger.of(Claim):
        found[claim.place] = (*found.get(claim.place, ()), claim)
    return found


def _cell(
    matter: str, *, source: Source, day: Moment, measured: _Measured, ledger: Ledger
) -> Cell:
    powers = (p for p in powers_of(ledger) if p.place.document == source.key)
    rules = (r for r in ledger.of(Rule) if r.place.document == source.key)
    return Cell(
        matter=matter,
        document=source.key,
        day=source.date,
        powers=tuple(
            Held(power=power, standing=state_of(power, day=day, ledger=ledger))
            for power in powers
            if _of_power(power, matter)
        ),
        rules=tuple(
            (rule, state_of(rule, day=day, ledger=ledger))
            for rule in rules
            if _of_rule(rule, matter, measured=measured)
        ),
    )


def _of_power(power: Power, matter: str) -> bool:
    words = MATTERS.get(matter)
    if words is None:
        return bool(power.matter) and in_matter(power, matter)
    return bool(words.search(power.matter) or words.search(power.quotation.exact))


def _of_rule(rule: Rule, matter: str, *, measured: _Measured) -> bool:
    words, exact = MATTERS.get(matter), rule.quotation.exact
    if words is None:
        asked = words_of(matter)
        return bool(asked) and asked <= words_of(exact)
    return bool(words.search(exact)) or any(
        claim.quotation.exact in exact and words.search(str(claim.quantity))
        for claim in measured.get(rule.place, ())
    )


def _within(date: Moment | None, years: Moment) -> bool:
    """Whether a document is of the years; one without a day may be."""
    begin, end = edges(years)
    if date is None or date.first is None or date.last is None:
        return True
    early = begin is not None and begin.first is not None and date.last < begin.first
    late = end is not None and end.last is not None and date.first >= end.last
    return not early and not late


def _last(years: Moment) -> Moment:
    """The last day of the years, as a day to ask of."""
    _, end = edges(years)
    if end is None or years.last is None:
        return years
    return Moment(edtf=f"{years.last}", first=years.last, last=years.last)
