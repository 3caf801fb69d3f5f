"""One whole that the words divide twice, once so that the parts do not fill it."""

from __future__ import annotations

from collections.abc import Iterable

from averment.relating.proposal import Proposed, Type
from averment.relating.verdicts import holds


def divided_otherwise(
    one: Proposed, *, among: Iterable[Proposed]
) -> tuple[Proposed, ...]:
    """The sums that divide the whole of one that disagrees into other parts, and agree.

    Shape: none for what agrees or cannot be tested. One figure in common is the
        whole, as it is a part of neither; two would make them one division.
    """
    if one.type is not Type.SUM or holds(one) is not False:
        return ()
    own = {placed.key for placed in one.figures}
    return tuple(
        other
        for other in among
        if other.type is Type.SUM
        and len(own & {placed.key for placed in other.figures}) == 1
        and holds(other)
    )
