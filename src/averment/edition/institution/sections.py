"""The sections of the institution's first page, in order, and the whole of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from averment.edition.bearings import Bearings
from averment.edition.documents import Placements
from averment.edition.institution.across import across_section
from averment.edition.institution.authority import authority_section
from averment.edition.institution.bodies import bodies_section
from averment.edition.institution.ground import Ground, ground_of
from averment.edition.institution.rules import rules_section
from averment.edition.institution.statements import stated
from averment.edition.institution.systems import systems_section
from averment.edition.view import InstitutionView, Section
from averment.edition.words import counted, listed
from averment.institution import powers_of
from averment.record import Event, Ledger, Rule

SECTIONS: tuple[Callable[[Ground], Section | None], ...] = (
    systems_section,
    rules_section,
    bodies_section,
    authority_section,
    across_section,
)


def institution_of(
    ledger: Ledger, *, bearings: Bearings, placements: Placements
) -> InstitutionView | None:
    """The institution that the documents describe; None where no rule is recorded."""
    if not any(ledger.of(Rule)):
        return None
    ground = stated(ground_of(ledger, bearings=bearings, placements=placements))
    made = (section(ground) for section in SECTIONS)
    return InstitutionView(
        summary=_summary(ground),
        notice=_notice(ground),
        sections=tuple(section for section in made if section and section.pages),
    )


def _summary(ground: Ground) -> str:
    words = list(_counts(ground))
    return f"Recorded from the documents: {listed(words)}."


def _notice(ground: Ground) -> str:
    """That the words quoted are a regest's, where those of some document are."""
    drawn = {
        entry.place.document
        for entry in ground.bearings.quoting.values()
        if entry.drawn_from
    }
    if not drawn:
        return ""
    number = counted(len(drawn), "document")
    return (
        f"Of {number} the words quoted are those of a regest: what is stated is the "
        "document’s, the wording is ours."
    )


def _counts(ground: Ground) -> Iterator[str]:
    ledger = ground.ledger
    numbers = (
        (sum(1 for _ in ledger.of(Rule)), "rule"),
        (len(powers_of(ledger)), "power"),
        (sum(1 for _ in ledger.of(Event)), "event"),
        (len(ground.bodies), "body"),
    )
    for number, noun in numbers:
        if number:
            yield counted(number, noun, "bodies" if noun == "body" else "")
