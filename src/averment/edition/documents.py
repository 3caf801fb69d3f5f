"""Document pages: what a document is, its rows, and what the reader should know."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from averment.edition.bearings import (
    EXAMPLE,
    QUOTING,
    Bearings,
    full_key,
    short_key,
    signed,
)
from averment.edition.notes import STOPS, note_on
from averment.edition.placed import NOT_SOUGHT, Placed
from averment.edition.rows import Abreast, MarkedText, abreast
from averment.edition.runs import Mark
from averment.edition.view import Column, DocumentPage, Grid, Note, Row
from averment.edition.words import (
    counted,
    figure_in_words,
    language_in_words,
    listed,
    moment_in_words,
    quantity_in_words,
    sentence_case,
)
from averment.recension import PLACEHOLDER
from averment.record import (
    Claim,
    Figure,
    Finding,
    Level,
    Office,
    Place,
    Quoting,
    Relation,
    Rendering,
    Rule,
    Source,
    Table,
    Text,
    Withholding,
)

_KINDS = ((Claim, "figure"), (Rule, "rule"), (Office, "office"), (Table, "table"))
_NAMES = "Names of private persons"
_DIGITS = 12
_SHOWN = ("came", "licence", "restrictions", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class Placements:
    """Where quotations stand: of entries by `document/key`, and of renderings."""

    entries: Mapping[str, Placed]
    renderings: Mapping[Rendering, Placed]


def document_page(
    source: Source, *, bearings: Bearings, placements: Placements
) -> DocumentPage:
    """The page of one document, whatever is missing said in words."""
    ledger = bearings.ledger
    quoting = _quoting(source, bearings=bearings)
    texts = tuple(text for text in ledger.texts if text.document == source.key)
    notes = {full_key(e): _note(e, bearings, placements, source) for e in quoting}
    marked = tuple(_marked(t, quoting, texts[0], bearings, placements) for t in texts)
    rows, unplaced = _rows(marked, quoting=quoting, notes=notes)
    withheld = sum(text.content.count(PLACEHOLDER) for text in texts[:1])
    questions = _disagreements(source, bearings=bearings)
    return DocumentPage(
        key=source.key,
        title=source.title,
        titles=_titles(source),
        lang=texts[0].lang if texts else source.lang,
        meta=_meta(source, bearings=bearings, quoting=quoting),
        notices=tuple(_notices(source, bearings=bearings, texts=texts)),
        describes=tuple(_stop(t) for n, t in source.details if n == "describes"),
        columns=tuple(_column(text, source=source) for text in texts),
        rows=rows,
        unplaced=unplaced,
        empty="" if quoting else _nothing_recorded(texts),
        example_line="" if quoting or not texts else _example_line(source, texts[0]),
        details=tuple((n, t) for n, t in source.details if n in _SHOWN),
        withheld=withheld,
        questions=len(questions),
    )


def findings_of(source: Source, *, bearings: Bearings) -> tuple[Finding, ...]:
    """The findings that rest on a document, in the order they were made."""
    return tuple(
        finding
        for finding in bearings.examination.findings
        if document_of(finding, bearings=bearings) == source.key
    )


def document_of(finding: Finding, *, bearings: Bearings) -> str:
    """The document a finding is listed under: its subject's, or its first figure's."""
    place = place_of(finding, bearings=bearings)
    subject = finding.subject
    if place is None and isinstance(subject, Source):
        return subject.key
    return place.document if place else ""


def place_of(finding: Finding, *, bearings: Bearings) -> Place | None:
    """The place a finding is listed at."""
    subject = finding.subject
    if isinstance(subject, QUOTING):
        return subject.place
    for figure in finding.figures:
        if isinstance(figure, Claim):
            return figure.place
    of = bearings.quoting.get(bearings.resolve(getattr(subject, "of", "")))
    return of.place if of else None


def is_example(source: Source, *, bearings: Bearings) -> bool:
    """Whether anything of a document is signed by the project's example."""
    entries = _quoting(source, bearings=bearings)
    return any(signed(entry.hand, EXAMPLE) for entry in (source, *entries))


def _quoting(source: Source, *, bearings: Bearings) -> tuple[Quoting, ...]:
    every = bearings.quoting.values()
    return tuple(entry for entry in every if entry.place.document == source.key)


def _note(
    entry: Quoting, bearings: Bearings, placements: Placements, source: Source
) -> Note:
    return note_on(
        entry,
        lang=source.lang,
        bearings=bearings,
        placed=placements.entries.get(full_key(entry), NOT_SOUGHT),
        renderings=placements.renderings,
    )


def _marked(
    text: Text,
    quoting: Iterable[Quoting],
    original: Text,
    bearings: Bearings,
    placements: Placements,
) -> MarkedText:
    """A text with the marks of its entries; a rendering with those rendered in it."""
    if text is original:
        pairs = ((e, placements.entries.get(full_key(e))) for e in quoting)
    else:
        pairs = (
            (entry, placements.renderings.get(rendering))
            for entry in quoting
            for rendering in bearings.renderings.get(full_key(entry), ())
            if rendering.lang == text.lang
        )
    marks = tuple(
        Mark(
            key=short_key(entry),
            span=placed.span,
            state=bearings.state(full_key(entry)),
        )
        for entry, placed in pairs
        if placed is not None and placed.span is not None
    )
    return MarkedText(text=text, marks=marks)


def _rows(
    marked: tuple[MarkedText, ...],
    *,
    quoting: tuple[Quoting, ...],
    notes: Mapping[str, Note],
) -> tuple[tuple[Row, ...], tuple[Note, ...]]:
    if not marked:
        return (), tuple(notes.values())
    original, *renderings = marked
    keys = {short_key(entry) for entry in quoting}
    rows = tuple(
        _row(line, quoting=quoting, notes=notes, keys=keys)
        for line in abreast(original, renderings=renderings)
    )
    shown = {note.key for row in rows for note in row.notes}
    return rows, tuple(note for note in notes.values() if note.key not in shown)


def _row(
    line: Abreast,
    *,
    quoting: tuple[Quoting, ...],
    notes: Mapping[str, Note],
    keys: set[str],
) -> Row:
    label = line.passage.label if line.passage else ""
    here = tuple(entry for entry in quoting if label and entry.place.label == label)
    return Row(
        label=label,
        anchor=passage_anchor(label, keys=keys) if label else "",
        original=line.original,
        renderings=line.renderings,
        notes=tuple(notes[full_key(entry)] for entry in here),
        grids=tuple(_grid(entry) for entry in here if isinstance(entry, Table)),
    )


def passage_anchor(label: str, *, keys: Iterable[str]) -> str:
    """The permanent id of a passage on its page: its label.

    A claim may have the key `p1` in a text whose paragraphs are p1, p2 …; the
    claim's id is the one people type, so the passage's gives way.
    """
    return f"at-{label}" if label in set(keys) else label


def _grid(table: Table) -> Grid:
    quantity = quantity_in_words(table.quantity)
    unit = f", {table.unit}" if table.unit else ""
    return Grid(
        key=short_key(table),
        caption=f"{quantity}{unit}",
        columns=table.columns,
        rows=tuple(
            (
                row.label,
                tuple(_cell(cell) for cell in row.cells),
            )
            for row in table.rows
        ),
    )


def _cell(cell: Figure | None) -> str:
    """A cell in words; its unit stands in the caption."""
    return figure_in_words(replace(cell, unit=None)) if cell else ""


def _titles(source: Source) -> tuple[tuple[str, str], ...]:
    """Titles in other languages: (tag, title)."""
    given = (text.partition(" ") for name, text in source.details if name == "title")
    return tuple((tag, title) for tag, _, title in given if title)


def _meta(
    source: Source, *, bearings: Bearings, quoting: tuple[Quoting, ...]
) -> tuple[str, ...]:
    """Held · language · date · what is recorded · what disagrees."""
    held = (text for name, text in source.details if name == "held")
    date = moment_in_words(source.date) if source.date else "undated"
    parts = (*held, language_in_words(source.lang), date)
    proposals = [entry for entry in quoting if bearings.proposed(entry)]
    adopted = [entry for entry in quoting if not bearings.proposed(entry)]
    return (
        *parts,
        *_recorded(adopted),
        *([f"{counted(len(proposals), 'proposal')} not adopted"] if proposals else []),
        *_disagreements(source, bearings=bearings),
    )


def _recorded(entries: list[Quoting]) -> Iterator[str]:
    counts = [
        (sum(isinstance(e, kind) for e in entries), noun) for kind, noun in _KINDS
    ]
    words = [counted(number, noun) for number, noun in counts if number]
    if words:
        yield f"{', '.join(words)} recorded"


def _disagreements(source: Source, *, bearings: Bearings) -> tuple[str, ...]:
    """Disagreements counted in words: 1 total disagrees with its parts."""
    findings = [
        finding
        for finding in findings_of(source, bearings=bearings)
        if finding.level >= Level.DISAGREEMENT
    ]
    sums = sum(_is_sum(finding) for finding in findings)
    others = len(findings) - sums
    one = "total disagrees with its parts"
    many = "totals disagree with their parts"
    other = "other statement disagrees" if sums else "statement disagrees"
    plural = other.replace("statement disagrees", "statements disagree")
    return (
        *([counted(sums, one, many)] if sums else []),
        *([counted(others, other, plural)] if others else []),
    )


def _is_sum(finding: Finding) -> bool:
    return finding.code.startswith("S") and isinstance(finding.subject, Relation)


def _notices(
    source: Source, *, bearings: Bearings, texts: tuple[Text, ...]
) -> Iterator[str]:
    yield from _withheld(source, bearings=bearings, texts=texts)
    yield from _renderings(texts)
    yield from _drawn(source, bearings=bearings)
    if is_example(source, bearings=bearings):
        yield "This is the project’s example: no person stands behind it."


def _withheld(
    source: Source, *, bearings: Bearings, texts: tuple[Text, ...]
) -> Iterator[str]:
    places = sum(text.content.count(PLACEHOLDER) for text in texts[:1])
    for entry in bearings.ledger.of(Withholding):
        if entry.document == source.key:
            yield _withheld_because(entry, places=places)
            return
    if places:
        yield f"{_NAMES} are withheld ({counted(places, 'place')})."


def _drawn(source: Source, *, bearings: Bearings) -> Iterator[str]:
    """Of a regest, said once: whose wording it is, and what it was drawn from."""
    drawn = (entry.drawn_from for entry in _quoting(source, bearings=bearings))
    digests = dict.fromkeys(d.text[:_DIGITS] for d in drawn if d)
    if digests:
        yield (
            "The text is a regest. Figure from the document, wording ours, drawn from "
            f"the full text whose SHA-256 begins {listed(digests)}; a note names the "
            "article where it is not that of its passage."
        )


def _withheld_because(entry: Withholding, *, places: int) -> str:
    """What is not shown, at how many places, and why."""
    what = _NAMES if entry.what == "names" else sentence_case(entry.what)
    because = entry.because
    reason = "" if because in ("", "private persons") else f": {because}"
    said = f"{what.replace('-', ' ')} are withheld ({counted(places, 'place')})"
    return _stop(f"{said}{reason}")


def _renderings(texts: tuple[Text, ...]) -> Iterator[str]:
    if not texts:
        yield "The transcription could not be read; the ledger stands without it."
        return
    alone = language_in_words(texts[0].lang)
    if len(texts) == 1 and alone != "English":
        yield f"No English rendering has been made. The {alone} stands alone."
    for text in texts[1:]:
        shared = {p.label for p in texts[0].passages} & {p.label for p in text.passages}
        if texts[0].passages and text.passages and not shared:
            language = language_in_words(text.lang)
            yield (
                f"The passages of the {language} rendering have labels of their own; "
                "they are set beside the text in order."
            )


def _column(text: Text, *, source: Source) -> Column:
    made = (f.made for f in source.files if f.lang == text.lang and f.role != "kept")
    return Column(
        lang=text.lang, name=language_in_words(text.lang), made=next(made, "")
    )


def _nothing_recorded(texts: tuple[Text, ...]) -> str:
    here = " Its text is here to read." if texts else ""
    return f"Nothing has been recorded from this document yet.{here}"


def _example_line(source: Source, text: Text) -> str:
    """One line to type, so that an empty page shows the next step."""
    label = text.passages[0].label if text.passages else "p1"
    return f"claim c1 {source.key}:{label} arrests = 1,240 persons 1951-H2 “…”"


def _stop(sentence: str) -> str:
    return sentence if sentence.endswith(STOPS) else f"{sentence}."
