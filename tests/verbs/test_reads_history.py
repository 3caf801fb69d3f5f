"""The software reads history: no case, no person, no day after the edition's years.

What a document ordered is represented and never carried out: no verb and no function
takes somebody or some case to apply a rule to, and no duty is listed for a day that
the edition does not cover, whatever the day of the run.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import averment as package
from averment import Question, ask
from averment.institution import Asked, duties_of
from averment.notation import load
from averment.record import Ledger
from averment.verbs import main

APPLYING = re.compile(
    r"(?:^|_)(?:persons?|people|case|cases|suspects?|prisoners?|convicts?|detainees?"
    r"|applicants?|instance|assignee|handover|todo|done|progress|remind\w*|alarm"
    r"|quota|target|today|now|next)(?:_|$)"
)
WHOLE_IN_WORDS = {
    "progress",  # how far a run is
}
OF_FIGURES = {"averment.emendation.conjectures: cases"}  # what disagrees, not who
CLOSING = dt.date(1953, 12, 31)
DAY = re.compile(r"\b(?:19|20)\d\d-\d\d(?:-\d\d)?\b")

TEXT = """{head} Adopted on 3 March 1952.

{§1} A report is due quarterly. Lists are due before the 15th in January, April, July
and October. Repairs end within six months. Deficiencies are to be put right at once.
Accounts are settled every year. The canal is finished in the ten years 1952 to 1961.
"""
TERMS = (
    ("r1", "quarterly", "periodicity"),
    ("r2", "before the 15th in January, April, July", "deadline"),
    ("r3", "within six months", "deadline"),
    ("r4", "at once", "deadline"),
    ("r5", "every year", "periodicity"),
    ("r6", "in the ten years 1952 to 1961", "window"),
)
LEDGER = """format 1
edition  canals  "Canals"
  scope: 1950/1953
  contact: none
source   act  1952-03-03  lang:en  "Resolution"
  text: act.en.txt
life     l1  act:head  adopted  1952-03-03  "Adopted on 3 March 1952"
"""


def written(folder: Path) -> Path:
    """An edition of terms that would go on for ever."""
    (folder / "act.en.txt").write_text(TEXT, "utf-8")
    rules = "".join(
        f'rule {key} act:§1 must decided "{words}"\n  {kind}: "{words}"\n'
        for key, words, kind in TERMS
    )
    (folder / "edition.claims").write_text(LEDGER + rules, "utf-8")
    return folder


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    folder = tmp_path / "edition"
    folder.mkdir()
    return written(folder)


def parameters(group: click.Group = main) -> Iterator[tuple[str, click.Parameter]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, click.Group):
            yield from parameters(command)
        elif command is not None:
            yield from ((name, parameter) for parameter in command.params)


def public() -> Iterator[tuple[str, object]]:
    homes = [package.__name__]
    homes += [
        f"{homes[0]}.{one.name}" for one in pkgutil.iter_modules(package.__path__)
    ]
    for home in homes:
        module = importlib.import_module(home)
        for name in getattr(module, "__all__", ()):
            yield f"{home}.{name}", getattr(module, name)


def names_of(thing: object) -> set[str]:
    """The parameters of a function, the fields of a value."""
    if dataclasses.is_dataclass(thing):
        return {field.name for field in dataclasses.fields(thing)}
    return (
        set(inspect.signature(thing).parameters) if inspect.isfunction(thing) else set()
    )


def test_no_verb_takes_a_case_or_a_person() -> None:
    found = list(parameters())
    assert len(found) > 50
    taking = {
        f"{verb} {word}"
        for verb, one in found
        for word in (one.name or "", (one.metavar or "").lower())
        if APPLYING.search(word) and word not in WHOLE_IN_WORDS
    }
    assert taking == set()


def test_no_public_function_or_value_has_a_case_or_a_person() -> None:
    found = dict(public())
    assert len(found) > 100
    having = {
        f"{where}: {name}"
        for where, thing in found.items()
        for name in names_of(thing) - WHOLE_IN_WORDS
        if APPLYING.search(name)
    }
    assert having == OF_FIGURES


def test_a_question_says_nothing_of_whom_it_is_asked() -> None:
    fields = {field.name for field in dataclasses.fields(Question)}
    assert fields == {
        *("asked", "of", "day", "tie", "matter", "body", "words", "force"),
        *("status", "bearer", "limit", "until", "matters", "recorded"),
    }


def days_in(words: str) -> set[dt.date]:
    """The days that an output names; of a month its first."""
    found = (day if len(day) > 7 else f"{day}-01" for day in DAY.findall(words))
    return {dt.date.fromisoformat(day) for day in found}


def test_no_day_after_the_closing_year_is_listed(averment, edition, tmp_path) -> None:
    listed = averment("ask", "duties", edition, "--until", "1953")
    assert listed.exit_code == 0
    assert dt.date(1953, 9, 30) in days_in(listed.stdout)  # so that it could go on
    out = tmp_path / "out"
    assert averment("export", edition, "--output", out).exit_code == 0
    table = (out / "duties.csv").read_text("utf-8")
    assert dt.date(1953, 9, 30) in days_in(table)
    said = days_in(listed.stdout) | days_in(table)
    assert {day for day in said if day > CLOSING} - {CLOSING} == set()


def test_an_edition_that_states_no_years_has_no_days(averment, edition, tmp_path):
    file = edition / "edition.claims"
    file.write_text(
        file.read_text("utf-8").replace("  scope: 1950/1953\n", ""), "utf-8"
    )
    averment("export", edition, "--to", "csv", "--output", tmp_path / "out")
    table = (tmp_path / "out" / "duties.csv").read_text("utf-8")
    assert table.count("the edition states no closing year") == len(TERMS)
    assert days_in(table) == set()


@pytest.mark.parametrize("year", ["1954", "2026", "2100", "9999"])
def test_a_later_year_is_not_answered(averment, edition, year) -> None:
    found = averment("ask", "duties", edition, "--until", year)
    assert found.exit_code == 2
    assert days_in(found.output) == set()


@pytest.mark.parametrize(
    "words",
    [
        ("ask", "duties", "PATH", "--until", "1953"),
        ("ask", "in-force", "act", "PATH", "--on", "1952-06-01"),
        ("ask", "moved", "PATH", "--from", "1950", "--to", "1953"),
        ("rules", "PATH"),
    ],
)
def test_the_day_of_the_run_changes_nothing(
    averment, edition, monkeypatch, words
) -> None:
    asked = [edition if one == "PATH" else one for one in words]
    said = set()
    for epoch in ("0", "4102444800"):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
        said.add(averment(*asked).output)
    assert len(said) == 1


@pytest.fixture(scope="module")
def canals(tmp_path_factory) -> Ledger:
    return load(written(tmp_path_factory.mktemp("canals")))


@settings(deadline=None)
@given(until=st.integers(min_value=1, max_value=9999))
def test_no_year_that_is_asked_for_lists_a_later_day(canals, until: int) -> None:
    last = min(CLOSING, dt.date(until, 12, 31))
    for due in duties_of(canals, until=until):
        for reading in due.readings:
            assert all(day.last <= last for day in reading.days)
    answer = ask(Question(asked=Asked.DUTIES, until=until), canals)
    assert answer.outside == (not 1950 <= until <= 1953)
