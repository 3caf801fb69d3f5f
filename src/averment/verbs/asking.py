"""How a question is put to an edition as it may be shown, and its answer given."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import click

from averment.edition.words import moment_in_words
from averment.errors import AvermentError, KeyNotFound, did_you_mean
from averment.exchange.shown import let_out, shown
from averment.institution import Answer, Asked, Question, answer, powers_on
from averment.institution.narrowing import asked_of, keys_meant, names_a_body
from averment.institution.recorded import recorded_by
from averment.institution.standing import within_years
from averment.recension import Withheld, load_withheld
from averment.record import Body, Ledger, Problem, Rule
from averment.verbs.answers import answer_as_json, answer_in_words
from averment.verbs.authority import held_as_json, tree_or_table
from averment.verbs.lines import print_problems, problems_as_json
from averment.verbs.opening import opened
from averment.verbs.printing import json_text
from averment.verbs.published import without_lines

NAME = "The answer"
SILENT, REFUSED = 1, 2
COVERS = "The edition covers {years}: no other day is answered."


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """An edition as its readers will have it, names withheld in every word."""

    ledger: Ledger
    withheld: Withheld
    problems: tuple[Problem, ...]

    def give(self, said: str, *, style: str, code: int) -> None:
        """Prints what may be shown, then the problems, and ends with the exit code.

        Shape: JSON has the problems in it.

        Raises: NameWithheldLeaks, and nothing is printed then.
        """
        click.echo(let_out(said, name=NAME, withheld=self.withheld))
        if style != "json":
            print_problems(self.problems)
        click.get_current_context().exit(REFUSED if self.problems else code)

    def as_json(self, verb: str, content: dict[str, object]) -> str:
        """The one JSON object of a verb, with the problems of the ledger in it."""
        problems = problems_as_json(self.problems)
        return json_text(verb, answer={**content, "problems": problems})


def edition_at(path: Path) -> Opened:
    """The edition a path means, as it may be shown.

    Raises: EditionNotFound; NameWithheldLeaks where the list cannot be followed.
    """
    ledger = opened(path)
    withheld = load_withheld(ledger.root)
    problems = tuple(without_lines(one, withheld) for one in ledger.problems)
    return Opened(ledger=shown(ledger, withheld), withheld=withheld, problems=problems)


def put(question: Question, path: Path, *, style: str) -> None:
    """Puts a question to an edition, and ends with the exit code of the answer.

    Shape: 0 answered; 1 the documents say nothing of it; 2 outside the years of
        the edition, or lines of the ledger are not understood.
    Raises: KeyNotFound, AvermentError for a key or body that is not there.
    """
    edition = edition_at(path)
    refuse_unknown(question, edition.ledger)
    found = answer(question, edition.ledger)
    if style == "json":
        said = edition.as_json("ask", answer_as_json(found))
    else:
        said = answer_in_words(found)
        if found.outside:
            said += f"\n{years_said(edition.ledger)}"
    edition.give(said, style=style, code=code_of(found))


def draw(question: Question, path: Path, *, table: bool, style: str) -> None:
    """Shows the powers of a day as a tree or a table, and ends with the exit code.

    Shape: as `put`.
    """
    edition = edition_at(path)
    refuse_unknown(question, edition.ledger)
    day = question.day
    if day is None or not within_years(day, ledger=edition.ledger):
        put(question, path, style=style)
        return
    known = recorded_by(edition.ledger, question.recorded)
    held = powers_on(
        known,
        day=day,
        matter=question.matter,
        body=question.body,
        recorded=question.recorded,
    )
    said = tree_or_table(held, ledger=known, table=table)
    if style == "json":
        powers = [held_as_json(one, ledger=known) for one in held]
        said = edition.as_json("ask", {"asked": "authority", "powers": powers})
    edition.give(said, style=style, code=0 if held else SILENT)


def code_of(found: Answer) -> int:
    """The exit code of an answer."""
    if found.outside:
        return REFUSED
    return 0 if found.items else SILENT


def years_said(ledger: Ledger) -> str:
    """Which years the edition covers, in a sentence."""
    edition = ledger.edition()
    scope = edition.scope if edition else None
    return COVERS.format(years=moment_in_words(scope)) if scope else ""


def refuse_unknown(question: Question, ledger: Ledger) -> None:
    """Raises: KeyNotFound, AvermentError for a key or body that is not there."""
    of = question.of
    if not of and question.asked in (Asked.IN_FORCE, Asked.PATH):
        raise click.UsageError("Name a document, a passage or a rule.")
    known = keys_meant(ledger)
    rules = ledger.of(Rule)
    if of and of not in known and not any(asked_of(rule, of) for rule in rules):
        raise KeyNotFound(of, known)
    for asked in (question.body, question.bearer):
        if asked and not names_a_body(asked, ledger=ledger):
            names = [name for one in ledger.of(Body) for name in (one.key, one.label)]
            raise AvermentError(
                f"The ledger names no body {asked}.", hint=did_you_mean(asked, names)
            )


def last_is_edition(words: tuple[str, ...]) -> tuple[tuple[str, ...], Path]:
    """Words and the edition, where the last word is a folder or file that is there.

    As the other verbs have it, the edition is what stands last.
    """
    if words and Path(words[-1]).exists():
        return words[:-1], Path(words[-1])
    return words, Path()
