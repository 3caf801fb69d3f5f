"""Networks split into parts that share no figure."""

from __future__ import annotations

from collections.abc import Iterable

from averment.emendation.engine.network import Link, Network
from averment.record import Constant, Expression, Key


def components(network: Network) -> tuple[Network, ...]:
    """The parts of a network whose relations share figures, in order.

    Shape: figures that stand in no relation are in none of them. A known figure
        joins nothing: what it says cannot be otherwise.
    """
    leaders: dict[str, str] = {}
    named = [(link, names_in(link)) for link in network.relations]
    supposed = [(link, names_in(link)) for link in network.assumed]
    for _, names in named:
        _join([n for n in names if n not in network.known] or names, leaders=leaders)
    parts: dict[str, list[tuple[Link, tuple[str, ...]]]] = {}
    for link, names in named:
        parts.setdefault(_part(names, network=network, leaders=leaders), []).append(
            (link, names)
        )
    return tuple(
        _network(network, links=links, supposed=_about(links, supposed=supposed))
        for links in parts.values()
    )


def names_in(link: Link) -> tuple[str, ...]:
    """The figures of a relation, each once, from left to right."""
    found: dict[str, None] = {}
    waiting: list[Expression] = [link.right, link.left]
    while waiting:
        expression = waiting.pop()
        if isinstance(expression, Key):
            found[expression.name] = None
        elif not isinstance(expression, Constant):
            waiting += [expression.right, expression.left]
    return tuple(found)


Named = tuple[Link, tuple[str, ...]]


def _part(names: tuple[str, ...], *, network: Network, leaders: dict[str, str]) -> str:
    own = [name for name in names if name not in network.known] or list(names)
    return _leader(own[0], leaders=leaders) if own else ""


def _join(names: Iterable[str], *, leaders: dict[str, str]) -> None:
    first = ""
    for name in names:
        leader = _leader(name, leaders=leaders)
        first = first or leader
        leaders[leader] = first


def _leader(name: str, *, leaders: dict[str, str]) -> str:
    """The figure that stands for a part, the way to it made short."""
    while (above := leaders.setdefault(name, name)) != name:
        leaders[name] = leaders.setdefault(above, above)
        name = above
    return name


def _about(links: list[Named], *, supposed: list[Named]) -> list[Named]:
    """The assumed relations whose figures are all in a part."""
    if not supposed:
        return []
    there = {name for _, names in links for name in names}
    return [(link, names) for link, names in supposed if there.issuperset(names)]


def _network(network: Network, *, links: list[Named], supposed: list[Named]) -> Network:
    names = dict.fromkeys(name for _, those in links for name in those)
    return Network(
        figures={name: network.figures[name] for name in names},
        relations=tuple(link for link, _ in links),
        known=frozenset(name for name in names if name in network.known),
        counted=frozenset(name for name in names if name in network.counted),
        assumed=tuple(link for link, _ in supposed),
    )
