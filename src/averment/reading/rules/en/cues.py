"""The words that give a clause its force, and where they do not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from averment.reading.rules.en.foretelling import foretells
from averment.reading.rules.en.operators import RESOLVED, ROWS
from averment.reading.rules.en.verbs import form_of, is_base
from averment.reading.rules.en.words import (
    ADVERBS,
    DETERMINERS,
    FINITE,
    PRONOUNS,
    RELATIVES,
    SAYING,
    is_agent,
)
from averment.record import Force, Span

_CUE = re.compile(
    "|".join(rf"(?P<c{n}>\b{pattern})(?![a-z])" for n, (_, pattern) in enumerate(ROWS)),
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z]+(?:[-’'][a-z]+)*", re.IGNORECASE)
_ASIDE = re.compile(
    r"(?:^|,\s*|;\s*|\(|\s(?=whether\b))(?:and\s+|but\s+|or\s+)?(?:if|when|where|unless|because|since|"
    r"although|though|whether|until|so\s+that|in\s+order\s+that|"
    r"how|what|why|once|such\s+that|"
    r"to\s+the\s+extent\s+that|provided\s+that|as\s+long\s+as|"
    r"so\s+as|while|whereas|only\s+then)\s[^,;]*$",
    re.IGNORECASE,
)
_IS_WHAT = re.compile(
    r"(?<!\bthere\s)\b(?:is|are)\s+(?!the\b)[^,;:]{1,60}\sthat\s+\Z", re.IGNORECASE
)
_SETTLED = re.compile(rf"\b{RESOLVED}\s+that\s+[^.;]*$", re.IGNORECASE)
ORDERS = re.compile(
    r"(?:instruct|order|direct|urge|command|oblige|require)e?[sd]|"
    r"(?:instruct|order|direct|command)ed|call(?:s|ed) (?:up)?on"
)
_WANTED = re.compile(
    r"requires|demand(?:s|ed)|request(?:s|ed)|ask(?:s|ed) for|applie[sd] for"
)
_FURTHER = re.compile(r"\s+(?:another|an\s+additional|a\s+further)\s", re.IGNORECASE)
_HOPED = re.compile(r"\b(?:hopes?|hoped)\s+that\s[^,;.]*$", re.IGNORECASE)
_MONTH = re.compile(r"May(?=\s+\d|,?\s+1\d\d\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """An operator of a clause: its force, its place, and its words."""

    force: Force
    start: int
    end: int
    words: str


def cues_of(plain: str, start: int, end: int) -> tuple[Cue, ...]:
    """The operators of the main clauses between two places of a plain text.

    Shape: an operator inside a relative clause or a subordinate one is none; nor is
        a `will` or `can` that foretells or says what is able to be.
    """
    found = [
        Cue(
            force=_force(plain, start, cue),
            start=cue.start(),
            end=cue.end(),
            words=" ".join(cue[0].split()).lower(),
        )
        for cue in _CUE.finditer(plain, start, end)
        if not _MONTH.match(plain, cue.start(), end)
    ]
    kept = [cue for cue in found if not _aside(plain, start, cue, found)]
    kept = [cue for cue in kept if cue is kept[-1] or not _resumed(plain, start, cue)]
    kept = [cue for cue in kept if not _hollow(plain, cue, end)]
    return tuple(_without_announcements(kept))


def _force(plain: str, start: int, cue: re.Match[str]) -> Force:
    """The force of an operator; what is hoped "will" be done is asked for."""
    force = next(f for n, (f, _) in enumerate(ROWS) if cue[f"c{n}"])
    hoped = force is Force.MUST and _HOPED.search(plain, start, cue.start())
    return Force.SHOULD if hoped else force


def _without_announcements(cues: list[Cue]) -> Iterator[Cue]:
    """As in "It was decided that X should": the second of the two is the operator."""
    for number, cue in enumerate(cues):
        following = cues[number + 1] if number + 1 < len(cues) else None
        if cue.words.endswith("that") and following is not None:
            continue
        yield cue


def _resumed(plain: str, start: int, cue: Cue) -> bool:
    """Whether ", which" leads in: its clause counts where no other follows."""
    return re.search(r",\s+which\s*$", plain[start : cue.start]) is not None


def _aside(plain: str, start: int, cue: Cue, found: list[Cue]) -> bool:
    before = plain[start : cue.start]
    if cue.force is Force.MAY and re.search(r"\bas\s*$", before, re.IGNORECASE):
        return True  # "as may be necessary"
    if _relative(before):
        return len(found) > 1 or predicate_before(plain, start, cue) is None
    aside = _ASIDE.search(before)
    if aside is None or cue.words.startswith("it "):
        return False
    if re.match(r"\W*(?:if|when|where|once|while|as|since)\b", aside[0], re.IGNORECASE):
        later = [c for c in found if c.start > cue.end]
        return bool(later) or aside.start() > 0
    return True


def predicate_before(plain: str, start: int, cue: Cue) -> int | None:
    """Where "is" stands in "It is a work that must be led", said before an operator."""
    found = _IS_WHAT.search(plain, start, cue.start)
    return found.start() if found and cue.force is not Force.MAY else None


def _relative(before: str) -> bool:
    """Whether what stands before an operator puts it in a relative clause."""
    segment = re.split(r"[;:]|,\s+(?!who|which|whose|that)", before)[-1]
    words = [word.lower() for word in _WORD.findall(segment)]
    places = [n for n, word in enumerate(words) if word in RELATIVES]
    if not places:
        return False
    at = places[-1]
    tail = words[at + 1 :]
    heads = all(word in ("each", "of", "one", "all", "both") for word in words[:at])
    if heads and words[at] != "that" and segment.strip()[:2] != "of":
        return bool(before[: len(before) - len(segment)].strip(" .…"))
    if words[at] == "that" and _speaks(words[:at]):
        return False
    if words[at] == "that" and (at == 0 or (tail and not words[:at])):
        return False
    if words[at] == "which" and re.search(r",\s+(?:all\s+of\s+)?which\s*$", before):
        return False
    tail = [word for word in tail if word not in ADVERBS and not word.endswith("ly")]
    if tail and words[at] in ("who", "which", "that") and not _begins_noun(tail[0]):
        return tail[-1] in ("and", "or", "but")  # the word after it is its verb
    return not any(_finite(tail, n) for n in range(len(tail)))


def _begins_noun(word: str) -> bool:
    return word in DETERMINERS or word in PRONOUNS


def _speaks(words: list[str]) -> bool:
    return any(word in SAYING for word in words[-2:])


def _finite(words: list[str], number: int) -> bool:
    """Whether a word is most likely the verb of its clause."""
    word = words[number]
    if word in FINITE:
        return True
    before = words[number - 1] if number else ""
    if number and before in ("to", "of", "the", "a", "and", "by"):
        return False
    return form_of(word) in ("s", "ed") or (number == 0 and is_base(word))


def told_at(plain: str, cue: Cue, end: int) -> tuple[Span, int] | None:
    """Whom "The council instructed all clerks to" tells, and where his verb stands.

    Shape: None where the words name nobody or no act.
    """
    if not ORDERS.fullmatch(cue.words):
        return None
    to = re.compile(r"\sto\s+(?:[a-z]+ly\s+)?(?P<verb>[a-z]+)").search(
        plain, cue.end, end
    )
    if to is None or not is_base(to["verb"]):
        return None
    whom = Span(start=cue.end + 1, end=to.start())
    told = is_agent(plain[whom.start : whom.end])
    return (whom, to.start("verb")) if told else None


def wants_more(plain: str, cue: Cue) -> bool:
    """As in "The county asks for another 500": a number is what is wanted."""
    return _WANTED.fullmatch(cue.words) is not None and (
        _FURTHER.match(plain, cue.end) is not None
    )


def _hollow(plain: str, cue: Cue, end: int) -> bool:
    """Whether a `will`, `can` or `is to` says what happens, not what is to be done."""
    if ORDERS.fullmatch(cue.words) and not wants_more(plain, cue):
        return told_at(plain, cue, end) is None
    words = [w.lower() for w in _WORD.findall(plain, cue.end, min(end, cue.end + 80))]
    words = [w for w in words if w not in ADVERBS and not w.endswith("ly")]
    if cue.words == "will" and cue.force is Force.SHOULD:
        return False  # what is hoped
    if not words:
        return cue.words in ("will", "can")
    if cue.words in ("could", "might", "would not", "could not"):
        return not _SETTLED.search(plain, max(0, cue.start - 160), cue.start)
    if cue.words == "will not" and re.search(
        r"(?:^|[.,;:]\s+|\s\s)(?:some|many|most)\s[^.,;:]*$",
        plain[max(0, cue.start - 160) : cue.start],
        re.IGNORECASE,
    ):
        return True
    if cue.words in ("will", "'ll"):
        return foretells(plain, cue.start, words)
    if cue.words == "can" and words[0] not in ("be", "exceed"):
        subject = re.split(r"[,;:]", plain[max(0, cue.start - 120) : cue.start])[-1]
        return not is_agent(subject)
    return False
