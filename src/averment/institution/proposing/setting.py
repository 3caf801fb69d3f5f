"""What every entry of one text is made with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from averment.institution.proposing.bodies import Names
from averment.institution.proposing.wording import Wording
from averment.record import Hand, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """The text's words, the bodies it names, and who signs."""

    wording: Wording
    names: Names
    hand: Hand

    def tied(self, spans: Iterable[Span]) -> Iterator[tuple[str, str]]:
        """Details that say which short forms are taken to mean a fuller name."""
        for span in dict.fromkeys(spans):
            fuller = self.names.fuller(span)
            if fuller is not None:
                yield "rests-on", f"{self.wording.words(span)}: {fuller}, named before"
