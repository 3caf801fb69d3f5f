"""`averment explain`: what a code says, what to do, and an example."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import asdict

import click

from averment.errors import KeyNotFound
from averment.record import Code
from averment.verbs.codes import all_codes
from averment.verbs.examples import WITHOUT, example_of, shortened
from averment.verbs.lines import aligned
from averment.verbs.options import format_option
from averment.verbs.printing import print_json

_WIDTH = 78


@click.command()
@click.argument("code", required=False)
@format_option
def explain(code: str | None, *, style: str) -> None:
    """Say what CODE means, with an invented example; without a CODE, list all."""
    codes = all_codes()
    if code and code.upper() not in codes:
        raise KeyNotFound(code, codes)
    chosen = [codes[code.upper()]] if code else list(codes.values())
    if style == "json":
        print_json("explain", answer={"codes": [_as_json(each) for each in chosen]})
    elif code:
        click.echo(_page(chosen[0]))
    else:
        rows = ((each.code, each.title) for each in chosen)
        click.echo("\n".join(aligned(rows, indent="")))


def _page(code: Code) -> str:
    paragraphs = (f"{code.code}  {code.title}", code.meaning, code.advice)
    said = (click.wrap_text(words, width=_WIDTH) for words in paragraphs)
    return "\n\n".join((*said, *_example(code.code)))


def _example(code: str) -> Iterator[str]:
    """The invented case as paragraphs: its lines, then what is said of them."""
    example = example_of(code)
    if example is None:
        yield WITHOUT[code]
        return
    yield click.wrap_text(f"For example (invented): {example.why}", width=_WIDTH)
    yield textwrap.indent(shortened(example.ledger, said=example.expected), "    ")
    yield "Then it is said:"
    yield "\n".join(map(_wrapped, example.expected.splitlines()))


def _wrapped(line: str) -> str:
    """A line of the example, indented; a long one runs on below itself."""
    margin = " " * (len(line) - len(line.lstrip()) + 4)
    if line.startswith("    "):  # an aligned line of a ledger, or the caret below it
        return f"    {line}"
    return textwrap.fill(
        line.strip(),
        width=96,
        initial_indent=margin,
        subsequent_indent=f"{margin}  ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _as_json(code: Code) -> dict[str, object]:
    example = example_of(code.code)
    return {**asdict(code), "example": asdict(example) if example else None}
