"""Numbers that may be stated over a list: small, whole, exact, of things."""

from __future__ import annotations

from collections.abc import Sequence

from averment.record import Approx, Kind, Span
from averment.relating.expressions import name
from averment.relating.placed import Placed, PlacedText
from averment.relating.proposal import Proposed, Type, stated_over

LEAST = 2
MOST = 30
"""A longer list is a table or an index (convention of this project)."""

_SHOWN = 90


def counted(one: Placed) -> int | None:
    """How many things the figure says there are, where a list could show them."""
    figure = one.figure
    if figure is None or figure.kind is not Kind.COUNT:
        return None
    if figure.approx is not Approx.NONE or figure.numeral is None:
        return None
    whole = figure.numeral.denominator == 1 and LEAST <= figure.numeral <= MOST
    return int(figure.numeral) if whole else None


def over_list(
    one: Placed,
    listed: Sequence[Span],
    *,
    text: PlacedText,
    figures: Sequence[Placed] = (),
) -> Proposed:
    """The number with the items at these places; `figures` are those among them."""
    start = min(one.span.start, listed[0].start)
    end = max(one.span.end, listed[-1].end)
    words = " ".join(text.text.content[start:end].split())
    words = words if len(words) <= _SHOWN else f"{words[:_SHOWN]} …"
    relation = stated_over(
        name(one),
        [text.text.at(span) for span in listed],
        because=f"a number stated over a list: “{words}”",
    )
    return Proposed(relation=relation, type=Type.ENUMERATION, figures=(one, *figures))
