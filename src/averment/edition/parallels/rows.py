"""A row for every link, in the order of both texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from averment.edition.address import Address
from averment.edition.parallels.held import Beside
from averment.edition.parallels.marks import Marked, Marks
from averment.edition.parallels.notes import note_of
from averment.edition.parallels.stretches import stretches_of
from averment.edition.view import ParallelNote, ParallelRow, ParallelSentence
from averment.edition.words import language_in_words
from averment.parallel.findings import link_of
from averment.parallel.nouns import Link, Role, Sentence, Sureness
from averment.record import Finding, Text

ALONE = "R711"
NO_COUNTERPART = "no counterpart"
ONE_TO_ONE = "1 to 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Half:
    """One of the two texts, cut into sentences, with its marks and names."""

    text: Text
    sentences: tuple[Sentence, ...]
    marks: Marks
    names: tuple[str, ...]


def rows_of(
    beside: Beside, *, marked: Marked, passages: Mapping[str, Address]
) -> Iterator[ParallelRow]:
    """The rows of a page; every sentence of either text stands in one of them.

    Shape: `passages` says where each passage stands on the document's page.
    """
    alignment = beside.alignment
    found = _by_link(beside)
    original = _half(alignment.original, alignment.originals, marked.original)
    rendering = _half(alignment.rendering, alignment.renderings, marked.rendering)
    for number, link in enumerate(alignment.links):
        mine = [original.sentences[i] for i in link.original]
        label = mine[0].label if mine else ""
        yield ParallelRow(
            anchor=_anchor(link, original=original, rendering=rendering),
            label=label,
            to=passages.get(label),
            badge=badge_of(link),
            sureness=link.sureness.value,
            shape=shape_of(link),
            original=_sentences(original, link.original, label=label),
            rendering=_sentences(rendering, link.rendering, label=label),
            missing=_missing(link, original=original, rendering=rendering),
            notes=tuple(
                _noted(note_of(f, marked=marked, beside=beside), link=link)
                for f in found.get(number, ())
            ),
        )


def _noted(note: ParallelNote, *, link: Link) -> ParallelNote:
    """The note of a row; the empty half of a row says itself what it lacks."""
    alone = not (link.original and link.rendering)
    return replace(note, sentence="") if alone and note.code == ALONE else note


def badge_of(link: Link) -> str:
    """How many sentences stand for how many."""
    if not link.original or not link.rendering:
        return NO_COUNTERPART
    return f"{len(link.original)} to {len(link.rendering)}"


def shape_of(link: Link) -> str:
    """The name of the line between the two sides: how sure the link is."""
    if not link.original or not link.rendering:
        return "none"
    return link.sureness.name.lower()


def named(sentences: Sequence[Sentence]) -> tuple[str, ...]:
    """A name for each sentence: its passage, and its number in it.

    >>> from averment.record import Span
    >>> def at(label): return Sentence(span=Span(start=0, end=0), words="", label=label)
    >>> named([at("4r.7"), at("4r.7"), at("")])
    ('4r.7.1', '4r.7.2', 's1')
    """
    times: dict[str, int] = {}
    names = []
    for sentence in sentences:
        label = sentence.label
        times[label] = times.get(label, 0) + 1
        names.append(f"{label}.{times[label]}" if label else f"s{times[label]}")
    return tuple(names)


def _half(text: Text, sentences: tuple[Sentence, ...], marks: Marks) -> _Half:
    return _Half(text=text, sentences=sentences, marks=marks, names=named(sentences))


def _by_link(beside: Beside) -> dict[int, list[Finding]]:
    found: dict[int, list[Finding]] = {}
    for finding in beside.findings:
        if finding.sides:
            number = link_of(finding, alignment=beside.alignment)
            found.setdefault(number, []).append(finding)
    return found


def _anchor(link: Link, *, original: _Half, rendering: _Half) -> str:
    """The row's id: its first sentence; of a rendering alone with its language."""
    if link.original:
        return original.names[link.original[0]]
    return f"{rendering.text.lang}:{rendering.names[link.rendering[0]]}"


def _sentences(
    half: _Half, indices: tuple[int, ...], *, label: str
) -> tuple[ParallelSentence, ...]:
    sentences = (half.sentences[index] for index in indices)
    return tuple(
        ParallelSentence(
            lang=half.text.lang,
            stretches=stretches_of(
                half.text.content,
                within=sentence.span,
                figures=half.marks.figures,
                others=half.marks.others,
            ),
            label=sentence.label if sentence.label != label else "",
            role="" if sentence.role is Role.BODY else sentence.role.value,
        )
        for sentence in sentences
    )


def _missing(link: Link, *, original: _Half, rendering: _Half) -> str:
    if link.original and link.rendering:
        return ""
    empty = rendering if link.original else original
    doubt = (
        "" if link.sureness is not Sureness.DOUBTFUL else ", though that is doubtful"
    )
    return f"No counterpart in the {language_in_words(empty.text.lang)}{doubt}."
