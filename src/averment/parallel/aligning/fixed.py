"""What is fixed before a path is chosen, and what a path comes to."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

Block = tuple[int, int, int, int]
"""First sentence and past the last of one side, then of the other."""

Found = tuple[Block, float]
"""A link and the share of all paths it lies on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixed:
    """Blocks no link may cross, and sentences that stand alone, on either side.

    Shape: `blocks` are in the order of both sides and share no sentence; one
        without sentences is a node that every path passes.
    """

    blocks: Sequence[Block] = ()
    lone: tuple[Collection[int], Collection[int]] = ((), ())

    def turned(self) -> Fixed:
        """The same with the sides exchanged."""
        return Fixed(
            blocks=[turned(block) for block in self.blocks],
            lone=(self.lone[1], self.lone[0]),
        )

    def with_others(self, others: Fixed) -> Fixed:
        """With those of the others that agree with these."""
        more = [
            block
            for block in others.blocks
            if all(before(block, mine) or before(mine, block) for mine in self.blocks)
            and not _lone_within(self.lone, block)
        ]
        lone = [
            frozenset(mine) | (frozenset(theirs) - _taken(self.blocks, side=side))
            for side, (mine, theirs) in enumerate(
                zip(self.lone, others.lone, strict=True)
            )
        ]
        return Fixed(blocks=sorted([*self.blocks, *more]), lone=(lone[0], lone[1]))


def before(one: Block, other: Block) -> bool:
    """Whether a block lies before another on both sides."""
    return one[1] <= other[0] and one[3] <= other[2]


def turned(block: Block) -> Block:
    """The same block with the sides exchanged.

    >>> turned((0, 1, 4, 6))
    (4, 6, 0, 1)
    """
    return block[2], block[3], block[0], block[1]


def _taken(blocks: Sequence[Block], *, side: int) -> frozenset[int]:
    """The sentences of one side that stand in blocks."""
    ends = [(block[2 * side], block[2 * side + 1]) for block in blocks]
    return frozenset(k for first, past in ends for k in range(first, past))


def _lone_within(lone: tuple[Collection[int], Collection[int]], block: Block) -> bool:
    return any(not _taken([block], side=side).isdisjoint(lone[side]) for side in (0, 1))
