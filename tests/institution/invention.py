"""Invented entries of an institution that never was, made from the nouns."""

import datetime as dt
from pathlib import Path

from averment.reading.dates import moment
from averment.record import (
    Body,
    Component,
    Edition,
    Event,
    Force,
    Hand,
    LangForce,
    Ledger,
    Limit,
    Name,
    Origin,
    Passage,
    Place,
    Power,
    Quotation,
    Review,
    Rule,
    Source,
    Span,
    Stage,
    Status,
    Term,
    Text,
    Tie,
    Wording,
)

EDITION = Edition(
    key="invented", title="Invented", scope=moment("1949/1956"), contact="none"
)


def day(edtf):
    return moment(edtf)


def at(label="§1", document="act"):
    return Place(document=document, label=label)


def source(key="act", date="1953-04-20", lang="en"):
    return Source(key=key, date=moment(date) if date else None, lang=lang, title=key)


def part(name, words, *, body=None, origin=Origin.QUOTED, value=None):
    return Component(name=name, words=words, origin=origin, body=body, value=value)


def rule(key="r1", *parts, place=None, words=None, status=Status.DECIDED, **more):
    return Rule(
        key=key,
        place=place or at(),
        force=more.pop("force", Force.MUST),
        status=status,
        quotation=Quotation(exact=words or f"the words of {key}"),
        components=parts,
        **more,
    )


def event(key, stage, date=None, *, document="act", **more):
    return Event(
        key=key,
        place=at("head", document),
        stage=stage,
        quotation=Quotation(exact=f"the words of {key}"),
        date=moment(date) if date else None,
        **more,
    )


def power(key, superior, tie, subordinate, *, period=None, **more):
    return Power(
        key=key,
        place=more.pop("place", at()),
        tie=Tie(tie),
        superior=superior,
        subordinate=subordinate,
        quotation=Quotation(exact=f"the words of {key}"),
        period=moment(period) if isinstance(period, str) else period,
        **more,
    )


def body(key, *names, period=None, relational=False):
    return Body(
        key=key,
        label=key.replace("-", " "),
        names=tuple(Name(lang="en", words=name) for name in names),
        period=moment(period) if period else None,
        relational=relational,
    )


def term(key, words, *renderings):
    wordings = tuple(Wording(lang="en", words=one) for one in renderings)
    return Term(key=key, lang="zh", words=words, renderings=wordings)


def hand(date=None, siglum="ed1"):
    return Hand(siglum=siglum, date=dt.date.fromisoformat(date) if date else None)


def review(of, decision, date="2026-01-01", siglum="ed1"):
    return Review(of=of, decision=decision, hand=hand(date, siglum))


def ledger(*entries, texts=(), edition=EDITION):
    given = any(isinstance(entry, Source) for entry in entries)
    first = (edition,) if edition else ()
    sources = () if given else (source(),)
    return Ledger(root=Path(), entries=(*first, *sources, *entries), texts=texts)


def text(*passages, document="act", lang="en"):
    """A text of labelled passages, one a line."""
    content, placed = "", []
    for label, words in passages:
        span = Span(start=len(content), end=len(content) + len(words))
        placed.append(Passage(label=label, span=span))
        content += f"{words}\n"
    return Text(
        document=document,
        lang=lang,
        file=f"{document}.txt",
        content=content,
        sha256="0" * 64,
        passages=tuple(placed),
    )


def renders(force, words):
    return LangForce(lang="zh", force=force, words=words)


ADOPTED = event("l1", Stage.ADOPTED, "1953-04-25", by="conference")
APPROVED = event("l2", Stage.APPROVED, "1953-05-08", by="council")
WAITS = event("l3", Stage.EFFECTIVE, after=Stage.APPROVED)
APPROVAL = Limit.APPROVAL.value
