"""What an emendation starts from: the reading its claim is said to have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from averment.notation.keys import Index
from averment.notation.spots import Doubt
from averment.record import Claim, Emendation, Entry, Figure, Kind, Moment


def premise_doubts(entries: Iterable[Entry], *, by: Index) -> Iterator[Doubt]:
    """Emendations whose standing reading is not, or no longer, the claim's."""
    for entry in entries:
        if not isinstance(entry, Emendation):
            continue
        claim = by.find(entry.of)
        if isinstance(claim, Claim) and not _reads(claim.value, entry.standing):
            yield Doubt(
                code="N115",
                entry=entry,
                word=entry.of,
                sentence=f"{entry.of} does not read what {entry.key} starts from.",
                hint="Look at the claim again; correct or withdraw the emendation.",
            )


def _reads(value: Figure | Moment, standing: Figure | Moment) -> bool:
    """Whether a claim has a reading; a bare number may stand for its figure."""
    if not isinstance(value, Figure) or not isinstance(standing, Figure):
        return value == standing
    if standing.numeral is None or value.numeral is None:
        return standing.bounds == value.bounds
    same_sign = standing.kind in (value.kind, Kind.COUNT)
    return standing.numeral == value.numeral and same_sign
