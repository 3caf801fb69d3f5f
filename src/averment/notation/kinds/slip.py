"""`slip` KEY HOW "WHAT IT IS": a slip that the edition adds to the catalogue.

HOW is `times` and factors, `digits` and groups of like ones (`3/5`, `三/七`), or
`signs`, per cent and per mille taken for one another.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from averment.notation.details import Details, text_words
from averment.notation.kinds.media import media, media_words
from averment.notation.kinds.written import Written, marks, pairs
from averment.notation.numbers import number, number_words
from averment.notation.words import CLOSING, LANG, Words, quoted, shortened
from averment.record import Slip

HOWS = ("times", "digits", "signs")
DIGITS = "0123456789〇一二三四五六七八九"
COSTS = ("1", "2", "3")
USUAL = 2
_MOST = 20  # factors or groups of one slip


def read(words: Words, details: Details) -> Slip:
    """The slip an entry adds."""
    key = words.key()
    words.column()
    how = words.choice(HOWS, "how a slip is undone")
    factors = _factors(words) if how == "times" else ()
    alike = _alike(words) if how == "digits" else ()
    words.column()
    slip = words.quotation("what the slip is")
    words.finished()
    _, _, hand = words.marks(takes="@")
    source = details.one("source")
    return Slip(
        key=key,
        slip=slip,
        factors=factors,
        alike=alike,
        cost=_cost(details),
        media=media(details.one("medium"), details),
        lang=_lang(details),
        source=details.plain(source) if source else "",
        hand=hand,
        details=details.rest({"note"}),
        where=words.where,
    )


def _factors(words: Words) -> tuple[Fraction, ...]:
    hint = "As in times 12, or times 10 100."
    factors = []
    for word in _several(words, "a factor", hint):
        factor = number(word)
        if factor is None or factor <= 0 or factor == 1:
            sentence = f"{shortened(word)} is not a factor above zero, other than 1."
            raise words.misread("N009", words.at - 1, sentence, hint=hint)
        factors.append(factor)
    return tuple(dict.fromkeys(factors))


def _alike(words: Words) -> tuple[str, ...]:
    hint = "As in digits 3/5 8/9, or digits 三/七."
    groups = []
    for word in _several(words, "a group of digits", hint):
        group = word.split("/")
        told_apart = {_digit(one) for one in group}
        if None in told_apart or len(told_apart) < max(len(group), 2):
            sentence = f"{shortened(word)} is not a group of digits."
            raise words.misread("N009", words.at - 1, sentence, hint=hint)
        groups.append(word)
    return tuple(dict.fromkeys(groups))


def _digit(word: str) -> int | None:
    return DIGITS.index(word) % 10 if len(word) == 1 and word in DIGITS else None


def _several(words: Words, what: str, hint: str) -> Iterator[str]:
    yield words.take(what, hint=hint)
    for _ in range(_MOST - 1):
        word = words.peek()
        if not word or word[0] in CLOSING:
            return
        yield words.take(what, hint=hint)


def _cost(details: Details) -> int:
    item = details.one("cost")
    if item is None:
        return USUAL
    if item.text not in COSTS:
        sentence = f"{shortened(item.text)} is not a cost."
        details.doubt(item, "N013", sentence, hint="A slip costs 1, 2 or 3.")
        return USUAL
    return int(item.text)


def _lang(details: Details) -> str | None:
    item = details.one("lang")
    if item is None:
        return None
    if LANG.fullmatch(item.text) is None:
        sentence = f"{shortened(item.text)} does not name a language."
        details.doubt(item, "N013", sentence, hint="As in lang: zh")
        return None
    return item.text


def write(slip: Slip) -> Written:
    """The columns and details of a slip."""
    how = "signs"
    if slip.factors:
        how = " ".join(("times", *map(number_words, slip.factors)))
    elif slip.alike:
        how = " ".join(("digits", *slip.alike))
    columns = ("slip", slip.key, how, quoted(slip.slip), marks(hand=slip.hand))
    details = [*media_words(slip.media)]
    if slip.cost != USUAL:
        details.append(("cost", str(slip.cost)))
    if slip.lang:
        details.append(("lang", slip.lang))
    if slip.source:
        details.append(("source", text_words(slip.source)))
    return Written(columns, (*details, *pairs(slip.details)))
