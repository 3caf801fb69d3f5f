"""`edition` KEY "TITLE": what the edition is."""

from __future__ import annotations

from averment.notation.dates import code_of, date
from averment.notation.details import Details, text_words
from averment.notation.kinds.written import Written, pairs
from averment.notation.words import Words, quoted
from averment.record import Edition, Moment


def read(words: Words, details: Details) -> Edition:
    """The edition an entry declares; any other detail is for the colophon."""
    key = words.key()
    words.column()
    title = words.quotation("the title")
    words.finished()
    words.marks(takes="")
    contact = details.one("contact")
    return Edition(
        key=key,
        title=title,
        scope=_scope(details),
        contact=details.plain(contact) if contact else None,
        details=details.rest(),
        where=words.where,
    )


def _scope(details: Details) -> Moment | None:
    item = details.one("scope")
    if item is None:
        return None
    found = date(item.text)
    if isinstance(found, Moment):
        return found
    details.doubt(item, code_of(found), found, hint="As in scope: 1949/1956")
    return None


def write(edition: Edition) -> Written:
    """The columns and details of an edition."""
    details = []
    if edition.scope is not None:
        details.append(("scope", edition.scope.edtf))
    if edition.contact is not None:
        details.append(("contact", text_words(edition.contact)))
    columns = ("edition", edition.key, quoted(edition.title))
    return Written(columns, (*details, *pairs(edition.details)))
