"""The golden example of each code, as it ships with averment."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.resources import files

PREAMBLE = ("edition ", "source ")
# Codes without an example, each with the reason.
WITHOUT = {"N205": "Its example would be a file of more than 32 MiB; none is kept."}

_TEXT = re.compile(r"^  text: (\S+)$", re.MULTILINE)
_RENDERING = re.compile(r"^  rendering: \S+ (\S+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """An invented case: why it is one, its lines of a ledger, what is said of them.

    Shape: `texts` are those of a document and its rendering; none without both.
    """

    why: str
    ledger: str
    expected: str
    texts: tuple[str, ...] = ()


def example_of(code: str) -> Example | None:
    """The example of a code; None for those in `WITHOUT`."""
    if code in WITHOUT:
        return None
    folder = files("averment") / "golden" / code

    def content(name: str) -> str:
        return (folder / name).read_text(encoding="utf-8")

    ledger = content("case.claims").strip()
    rendered = _RENDERING.findall(ledger)
    names = (*_TEXT.findall(ledger), *rendered) if rendered else ()
    kept = [name for name in names if (folder / name).is_file()]
    return Example(
        why=content("why.md").removeprefix(f"# {code}\n").strip(),
        ledger=ledger,
        texts=tuple(content(name).strip() for name in kept),
        expected=content("expected.txt").partition("\nheld:")[0].strip(),
    )


def shortened(ledger: str, *, said: str) -> str:
    """The paragraphs of a case that matter: the edition and its source left out.

    Shape: whole where nothing else is in it, or what is `said` concerns an entry
        of them.
    """
    paragraphs = ledger.split("\n\n")
    kept = [p for p in paragraphs if not _is_preamble(p)]
    if not kept or any(line.strip() in said for line in _lines(paragraphs, kept)):
        return ledger
    return "\n\n".join(kept)


def _is_preamble(paragraph: str) -> bool:
    lines = paragraph.splitlines()
    first = next((line for line in lines if line != "format 1"), "")
    return first.startswith(PREAMBLE) and not any(
        line.startswith(("claim", "relation", "norm")) for line in lines
    )


def _lines(paragraphs: list[str], kept: list[str]) -> list[str]:
    """The lines that would be left out."""
    out = (p for p in paragraphs if p not in kept)
    return [line for p in out for line in p.splitlines() if line.strip()]
