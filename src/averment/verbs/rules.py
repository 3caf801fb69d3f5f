"""`averment rules`: the rules of an edition, by whom they bind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import click

from averment.edition.words import counted
from averment.institution import Answer, Asked, Item, Question, answer
from averment.institution.naming import UNSTATED
from averment.institution.wording import bearer_of, state_said
from averment.recension.quotations import full_key
from averment.record import Force, Ledger, Limit, Moment, Rule, Status
from averment.verbs.answers import standing_as_json
from averment.verbs.asking import (
    code_of,
    edition_at,
    refuse_unknown,
    years_said,
)
from averment.verbs.days import day_recorded, maybe_on_option, recorded_option
from averment.verbs.lines import filled
from averment.verbs.options import format_option, path_argument

NONE = "No rule of the ledger is of that kind."
INFERRED = " (inferred)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A rule with its standing on the day asked of; whether its bearer is inferred."""

    rule: Rule
    item: Item
    inferred: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """The rules that bind one bearer, as the documents or the editor name it."""

    bearer: str
    rules: tuple[Listed, ...]


@click.command()
@path_argument
@click.option(
    "--force", type=click.Choice([each.value for each in Force]), help="What it says."
)
@click.option(
    "--status",
    type=click.Choice([each.value for each in Status]),
    help="What had become of it when the document was written.",
)
@click.option(
    "--bearer",
    metavar="WORDS",
    help=f'Whom it binds: a body, or its words; "{UNSTATED}" where none is named.',
)
@click.option("--matter", metavar="WORDS", help="Words that all stand in its matter.")
@click.option(
    "--limit",
    type=click.Choice([each.value for each in Limit]),
    help="A kind of limit that it states.",
)
@click.option("--document", metavar="KEY", default="", help="A document or passage.")
@maybe_on_option
@recorded_option
@format_option
def rules(
    path: Path,
    *,
    force: str | None,
    status: str | None,
    bearer: str | None,
    matter: str | None,
    limit: str | None,
    document: str,
    day: Moment | None,
    recorded: Moment | None,
    style: str,
) -> None:
    """List the rules of an edition, grouped by whom they bind.

    Each has its force in the words quoted, that of the original beside it where an
    editor gives one, its status, quotation and place. Where no words name a bearer
    it is [unstated], and nobody is guessed; one that an editor supplied is marked as
    inferred. It ends with 1 where no rule is of that kind.
    """
    question = Question(
        asked=Asked.RULES,
        of=document,
        force=Force(force) if force else None,
        status=Status(status) if status else None,
        bearer=bearer or "",
        matter=matter or None,
        limit=Limit(limit) if limit else None,
        day=day,
        recorded=day_recorded(recorded),
    )
    edition = edition_at(path)
    refuse_unknown(question, edition.ledger)
    found = answer(question, edition.ledger)
    groups = tuple(by_bearer(found.items, ledger=edition.ledger))
    said = _in_words(groups, found=found, ledger=edition.ledger)
    if style == "json":
        bearers = [_as_json(one) for one in groups]
        content = {"outside": found.outside, "bearers": bearers}
        said = edition.as_json("rules", content)
    edition.give(
        said,
        style=style,
        code=code_of(found) if groups else code_of(replace(found, items=())),
    )


def _in_words(groups: Iterable[Bound], *, found: Answer, ledger: Ledger) -> str:
    if found.outside:
        return f"{found.silent[0].capitalize()}. {years_said(ledger)}"
    return "\n".join(_lines(groups)).rstrip("\n") or NONE


def by_bearer(items: Iterable[Item], *, ledger: Ledger) -> Iterator[Bound]:
    """The rules by whom they bind, in order of mention; those of nobody last.

    Shape: "The courts" and "the courts" are one bearer, and so are a name that the
        document gives and the same that an editor supplies.
    """
    names: dict[str, str] = {}
    groups: dict[str, list[Listed]] = {}
    for item in items:
        rule = item.evidence[0].entry
        if not isinstance(rule, Rule):  # the document itself, on the day asked of
            continue
        said = bearer_of(rule, ledger=ledger)
        name = said.removesuffix(INFERRED)
        key = name.casefold().removeprefix("the ")
        names.setdefault(key, name)
        one = Listed(rule=rule, item=item, inferred=said != name)
        groups.setdefault(key, []).append(one)
    for key in sorted(groups, key=lambda each: each == UNSTATED):
        yield Bound(bearer=names[key], rules=tuple(groups[key]))


def _lines(groups: Iterable[Bound]) -> Iterator[str]:
    for group in groups:
        supplied = all(one.inferred for one in group.rules)
        name = f"{group.bearer}{INFERRED}" if supplied else group.bearer
        yield f"{name}  {counted(len(group.rules), 'rule')}"
        for one in group.rules:
            yield from _rule(one, mark=one.inferred and not supplied)
        yield ""


def _rule(one: Listed, *, mark: bool) -> Iterator[str]:
    rule, standing = one.rule, one.item.standing
    state = f": {state_said(standing)}" if standing else ""
    yield filled(
        f"{rule.force}  {full_key(rule)}, {rule.status}{state}", indent=2, below=4
    )
    exact = " ".join(rule.quotation.exact.split())
    yield filled(f"“{exact}”  {rule.place}", indent=6, below=2)
    for text in _beside(rule):
        yield filled(text, indent=6, below=2)
    if mark:
        yield filled("the bearer is inferred by the editor", indent=6, below=2)


def _beside(rule: Rule) -> Iterator[str]:
    """What stands beside the words: the force in other languages, the limits."""
    for each in rule.forces:
        yield f"force in {each.lang}: {each.force} 「{each.words}」"
    for part in rule.constraints:
        means = f" = {part.body}" if part.body else ""
        yield f"{part.limit}: “{part.words}”{means}"


def _as_json(group: Bound) -> dict[str, object]:
    return {
        "bearer": group.bearer,
        "rules": [
            {
                "key": full_key(one.rule),
                "place": str(one.rule.place),
                "force": str(one.rule.force),
                "status": str(one.rule.status),
                "sort": str(one.rule.sort),
                "inferred": one.inferred,
                "quotation": one.rule.quotation.exact,
                "forces": [
                    {"lang": each.lang, "force": str(each.force), "words": each.words}
                    for each in one.rule.forces
                ],
                "components": [
                    {
                        "component": part.name,
                        "words": part.words,
                        "origin": str(part.origin),
                        "body": part.body,
                    }
                    for part in one.rule.components
                ],
                "standing": standing_as_json(one.item.standing),
            }
            for one in group.rules
        ],
    }
