"""What claims, offices, rules and tables share: a quotation and whence it is drawn."""

from __future__ import annotations

from averment.notation.details import Detail, Details, text_words
from averment.notation.words import quoted
from averment.record import DrawnFrom, Quotation, Quoting

DETAILS = frozenset({"note", "noun", "rests-on"})


def quotation(exact: str, details: Details) -> Quotation:
    """A quotation with the characters around it that its details give."""
    if not details.items:
        return Quotation(exact=exact)
    before, after = details.one("before"), details.one("after")
    return Quotation(
        exact=exact,
        before=details.quotation(before) if before else "",
        after=details.quotation(after) if after else "",
    )


def drawn_from(details: Details) -> DrawnFrom | None:
    """The article of a full text that a regest gives: `from: §4 of 9f8a1b2c3d4e`."""
    item = details.one("from") if details.items else None
    return _drawn_from(item, details) if item else None


def _drawn_from(item: Detail, details: Details) -> DrawnFrom | None:
    article, of, digest = item.text.rpartition(" of ")
    if not of or not article.strip():
        sentence = "from wants an article and the hash of its text."
        details.doubt(item, "N013", sentence, hint="As in from: §4 of 9f8a1b2c3d4e")
        return None
    text = details.digest(item, digest.strip(), whole=False)
    if text is None:
        return None
    return DrawnFrom(article=details.plain(item, text=article.strip()), text=text)


def around(given: Quotation) -> tuple[tuple[str, str], ...]:
    """The details that give the characters around a quotation."""
    sides = (("before", given.before), ("after", given.after))
    return tuple((name, quoted(text)) for name, text in sides if text)


def whence(entry: Quoting) -> tuple[tuple[str, str], ...]:
    """The details of a quoting entry that are not free text."""
    details = around(entry.quotation)
    if entry.drawn_from is None:
        return details
    article = text_words(entry.drawn_from.article)
    return (*details, ("from", f"{article} of {entry.drawn_from.text}"))
