"""`term` KEY LANG [PERIOD] "WORDS": a term, and what renders it.

Below it `also` "WORDS"; `rendering` LANG [PERIOD] "WORDS", the established first;
`rejected` LANG "WORDS" `because` "…"; `source`.
"""

from __future__ import annotations

from collections.abc import Iterator

from averment.notation.dates import code_of, date
from averment.notation.details import Detail, Details, text_words
from averment.notation.kinds.written import Written, marks, pairs, period
from averment.notation.words import LANG, TOKENS, Words, closed, quoted, unquoted
from averment.record import Rejected, Term, Wording


def read(words: Words, details: Details) -> Term:
    """The term an entry gives, with its renderings."""
    key = words.key()
    words.column()
    lang = words.lang()
    words.column()
    when = words.period(also=())
    words.column()
    said = words.quotation("the term")
    words.finished()
    _, _, hand = words.marks(takes="@")
    also = (_also(item, details) for item in details.each("also"))
    accepted = (_wording(item, details) for item in details.each("rendering"))
    rejected = (_rejected(item, details) for item in details.each("rejected"))
    source = details.one("source")
    return Term(
        key=key,
        lang=lang,
        words=said,
        period=when,
        also=tuple(form for form in also if form is not None),
        renderings=tuple(one for one in accepted if one is not None),
        rejected=tuple(one for one in rejected if one is not None),
        source=details.plain(source) if source else "",
        hand=hand,
        details=details.rest({"note", "also", "rendering", "rejected", "source"}),
        where=words.where,
    )


def _also(item: Detail, details: Details) -> str | None:
    said = _said(item.text)
    if not said:
        details.doubt(
            item, "N013", "also wants one quotation.", hint='As in also: "劳改"'
        )
        return None
    return said


def _wording(item: Detail, details: Details) -> Wording | None:
    """A rendering that is accepted, for a time or for all."""
    lang, *rest = TOKENS.findall(item.text) or ("",)
    *when, words = rest or ("",)
    said = _said(words)
    if not LANG.fullmatch(lang) or not said or len(when) > 1 or any(map(_said, when)):
        sentence = "rendering wants a language and then one quotation."
        hint = 'As in rendering: en "labour reform"'
        details.doubt(item, "N013", sentence, hint=hint)
        return None
    found = date(when[0]) if when else None
    if isinstance(found, str):
        details.doubt(
            item, code_of(found), found, hint='As in rendering: en 1949/1954 "…"'
        )
        return None
    return Wording(lang=lang, words=said, period=found)


def _rejected(item: Detail, details: Details) -> Rejected | None:
    """A rendering that is not accepted, and why."""
    match TOKENS.findall(item.text):
        case [lang, words, "because", why] if LANG.fullmatch(lang):
            said, because = _said(words), _said(why)
            if said and because is not None:
                return Rejected(lang=lang, words=said, because=because)
    sentence = "rejected wants a language, one quotation, and because with another."
    hint = 'As in rejected: en "old" because "not all that is old is meant"'
    details.doubt(item, "N013", sentence, hint=hint)
    return None


def _said(token: str) -> str | None:
    return unquoted(token) if closed(token) else None


def write(term: Term) -> Written:
    """The columns and details of a term."""
    columns = (
        "term",
        term.key,
        term.lang,
        period(term.period),
        quoted(term.words),
        marks(hand=term.hand),
    )
    return Written(columns, (*_below(term), *pairs(term.details)))


def _below(term: Term) -> Iterator[tuple[str, str]]:
    for form in term.also:
        yield "also", quoted(form)
    for one in term.renderings:
        when = f"{one.period.edtf} " if one.period else ""
        yield "rendering", f"{one.lang} {when}{quoted(one.words)}"
    for other in term.rejected:
        said = f"{quoted(other.words)} because {quoted(other.because)}"
        yield "rejected", f"{other.lang} {said}"
    if term.source:
        yield "source", text_words(term.source)
