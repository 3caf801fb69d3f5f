"""Whether documents, places, hashes and texts that are named are there."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import TypeGuard

from averment.errors import did_you_mean
from averment.notation.references.gathered import Gathered
from averment.notation.spots import Doubt
from averment.record import (
    Claim,
    Correspondence,
    Event,
    Office,
    Place,
    Power,
    Quoting,
    Rule,
    Source,
    Table,
    TextFile,
    Withholding,
)


def document_doubts(ledger: Gathered) -> Iterator[Doubt]:
    """Documents, passages, kept texts, hashes and texts that do not fit, in order."""
    for check in (_documents, _passages, _silent, _drawn, _hashes, _texts):
        yield from check(ledger)


def _documents(ledger: Gathered) -> Iterator[Doubt]:
    for entry in ledger.entries:
        match entry:
            case Claim() | Office() | Rule() | Power() | Event() | Table():
                document = entry.place.document
            case Correspondence():
                document = entry.place.document
            case Withholding():
                document = entry.document
            case _:
                continue
        if document not in ledger.sources:
            hint = did_you_mean(document, ledger.sources)
            yield Doubt(
                code="N104",
                entry=entry,
                word=document,
                sentence=f"There is no source {document}.",
                hint=hint or f'Add: source {document} 1951 lang:zh "Title"',
            )


def _passages(ledger: Gathered) -> Iterator[Doubt]:
    for entry in (*ledger.quoting, *_aligned(ledger)):
        place = entry.place
        labels = ledger.labels.get(place.document)
        if labels is not None and place.label not in labels:
            hint = did_you_mean(place.label, labels)
            yield Doubt(
                code="N105",
                entry=entry,
                word=str(place),
                sentence=f"No passage of {place.document} is labelled {place.label}.",
                hint=hint or f"Passages are marked so: {{{place.label}}} …",
            )


def _silent(ledger: Gathered) -> Iterator[Doubt]:
    """Passages said to lay nothing down: not there, or with a rule of an editor's."""
    ruled = {rule.place: rule for rule in reversed(ledger.quoting) if _edited(rule)}
    for source in ledger.sources.values():
        labels = ledger.labels.get(source.key)
        for one in source.silent:
            word = f"none: {one.label}"
            rule = ruled.get(Place(document=source.key, label=one.label))
            if labels is not None and one.label not in labels:
                yield Doubt(
                    code="N105",
                    entry=source,
                    word=word,
                    sentence=f"No passage of {source.key} is labelled {one.label}.",
                    hint=did_you_mean(one.label, labels)
                    or "Name a passage by its label.",
                )
            elif rule is not None:
                yield Doubt(
                    code="N120",
                    entry=source,
                    word=word,
                    sentence=f"{one.label} is said to lay nothing down; {rule.key} is "
                    f"a rule from it, at {rule.where}.",
                    hint="Leave the line out, or the rule.",
                )


def _edited(entry: Quoting) -> TypeGuard[Rule]:
    """Whether it is a rule, and no proposal of the machine that nobody has taken."""
    return isinstance(entry, Rule) and (
        entry.hand is None or entry.hand.siglum != "machine"
    )


def _aligned(ledger: Gathered) -> Iterator[Correspondence]:
    """Those that quote the transcription; the rest stand in the rendering."""
    for entry in ledger.entries:
        if isinstance(entry, Correspondence) and entry.original is not None:
            yield entry


def _drawn(ledger: Gathered) -> Iterator[Doubt]:
    for entry in ledger.quoting:
        source = ledger.sources.get(entry.place.document)
        if entry.drawn_from is None or source is None:
            continue
        text = entry.drawn_from.text.lower()
        kept = (file.sha256 for file in source.files if file.role == "kept")
        if not any(digest and digest.lower().startswith(text) for digest in kept):
            yield Doubt(
                code="N110",
                entry=entry,
                word=entry.drawn_from.text,
                sentence=f"No kept text of {source.key} has a hash beginning {text}.",
                hint="Correct the hash, or add kept: and sha256: to the source.",
            )


def _hashes(ledger: Gathered) -> Iterator[Doubt]:
    first: dict[str, tuple[Source, TextFile]] = {}
    for source in ledger.sources.values():
        folder = posixpath.dirname(source.where.file)
        for file in source.files:
            if not file.sha256:
                continue
            path = posixpath.normpath(posixpath.join(folder, file.file))
            other, same = first.setdefault(path, (source, file))
            if (same.sha256 or "").lower() != file.sha256.lower():
                yield Doubt(
                    code="N111",
                    entry=source,
                    word=file.sha256,
                    sentence=f"{path} has another hash at {other.where}.",
                    hint="Hash the file again, and write that hash in both places.",
                )


def _texts(ledger: Gathered) -> Iterator[Doubt]:
    quoted = {entry.place.document for entry in ledger.quoting}
    for source in ledger.sources.values():
        if source.key in quoted and all(f.role != "text" for f in source.files):
            yield Doubt(
                code="N114",
                entry=source,
                word=source.key,
                sentence=f"{source.key} is quoted, and names no text.",
                hint=f"Write below it: text: {source.key}.{source.lang}.txt",
            )
