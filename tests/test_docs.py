"""The reference is complete: verbs, options, kinds of entry, codes, slips, links.

`docs/reference/verbs.md`, `codes.md` and `catalogue.md` are made from the program;
`ACCEPT=1` writes them again, and git diff is the review.
"""

from __future__ import annotations

import inspect
import os
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from averment.emendation import CATALOGUE, Mechanism
from averment.notation.kinds import READERS
from averment.record import Code, Medium
from averment.verbs import main
from averment.verbs.codes import all_codes

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
PAGES = sorted({ROOT / "README.md", ROOT / "CHANGELOG.md", *DOCS.rglob("*.md")})
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")

VERBS_HEAD = """# The verbs

Made from the program itself (`make accept`). Every verb works on the edition in the
current folder, or on the folder or file named.

Exit codes: **0** nothing at or above the level, or answered · **1** findings, or a
question of which the documents say nothing · **2** problems in the ledger, usage, or a
day outside the edition · **3** our own failure · **130** stopped by Ctrl-C. Findings go
to standard output, progress and problems to standard error. With `--format json` one
object is printed, its `schema` first; problems and errors are in it then. How far long
work is, is said on a terminal, or with `--progress`. `SOURCE_DATE_EPOCH` sets the day
that `averment read` signs with. `AVERMENT_TRACEBACK=1` shows where a failure of ours
happened. `NO_COLOR` is honoured. Nothing goes to the network.
"""
CODES_HEAD = """# The codes

Made from the program itself (`make accept`); `averment explain CODE` prints the same.
Codes are permanent: one is never reused, and a changed meaning gets a new one
([decision 9](../decisions/0009-codes-are-permanent.md)).

N, U: the ledger cannot be understood · Q: quotations and texts · W: withholding ·
S: sums · P: shares, rates and growth · B: bounds and norms · D: dates ·
O: the institution described · R: between a text and its rendering
"""
CATALOGUE_HEAD = """# The catalogue of slips

Made from the program itself (`make accept`). `averment emend` supposes a slip only
where the text meets its precondition, and where the medium allows it: a source may name
its media in a detail, `medium: print, ocr`; where it names none, all are possible. The
cost orders the readings; it is a convention of this project and no probability
([decision 22](../decisions/0022-how-often-chance-would-repair.md)).
That the definitions differ, or an error not known, are rivals of every reading. An
edition adds rows of its own with the entry [slip](notation.md).

| Mechanism | The slip supposed | Precondition | Medium | Cost | Rare | Source |
|---|---|---|---|---|---|---|
"""


def commands() -> Iterator[tuple[str, click.Command]]:
    """Every verb with its words, groups with their parts."""
    context = click.Context(main)
    for name in main.list_commands(context):
        command = main.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            for part in command.commands:
                yield f"{name} {part}", command.commands[part]
        else:
            yield name, command


def option_lines(command: click.Command) -> Iterator[str]:
    for parameter in command.params:
        if not isinstance(parameter, click.Option):
            continue
        names = ", ".join(f"`{name}`" for name in (*parameter.opts,))
        kind = parameter.type
        takes = " ".join(
            word
            for word in (
                "\\|".join(kind.choices) if isinstance(kind, click.Choice) else "",
                parameter.metavar or "",
            )
            if word
        )
        usual = f" Usually `{parameter.default}`." if parameter.show_default else ""
        assert parameter.help, f"{names} has no help"
        option = f"{names} {takes}".rstrip()
        yield f"| {option} | {parameter.help}{usual} |"


def verbs_page() -> str:
    parts = [VERBS_HEAD]
    groups = {}
    for name, command in commands():
        group, part, _ = name.partition(" ")
        if part and group not in groups:
            groups[group] = main.get_command(click.Context(main), group)
            parts.append(f"\n## {group}\n\n{inspect.cleandoc(groups[group].help)}\n")
        pieces = command.collect_usage_pieces(click.Context(command))
        usage = " ".join(["averment", name, *pieces])
        text = inspect.cleandoc(command.help or "")
        parts.append(f"\n## {name}\n\n    {usage}\n\n{text}\n")
        if lines := list(option_lines(command)):
            parts.append("\n| Option | |\n|---|---|\n" + "\n".join(lines) + "\n")
    return "".join(parts)


def codes_page() -> str:
    return CODES_HEAD + "".join(map(code_section, all_codes().values()))


def code_section(code: Code) -> str:
    return f"\n## {code.code}: {code.title}\n\n{code.meaning}\n\n{code.advice}\n"


def catalogue_page() -> str:
    rows = (
        f"| `{one.name}` | {one.slip} | {one.precondition} | {media(one)} "
        f"| {one.cost} | {'yes' if one.rare else ''} | {one.source} |\n"
        for one in CATALOGUE
    )
    return CATALOGUE_HEAD + "".join(rows)


def media(one: Mechanism) -> str:
    named = [medium.value for medium in Medium if medium in one.media]
    return "any" if len(named) == len(Medium) else ", ".join(named)


MADE = {
    "verbs.md": verbs_page,
    "codes.md": codes_page,
    "catalogue.md": catalogue_page,
}


@pytest.mark.parametrize(("name", "page"), MADE.items(), ids=MADE)
def test_the_generated_pages_are_up_to_date(name: str, page) -> None:
    file = DOCS / "reference" / name
    if os.environ.get("ACCEPT") == "1":
        file.write_text(page(), encoding="utf-8")
    assert file.read_text(encoding="utf-8") == page()


def test_every_verb_and_every_option_is_documented() -> None:
    text = (DOCS / "reference" / "verbs.md").read_text(encoding="utf-8")
    for name, command in commands():
        section = re.split(rf"^## {name}$", text, flags=re.MULTILINE)[1]
        section = section.partition("\n## ")[0]
        options = (p for p in command.params if isinstance(p, click.Option))
        for option in (name for each in options for name in each.opts):
            assert f"`{option}`" in section, f"{name} {option}"


def test_every_verb_is_in_the_list_with_what_it_is_for() -> None:
    named = {name.partition(" ")[0] for name, _ in commands()}
    assert named == set(main.list_commands(click.Context(main)))
    assert all(command.help for _, command in commands())


def test_every_kind_of_entry_is_documented() -> None:
    text = (DOCS / "reference" / "notation.md").read_text(encoding="utf-8")
    for kind in READERS:
        assert f"**{kind}**" in text, kind


def test_every_mechanism_is_documented_once_with_its_source() -> None:
    text = (DOCS / "reference" / "catalogue.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([\w-]+)` \|", text, re.MULTILINE)
    assert rows == [one.name for one in CATALOGUE]
    assert all(one.slip and one.source and one.source in text for one in CATALOGUE)


def test_every_verb_is_named_in_the_changes() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    for name, _ in commands():
        assert f"`{name}`" in text, name


@pytest.mark.parametrize(
    "page", sorted((DOCS / "how-to").glob("*.md")), ids=lambda p: p.name
)
def test_a_guide_says_that_what_it_shows_is_invented_and_shows_commands(
    page: Path,
) -> None:
    text = page.read_text(encoding="utf-8")
    assert text.startswith("# How to ")
    assert "invented" in text
    assert "```console\n$ " in text


def test_every_code_is_documented_once() -> None:
    text = (DOCS / "reference" / "codes.md").read_text(encoding="utf-8")
    headed = re.findall(r"^## (\w+): ", text, re.MULTILINE)
    assert headed == list(all_codes())


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_every_link_inside_the_project_leads_somewhere(page: Path) -> None:
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        if "://" in target:
            continue
        path = (page.parent / target).resolve()
        assert path.is_relative_to(ROOT), target
        assert path.exists(), f"{page.name} links to {target}"


def test_the_index_reaches_every_page() -> None:
    text = (DOCS / "index.md").read_text(encoding="utf-8")
    for page in DOCS.rglob("*.md"):
        name = page.relative_to(DOCS).as_posix()
        reached = name in text or name.startswith("decisions/") or name == "index.md"
        assert reached, name


def test_the_readme_is_one_screen() -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 60
