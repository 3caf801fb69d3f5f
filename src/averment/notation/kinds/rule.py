"""`rule` KEY PLACE FORCE STATUS [PERIOD] QUOTATION, with its components below.

Also `force` LANG FORCE "WORDS" for the text of another language, and `of` RULE.
"""

from __future__ import annotations

from collections.abc import Iterator

from averment.notation.details import Detail, Details
from averment.notation.kinds.components import COMPONENTS, component, words_of
from averment.notation.kinds.power import rule_key
from averment.notation.kinds.quoting import DETAILS, drawn_from, quotation, whence
from averment.notation.kinds.written import Written, marks, pairs, period
from averment.notation.words import (
    LANG,
    TOKENS,
    Words,
    closed,
    quoted,
    unquoted,
)
from averment.record import Force, LangForce, Rule, Status

FORCES = tuple(force.value for force in Force)
STATUSES = tuple(status.value for status in Status)
_KNOWN = frozenset({*COMPONENTS, "force", "of", "before", "after", "from"})


def read(words: Words, details: Details) -> Rule:
    """The rule an entry states, with its components."""
    key = words.key()
    words.column()
    place = words.place()
    words.column()
    force = Force(words.choice(FORCES, "the force of a rule"))
    words.column()
    status = Status(words.choice(STATUSES, "the status of a rule"))
    words.column()
    when = words.period(also=())
    words.column()
    exact = words.quotation()
    words.finished()
    tags, _, hand = words.marks(takes="#@")
    forces = (_force(item, details) for item in details.each("force"))
    components = (component(item, details) for item in details.each(*COMPONENTS))
    return Rule(
        key=key,
        place=place,
        force=force,
        status=status,
        period=when,
        quotation=quotation(exact, details),
        components=tuple(c for c in components if c is not None),
        forces=tuple(force for force in forces if force is not None),
        of=rule_key(details, "of"),
        drawn_from=drawn_from(details),
        tags=tags,
        hand=hand,
        details=details.rest(DETAILS | _KNOWN),
        where=words.where,
    )


def _force(item: Detail, details: Details) -> LangForce | None:
    """The force in the text of one language, and the words that give it."""
    match TOKENS.findall(item.text):
        case [lang, force, said] if LANG.fullmatch(lang) and closed(said):
            words = unquoted(said)
            if force in FORCES and words:
                return LangForce(lang=lang, force=Force(force), words=words)
    sentence = "force wants a language, a force, and the words that give it."
    hint = f'As in force: zh must "应". Forces are: {", ".join(FORCES)}.'
    details.doubt(item, "N013", sentence, hint=hint)
    return None


def write(rule: Rule) -> Written:
    """The columns and details of a rule."""
    columns = (
        "rule",
        rule.key,
        str(rule.place),
        rule.force.value,
        rule.status.value,
        period(rule.period),
        quoted(rule.quotation.exact),
        marks(tags=rule.tags, hand=rule.hand),
    )
    components = tuple((part.name, words_of(part)) for part in rule.components)
    below = (*whence(rule), *_below(rule), *components)
    return Written(columns, (*below, *pairs(rule.details)))


def _below(rule: Rule) -> Iterator[tuple[str, str]]:
    for one in rule.forces:
        yield "force", f"{one.lang} {one.force} {quoted(one.words)}"
    if rule.of is not None:
        yield "of", rule.of
