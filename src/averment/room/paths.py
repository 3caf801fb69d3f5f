"""Where each page of a site lies: permanent paths, and the links between them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from averment.edition import Address, EditionView
from averment.edition.view import ParallelPage

_NO_FILE_NAME = frozenset({"", ".", ".."})
_LONGEST = 120  # bytes; file systems take 255, and a number may be added
_DIGITS = 8
_FIXED = {
    "threshold": "index.html",
    "questions": "q/index.html",
    "figures": "f/index.html",
    "method": "method.html",
    "colophon": "colophon.html",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """The folder of every document, rendering, finding and figure; the claims.

    Shape: `institution` are the folders of its pages by name, below its own.
    """

    documents: Mapping[str, str]
    findings: Mapping[str, str]
    figures: Mapping[str, str]
    claims: frozenset[tuple[str, str]]
    renderings: Mapping[str, Mapping[str, str]]
    institution: Mapping[str, str]

    def path(self, address: Address) -> str:
        """The file of a page; the list it belongs to, where it has none."""
        match address.page:
            case "document" | "beside" | "renderings":
                return self._document(address)
            case "finding":
                folder, slug = "q", self.findings.get(address.name)
            case "figure":
                folder, slug = "f", self.figures.get(address.name)
            case "institution":
                folder, slug = "i", self.institution.get(address.name)
            case page:
                return _FIXED[page]
        return f"{folder}/{slug}/index.html" if slug else f"{folder}/index.html"

    def _document(self, address: Address) -> str:
        """A page of a document; its own page, where there is no such other."""
        slug = self.documents.get(address.document)
        if slug is None:
            return "index.html"
        names = self.renderings.get(address.document, {})
        if address.page == "beside" and address.name in names:
            return f"d/{slug}/beside/{names[address.name]}/index.html"
        if address.page == "renderings":
            return f"d/{slug}/beside/index.html"
        return f"d/{slug}/index.html"

    def href(self, address: Address, *, here: str, root: str) -> str:
        """The relative link; only the place, where it is on this very page."""
        path = self.path(address)
        fragment = f"#{quote(address.anchor, safe='')}" if address.anchor else ""
        if path == here and fragment:
            return fragment
        return f"{root}{quote(path)}{fragment}"

    def claim(self, full: str) -> Address | None:
        """Where the entry of that full key stands; a table for one of its cells."""
        document, _, key = full.partition("/")
        while key and (document, key) not in self.claims:
            key = key.rpartition(".")[0]
        if not key:
            return None
        return Address(page="document", document=document, anchor=key)


def paths_of(edition: EditionView) -> Paths:
    """A path for every page of an edition."""
    findings = (finding.address for finding in edition.questions.findings())
    return Paths(
        documents=slugs_of(page.key for page in edition.documents),
        findings=slugs_of(findings),
        figures=slugs_of(sorted((f.key for f in edition.figures), key=_groups_first)),
        renderings=_renderings(edition.parallels),
        institution=_institution(edition),
        claims=frozenset(
            (page.key, note.anchor)
            for page in edition.documents
            for notes in (page.unplaced, *(row.notes for row in page.rows))
            for note in notes
        ),
    )


def _renderings(pages: Iterable[ParallelPage]) -> dict[str, dict[str, str]]:
    """A folder for each rendering of a document, by document and its name."""
    names: dict[str, list[str]] = {}
    for page in pages:
        names.setdefault(page.document, []).append(page.name)
    return {document: slugs_of(named) for document, named in names.items()}


def _institution(edition: EditionView) -> dict[str, str]:
    """A folder for each page of the institution, in the folder its name says."""
    pages = edition.institution.pages() if edition.institution else ()
    below: dict[str, list[str]] = {}
    for page in pages:
        folder, _, last = page.name.rpartition("/")
        below.setdefault(folder, []).append(last)
    folders = {"": ""}
    for folder, names in sorted(below.items()):  # a folder before those within it
        within = folders.get(folder) or folder
        for name, slug in slugs_of(names).items():
            full = f"{folder}/{name}" if folder else name
            folders[full] = f"{within}/{slug}" if within else slug
    del folders[""]
    return folders


def slugs_of(keys: Iterable[str]) -> dict[str, str]:
    """A folder name for each key: the key itself, made safe, short and unique.

    Keys that differ only in case get a number, for file systems that do not
    tell the two apart; a key of dots alone would lead out of the folder; of one
    too long for a file name the beginning is kept, with digits of its hash.

    >>> slugs_of(("report", "Report", ".."))
    {'report': 'report', 'Report': 'Report-2', '..': 'page'}
    """
    slugs: dict[str, str] = {}
    taken = {"index.html"}
    for key in keys:
        name = _safe(key)
        slug, number = name, 1
        while slug.casefold() in taken:
            number += 1
            slug = f"{name}-{number}"
        taken.add(slug.casefold())
        slugs[key] = slug
    return slugs


def _safe(key: str) -> str:
    name = key.removeprefix("^").replace("/", "-").replace("\\", "-").lstrip(".")
    name = "page" if name in _NO_FILE_NAME else name
    written = name.encode()
    if len(written) <= _LONGEST:
        return name
    digest = hashlib.sha256(written).hexdigest()[:_DIGITS]
    return f"{written[:_LONGEST].decode(errors='ignore')}-{digest}"


def _groups_first(key: str) -> tuple[bool, str]:
    """A group comes before a relation of its name, and so keeps the plain name."""
    return not key.startswith("^"), key
