"""A statement as a rule: its force, its words and its components, as read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from averment.institution.proposing.setting import Setting
from averment.institution.proposing.wording import Quoted
from averment.notation.kinds.components import OF_BODIES
from averment.reading.rules.nouns import Part, Statement
from averment.record import Component, Force, Origin, Rule, Sort, Span

CUT = "the statement goes on after this passage"
OPEN = "no full stop ends this passage: the statement may go on after it"
_REGULATIVE = ("attributes", "deontic", "aim", "direct-object")
_CONSTITUTIVE = ("entity", "modal", "function", "properties")

Named = tuple[str, Part]


def rule_of(
    one: Statement,
    *,
    key: str,
    quoted: Quoted,
    setting: Setting,
) -> Rule:
    """A statement as an entry; what words stand outside its quotation is carried."""
    parts = (_component(named, quoted, setting) for named in _parts(one))
    components = tuple(dict.fromkeys(part for group in parts for part in group))
    named = (s for name, part in _parts(one) if name in OF_BODIES for s in part.spans)
    return Rule(
        key=key,
        place=quoted.place,
        force=one.force,
        status=one.status,
        quotation=quoted.quotation,
        components=components,
        hand=setting.hand,
        details=(*setting.tied(named), *_notes(quoted)),
    )


def _notes(quoted: Quoted) -> Iterator[tuple[str, str]]:
    if quoted.cut:
        yield "note", CUT
    elif quoted.open:
        yield "note", OPEN


def _parts(one: Statement) -> Iterator[Named]:
    """The components under their names, each object after its aim."""
    constitutes = one.sort is Sort.CONSTITUTIVE or one.force is Force.IS
    bearer, deontic, aim, about = _CONSTITUTIVE if constitutes else _REGULATIVE
    if one.bearer is not None:
        yield bearer, one.bearer
    if one.cue is not None:
        yield deontic, Part(spans=(one.cue,))
    yield from _paired(aim, one.aims, about, one.objects)
    for condition in one.conditions:
        yield "activation", condition
    for constraint in one.constraints:
        yield constraint.limit.value, constraint.part
    if one.or_else is not None:
        yield "or-else", one.or_else


def _paired(
    aim: str, aims: Sequence[Part], about: str, objects: Sequence[Part]
) -> Iterator[Named]:
    for act, thing in zip_longest(aims, objects):
        if act is not None:
            yield aim, act
        if thing is not None:
            yield about, thing


def _component(named: Named, quoted: Quoted, setting: Setting) -> Iterator[Component]:
    """A component, one for each of its pieces."""
    name, part = named
    for span in part.spans:
        inside = _inside(span, quoted.span)
        if inside is None and not setting.wording.in_one_passage(span):
            continue
        origin = part.origin
        if inside is None and origin is Origin.QUOTED:
            origin = Origin.CARRIED
        yield Component(
            name=name,
            words=setting.wording.text.at(inside or span),
            origin=origin,
            body=setting.names.key(span) if name in OF_BODIES else None,
        )


def _inside(span: Span, whole: Span) -> Span | None:
    """The part of a span within another; None where they do not meet."""
    start, end = max(span.start, whole.start), min(span.end, whole.end)
    return Span(start=start, end=end) if start < end else None
