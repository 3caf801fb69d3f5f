"""The structure of each document as Akoma Ntoso 3.0, one collection an edition.

Articles and passages have identifiers; the life of the document is its lifecycle,
where a day is told; the statements stand beside the text, as an analysis of it.
Source: OASIS LegalDocML, Akoma Ntoso 1.0 part 2 (2018), schema 3.0.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from averment.exchange.institution.acts import Part, parts_of
from averment.exchange.institution.gathering import Institution, gathered
from averment.exchange.institution.meta import Document, meta_of, meta_of_edition
from averment.exchange.institution.vocabulary import VOCABULARY
from averment.exchange.xml import child, document
from averment.record import Ledger, Source, Text

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"


def written(ledger: Ledger) -> str:
    """Every text of every document of a ledger, as a collection.

    Shape: a document that has articles is an act, any other a doc; the rendering
        is an expression of the same work. Statements are with the text that they
        quote. Without any text there is a collection without components.
    """
    institution = gathered(ledger)
    root = _root()
    collection = child(root, "documentCollection", name="edition")
    meta_of_edition(collection, institution.edition)
    body = child(collection, "collectionBody")
    for number, (source, text) in enumerate(_texts(ledger, institution), start=1):
        prefix = f"component_{number}"
        component = child(body, "component", eId=prefix)
        _act(component, source, text, institution, prefix=f"{prefix}__")
    return document(root)


def written_of(ledger: Ledger, key: str, *, lang: str | None = None) -> str:
    """One text of one document as a document of its own; by default the standing one.

    Raises: KeyError where the ledger has no such text.
    """
    source, text = ledger.source(key), ledger.text(key, lang)
    if source is None or text is None:
        raise KeyError(key)
    root = _root()
    _act(root, source, text, gathered(ledger), prefix="")
    return document(root)


def _root() -> Element:
    return Element("akomaNtoso", {"xmlns": NAMESPACE, "xmlns:av": VOCABULARY})


def _texts(ledger: Ledger, institution: Institution) -> Iterator[tuple[Source, Text]]:
    """The texts by document, the standing one first."""
    for source in institution.sources:
        own = [text for text in ledger.texts if text.document == source.key]
        for text in sorted(own, key=lambda t: (t.lang != source.lang, t.lang)):
            yield source, text


def _act(
    parent: Element,
    source: Source,
    text: Text,
    institution: Institution,
    *,
    prefix: str,
) -> None:
    parts = parts_of(text)
    is_act = any(part.tag == "article" for part in parts)
    act = child(parent, "act" if is_act else "doc", name="document")
    described = Document(source=source, text=text, is_act=is_act, prefix=prefix)
    meta_of(act, described, institution, parts=parts)
    opening = [part for part in parts if part.tag == "preface"]
    for part in opening:
        preface = child(act, "preface", eId=f"{prefix}{part.identity}")
        _paragraphs(preface, part)
    body = child(act, "body" if is_act else "mainBody")
    for part in parts:
        if part not in opening:
            _passage(body, part, identity=f"{prefix}{part.identity}")


def _passage(body: Element, part: Part, *, identity: str) -> None:
    named = {"name": "passage"} if part.tag == "hcontainer" else {}
    element = child(body, part.tag, eId=identity, **named)
    child(element, "num", words=part.label)
    _paragraphs(child(element, "content"), part)


def _paragraphs(parent: Element, part: Part) -> None:
    for paragraph in part.paragraphs or ("",):
        child(parent, "p", words=paragraph)
