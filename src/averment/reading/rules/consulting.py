"""Letters that ask for opinions: what they say of the matter is proposed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from averment.reading.rules.nouns import Statement
from averment.record import Force, Status

_ASKS = re.compile(
    r"\b(?:please|could\s+you)\b[^.;]*?"
    r"(?:\byour\s+(?:opinions?|views|comments)\b|\bdiscuss\s+(?:this|the|these)\b)"
    r"|请[^。；，]{0,12}(?:提出意见|发表意见|讨论|商讨|考虑)",
    re.IGNORECASE,
)
_SETTLED = re.compile(
    r"\b(?:decided|resolved|determined|stipulated)\b|决定|确定|规定", re.IGNORECASE
)


def as_proposed(text: str, statements: Sequence[Statement]) -> list[Statement]:
    """The statements, proposed and not decided where the text asks for opinions.

    Shape: what the text says was decided before stays so, and so does what is
        requested or refused, and what is told without an operator.
    """
    spans = (one.span for one in statements)
    if not any(_ASKS.search(text, span.start, span.end) for span in spans):
        return list(statements)
    return [_proposed(text, one) for one in statements]


def _proposed(text: str, one: Statement) -> Statement:
    words = text[one.span.start : one.span.end]
    open_still = one.status is Status.DECIDED and one.force is not Force.NONE
    if open_still and not _SETTLED.search(words):
        return replace(one, status=Status.PROPOSED)
    return one
