"""What entries say of one another: keys, documents, places, hashes."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from averment.errors import did_you_mean
from averment.notation.keys import Index, full_key, index
from averment.notation.premises import premise_doubts
from averment.notation.scope import edition_doubts, late_sources
from averment.notation.spots import Doubt, spotted
from averment.record import (
    Claim,
    Emendation,
    Entry,
    Known,
    Office,
    Problem,
    Quoting,
    Relation,
    Rendering,
    Review,
    Rule,
    Source,
    Table,
    Text,
    TextFile,
    Withholding,
    keys_of,
)

_FEW = 60  # keys that a hint is chosen among: a ledger may name many unknown ones
_ALIKE = (3, 1)  # first characters that such a key shares with the unknown one
_QUOTING = (Claim, Office, Rule, Table)


@dataclass(frozen=True)
class _Ledger:
    """The entries with what the checks ask of them again and again."""

    entries: tuple[Entry, ...]
    texts: tuple[Text, ...]

    @cached_property
    def index(self) -> Index:
        return index(self.entries)

    @cached_property
    def alike(self) -> dict[str, list[str]]:
        """Keys, short and full, by how they begin."""
        alike: defaultdict[str, list[str]] = defaultdict(list)
        for key in {**self.index.short, **self.index.full}:
            for length in _ALIKE:
                alike[key[:length]].append(key)
        return alike

    @cached_property
    def sources(self) -> dict[str, Source]:
        found = (entry for entry in self.entries if isinstance(entry, Source))
        return {source.key: source for source in found}

    @cached_property
    def labels(self) -> dict[str, set[str]]:
        """The passages of each transcription that could be read."""
        named = {
            (key, file.lang)
            for key, source in self.sources.items()
            for file in source.files
            if file.role == "text"
        }
        return {
            text.document: {passage.label for passage in text.passages}
            for text in self.texts
            if (text.document, text.lang) in named
        }

    @cached_property
    def quoting(self) -> tuple[Quoting, ...]:
        return tuple(entry for entry in self.entries if isinstance(entry, _QUOTING))


def problems(
    entries: Iterable[Entry],
    *,
    texts: Iterable[Text] = (),
    sources: Mapping[str, str] | None = None,
) -> tuple[Problem, ...]:
    """What in a ledger does not fit together, in the order of the checks.

    Shape: passages are checked where `texts` has the document's transcription;
        lines and columns are found where `sources` has the ledger files' text.
    """
    ledger = _Ledger(tuple(entries), tuple(texts))
    doubts = [doubt for check in _CHECKS for doubt in check(ledger)]
    return spotted(doubts, sources=sources or {})


def _editions(ledger: _Ledger) -> Iterator[Doubt]:
    return edition_doubts(ledger.entries)


def _late(ledger: _Ledger) -> Iterator[Doubt]:
    return late_sources(ledger.entries)


def _repeated(ledger: _Ledger) -> Iterator[Doubt]:
    seen: dict[str, Entry] = {}
    for entry in ledger.entries:
        key = full_key(entry)
        if key is None:
            continue
        first = seen.setdefault(key, entry)
        if first is not entry:
            yield Doubt(
                code="N101",
                entry=entry,
                word=key.rpartition("/")[2],
                sentence=f"The key {key} is used twice: here and at {first.where}.",
                hint="Give one of the two another key.",
            )


def _named(entry: Entry) -> tuple[tuple[str, ...], tuple[type, ...], str]:
    """The keys an entry names, and the kinds they may be of."""
    match entry:
        case Relation(left=left, right=right):
            keys = tuple(dict.fromkeys((*keys_of(left), *keys_of(right))))
            return keys, (Claim, Known), "a relation is of claims and known figures"
        case Rendering(of=of):
            return (of,), _QUOTING, "a rendering is of a claim, an office or a rule"
        case Emendation(of=of):
            return (of,), (Claim,), "an emendation is of a claim"
        case Review(of=of):
            return (of,), (object,), ""
        case _:
            return (), (), ""


def _keys(ledger: _Ledger) -> Iterator[Doubt]:
    for entry in ledger.entries:
        keys, kinds, rule = _named(entry)
        for key in keys:
            found = ledger.index.find(key)
            if found is None:
                yield _not_found(entry, key, ledger)
            elif isinstance(entry, Emendation) and isinstance(found, Emendation):
                yield _circular(entry, key)
            elif not isinstance(found, kinds):
                kind = type(found).__name__.lower()
                yield Doubt(
                    code="N113",
                    entry=entry,
                    word=key,
                    sentence=f"{key} is of the kind {kind}; {rule}.",
                    hint="Name an entry of that kind.",
                )


def _premises(ledger: _Ledger) -> Iterator[Doubt]:
    return premise_doubts(ledger.entries, by=ledger.index)


def _circular(entry: Emendation, key: str) -> Doubt:
    return Doubt(
        code="N112",
        entry=entry,
        word=key,
        sentence=f"{key} is itself an emendation; an emendation is of a claim.",
        hint="Name the claim whose reading is proposed.",
    )


def _not_found(entry: Entry, key: str, ledger: _Ledger) -> Doubt:
    meant = ledger.index.candidates(key)
    if len(meant) > 1:
        return Doubt(
            code="N103",
            entry=entry,
            word=key,
            sentence=f"The key {key} could mean {len(meant)} entries.",
            hint=f"Write one of: {', '.join(islice(meant, 5))}.",
        )
    sentence = f"No entry has the key {key}."
    hint = _meant(key, ledger)
    if ledger.index.is_empty_cell(key):
        sentence = f"The cell {key} is empty."
        hint = "Name a cell with a figure."
    return Doubt(code="N102", entry=entry, word=key, sentence=sentence, hint=hint)


def _meant(key: str, ledger: _Ledger) -> str:
    parts = key.split("-")
    if len(parts) > 1 and all(part in ledger.index.short for part in parts):
        return f"A minus sign has spaces around it: {' - '.join(parts)}."
    for length in _ALIKE:
        near = ledger.alike.get(key[:length], ())
        if hint := did_you_mean(key, islice(near, _FEW)):
            return hint
    return "Correct it, or add the entry."


def _documents(ledger: _Ledger) -> Iterator[Doubt]:
    for entry in ledger.entries:
        match entry:
            case Claim() | Office() | Rule() | Table():
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


def _passages(ledger: _Ledger) -> Iterator[Doubt]:
    for entry in ledger.quoting:
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


def _drawn(ledger: _Ledger) -> Iterator[Doubt]:
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


def _hashes(ledger: _Ledger) -> Iterator[Doubt]:
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


def _texts(ledger: _Ledger) -> Iterator[Doubt]:
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


_CHECKS: tuple[Callable[[_Ledger], Iterator[Doubt]], ...] = (
    _editions,
    _late,
    _repeated,
    _keys,
    _premises,
    _documents,
    _passages,
    _drawn,
    _hashes,
    _texts,
)
