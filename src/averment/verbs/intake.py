"""Text files found in a folder, taken in as sources.

`slug.lang.txt` is one text of the document `slug`; where there are several, the
Chinese is the document and the others render it. A tag that says more than a
language (`slug.zh-fragments.txt`) is another witness and a document of its own.
A sidecar, `slug.lang.yaml` or `slug.yaml`, says where a text comes from.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Literal

from averment.errors import AvermentError, TextUnreadable
from averment.notation.texts import text_at
from averment.reading.dates import NoSuchDate, dateline, moment
from averment.record import Moment, Source, TextFile

_NAME = re.compile(
    r"(?P<slug>.+?)\.(?P<lang>[A-Za-z]{2,3}(?:-(?:[A-Za-z]{4}|[A-Z]{2}))*)"
    r"(?:-(?P<witness>[\w.-]+))?"
)
_UNKEYED = re.compile(r"[^\w.-]+")
UNKNOWN_LANGUAGE = "und"


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """What a text file's name says: the source's key, its language, its document."""

    slug: str
    lang: str
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A text file in a folder: whose text it is, its language, what it says."""

    path: Path
    slug: str
    lang: str
    content: str
    sha256: str
    sidecar: Mapping[str, str]


def found_in(folder: Path) -> tuple[Found, ...]:
    """Every text file of a folder (and of its `documents/`), in order of name.

    Raises: TextUnreadable where one is empty, binary, not UTF-8 or too large.
    """
    places = (folder, folder / "documents")
    paths = [path for place in places for path in sorted(place.glob("*.txt"))]
    return tuple(map(_found, paths))


def sources_of(found: Iterable[Found]) -> Iterator[tuple[Path, Source]]:
    """One source for each document, with the ledger file it belongs in.

    Raises: AvermentError where one language of a document stands twice.
    """
    ordered = sorted(found, key=lambda text: text.slug)
    for slug, texts in groupby(ordered, key=lambda text: text.slug):
        first, *others = sorted(texts, key=_standing)
        langs = [text.lang for text in (first, *others)]
        if len(set(langs)) < len(langs):
            raise AvermentError(
                f"{slug} has two texts in one language.",
                hint="Keep one of them in the folder, or give the other its own name.",
            )
        stem = f"{slug}-document" if slug == "edition" else slug
        ledger = first.path.with_name(f"{stem}.claims")
        yield ledger, _source(first, others=others)


def named(path: Path) -> Name:
    """Whose text a file is, and in what language, as its name says.

    >>> named(Path("report.zh-fragments.txt"))
    Name(slug='report-fragments', lang='zh', document='report')
    """
    name = _NAME.fullmatch(path.stem)
    if name is None:
        return Name(slug=key_of(path.stem), lang=UNKNOWN_LANGUAGE, document=path.stem)
    slug, lang, witness = name.group("slug", "lang", "witness")
    key = key_of(f"{slug}-{witness}" if witness else slug)
    return Name(slug=key, lang=lang, document=slug)


def key_of(name: str) -> str:
    """A name as a key: letters, digits, `-`, `_` and `.`.

    >>> key_of("Report, first half")
    'Report-first-half'
    """
    return _UNKEYED.sub("-", name).strip("-_.") or "text"


def _found(path: Path) -> Found:
    content, sha256 = text_at(path, root=path.parent.resolve())
    name = named(path)
    return Found(
        path=path,
        slug=name.slug,
        lang=name.lang,
        content=content,
        sha256=sha256,
        sidecar=_sidecar(
            (path.with_suffix(".yaml"), path.with_name(f"{name.document}.yaml"))
        ),
    )


def _sidecar(paths: Iterable[Path]) -> Mapping[str, str]:
    """What the first sidecar that exists says, its plain values as text."""
    import yaml  # noqa: PLC0415 - only `new` has sidecars to read

    path = next((path for path in paths if path.is_file()), None)
    if path is None:
        return {}
    try:
        content, _ = text_at(path, root=path.parent.resolve())
        # Every value as it was typed: to YAML, 1951-05 is a number and no a denial.
        said = yaml.load(content, Loader=yaml.BaseLoader)  # noqa: S506 - makes only text
    except yaml.YAMLError as error:
        raise TextUnreadable(path, "it is not YAML") from error
    if not isinstance(said, dict):
        raise TextUnreadable(path, "it does not hold names with values")
    return {
        str(name): " ".join(str(value).split())
        for name, value in said.items()
        if isinstance(value, str)
    }


def _standing(text: Found) -> tuple[bool, str]:
    """Chinese first: the documents of this project are Chinese, and rendered."""
    return not text.lang.startswith("zh"), text.lang


def _source(first: Found, *, others: list[Found]) -> Source:
    said = first.sidecar
    files = (
        _file(first, role="text", seen_from=first.path.parent),
        *(
            _file(other, role="rendering", seen_from=first.path.parent)
            for other in others
        ),
    )
    return Source(
        key=first.slug,
        date=_date(first, others=others),
        lang=first.lang,
        title=said.get("title") or said.get("title_zh") or first.slug,
        files=files,
        details=tuple(_details(said)),
    )


def _file(
    text: Found, *, role: Literal["text", "rendering"], seen_from: Path
) -> TextFile:
    return TextFile(
        role=role,
        lang=text.lang,
        file=Path(os.path.relpath(text.path, seen_from)).as_posix(),
        sha256=text.sha256,
    )


def _details(said: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What the sidecar says under the names the notation has for it."""
    if title := said.get("title_zh"):
        yield "title", f"zh {title}"
    if source := said.get("source"):
        yield "held", source
    if licence := said.get("licence"):
        yield "licence", licence
    if author := said.get("author"):
        yield "note", f"author: {author}"


def _date(first: Found, *, others: list[Found]) -> Moment | None:
    """The date the sidecar gives, else the dateline of a text, else none."""
    if written := first.sidecar.get("date"):
        try:
            return moment(written)
        except NoSuchDate as error:
            raise AvermentError(
                f"The sidecar of {first.path} gives the date {written}: {error}.",
                hint="Write it as EDTF, such as 1951-05-21 or 1951-05~.",
            ) from error
    lines = (dateline(text.content, lang=text.lang) for text in (first, *others))
    return next((line for line in lines if line), None)
