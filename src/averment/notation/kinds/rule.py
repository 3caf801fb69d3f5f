"""`rule` KEY PLACE FORCE STATUS [PERIOD] QUOTATION, with its components below."""

from __future__ import annotations

from averment.notation.details import Detail, Details
from averment.notation.kinds.quoting import DETAILS, drawn_from, quotation, whence
from averment.notation.kinds.written import Written, marks, pairs, period
from averment.notation.words import Words, closed, quoted, unquoted
from averment.record import Component, Force, Origin, Rule, Status

FORCES = tuple(force.value for force in Force)
STATUSES = tuple(status.value for status in Status)
# Institutional Grammar 2.0 (Frantz & Siddiki 2022), regulative then constitutive.
COMPONENTS = (
    "attributes",
    "deontic",
    "aim",
    "direct-object",
    "indirect-object",
    "activation",
    "execution",
    "or-else",
    "entity",
    "modal",
    "function",
    "properties",
)
_ORIGINS = {"carried": Origin.CARRIED, "inferred": Origin.INFERRED}


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
    components = (_component(item, details) for item in details.each(*COMPONENTS))
    return Rule(
        key=key,
        place=place,
        force=force,
        status=status,
        period=when,
        quotation=quotation(exact, details),
        components=tuple(c for c in components if c is not None),
        drawn_from=drawn_from(details),
        tags=tags,
        hand=hand,
        details=details.rest(DETAILS | {*COMPONENTS, "before", "after", "from"}),
        where=words.where,
    )


def _component(item: Detail, details: Details) -> Component | None:
    first, _, rest = item.text.partition(" ")
    origin = _ORIGINS.get(first, Origin.QUOTED)
    words = item.text if origin is Origin.QUOTED else rest.strip()
    said = unquoted(words) if closed(words) else None
    if said is None:
        hint = f'As in {item.name}: "…", or with carried or inferred before it.'
        sentence = f"{item.name} wants one quotation."
        details.doubt(item, "N013", sentence, hint=hint)
        return None
    return Component(name=item.name, words=said, origin=origin)


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
    components = tuple((part.name, _words(part)) for part in rule.components)
    return Written(columns, (*whence(rule), *components, *pairs(rule.details)))


def _words(component: Component) -> str:
    words = quoted(component.words)
    quoted_here = component.origin is Origin.QUOTED
    return words if quoted_here else f"{component.origin} {words}"
