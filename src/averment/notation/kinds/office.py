"""`office` KEY PLACE BODY [RELATION BODY] [PERIOD] QUOTATION."""

from __future__ import annotations

from averment.notation.details import Details
from averment.notation.kinds.quoting import DETAILS, drawn_from, quotation, whence
from averment.notation.kinds.written import Written, marks, pairs, period
from averment.notation.words import Words, quoted
from averment.record import Authority, Office

_AUTHORITIES = {authority.value: authority for authority in Authority}


def read(words: Words, details: Details) -> Office:
    """The body or post an entry names, and how it stands to another."""
    key = words.key()
    words.column()
    place = words.place()
    words.column()
    body = words.key("the body")
    authority = _AUTHORITIES.get(words.peek())
    words.at += authority is not None
    other = words.key("the other body") if authority else None
    words.column()
    when = words.period(also=() if authority else tuple(_AUTHORITIES))
    words.column()
    exact = words.quotation()
    words.finished()
    tags, _, hand = words.marks(takes="#@")
    for item in details.items:
        if item.name == "name":
            details.tagged(item)
    return Office(
        key=key,
        place=place,
        body=body,
        authority=authority,
        other=other,
        period=when,
        quotation=quotation(exact, details),
        drawn_from=drawn_from(details),
        tags=tags,
        hand=hand,
        details=details.rest(DETAILS | {"name", "matter", "before", "after", "from"}),
        where=words.where,
    )


def write(office: Office) -> Written:
    """The columns and details of an office."""
    body = office.body
    if office.authority is not None:
        body = f"{body} {office.authority} {office.other}"
    columns = (
        "office",
        office.key,
        str(office.place),
        body,
        period(office.period),
        quoted(office.quotation.exact),
        marks(tags=office.tags, hand=office.hand),
    )
    return Written(columns, (*whence(office), *pairs(office.details)))
