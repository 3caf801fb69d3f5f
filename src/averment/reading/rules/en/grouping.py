"""The verbs of a clause taken together: passive or not, and which share a frame."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from averment.reading.rules.en.actions import Action
from averment.reading.rules.en.limits import deadlines_of, leaders_of
from averment.reading.rules.en.nominal import act_in
from averment.reading.rules.en.tokens import adverb, tokens_of
from averment.reading.rules.en.verbs import form_of, is_base
from averment.reading.rules.listed import listed
from averment.reading.rules.times import times_in
from averment.record import Force, Reading, Span

_FORBID = listed(
    """
    prohibit forbid avoid ban refrain prevent-not outlaw prohibited forbidden
    avoided banned outlawed
    """
)
_LIKE_BASE = listed("overcome cut put set let shut read spread cast split quit cost")
"""Participles that look like their verb: "be overcome"."""
_REPORT = listed(
    """
    report submit reported submitted
    """
)


def is_passive(plain: str, actions: Sequence[Action]) -> bool:
    """Whether the first verb of a clause is done to its subject."""
    if not actions:
        return False
    words = [t.low for t in tokens_of(plain, actions[0].start, actions[0].end)]
    being = words[:1] == ["be"]
    words = [word for word in words if word != "be" and not adverb(word)]
    if not words:
        return False
    if not being and is_base(words[0]):
        return False  # "may set up"
    ending = being and (words[0].endswith("ed") or words[0] in _LIKE_BASE)
    return form_of(words[0]) == "ed" or ending


def banned_act(
    plain: str, actions: Sequence[Action], subject: Span
) -> tuple[Span, Span] | None:
    """As in "The theft of grain is forbidden": the act that is banned, and of what."""
    if len(actions) != 1 or actions[0].verb not in _FORBID:
        return None
    return act_in(plain, subject)


def other_passive(plain: str, at: int, actions: Sequence[Action]) -> bool:
    """Whether "by" follows a participle that is none of the verbs of the clause."""
    word = re.compile(r"[A-Za-z]+(?=\s+$)").search(plain, max(0, at - 24), at)
    if word is None or not (
        form_of(word[0].lower()) == "ed" or word[0].lower().endswith("ed")
    ):
        return False
    aims = [span for action in actions for span in action.aim]
    return not any(one.start <= word.start() < one.end for one in aims)


_BY_WHEN = re.compile(
    r"(?:within|before|by|until|prior\s+to|no(?:t)?\s+later\s+than|in\s+the\s+next)\b",
    re.IGNORECASE,
)
_JOINT = re.compile(
    r"(?:[\s,]+(?:and|or|but|then)|\s+[a-z]+ly|\s+also)*[\s,;]*$", re.IGNORECASE
)
_PAST = re.compile(r"[\s,;]*")


def joint_before(plain: str, at: int) -> int:
    """The place before the "and" or adverb that leads into a verb."""
    found = _JOINT.search(plain, max(0, at - 40), at)
    return found.start() if found else at


def past_signs(plain: str, at: int) -> int:
    """The place after the signs and spaces there."""
    found = _PAST.match(plain, at)
    return found.end() if found else at


def _of(action: Action) -> Span:
    return Span(start=action.start, end=action.end)


def _terms(plain: str, action: Action, times: Sequence[Reading]) -> Iterator[Span]:
    """The terms of an action's own: by when, as a date or a length of time."""
    for term in deadlines_of(plain, _of(action), times=times):
        if times_in(times, term) and _BY_WHEN.match(plain, term.start):
            yield term


def grouped(
    plain: str, actions: Sequence[Action], force: Force, times: Sequence[Reading]
) -> list[tuple[list[Action], Force]]:
    """Actions that share a frame together; a ban, a report, a leader or term apart."""
    groups: list[tuple[list[Action], Force]] = []
    for number, action in enumerate(actions):
        banned = action.verb in _FORBID and force in (Force.MUST, Force.SHOULD)
        own = Force.MUST_NOT if banned else force
        last = groups[-1] if groups else None
        apart = number > 0 and (
            action.verb in _REPORT
            or any(leaders_of(plain, _of(action)))
            or any(_terms(plain, action, times))
        )
        if last and last[1] is own and not apart and last[0][-1].verb not in _REPORT:
            last[0].append(action)
        else:
            groups.append(([action], own))
    return groups or [([], force)]
