"""Clauses without an operator: instructions, and sentences that say what is."""

from __future__ import annotations

import re

from averment.reading.rules.en.openings import opening_of
from averment.reading.rules.en.tokens import Token, adverb, tokens_of
from averment.reading.rules.en.verbs import NOUNS_TOO, form_of, is_base
from averment.reading.rules.en.words import (
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    TASKS,
)
from averment.record import Span

_TASK = re.compile(
    r"(?:the|its|their|his|our|whose|this|these)?\s*(?:[a-z'’-]+\s+){0,4}?"
    rf"(?:{'|'.join(sorted(TASKS))})\b[^,;:]{{0,120}}?"
    r"(?P<verb>\s(?:is|are|shall\s+be|should\s+be|will\s+be|include|includes)\b|\s*:)",
    re.IGNORECASE,
)
_IS = re.compile(
    r"\b(?P<verb>(?:is|are)\s+(?:(?:[a-z]+ly|also|to\s+be|"
    r"then|thus|each)\s+){0,2}(?:considered|regarded|deemed|"
    r"equipped|staffed|elected|appointed|led|headed|chaired|"
    r"defined|divided|composed|made\s+up|"
    r"limited|classified|subject|entitled|established|drawn|"
    r"organized|convened|held\s+to\s+be|"
    r"handled|accepted|counted|known|paid|valid|based|exempt|exempted|excluded)\b"
    r"|consists?\s+of|comprises?|means?\b|refers?\s+to|(?:has|"
    r"have)\s+(?=[^,;]{3,120}\b(?:serving|acting)\s+as\b)"
    r"|(?:has|have)\s+(?=\w+\s+members\b)|constitutes?\b|includes?\b)",
    re.IGNORECASE,
)
_DO_NOT = re.compile(r"(?:do\s+not|don['’]t|never|no\s+longer)\s+", re.IGNORECASE)
_LET = re.compile(r"let\s+", re.IGNORECASE)
_LIST = re.compile(r":\s*(?:first(?:ly)?|1|one|\(1\)|i\))\b[\s,.:)]*", re.IGNORECASE)


def instruction_at(plain: str, start: int, end: int) -> int | None:
    """Where the verb of a bare instruction stands, if the clause is one."""
    at = opening_of(plain, start, end).subject
    verb = _instruction(plain, at, end)
    first = tokens_of(plain, start, end)[:1]
    if verb is None and first and first[0].low in PREPOSITIONS:
        return _after_list(plain, start, end)  # "From theory and practice, improve"
    return verb


def _after_list(plain: str, start: int, end: int) -> int | None:
    for comma in re.finditer(",[”’]?", plain[start:end]):
        if not _no_verb(plain, start, start + comma.start()):
            return None
        verb = _instruction(plain, start + comma.end(), end)
        if verb is not None:
            return verb
    return None


def _instruction(plain: str, at: int, end: int) -> int | None:
    tokens = tokens_of(plain, at, min(end, at + 120))
    number = 0
    while number < len(tokens) and adverb(tokens[number].low):
        number += 1
    if number >= len(tokens):
        return None
    if tokens[number].low == "be" and number + 1 < len(tokens):
        return tokens[number].start
    if not is_base(tokens[number].low) and not _unlisted(plain, tokens, number):
        return None
    following = tokens[number + 1].low if number + 1 < len(tokens) else ""
    if following in FINITE or following in ("of", "must", "should", "shall", "will"):
        return None
    if tokens[number].low in NOUNS_TOO and number == 0 and not _takes(following):
        return None
    return tokens[number].start


def _unlisted(plain: str, tokens: list[Token], number: int) -> bool:
    """A word of no list at the head, before a determiner, is a verb: "Reconsider a"."""
    word = tokens[number]
    if number + 1 >= len(tokens) or tokens[number + 1].low not in DETERMINERS:
        return False
    closed = {
        *PREPOSITIONS,
        *DETERMINERS,
        *FINITE,
        *SUBORDINATORS,
        *PRONOUNS,
        *RELATIVES,
    }
    if word.low in closed or word.low.endswith(("ing", "s", "ed")) or adverb(word.low):
        return False
    return word.low.isalpha() and number == 0 and plain[word.start].isupper()


def _takes(following: str) -> bool:
    """Whether a word can begin what a verb is done to."""
    return (
        following in DETERMINERS
        or following in PRONOUNS
        or following in ("on", "upon", "to", "out", "up", "down", "and", "with")
        or (
            following.isalpha()
            and following not in PREPOSITIONS
            and form_of(following) is None
        )
    )


def refusal_at(plain: str, start: int, end: int) -> tuple[int, int] | None:
    """The place of "do not" at the head of a clause."""
    at = opening_of(plain, start, end, verb=False).subject
    found = _DO_NOT.match(plain, at, end)
    return (found.start(), found.end()) if found else None


def let_at(plain: str, start: int, end: int) -> tuple[int, int] | None:
    """As in "Let the local organs decide": where the bearer stands."""
    at = opening_of(plain, start, end).subject
    found = _LET.match(plain, at, end)
    if not found:
        return None
    for token in tokens_of(plain, found.end(), end)[1:]:
        if is_base(token.low):
            return found.end(), token.start
    return None


def task_of(plain: str, start: int, end: int) -> Span | None:
    """The verb of a sentence that says what a task, method or scope is."""
    at = opening_of(plain, start, end, verb=False).subject
    found = _TASK.match(plain, at, end)
    if found and found["verb"].rstrip().endswith(" be"):
        words = [
            t.low for t in tokens_of(plain, found.end(), end)[:4] if not adverb(t.low)
        ]
        if words and form_of(words[0]) == "ed":
            return None  # "the standards should be set by …"
    return Span(start=found.start("verb"), end=found.end("verb")) if found else None


def listed_at(plain: str, start: int, end: int) -> int | None:
    """Where a numbered list begins that a colon opens: its items are instructions."""
    found = _LIST.search(plain, start, end)
    if not found:
        return None
    words = [t.low for t in tokens_of(plain, found.end(), min(end, found.end() + 60))]
    return found.end() if words and (words[0] == "to" or is_base(words[0])) else None


def being_of(plain: str, start: int, end: int) -> Span | None:
    """The verb of a sentence that defines, composes, counts as or equips."""
    at = opening_of(plain, start, end, verb=False).subject
    found = _IS.search(plain, at, end)
    if not found:
        return None
    before = plain[at : found.start()]
    if SUBORDINATE.search(before) and not _closed(before):
        return None
    return Span(start=found.start("verb"), end=found.end("verb"))


SUBORDINATE = re.compile(r"[,;:](?!\d{3})|\b(?:who|which|that|if)\b")
_OF_THE_SUBJECT = re.compile(
    r"[^,;:]*?\s(?:who|which|that)\s+(?P<rest>(?:[^,;:]|,\d{3})*)"
)


def _closed(before: str) -> bool:
    """Whether a subject's relative clause has had its own verb: "A farm that sells"."""
    found = _OF_THE_SUBJECT.fullmatch(before)
    if found is None:
        return False
    words = [token.low for token in tokens_of(found["rest"], 0, len(found["rest"]))]
    return any(word in FINITE or form_of(word) == "s" for word in words)


_QUOTED = re.compile(r"“[^“”]*(?:”|$)")


def _blank(quoted: re.Match[str]) -> str:
    return " " * len(quoted[0])


def verbless(plain: str, start: int, end: int) -> bool:
    """Whether a stretch has no finite verb: what it says goes on from before."""
    long = len(tokens_of(plain, start, end)) > 3  # noqa: PLR2004 — no heading
    return long and _no_verb(plain, start, end)


def _no_verb(plain: str, start: int, end: int) -> bool:
    tokens = tokens_of(_QUOTED.sub(_blank, plain[start:end]), 0, end - start)
    for number, token in enumerate(tokens):
        before = tokens[number - 1].low if number else ""
        if token.low in FINITE or (before.endswith("s") and is_base(token.low)):
            return False
        if form_of(token.low) in ("s", "ed") and before not in (
            "of",
            "the",
            "and",
            ",",
            "to",
            "a",
        ):
            return False
    return True


def created_at(plain: str, start: int, end: int) -> int | None:
    """Where the verb stands of "There is hereby created a board"."""
    at = opening_of(plain, start, end, verb=False).subject
    found = _THERE.match(plain, at, end)
    return found.start("verb") if found else None


def continued_at(plain: str, start: int, end: int) -> int | None:
    """Where the verb stands of a sentence that goes on with "and" or "or"."""
    found = _GOES_ON.match(plain, start, end)
    if found is None:
        return None
    verb = found["verb"].lower()
    return found.start("verb") if form_of(verb) == "ed" or is_base(verb) else None


def fragment_at(plain: str, start: int, end: int) -> int | None:
    """Where a sentence begins that is no more than "Engaged in mending roads"."""
    words = tokens_of(plain, start, end)
    if len(words) < 3 or form_of(words[0].low) != "ed":  # noqa: PLR2004
        return None
    leads = words[1].low in PREPOSITIONS
    return start if leads and verbless(plain, words[1].start, end) else None


_THERE = re.compile(
    r"there\s+(?:is|are)\s+(?:hereby\s+)?"
    r"(?P<verb>created|established|set\s+up|constituted|instituted|formed)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"[\s;,…]*(?:and|or),?\s+(?:(?:if|where|when)\s+(?:necessary|needed|appropriate|"
    r"possible|required),\s+)?(?:\([a-z\d]{1,3}\)\s+)?(?:[a-z]+ly\s+)?"
    r"(?P<verb>[A-Za-z]+)\b",
)
