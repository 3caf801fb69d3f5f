"""A ledger's text to its entries; whatever the text, nothing is raised."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from averment.errors import did_you_mean
from averment.notation.details import Detail, Details, split
from averment.notation.kinds import READERS, SHAPES
from averment.notation.words import Misread, Words, problem, shortened
from averment.record import Entry, Line, Problem

FORMAT = "1"
BYTE_ORDER_MARK = "\ufeff"
_KNOWN = (*READERS, "format")


@dataclass(slots=True)
class Block:
    """An entry's line with the lines of its details, numbered from 1."""

    number: int
    line: str
    below: list[tuple[int, str]] = field(default_factory=list)


def parse(
    source: str, *, file: str = ""
) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The entries of a ledger, and what in it cannot be understood.

    Shape: a problem costs its entry at most, never another; problems are in
        the order of their lines.
    """
    entries: list[Entry] = []
    problems: list[Problem] = []
    for _, entry, found in readings(source, file=file):
        problems += found
        if entry is not None:
            entries.append(entry)
    return tuple(entries), tuple(problems)


def readings(
    source: str, *, file: str
) -> Iterator[tuple[Words | None, Entry | None, list[Problem]]]:
    """Each entry of a ledger with the words it was read from and its problems."""
    text, marked = source, source.startswith(BYTE_ORDER_MARK)
    if marked:
        text = source[1:]
        yield None, None, [_byte_order_mark(file)]
    headed = False
    for block in blocks(text):
        where = Line(file=file, number=block.number)
        if not block.line:
            yield None, None, _orphans(block, file)
            continue
        words = Words(block.line, where=where)
        if words.raw[0] == "format":
            yield words, None, _format(words, block, headed=headed)
        else:
            early = [] if headed else [_headless(words)]
            entry, found = _entry(words, block)
            yield words, entry, early + found
        headed = True
    if not headed:
        yield None, None, [_empty(file)]


def blocks(text: str) -> Iterator[Block]:
    """The entries' lines, each with the indented lines below it.

    Shape: a block without a line holds details above the first entry.
    """
    block: Block | None = None
    for number, line in enumerate(text.split("\n"), start=1):
        content = line.lstrip()
        if not content or content[0] == ";":
            continue
        typed = line.removesuffix("\r")
        if line[0] != content[0]:
            if block is None:
                block = Block(number, "")
            block.below.append((number, typed))
            continue
        if block is not None:
            yield block
        block = Block(number, typed)
    if block is not None:
        yield block


def _entry(words: Words, block: Block) -> tuple[Entry | None, list[Problem]]:
    reader = READERS.get(words.raw[0])
    if reader is None:
        return None, [_unknown(words)]
    doubts = words.doubts
    items = _details(block, words.where.file, doubts) if block.below else []
    try:
        entry = reader(words, Details(items, doubts=doubts))
    except Misread as why:
        why.hint = why.hint or f"The order is: {SHAPES[words.raw[0]]}"
        return None, [problem(why, where=words.where, line=words.line)]
    if len(doubts) > 1:
        doubts.sort(key=lambda doubt: doubt.line)
    return entry, doubts


def _details(block: Block, file: str, doubts: list[Problem]) -> list[Detail]:
    details = []
    for number, line in block.below:
        where = Line(file=file, number=number)
        found = split(line)
        if found is not None:
            details.append(Detail(found[0], found[1], line, where))
            continue
        hint = "A detail is name: text. An entry begins at the left margin."
        sentence = "This indented line is not a detail."
        column = len(line) - len(line.lstrip()) + 1
        misread = Misread("N013", column, sentence, hint=hint)
        doubts.append(problem(misread, where=where, line=line))
    return details


def _unknown(words: Words) -> Problem:
    kind = words.raw[0]
    hint = did_you_mean(kind[:40], _KNOWN) or f"Known are: {', '.join(_KNOWN)}."
    sentence = f"{shortened(kind)} is not a kind of entry."
    misread = words.misread("N003", 0, sentence, hint=hint)
    return problem(misread, where=words.where, line=words.line)


def _format(words: Words, block: Block, *, headed: bool) -> list[Problem]:
    if headed:
        sentence = "format stands only once, before all entries."
        misread = words.misread("N001", 0, sentence, hint="Leave this line out.")
    elif words.raw[1 : words.end] != [FORMAT]:
        found = " ".join(words.raw[1 : words.end]) or "nothing"
        sentence = f"The format {shortened(found)} is not known; 1 is."
        hint = "Begin the file with: format 1"
        misread = words.misread("N002", 1, sentence, hint=hint)
    elif block.below:
        number, line = block.below[0]
        misread = Misread("N012", 1, "format takes no details.", hint="Leave it out.")
        where = Line(file=words.where.file, number=number)
        return [problem(misread, where=where, line=line)]
    else:
        return []
    return [problem(misread, where=words.where, line=words.line)]


def _headless(words: Words) -> Problem:
    sentence = "The ledger does not begin with its format."
    misread = Misread("N001", 1, sentence, hint="Begin the file with: format 1")
    return problem(misread, where=words.where, line=words.line)


def _empty(file: str) -> Problem:
    misread = Misread(
        "N001", 1, "The ledger is empty.", hint="Begin the file with: format 1"
    )
    return problem(misread, where=Line(file=file, number=1), line="")


def _orphans(block: Block, file: str) -> list[Problem]:
    number, line = block.below[0]
    sentence = "This indented line belongs to no entry."
    hint = "An entry begins at the left margin, its details below it are indented."
    column = len(line) - len(line.lstrip()) + 1
    misread = Misread("N014", column, sentence, hint=hint)
    return [problem(misread, where=Line(file=file, number=number), line=line)]


def _byte_order_mark(file: str) -> Problem:
    sentence = "The file begins with a byte-order mark."
    hint = "Save it as UTF-8 without a byte-order mark."
    misread = Misread("N208", 1, sentence, hint=hint)
    return problem(misread, where=Line(file=file, number=1), line="")
