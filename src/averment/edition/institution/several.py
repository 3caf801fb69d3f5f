"""A view of groups over as many pages as stay light, each group with its heading."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from averment.edition.address import Address
from averment.edition.institution.dividing import in_pages, page_name
from averment.edition.view import InstitutionPage

Item = TypeVar("Item")
Shown = TypeVar("Shown")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts(Generic[Shown, Item]):
    """How a view comes apart: the items of a group, the group with other items.

    Shape: `weight` is about how many characters an item takes on a page; `content`
        makes what a page shows of its groups, its number, and where all pages are.
    """

    items: Callable[[Shown], tuple[Item, ...]]
    holding: Callable[[Shown, tuple[Item, ...]], Shown]
    weight: Callable[[Item], int]
    content: Callable[[tuple[Shown, ...], int, tuple[Address, ...]], object]


def pages_of(
    first: InstitutionPage,
    *,
    groups: Sequence[Shown],
    parts: Parts[Shown, Item],
) -> Iterator[InstitutionPage]:
    """The pages of a view: the first as given, the others reached from it.

    Shape: a group without items stays on the first page.
    """
    rows = [(n, item) for n, group in enumerate(groups) for item in parts.items(group)]
    divided = in_pages(rows, weight=lambda row: parts.weight(row[1]))
    names = [page_name(first.name, number + 1) for number in range(len(divided))]
    addresses = tuple(Address(page="institution", name=name) for name in names)
    for number, part in enumerate(divided, 1):
        shown = tuple(
            parts.holding(group, tuple(item for at, item in part if at == n))
            for n, group in enumerate(groups)
            if any(at == n for at, _ in part)
            or (number == 1 and not parts.items(group))
        )
        yield replace(
            first,
            name=names[number - 1],
            listed=number == 1,
            content=parts.content(shown, number, addresses),
        )
