"""What the reader should know before the text."""

from __future__ import annotations

from collections.abc import Iterator

from averment.edition.bearings import Bearings
from averment.edition.documents.listed import is_example, quoting_of
from averment.edition.notes import STOPS
from averment.edition.words import counted, language_in_words, listed, sentence_case
from averment.recension import PLACEHOLDER
from averment.record import Source, Text, Withholding

_NAMES = "Names of private persons"
_DIGITS = 12


def notices_for(
    source: Source, *, bearings: Bearings, texts: tuple[Text, ...]
) -> Iterator[str]:
    """What stands once above the text, in sentences."""
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
    drawn = (entry.drawn_from for entry in quoting_of(source, bearings=bearings))
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
    return with_stop(f"{said}{reason}")


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


def nothing_recorded(texts: tuple[Text, ...]) -> str:
    """That no entry quotes the document."""
    here = " Its text is here to read." if texts else ""
    return f"Nothing has been recorded from this document yet.{here}"


def example_line(source: Source, text: Text) -> str:
    """One line to type, so that an empty page shows the next step."""
    label = text.passages[0].label if text.passages else "p1"
    return f"claim c1 {source.key}:{label} arrests = 1,240 persons 1951-H2 “…”"


def with_stop(sentence: str) -> str:
    """The sentence with a stop at its end."""
    return sentence if sentence.endswith(STOPS) else f"{sentence}."
