"""`averment explain`: what a code says, what to do, and an example."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import click

from averment.emendation import Mechanism
from averment.emendation.catalogue import own_mechanisms
from averment.errors import KeyNotFound
from averment.record import Code
from averment.verbs.codes import all_codes
from averment.verbs.examples import WITHOUT, example_of, shortened
from averment.verbs.lines import aligned
from averment.verbs.opening import EDITION, opened, root_of
from averment.verbs.options import format_option
from averment.verbs.printing import print_json
from averment.verbs.slips import all_slips, slip_as_json, slip_page

_WIDTH = 78


@click.command()
@click.argument("code", required=False)
@click.argument("path", type=click.Path(path_type=Path), required=False)
@format_option
def explain(code: str | None, path: Path | None, *, style: str) -> None:
    """Say what CODE means, with an invented example; without a CODE, list all.

    CODE may also be a slip of the catalogue: averment explain each. A slip that
    an edition adds is one of the edition in PATH, or of that you stand in.
    """
    codes, slips = all_codes(), all_slips()
    if code and code.upper() not in codes and code.lower() not in slips:
        slips |= (own := _own_slips(path))
        if code not in own:
            raise KeyNotFound(code, {*codes, *slips})
    chosen = [c for c in codes.values() if not code or c.code == code.upper()]
    named = [s for s in slips.values() if not code or s.name in (code, code.lower())]
    if style == "json":
        answer = {"codes": list(map(_as_json, chosen))}
        print_json("explain", answer=answer | {"slips": list(map(slip_as_json, named))})
    elif not code:
        rows = [(c.code, c.title) for c in chosen] + [(s.name, s.slip) for s in named]
        click.echo("\n".join(aligned(rows, indent="")))
    else:
        pages = [*map(_page, chosen), *(slip_page(s, width=_WIDTH) for s in named)]
        click.echo(pages[0])


def _own_slips(path: Path | None) -> dict[str, Mechanism]:
    """The rows that an edition adds, by name; none where no edition is meant."""
    if path is None and not (root_of(Path()) / EDITION).is_file():
        return {}
    ledger = opened(path or Path())
    return {slip.name: slip for slip in own_mechanisms(ledger)}


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
    for text in example.texts:
        yield textwrap.indent(text, "    ")
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
