"""Whether a text is a table: lines of cells, many of them figures alone."""

from __future__ import annotations

import re

_RULED = re.compile(r"\t+|\s*[|｜]\s*|[ 　]{2,}")
_BY_COMMA = re.compile(r"\s*[,，]\s*")
_FIGURE = re.compile(
    r"[-+–—−]?[\d〇零一二三四五六七八九十百千万亿,，. 　/%％‰‱()（）年月日*?？~～-]+"
)
_LEAST_LINES = 3
_MOST = 0.6
_HALF = 0.5


def is_table(content: str) -> bool:
    """Whether most lines of a text are rows with figures in their cells.

    >>> is_table(chr(10).join(["县 | 收案 | 结案", "甲 | 12 | 9", "乙 | 八 | 八"]))
    True
    >>> is_table("In 1951, 12 cases, and in 1952, 9 cases, were heard.")
    False
    """
    lines = [line.strip() for line in content.splitlines() if line.strip()]
    rows = sum(map(_is_row, lines))
    return len(lines) >= _LEAST_LINES and rows >= _MOST * len(lines)


def _is_row(line: str) -> bool:
    return _has_figures(_RULED.split(line.strip("|｜"))) or _has_figures(
        _BY_COMMA.split(line)
    )


def _has_figures(cells: list[str]) -> bool:
    """Whether half of the cells after the first are figures and nothing else."""
    rest = [cell for cell in cells[1:] if cell]
    figures = sum(bool(_FIGURE.fullmatch(cell)) for cell in rest)
    return bool(rest) and figures >= _HALF * len(rest)
