"""A text as it is published: withheld strings replaced, offsets mapped."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from averment.errors import NameWithheldLeaks
from averment.recension.names import occurrences, occurs
from averment.recension.withheld import PLACEHOLDER, Withheld
from averment.record import Ledger, Passage, Source, Span, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """A text with the placeholder where names are withheld.

    Shape: `text` has its own SHA-256 and its passages at their new offsets;
        `hidden` are the spans of the full text that are not shown, in order,
        neither overlapping nor touching; `shown` are the placeholders' spans in
        the published text, one for each.
    """

    text: Text
    hidden: tuple[Span, ...] = ()
    shown: tuple[Span, ...] = ()

    @property
    def places(self) -> int:
        """At how many places something is withheld."""
        return len(self.hidden)

    def to_published(self, offset: int) -> int:
        """The offset in the published text; within a name, its placeholder's start."""
        return _mapped(offset, source=self.hidden, target=self.shown)

    def to_full(self, offset: int) -> int:
        """The offset in the full text; within a placeholder, the name's start."""
        return _mapped(offset, source=self.shown, target=self.hidden)


def publish(text: Text, withheld: Withheld) -> Published:
    """A text with every withheld string of its document replaced.

    Overlapping and touching strings share one placeholder; so does a string that
    a line end breaks, except where a passage begins at the break: then each part
    has its own. Where a placeholder and what stands beside it would spell a
    withheld string, that is hidden too.
    Raises: NameWithheldLeaks where a string occurs in the placeholder itself.
    """
    strings = withheld.of(text.document)
    blocking = sum(occurs(string, content=PLACEHOLDER) for string in strings)
    if blocking:
        raise NameWithheldLeaks(text.file, blocking)
    hidden: tuple[Span, ...] = ()
    while True:
        published = _replaced(text, hidden=hidden)
        spelled = _in_text(strings, text=published.text)
        more = (_in_full(span, published=published) for span in spelled)
        grown = _merged((*hidden, *more))
        if grown == hidden:
            return published
        hidden = grown


def without_withheld(words: str, withheld: Withheld) -> str:
    """Words of the ledger with the placeholder where they hold a withheld string."""
    hidden = _merged(occurrences(withheld.everywhere(), content=words))
    return _with_placeholders(words, hidden=hidden)[0]


def published_ledger(ledger: Ledger, withheld: Withheld) -> Ledger:
    """The ledger with its texts as published: recension of it verifies them.

    Shape: a source that states no hash of the published text gets the one it
        has; one that states another keeps it, and is found to differ.
    """
    texts = tuple(publish(text, withheld).text for text in ledger.texts)
    hashes = {
        (text.document, text.lang): text.sha256
        for text, full in zip(texts, ledger.texts, strict=True)
        if text.sha256 != full.sha256
    }
    entries = tuple(
        _with_hashes(entry, hashes) if isinstance(entry, Source) else entry
        for entry in ledger.entries
    )
    return replace(ledger, texts=texts, entries=entries)


def _with_hashes(source: Source, hashes: Mapping[tuple[str, str], str]) -> Source:
    """The source with the hashes of its published texts, where it states none."""
    files = tuple(
        replace(file, published=hashes.get((source.key, file.lang)))
        if file.published is None and file.role != "kept"
        else file
        for file in source.files
    )
    return replace(source, files=files)


def _in_text(strings: Iterable[str], *, text: Text) -> Iterable[Span]:
    starts = tuple(passage.span.start for passage in text.passages)
    return occurrences(strings, content=text.content, starts=starts)


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, those that overlap or touch made one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            end = max(merged[-1].end, span.end)
            merged[-1] = Span(start=merged[-1].start, end=end)
        else:
            merged.append(span)
    return tuple(merged)


def _replaced(text: Text, *, hidden: tuple[Span, ...]) -> Published:
    if not hidden:
        return Published(text=text)
    content, shown = _with_placeholders(text.content, hidden=hidden)
    return _published(text, content=content, spans=(hidden, shown))


def _with_placeholders(
    words: str, *, hidden: tuple[Span, ...]
) -> tuple[str, tuple[Span, ...]]:
    """The words with a placeholder for each span, and where those stand."""
    pieces: list[str] = []
    shown: list[Span] = []
    at, length = 0, 0
    for span in hidden:
        before = words[at : span.start]
        start = length + len(before)
        pieces += (before, PLACEHOLDER)
        length, at = start + len(PLACEHOLDER), span.end
        shown.append(Span(start=start, end=length))
    return "".join((*pieces, words[at:])), tuple(shown)


def _published(
    text: Text, *, content: str, spans: tuple[tuple[Span, ...], tuple[Span, ...]]
) -> Published:
    hidden, shown = spans
    passages = tuple(
        Passage(
            label=passage.label,
            span=Span(
                start=_mapped(passage.span.start, source=hidden, target=shown),
                end=_mapped(passage.span.end, source=hidden, target=shown),
            ),
        )
        for passage in text.passages
    )
    sha256 = hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()
    new = replace(text, content=content, sha256=sha256, passages=passages)
    return Published(text=new, hidden=hidden, shown=shown)


def _mapped(offset: int, *, source: tuple[Span, ...], target: tuple[Span, ...]) -> int:
    """The offset in the other text: exact outside, the beginning inside a span."""
    at = bisect_right(source, offset, key=lambda span: span.start) - 1
    if at < 0:
        return offset
    if offset < source[at].end:
        return target[at].start
    return target[at].end + offset - source[at].end


def _in_full(span: Span, *, published: Published) -> Span:
    """The stretch of the full text behind a stretch of the published one."""
    last = published.to_full(span.end - 1)
    behind = [
        hidden
        for hidden, shown in zip(published.hidden, published.shown, strict=True)
        if shown.start < span.end <= shown.end
    ]
    end = behind[0].end if behind else last + 1
    return Span(start=published.to_full(span.start), end=end)
