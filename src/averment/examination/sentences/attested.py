"""Which figures are widened less, since relations elsewhere hold exactly."""

from __future__ import annotations

from collections.abc import Iterable

from averment.examination.case import Case
from averment.examination.shown import shown


def attested(case: Case, *, keys: Iterable[str]) -> tuple[str, ...]:
    """For each of these figures, beyond which place it is not taken as rounded."""
    return tuple(_line(case, key=key) for key in keys)


def _line(case: Case, *, key: str) -> str:
    one = case.attested[key]
    return (
        f"{case.name(key)} is not taken as rounded to a coarser place than "
        f"{shown(one.place)}: {one.by} holds exactly to that place (decision 30)."
    )
