"""The protections that documents claim: whom they bind, what a breach was to cost."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from averment.institution.harms import Harm, harms_in
from averment.institution.naming import UNSTATED
from averment.record import Claim, Force, Ledger, Modality, Origin, Rule, Sort, Status

_AGAINST = re.compile(
    r"\b(?:prevent|prohibit|forbid|ban|oppose|avoid|correct|stop|end|abolish|punish"
    r"|put right|redress|compensat|release|rehabilitat|clear|clean|check|examine"
    r"|investigate|pursue|prosecut)\w*"
    r"|防止|禁止|严禁|不得|不许|不准|反对|避免|纠正|制止|废止|惩办|追究|平反|清理",
    re.IGNORECASE,
)
_CORRECTING = re.compile(
    r"\b(?:correct|put right|redress|compensat|release|rehabilitat|clear|clean)\w*"
    r"|纠正|平反|清理|释放|改判",
    re.IGNORECASE,
)
_PUNISHING = re.compile(
    r"\b(?:punish|pursue|prosecut)\w*|惩办|追究|惩处|法办", re.IGNORECASE
)
_GUARDING = re.compile(
    r"(?:\bagainst\b|\bprevent\w*|\bavoid\w*|\bovercom\w*|防止|避免|克服|以免|免遭)([^,.;:，。；：]*)",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"\b(?:so as|so that|in order|lest|because)\b|以免|以便|否则|因为", re.IGNORECASE
)
_BINDING = frozenset({Force.MUST, Force.SHOULD})


@dataclass(frozen=True, slots=True, kw_only=True)
class Safeguard:
    """A protection as stated, with what the same corpus says of its breach.

    Shape: `bearer` is in the document's words, "[unstated]" where it has none, and
        `inferred` where an editor supplied it. `sanction` is None where none is
        stated. `corrects` marks a rule that asks for the harm to be put right, and
        so speaks of it as of something that was; `punishes` one that is itself what
        a breach was to cost. `breaches` are claims, and
        statements of what was, that speak of the same harm; without any, the corpus
        is silent, and nothing follows from that. `beside` are other rules that name
        the same harm: a remedy, an exception.
    """

    rule: Rule
    harms: tuple[Harm, ...]
    bearer: str
    inferred: bool
    sanction: str | None
    corrects: bool = False
    punishes: bool = False
    breaches: tuple[Claim | Rule, ...] = ()
    beside: tuple[Rule, ...] = ()


def safeguards(ledger: Ledger) -> tuple[Safeguard, ...]:
    """Every protection that a rule of the ledger states, in file order.

    Shape: a rule protects that forbids to do a harm, or says that it must or should be
        prevented, corrected, opposed or made good, or that something be done
        against it. Its status is its own: a
        protection proposed is given as one, and marked by the rule.
    """
    named: dict[int, frozenset[Harm]] = {
        id(entry): frozenset(harms_in(entry.quotation.exact))
        for entry in ledger.entries
        if isinstance(entry, Claim | Rule)
    }
    protecting = [r for r in ledger.of(Rule) if named[id(r)] and _protects(r)]
    own = {id(rule) for rule in protecting}
    telling = [
        entry
        for entry in ledger.entries
        if isinstance(entry, Claim | Rule) and named[id(entry)] and id(entry) not in own
    ]
    return tuple(
        _safeguard(
            rule,
            alike=[one for one in telling if named[id(rule)] & named[id(one)]],
        )
        for rule in protecting
    )


def _safeguard(rule: Rule, *, alike: Sequence[Claim | Rule]) -> Safeguard:
    bearers = [c for c in rule.components if c.name == "attributes"]
    sanctions = [c for c in rule.components if c.name == "or-else"]
    return Safeguard(
        rule=rule,
        harms=harms_in(rule.quotation.exact),
        bearer=bearers[0].words if bearers else UNSTATED,
        inferred=bool(bearers) and bearers[0].origin is Origin.INFERRED,
        sanction=sanctions[0].words if sanctions else None,
        corrects=rule.force in _BINDING and bool(_CORRECTING.search(_done(rule))),
        punishes=rule.force in _BINDING and bool(_PUNISHING.search(_done(rule))),
        breaches=tuple(one for one in alike if _tells(one)),
        beside=tuple(r for r in alike if isinstance(r, Rule) and not _tells(r)),
    )


def _tells(entry: Claim | Rule) -> bool:
    """Whether an entry is told as something that was: nothing else is a breach."""
    if isinstance(entry, Claim):
        return entry.modality in (Modality.REPORTED, Modality.ESTIMATED)
    return entry.status is Status.REPORTED


def _protects(rule: Rule) -> bool:
    if rule.force is Force.MUST_NOT:
        return rule.sort is Sort.REGULATIVE and bool(harms_in(_forbidden(rule)))
    if rule.force not in _BINDING:
        return False
    return bool(_AGAINST.search(_done(rule))) or _guards(rule.quotation.exact)


def _forbidden(rule: Rule) -> str:
    """The words of a ban without its reason, which may name a harm of its own."""
    words = rule.quotation.exact
    reason = _REASON.search(words)
    return words[: reason.start()] if reason and reason.start() else words


def _guards(words: str) -> bool:
    """Whether something is to be done against a harm: "a service against illness"."""
    return any(harms_in(found[1]) for found in _GUARDING.finditer(words))


def _done(rule: Rule) -> str:
    """The aim; the whole quotation where no aim was marked."""
    aims = [c.words for c in rule.components if c.name in ("aim", "deontic")]
    return " ".join(aims) or rule.quotation.exact
