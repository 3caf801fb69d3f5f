"""`power` KEY PLACE BODY TIE BODY [PERIOD] QUOTATION: who does what to whom."""

from __future__ import annotations

from collections.abc import Iterator

from averment.notation.details import Details, text_words
from averment.notation.kinds.quoting import DETAILS, drawn_from, quotation, whence
from averment.notation.kinds.written import Written, marks, pairs, period
from averment.notation.words import FULL_KEY, Words, quoted, shortened
from averment.record import Power, Tie

TIES = tuple(tie.value for tie in Tie)
UNSTATED = "unstated"


def read(words: Words, details: Details) -> Power:
    """The power an entry states, with both sides in the order in which it is said."""
    key = words.key()
    words.column()
    place = words.place()
    words.column()
    doer = _side(words, "the body that does it")
    tie = Tie(words.choice(TIES, "what one body does to another"))
    done_to = _side(words, "the body it is done to")
    if doer is None and done_to is None:
        sentence = "Neither of the two bodies of this power is said."
        hint = "Name at least one of the two bodies."
        raise words.misread("N005", words.at - 1, sentence, hint=hint)
    words.column()
    when = words.period(also=())
    words.column()
    exact = words.quotation()
    words.finished()
    tags, _, hand = words.marks(takes="#@")
    matter = details.one("matter")
    return Power(
        key=key,
        place=place,
        tie=tie,
        superior=done_to if tie.upward else doer,
        subordinate=doer if tie.upward else done_to,
        period=when,
        quotation=quotation(exact, details),
        matter=details.plain(matter) if matter else "",
        rule=rule_key(details, "rule"),
        drawn_from=drawn_from(details),
        tags=tags,
        hand=hand,
        details=details.rest(DETAILS | _KNOWN),
        where=words.where,
    )


_KNOWN = frozenset({"matter", "rule", "before", "after", "from"})


def _side(words: Words, what: str) -> str | None:
    said = words.key(what)
    return None if said == UNSTATED else said


def rule_key(details: Details, name: str) -> str | None:
    """The key of a rule that a detail names."""
    item = details.one(name)
    if item is None or FULL_KEY.fullmatch(item.text):
        return item.text if item else None
    sentence = f"{shortened(item.text)} cannot be the key of a rule."
    details.doubt(item, "N013", sentence, hint=f"As in {name}: r5")
    return None


def write(power: Power) -> Written:
    """The columns and details of a power."""
    doer, done_to = (side or UNSTATED for side in power.sides)
    columns = (
        "power",
        power.key,
        str(power.place),
        f"{doer} {power.tie} {done_to}",
        period(power.period),
        quoted(power.quotation.exact),
        marks(tags=power.tags, hand=power.hand),
    )
    below = (*whence(power), *_below(power))
    return Written(columns, (*below, *pairs(power.details)))


def _below(power: Power) -> Iterator[tuple[str, str]]:
    if power.matter:
        yield "matter", text_words(power.matter)
    if power.rule is not None:
        yield "rule", power.rule
