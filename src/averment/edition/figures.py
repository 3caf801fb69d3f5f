"""Figure pages: all that is said about a quantity that relations tie together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from averment.edition.bearings import (
    Bearings,
    full_key,
    relations_of,
)
from averment.edition.drawn import drawn, drawn_dates, plots_of
from averment.edition.findings import figure_title, relation_view
from averment.edition.parts import each_once, emendations_on
from averment.edition.view import FigurePage, FindingView
from averment.edition.words import sentence_case
from averment.record import Claim, Known, Quoting, Relation, named_in


def figure_pages(
    bearings: Bearings, *, findings: Mapping[str, FindingView]
) -> Iterator[FigurePage]:
    """One page a figure, in the order the ledger first relates it.

    Shape: `findings` are those made so far, by address. A relation that only a
        machine proposed makes no page of its own, and is shown as a proposal on
        that of its group.
    """
    for key, relations in _figures(bearings).items():
        if not all(bearings.proposed(relation) for relation in relations):
            yield _page(key, relations=relations, bearings=bearings, findings=findings)


def _page(
    key: str,
    *,
    relations: tuple[Relation, ...],
    bearings: Bearings,
    findings: Mapping[str, FindingView],
) -> FigurePage:
    taken = tuple(r for r in relations if not bearings.proposed(r))
    entries = tuple(_entries(taken, bearings=bearings))
    addresses = (
        finding.address
        for relation in relations
        for finding in bearings.about.get(relation.key, ())
    )
    charts = ((r.key, drawn(r, bearings=bearings)[0]) for r in taken)
    documents = {e.place.document for e in entries if not isinstance(e, Known)}
    document = documents.pop() if len(documents) == 1 else ""
    return FigurePage(
        key=key,
        title=sentence_case(figure_title(key)),
        claims=tuple(each_once(entries, bearings=bearings, document=document)),
        relations=tuple(relation_view(r, bearings=bearings) for r in taken),
        proposed=tuple(
            relation_view(r, bearings=bearings) for r in relations if r not in taken
        ),
        findings=tuple(findings[a] for a in addresses if a in findings),
        emendations=tuple(emendations_on(entries, bearings=bearings)),
        brackets=tuple((name, bracket) for name, bracket in charts if bracket),
        plots=tuple(plots_of(_figures_of(entries), bearings=bearings)),
        timeline=drawn_dates(entries, bearings=bearings),
    )


def _figures(bearings: Bearings) -> dict[str, tuple[Relation, ...]]:
    figures: dict[str, tuple[Relation, ...]] = {}
    for relation in relations_of(bearings.ledger):
        key = bearings.figure(relation)
        figures[key] = (*figures.get(key, ()), relation)
    return figures


def _entries(
    relations: tuple[Relation, ...], *, bearings: Bearings
) -> Iterator[Quoting | Known]:
    """What the relations name, once each; a table for its cells."""
    seen: set[str] = set()
    names = (name for relation in relations for name in named_in(relation))
    for name in dict.fromkeys(names):
        entry = bearings.quoting.get(bearings.resolve(name))
        found = entry or bearings.figures.get(name)
        if found is not None and full_key(found) not in seen:
            seen.add(full_key(found))
            yield found


def _figures_of(entries: tuple[Quoting | Known, ...]) -> Iterator[Claim | Known]:
    return (entry for entry in entries if isinstance(entry, Claim | Known))
