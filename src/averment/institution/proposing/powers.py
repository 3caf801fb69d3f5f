"""A relation of authority as a power, with the origin of each side."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from averment.institution.proposing.places import common
from averment.institution.proposing.setting import Setting
from averment.institution.proposing.wording import Quoted
from averment.reading.rules.nouns import AuthorityTie, Part, Statement
from averment.record import Origin, Power, Span

_POINTING = re.compile(
    r"it|its|they|them|these|those|this|that|this\s+matter|we|you|其|之|它|此|该项|这些?|[你我他]们",
    re.IGNORECASE,
)

Side = tuple[str, Part | None, str | None]


def power_of_tie(
    one: AuthorityTie,
    *,
    quoted: Quoted,
    rule: str | None,
    matter: str,
    setting: Setting,
) -> Power | None:
    """A tie as an entry, its key to come; None where it is not between bodies.

    Shape: a side that is carried or inferred is said to be so, with its words; a
        side that is no body is left unstated.
    """
    above = _key(one.superior, setting)
    below = _key(one.subordinate, setting)
    crowd = one.superior is not None and above is None
    if crowd or (above is None and below is None) or above == below:
        return None
    sides = (("superior", one.superior, above), ("subordinate", one.subordinate, below))
    return Power(
        key="p",
        place=quoted.place,
        tie=one.tie,
        superior=above,
        subordinate=below,
        quotation=quoted.quotation,
        matter=matter,
        rule=rule,
        hand=setting.hand,
        details=(
            *setting.tied(part.spans[0] for _, part, _ in sides if part is not None),
            *_not_quoted(sides, setting),
        ),
    )


def _not_quoted(sides: Iterable[Side], setting: Setting) -> Iterator[tuple[str, str]]:
    """Details that say which sides the clause itself does not name."""
    for side, part, known in sides:
        if part is not None and known and part.origin is not Origin.QUOTED:
            yield "rests-on", f"{side}, {part.origin}: {_words(part, setting)}"


def matter_of_tie(
    one: AuthorityTie, statement: Statement | None, *, setting: Setting
) -> str:
    """In what the power is, in the document's words; "" where none say so.

    Shape: a side that names no body is what the power is about; else the objects
        of the statement that are not themselves a side.
    """
    sides = [part.spans[0] for part in (one.superior, one.subordinate) if part]
    below = one.subordinate
    crowd = below is not None and _key(below, setting) is None
    if below is not None and crowd and not _points(below.spans[0], setting):
        return _words(below, setting)
    objects = _objects(statement) if statement else ()
    return "; ".join(
        setting.wording.words(span)
        for span in objects
        if not _points(span, setting) and not any(common(span, side) for side in sides)
    )


def _objects(statement: Statement) -> Iterator[Span]:
    return (span for part in statement.objects for span in part.spans)


def _points(span: Span, setting: Setting) -> bool:
    """Whether words only point at what was named before."""
    return _POINTING.fullmatch(setting.wording.words(span)) is not None


def _words(part: Part, setting: Setting) -> str:
    return setting.wording.words(part.spans[0])


def _key(part: Part | None, setting: Setting) -> str | None:
    return setting.names.key(part.spans[0]) if part is not None else None
