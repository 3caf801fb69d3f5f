"""Who stood over whom on a day, or in a matter: a tree, and its table.

A page for each day on which a document came into force, in all matters, and one for
each matter that several powers share. Never one for each matter on each day: between
those days nothing is told to change, and the table says since when each power stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from averment.edition.address import Address
from averment.edition.institution.days import ForceDay, days_of_force
from averment.edition.institution.dividing import in_pages, page_name
from averment.edition.institution.ground import Ground
from averment.edition.institution.layered import Graph, graph_of
from averment.edition.institution.lines import Line, line_of
from averment.edition.institution.matrix import Matrix, matrix_of
from averment.edition.institution.tree import Twig, tree_of
from averment.edition.view import InstitutionPage, Section
from averment.edition.words import counted, listed
from averment.institution import powers_of, powers_on
from averment.institution.matters import alike, words_of
from averment.institution.trees import MOST, bodies_in
from averment.record import Power

_SEVERAL = 2
_LINE = 1_700
"""About the characters a power takes in the tree, in a matrix and in the table."""
_LONGEST = 60
_NO_WORD = re.compile(r"\W+")


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityView:
    """The powers of a day or a matter.

    Shape: exactly one of `graph` and `matrix` is given; `lines` are the table that
        says the same. `documents` came into force on the day; `summary` counts what
        all pages of it hold.
    """

    day: str
    matter: str
    documents: tuple[str, ...]
    summary: str
    twigs: tuple[Twig, ...]
    lines: tuple[Line, ...]
    bodies: int
    graph: Graph | None
    matrix: Matrix | None
    number: int = 1
    pages: tuple[Address, ...] = ()

    def sentence(self) -> str:
        """How much is shown, for who does not see a drawing."""
        return _counted(self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class MattersView:
    """The matters that have a page of their own: what it is called, and how large."""

    rows: tuple[InstitutionPage, ...]


def authority_section(ground: Ground) -> Section | None:
    """A page for each day of force, then one for each matter of several powers."""
    days = days_of_force(ground.ledger)
    pages = [page for day in days for page in _of_day(day, ground=ground)]
    matters = tuple(_of_matters(days, ground=ground)) if days else ()
    if matters:
        pages.append(_matters(matters))
        pages += matters
    if not pages:
        return None
    return Section(
        title="Who stood over whom",
        about="On each day on which a document came into force, in all matters; then "
        "in each matter that several powers share, as it stood on the last of these "
        "days. Between them nothing is told to change.",
        pages=tuple(pages),
    )


def matters_of(powers: Iterable[Power]) -> Iterator[tuple[str, tuple[Power, ...]]]:
    """The matters that two or more powers share, each with all of them.

    Shape: by the words of the matters, of which two documents must share more than
        two matters of one document; a group within a larger one is left out.
    """
    named = [power for power in powers if power.matter]
    groups: dict[str, list[int]] = {}
    for one in named:
        those = [n for n, other in enumerate(named) if _one_matter(one, other)]
        groups.setdefault(one.matter, those)
    taken: list[set[int]] = []
    for matter, numbers in sorted(groups.items(), key=lambda pair: -len(pair[1])):
        if len(numbers) < _SEVERAL or any(set(numbers) <= other for other in taken):
            continue
        taken.append(set(numbers))
        yield matter, tuple(named[number] for number in numbers)


def _one_matter(one: Power, other: Power) -> bool:
    matters = words_of(one.matter), words_of(other.matter)
    if one.place.document == other.place.document:
        return alike(*matters)
    first, second = matters
    return 2 * len(first & second) > min(len(first), len(second))


def _of_day(day: ForceDay, *, ground: Ground) -> Iterator[InstitutionPage]:
    held = powers_on(ground.ledger, day=day.day)
    lines = tuple(line_of(one, ground=ground) for one in held)
    documents = tuple(source.title or source.key for source in day.sources)
    yield from _pages(
        _page(
            name=day.day.edtf,
            title=f"Who stood over whom on {day.words}",
            about=f"{listed(documents)} in force. {_counted(lines)}",
        ),
        lines=lines,
        shown=_shown(day=day.words, documents=documents),
    )


def _of_matters(
    days: Sequence[ForceDay], *, ground: Ground
) -> Iterator[InstitutionPage]:
    """The pages of matters, as things stood when the last document was in force."""
    ledger, last = ground.ledger, days[-1]
    groups = tuple(matters_of(powers_of(ledger)))
    held = powers_on(ledger, day=last.day) if groups else ()
    names = {"matters", *(day.day.edtf for day in days)}
    for matter, powers in groups:
        wanted = {(power.place, power.key) for power in powers}
        lines = tuple(
            line_of(one, ground=ground)
            for one in held
            if (one.power.place, one.power.key) in wanted
        )
        name = _name(matter, taken=names)
        names.add(name)
        page = _page(
            name=name,
            title=f"Who stood over whom in a matter: {matter}",
            about=_counted(lines),
        )
        shown = _shown(day=last.words, matter=matter)
        for one in _pages(page, lines=lines, shown=shown):
            yield replace(one, listed=False)


def _matters(pages: Sequence[InstitutionPage]) -> InstitutionPage:
    """The list of matters; a matter of several pages stands in it once."""
    firsts = tuple({page.title: page for page in reversed(pages)}.values())[::-1]
    return InstitutionPage(
        kind="matters",
        name="authority/matters",
        title="Who stood over whom, by matter",
        content=MattersView(rows=firsts),
        about=f"{counted(len(firsts), 'matter')} that several powers share.",
    )


def _page(*, name: str, title: str, about: str) -> InstitutionPage:
    return InstitutionPage(
        kind="authority",
        name=f"authority/{name}",
        title=title,
        content=None,
        about=about,
    )


def _shown(
    *, day: str, matter: str = "", documents: tuple[str, ...] = ()
) -> AuthorityView:
    """A view of no power yet."""
    return AuthorityView(
        day=day,
        matter=matter,
        documents=documents,
        summary="",
        twigs=(),
        lines=(),
        bodies=0,
        graph=None,
        matrix=None,
    )


def _pages(
    page: InstitutionPage, *, lines: tuple[Line, ...], shown: AuthorityView
) -> Iterator[InstitutionPage]:
    """The pages of a day or a matter: one, save where it would be heavy."""
    if not lines:
        return
    parts = in_pages(lines, weight=lambda line: _LINE + len(line.cited.quote.words))
    names = [page_name(page.name, number + 1) for number in range(len(parts))]
    addresses = tuple(Address(page="institution", name=name) for name in names)
    for number, part in enumerate(parts, 1):
        bodies = len(bodies_in(part))
        view = replace(
            shown,
            summary=_counted(lines),
            twigs=tree_of(part),
            lines=part,
            bodies=bodies,
            graph=graph_of(part) if bodies <= MOST else None,
            matrix=None if bodies <= MOST else matrix_of(part),
            number=number,
            pages=addresses,
        )
        yield replace(
            page,
            name=names[number - 1],
            content=view,
            listed=page.listed and number == 1,
        )


def _counted(lines: Sequence[Line]) -> str:
    """How much a page holds."""
    bodies = counted(len(bodies_in(lines)), "body", "bodies")
    return f"{counted(len(lines), 'power')} between {bodies}."


def _name(matter: str, *, taken: set[str]) -> str:
    """The name of a matter's page, by its words."""
    name = _NO_WORD.sub("-", matter.casefold()).strip("-")[:_LONGEST] or "matter"
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    return free
