"""The verbs of a phrase of English, each with what it is done to."""

from __future__ import annotations

import re
from dataclasses import dataclass

from averment.reading.rules.en.nominal import NOUN
from averment.reading.rules.en.objects import next_verb, object_of
from averment.reading.rules.en.tokens import Token, skip_adverbs, tokens_of
from averment.reading.rules.en.verbs import (
    CARRIED_THROUGH,
    CARRYING,
    EFFECTIVE,
    IDIOMS,
    PARTICLES,
    PREPOSITIONAL,
    form_of,
    is_base,
)
from averment.reading.rules.en.words import DETERMINERS, PREPOSITIONS
from averment.reading.rules.listed import listed
from averment.record import Span

_INFINITIVE = re.compile(r"\bto\s*$|\bto\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One verb with what it is done to; `end` is where its phrase ends.

    Shape: `governs` says that a preposition of the verb's own leads to the object,
        as in "be equipped with", "be responsible for".
    """

    aim: tuple[Span, ...]
    object: Span | None
    start: int
    end: int
    verb: str
    governs: bool = False


def actions_of(plain: str, start: int, end: int) -> list[Action]:
    """The coordinated verbs of a phrase that begins with a verb, with objects."""
    tokens = tokens_of(plain, start, end)
    at = _verb_start(tokens)
    passive = at < len(tokens) and tokens[at].low == "be"
    infinitive = _INFINITIVE.search(plain, max(0, start - 8), start + 3) is not None
    found: list[Action] = []
    while at < len(tokens):
        action, at = _action(tokens, at, passive=passive, infinitive=infinitive)
        if action is None:
            break
        found.append(action)
        at = next_verb(tokens, at, passive=passive)
    return found


def _verb_start(tokens: list[Token]) -> int:
    """Past signs, item numbers and an aside between commas, to the verb."""
    at = 0
    while at < len(tokens) and (
        not tokens[at].low[0].isalnum()
        or (len(tokens[at].low) == 1 and at)
        or (tokens[at].low[0].isdigit() and tokens[at].low.endswith("."))
    ):
        at += 1
    at = skip_adverbs(tokens, at)
    if at < len(tokens) and at and tokens[at].low in PREPOSITIONS:
        commas = [n for n in range(at, len(tokens)) if tokens[n].low == ","]
        at = skip_adverbs(tokens, commas[0]) if commas else at
    return at


def _action(
    tokens: list[Token], at: int, *, passive: bool, infinitive: bool
) -> tuple[Action | None, int]:
    at = skip_adverbs(tokens, at)
    if at >= len(tokens):
        return None, at
    first = at
    aim = []
    perfect = [t.low for t in tokens[at : at + 2]] == ["have", "been"]
    if tokens[at].low == "be" or perfect:
        aim += tokens[at : at + 1 + perfect]
        at = skip_adverbs(tokens, at + 1 + perfect)
        at = _past_number(tokens, at)
    copular = bool(aim) and at < len(tokens) and _is_measure(tokens[at].low)
    if at < len(tokens) and not copular:
        aim += _manner(tokens, at)
        aim.append(tokens[at])
        at += 1
    own = aim[-1].low if aim else ""
    at = at if copular else _more_verbs(tokens, at, aim)
    governed = aim[-1].low in PREPOSITIONS and len(aim) > 1
    main = own if aim[-1].low in PREPOSITIONS else aim[-1].low
    objects, after = object_of(
        tokens, at, passive=passive and not copular, verb=main, infinitive=infinitive
    )
    objects = _made_known(aim, objects)
    spans = _spans(aim)
    thing = Span(start=objects[0].start, end=objects[-1].end) if objects else None
    last = tokens[after - 1].end
    verb = own if own in _AVOIDING else aim[-1].low
    return (
        Action(
            aim=spans,
            object=thing,
            start=tokens[first].start,
            end=last,
            verb=verb,
            governs=governed and thing is not None,
        ),
        after,
    )


def _past_number(tokens: list[Token], at: int) -> int:
    """As in "must be: (a) produced": past the colon and the number of an item."""
    if at < len(tokens) and tokens[at].low == ":":
        while at < len(tokens) and not tokens[at].low[1:].isalpha():
            at += 1
    return at


def _is_measure(word: str) -> bool:
    """Whether "be" is followed by what or how much: "be every three months"."""
    return word in DETERMINERS or word[0].isdigit() or word in _MEASURES


_MEASURES = listed("about one two as ex")
_AVOIDING = listed("avoid forbid prohibit ban")
_WHEN = listed(
    """
    immediately regularly generally promptly quickly timely usually normally only
    annually monthly quarterly daily weekly finally properly additionally
    """
)
_MADE = listed("available public known")


def _manner(tokens: list[Token], at: int) -> list[Token]:
    """The adverb of manner right before a verb goes with it."""
    if at and tokens[at - 1].low.endswith("ly") and tokens[at - 1].low not in _WHEN:
        return [tokens[at - 1]]
    return []


def _more_verbs(tokens: list[Token], at: int, aim: list[Token]) -> int:
    """Particles, "continue to implement", "prepare and submit"."""
    while at < len(tokens):
        word, verb = tokens[at].low, aim[-1].low
        through = word == "through" and verb in CARRIED_THROUGH
        if word in PARTICLES or through or _result(verb, word):
            aim.append(tokens[at])
            at += 1
            continue
        if word == PREPOSITIONAL.get(verb) and verb != "rely":
            aim.append(tokens[at])
            return at + 1
        step = (
            _idiom(tokens, at, aim)
            or _banned(tokens, at, aim)
            or _relied(tokens, at, aim)
            or _carried_on(tokens, at, aim)
            or _joined(tokens, at, aim)
        )
        if step is None:
            return at
        at = step
    return at


def _result(verb: str, word: str) -> bool:
    """As in "become effective", "be made available": what comes of it goes with it."""
    return (verb == "become" and word in EFFECTIVE) or (
        verb in ("make", "made") and word in _MADE
    )


def _made_known(aim: list[Token], objects: list[Token]) -> list[Token]:
    """As in "make the records available": the object stands between."""
    if aim and aim[-1].low == "make":
        for number, token in enumerate(objects[1:], 1):
            if token.low in _MADE:
                aim.append(token)
                return objects[:number]
    return objects


def _idiom(tokens: list[Token], at: int, aim: list[Token]) -> int | None:
    """As in "make full use of", "pay close attention to"."""
    for ahead in range(at, min(at + 3, len(tokens) - 1)):
        leads = IDIOMS.get((aim[-1].low, tokens[ahead].low))
        if leads is not None and tokens[ahead + 1].low == leads:
            aim += tokens[at : ahead + 2]
            return ahead + 2
    return None


def _banned(tokens: list[Token], at: int, aim: list[Token]) -> int | None:
    """As in "avoid dragging out", "prohibit the theft of grain": the act is the aim."""
    if aim[-1].low not in _AVOIDING:
        return None
    noun = at + (tokens[at].low in DETERMINERS)
    if tokens[noun + 1 : noun + 2] and tokens[noun + 1].low == "of":
        if NOUN.fullmatch(tokens[noun].low):
            aim[:] = tokens[at : noun + 2]
            return noun + 2
        return None
    if not tokens[at].low.endswith("ing"):
        return None
    aim[:] = [tokens[at]]
    return at + 1


def _carried_on(tokens: list[Token], at: int, aim: list[Token]) -> int | None:
    """As in "Continue to implement", "continue to be retained"."""
    if tokens[at].low != "to" or aim[-1].low not in CARRYING:
        return None
    ahead = skip_adverbs(tokens, at + 1)
    if ahead >= len(tokens):
        return None
    being = tokens[ahead].low == "be"
    if not being and not is_base(tokens[ahead].low):
        return None
    aim += tokens[ahead : ahead + 2] if being else [tokens[ahead]]
    return ahead + (2 if being else 1)


def _joined(tokens: list[Token], at: int, aim: list[Token]) -> int | None:
    """As in "Prepare and submit", "sorted out and reduced": verbs alike, one object."""
    joints = ("and", "or", ",")
    if tokens[at].low not in joints:
        return None
    ahead = at
    while ahead < len(tokens) and tokens[ahead].low in joints:
        ahead += 1
    ahead = skip_adverbs(tokens, ahead)
    if ahead + 1 >= len(tokens) or not _alike(aim[-1].low, tokens[ahead].low):
        return None
    aim += tokens[at : ahead + 1]
    return ahead + 1


def _relied(tokens: list[Token], at: int, aim: list[Token]) -> int | None:
    """As in "Rely on the committee to select": what is done is to select."""
    if aim[-1].low != "rely" or tokens[at].low != "on":
        return None
    for number in range(at, min(len(tokens) - 1, at + 10)):
        if tokens[number].low == "to" and is_base(tokens[number + 1].low):
            aim[-1] = tokens[number + 1]
            return number + 2
        if tokens[number].low in (",", ";"):
            return None
    return None


def _alike(verb: str, word: str) -> bool:
    if is_base(verb) and form_of(verb) != "ed":
        return is_base(word)
    return form_of(verb) is not None and form_of(verb) == form_of(word)


_GAP = 2  # a line broken between two words of one span


def _spans(tokens: list[Token]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for token in tokens:
        if spans and token.start - spans[-1].end <= _GAP:
            spans[-1] = Span(start=spans[-1].start, end=token.end)
        else:
            spans.append(Span(start=token.start, end=token.end))
    return tuple(spans)
