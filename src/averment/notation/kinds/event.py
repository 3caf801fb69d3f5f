"""`life` KEY PLACE EVENT [DATE|`after` EVENT] QUOTATION [`by` BODY]."""

from __future__ import annotations

from averment.notation.details import Details, text_words
from averment.notation.kinds.quoting import DETAILS, drawn_from, quotation, whence
from averment.notation.kinds.written import Written, marks, pairs, period
from averment.notation.words import Words, quoted
from averment.record import Event, Stage

STAGES = tuple(stage.value for stage in Stage)
_WHAT = "an event in the life of a document"
_KNOWN = frozenset({"of", "before", "after", "from"})


def read(words: Words, details: Details) -> Event:
    """One event in the life of a document."""
    key = words.key()
    words.column()
    place = words.place()
    words.column()
    stage = Stage(words.choice(STAGES, _WHAT))
    words.column()
    waits_for = _after(words)
    when = None if waits_for else words.period(also=("after",))
    words.column()
    exact = words.quotation()
    words.column()
    by = _by(words)
    words.finished()
    tags, _, hand = words.marks(takes="#@")
    of = details.one("of")
    return Event(
        key=key,
        place=place,
        stage=stage,
        date=when,
        after=waits_for,
        quotation=quotation(exact, details),
        by=by,
        of=(details.plain(of) or None) if of else None,
        drawn_from=drawn_from(details),
        tags=tags,
        hand=hand,
        details=details.rest(DETAILS | _KNOWN),
        where=words.where,
    )


def _after(words: Words) -> Stage | None:
    """The event that this one waits for."""
    if words.peek() != "after":
        return None
    words.at += 1
    return Stage(words.choice(STAGES, _WHAT))


def _by(words: Words) -> str | None:
    if words.peek() != "by":
        return None
    words.at += 1
    return words.key("the body whose act it was")


def write(event: Event) -> Written:
    """The columns and details of an event."""
    columns = (
        "life",
        event.key,
        str(event.place),
        event.stage.value,
        f"after {event.after}" if event.after else period(event.date),
        quoted(event.quotation.exact),
        f"by {event.by}" if event.by else "",
        marks(tags=event.tags, hand=event.hand),
    )
    of = (("of", text_words(event.of)),) if event.of else ()
    return Written(columns, (*whence(event), *of, *pairs(event.details)))
