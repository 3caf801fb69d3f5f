"""What several rules show together: terms, approvals, protections, powers, tensions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from averment.edition.institution.calendar import DutyGroup, DutyView, calendar_of
from averment.edition.institution.ground import Ground
from averment.edition.institution.moved import moved_of
from averment.edition.institution.paths import PathGroup, PathView, paths_of
from averment.edition.institution.safeguards import (
    HarmGroup,
    SafeguardView,
    safeguards_of,
)
from averment.edition.institution.several import Parts, pages_of
from averment.edition.institution.tensions import (
    TensionGroup,
    TensionView,
    tensions_of,
)
from averment.edition.view import InstitutionPage, Section
from averment.edition.words import listed

_ENTRY = 1_500
"""About the characters that an entry takes on a page beside its days and sides."""


def across_section(ground: Ground) -> Section | None:
    """The pages on what is asked of all rules at once; none that would be empty."""
    views = (_terms, _approvals, _safeguards, _moved, _tensions)
    pages = tuple(page for view in views for page in view(ground))
    if not pages:
        return None
    return Section(
        title="What the rules show together",
        about="Counted and compared from the rules and powers recorded, and from "
        "nothing else: what the documents do not say is called silent, not absent.",
        pages=pages,
    )


def _terms(ground: Ground) -> Iterator[InstitutionPage]:
    view = calendar_of(ground)
    if view is None:
        return
    said = view.sentence()
    first = InstitutionPage(
        kind="calendar",
        name="terms",
        title=f"What was to be done by when, up to {view.closing}",
        content=view,
        about=said,
    )
    parts: Parts[DutyGroup, DutyView] = Parts(
        items=lambda group: group.duties,
        holding=lambda group, duties: replace(group, duties=duties),
        weight=_weight_of_term,
        content=lambda groups, number, pages: replace(
            view, groups=groups, summary=said, number=number, pages=pages
        ),
    )
    yield from pages_of(first, groups=view.groups, parts=parts)


def _weight_of_term(duty: DutyView) -> int:
    days = (days for one in duty.readings for _, days in one.years)
    return _ENTRY + sum(map(len, days))


def _approvals(ground: Ground) -> Iterator[InstitutionPage]:
    view = paths_of(ground)
    if view is None:
        return
    said = view.sentence()
    first = InstitutionPage(
        kind="paths",
        name="approvals",
        title="By whose approval",
        content=view,
        about=said,
    )
    parts: Parts[PathGroup, PathView] = Parts(
        items=lambda group: group.paths,
        holding=lambda group, paths: replace(group, paths=paths),
        weight=lambda path: _ENTRY * (1 + len(path.steps)),
        content=lambda groups, number, pages: replace(
            view, groups=groups, summary=said, number=number, pages=pages
        ),
    )
    yield from pages_of(first, groups=view.groups, parts=parts)


def _safeguards(ground: Ground) -> Iterator[InstitutionPage]:
    view = safeguards_of(ground)
    if view is None:
        return
    said = view.sentence()
    first = InstitutionPage(
        kind="safeguards",
        name="safeguards",
        title="Safeguards stated",
        content=view,
        about=said,
    )
    parts: Parts[HarmGroup, SafeguardView] = Parts(
        items=lambda group: group.safeguards,
        holding=lambda group, those: replace(group, safeguards=those),
        weight=lambda one: _ENTRY + len(one.cited.quote.words),
        content=lambda groups, number, pages: replace(
            view, groups=groups, summary=said, number=number, pages=pages
        ),
    )
    yield from pages_of(first, groups=view.groups, parts=parts)


def _moved(ground: Ground) -> Iterator[InstitutionPage]:
    for view in moved_of(ground):
        yield InstitutionPage(
            kind="moved",
            name=view.pages[view.number - 1].name,
            title=f"The powers over {listed(view.matters)}, {view.years}",
            content=view,
            about="By document and day; where a document is silent, that is said.",
            listed=view.number == 1,
        )


def _tensions(ground: Ground) -> Iterator[InstitutionPage]:
    view = tensions_of(ground.found, ground=ground)
    if view is None:
        return
    said = view.sentence()
    first = InstitutionPage(
        kind="tensions",
        name="tensions",
        title="Tensions between the rules",
        content=view,
        about=said,
    )
    parts: Parts[TensionGroup, TensionView] = Parts(
        items=lambda group: group.tensions,
        holding=lambda group, those: replace(group, tensions=those),
        weight=lambda one: _ENTRY * len(one.sides),
        content=lambda groups, number, pages: replace(
            view, groups=groups, summary=said, number=number, pages=pages
        ),
    )
    yield from pages_of(first, groups=view.groups, parts=parts)
