"""Who stood over whom on a day, or in a matter: a tree, and its table.

A page for each day on which a document came into force, in all matters, and one for
each matter that several powers share. Never one for each matter on each day: between
those days nothing is told to change, and the table says since when each power stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from averment.edition.institution.days import ForceDay, days_of_force
from averment.edition.institution.ground import Ground
from averment.edition.institution.layered import Graph, graph_of
from averment.edition.institution.lines import Line, doubled, line_of
from averment.edition.institution.matrix import Matrix, matrix_of
from averment.edition.view import InstitutionPage, Piece, Section
from averment.edition.words import counted, listed
from averment.institution import powers_of, powers_on
from averment.institution.matters import alike, words_of
from averment.record import Power

DRAWN = 30
"""The bodies up to which a drawing is made; beyond it a matrix reads better."""
_SEVERAL = 2
_LONGEST = 60
_NO_WORD = re.compile(r"\W+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Twig:
    """A body in the tree, with what ties it to the body above it.

    Shape: `again` says that the bodies below are not repeated here: they stand
        above, or the tree has come back to where it was, in a `circle`. `double`
        names the superiors of one matter, where there is more than one; `met` marks
        a body that the tree has come upon before.
    """

    key: str
    name: Piece
    lines: tuple[Line, ...] = ()
    below: tuple[Twig, ...] = ()
    double: tuple[str, ...] = ()
    met: bool = False
    again: bool = False
    circle: bool = False

    @property
    def supplied(self) -> bool:
        """Whether every line to it rests on a name that an editor supplied."""
        return bool(self.lines) and all(line.supplied for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityView:
    """The powers of a day or a matter.

    Shape: exactly one of `graph` and `matrix` is given; `lines` are the table that
        says the same. `documents` came into force on the day.
    """

    day: str
    matter: str
    documents: tuple[str, ...]
    twigs: tuple[Twig, ...]
    lines: tuple[Line, ...]
    bodies: int
    graph: Graph | None
    matrix: Matrix | None

    def sentence(self) -> str:
        """How much is shown, for who does not see a drawing."""
        return _counted(self.lines)


def authority_section(ground: Ground) -> Section | None:
    """A page for each day of force, then one for each matter of several powers."""
    days = days_of_force(ground.ledger)
    pages = [page for day in days for page in _of_day(day, ground=ground)]
    if days:
        pages += _of_matters(days[-1], ground=ground)
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


def tree_of(lines: Sequence[Line]) -> tuple[Twig, ...]:
    """The bodies from above to below; each body's own lower ones are given once.

    Shape: begins with the bodies that nothing stands over; where all stand under
        another, with the first that is named.
    """
    tree = _Tree(lines)
    above = {line.lower for line in lines}
    tops = [line.upper for line in lines if line.upper not in above]
    twigs = [tree.twig(key) for key in dict.fromkeys(tops)]
    twigs += [
        tree.twig(line.upper) for line in lines if line.upper not in tree.unfolded
    ]
    return tuple(twigs)


class _Tree:
    """What has been unfolded, so that circles end and nothing stands twice."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.names = {line.lower: line.under for line in lines}
        self.names |= {line.upper: line.over for line in lines}
        self.doubled = doubled(lines)
        self.unfolded: set[str] = set()

    def twig(
        self, key: str, *, by: tuple[Line, ...] = (), path: tuple[str, ...] = ()
    ) -> Twig:
        """A body and those below it."""
        under: dict[str, list[Line]] = {}
        for line in self.lines:
            if line.upper == key:
                under.setdefault(line.lower, []).append(line)
        met = key in self.unfolded
        again = bool(under) and met
        self.unfolded.add(key)
        return Twig(
            key=key,
            name=self.names[key],
            lines=by,
            double=self.doubled.get(key, ()),
            met=met,
            again=again,
            circle=key in path,
            below=()
            if again
            else tuple(
                self.twig(lower, by=tuple(those), path=(*path, key))
                for lower, those in under.items()
            ),
        )


def _of_day(day: ForceDay, *, ground: Ground) -> Iterator[InstitutionPage]:
    held = powers_on(ground.ledger, day=day.day)
    lines = tuple(line_of(one, ground=ground) for one in held)
    if lines:
        documents = tuple(source.title or source.key for source in day.sources)
        yield InstitutionPage(
            kind="authority",
            name=f"authority/{day.day.edtf}",
            title=f"Who stood over whom on {day.words}",
            content=_view(lines, day=day.words, documents=documents),
            about=f"{listed(documents)} in force. {_counted(lines)}",
        )


def _of_matters(last: ForceDay, *, ground: Ground) -> Iterator[InstitutionPage]:
    """The pages of matters, as things stood when the last document was in force."""
    ledger = ground.ledger
    groups = tuple(matters_of(powers_of(ledger)))
    held = powers_on(ledger, day=last.day) if groups else ()
    names: set[str] = set()
    for matter, powers in groups:
        wanted = {(power.place, power.key) for power in powers}
        lines = tuple(
            line_of(one, ground=ground)
            for one in held
            if (one.power.place, one.power.key) in wanted
        )
        name = _name(matter, taken=names)
        names.add(name)
        if lines:
            yield InstitutionPage(
                kind="authority",
                name=f"authority/{name}",
                title=f"Who stood over whom in a matter: {matter}",
                content=_view(lines, day=last.words, matter=matter),
                about=_counted(lines),
            )


def _view(
    lines: tuple[Line, ...],
    *,
    day: str,
    matter: str = "",
    documents: tuple[str, ...] = (),
) -> AuthorityView:
    bodies = len(_bodies(lines))
    small = bodies <= DRAWN
    return AuthorityView(
        day=day,
        matter=matter,
        documents=documents,
        twigs=tree_of(lines),
        lines=lines,
        bodies=bodies,
        graph=graph_of(lines) if small else None,
        matrix=None if small else matrix_of(lines),
    )


def _bodies(lines: Iterable[Line]) -> set[str]:
    return {key for line in lines for key in (line.upper, line.lower)}


def _counted(lines: Sequence[Line]) -> str:
    """How much a page holds."""
    bodies = counted(len(_bodies(lines)), "body", "bodies")
    return f"{counted(len(lines), 'power')} between {bodies}."


def _name(matter: str, *, taken: set[str]) -> str:
    """The name of a matter's page, by its words."""
    name = _NO_WORD.sub("-", matter.casefold()).strip("-")[:_LONGEST] or "matter"
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    return free
