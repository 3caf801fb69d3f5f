"""The lines of an apparatus as plain data."""

from __future__ import annotations

from dataclasses import dataclass

from averment.emendation import Tier
from averment.record import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One line of a reading: what it speaks of, and what it says.

    Shape: `label` is one word ("Grounds"); the same label may come twice.
    """

    label: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingView:
    """One conjecture in words.

    Shape: `reading` says which claim would read what; `reasons` its mechanism,
        its precondition, the arithmetic with it, what it supports and what it
        would cost, and how often chance would give such a one; `line` is the
        entry a person would write to propose it.
    """

    key: str
    place: Place
    reading: str
    reasons: tuple[Reason, ...]
    preferred: bool
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionView:
    """All that can be said of a disagreement, in the order in which it is read.

    Shape: `conflict` says what cannot all stand, empty where nothing was sought;
        `further` is the arithmetic of its other relations; `alone` what each
        figure would have to be; `verdict` names the tier and `meaning` says what
        that tier is. `rivals` come first where nothing is preferred. `left_out`
        counts the readings not shown, `aside` those of them that are not serious.
        `cut_short` says that the search was ended early, and is empty where not.
    """

    tier: Tier
    verdict: str
    meaning: str
    rivals: tuple[str, ...]
    rivals_first: bool
    conflict: str = ""
    further: tuple[tuple[str, str], ...] = ()
    alone: tuple[str, ...] = ()
    readings: tuple[ReadingView, ...] = ()
    left_out: int = 0
    aside: int = 0
    cut_short: str = ""

    def left_out_in_words(self) -> str:
        """How many readings are not shown, and why; empty where all are."""
        if not self.left_out:
            return ""
        more = "reading" if self.left_out == 1 else "readings"
        said = f"{self.left_out:,} more {more} would reconcile it"
        if self.aside < self.left_out:
            return f"{said}."
        return f"{said}, and none is serious: chance gives such, or a nearer one does."
