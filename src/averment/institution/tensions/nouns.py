"""A tension, its entries, and whether two entries can bear on one time."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from averment.institution.edges import edges
from averment.record import Body, Event, Moment, Office, Power, Review, Rule, Term

_DAY = dt.timedelta(days=1)
REJECTED = "rejected"
Tense = Rule | Power | Office | Body | Event | Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Tension:
    """Entries that do not go together, by one rule of comparing them.

    Shape: `entries` are in file order, one alone where it is at odds with itself
        or with what is not there. `address` is the permanent name; `reviews` are
        those of that name, the latest of each hand.
    """

    code: str
    entries: tuple[Tense, ...]
    sentence: str
    address: str = ""
    assumptions: tuple[str, ...] = ()
    reviews: tuple[Review, ...] = ()

    @property
    def verdicts(self) -> tuple[str, ...]:
        """What the hands decided, each once."""
        return tuple(sorted({review.decision for review in self.reviews}))

    @property
    def explained(self) -> bool:
        """Whether an editor says that it is none, and no other says otherwise."""
        return self.verdicts == (REJECTED,)


def apart(one: Moment | None, other: Moment | None) -> bool:
    """Whether one period is over before the other begins; not where that is open.

    Shape: one that ends in the month or year in which the other begins is taken to
        give way to it.
    """
    return _over(one, before=other) or _over(other, before=one)


def _over(one: Moment | None, *, before: Moment | None) -> bool:
    _, end = edges(one)
    begin, _ = edges(before)
    if end is None or begin is None or end.first is None or begin.last is None:
        return False
    return end.first - _DAY <= begin.last
