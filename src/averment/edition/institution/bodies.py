"""The bodies: a page of each, and the list that leads to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from averment.edition.institution.ground import Ground
from averment.edition.institution.limits import terms_of
from averment.edition.institution.powers import power_view, powers_stated
from averment.edition.institution.statements import bearer_of, statement_of
from averment.edition.view import (
    BodiesList,
    BodyPage,
    InstitutionPage,
    Piece,
    PowerView,
    Section,
    Sentence,
    Statement,
)
from averment.edition.words import counted, language_in_words, moment_in_words
from averment.record import Body, Limit, Power, Rule, Term, bodies_named, names_of

LEVELS = ("central", "region", "province", "county", "local", "unit")
NO_LEVEL = "no level stated"
RELATIONAL = "another body in every case; which one is meant, the words leave open"


def bodies_section(ground: Ground) -> Section | None:
    """The list of bodies and the page of each; None without any."""
    if not ground.bodies:
        return None
    front = InstitutionPage(
        kind="bodies",
        name="bodies",
        title="Bodies",
        about=f"{counted(len(ground.bodies), 'body', 'bodies')}: organs, committees, "
        "courts, units and posts; never who held them.",
        content=BodiesList(levels=tuple(_levels(ground))),
    )
    pages = (_page(body, ground=ground) for body in ground.bodies.values())
    return Section(
        title="Who was to do it",
        about="The bodies that the documents name, by their names in each language.",
        pages=(front, *pages),
    )


def _levels(
    ground: Ground,
) -> Iterator[tuple[str, tuple[tuple[Sentence, str], ...]]]:
    those: dict[str, list[Body]] = {level: [] for level in LEVELS}
    for body in ground.bodies.values():
        those.setdefault(body.level or NO_LEVEL, []).append(body)
    for level, bodies in those.items():
        if bodies:
            yield level, tuple(((ground.body(b.key),), b.kind or "") for b in bodies)


def _page(body: Body, *, ground: Ground) -> InstitutionPage:
    rules = tuple(ground.ledger.of(Rule))
    bears = [rule for rule in rules if _bears(rule, body=body)]
    named = [
        rule
        for rule in rules
        if body.key in bodies_named(rule) and not _bears(rule, body=body)
    ]
    told = list(_reported(named, body=body))
    return InstitutionPage(
        kind="body",
        name=f"bodies/{body.key}",
        title=body.label,
        listed=False,
        content=BodyPage(
            lead=tuple(_lead(body)),
            names=tuple(_names(body, ground=ground)),
            does=tuple(_powers(body, doing=True, ground=ground)),
            under=tuple(_powers(body, doing=False, ground=ground)),
            bears=_statements(bears, ground=ground),
            named=_statements([r for r in named if r not in told], ground=ground),
            terms=terms_of(bears, ground=ground),
            reported=_statements(told, ground=ground),
            notes=tuple(text for name, text in body.details if name == "note"),
        ),
    )


def _reported(rules: Iterable[Rule], *, body: Body) -> Iterator[Rule]:
    """The rules by which something is reported to a body."""
    for rule in rules:
        if any(part.body == body.key for part in rule.under(Limit.REPORTING)):
            yield rule


def _bears(rule: Rule, *, body: Body) -> bool:
    bearer = bearer_of(rule)
    return bearer is not None and bearer.body == body.key


def _lead(body: Body) -> Iterator[str]:
    if body.level:
        yield f"level: {body.level}"
    if body.kind:
        yield body.kind.replace("-", " ")
    if body.period:
        yield moment_in_words(body.period)
    if body.relational:
        yield RELATIONAL


def _names(body: Body, *, ground: Ground) -> Iterator[tuple[Sentence, str]]:
    for name in names_of(body, terms=ground.ledger.of(Term)):
        when = f", {moment_in_words(name.period)}" if name.period else ""
        words = Piece(text=name.words, voice="quoted", lang=name.lang)
        yield (words,), f"{language_in_words(name.lang)}{when}"


def _powers(body: Body, *, doing: bool, ground: Ground) -> Iterator[PowerView]:
    """The powers in which a body stands over another, or another over it."""
    for entry, power in powers_stated(ground):
        if body.key == _side(power, over=doing):
            yield power_view(entry, power, ground=ground)


def _side(power: Power, *, over: bool) -> str | None:
    return power.superior if over else power.subordinate


def _statements(rules: Iterable[Rule], *, ground: Ground) -> tuple[Statement, ...]:
    return tuple(statement_of(rule, ground=ground) for rule in rules)
