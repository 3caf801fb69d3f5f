"""`averment export`: the institution in the formats that others read."""

from __future__ import annotations

from pathlib import Path

import click

from averment.exchange.institution import FORMS, exported
from averment.recension import load_withheld
from averment.verbs.exporting import write_files
from averment.verbs.lines import aligned, print_problems, problems_as_json
from averment.verbs.opening import opened
from averment.verbs.options import format_option, path_argument
from averment.verbs.printing import print_json
from averment.verbs.published import without_lines

TO = {
    "igscript": ("rules.igscript.tsv",),
    "csv": tuple(name for name in FORMS if name.endswith(".csv")),
    "graphml": ("authority.graphml",),
    "jsonld": ("institution.jsonld",),
    "akn": ("documents.akn.xml",),
    "all": tuple(FORMS),
}


@click.command()
@path_argument
@click.option(
    "--to",
    "forms",
    type=click.Choice(list(TO)),
    multiple=True,
    default=("all",),
    help="The format; the option may be repeated. Without it, all.",
)
@click.option(
    "--output",
    "into",
    type=click.Path(path_type=Path, file_okay=False),
    required=True,
    metavar="DIR",
    help="The folder for the files; it is made where it is not there.",
)
@click.option("--force", is_flag=True, help="Also over files that no export wrote.")
@format_option
def export(
    path: Path, *, forms: tuple[str, ...], into: Path, force: bool, style: str
) -> None:
    """Write the rules, powers, bodies and lives of documents for other programs.

    IG Script, CSV (also of duties, in past days, and of tensions), GraphML, JSON-LD,
    Akoma Ntoso; see the reference for what each loses. Withheld names are replaced,
    and looked for once more in every file: where one would show, nothing is written
    at all. A file that an earlier export wrote is replaced, any other only with
    --force. No format can be executed, and none is a calendar.
    """
    ledger = opened(path)
    withheld = load_withheld(ledger.root)
    names = dict.fromkeys(name for form in forms for name in TO[form])
    files = exported(ledger, withheld=withheld, names=names)
    written = write_files(files, into=into, force=force)
    problems = [without_lines(one, withheld) for one in ledger.problems]
    if style == "json":
        answer = {
            "output": str(into),
            "files": [
                {"name": one.name, "bytes": one.size, "sha256": one.sha256}
                for one in written
            ],
            "problems": problems_as_json(problems),
        }
        print_json("export", answer=answer)
    else:
        print_problems(problems)
        rows = [(one.name, f"{one.size:,} bytes") for one in written]
        click.echo("\n".join((f"Written into {into}:", *aligned(rows, indent="  "))))
    if problems:
        click.get_current_context().exit(2)
