"""The two sides of a link while their figures are being paired."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from averment.parallel.figures.romanised import romanised
from averment.parallel.figures.said import Said
from averment.parallel.figures.traces import Trace
from averment.record import Span


@dataclass(slots=True)
class Side:
    """What one side says, what of it has a counterpart, and its other traces."""

    said: Sequence[Said]
    traces: Sequence[Trace]
    names: Sequence[str] = ()
    used: list[Span] = field(default_factory=list)
    done: set[int] = field(default_factory=set)

    def left(self) -> Iterator[tuple[int, Said]]:
        """The figures that have no counterpart yet."""
        for index, one in enumerate(self.said):
            if index not in self.done:
                yield index, one

    def take(self, index: int, *, spent: bool = True) -> Said:
        """A figure that has found its counterpart; its characters may be spent."""
        self.done.add(index)
        if spent:
            self.used.append(self.said[index].span)
        return self.said[index]

    def names_with(self, words: str) -> bool:
        """Whether a name of this side begins with these Chinese words."""
        syllables = romanised(words)
        return bool(syllables) and any(n.startswith(syllables) for n in self.names)

    def is_free(self, span: Span) -> bool:
        """Whether no figure with a counterpart stands on these characters."""
        return not any(meet(span, one) for one in self.used)


def meet(one: Span, other: Span) -> bool:
    """Whether two spans share a character."""
    return one.start < other.end and other.start < one.end
