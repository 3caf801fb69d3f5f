"""The wording of findings on sequences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from averment.examination.sentences.readings import DEFINITIONS, UNKNOWN
from averment.record import Claim, Moment

OPEN = "Could not be tested: a date is open at both ends."
RIVALS = (DEFINITIONS, UNKNOWN)
TRIED = 200  # numbers of one sequence that are read otherwise one by one
SHOWN = 5  # stretches of missing numbers that are named one by one


def vague(claim: Claim) -> str:
    """That a claim states no exact number to count on from."""
    return (
        f"Could not be tested: {claim.key} at {claim.place.label} "
        "is not one whole number."
    )


def amiss(numbers: Sequence[int], *, first: int | None) -> str:
    """What is missing, repeated or out of order; nothing where all is as it ought."""
    said = [*_missing(numbers, first=first), *_repeated(numbers), *_turned(numbers)]
    if not said:
        return ""
    start = _start(numbers, first)
    return f"Of the numbers {start:,} to {max(numbers):,}, {'; '.join(said)}."


def _start(numbers: Sequence[int], first: int | None) -> int:
    return min(numbers) if first is None else first


def gaps(numbers: Sequence[int], *, first: int | None) -> Iterator[tuple[int, int]]:
    """The stretches of numbers that no claim has, each from its first to its last."""
    begin = _start(numbers, first) - 1
    for before, after in pairwise(sorted({begin, *numbers})):
        if before >= begin and after > before + 1:
            yield before + 1, after - 1


def _missing(numbers: Sequence[int], *, first: int | None) -> Iterator[str]:
    found = list(gaps(numbers, first=first))
    if not found:
        return
    named = [
        f"{low:,}" if low == high else f"{low:,} to {high:,}"
        for low, high in found[:SHOWN]
    ]
    more = " and more" if len(found) > SHOWN else ""
    one = len(found) == 1 and found[0][0] == found[0][1]
    yield f"{_joined(named, more=more)} {'is' if one else 'are'} missing"


def _joined(named: Sequence[str], *, more: str) -> str:
    *front, last = named
    joint = ", " if more else " and "
    return f"{', '.join(front)}{joint}{last}{more}" if front else last + more


def _repeated(numbers: Sequence[int]) -> Iterator[str]:
    for number, times in Counter(numbers).items():
        if times > 1:
            yield f"{number:,} stands {times:,} times"


def _turned(numbers: Sequence[int]) -> Iterator[str]:
    for before, after in pairwise(numbers):
        if after < before:
            yield f"{after:,} stands after {before:,}"


def would_agree(
    numbers: Sequence[int], *, first: int | None, keys: Sequence[str]
) -> Iterator[str]:
    """Which claim read otherwise would fill the one gap, and what else it may be."""
    found = list(gaps(numbers, first=first))
    for at, key in enumerate(keys if len(keys) <= TRIED else ()):
        for read in _misread(numbers, at, first=first):
            yield f"If {key} alone is read otherwise it must be {read:,}."
    if found:
        yield "Or what is missing stands in the document, and no claim quotes it."
    yield from RIVALS


def _misread(numbers: Sequence[int], at: int, *, first: int | None) -> Iterator[int]:
    """The number that would put all in order, if this one alone is misread."""
    before = numbers[at - 1] + 1 if at else first
    after = numbers[at + 1] - 1 if at + 1 < len(numbers) else before
    read = after if before is None else before
    if read is None:
        return
    others = [*numbers[:at], read, *numbers[at + 1 :]]
    if read != numbers[at] and not amiss(others, first=first):
        yield read


def turned(pairs: Sequence[tuple[Claim, Claim]]) -> str:
    """Which dates stand before the ones they follow."""
    said = [f"{_dated(other)} is before {_dated(one)}" for one, other in pairs]
    return f"In the sequence {'; '.join(said)}."


def _dated(claim: Claim) -> str:
    edtf = claim.value.edtf if isinstance(claim.value, Moment) else ""
    return f"the date at {claim.place.label} ({edtf})"
