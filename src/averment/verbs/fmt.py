"""`averment fmt`: columns aligned, quotations untouched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from averment.errors import TextUnreadable
from averment.notation import format_text, save
from averment.notation.texts import text_at
from averment.record import Ledger, Problem
from averment.verbs.lines import print_problems, problems_as_json
from averment.verbs.opening import ledger_files, ledger_part, lies_in, opened
from averment.verbs.options import format_option, paths_argument, quiet_option
from averment.verbs.printing import print_json


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidOut:
    """A ledger file as it is, and as it would be."""

    file: Path
    root: Path
    before: str
    after: str
    problems: tuple[Problem, ...]


@click.command()
@paths_argument
@click.option("--check", "only_check", is_flag=True, help="Say what would change.")
@format_option
@quiet_option
def fmt(paths: tuple[Path, ...], *, only_check: bool, style: str, quiet: bool) -> None:
    """Align the columns of ledger files; touch no quotation and no comment.

    With --check nothing is written, and the exit code is 1 where a file would
    change. Lines that cannot be understood stay as they are, and end with 2.
    """
    files = [each for path in paths or (Path(),) for each in _laid_out(path)]
    changed = [each for each in files if each.after != each.before]
    for each in () if only_check else changed:
        save(each.file, each.after, within=each.root)
    problems = [problem for each in files for problem in each.problems]
    names = [str(each.file) for each in changed]
    if style == "json":
        answer = {"changed": names, "problems": problems_as_json(problems)}
        print_json("fmt", answer=answer)
    else:
        print_problems(problems)
        _print(names, only_check=only_check, quiet=quiet)
    code = 2 if problems else int(only_check and bool(changed))
    click.get_current_context().exit(code)


def _laid_out(path: Path) -> Iterator[LaidOut]:
    """The ledger files a path means, all read before any is written."""
    ledger = opened(path)
    part = ledger_part(path, ledger=ledger)
    for name in ledger_files(ledger):
        if lies_in(name, part=part):
            yield _file(name, ledger=ledger)


def _file(name: str, *, ledger: Ledger) -> LaidOut:
    """One file as it is and as it would be; what cannot be read stays as it is."""
    problems = tuple(p for p in ledger.problems if p.file == name)
    try:
        before, _ = text_at(ledger.root / name, root=ledger.root)
    except TextUnreadable:
        before = ""
    return LaidOut(
        file=ledger.root / name,
        root=ledger.root,
        before=before,
        after=format_text(before),
        problems=problems,
    )


def _print(changed: list[str], *, only_check: bool, quiet: bool) -> None:
    verb = "would change" if only_check else "aligned"
    for file in changed:
        click.echo(f"{file}: {verb}")
    if not changed and not quiet:
        click.echo("Everything is aligned.")
