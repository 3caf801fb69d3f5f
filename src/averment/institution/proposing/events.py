"""What the head of a document tells of its life, as events."""

from __future__ import annotations

from averment.institution.proposing.setting import Setting
from averment.institution.proposing.wording import Quoted
from averment.reading.rules import nouns
from averment.record import Event, Stage

_STAGES = {
    "adopted": Stage.ADOPTED,
    "passed": Stage.ADOPTED,
    "approved": Stage.APPROVED,
    "ratified": Stage.APPROVED,
    "promulgated": Stage.PUBLISHED,
    "published": Stage.PUBLISHED,
    "issued": Stage.ISSUED,
    "通过": Stage.ADOPTED,
    "批准": Stage.APPROVED,
    "公布": Stage.PUBLISHED,
    "颁布": Stage.PUBLISHED,
    "发布": Stage.ISSUED,
}


def stage_of(one: nouns.Event) -> Stage:
    """What a word of the document says has happened to it."""
    return _STAGES[one.what]


def event_of(one: nouns.Event, *, key: str, quoted: Quoted, setting: Setting) -> Event:
    """An event as an entry, with its day."""
    return Event(
        key=key,
        place=quoted.place,
        stage=stage_of(one),
        quotation=quoted.quotation,
        date=one.day,
        by=setting.names.key(one.by) if one.by is not None else None,
        hand=setting.hand,
    )


def waiting(*, key: str, quoted: Quoted, setting: Setting) -> Event:
    """That a document takes effect only when approved, without a day."""
    return Event(
        key=key,
        place=quoted.place,
        stage=Stage.EFFECTIVE,
        quotation=quoted.quotation,
        after=Stage.APPROVED,
        hand=setting.hand,
    )
