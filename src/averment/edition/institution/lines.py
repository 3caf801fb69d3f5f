"""One power as a line between two bodies, with what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from averment.edition.institution.cited import Cited, cited
from averment.edition.institution.days import stood
from averment.edition.institution.ground import Ground
from averment.edition.view import Piece, Sentence
from averment.institution import Held
from averment.institution.matters import alike, words_of
from averment.institution.naming import body, names_in
from averment.institution.trees import sides_of
from averment.institution.wording import DOING
from averment.record import Ledger, Power, Tie

BELOW: Mapping[Tie, str] = {
    Tie.LEADS: "is led",
    Tie.PROFESSIONALLY_LEADS: "is led in its profession",
    Tie.APPROVES: "needs its approval",
    Tie.REPORTS_TO: "reports to it",
    Tie.SUPERVISES: "is supervised",
    Tie.CONSULTS: "consults it",
    Tie.APPOINTS: "has staff appointed by it",
    Tie.ESTABLISHES: "is set up by it",
    Tie.DECIDES: "has it decide",
    Tie.REQUESTS: "asks it",
    Tie.PLANS_FOR: "has it plan",
    Tie.REGULATES: "is regulated by it",
    Tie.DIRECTS: "is directed",
    Tie.REINFORCES: "is reinforced by it",
    Tie.SUBORDINATE_TO: "stands under it",
}
"""What is said of the lower body, seen from the upper one."""

_FAMILIES: tuple[frozenset[Tie], ...] = (
    frozenset({Tie.LEADS, Tie.PROFESSIONALLY_LEADS, Tie.DIRECTS, Tie.SUBORDINATE_TO}),
    frozenset({Tie.APPROVES, Tie.DECIDES}),
    frozenset({Tie.REPORTS_TO}),
    frozenset({Tie.SUPERVISES}),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A power between an upper and a lower body, as a view shows it.

    Shape: `upper` and `lower` are keys to tell bodies apart, an unstated one being
        another in every line. `supplied` are the names of the bodies that the words
        quoted do not give: an editor took them from elsewhere, and the line is
        drawn dashed.
    """

    power: Power
    upper: str
    lower: str
    over: Piece
    under: Piece
    standing: str
    assumptions: tuple[str, ...]
    supplied: tuple[str, ...]
    cited: Cited

    @property
    def said(self) -> Sentence:
        """The power in words, in the direction in which it is."""
        sides = (self.over, self.under)
        doer, done_to = sides[::-1] if self.power.tie.upward else sides
        return doer, Piece(text=f", {DOING[self.power.tie]} "), done_to

    @property
    def verb(self) -> str:
        """The tie as a verb."""
        return self.power.tie.replace("-", " ")

    @property
    def below(self) -> str:
        """What is said of the lower body, seen from the upper one."""
        return BELOW[self.power.tie]


def line_of(held: Held, *, ground: Ground) -> Line:
    """The line of a power held."""
    power = held.power
    upper, lower = sides_of(power)
    over, under = ground.body(power.superior), ground.body(power.subordinate)
    named = {power.superior: over.text, power.subordinate: under.text}
    return Line(
        power=power,
        upper=upper,
        lower=lower,
        over=over,
        under=under,
        standing=stood(held.standing),
        assumptions=held.standing.assumptions,
        supplied=tuple(
            name
            for key, name in named.items()
            if key is not None and not _quoted(key, power, ground.ledger)
        ),
        cited=cited(power, ground=ground),
    )


def doubled(lines: Iterable[Line]) -> dict[str, tuple[str, ...]]:
    """The bodies under more than one superior in one matter, with those superiors.

    Shape: ties of one sense only (leading, approving, reporting, supervising): who
        is led by one body and reports to another has one superior in each.
    """
    known = [line for line in lines if _family(line) is not None]
    found: dict[str, list[str]] = {}
    for number, one in enumerate(known):
        for other in known[number + 1 :]:
            if one.lower == other.lower and _at_once(one, other):
                found.setdefault(one.lower, []).extend((one.over.text, other.over.text))
    return {key: tuple(dict.fromkeys(names)) for key, names in found.items()}


def _at_once(one: Line, other: Line) -> bool:
    if one.upper == other.upper or _family(one) != _family(other):
        return False
    matters = one.power.matter, other.power.matter
    same = matters[0].casefold() == matters[1].casefold()
    return same or not all(matters) or alike(*map(words_of, matters))


def _family(line: Line) -> int | None:
    those = (n for n, ties in enumerate(_FAMILIES) if line.power.tie in ties)
    return next(those, None)


def _quoted(key: str, power: Power, ledger: Ledger) -> bool:
    """Whether the words of a power name a body, by any of its names."""
    known = body(key, ledger=ledger)
    names = [key.replace("-", " "), *(names_in(known, ledger=ledger) if known else ())]
    said = words_of(power.quotation.exact)
    return any(words <= said for words in map(words_of, names) if words)
