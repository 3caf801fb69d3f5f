"""What a rule speaks of, where its words leave that to what stands before it.

"It shall be implemented after approval" names no plan: the clause before does. Such a
rule is about what that one is about; nothing is added to its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from averment.institution.evidence import evidence_of
from averment.institution.matters import words_of
from averment.record import Ledger, Limit, Place, Rule

_SUMMING = (
    r"numbers?|totals?|amounts?|proportions?|ratios?|shares?|rates?|figures?|limits?"
    r"|standards?|percentages?"
)
_POINTING = re.compile(
    r"(?:it|its|this|that|these|those|they|them|their|the\s+(?:two|same|former|latter)"
    rf"|(?:the|this|these|those|such)(?:\s+\w+)?\s+(?:{_SUMMING}))\b"
    r"(?!\s+of\b|\s+who\b|\s+\w+)"
    r"|(?:其|它|它们|此|该|这|这些|上述|前者|后者|总数|比例|总额|数额|标准)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.;。；！？!?]*[.;。；！？!?]*")
_GOES_ON = re.compile(r"\s*(?:(?:and|or|but|then)\b|[并且而但或及])", re.IGNORECASE)
_UPON = ("direct-object", "entity", "properties")
_SUBJECT = (*_UPON, "attributes")
_UNDER = ("activation", "execution", "or-else")
_ABOUT = (*_SUBJECT, "indirect-object", "aim", "function")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A rule with what it speaks of.

    Shape: `words` are those of what is done, to what and by whom, and of what it
        points back to. `limits` are the kinds of limit it
        states, and those of the clause before it, where it goes on with one sentence.
        `points` where it points back, `back` is the rule it points to, if to one.
    """

    rule: Rule
    words: frozenset[str]
    limits: frozenset[Limit]
    points: bool = False
    back: Rule | None = None


def spoken(ledger: Ledger) -> tuple[Spoken, ...]:
    """The rules of a ledger in file order, each with what it speaks of.

    Shape: a rule points back where a pronoun or a bare sum ("the total number")
        stands for what it is about, or where it goes on with a sentence and names
        nothing that is acted upon: to the last words of its passage before it, if
        they are of no rule, and else to the rule before it there.
    """
    last: dict[Place, Spoken] = {}
    found: list[Spoken] = []
    for rule in ledger.of(Rule):
        one = _after(last.get(rule.place), rule, ledger=ledger)
        last[rule.place] = one
        found.append(one)
    return tuple(found)


def _after(before: Spoken | None, rule: Rule, *, ledger: Ledger) -> Spoken:
    own = _own_words(rule)
    limits = frozenset(part.limit for part in rule.constraints if part.limit)
    goes_on = _GOES_ON.match(rule.quotation.exact) is not None
    points = _points(rule) or (goes_on and not _named(rule, _UPON))
    if not points:
        return Spoken(rule=rule, words=own, limits=limits)
    between = words_of(_between(before.rule if before else None, rule, ledger=ledger))
    if between or before is None:
        return Spoken(rule=rule, words=own | between, limits=limits, points=True)
    return Spoken(
        rule=rule,
        words=own | before.words,
        limits=limits | before.limits if goes_on else limits,
        points=True,
        back=before.rule,
    )


def _between(before: Rule | None, rule: Rule, *, ledger: Ledger) -> str:
    """The last two sentences of a passage before a rule that are of no other."""
    here = evidence_of(rule, ledger=ledger)
    text = ledger.text(rule.place.document)
    passage = text.passage(rule.place.label) if text else None
    if here is None or here.span is None or text is None or passage is None:
        return ""
    start = passage.span.start
    there = evidence_of(before, ledger=ledger) if before else None
    if there is not None:
        start = there.span.end if there.span else here.span.start
    said = _SENTENCE.findall(text.content[start : here.span.start])
    return " ".join([one for one in said if words_of(one)][-2:])


def _own_words(rule: Rule) -> frozenset[str]:
    """The words of its sentence and components, but for conditions and limits."""
    apart = [c.words for c in rule.components if c.limit or c.name in _UNDER]
    said = " ".join(rule.quotation.exact.split())
    for words in sorted(apart, key=len, reverse=True):
        said = said.replace(" ".join(words.split()), " ; ")
    return words_of(" ; ".join((said, *_named(rule, _ABOUT))))


def _points(rule: Rule) -> bool:
    return any(_POINTING.fullmatch(words.strip()) for words in _named(rule, _SUBJECT))


def _named(rule: Rule, names: Iterable[str]) -> tuple[str, ...]:
    return tuple(_words(rule, frozenset(names)))


def _words(rule: Rule, names: frozenset[str]) -> Iterator[str]:
    return (part.words for part in rule.components if part.name in names)
