"""The relations between figures that somebody wrote or adopted, and tables' totals."""

from __future__ import annotations

from collections.abc import Iterator

from averment.examination.case import Case, case_of
from averment.examination.figures import Figures
from averment.examination.problems import trouble
from averment.examination.reviews import adopted
from averment.examination.tables import totals
from averment.record import Ledger, Relation, Table, links


def cases_between(
    ledger: Ledger, *, figures: Figures, accepted: frozenset[str]
) -> Iterator[Case]:
    """Each relation and total that can be calculated, without those of dates."""
    for relation in ledger.of(Relation):
        if adopted(relation.key, hand=relation.hand, accepted=accepted):
            for link in links(relation):
                case = case_of(link, figures=figures)
                if case and not case.concerns_dates() and not trouble(case):
                    yield case
    for table in ledger.of(Table):
        key = f"{table.place.document}/{table.key}"
        if adopted(key, hand=table.hand, accepted=accepted):
            yield from (case for case in totals(table) if not isinstance(case, str))
