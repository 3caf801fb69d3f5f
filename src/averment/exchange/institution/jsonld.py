"""The institution as JSON-LD: W3C ORG for bodies, PROV for who said what and whence.

A power is a node of this project's own. ORG's relations between organisations
(`reportsTo`, `subOrganizationOf`) carry neither dates nor source, so none is written.
Source: W3C ORG (2014), PROV-O (2013), Web Annotation (2017), JSON-LD 1.1 (2020);
    dates as EDTF by the datatype of the Library of Congress.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from averment.exchange.institution.gathering import (
    EDITOR,
    EXAMPLE,
    MACHINE,
    Institution,
    Stated,
    gathered,
    proposer,
)
from averment.exchange.institution.vocabulary import VOCABULARY, fragment, language
from averment.record import (
    Body,
    Component,
    Details,
    Event,
    Figure,
    Hand,
    Ledger,
    Moment,
    Name,
    Power,
    Quotation,
    Rule,
    Source,
    Text,
)

Node = dict[str, Any]
CONTEXT: Node = {
    "@version": 1.1,
    "av": VOCABULARY,
    "dcterms": "http://purl.org/dc/terms/",
    "edtf": "http://id.loc.gov/datatypes/edtf/",
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "components": {"@id": "av:components", "@container": "@list"},
    "reviews": {"@id": "av:review", "@container": "@list"},
}
_AGENTS = {
    MACHINE: ("prov:SoftwareAgent", "the machine's proposal, adopted by no one"),
    EXAMPLE: ("prov:Agent", "the example of the project, no person behind it"),
    EDITOR: ("prov:Agent", "an editor of the edition"),
}


def written(ledger: Ledger) -> str:
    """The documents, bodies, powers, rules and events of a ledger as one graph.

    Shape: addresses are fragments, to be read from where the file lies. A line's
        hand is a machine, the example or an editor, never which one.
    """
    graph = [node for node in _graph(ledger) if node]
    whole = {"@context": CONTEXT, "@graph": graph}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _graph(ledger: Ledger) -> Iterator[Node]:
    institution = gathered(ledger)
    yield from (_document(source) for source in institution.sources)
    for text in sorted(ledger.texts, key=lambda text: (text.document, text.lang)):
        yield _text(text)
    yield from (_body(body) for body in institution.bodies)
    yield from (_power(power, institution) for power in institution.powers)
    yield from (_rule(rule, institution) for rule in institution.rules)
    yield from (_event(event, institution) for event in institution.events)
    for name, (sort, label) in _AGENTS.items():
        yield _node(fragment("hand", name), sort, **{"skos:prefLabel": label})


def _node(identity: str | None, *sorts: str, **properties: Any) -> Node:
    """A node without what is not known."""
    known = {k: v for k, v in properties.items() if v not in (None, "", [], ())}
    own = {} if identity is None else {"@id": identity}
    return {**own, "@type": sorts[0] if len(sorts) == 1 else list(sorts), **known}


def _ref(*words: str | None) -> Node | None:
    """A reference to a node; None where its key is not known."""
    known = [word for word in words if word is not None]
    return {"@id": fragment(*known)} if len(known) == len(words) else None


def _rule_ref(key: str | None, document: str) -> Node | None:
    """A reference to a rule by its key, which may name its document."""
    if key is None:
        return None
    before, between, own = key.rpartition("/")
    return _ref("rule", before if between else document, own)


def _date(moment: Moment | None) -> Node | None:
    return {"@value": moment.edtf, "@type": "edtf:EDTF"} if moment else None


def _said(words: str, lang: str) -> Node:
    return {"@value": words, "@language": language(lang)}


def _document(source: Source) -> Node:
    identity = fragment("document", source.key)
    properties = {
        "dcterms:title": _said(source.title, source.lang) if source.title else None,
        "dcterms:date": _date(source.date),
        "dcterms:language": source.lang,
    }
    return _node(identity, "prov:Entity", **properties)


def _text(text: Text) -> Node:
    properties = {
        "dcterms:language": text.lang,
        "dcterms:isFormatOf": _ref("document", text.document),
        "av:sha256": text.sha256,
    }
    return _node(
        fragment("text", text.document, text.lang), "prov:Entity", **properties
    )


def _body(body: Body) -> Node:
    kind = body.kind and _node(None, "skos:Concept", **{"skos:prefLabel": body.kind})
    properties = {
        "skos:prefLabel": body.label,
        "skos:altLabel": [_said(name.words, name.lang) for name in body.names],
        "org:classification": kind,
        "av:level": body.level,
        "av:relational": body.relational or None,
        "dcterms:temporal": _date(body.period),
        "av:name": [_name(name) for name in body.names if name.period],
        "skos:note": _notes(body.details),
        **_provenance(body.hand),
    }
    identity = fragment("body", body.key)
    if body.kind == "post":
        return _node(identity, "org:Post", **properties)
    return _node(identity, "org:Organization", "prov:Organization", **properties)


def _notes(details: Details) -> list[str]:
    return [text for name, text in details if name == "note"]


def _name(name: Name) -> Node:
    words, period = _said(name.words, name.lang), _date(name.period)
    return _node(None, "av:Name", **{"av:words": words, "dcterms:temporal": period})


def _power(power: Power, institution: Institution) -> Node:
    properties = {
        "av:tie": {"@id": f"av:{power.tie}"},
        "av:superior": _ref("body", power.superior),
        "av:subordinate": _ref("body", power.subordinate),
        "av:matter": power.matter,
        "dcterms:temporal": _date(power.period),
        "av:rule": _rule_ref(power.rule, power.place.document),
    }
    return _stated("power", power, institution, "av:Power", properties)


def _rule(rule: Rule, institution: Institution) -> Node:
    forces = [
        _node(
            None,
            "av:Force",
            **{"av:force": f"{one.force}", "av:words": _said(one.words, one.lang)},
        )
        for one in rule.forces
    ]
    properties = {
        "av:force": str(rule.force),
        "av:status": str(rule.status),
        "av:partOf": _rule_ref(rule.of, rule.place.document),
        "dcterms:temporal": _date(rule.period),
        "av:forceOfText": forces,
        "components": [_component(component) for component in rule.components],
    }
    sort = f"av:{rule.sort.capitalize()}"
    return _stated("rule", rule, institution, sort, properties)


def _component(component: Component) -> Node:
    properties = {
        "av:component": component.name,
        "av:words": component.words,
        "av:origin": str(component.origin),
        "av:means": _ref("body", component.body),
        "av:value": _value(component.value),
    }
    return _node(None, "av:Component", **properties)


def _value(value: Figure | Moment | None) -> Node | None:
    """The value of a component: exact bounds as fractions, or a date."""
    if not isinstance(value, Figure):
        return _date(value)
    low, high = value.bounds.low, value.bounds.high
    properties = {
        "av:low": None if low is None else str(low),
        "av:high": None if high is None else str(high),
        "av:unit": value.unit,
        "av:kind": str(value.kind),
        "av:words": value.written,
    }
    return _node(None, "av:Figure", **properties)


def _event(event: Event, institution: Institution) -> Node:
    by = institution.body(event.by)
    properties = {
        "av:stage": str(event.stage),
        "av:after": event.after and str(event.after),
        "dcterms:date": _date(event.date),
        "prov:wasAssociatedWith": by and _ref("body", by.key),
        "av:toldIn": _ref("document", event.place.document),
        "av:of": event.of,
    }
    return _stated("event", event, institution, "prov:Activity", properties)


def _stated(
    kind: str, entry: Stated, institution: Institution, sort: str, properties: Node
) -> Node:
    """An entry with its quotation, where that stands, and whose proposal it is."""
    document = entry.place.document
    sorts = (sort,) if sort == "prov:Activity" else (sort, "prov:Entity")
    quoted = (
        {}
        if sort == "prov:Activity"
        else {"prov:wasQuotedFrom": _ref("document", document)}
    )
    whole = {
        **properties,
        **quoted,
        "av:place": entry.place.label,
        "oa:hasTarget": _target(entry, institution),
        "skos:note": _notes(entry.details),
        "reviews": list(institution.reviews_of(entry)),
        **_provenance(entry.hand),
    }
    return _node(fragment(kind, document, entry.key), *sorts, **whole)


def _target(entry: Stated, institution: Institution) -> Node:
    found = institution.evidence_of(entry)
    selectors = [*_selectors(entry.quotation)]
    if found and found.span:
        ends = {"oa:start": found.span.start, "oa:end": found.span.end}
        selectors.append(_node(None, "oa:TextPositionSelector") | ends)
    document = entry.place.document
    source = _ref("text", document, found.lang) if found else _ref("document", document)
    properties = {"oa:hasSource": source, "oa:hasSelector": selectors}
    return _node(None, "oa:SpecificResource", **properties)


def _selectors(quotation: Quotation) -> Iterable[Node]:
    words = {
        "oa:exact": quotation.exact,
        "oa:prefix": quotation.before,
        "oa:suffix": quotation.after,
    }
    yield _node(None, "oa:TextQuoteSelector", **words)


def _provenance(hand: Hand | None) -> Node:
    if hand is None:
        return {}
    date = hand.date and {"@value": str(hand.date), "@type": "xsd:date"}
    return {
        "prov:wasAttributedTo": _ref("hand", proposer(hand)),
        "dcterms:created": date,
    }
