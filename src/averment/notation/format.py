"""`fmt`: columns under one another, and not a character of a quotation touched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from averment.notation.details import split
from averment.notation.layout import head, indented, width
from averment.notation.parser import readings
from averment.notation.words import Words

_WIDEST = 60  # columns; a longer quotation moves nothing that follows it


@dataclass(frozen=True, slots=True)
class _Row:
    """An entry's line in its columns, with its comment."""

    number: int
    kind: str
    cells: tuple[str, ...]
    comment: str


def format_text(source: str) -> str:
    """The ledger laid out in columns, saying exactly the same.

    Shape: lines are never added, removed or reordered; lines with problems,
        comments and blank lines stay as they are; quotations stay as typed.
        Entries of one kind on neighbouring lines share their columns.
    """
    lines = source.split("\n")
    rows, untouched = _rows(source)
    for run in _runs(rows):
        for row, line in zip(run, _aligned(run), strict=True):
            lines[row.number - 1] = line + _line_end(lines[row.number - 1])
    heads = {row.number for row in rows}
    for number in range(1, len(lines) + 1):
        if number not in untouched and number not in heads:
            lines[number - 1] = _detail(lines[number - 1])
    return "\n".join(lines)


def _rows(source: str) -> tuple[list[_Row], set[int]]:
    """The lines to lay out, and the numbers of those to leave as they are."""
    rows: list[_Row] = []
    untouched: set[int] = set()
    for words, entry, problems in readings(source, file=""):
        numbers = {problem.line for problem in problems}
        untouched |= numbers
        if words is None:
            continue
        if entry is None or words.where.number in numbers:
            untouched.add(words.where.number)
        else:
            rows.append(_row(words))
    return rows, untouched


def _row(words: Words) -> _Row:
    raw, starts = words.raw, words.columns
    comment = raw[-1] if raw[-1][0] == ";" else ""
    end = len(raw) - bool(comment)
    stops = (*starts[1:], end)
    cells = (" ".join(raw[a:b]) for a, b in zip(starts, stops, strict=True))
    kind, *rest = cells
    return _Row(words.where.number, kind, tuple(rest), comment.rstrip())


def _runs(rows: Iterable[_Row]) -> Iterator[list[_Row]]:
    """Rows of one kind on neighbouring lines."""
    run: list[_Row] = []
    for row in rows:
        if run and (row.kind != run[-1].kind or row.number != run[-1].number + 1):
            yield run
            run = []
        run.append(row)
    if run:
        yield run


def _aligned(run: list[_Row]) -> Iterator[str]:
    columns = list(zip(*(row.cells for row in run), strict=True))
    widths = [max(map(_counted, column)) for column in columns]
    used = [at for at, column in enumerate(columns) if any(column)]
    for row in run:
        cells = [row.cells[at] for at in used]
        line = head((row.kind, *cells), widths=[widths[at] for at in used])
        yield f"{line}  {row.comment}" if row.comment else line


def _counted(cell: str) -> int:
    wide = width(cell)
    return wide if wide <= _WIDEST else 0


def _detail(line: str) -> str:
    found = split(line.removesuffix("\r")) if line[:1].isspace() else None
    if found is None or line.lstrip()[:1] == ";":
        return line
    return indented(*found) + _line_end(line)


def _line_end(line: str) -> str:
    return "\r" if line.endswith("\r") else ""
