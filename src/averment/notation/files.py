"""An edition's folder to a ledger: every file found, read and checked."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from averment.errors import EditionNotFound
from averment.notation import references
from averment.notation.nearby import in_full
from averment.notation.parser import BYTE_ORDER_MARK, parse
from averment.notation.spots import Doubt, spotted
from averment.notation.texts import Refused, text_at
from averment.reading.passages import passages_of, repeated_marks
from averment.record import Entry, Ledger, Problem, Source, Text, TextFile

ENDING = ".claims"
FIRST = "edition.claims"
BUILT = "room"
_EDITION = re.compile(rb"^edition\s", re.MULTILINE)


def load(path: Path | str) -> Ledger:
    """The ledger of a folder, with its texts and every problem found.

    Shape: entries are in file order, `edition.claims` first, then the files by
        name; short keys that only their file decides are written in full; all
        file names in the ledger start from `root`. A path to one ledger file
        means the edition it lies in, else that file alone.
    Raises: EditionNotFound where there is no ledger.
    """
    root, files = _extent(Path(path))
    sources: dict[str, str] = {}
    entries: list[Entry] = []
    problems: list[Problem] = []
    for file in files:
        name = file.relative_to(root).as_posix()
        try:
            sources[name], _ = text_at(file, root=root)
        except Refused as why:
            problems.append(_unread(name, why))
            continue
        found, unclear = parse(sources[name], file=name)
        entries += found
        problems += unclear
    texts, doubts = _texts(entries, root=root)
    problems += spotted(doubts, sources=sources)
    whole = in_full(entries)
    problems += references.problems(whole, texts=texts, sources=sources)
    return Ledger(root=root, entries=whole, texts=texts, problems=tuple(problems))


def _extent(path: Path) -> tuple[Path, list[Path]]:
    """The edition's folder, and its ledger files in order."""
    try:
        whole = path.resolve()
        is_file = whole.is_file()
    except (OSError, ValueError, RuntimeError):
        raise EditionNotFound(path) from None
    if is_file and whole.suffix == ENDING:
        root = _edition_of(whole)
        if root is None:
            return whole.parent, [whole]
        return root, list(_ledgers(root))
    files = list(_ledgers(whole)) if whole.is_dir() else []
    if not files:
        raise EditionNotFound(path)
    return whole, files


def _edition_of(file: Path) -> Path | None:
    """The nearest folder above that has an edition entry."""
    for folder in file.parents:
        for ledger in sorted(folder.glob(f"*{ENDING}")):
            try:
                if _EDITION.search(ledger.read_bytes()):
                    return folder
            except OSError:
                continue
    return None


def _ledgers(root: Path) -> Iterator[Path]:
    found = []
    for folder, below, names in os.walk(root):
        here = Path(folder)
        top = here == root
        below[:] = [n for n in below if n[0] != "." and not (top and n == BUILT)]
        found += [here / n for n in names if n.endswith(ENDING) and n[0] != "."]
    yield from sorted(found, key=lambda file: _order(file.relative_to(root)))


def _order(name: Path) -> tuple[bool, tuple[str, ...]]:
    return name.as_posix() != FIRST, name.parts


def _unread(name: str, why: Refused) -> Problem:
    sentence = f"{name} cannot be read: {why.why}."
    return Problem(
        code=why.code, file=name, line=0, column=0, sentence=sentence, hint=why.hint
    )


def _texts(entries: list[Entry], *, root: Path) -> tuple[tuple[Text, ...], list[Doubt]]:
    """The texts that could be read, each source's transcription first."""
    texts: list[Text] = []
    doubts: list[Doubt] = []
    for source in (entry for entry in entries if isinstance(entry, Source)):
        parts = [file for file in source.files if file.role != "kept"]
        for file in sorted(parts, key=lambda part: part.role != "text"):
            path = root / Path(source.where.file).parent / file.file
            try:
                content, digest = text_at(path, root=root)
            except Refused as why:
                doubts.append(_unusable(source, file, why))
                continue
            text = Text(
                document=source.key,
                lang=file.lang,
                file=path.resolve().relative_to(root).as_posix(),
                content=content,
                sha256=digest,
                passages=passages_of(content),
            )
            texts.append(text)
            doubts += _about(text, file, source)
    return tuple(texts), doubts


def _unusable(source: Source, file: TextFile, why: Refused) -> Doubt:
    return Doubt(
        code=why.code,
        entry=source,
        word=file.file,
        sentence=f"{file.file} cannot be read: {why.why}.",
        hint=why.hint,
    )


def _about(text: Text, file: TextFile, source: Source) -> Iterator[Doubt]:
    """What is to be said of a text that was read all the same."""
    stated = [digest for digest in (file.sha256, file.published) if digest]
    if stated and text.sha256 not in (digest.lower() for digest in stated):
        yield Doubt(
            code="N207",
            entry=source,
            word=stated[0],
            sentence=f"{file.file} has changed since it was hashed.",
            hint=f"Check the quotations; the hash is now {text.sha256}.",
        )
    if text.content.startswith(BYTE_ORDER_MARK):
        yield Doubt(
            code="N208",
            entry=source,
            word=file.file,
            sentence=f"{file.file} begins with a byte-order mark.",
            hint="Save it as UTF-8 without one, and hash it again.",
        )
    for label, _ in repeated_marks(text.content):
        yield Doubt(
            code="N209",
            entry=source,
            word=file.file,
            sentence=f"{file.file} marks the passage {label} more than once.",
            hint="Give each passage a label of its own.",
        )
