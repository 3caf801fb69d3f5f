"""The pages of a site, one after another: path and HTML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import PurePosixPath
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from averment.edition import Address, EditionView
from averment.edition.words import language_in_words
from averment.examination import READERS_LINE
from averment.room.characters import folded, seen

_NO_FILE_NAME = frozenset({"", ".", ".."})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One file of the site: its path within it, and its content."""

    path: str
    content: str


def site_of(edition: EditionView) -> Iterator[Sheet]:
    """Every file of the site, made one at a time; pages before the stylesheet.

    Shape: links are relative, so that the folder reads from anywhere.
    """
    environment = _environment()
    slugs = slugs_of(tuple(page.key for page in edition.documents))
    setter = _Setter(environment=environment, edition=edition, slugs=slugs)
    yield setter.sheet("index.html", template="threshold.html")
    for page in edition.documents:
        path = f"d/{slugs[page.key]}/index.html"
        yield setter.sheet(path, template="document.html", page=page)
    yield setter.sheet("q/index.html", template="questions.html")
    yield setter.sheet("colophon.html", template="colophon.html")
    yield Sheet(path="room.css", content=_stylesheet())


def slugs_of(keys: tuple[str, ...]) -> dict[str, str]:
    """A folder name for each document: its key, made safe and unique.

    Keys that differ only in case get a number, for file systems that do not
    tell the two apart; a key of dots alone would lead out of the folder.

    >>> slugs_of(("report", "Report", ".."))
    {'report': 'report', 'Report': 'Report-2', '..': 'document'}
    """
    slugs: dict[str, str] = {}
    taken: set[str] = set()
    for key in keys:
        name = key.replace("/", "-").replace("\\", "-").lstrip(".")
        name = "document" if name in _NO_FILE_NAME else name
        slug, number = name, 1
        while slug.casefold() in taken:
            number += 1
            slug = f"{name}-{number}"
        taken.add(slug.casefold())
        slugs[key] = slug
    return slugs


@dataclass(frozen=True, slots=True, kw_only=True)
class _Setter:
    """Sets pages of one edition in type."""

    environment: Environment
    edition: EditionView
    slugs: dict[str, str]

    def sheet(self, path: str, *, template: str, **values: object) -> Sheet:
        root = "../" * (len(PurePosixPath(path).parts) - 1)

        def href(address: Address) -> str:
            return _href(address, here=path, root=root, slugs=self.slugs)

        content = self.environment.get_template(template).render(
            edition=self.edition,
            root=root,
            here=path,
            href=href,
            fixed_line=READERS_LINE,
            **values,
        )
        return Sheet(path=path, content=content)


def _href(address: Address, *, here: str, root: str, slugs: dict[str, str]) -> str:
    """The relative link; only the place, where it is on this very page."""
    path = {
        "threshold": "index.html",
        "document": f"d/{slugs.get(address.document, '')}/index.html",
        "questions": "q/index.html",
        "colophon": "colophon.html",
    }[address.page]
    fragment = f"#{quote(address.anchor, safe='')}" if address.anchor else ""
    return fragment if path == here and fragment else f"{root}{quote(path)}{fragment}"


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("averment.room"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["folded"] = folded
    environment.filters["lang"] = lang_tag
    environment.filters["language"] = language_in_words
    return environment


def lang_tag(tag: str) -> str:
    """The language tag for `lang`; bare `zh` is simplified Chinese here.

    Source: convention of this project; BCP 47 leaves the script of `zh` open,
        and a browser needs it to choose the face of Han characters.
    """
    return "zh-Hans" if tag.lower() in ("zh", "zh-cn") else tag


def _finalize(value: object) -> object:
    """Whatever a template prints, with unseen characters shown."""
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return seen(value)


def _stylesheet() -> str:
    return (files("averment.room") / "room.css").read_text(encoding="utf-8")
