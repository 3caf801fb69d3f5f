"""One word for two terms, two bodies or two forces."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from averment.institution.tensions.nouns import Tension, apart
from averment.record import Body, Force, Ledger, Moment, Rule, Term

Named = Term | Body

_BETWEEN = re.compile(
    r"\bbetween [\"“]?(?P<one>[^\"“”,;.]+?)[\"”]? and [\"“]?(?P=one)(?!\w)"
    r"|[“\"](?P<zh>[\u3400-\u9fff]+)[”\"][和与][“\"](?P=zh)[”\"]",
    re.IGNORECASE,
)
_SENDING = re.compile(
    r"\b(?:send|establish|set up|dispatch|lead|supervise|appoint)\w*", re.IGNORECASE
)


def one_word_for_two(ledger: Ledger) -> Iterator[Tension]:
    """Words that stand for two terms, two bodies, or two forces of the original.

    Shape: also by the text alone, where it tells a thing from the same words, or has
        a body send or set up another under its own name.
    """
    yield from _terms(ledger)
    yield from _bodies(ledger)
    yield from _forces(ledger)
    yield from _collapsed(ledger)


def _terms(ledger: Ledger) -> Iterator[Tension]:
    used: defaultdict[tuple[str, str], list[tuple[Named, Moment | None]]]
    used = defaultdict(list)
    for term in ledger.of(Term):
        for wording in term.renderings:
            period = wording.period or term.period
            used[wording.lang, wording.words.casefold()].append((term, period))
    yield from _shared(used, what="terms")


def _bodies(ledger: Ledger) -> Iterator[Tension]:
    used: defaultdict[tuple[str, str], list[tuple[Named, Moment | None]]]
    used = defaultdict(list)
    for body in ledger.of(Body):
        for name in body.names:
            period = name.period or body.period
            used[name.lang, name.words.casefold()].append((body, period))
    yield from _shared(used, what="bodies")


def _shared(
    used: dict[tuple[str, str], list[tuple[Named, Moment | None]]], *, what: str
) -> Iterator[Tension]:
    for (lang, words), those in used.items():
        for (one, period), (other, then) in combinations(those, 2):
            if one.key != other.key and not apart(period, then):
                yield Tension(
                    code="O505",
                    entries=(one, other),
                    sentence=f"“{words}” ({lang}) stands for two {what}: "
                    f"{one.key} and {other.key}.",
                )


def _forces(ledger: Ledger) -> Iterator[Tension]:
    """Such as "should" where one original has 必须 and another 可."""
    first: dict[tuple[str, str, str], dict[Force, tuple[Rule, str]]] = {}
    for rule in ledger.of(Rule):
        source = ledger.source(rule.place.document)
        here = source.lang if source else ""
        cues = [c.words.casefold() for c in rule.components if c.name == "deontic"]
        for cue in cues:
            for force in rule.forces:
                met = first.setdefault((here, cue, force.lang), {})
                met.setdefault(force.force, (rule, force.words))
    for (_, cue, lang), met in first.items():
        for (one, words), (other, those) in combinations(met.values(), 2):
            yield Tension(
                code="O505",
                entries=(one, other),
                sentence=f"“{cue}” stands for two forces ({lang}): "
                f"“{words}” and “{those}”.",
            )


def _collapsed(ledger: Ledger) -> Iterator[Tension]:
    for rule in ledger.of(Rule):
        twice = _BETWEEN.search(" ".join(rule.quotation.exact.split()))
        words = (twice["one"] or twice["zh"]) if twice else _own_name(rule)
        if words:
            yield Tension(
                code="O505",
                entries=(rule,),
                sentence=f"“{words}” stands for two things in one sentence.",
            )


def _own_name(rule: Rule) -> str | None:
    """The words that name both who sends or sets up, and what is sent or set up."""
    if not _SENDING.search(" ".join(_of(rule, "aim"))):
        return None
    for bearer in _of(rule, "attributes"):
        for thing in _of(rule, "direct-object"):
            if bearer.casefold().endswith(f" {thing.casefold()}"):
                return thing
    return None


def _of(rule: Rule, name: str) -> list[str]:
    return [" ".join(c.words.split()) for c in rule.components if c.name == name]
