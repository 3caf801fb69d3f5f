"""`averment fmt`: columns aligned, quotations untouched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from averment.errors import EditionNotFound
from averment.notation import format_text, parse, save
from averment.notation.files import ledger_files
from averment.notation.texts import read_text
from averment.verbs.opening import root_of
from averment.verbs.options import format_option, paths_argument, quiet_option
from averment.verbs.printing import print_json, print_problems, problems_as_json


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidOut:
    """A ledger file as it is, and as it would be."""

    file: Path
    root: Path
    before: str
    after: str


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
    problems = [p for e in files for p in parse(e.before, file=str(e.file))[1]]
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
    for file, root in _files(path):
        before, _ = read_text(file)
        after = format_text(before)
        yield LaidOut(file=file, root=root, before=before, after=after)


def _files(path: Path) -> Iterator[tuple[Path, Path]]:
    """The ledger files a path means, each with the folder it must stay in.

    Raises: EditionNotFound where there is none.
    """
    if path.is_file():
        yield path, root_of(path)
        return
    found = tuple(ledger_files(path))
    if not found:
        raise EditionNotFound(path)
    yield from ((file, path) for file in found)


def _print(changed: list[str], *, only_check: bool, quiet: bool) -> None:
    verb = "would change" if only_check else "aligned"
    for file in changed:
        click.echo(f"{file}: {verb}")
    if not changed and not quiet:
        click.echo("Everything is aligned.")
