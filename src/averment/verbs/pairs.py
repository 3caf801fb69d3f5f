"""Two texts to be held beside one another: of an edition, or two files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from averment.errors import AvermentError, KeyNotFound
from averment.notation.texts import text_at
from averment.reading.dates import NoSuchDate, dateline, moment
from averment.reading.passages import passages_of
from averment.record import Ledger, Line, Medium, Moment, Source, Text
from averment.verbs.intake import UNKNOWN_LANGUAGE, named

_HAN = re.compile(r"[㐀-鿿]")
_WORD = re.compile(r"[^\W\d_㐀-鿿]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A document and one rendering of it, with the date that both go by."""

    source: Source
    original: Text
    rendering: Text
    date: Moment | None


def of_files(one: Path, other: Path, *, dated: str | None) -> Pair:
    """Two text files outside an edition, the original first.

    Raises: TextUnreadable; AvermentError for a date that does not exist.
    """
    name = named(one)
    original, rendering = (_text(path, document=name.slug) for path in (one, other))
    where = Line(file=original.file, number=1)
    source = Source(
        key=name.slug, date=None, lang=original.lang, title=name.slug, where=where
    )
    return Pair(
        source=source,
        original=original,
        rendering=rendering,
        date=_date(dated, texts=(original, rendering)),
    )


def pairs_of(
    source: Source, *, ledger: Ledger, lang: str | None = None
) -> Iterator[Pair]:
    """A document of an edition with each of its renderings, or that in `lang`."""
    original = ledger.text(source.key, source.lang)
    texts = (text for text in ledger.texts if text.document == source.key)
    for rendering in texts:
        wanted = rendering is not original and lang in (None, rendering.lang)
        if original and wanted:
            date = source.date or _date(None, texts=(original, rendering))
            yield Pair(source=source, original=original, rendering=rendering, date=date)


def sources_meant(key: str, *, ledger: Ledger) -> tuple[Source, ...]:
    """The sources that a key or a file means; all where nothing is named.

    Raises: KeyNotFound where it means none.
    """
    sources = tuple(ledger.of(Source))
    found = tuple(source for source in sources if not key or _is_meant(source, key))
    if key and not found:
        raise KeyNotFound(key, [source.key for source in sources])
    return found


def is_translation(source: Source) -> bool:
    """Whether a source says of itself that its text is a translation."""
    media = (text for name, text in source.details if name == "medium")
    return any(Medium.TRANSLATION.value in each.split(", ") for each in media)


def _is_meant(source: Source, key: str) -> bool:
    files = (source.where.file, *(file.file for file in source.files))
    return key in (source.key, *files)


def _text(path: Path, *, document: str) -> Text:
    content, sha256 = text_at(path, root=path.resolve().parent)
    lang = named(path).lang
    return Text(
        document=document,
        lang=_language(content) if lang == UNKNOWN_LANGUAGE else lang,
        file=path.as_posix(),
        content=content,
        sha256=sha256,
        passages=passages_of(content),
    )


def _language(content: str) -> str:
    """Chinese or English, by the letters, where the name of a file says nothing.

    >>> _language("工厂会议 (conference)"), _language("Works met in conference (会议)")
    ('zh', 'en')
    """
    chinese = len(_HAN.findall(content)) > len(_WORD.findall(content))
    return "zh" if chinese else "en"


def _date(dated: str | None, *, texts: tuple[Text, ...]) -> Moment | None:
    """The date given, else the dateline of one of the texts, else none."""
    if dated:
        try:
            return moment(dated)
        except NoSuchDate as error:
            raise AvermentError(
                f"{dated} is no date: {error}.",
                hint="Write it as EDTF, such as 1951-05-21 or 1951-05~.",
            ) from error
    lines = (dateline(text.content, lang=text.lang) for text in texts)
    return next((line for line in lines if line), None)
