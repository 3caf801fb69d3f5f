"""From the recension's anchors to what the pages need."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from averment.edition.documents import Placements
from averment.edition.placed import Placed
from averment.record import Ledger


class Anchored(Protocol):
    @property
    def anchors(self) -> Mapping[str, object]: ...


def placements_of(ledger: Ledger, *, recension: Anchored) -> Placements:
    placed = {key: _placed(a) for key, a in recension.anchors.items()}
    return Placements(entries=placed, renderings=placed)


def _placed(anchor: object) -> Placed:
    span = getattr(anchor, "span", None)
    return Placed(span=span)
