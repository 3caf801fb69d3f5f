"""The pages of a site, one after another: path and HTML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import PurePosixPath

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from averment.edition import Address, EditionView
from averment.edition.readings import MEANINGS
from averment.edition.words import (
    bounds_in_words,
    language_in_words,
    number_in_words,
)
from averment.examination import READERS_LINE
from averment.parallel.codes import READERS_LINE as BETWEEN_TEXTS
from averment.room import drawing
from averment.room.characters import folded, seen, spoken
from averment.room.layered import layered_svg
from averment.room.paths import Paths, paths_of

_DRAWN = (
    "bar_svg",
    "total_svg",
    "part_svg",
    "gap_svg",
    "axis_svg",
    "spell_svg",
    "days_svg",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One file of the site: its path within it, and its content."""

    path: str
    content: str


def site_of(edition: EditionView) -> Iterator[Sheet]:
    """Every file of the site, made one at a time; pages before the stylesheet.

    Shape: links are relative, so that the folder reads from anywhere.
    """
    setter = _Setter(
        environment=_environment(), edition=edition, paths=paths_of(edition)
    )
    yield setter.sheet("index.html", template="threshold.html")
    for page in edition.documents:
        yield setter.at(page.address, template="document.html", page=page)
    for beside in edition.parallels:
        yield setter.at(beside.address, template="beside.html", page=beside)
    for matrix in edition.matrices:
        yield setter.at(matrix.address, template="renderings.html", matrix=matrix)
    yield setter.sheet("q/index.html", template="questions.html")
    for finding in edition.questions.findings():
        yield setter.at(finding.to, template="finding.html", finding=finding)
    yield setter.sheet("f/index.html", template="figures.html")
    for figure in edition.figures:
        yield setter.at(figure.to, template="figure.html", figure=figure)
    yield from _institution(setter, edition=edition)
    yield setter.sheet("method.html", template="method.html")
    yield setter.sheet("colophon.html", template="colophon.html")
    yield Sheet(path="room.css", content=_stylesheet())


def _institution(setter: _Setter, *, edition: EditionView) -> Iterator[Sheet]:
    """The pages of the institution, each set by the template of its kind."""
    if edition.institution is None:
        return
    yield setter.sheet("i/index.html", template="institution/hub.html")
    for page in edition.institution.pages():
        template = f"institution/{page.kind}.html"
        yield setter.at(page.address, template=template, page=page)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Setter:
    """Sets pages of one edition in type."""

    environment: Environment
    edition: EditionView
    paths: Paths

    def at(self, address: Address, *, template: str, **values: object) -> Sheet:
        """The sheet of a page that has an address of its own."""
        return self.sheet(self.paths.path(address), template=template, **values)

    def sheet(self, path: str, *, template: str, **values: object) -> Sheet:
        """One page, its links made relative to where it stands."""
        root = "../" * (len(PurePosixPath(path).parts) - 1)

        def href(address: Address) -> str:
            return self.paths.href(address, here=path, root=root)

        def claim(full: str) -> str:
            address = self.paths.claim(full)
            return href(address) if address else ""

        content = self.environment.get_template(template).render(
            edition=self.edition,
            root=root,
            here=path,
            href=href,
            claim=claim,
            document=_document,
            fixed_line=READERS_LINE,
            between_texts=BETWEEN_TEXTS,
            **values,
        )
        return Sheet(path=path, content=content)


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
    environment.filters["spoken"] = _spoken
    environment.filters["bounds"] = bounds_in_words
    environment.filters["number"] = number_in_words
    for name in _DRAWN:
        environment.globals[name] = getattr(drawing, name)
    environment.globals["layered_svg"] = layered_svg
    environment.filters["language"] = language_in_words
    environment.globals["tiers"] = MEANINGS
    return environment


def lang_tag(tag: str) -> str:
    """The language tag for `lang`; bare `zh` is simplified Chinese here.

    Source: convention of this project; BCP 47 leaves the script of `zh` open,
        and a browser needs it to choose the face of Han characters.
    """
    return "zh-Hans" if tag.lower() in ("zh", "zh-cn") else tag


def _spoken(text: str, langs: Iterable[str]) -> Markup:
    """A sentence of ours, the words of a source in it marked as of its language."""
    return spoken(text, map(lang_tag, langs))


def _document(key: str) -> Address:
    """A document's own page."""
    return Address(page="document", document=key)


def _finalize(value: object) -> object:
    """Whatever a template prints, with unseen characters shown."""
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return seen(value)


def _stylesheet() -> str:
    return (files("averment.room") / "room.css").read_text(encoding="utf-8")
