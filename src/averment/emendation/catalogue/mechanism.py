"""One row of the catalogue."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from averment.emendation.catalogue.setting import ANY_MEDIUM, Setting
from averment.emendation.catalogue.span import ANYWHERE, Span
from averment.emendation.catalogue.undoing import Undoing, undone
from averment.record import Figure, Medium

CONVENTION = "convention of this project"

Grounds = Callable[[Setting, Figure], str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mechanism:
    """One row: a slip, where it can happen, and how it is undone.

    Shape: `precondition` says in words what the text must show; `met` gives
        the words in which it does, None where it does not. `rare` says that
        few figures meet it, so that meeting it is itself some evidence.
        `cost` orders readings, from 1 to 3, and is no probability.
    """

    name: str
    slip: str
    precondition: str
    met: Grounds
    undoing: Undoing
    cost: int
    media: frozenset[Medium] = ANY_MEDIUM
    rare: bool = False
    source: str = CONVENTION

    def grounds(self, setting: Setting, figure: Figure) -> str | None:
        """How the text meets the precondition; None where it does not."""
        if not self.media & setting.media:
            return None
        return self.met(setting, figure)

    def readings(
        self, setting: Setting, figure: Figure, *, within: Span = ANYWHERE
    ) -> Iterator[Figure]:
        """The figures that undoing the slip gives, where sought `within` a span."""
        return undone(self.undoing, figure, setting=setting, within=within)
