"""Bodies in layers, drawn where Graphviz is installed: it gives places alone.

Boxes and strokes are ours, in the ink of the page, with its fonts: the drawing turns
with the dark, prints in black, and holds no name that the page does not.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator

from markupsafe import Markup, escape

from averment.edition.institution.layered import (
    Graph,
    Placed,
    Stroke,
    asked,
    placed,
    size_of,
)
from averment.room.characters import seen

_PROGRAM = "dot"
_SECONDS = 20
_MARGIN, _HEAD = 6, 7
_ROW = 17


def layered_svg(graph: Graph, *, title: str) -> Markup:
    """The drawing of a graph; empty where Graphviz is not installed or gives none."""
    places = placed(_answer(asked(graph)), graph=graph)
    if places is None:
        return Markup()
    drawn = [*_strokes(graph, places), *_boxes(graph, places)]
    width, height = (round(x) + 2 * _MARGIN for x in (places.width, places.height))
    return Markup(  # noqa: S704 - names and title are escaped, the rest are numbers
        f'<svg class="layered" width="{width}" height="{height}" role="img" '
        f'viewBox="{-_MARGIN} {-_MARGIN} {width} {height}">'
        f"<title>{escape(seen(title))}</title>{''.join(drawn)}</svg>"
    )


def _answer(question: str) -> str:
    """What Graphviz answers in its plain form; empty where it cannot."""
    program = shutil.which(_PROGRAM)
    if program is None:
        return ""
    try:
        done = subprocess.run(  # noqa: S603 -- found on the path; told numbers alone
            [program, "-Tplain"],
            input=question,
            capture_output=True,
            check=True,
            timeout=_SECONDS,
            encoding="utf-8",
            errors="replace",
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout


def _boxes(graph: Graph, places: Placed) -> Iterator[str]:
    for box, (x, y) in zip(graph.boxes, places.boxes, strict=True):
        width, height = size_of(box)
        kind = "box double" if box.double else "box"
        yield (
            f'<rect class="{kind}" x="{x - width / 2:.1f}" y="{y - height / 2:.1f}" '
            f'width="{width:.1f}" height="{height:.1f}"/>'
        )
        first = y - (len(box.lines) - 1) * _ROW / 2
        for number, words in enumerate(box.lines):
            at = f'x="{x:.1f}" y="{first + number * _ROW:.1f}"'
            yield f"<text {at}>{escape(seen(words))}</text>"


def _strokes(graph: Graph, places: Placed) -> Iterator[str]:
    every = zip(graph.strokes, places.courses, places.labels, strict=True)
    for stroke, course, label in every:
        (x, y), *rest = course
        points = " ".join(f"{a:.1f},{b:.1f}" for a, b in rest)
        kind = "tie dashed" if stroke.dashed else "tie"
        yield f'<path class="{kind}" d="M{x:.1f},{y:.1f} C{points}"/>'
        if stroke.down:
            yield _head(course[-2], course[-1])
        if stroke.up:
            yield _head(course[1], course[0])
        if label is not None:
            yield _said(stroke, label)


def _said(stroke: Stroke, at: tuple[float, float]) -> str:
    x, y = at
    return f'<text class="said" x="{x:.1f}" y="{y:.1f}">{escape(stroke.said)}</text>'


def _head(before: tuple[float, float], tip: tuple[float, float]) -> str:
    """The head of an arrow, in the direction in which its stroke ends."""
    across, down = tip[0] - before[0], tip[1] - before[1]
    length = (across**2 + down**2) ** 0.5 or 1
    across, down = across / length * _HEAD, down / length * _HEAD
    left = tip[0] - across - down / 2, tip[1] - down + across / 2
    right = tip[0] - across + down / 2, tip[1] - down - across / 2
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in (tip, left, right))
    return f'<polygon class="head-of" points="{points}"/>'
