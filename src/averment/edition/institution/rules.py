"""The rules of all documents, listed by bearer, force, status and matter."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from averment.edition.address import Address
from averment.edition.institution.dividing import in_pages, page_name, weight_of
from averment.edition.institution.ground import Ground, plain_words
from averment.edition.institution.matters import matters_index
from averment.edition.institution.statements import (
    FORCES,
    bearer_of,
    statement_of,
)
from averment.edition.view import (
    Facet,
    Group,
    InstitutionPage,
    Piece,
    RulesFront,
    RulesList,
    Section,
    Sentence,
)
from averment.edition.words import counted
from averment.institution.naming import UNSTATED
from averment.record import Force, Rule, Sort, Status

NAME = "rules"
_MOST = 150
_NOT_WORDS = re.compile(r"[\W_]")
_BINDS_NOBODY = "says what is, and binds nobody by its words"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Way:
    """A way to list rules: of each rule the groups it belongs to, as key and heading.

    Shape: `order` sorts the groups by their keys and headings.
    """

    name: str
    title: str
    about: str
    groups: Callable[[Rule, Ground], Iterator[tuple[str, Sentence]]]
    order: Callable[[str, Sentence], tuple[int, str]]


def rules_section(ground: Ground) -> Section | None:
    """The pages of the rules; None where the ledger has none."""
    rules = tuple(ground.ledger.of(Rule))
    if not rules:
        return None
    listed = [_listed(way, rules=rules, ground=ground) for way in WAYS]
    listed.append(matters_index(ground))
    front = InstitutionPage(
        kind="rules",
        name=NAME,
        title="Rules",
        about=f"{counted(len(rules), 'rule')}, by bearer, force, status and matter.",
        content=RulesFront(
            summary=_summary(rules, ground=ground),
            facets=tuple(facet for facet, _ in listed),
        ),
    )
    return Section(
        title="What was to be done, and by whom",
        about="Every rule that the ledger reads out of the documents, with its words.",
        pages=(front, *(page for _, pages in listed for page in pages)),
    )


def _summary(rules: Sequence[Rule], *, ground: Ground) -> str:
    documents = {rule.place.document for rule in rules}
    unnamed = sum(bearer_of(r) is None and r.sort is Sort.REGULATIVE for r in rules)
    proposed = sum(ground.bearings.proposed(rule) for rule in rules)
    said = [
        f"{counted(len(rules), 'rule')} of {counted(len(documents), 'document')}.",
        f"{counted(unnamed, 'rule')} that should bind somebody "
        f"{'names' if unnamed == 1 else 'name'} nobody."
        if unnamed
        else "",
        f"{counted(proposed, 'rule')} a machine proposed, and no person has adopted."
        if proposed
        else "",
    ]
    return " ".join(sentence for sentence in said if sentence)


def _listed(
    way: _Way, *, rules: Sequence[Rule], ground: Ground
) -> tuple[Facet, tuple[InstitutionPage, ...]]:
    """The lead to a list, and its pages."""
    groups = _grouped(way, rules=rules, ground=ground)
    rows = [(group, rule) for group in groups for rule in group.rules]
    parts = in_pages(rows, weight=lambda row: weight_of(row[1]))
    name = f"{NAME}/by-{way.name}"
    names = [page_name(name, number) for number in range(1, len(parts) + 1)]
    addresses = tuple(Address(page="institution", name=one) for one in names)
    begun: dict[str, Address] = {}
    pages: list[InstitutionPage] = []
    for number, part in enumerate(parts, start=1):
        shown = tuple(_groups(part, begun=begun, ground=ground))
        for group in shown:
            begun.setdefault(
                group.anchor, replace(addresses[number - 1], anchor=group.anchor)
            )
        pages.append(
            InstitutionPage(
                kind="rules-list",
                name=names[number - 1],
                title=f"Rules by {way.title}",
                listed=False,
                content=RulesList(
                    about=way.about, groups=shown, number=number, pages=addresses
                ),
            )
        )
    leads = tuple(
        (group.heading, counted(len(group.rules), "rule"), begun[group.anchor])
        for group in groups[:_MOST]
    )
    more = len(groups) - len(leads)
    facet = Facet(
        title=f"By {way.title}",
        about=way.about,
        to=addresses[0],
        rows=leads,
        more=f"{counted(more, 'group')} more on their own page." if more else "",
    )
    return facet, tuple(pages)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Grouped:
    heading: Sentence
    anchor: str
    rules: tuple[Rule, ...]


def _grouped(
    way: _Way, *, rules: Sequence[Rule], ground: Ground
) -> tuple[_Grouped, ...]:
    headings: dict[str, Sentence] = {}
    those: dict[str, list[Rule]] = {}
    for rule in rules:
        for key, heading in way.groups(rule, ground):
            headings.setdefault(key, heading)
            those.setdefault(key, []).append(rule)
    anchors = _anchors(way, keys=those)
    return tuple(
        _Grouped(heading=headings[key], anchor=anchors[key], rules=tuple(those[key]))
        for key in sorted(those, key=lambda key: way.order(key, headings[key]))
    )


def _groups(
    part: Sequence[tuple[_Grouped, Rule]],
    *,
    begun: Mapping[str, Address],
    ground: Ground,
) -> Iterator[Group]:
    """The groups of one page; of a group begun on an earlier one the rest."""
    for _, rows in groupby(part, key=lambda row: row[0].anchor):
        those = list(rows)
        group = those[0][0]
        yield Group(
            heading=group.heading,
            anchor=group.anchor,
            number=len(group.rules),
            statements=tuple(statement_of(rule, ground=ground) for _, rule in those),
            again=group.anchor in begun,
        )


def _anchors(way: _Way, *, keys: Iterable[str]) -> dict[str, str]:
    """An id for each group, made of its words; of two that come out alike one more.

    >>> _anchors(WAYS[2], keys=("the Centre's", "the Centre s"))
    {"the Centre's": 'bearer:the-Centre-s', 'the Centre s': 'bearer:the-Centre-s-2'}
    """
    anchors: dict[str, str] = {}
    for key in keys:
        plain = f"{way.name}:{'-'.join(_NOT_WORDS.sub(' ', key).split()) or 'other'}"
        anchor, number = plain, 1
        while anchor in anchors.values():
            number += 1
            anchor = f"{plain}-{number}"
        anchors[key] = anchor
    return anchors


def _by_force(rule: Rule, ground: Ground) -> Iterator[tuple[str, Sentence]]:
    del ground
    yield rule.force.value, (Piece(text=FORCES[rule.force].strip("()")),)


def _by_status(rule: Rule, ground: Ground) -> Iterator[tuple[str, Sentence]]:
    del ground
    yield rule.status.value, (Piece(text=rule.status.value),)


def _by_bearer(rule: Rule, ground: Ground) -> Iterator[tuple[str, Sentence]]:
    """A body where the ledger says which is meant, else the words, else nobody.

    Shape: words that are the edition's own name for a body stand with it.
    """
    bearer = bearer_of(rule)
    if bearer is None:
        nobody = UNSTATED if rule.sort is Sort.REGULATIVE else _BINDS_NOBODY
        yield nobody, (Piece(text=nobody),)
        return
    plain = plain_words(bearer.words)
    own = bearer.body if bearer.body in ground.bodies else None
    key = own or ground.labels.get(plain)
    if key is not None:
        yield f"={key}", (ground.body(key),)
    else:
        yield plain, (Piece(text=bearer.words, voice="editor"),)


def _unstated_first(key: str, heading: Sentence) -> tuple[int, str]:
    """Bearers by name between those that nobody names and what binds nobody."""
    place = {UNSTATED: 0, _BINDS_NOBODY: 2}.get(key, 1)
    return place, plain_words(heading[0].text)


WAYS = (
    _Way(
        name="force",
        title="force",
        about="The force is that of the words quoted; where another language has "
        "another, both are shown, and neither is decided.",
        groups=_by_force,
        order=lambda key, _: (list(FORCES).index(Force(key)), ""),
    ),
    _Way(
        name="status",
        title="status",
        about="What had become of a rule when its document was written. What was only "
        "proposed, requested or rejected was never in force as stated.",
        groups=_by_status,
        order=lambda key, _: (list(Status).index(Status(key)), ""),
    ),
    _Way(
        name="bearer",
        title="bearer",
        about="Whom the words bind. [unstated]: they name nobody, and nobody is "
        "guessed; what an editor inferred is marked as inferred.",
        groups=_by_bearer,
        order=_unstated_first,
    ),
)
