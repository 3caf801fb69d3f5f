"""What a verb of English is done to, and where the next verb stands."""

from __future__ import annotations

import re

from averment.reading.rules.en.endings import says_more, word_at
from averment.reading.rules.en.tokens import Token, adverb, skip_adverbs
from averment.reading.rules.en.verbs import (
    NOUNS_TOO,
    PARTICLES,
    PREPOSITIONAL,
    form_of,
    is_base,
)
from averment.reading.rules.en.words import (
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from averment.reading.rules.listed import listed

_STOPS = listed(
    """
    before after when if unless until where while so during within through without
    according pursuant whenever because since although once except at by under as
    provided via throughout upon
    """
)


_NEXT = listed("next coming following past near first last")
_TELLING = listed(
    """
    who which whose whom that whether what how why where if when those
    """
)
_DIRECTING = listed(
    """
    call ask request urge instruct order require recruit mobilize encourage invite
    persuade compel force allow permit enable authorize help teach remind tell train
    educate
    """
)
"""Verbs that have another do something: what he is to do is part of the object."""
_PLACING = listed("in at on within among")
_WHICHEVER = listed("any all every such the a an those")
_FOR_DOING = listed(
    """
    authority power right ability opportunity obligation duty freedom permission
    decision attempt effort plan need
    """
)
"""Nouns that "to" and a verb go with."""
TAKEN = listed("considered regarded deemed")
"""Verbs that say as what something is taken: what it is taken as is the object."""
_GIVING = listed(
    """
    report submit give send pay refer transfer hand forward deliver present
    attribute apply return allocate distribute extend assign lend
    """
)


def object_of(
    tokens: list[Token], at: int, *, passive: bool, verb: str, infinitive: bool = False
) -> tuple[list[Token], int]:
    """The noun phrase after a verb, and where what belongs to the verb ends."""
    first = at = _past_place(tokens, at)
    stopped = None
    told = False  # inside a clause of its own: its "is" does not end ours
    inner = False  # inside a relative clause or a purpose: its verbs are not ours
    while at < len(tokens):
        word = tokens[at].low
        inner = _within(tokens, at, first, inner=inner, infinitive=infinitive)
        told = told or word in _TELLING
        if not inner and _verb_follows(tokens, at, passive=passive):
            break
        ours = _goes_with(tokens, at, first=first, verb=verb)
        if (
            stopped is None
            and not ours
            and (
                (word in FINITE and not told and at > first)
                or _endsobject_of(tokens, at, first=first, passive=passive, verb=verb)
            )
        ):
            stopped = at
        at += 1
    last = at if stopped is None else stopped
    inside = tokens[first:last]
    while inside and (
        inside[-1].low in (",", ".", ";", ":", "and", "or") or adverb(inside[-1].low)
    ):
        inside = inside[:-1]
    while inside and adverb(inside[0].low):
        inside = inside[1:]
    return inside, at


def _explains(tokens: list[Token], at: int) -> bool:
    """As in "a list, whose purpose is", "no drafts, that is, no copies"."""
    words = [token.low for token in tokens[at : at + 4]]
    return words[:2] == [",", "whose"] or words == [",", "that", "is", ","]


def _past_place(tokens: list[Token], at: int) -> int:
    """As in "print in newspapers any case": past where it is done, to the object."""
    if word_at(tokens, at) not in _PLACING or word_at(tokens, at + 1) in DETERMINERS:
        return at
    for ahead in range(at + 2, min(at + 5, len(tokens))):
        word = tokens[ahead].low
        if word in _WHICHEVER:
            return ahead
        if not word.isalpha() or word in PREPOSITIONS:
            return at
    return at


def _purposeful(tokens: list[Token], at: int) -> bool:
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return (tokens[at].low, following) in (
        ("in", "order"),
        ("so", "as"),
        ("so", "that"),
    )


def _endsobject_of(
    tokens: list[Token], at: int, *, first: int, passive: bool, verb: str
) -> bool:
    word = tokens[at].low
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if word == "by" and form_of(tokens[at - 1].low) == "ed" and at > first:
        return passive
    if word in _STOPS or (passive and verb not in TAKEN and verb not in PREPOSITIONAL):
        return True
    if word in (";", ":", "(", ".") or _explains(tokens, at):
        return True
    if at > first and says_more(tokens, at, first=first, verb=verb):
        return True
    if word == "in":
        return (
            following
            in (
                "accordance",
                "order",
                "a",
                "an",
                "time",
                "case",
                "conjunction",
                "such",
                "consultation",
                "this",
            )
            or following[:1].isdigit()
            or (following == "the" and word_at(tokens, at + 2) in _NEXT)
        )
    if word == "to":
        gives = verb in _GIVING and following in DETERMINERS
        return at == first or is_base(following) or adverb(following) or gives
    if word == "from":
        return at > first
    return word == "," and _comma_ends(tokens, at, following)


def _comma_ends(tokens: list[Token], at: int, following: str) -> bool:
    """Whether what follows a comma is no more of the object."""
    if following == "whether":  # "intellectuals, whether old or new"
        return any(token.low in FINITE for token in tokens[at:])
    return (
        following in PREPOSITIONS
        or _new_subject(tokens, at + 1)
        or (following == "but" and word_at(tokens, at + 2) != "also")
        or following in SUBORDINATORS
        or following in ("to", "which")
        or form_of(following) == "ing"
        or following in PRONOUNS
    )


def _within(
    tokens: list[Token], at: int, first: int, *, inner: bool, infinitive: bool
) -> bool:
    """Whether verbs from here on belong to a relative clause or a purpose.

    Shape: "to" and a verb after the object is a purpose; after a comma or "and" it
        is one more of ours where our own verb has its "to".
    """
    word = tokens[at].low
    if word in ("who", "which", "whose") or _purposeful(tokens, at):
        return True
    ahead = at
    while word_at(tokens, ahead) in (",", "and"):
        ahead += 1
    verb = skip_adverbs(tokens, ahead + 1)
    if word_at(tokens, ahead) != "to" or not is_base(word_at(tokens, verb)):
        return inner
    if ahead == at:
        joined = tokens[at - 1].low in (",", "and")
        return inner or (at > first and not joined)
    return not infinitive


def _goes_with(tokens: list[Token], at: int, *, first: int, verb: str) -> bool:
    """As in "the authority to approve arrests" and "call on others to speak"."""
    word = tokens[at].low
    if word == "to" and verb in _DIRECTING and at > first:
        return True
    if at == first:
        return word == "as" and verb in TAKEN
    return word == "to" and tokens[at - 1].low in _FOR_DOING


def _new_subject(tokens: list[Token], at: int) -> bool:
    """As in ", and I": someone else begins to act."""
    return (
        at + 1 < len(tokens)
        and tokens[at].low in ("and", "but")
        and tokens[at + 1].low in ("i", "we", "they", "he", "she")
    )


def _verb_follows(tokens: list[Token], at: int, *, passive: bool) -> bool:
    """Whether a comma or "and" here is followed by another verb of the same phrase."""
    if tokens[at].low not in (",", "and", "or", ";", "but"):
        return False
    return _verb_at(tokens, at, passive=passive) is not None


def next_verb(tokens: list[Token], at: int, *, passive: bool) -> int:
    """Where the next verb of the phrase stands; the end where there is none."""
    if at >= len(tokens):
        return at
    found = _verb_at(tokens, at, passive=passive)
    return len(tokens) if found is None else found


def _verb_at(tokens: list[Token], at: int, *, passive: bool) -> int | None:
    ahead = at
    while ahead < len(tokens) and tokens[ahead].low in (
        ",",
        "and",
        "or",
        ";",
        "but",
        "then",
    ):
        ahead += 1
    certain = ahead
    ahead = skip_adverbs(tokens, ahead)
    if ahead >= len(tokens) or _aims_at(tokens, at, certain, ahead):
        return None
    word = tokens[ahead].low
    following = tokens[ahead + 1].low if ahead + 1 < len(tokens) else ""
    if passive:
        ok = form_of(word) == "ed" and following not in FINITE and _no_noun(following)
        return ahead if ok or word == "be" else None
    if not is_base(word):
        return None
    if word in NOUNS_TOO and ahead == certain:
        owner = ahead + 1 < len(tokens) and re.search(r"['’]s?$", following)
        takes = following in DETERMINERS or following == "to" or following in PRONOUNS
        comma = tokens[at].low == "," and following.isalpha() and _no_joint(following)
        return ahead if takes or owner or comma else None
    if following in ("of", "and", ",") and word in NOUNS_TOO:
        return None
    return ahead


def _aims_at(tokens: list[Token], at: int, certain: int, ahead: int) -> bool:
    """As in "work quickly and quietly to finish": "and" joins what says how."""
    joins = at and adverb(tokens[at - 1].low) and adverb(tokens[certain].low)
    return bool(joins) and tokens[ahead - 1].low == "to"


def _no_joint(following: str) -> bool:
    return following not in PREPOSITIONS and following not in (
        *FINITE,
        "of",
        "and",
        "or",
    )


def _no_noun(following: str) -> bool:
    return (
        following in PREPOSITIONS
        or following in PARTICLES
        or following in ("", ",", ".", "and", "or", ";", "to")
        or adverb(following)
    )
