"""Bodies in layers, the upper ones first: what Graphviz is asked, what it answers.

Graphviz is asked for places alone, in its `plain` form: no name of a document goes
to it, and no drawing of its own comes back that would have to be made safe.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from averment.edition.institution.lines import Line, doubled

WIDTH = 20
"""Letters in a line of a box; a Han character counts as two."""
_LETTER, _ROW, _PAD = 7.0, 17.0, 12.0
_PIXELS = 96
_WIDE = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]")
_WORD = re.compile(r"[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A body: its name, broken into lines."""

    name: str
    lines: tuple[str, ...]
    double: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """The ties of one box with another, by their numbers; `said` are their verbs.

    Shape: `down` where the upper one acts on the lower, `up` where the lower one
        does (it reports, it asks); both may be.
    """

    upper: int
    lower: int
    said: str
    down: bool = True
    up: bool = False
    dashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Graph:
    """What is drawn, without any place."""

    boxes: tuple[Box, ...]
    strokes: tuple[Stroke, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A drawing: where the middle of each box is, and the course of each stroke.

    Shape: pixels from the upper left; a course is a first point and then three for
        each curve; `labels` are the middles of the words on strokes.
    """

    width: float
    height: float
    boxes: tuple[tuple[float, float], ...]
    courses: tuple[tuple[tuple[float, float], ...], ...]
    labels: tuple[tuple[float, float] | None, ...]


def graph_of(lines: Sequence[Line]) -> Graph:
    """The graph of lines: each pair of bodies has one stroke, with all its verbs."""
    twice = doubled(lines)
    names = {line.upper: line.over.text for line in lines}
    names |= {line.lower: line.under.text for line in lines}
    numbers = {key: number for number, key in enumerate(names)}
    pairs: dict[tuple[int, int], list[Line]] = {}
    for line in lines:
        pair = numbers[line.upper], numbers[line.lower]
        pairs.setdefault(pair, []).append(line)
    return Graph(
        boxes=tuple(
            Box(name=name, lines=tuple(_broken(name)), double=key in twice)
            for key, name in names.items()
        ),
        strokes=tuple(
            Stroke(
                upper=upper,
                lower=lower,
                said=", ".join(dict.fromkeys(line.verb for line in those)),
                down=not all(line.power.tie.upward for line in those),
                up=any(line.power.tie.upward for line in those),
                dashed=all(line.supplied for line in those),
            )
            for (upper, lower), those in pairs.items()
        ),
    )


def size_of(box: Box) -> tuple[float, float]:
    """The width and height of a box, in pixels: nothing depends on a font."""
    return WIDTH * _LETTER + 2 * _PAD, len(box.lines) * _ROW + _PAD


def asked(graph: Graph) -> str:
    """The graph in the language of Graphviz, with numbers for names."""
    boxes = (
        f"n{number} [width={w / _PIXELS:.4f} height={h / _PIXELS:.4f}];"
        for number, (w, h) in enumerate(map(size_of, graph.boxes))
    )
    strokes = (
        f'n{stroke.upper} -> n{stroke.lower} [label="{stroke.said}"];'
        for stroke in graph.strokes
    )
    return (
        "digraph { rankdir=LR; ranksep=0.6; nodesep=0.25;"
        ' node [shape=box fixedsize=true label=""]; edge [dir=none fontsize=10];'
        f" {' '.join(boxes)} {' '.join(strokes)} }}"
    )


def placed(plain: str, *, graph: Graph) -> Placed | None:
    """The places that Graphviz gives; None where it answers with anything else.

    Source: the `plain` output format of Graphviz: inches from the lower left;
        `graph`, `node` and `edge` lines, and `stop`. It gives the edges in an order
        of its own, so that strokes are told by their ends.
    """
    try:
        return _read(plain, graph=graph)
    except (ValueError, IndexError, KeyError):
        return None


def _read(plain: str, *, graph: Graph) -> Placed:
    rows = [line.split(" ") for line in _unquoted(plain)]
    (head,) = (row for row in rows if row[0] == "graph")
    width, height = (float(number) for number in head[2:4])

    def at(x: str, y: str) -> tuple[float, float]:
        return float(x) * _PIXELS, (height - float(y)) * _PIXELS

    boxes = {row[1]: at(row[2], row[3]) for row in rows if row[0] == "node"}
    courses, labels = {}, {}
    for row in (row for row in rows if row[0] == "edge"):
        count = int(row[3])
        numbers = row[4 : 4 + 2 * count]
        points = tuple(map(at, numbers[::2], numbers[1::2]))
        if count < 4 or count % 3 != 1 or len(points) != count:  # noqa: PLR2004
            raise ValueError(count)
        rest = row[4 + 2 * count :]
        courses[row[1], row[2]] = points
        labels[row[1], row[2]] = at(rest[1], rest[2]) if len(rest) > 4 else None  # noqa: PLR2004
    ends = [(f"n{stroke.upper}", f"n{stroke.lower}") for stroke in graph.strokes]
    return Placed(
        width=width * _PIXELS,
        height=height * _PIXELS,
        boxes=tuple(boxes[f"n{number}"] for number in range(len(graph.boxes))),
        courses=tuple(courses[pair] for pair in ends),
        labels=tuple(labels[pair] for pair in ends),
    )


def _unquoted(plain: str) -> Iterator[str]:
    """The lines, with each quoted label as one word."""
    for line in plain.splitlines():
        yield re.sub(r'"[^"]*"', "label", line).strip()


def _broken(name: str) -> Iterator[str]:
    """A name in lines of a box's width; a word that is longer has its own."""
    line = ""
    for word in _WORD.findall(name):
        if line and _wide(line) + _wide(word.rstrip()) > WIDTH:
            yield line.rstrip()
            line = ""
        line += word
    if line:
        yield line.rstrip()


def _wide(text: str) -> int:
    return len(text) + len(_WIDE.findall(text))
