"""That figures are stated for different times, or in different senses."""

from __future__ import annotations

from collections.abc import Iterator

from averment.examination.case import Case
from averment.record import Claim

NORMS = frozenset({"B302", "B303"})  # a rule beside a report differs in sense


def coverage(case: Case, *, code: str) -> Iterator[str]:
    """One line where the times differ, one where the senses do."""
    claims = [(k, s) for k, s in case.stated.items() if isinstance(s, Claim)]
    dated = [(case.name(k), one) for k, one in claims if one.period is not None]
    times = {one.period and (one.period.first, one.period.last) for _, one in dated}
    if len(times) > 1:
        stated = (f"{name} for {one.period.edtf}" for name, one in dated if one.period)
        yield f"The figures are stated for different times: {', '.join(stated)}."
    senses = dict.fromkeys(one.modality for _, one in claims)
    if len(senses) > 1 and code not in NORMS:
        said = (f"{case.name(k)} {one.modality.value}" for k, one in claims)
        yield f"The figures are stated in different senses: {', '.join(said)}."
