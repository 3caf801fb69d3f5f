"""What the machine reads at a span of text: a proposal, not yet a claim."""

from __future__ import annotations

from dataclasses import dataclass

from averment.record.figure import Figure, Kind, Modality
from averment.record.moment import Moment
from averment.record.place import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A figure or date read out of running text.

    Shape: `full` is the span with its qualifier and unit, `core` the numeral
        with what belongs to it; `core` lies inside `full`. `value` is None for
        a date that is written but does not exist (`impossible`).
        `period` is the time for which the figure holds, where the text says.
        `rests_on` names the words that decided modality and period, and what is
        counted where no noun stands by the numeral (that noun is the figure's).
        `damaged` says that characters were read as others (干 as 千).
    """

    full: Span
    core: Span
    kind: Kind
    value: Figure | Moment | None
    modality: Modality | None = None
    period: Moment | None = None
    rests_on: tuple[tuple[str, str], ...] = ()
    alternatives: tuple[Figure | Moment, ...] = ()
    impossible: bool = False
    damaged: bool = False
