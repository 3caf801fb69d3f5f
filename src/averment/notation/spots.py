"""Problems between entries and files, put at a line and column of the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from averment.record import Entry, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """What is to be said of an entry; `word` is what the caret shall point at."""

    code: str
    entry: Entry
    sentence: str
    hint: str
    word: str = ""


def spotted(
    doubts: Iterable[Doubt], *, sources: Mapping[str, str]
) -> tuple[Problem, ...]:
    """The problems, each at its line, as far as the files' text is given."""
    lines: dict[str, list[str]] = {}
    problems = []
    for doubt in doubts:
        file = doubt.entry.where.file
        if file not in lines:
            lines[file] = sources.get(file, "").split("\n")
        number, column, line = _spot(doubt, lines[file])
        problems.append(
            Problem(
                code=doubt.code,
                file=file,
                line=number,
                column=column,
                sentence=doubt.sentence,
                hint=doubt.hint,
                source_line=line,
            )
        )
    return tuple(problems)


def _spot(doubt: Doubt, lines: list[str]) -> tuple[int, int, str]:
    """The first line of the entry that has the word; else the entry's own line."""
    first = doubt.entry.where.number
    for number, line in _of_the_entry(lines, first):
        at = line.find(doubt.word) if doubt.word else -1
        if at >= 0:
            return number, at + 1, line
    known = 0 < first <= len(lines)
    return first, min(first, 1), lines[first - 1].removesuffix("\r") if known else ""


def _of_the_entry(lines: list[str], first: int) -> Iterator[tuple[int, str]]:
    if not 0 < first <= len(lines):
        return
    yield first, lines[first - 1].removesuffix("\r")
    for number in range(first + 1, len(lines) + 1):
        line = lines[number - 1].removesuffix("\r")
        if line.strip() and not line[0].isspace() and line[0] != ";":
            return
        yield number, line
