"""The wording of what recension finds."""

from __future__ import annotations

from averment.recension.anchors import Ambiguous, Anchor, Lost, Nearest
from averment.recension.nearest import place_of
from averment.recension.quotations import Quoted
from averment.record import Claim, Finding, Level, Source, Text

LEVELS = {
    "Q601": Level.DISAGREEMENT,
    "Q602": Level.TENSION,
    "Q603": Level.DISAGREEMENT,
}
SHOWN = 60


def finding(anchor: Anchor, *, text: Text) -> Finding:
    """What is said of a quotation that is not found exactly once at its place."""
    match anchor.answer:
        case Ambiguous(spans=spans):
            places = {place_of(span, text=text) for span in spans}
            code, sentence = "Q602", _ambiguous(anchor, len(spans), len(places))
        case Lost(elsewhere=()):
            code, sentence = "Q601", _lost(anchor, text=text)
        case Lost(elsewhere=elsewhere):
            code = "Q603"
            labels = ", ".join(place.label for place in elsewhere)
            sentence = f"{_not_there(anchor, text=text)} They stand at {labels}."
        case _:
            message = f"{anchor.key} is found: nothing is to be said"
            raise ValueError(message)
    return Finding(
        code=code,
        level=LEVELS[code],
        subject=anchor.entry,
        sentence=sentence,
        figures=(anchor.entry,) if isinstance(anchor.entry, Claim) else (),
        address=_address(code, anchor.key),
    )


def hash_finding(source: Source, *, text: Text) -> Finding:
    """That a text is not the one its source states."""
    return Finding(
        code="Q604",
        level=Level.DISAGREEMENT,
        subject=source,
        sentence=f"{text.file} is not the text that {source.key} states: its SHA-256 "
        f"now begins {text.sha256[:12]}.",
        address=_address("Q604", f"{source.key}-{text.lang}"),
    )


def no_text(quoted: Quoted) -> Finding:
    """That a document is quoted of which the edition has no text."""
    what = f"rendering of {quoted.document} in {quoted.lang}"
    if quoted.lang is None:
        what = f"transcription of {quoted.document}"
    return Finding(
        code="Q605",
        level=Level.NOTE,
        subject=quoted.entry,
        sentence=f"There is no {what}; its quotations could not be put back.",
        address=_address("Q605", f"{quoted.document}-{quoted.lang or 'text'}"),
    )


def _ambiguous(anchor: Anchor, times: int, places: int) -> str:
    where = f"at {anchor.place.label}" if anchor.place else f"in {_text_name(anchor)}"
    over = f", at {places} places" if anchor.place is None and places > 1 else ""
    words = _quoted(anchor.quotation.exact)
    return f"The words {words} stand {times} times {where}{over}."


def _lost(anchor: Anchor, *, text: Text) -> str:
    near = anchor.answer.nearest if isinstance(anchor.answer, Lost) else None
    said = _not_there(anchor, text=text)
    if near is None:
        return f"{said} Nothing in the text is near to them."
    return f"{said} The nearest {_nearest(near)}"


def _nearest(near: Nearest) -> str:
    where = f" at {near.place.label}" if near.place else ""
    return f"stand{where}: {_quoted(near.words)}"


def _not_there(anchor: Anchor, *, text: Text) -> str:
    words = _quoted(anchor.quotation.exact)
    if anchor.place is None:
        return f"The words {words} are not in {_text_name(anchor)}."
    if text.passage(anchor.place.label) is None:
        return f"The transcription has no place {anchor.place.label} for {words}."
    return f"The words {words} are not at {anchor.place.label} in the transcription."


def _text_name(anchor: Anchor) -> str:
    return f"the {anchor.lang} text of {anchor.document}"


def _quoted(words: str) -> str:
    one_line = " ".join(words.split("\n"))
    cut = one_line if len(one_line) <= SHOWN else f"{one_line[:SHOWN]}…"
    return f"“{cut}”"


def _address(code: str, key: str) -> str:
    safe = "".join(c if c.isalnum() or c in "-_." else "-" for c in key)
    return f"{code}-{safe}"
