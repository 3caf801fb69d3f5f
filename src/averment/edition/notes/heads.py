"""What an entry is, in a few words."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from averment.edition.words import counted, figure_in_words, moment_in_words
from averment.record import (
    Claim,
    Event,
    Figure,
    Force,
    Moment,
    Office,
    Power,
    Quoting,
    Rule,
    Table,
)

UNSTATED = "[unstated]"
_FORCE = {Force.IS: "what is", Force.NONE: "no word of duty"}


def head_of(entry: Quoting) -> str:
    """The value of a claim, or what an office, a rule or a table is, in words."""
    match entry:
        case Claim():
            return value_in_words(entry.value)
        case Office():
            return " ".join(
                part.replace("-", " ")
                for part in (entry.body, entry.authority or "", entry.other or "")
                if part
            )
        case Power():
            doer, done_to = entry.sides
            said = (doer or UNSTATED, entry.tie.value, done_to or UNSTATED)
            return " ".join(said).replace("-", " ")
        case Event():
            return f"document, {event_in_words(entry)}"
        case Rule():
            return f"rule, {force_in_words(entry.force)}"
        case Table():
            rows = counted(len(entry.rows), "row")
            return f"table, {rows} by {counted(len(entry.columns), 'column')}"
        case _:
            assert_never(entry)


def force_in_words(force: Force) -> str:
    """The force of a rule: must, must not, no word of duty."""
    return _FORCE.get(force, force.value).replace("-", " ")


def event_in_words(event: Event) -> str:
    """What happened to a document, and when: `approved 8 May 1953`."""
    stage = event.stage.value
    if event.date is not None:
        return f"{stage} {moment_in_words(event.date)}"
    return f"{stage} once {event.after.value}" if event.after else stage


def read_in_words(value: Figure | Moment) -> str:
    """A value that stands beside the words it was read from: without their noun."""
    return value_in_words(
        replace(value, noun="") if isinstance(value, Figure) else value
    )


def value_in_words(value: Figure | Moment) -> str:
    """A claim's value: a figure with its unit, or a date."""
    return (
        figure_in_words(value) if isinstance(value, Figure) else moment_in_words(value)
    )
