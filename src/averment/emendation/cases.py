"""The relations of a ledger made ready once, for many findings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from averment.emendation.blamed import Blame
from averment.emendation.catalogue import (
    CATALOGUE,
    Mechanism,
    Setting,
    own_mechanisms,
    setting_of,
)
from averment.emendation.engine import Told
from averment.emendation.offers import Offer
from averment.examination.attestation import attested_by, with_attested
from averment.examination.between import cases_between
from averment.examination.case import Case
from averment.examination.classes import NOTES, code_of
from averment.examination.figures import figures_of, full_key
from averment.examination.modality import not_to_be_added
from averment.examination.reviews import accepted
from averment.examination.verdict import Verdict, verdict
from averment.record import (
    Claim,
    Comparison,
    Finding,
    Ledger,
    Source,
    Table,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases:
    """The relations of a ledger made ready once, for many findings.

    Shape: `by_key` under their keys, a table's total under its document's too;
        `naming` under the full key of each figure that they name; `catalogue`
        is the project's, and what the ledger adds; `parts` what has been told of
        relations that hang together, under their keys; `blames` what was last asked
        of them, and `offers` the readings that figures were last asked for.
    """

    by_key: Mapping[str, Case]
    naming: Mapping[str, tuple[Case, ...]]
    sources: Mapping[str, Source]
    catalogue: tuple[Mechanism, ...] = CATALOGUE
    parts: dict[frozenset[str], tuple[Told, ...]] = field(default_factory=dict)
    blames: dict[object, Blame] = field(default_factory=dict)
    offers: dict[str, tuple[Offer, ...]] = field(default_factory=dict)
    _verdicts: dict[str, Verdict] = field(default_factory=dict)

    def setting(self, claim: Claim) -> Setting:
        """Where a claim stands."""
        return setting_of(claim, source=self.sources.get(claim.place.document))

    def about(self, finding: Finding) -> Case | None:
        """The relation that a finding is about, where it is between figures."""
        subject = finding.subject
        if not isinstance(subject, Table):
            return self.by_key.get(getattr(subject, "key", ""))
        names = map(full_key, finding.figures[:1])
        tested = (case for name in names for case in self.naming.get(name, ()))
        figures = finding.figures
        return next((c for c in tested if tuple(c.stated.values()) == figures), None)

    def verdict(self, case: Case) -> Verdict:
        """The verdict of a relation as its figures stand."""
        name = name_of(case)
        if name not in self._verdicts:
            self._verdicts[name] = verdict(case)
        return self._verdicts[name]

    def others(self, claim: Claim, *, than: Case) -> tuple[Case, ...]:
        """The other relations that name a claim."""
        named = self.naming.get(full_key(claim), ())
        return tuple(case for case in named if case is not than)

    def held(self, case: Case) -> frozenset[str]:
        """The full keys of its claims that an equality elsewhere needs as they are."""
        return frozenset(
            full_key(claim)
            for claim in case.claims()
            if any(self._needs(other) for other in self.others(claim, than=case))
        )

    def _needs(self, case: Case) -> bool:
        """Whether a relation holds that other figures would break."""
        if case.comparison is not Comparison.EQUAL or not states(case):
            return False
        return self.verdict(case) is Verdict.HOLDS

    def joined(self, case: Case) -> tuple[Case, ...]:
        """The relation and all that share claims with it, or with each other."""
        found = {name_of(case): case}
        waiting = [case]
        while waiting:
            for claim in waiting.pop().claims():
                for other in self.naming.get(full_key(claim), ()):
                    if name_of(other) not in found:
                        found[name_of(other)] = other
                        waiting.append(other)
        return tuple(found.values())


def states(case: Case) -> bool:
    """Whether a relation states what was so, and is neither norm nor assumption."""
    return not (case.within or not_to_be_added(case) or code_of(case) in NOTES)


def cases_of(ledger: Ledger) -> Cases:
    """The relations between figures that somebody wrote or adopted, and totals."""
    figures, taken = figures_of(ledger), accepted(ledger)
    cases = tuple(cases_between(ledger, figures=figures, accepted=taken))
    known = attested_by(cases)
    by_key = {name_of(case): with_attested(case, known=known) for case in cases}
    naming: dict[str, list[Case]] = {}
    for case in by_key.values():
        for name in dict.fromkeys(map(full_key, case.stated.values())):
            naming.setdefault(name, []).append(case)
    return Cases(
        by_key=by_key,
        naming={key: tuple(named) for key, named in naming.items()},
        sources={source.key: source for source in ledger.of(Source)},
        catalogue=(*CATALOGUE, *own_mechanisms(ledger)),
    )


def name_of(case: Case) -> str:
    """The key of a relation; of a table's total, with its document."""
    subject = case.subject
    if isinstance(subject, Table):
        return f"{subject.place.document}/{case.key}"
    return case.key
