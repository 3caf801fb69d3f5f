"""The standing text of a document or of a rendering; never altered."""

from __future__ import annotations

from dataclasses import dataclass

from averment.record.place import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One citable stretch of a text: its label and its span."""

    label: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A transcription as stored, pinned by the SHA-256 of its UTF-8 bytes.

    Shape: passages are in order, do not overlap, and have distinct labels.
    """

    document: str
    lang: str
    file: str
    content: str
    sha256: str
    passages: tuple[Passage, ...]

    def at(self, span: Span) -> str:
        """The characters of a span."""
        return self.content[span.start : span.end]

    def passage(self, label: str) -> Passage | None:
        """The passage of that label, if the text has one."""
        return next((p for p in self.passages if p.label == label), None)
