"""The bodies: a page of each, and the list that leads to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from averment.edition.address import Address
from averment.edition.institution.dividing import in_pages, page_name
from averment.edition.institution.ground import Ground
from averment.edition.institution.told import Shown, Told, told_of
from averment.edition.view import (
    BodiesList,
    BodyPage,
    InstitutionPage,
    Piece,
    Section,
    Sentence,
)
from averment.edition.words import counted, language_in_words, moment_in_words
from averment.record import Body, Term, names_of

LEVELS = ("central", "region", "province", "county", "local", "unit")
NO_LEVEL = "no level stated"
RELATIONAL = "another body in every case; which one is meant, the words leave open"


def bodies_section(ground: Ground) -> Section | None:
    """The list of bodies and the page of each; None without any."""
    if not ground.bodies:
        return None
    front = InstitutionPage(
        kind="bodies",
        name="bodies",
        title="Bodies",
        about=f"{counted(len(ground.bodies), 'body', 'bodies')}: organs, committees, "
        "courts, units and posts; never who held them.",
        content=BodiesList(levels=tuple(_levels(ground))),
    )
    told = told_of(ground)
    pages = (
        page
        for key, body in ground.bodies.items()
        for page in _pages(body, told=told[key], ground=ground)
    )
    return Section(
        title="Who was to do it",
        about="The bodies that the documents name, by their names in each language.",
        pages=(front, *pages),
    )


def _levels(
    ground: Ground,
) -> Iterator[tuple[str, tuple[tuple[Sentence, str], ...]]]:
    those: dict[str, list[Body]] = {level: [] for level in LEVELS}
    for body in ground.bodies.values():
        those.setdefault(body.level or NO_LEVEL, []).append(body)
    for level, bodies in those.items():
        if bodies:
            yield level, tuple(((ground.body(b.key),), b.kind or "") for b in bodies)


def _pages(body: Body, *, told: Told, ground: Ground) -> Iterator[InstitutionPage]:
    """The page of a body; several, where it is told of at length."""
    parts = in_pages(told.rows(ground), weight=lambda row: row[2])
    name = f"bodies/{body.key}"
    names = [page_name(name, number) for number in range(1, len(parts) + 1)]
    for number, part in enumerate(parts, start=1):
        first = number == 1
        shown: defaultdict[str, list[Shown]] = defaultdict(list)
        for heading, view, _ in part:
            shown[heading].append(view)
        yield InstitutionPage(
            kind="body",
            name=names[number - 1],
            title=body.label,
            listed=False,
            content=BodyPage(
                lead=tuple(_lead(body)),
                notes=tuple(t for n, t in body.details if n == "note" and first),
                names=tuple(_names(body, ground=ground)) if first else (),
                told={heading: tuple(views) for heading, views in shown.items()},
                untold=tuple(_untold(told)) if first else (),
                number=number,
                pages=tuple(Address(page="institution", name=one) for one in names),
            ),
        )


def _untold(told: Told) -> Iterator[str]:
    if not told.under:
        yield "No document of the edition says what stands over it."
    if not told.does:
        yield "No document of the edition says that it stands over another."
    if not told.bears:
        yield "No rule of the edition is said to bind it."


def _lead(body: Body) -> Iterator[str]:
    if body.level:
        yield f"level: {body.level}"
    if body.kind:
        yield body.kind.replace("-", " ")
    if body.period:
        yield moment_in_words(body.period)
    if body.relational:
        yield RELATIONAL


def _names(body: Body, *, ground: Ground) -> Iterator[tuple[Sentence, str]]:
    for name in names_of(body, terms=ground.ledger.of(Term)):
        when = f", {moment_in_words(name.period)}" if name.period else ""
        words = Piece(text=name.words, voice="quoted", lang=name.lang)
        yield (words,), f"{language_in_words(name.lang)}{when}"
