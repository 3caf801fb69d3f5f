"""The two sides of a relation made ready to be reckoned with.

A relation that is linear becomes a Row: a sum of figures with coefficients that
lies within two ends. Any other becomes a Tree: its operations in the order in
which they are done. Both walk expressions with a stack of their own, so that a
sum of ten thousand terms is no deeper than one of two.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from averment.emendation.engine.ends import End, Number, plain
from averment.emendation.engine.network import Link
from averment.record import Bounds, Comparison, Constant, Expression, Key, exactly

STRICT = frozenset({Comparison.LESS, Comparison.MORE})
CEILING = frozenset({Comparison.LESS, Comparison.AT_MOST})


@dataclass(frozen=True, slots=True)
class Row:
    """A sum of figures times coefficients that lies between two ends.

    Shape: figures by their numbers, none with a coefficient of zero.
    """

    terms: tuple[tuple[int, Number], ...]
    low: End | None
    high: End | None

    def figures(self) -> tuple[int, ...]:
        """The numbers of the figures, each once."""
        return tuple(figure for figure, _ in self.terms)


@dataclass(frozen=True, slots=True)
class Tree:
    """A relation that is not linear, its parts in the order of reckoning.

    Shape: each part is the number of a figure, a constant, or a sign with the
        places of its two operands; `left` and `right` are the places of the
        sides' results.
    """

    parts: tuple[int | Bounds | tuple[str, int, int], ...]
    left: int
    right: int
    comparison: Comparison

    def figures(self) -> tuple[int, ...]:
        """The numbers of the figures, each once."""
        return tuple(dict.fromkeys(p for p in self.parts if isinstance(p, int)))


def ready(link: Link, *, numbers: Mapping[str, int]) -> Row | Tree:
    """The relation as a Row where it is linear, else as a Tree."""
    return _row(link, numbers=numbers) or _tree(link, numbers=numbers)


def _row(link: Link, *, numbers: Mapping[str, int]) -> Row | None:
    terms: dict[int, Number] = {}
    rest: Number = 0
    waiting: list[tuple[Expression, Number]] = [(link.right, -1), (link.left, 1)]
    while waiting:
        expression, factor = waiting.pop()
        if isinstance(expression, Key):
            at = numbers[expression.name]
            terms[at] = terms.get(at, 0) + factor
        elif isinstance(expression, Constant):
            rest += expression.value * factor
        elif expression.sign in "+-":
            turned = factor if expression.sign == "+" else -factor
            waiting += [(expression.right, turned), (expression.left, factor)]
        else:
            scaled = _scaled(expression.sign, expression.left, expression.right)
            if scaled is None:
                return None
            waiting.append((scaled[0], plain(factor * scaled[1])))
    kept = tuple((at, plain(by)) for at, by in terms.items() if by)
    return Row(kept, *_within(link.comparison, target=plain(-rest)))


def _scaled(
    sign: str, left: Expression, right: Expression
) -> tuple[Expression, Number] | None:
    """The factor that is no constant, and the constant it is multiplied by."""
    if isinstance(right, Constant) and (sign == "*" or right.value):
        return left, right.value if sign == "*" else 1 / right.value
    if isinstance(left, Constant) and sign == "*":
        return right, left.value
    return None


def _within(comparison: Comparison, *, target: Number) -> tuple[End | None, End | None]:
    if comparison is Comparison.EQUAL:
        return (target, 0), (target, 0)
    strict = int(comparison in STRICT)
    if comparison in CEILING:
        return None, (target, -strict)
    return (target, strict), None


def _tree(link: Link, *, numbers: Mapping[str, int]) -> Tree:
    parts: list[int | Bounds | tuple[str, int, int]] = []
    left = _laid(link.left, parts=parts, numbers=numbers)
    right = _laid(link.right, parts=parts, numbers=numbers)
    return Tree(tuple(parts), left, right, link.comparison)


def _laid(
    side: Expression,
    *,
    parts: list[int | Bounds | tuple[str, int, int]],
    numbers: Mapping[str, int],
) -> int:
    """Lay one side's parts down, operands before their operation; its place."""
    places: list[int] = []
    waiting: list[Expression | str] = [side]
    while waiting:
        part = waiting.pop()
        if isinstance(part, str):
            right = places.pop()
            parts.append((part, places.pop(), right))
        elif isinstance(part, Key):
            parts.append(numbers[part.name])
        elif isinstance(part, Constant):
            parts.append(exactly(part.value))
        else:
            waiting += [part.sign, part.right, part.left]
            continue
        places.append(len(parts) - 1)
    return places[0]
