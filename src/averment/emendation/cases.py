"""The relations of a ledger made ready once, for many findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from averment.emendation.catalogue import (
    CATALOGUE,
    Mechanism,
    Setting,
    own_mechanisms,
    setting_of,
)
from averment.examination.case import Case, case_of
from averment.examination.figures import figures_of, full_key
from averment.examination.problems import trouble
from averment.examination.reviews import accepted, adopted
from averment.record import Claim, Ledger, Relation, Source, links


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases:
    """The relations of a ledger made ready once, for many findings.

    Shape: `by_key` under their keys; `naming` under the full key of each claim
        that they name; `catalogue` is the project's, and what the ledger adds.
    """

    by_key: Mapping[str, Case]
    naming: Mapping[str, tuple[Case, ...]]
    sources: Mapping[str, Source]
    catalogue: tuple[Mechanism, ...] = CATALOGUE

    def setting(self, claim: Claim) -> Setting:
        """Where a claim stands."""
        return setting_of(claim, source=self.sources.get(claim.place.document))

    def others(self, claim: Claim, *, than: Case) -> tuple[Case, ...]:
        """The other relations that name a claim."""
        named = self.naming.get(full_key(claim), ())
        return tuple(case for case in named if case.key != than.key)


def cases_of(ledger: Ledger) -> Cases:
    """The relations between figures that somebody wrote or adopted."""
    by_key = {case.key: case for case in _cases(ledger)}
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


def _cases(ledger: Ledger) -> Iterator[Case]:
    figures, taken = figures_of(ledger), accepted(ledger)
    written = ((one, link) for one in ledger.of(Relation) for link in links(one))
    for relation, link in written:
        case = case_of(link, figures=figures)
        if (
            case is not None
            and adopted(relation.key, hand=relation.hand, accepted=taken)
            and not case.concerns_dates()
            and not trouble(case)
        ):
            yield case
