"""The ledger that an editor would have who accepts the rules gold as it stands.

Every entry is one of the gold's: its statements are rules, its bodies bodies, its
edges of authority powers, the events of its documents their lives. What the coder put
in [brackets] is inferred; words that stand elsewhere in the document are carried.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from evidence import DEFAULT, rows

from averment.reading.dates import moment
from averment.reading.passages import passages_of
from averment.recension.pinning import quotation_at
from averment.record import (
    Body,
    Component,
    Entry,
    Event,
    Force,
    Ledger,
    Limit,
    Name,
    Origin,
    Passage,
    Place,
    Power,
    Quotation,
    Rule,
    Source,
    Span,
    Stage,
    Status,
    Text,
    Tie,
)

DOCUMENTS = DEFAULT.parents[1] / "documents"
_LIMITS = {
    "deadline": Limit.DEADLINE,
    "periodicity": Limit.PERIODICITY,
    "threshold": Limit.THRESHOLD,
    "approval_by": Limit.APPROVAL,
    "addressee": Limit.REPORTING,
    "leadership": Limit.LEADERSHIP,
    "place": Limit.PLACE,
    "manner": Limit.MANNER,
    "purpose": Limit.PURPOSE,
    "order": Limit.ORDER,
}
_TIES = {
    Limit.APPROVAL: Tie.APPROVES,
    Limit.REPORTING: Tie.REPORTS_TO,
    Limit.LEADERSHIP: Tie.LEADS,
}
_NAMES = {
    "regulative": ("attributes", "deontic", "aim", "direct-object"),
    "constitutive": ("entity", "modal", "function", "properties"),
}
_JOINT = re.compile(r"\s*\[(?:AND|OR)\]\s*")
_INFERRED = re.compile(r"\[([^\]]*)\]")


def reviewed(gold: Path = DEFAULT, documents: Path = DOCUMENTS) -> Ledger:
    """The ledger of the documents whose rules the gold holds."""
    lives = list(rows(gold / "documents.jsonl"))
    stated = list(rows(gold / "statements.jsonl"))
    edges = list(rows(gold / "authority.jsonl"))
    covered = list(dict.fromkeys(one["document"] for one in stated))
    texts = {name: text_of(documents / f"{name}.en.txt") for name in covered}
    entries: list[Entry] = [*_bodies(gold)]
    for name, text in texts.items():
        life = next(one for one in lives if one["document"] == name)
        own = [edge for edge in edges if edge["document"] == name]
        said = [one for one in stated if one["document"] == name]
        entries += [_source(life), *_events(life, text=text)]
        entries += [_rule(one, edges=own, text=text) for one in said]
        entries += [_power(one, stated=said, text=text) for one in own]
    return Ledger(root=documents, entries=tuple(entries), texts=tuple(texts.values()))


def text_of(path: Path) -> Text:
    """A text under the key of its document, without the language."""
    slug, lang, _ = path.name.split(".")
    stored = path.read_bytes()
    content = stored.decode("utf-8")
    return Text(
        document=slug,
        lang=lang,
        file=path.name,
        content=content,
        sha256=hashlib.sha256(stored).hexdigest(),
        passages=passages_of(content),
    )


def _source(life: dict[str, Any]) -> Source:
    days = [one["date"] for one in life["events"] if one["event"] in set(Stage)]
    return Source(
        key=life["document"], date=moment(days[0]), lang="en", title=life["genre"]
    )


def _bodies(gold: Path) -> Iterator[Body]:
    for one in rows(gold / "bodies.jsonl"):
        names = (" ".join(mention["quote"].split()) for mention in one["mentions"])
        yield Body(
            key=one["id"],
            label=one["label"],
            names=tuple(Name(lang="en", words=words) for words in names),
            level=one["level"],
            kind=one["kind"],
        )


def _events(life: dict[str, Any], *, text: Text) -> Iterator[Event]:
    for number, one in enumerate(life["events"], 1):
        if one["event"] in set(Stage):
            yield Event(
                key=f"l{number}",
                place=_place(one, text=text),
                stage=Stage(one["event"]),
                quotation=_quoted(one, text=text),
                date=moment(one["date"]),
            )


def _rule(one: dict[str, Any], *, edges: list[dict[str, Any]], text: Text) -> Rule:
    force = one["deontic"].removesuffix("-strategy")
    return Rule(
        key=one["id"],
        place=_place(one, text=text),
        force=Force(force),
        status=Status.DECIDED,
        quotation=_quoted(one, text=text),
        components=tuple(_components(one, edges=edges)),
    )


def _components(
    one: dict[str, Any], *, edges: list[dict[str, Any]]
) -> Iterator[Component]:
    names = _NAMES[one["statement_type"]]
    cells = ("attribute", "deontic_surface", "aim", "object")
    parts = tuple(one[cell] for cell in cells)
    for name, words in zip(names, parts, strict=True):
        yield from _parts(name, words, quote=one["quote"])
    for condition in one["activation_conditions"]:
        yield from _parts("activation", condition, quote=one["quote"])
    for coded, words in one["execution_constraints"].items():
        limit = _LIMITS.get(coded)
        key = _meant(one, limit=limit, edges=edges)
        name = limit.value if limit else "execution"
        yield from _parts(name, words, quote=one["quote"], body=key)
    yield from _parts("or-else", one["or_else"] or "", quote=one["quote"])


def _parts(
    name: str, words: str, *, quote: str, body: str | None = None
) -> Iterator[Component]:
    """The components one coded cell holds: those joined, and what is inferred."""
    for piece in _JOINT.split(words):
        bare = _INFERRED.sub("", piece).split()
        if bare:
            here = re.search(r"\s+".join(map(re.escape, bare)), quote, re.IGNORECASE)
            origin = Origin.QUOTED if here else Origin.CARRIED
            stands = here.group() if here else " ".join(bare)
            yield Component(name=name, words=stands, origin=origin, body=body)
        for supplied in _INFERRED.findall(piece):
            yield Component(name=name, words=supplied, origin=Origin.INFERRED)


def _meant(
    one: dict[str, Any], *, limit: Limit | None, edges: Iterable[dict[str, Any]]
) -> str | None:
    """The body that stands above by an edge quoted within the statement."""
    tie = _TIES.get(limit) if limit else None
    for edge in edges:
        if tie == edge["relation"] and _within(edge, one):
            return str(edge["superior"])
    return None


def _power(
    edge: dict[str, Any], *, stated: Iterable[dict[str, Any]], text: Text
) -> Power:
    rule = next((one["id"] for one in stated if _within(edge, one)), None)
    return Power(
        key=edge["id"],
        place=_place(edge, text=text),
        tie=Tie(edge["relation"]),
        superior=edge["superior"],
        subordinate=edge["subordinate"],
        quotation=_quoted(edge, text=text),
        matter=edge["matter"],
        rule=rule,
    )


def _within(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return bool(other["start"] <= one["start"] and one["end"] <= other["end"])


def _passage(one: dict[str, Any], *, text: Text) -> Passage:
    last = [p for p in text.passages if p.span.start <= one["start"]]
    return last[-1]


def _place(one: dict[str, Any], *, text: Text) -> Place:
    return Place(document=text.document, label=_passage(one, text=text).label)


def _quoted(one: dict[str, Any], *, text: Text) -> Quotation:
    """The words, as far as their passage goes."""
    region = _passage(one, text=text).span
    span = Span(start=one["start"], end=min(one["end"], region.end))
    return quotation_at(span, region=region, text=text)
