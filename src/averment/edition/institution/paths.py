"""By whose approval a rule was to be carried out: the path of the rule, with its gaps.

One page for all rules that have a path, each with an anchor: a path is a few lines,
and those of one document are read together. It is never the path of a case.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from averment.edition.address import Address
from averment.edition.bearings import full_key
from averment.edition.institution.cited import Cited, cited, title_of
from averment.edition.institution.days import (
    closing_year,
    force_of,
    stood,
)
from averment.edition.institution.ground import Ground
from averment.edition.notes.heads import head_of
from averment.edition.words import counted, moment_in_words
from averment.institution import Path, Step, approval_path
from averment.institution.approving import said
from averment.institution.naming import gives
from averment.record import Event, Ledger, Moment, Power, Rule, Source

OWN = "in the rule’s own words"
CITED = "by a power that the rule gives"
OF_MATTER = "by a power over the same matter; the rule does not name it"
OF_DOCUMENT = "its document was so approved"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """One approval: whose, how the rule comes under it, in what words.

    Shape: `inferred` marks a step that the rule does not name: its matter alone
        joins the two. `gaps` are what this step leaves open.
    """

    who: str
    how: str
    standing: str
    cited: Cited
    inferred: bool = False
    gaps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PathView:
    """The approvals of one rule, as the documents state them, on one day."""

    anchor: str
    cited: Cited
    force: str
    standing: str
    assumptions: tuple[str, ...]
    steps: tuple[StepView, ...]
    gaps: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PathGroup:
    """The rules of one document, on the day it came into force."""

    document: str
    title: str
    day: str
    paths: tuple[PathView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PathsPage:
    """Every rule of an edition that stands under somebody's approval."""

    groups: tuple[PathGroup, ...]
    summary: str = ""
    number: int = 1
    pages: tuple[Address, ...] = ()

    def sentence(self) -> str:
        """How many rules, and how many of their paths have a gap."""
        paths = [path for group in self.groups for path in group.paths]
        open_ones = sum(_has_gap(path) for path in paths)
        return (
            f"{counted(len(paths), 'rule')} under approval; "
            f"{counted(open_ones, 'path')} with a gap."
        )


def paths_of(ground: Ground) -> PathsPage | None:
    """The paths of all rules that somebody had to approve; None without any.

    Shape: that a whole document was approved is a step of each of its rules, but
        gives none of them a path of its own.
    """
    ledger = ground.ledger
    found = []
    for document, rules in groupby(ledger.of(Rule), key=lambda r: r.place.document):
        source = ledger.source(document)
        day = _day(source, ledger=ledger) if source else None
        if day is None:
            continue
        paths = tuple(_paths(rules, day=day, ground=ground))
        if paths:
            found.append(
                PathGroup(
                    document=document,
                    title=title_of(document, ledger=ledger),
                    day=moment_in_words(day),
                    paths=paths,
                )
            )
    return PathsPage(groups=tuple(found)) if found else None


def _day(source: Source, *, ledger: Ledger) -> Moment | None:
    """The day a document came into force; the last of its own date without one."""
    day = force_of(source, ledger=ledger)
    return day or (source.date if closing_year(ledger) is not None else None)


def _paths(rules: Iterable[Rule], *, day: Moment, ground: Ground) -> Iterator[PathView]:
    for rule in rules:
        path = approval_path(rule, ground.ledger, day=day)
        if any(not isinstance(step.source, Event) for step in path.steps):
            yield _path(path, ground=ground)


def _path(path: Path, *, ground: Ground) -> PathView:
    return PathView(
        anchor=f"path:{full_key(path.rule)}",
        cited=cited(path.rule, ground=ground),
        force=head_of(path.rule).removeprefix("rule, "),
        standing=stood(path.standing),
        assumptions=path.standing.assumptions,
        steps=tuple(_step(step, path=path, ground=ground) for step in path.steps),
        gaps=tuple(str(gap.lack) for gap in path.gaps if gap.step is None),
    )


def _step(step: Step, *, path: Path, ground: Ground) -> StepView:
    how = _how(step, rule=path.rule)
    return StepView(
        who=said(step, ledger=ground.ledger),
        how=how,
        standing=stood(step.standing) if step.standing else "",
        cited=cited(step.source, ground=ground),
        inferred=how == OF_MATTER,
        gaps=tuple(str(gap.lack) for gap in path.gaps if gap.step is step),
    )


def _how(step: Step, *, rule: Rule) -> str:
    match step.source:
        case Rule():
            return OWN
        case Event():
            return OF_DOCUMENT
        case Power() as power:
            return CITED if gives(rule, power) else OF_MATTER


def _has_gap(path: PathView) -> bool:
    return bool(path.gaps) or any(step.gaps for step in path.steps)
