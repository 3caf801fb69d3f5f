"""What stands above two texts: what the comparison rests on, and what it found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from averment.edition.parallels.held import Beside
from averment.edition.parallels.rows import NO_COUNTERPART, ONE_TO_ONE, badge_of
from averment.edition.view import ParallelRow, Piece, Stroke
from averment.edition.words import counted, language_in_words, listed
from averment.parallel.nouns import FigurePair, Link, Means, Purpose, Sureness, Verdict
from averment.recension import PLACEHOLDER
from averment.record import Level

_MEANS = {
    Means.VECTORS: "Sentences are linked by sentence vectors, a dictionary, figures, "
    "names and length.",
    Means.DICTIONARY: "Sentences are linked by a dictionary, figures, names and "
    "length, without a model.",
    Means.PLAIN: "Sentences are linked by figures, sentence ends and length, without "
    "dictionary or model.",
}
_NOTE = Level.NOTE.name.lower()
_NOT_INSTALLED = (
    "Not all of the optional packages of averment[parallel] were there when this page "
    "was made; with them links are surer."
)
_PURPOSE = {
    Purpose.DOCUMENTS: "The setting is that for documents: what is left out is found "
    "rather than joined to a neighbour.",
    Purpose.LITERATURE: "The setting is that for literature: free renderings are "
    "followed, and what is left out shows less.",
}
_BY_MACHINE = (
    "A program made the links and found the figures; how sure a link is, is its own "
    "measure and no probability. Both texts stand in full and in their order."
)
_STROKES = {
    Stroke.PAIRED: ("one line", "a figure or date and its counterpart"),
    Stroke.DIFFERS: ("two lines", "the two are not the same, or must be asked"),
    Stroke.ALONE: ("dashes", "no counterpart, or one fewer"),
    Stroke.LACKING: ("waves", "words possibly left out or put in"),
    Stroke.TERM: ("dots", "a term, and what stands for it"),
}
_VERDICTS = {
    Verdict.EQUAL: "equal",
    Verdict.VALUE: "of another value",
    Verdict.UNIT: "in another unit",
    Verdict.BOUND: "with another bound",
    Verdict.DROPPED: "not in the rendering",
    Verdict.ADDED: "not in the original",
    Verdict.REPEATED: "said a different number of times",
    Verdict.ASKED: "to be asked",
}


def basis_of(beside: Beside) -> Iterator[str]:
    """By what means, for what purpose, and who is behind it."""
    alignment = beside.alignment
    yield _MEANS[alignment.means]
    if alignment.means is not Means.VECTORS:
        yield _NOT_INSTALLED
    yield _PURPOSE[alignment.purpose]
    yield _BY_MACHINE
    texts = (alignment.original, alignment.rendering)
    if any(PLACEHOLDER in text.content for text in texts):
        yield "Names of private persons are withheld in both texts."


def legend_of(rows: Iterable[ParallelRow]) -> Iterator[tuple[Stroke, str, str]]:
    """What each line means that is drawn under words of these rows."""
    drawn = {
        stretch.stroke
        for row in rows
        for sentence in (*row.original, *row.rendering)
        for stretch in sentence.stretches
    }
    yield from (
        (stroke, *words) for stroke, words in _STROKES.items() if stroke in drawn
    )


def asked_of(rows: Iterable[ParallelRow], *, beside: Beside) -> Iterator[Piece]:
    """The rows with something that asks to be looked at: place and codes of each."""
    language = language_in_words(beside.alignment.rendering.lang)
    for row in rows:
        asking = (note.code for note in row.notes if note.level != _NOTE)
        if codes := list(dict.fromkeys(asking)):
            own = row.label or f"{row.rendering[0].label} of the {language}".strip()
            to = replace(beside.address, anchor=row.anchor)
            yield Piece(text=f"{own} {listed(codes)}", to=to)


def summary_of(beside: Beside) -> Iterator[str]:
    """How many rows and figures there are, and of what kind; without a ranking."""
    yield _rows_in_words(beside.alignment.links)
    yield _figures_in_words(beside.comparison.figures)


def _rows_in_words(links: Sequence[Link]) -> str:
    badges = Counter(badge_of(link) for link in links)
    one, alone = badges[ONE_TO_ONE], badges[NO_COUNTERPART]
    several = len(links) - one - alone
    rows = counted(len(links), "row")
    words = [
        f"{one} one to one" if one else "",
        f"{several} of several sentences" if several else "",
        f"{alone} with no counterpart" if alone else "",
    ]
    all_one = one == len(links) > 1
    said = f"{rows}, all one to one." if all_one else _with(rows, words)
    doubtful = sum(link.sureness is Sureness.DOUBTFUL for link in links)
    return f"{said} {_doubtful(doubtful)}" if doubtful else said


def _figures_in_words(figures: Sequence[FigurePair]) -> str:
    if not figures:
        return "No figures or dates were compared."
    verdicts = Counter(pair.verdict for pair in figures)
    said = [
        f"{verdicts[verdict]} {words}"
        for verdict, words in _VERDICTS.items()
        if verdicts[verdict]
    ]
    return _with(counted(len(figures), "figure or date", "figures and dates"), said)


def _doubtful(number: int) -> str:
    return f"{number} of these {'is' if number == 1 else 'are'} doubtful."


def _with(total: str, parts: list[str]) -> str:
    said = [part for part in parts if part]
    return f"{total}: {listed(said)}." if said else f"{total}."
