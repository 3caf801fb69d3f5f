"""Problems of withholding: what would be published that must not be."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

from averment.recension.leaking import leaks
from averment.recension.names import occurs
from averment.recension.partly import quoting_a_part
from averment.recension.withheld import LIST, PLACEHOLDER, Withheld
from averment.record import Entry, Ledger, Problem, Source, Text, Withholding

IGNORES = frozenset({LIST, f"/{LIST}", f"**/{LIST}", "*.local"})

HINTS = {
    "W001": "Write ［name withheld］ in its place, or quote fewer words.",
    "W002": f"Put the list {LIST} beside the edition, or the published text in place "
    "of the full one.",
    "W003": f"Add the line {LIST} to .gitignore; if it was committed, remove it from "
    "the history.",
    "W004": "Withhold the whole name rather than a part of it.",
    "W005": "Quote fewer words, or the whole with ［name withheld］ in its place.",
}


def withholding_problems(ledger: Ledger, withheld: Withheld) -> tuple[Problem, ...]:
    """What would publish a withheld string, without showing any.

    Shape: ledger lines that contain one (entries, where their file cannot be
        read) or quote a part of one; full texts whose list is absent; a list
        that git could take in; strings that cannot be withheld.
    """
    never = tuple(_in_placeholder(withheld))
    return (
        *_in_ledger(ledger, withheld),
        *(() if never else _in_part(ledger, withheld)),
        *_full_texts(ledger, withheld),
        *_tracked(ledger.root),
        *never,
    )


def _in_ledger(ledger: Ledger, withheld: Withheld) -> Iterator[Problem]:
    if not withheld.strings:
        return
    read: set[str] = set()
    for entry in ledger.entries:
        file = entry.where.file
        path = ledger.root / file
        if file and path.is_file():
            if file not in read:
                yield from _in_lines(path, file=file, withheld=withheld)
            read.add(file)
        elif leaks("\n".join(_strings(entry)), withheld):
            yield _problem("W001", file, entry.where.number, "This entry contains")


def _in_part(ledger: Ledger, withheld: Withheld) -> Iterator[Problem]:
    for entry in quoting_a_part(ledger, withheld):
        where = entry.where
        yield _problem(
            "W005", where.file, where.number, "This quotation shows a part of"
        )


def _in_lines(path: Path, *, file: str, withheld: Withheld) -> Iterator[Problem]:
    content = path.read_text(encoding="utf-8", errors="replace")
    if not leaks(content, withheld):
        return
    lines = content.splitlines()
    found = [n for n, line in enumerate(lines, start=1) if leaks(line, withheld)]
    for number in found or [0]:
        yield _problem("W001", file, number, "This line contains")


def _strings(entry: Entry) -> Iterator[str]:
    """Every string an entry holds, however deep."""
    yield from _strings_in(dataclasses.astuple(entry))


def _strings_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for part in value:
            yield from _strings_in(part)


def _full_texts(ledger: Ledger, withheld: Withheld) -> Iterator[Problem]:
    """Full texts of sources whose names are to be withheld, without a list."""
    if withheld.present:
        return
    named = {entry.document for entry in ledger.of(Withholding)}
    for source in ledger.of(Source):
        for text in ledger.texts:
            if source.key in named and _is_full(text, source=source):
                yield Problem(
                    code="W002",
                    file=source.where.file,
                    line=source.where.number,
                    column=0,
                    sentence=f"Names of {source.key} are to be withheld, "
                    f"{text.file} is the full text, and there is no {LIST}.",
                    hint=HINTS["W002"],
                )


def _is_full(text: Text, *, source: Source) -> bool:
    """Whether a text is the full one the source states, and not the published one."""
    return text.document == source.key and any(
        file.role != "kept"
        and file.lang == text.lang
        and (file.sha256 or "").lower() == text.sha256
        for file in source.files
    )


def _tracked(root: Path) -> Iterator[Problem]:
    if (root / LIST).exists() and not _ignored(root):
        yield _problem("W003", LIST, 0, "No .gitignore names this list of")


def _ignored(root: Path) -> bool:
    """Whether a .gitignore names the list, up to the folder git starts from."""
    for folder in (root.resolve(), *root.resolve().parents):
        ignore = folder / ".gitignore"
        if ignore.is_file():
            text = ignore.read_text(encoding="utf-8", errors="replace")
            if IGNORES & {line.strip() for line in text.splitlines()}:
                return True
        if (folder / ".git").exists():
            return False
    return False


def _in_placeholder(withheld: Withheld) -> Iterator[Problem]:
    for number, (_, string) in enumerate(withheld.strings, start=1):
        if occurs(string, content=PLACEHOLDER):
            yield _problem("W004", LIST, 0, f"Number {number} of the list is a part of")


def _problem(code: str, file: str, line: int, begin: str) -> Problem:
    ends = {
        "W001": "a string to withhold.",
        "W003": "strings to withhold.",
        "W004": "the placeholder itself.",
        "W005": "a string to withhold.",
    }
    return Problem(
        code=code,
        file=file,
        line=line,
        column=0,
        sentence=f"{begin} {ends[code]}",
        hint=HINTS[code],
    )
