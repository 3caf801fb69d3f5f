"""Where claims disagree, or cannot be tested: a value, never an exception."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from averment.record.bounds import Bounds
from averment.record.entries import Claim, Entry, Known, Review
from averment.record.figure import Figure
from averment.record.moment import Moment
from averment.record.place import Line, Place, Span


class Level(IntEnum):
    """How much a finding says.

    note: cannot be tested, or a norm exceeded. tension: agrees only thanks to
    rounding or to a vague word's outer reach. disagreement: no allowed reading
    of the words agrees. consequential: a disagreement that changes a stated
    conclusion.
    """

    NOTE = 1
    TENSION = 2
    DISAGREEMENT = 3
    CONSEQUENTIAL = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One line of a finding's arithmetic, in words and as bounds.

    Shape: `label` says what is computed ("c2 + c3"), `working` shows it
        ("612 + 618 = 1,230"), `bounds` is the result.
    """

    label: str
    working: str
    bounds: Bounds


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What stands on one side of two texts that are held beside one another.

    Shape: `span` is in the text of `document` in `lang`, `where` the file and the
        line it begins in, `place` the passage, where it begins in one; `exact`
        are the words there; `value` what they say, None where no figure or date
        is meant.
    """

    document: str
    lang: str
    span: Span
    where: Line
    exact: str
    place: Place | None = None
    value: Figure | Moment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """That a relation does not hold, or could not be tested.

    Shape: `subject` is the entry examined, `figures` the claims and known
        figures it rests on in order; `would_agree` says what would reconcile;
        `address` is the permanent name of the finding, from code and keys.
        `sides` are the words of a text and of its rendering that a finding R7xx
        is about: the original's first, one alone where nothing answers to it.
        A finding O5xx has in `entries` what does not go together, their words in
        the texts as sides, and in `reviews` what each hand decided on it;
        `explained` where they say that it is none.
    """

    code: str
    level: Level
    subject: Entry
    sentence: str
    figures: tuple[Claim | Known, ...] = ()
    arithmetic: tuple[Step, ...] = ()
    assumptions: tuple[str, ...] = ()
    would_agree: tuple[str, ...] = ()
    address: str = ""
    emended: bool = False
    sides: tuple[Side, ...] = ()
    entries: tuple[Entry, ...] = ()
    reviews: tuple[Review, ...] = ()
    explained: bool = False

    @property
    def counts(self) -> bool:
        """Whether it still asks for something: neither emended nor explained."""
        return not (self.emended or self.explained)


@dataclass(frozen=True, slots=True, kw_only=True)
class Examination:
    """What an examination found: the findings, and the relations that hold.

    Shape: `held` are keys of relations tested and found to hold; `untested`
        of those that could not be tested.
    """

    findings: tuple[Finding, ...] = ()
    held: tuple[str, ...] = ()
    untested: tuple[str, ...] = ()
