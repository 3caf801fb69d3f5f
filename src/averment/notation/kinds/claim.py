"""`claim` KEY PLACE QUANTITY VALUE [`list of` N] [PERIOD] [MODALITY] QUOTATION."""

from __future__ import annotations

import re

from averment.notation.details import Details
from averment.notation.kinds.quoting import DETAILS, drawn_from, quotation, whence
from averment.notation.kinds.written import Written, marks, modality, pairs, period
from averment.notation.values import value, value_words
from averment.notation.words import Words, quoted
from averment.record import Claim, Modality

MODALITIES = tuple(m.value for m in Modality)
QUANTITY = re.compile(r"\w(?:[\w.:/-]*\w)?")
_MOST = 9  # digits in `list of`


def read(words: Words, details: Details) -> Claim:
    """The claim an entry makes."""
    key = words.key()
    words.column()
    place = words.place()
    words.column()
    quantity = quantity_word(words)
    stated = value(words)
    list_of = _list_of(words) if words.peek() == "list" else None
    words.column()
    when = words.period(also=MODALITIES)
    words.column()
    sense = words.modality()
    words.column()
    exact = words.quotation()
    words.finished()
    tags, group, hand = words.marks()
    return Claim(
        key=key,
        place=place,
        quantity=quantity,
        value=stated,
        quotation=quotation(exact, details),
        period=when,
        modality=sense,
        list_of=list_of,
        drawn_from=drawn_from(details),
        tags=tags,
        group=group,
        hand=hand,
        details=details.rest(DETAILS | {"before", "after", "from"}),
        where=words.where,
    )


def quantity_word(words: Words) -> str:
    """What is measured, with its facets."""
    word = words.take("the quantity", hint="As in arrests = 1,240 persons.")
    if QUANTITY.fullmatch(word) is None:
        hint = "A quantity is a word, with facets after colons: arrests:county-a."
        sentence = f"{word} is not a quantity."
        raise words.misread("N007", words.at - 1, sentence, hint=hint)
    return word


def _list_of(words: Words) -> int:
    words.at += 1
    hint = "As in list of 2."
    if words.take("of", hint=hint) != "of":
        sentence = "After list comes of."
        raise words.misread("N009", words.at - 1, sentence, hint=hint)
    word = words.take("how many the list has", hint=hint)
    if not (word.isascii() and word.isdigit() and len(word) <= _MOST):
        sentence = f"{word} is not how many the list has."
        raise words.misread("N009", words.at - 1, sentence, hint=hint)
    return int(word)


def write(claim: Claim) -> Written:
    """The columns and details of a claim."""
    stated = f"{claim.quantity} {value_words(claim.value)}"
    if claim.list_of is not None:
        stated += f" list of {claim.list_of}"
    columns = (
        "claim",
        claim.key,
        str(claim.place),
        stated,
        period(claim.period),
        modality(claim.modality),
        quoted(claim.quotation.exact),
        marks(tags=claim.tags, group=claim.group, hand=claim.hand),
    )
    return Written(columns, (*whence(claim), *pairs(claim.details)))
