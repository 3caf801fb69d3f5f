"""`averment explain`: what a code says, what it does not, and what to do."""

from __future__ import annotations

from dataclasses import asdict

import click

from averment.errors import KeyNotFound
from averment.record import Code
from averment.verbs.codes import all_codes
from averment.verbs.lines import aligned
from averment.verbs.options import format_option
from averment.verbs.printing import print_json


@click.command()
@click.argument("code", required=False)
@format_option
def explain(code: str | None, *, style: str) -> None:
    """Say what CODE means; without a CODE, list them all."""
    codes = all_codes()
    if code and code.upper() not in codes:
        raise KeyNotFound(code, codes)
    chosen = [codes[code.upper()]] if code else list(codes.values())
    if style == "json":
        print_json("explain", answer={"codes": [asdict(each) for each in chosen]})
    elif code:
        click.echo(_page(chosen[0]))
    else:
        rows = ((each.code, each.title) for each in chosen)
        click.echo("\n".join(aligned(rows, indent="")))


def _page(code: Code) -> str:
    paragraphs = (f"{code.code}  {code.title}", code.meaning, code.advice)
    return "\n\n".join(click.wrap_text(words, width=78) for words in paragraphs)
