"""Whether a clause tells someone to act or makes something what it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from averment.reading.rules.bodies import names_body
from averment.reading.rules.en.actions import Action
from averment.reading.rules.en.objects import TAKEN
from averment.reading.rules.en.words import head_of
from averment.record import Force, Sort, Span

_BODY_MADE = re.compile(
    r"\b(?:establish|set\s+up|create|form|organize|found|"
    r"improve|attach)\b[^,;]{0,80}?\b(?:committees?|courts?|"
    r"tribunals?|organi[sz]ations?|departments?|bureaus?|"
    r"offices?|stations?|agenc(?:y|ies)|"
    r"teams?|groups?|rooms?|commissars?|posts?|institutions?)\b",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"be\s+(?:[a-z]+ly\s+)?(?:established|created|formed|founded|instituted|"
    r"constituted|set\s+up)\b",
    re.IGNORECASE,
)
_MEASURE = re.compile(
    r"(?:about|some|every|each|one|two|three|four|five|six|seven|eight|nine|ten|\d)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"^(?:be\s+)?(?:limited|exceed|consist|include|elected|composed|comprised)",
    re.IGNORECASE,
)
_BINDING = (Force.MUST, Force.SHOULD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is to be done, of what subject and with what force."""

    actions: Sequence[Action]
    subject: Span | None
    force: Force


def sort_of(plain: str, told: Told, *, end: int, borne: bool) -> Sort:
    """Constitutive where something is counted, composed, measured or made to be.

    Shape: `end` is where the clause ends; `borne` says that someone is told.
    """
    if counts_as(told.actions):
        return Sort.CONSTITUTIVE
    if borne:
        return Sort.REGULATIVE
    if is_made(plain, told) or _is_measured(plain, told):
        return Sort.CONSTITUTIVE
    first = told.actions[0].start if told.actions else end
    verb = plain[first : max(first, end)]
    mark = _COUNTED if told.subject is not None else _BODY_MADE
    return Sort.CONSTITUTIVE if mark.match(verb) else Sort.REGULATIVE


def counts_as(actions: Sequence[Action]) -> bool:
    """Whether the clause says as what something is taken."""
    return bool(actions) and actions[0].verb in TAKEN


def is_made(plain: str, told: Told) -> bool:
    """As in "Branch courts shall be established": the clause creates a body."""
    return (
        told.subject is not None
        and told.force in _BINDING
        and any(_MADE.match(plain, action.start) for action in told.actions)
        and names_body(head_of(plain[told.subject.start : told.subject.end]))
    )


def _is_measured(plain: str, told: Told) -> bool:
    """As in "The report shall be every three months": how much or how often."""
    first = told.actions[0] if told.actions else None
    return (
        first is not None
        and told.subject is not None
        and first.verb == "be"
        and first.object is not None
        and told.force in _BINDING
        and _MEASURE.match(plain, first.object.start) is not None
    )
