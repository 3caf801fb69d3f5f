"""The two sides of a relation: arithmetic over claims."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


class Comparison(StrEnum):
    """What a relation says of its two sides."""

    EQUAL = "="
    AT_MOST = "<="
    LESS = "<"
    AT_LEAST = ">="
    MORE = ">"
    ON = "on"


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A claim, a known figure or a table cell, by its key."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Constant:
    """A number of the relation itself: the 1 of `1 + c7`, the 50 % of `50% * c2`.

    Shape: `value` is the plain ratio; `written` is how it was typed. A length of
        time has its `unit` (`3 year`). A list that the relation gives is written
        `items`, its value being how many there are; a weekday after `on` is its
        name, its value being 1 for Monday to 7 for Sunday.
    """

    value: Fraction
    written: str
    unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """Two expressions joined by `+`, `-`, `*` or `/`."""

    sign: str
    left: Expression
    right: Expression


Expression = Key | Constant | Operation

ITEMS = "items"
WEEKDAYS = (
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
)


def keys_of(expression: Expression) -> Iterator[str]:
    """The keys an expression names, from left to right, repeats included."""
    waiting = [expression]
    while waiting:
        match waiting.pop():
            case Key(name=name):
                yield name
            case Operation(left=left, right=right):
                waiting += (right, left)
            case Constant():
                pass
