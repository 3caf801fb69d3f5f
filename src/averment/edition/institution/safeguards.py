"""The protections documents state, and what the same corpus says of their breach."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from averment.edition.address import Address
from averment.edition.bearings import full_key
from averment.edition.institution.cited import (
    Bearer,
    Cited,
    all_cited,
    bearer_of,
    cited,
)
from averment.edition.institution.ground import Ground
from averment.edition.institution.standings import standing_in_words
from averment.edition.notes.heads import head_of
from averment.edition.words import counted
from averment.institution import Safeguard, safeguards
from averment.institution.harms import Harm, harms_in
from averment.record import Claim, Rule

Named = TypeVar("Named", Claim, Rule, Claim | Rule)


@dataclass(frozen=True, slots=True, kw_only=True)
class SafeguardView:
    """A protection as stated: whom it binds, what a breach was to cost.

    Shape: `sanction` is in the words of the document, "" where none is stated.
        `corrects` marks a rule that asks for something to be put right, and so
        speaks of it as of something that was; `punishes` one that is itself the
        sanction. `also` are other harms it names.
    """

    anchor: str
    cited: Cited
    bearer: Bearer
    force: str
    status: str
    standing: str
    sanction: str
    corrects: bool
    punishes: bool
    also: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HarmGroup:
    """The protections against one harm, and what else the corpus says of that harm.

    Shape: `elsewhere` are protections that stand under another harm;
        `breaches` tell of the harm, `beside` are other rules that name it.
    """

    harm: str
    safeguards: tuple[SafeguardView, ...]
    elsewhere: tuple[Cited, ...]
    breaches: tuple[Cited, ...]
    beside: tuple[Cited, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SafeguardsPage:
    """Every protection of an edition, by harm; `silent` are harms without any."""

    groups: tuple[HarmGroup, ...]
    silent: tuple[str, ...]
    summary: str = ""
    number: int = 1
    pages: tuple[Address, ...] = ()

    def sentence(self) -> str:
        """How many protections, and how many without a sanction."""
        every = [one for group in self.groups for one in group.safeguards]
        costs = sum(bool(one.sanction) or one.punishes for one in every)
        said = counted(costs, "of them", "of them") if costs else "none of them"
        return f"{counted(len(every), 'protection')} stated; {said} with a sanction."


def safeguards_of(ground: Ground) -> SafeguardsPage | None:
    """The protections by the harm they name first; None where none is stated."""
    found = safeguards(ground.ledger)
    if not found:
        return None
    groups = tuple(
        _group(harm, found=found, ground=ground)
        for harm in Harm
        if any(harm in one.harms for one in found)
    )
    named = {harm for one in found for harm in one.harms}
    return SafeguardsPage(
        groups=groups,
        silent=tuple(harm.value for harm in Harm if harm not in named),
    )


def _group(harm: Harm, *, found: Sequence[Safeguard], ground: Ground) -> HarmGroup:
    against = [one for one in found if harm in one.harms]
    told = [entry for one in against for entry in one.breaches]
    rules = [rule for one in against for rule in one.beside]
    return HarmGroup(
        harm=harm.value,
        safeguards=tuple(
            _view(one, ground=ground) for one in against if one.harms[0] is harm
        ),
        elsewhere=tuple(
            cited(one.rule, ground=ground)
            for one in against
            if one.harms[0] is not harm
        ),
        breaches=tuple(all_cited(_naming(harm, told), ground=ground)),
        beside=tuple(all_cited(_naming(harm, rules), ground=ground)),
    )


def _naming(harm: Harm, entries: Iterable[Named]) -> Iterator[Named]:
    """The entries that name this very harm, and not another of the same rule."""
    return (one for one in entries if harm in harms_in(one.quotation.exact))


def _anchor(one: Safeguard) -> str:
    return f"safeguard:{full_key(one.rule)}"


def _view(one: Safeguard, *, ground: Ground) -> SafeguardView:
    return SafeguardView(
        anchor=_anchor(one),
        cited=cited(one.rule, ground=ground),
        bearer=bearer_of(one.rule),
        force=head_of(one.rule).removeprefix("rule, "),
        status=one.rule.status.value,
        standing=standing_in_words(one.rule, ledger=ground.ledger),
        sanction=one.sanction or "",
        corrects=one.corrects,
        punishes=one.punishes,
        also=tuple(other.value for other in one.harms[1:]),
    )
