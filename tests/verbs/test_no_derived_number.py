"""No verb and no public function makes a number of a rate and a population.

What follows from stated figures is shown in a finding alone, beside the claims it
rests on; where a relation holds, or none was written, it is shown nowhere.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import click
from click.testing import Result
from hypothesis import given
from hypothesis import strategies as st

import averment as package
from averment.record import Bounds, between, from_up_to
from averment.verbs import main

Averment = Callable[..., Result]

TEXT = """{1r} The county has 7,310,000 inhabitants. Of the population 0.37% were
listed.

{1v} STATED
"""
RENDERED = """{1r} 全县人口七百三十一万人，其中百分之零点三七登记在册。

{1v} STATED
"""
LEDGER = """format 1
edition  county-1952  "A county"
  scope: 1949/1956
  contact: none

source   county  1952  lang:en  "An invented county"
  text: county.en.txt
  rendering: zh county.zh.txt

claim people county:1r population = 7,310,000 persons "7,310,000 inhabitants"
claim share  county:1r listed-share = 0.37% of population "0.37%"
"""
PRODUCT = ("27,047", "27047")  # 0.37 % of 7,310,000
STATED = """claim listed county:1v listed {value} "{words}"
relation rate listed = share * people
"""

# What each verb is asked for; a verb that is not here fails the test below.
ASKED: dict[str, tuple[str, ...]] = {
    "new": ("OTHER",),
    "read": ("PATH",),
    "relate": ("PATH",),
    "check": ("PATH", "--at-least", "note"),
    "compare": ("PATH",),
    "emend": ("PATH",),
    "show": ("share", "PATH"),
    "ask in-force": ("county", "PATH", "--on", "1952-06-01"),
    "ask who": ("decides", "PATH", "--on", "1952-06-01"),
    "ask duties": ("PATH", "--until", "1952"),
    "ask path": ("county", "PATH", "--on", "1952-06-01"),
    "ask safeguards": ("PATH",),
    "ask moved": ("listed", "PATH", "--from", "1950", "--to", "1953"),
    "ask authority": ("PATH", "--on", "1952-06-01"),
    "rules": ("PATH",),
    "export": ("PATH", "--output", "ELSEWHERE"),
    "explain": ("P201",),
    "fmt": ("PATH", "--check"),
    "room build": ("PATH",),
    "doctor": ("PATH",),
}
NEVER_RUN = {"room serve"}  # it hands out what `room build` wrote
A_NUMBER = (click.types.IntParamType, click.types.FloatParamType)
NUMBERS = {"port"}  # the one option of any verb that takes a number


def county(folder: Path, *, words: str = "", value: str = "") -> Path:
    """A county with a rate and a population, and perhaps what they ought to make."""
    folder.mkdir()
    for lang, text in (("en", TEXT), ("zh", RENDERED)):
        file = folder / f"county.{lang}.txt"
        file.write_text(text.replace("STATED", words or "."), "utf-8")
    stated = STATED.format(value=value, words=words) if words else ""
    (folder / "county.claims").write_text(LEDGER + stated, "utf-8")
    return folder


def commands(
    group: click.Group = main, *before: str
) -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, click.Group):
            yield from commands(command, *before, name)
        elif command is not None:
            yield " ".join((*before, name)), command


def said(averment: Averment, verb: str, folder: Path) -> str:
    """All that a verb prints of an edition."""
    places = {"PATH": str(folder), "OTHER": str(folder.with_name("new"))}
    places["ELSEWHERE"] = str(folder / "exported")
    words = [places.get(word, word) for word in ASKED[verb]]
    result = averment(*verb.split(), *words)
    assert result.exit_code in (0, 1), (verb, result.output)
    return result.output


def everything(averment: Averment, folder: Path) -> dict[str, str]:
    """What each verb prints, and what the room shows."""
    shown = {verb: said(averment, verb, folder) for verb in ASKED}
    for made in ("room", "exported"):
        for page in (folder / made).rglob("*.*"):
            shown[str(page.relative_to(folder))] = page.read_text("utf-8")
    assert "exported/rules.csv" in shown
    assert any(name.endswith(".html") for name in shown)
    return shown


def with_the_product(shown: dict[str, str]) -> set[str]:
    return {
        name for name, words in shown.items() if any(one in words for one in PRODUCT)
    }


def test_every_verb_is_asked() -> None:
    assert {name for name, _ in commands()} == set(ASKED) | NEVER_RUN


def test_no_option_of_any_verb_takes_a_number() -> None:
    taking = {
        parameter.name
        for _, command in commands()
        for parameter in command.params
        if isinstance(parameter.type, A_NUMBER)
    }
    assert taking == NUMBERS


def test_a_rate_and_a_population_make_nothing(
    averment: Averment, tmp_path: Path
) -> None:
    folder = county(tmp_path / "county")
    assert with_the_product(everything(averment, folder)) == set()


def test_a_relation_that_holds_shows_no_product(
    averment: Averment, tmp_path: Path
) -> None:
    folder = county(tmp_path / "county", words="about 27,000", value="~ 27,000 persons")
    assert with_the_product(everything(averment, folder)) == set()


def test_a_finding_shows_it_with_the_claims_it_rests_on(
    averment: Averment, tmp_path: Path
) -> None:
    """So that the tests above can fail; and only there is it shown."""
    folder = county(tmp_path / "county", words="91,000", value="= 91,000 persons")
    shown = everything(averment, folder)
    showing = with_the_product(shown)
    assert {"check", "emend"} <= showing
    assert showing <= {"check", "emend", "show", "relate"} | {
        name for name in shown if name.startswith("room/")
    }
    for name in showing - {"relate"}:
        assert "7,310,000" in shown[name], name
        assert "0.37" in shown[name], name


def test_a_relation_without_a_stated_figure_is_not_read(
    averment: Averment, tmp_path: Path
) -> None:
    folder = county(tmp_path / "county")
    with (folder / "county.claims").open("a", encoding="utf-8") as ledger:
        ledger.write("relation rate listed = share * people\n")
    result = averment("check", folder, "--at-least", "note")
    assert result.exit_code == 2
    assert with_the_product({"check": result.output}) == set()


def public_functions() -> Iterator[tuple[str, Callable[..., object]]]:
    homes = [package.__name__]
    homes += [
        f"{homes[0]}.{one.name}" for one in pkgutil.iter_modules(package.__path__)
    ]
    for home in homes:
        module = importlib.import_module(home)
        for name in getattr(module, "__all__", ()):
            found = getattr(module, name)
            if inspect.isfunction(found):
                yield f"{home}.{name}", found


STATED_VALUES = ("Figure", "Bounds", "Fraction", "Number", "int", "Claim", "Known")
ONE_VALUE = {
    "averment.record.between",  # what was given, as ends: proved below
    "averment.record.from_up_to",
    "averment.examination.allowed",  # one figure, and the place it is rounded to
}


def values_in(annotation: object) -> bool:
    words = str(annotation).replace("|", " ").replace("'", " ").split()
    return any(word in STATED_VALUES for word in words)


def test_no_public_function_takes_two_values_and_returns_one() -> None:
    found = dict(public_functions())
    assert len(found) > 20
    taking_two = {
        name
        for name, function in found.items()
        for signature in [inspect.signature(function)]
        if sum(values_in(p.annotation) for p in signature.parameters.values()) > 1
        and signature.return_annotation not in ("bool", bool)
    }
    assert taking_two == ONE_VALUE


@given(st.fractions(), st.fractions())
def test_bounds_have_the_ends_they_were_given(one: Fraction, other: Fraction) -> None:
    low, high = sorted((one, other))
    made: list[Bounds] = [between(low, high)]
    made += [from_up_to(low, high)] if low < high else []
    assert {(bounds.low, bounds.high) for bounds in made} == {(low, high)}
