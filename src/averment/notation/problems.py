"""Problems as a person reads them: place, sentence, the line, a caret, a hint."""

from __future__ import annotations

import unicodedata

from averment.notation.layout import width
from averment.record import Problem

_WIDEST = 88  # columns of the line that are shown
_LEAD = 30  # columns kept before the caret in a long line
_UNSEEN = frozenset({"Cc", "Cf", "Zl", "Zp", "Cs"})


def problem_text(problem: Problem) -> str:
    """A problem in a few lines, the caret under the character that is meant.

    Shape: control and direction characters are shown as `·`, so that the line
        stands as it is stored and not as it would rearrange itself.
    """
    lines = [f"{_place(problem)}: {problem.code} {problem.sentence}"]
    if problem.source_line:
        lines += _shown(problem.source_line, max(problem.column, 1) - 1)
    if problem.hint:
        lines.append(f"  {problem.hint}")
    return "\n".join(lines)


def _place(problem: Problem) -> str:
    numbers = (problem.line, problem.column) if problem.line else ()
    return ":".join((problem.file or "ledger", *map(str, numbers)))


def _shown(line: str, at: int) -> tuple[str, str]:
    seen = "".join(map(_visible, line.replace("\t", " ")))
    start = _start(seen, at)
    before = ("…" if start else "") + seen[start:at]
    end = at
    room = _WIDEST - width(before)
    while end < len(seen) and room > 0:
        room -= width(seen[end])
        end += 1
    after = seen[at:end] + ("…" if end < len(seen) else "")
    return f"    {before}{after}", f"    {' ' * width(before)}^"


def _start(line: str, at: int) -> int:
    """Where to begin a line so that the caret comes into view."""
    if width(line[:at]) <= _WIDEST - _LEAD:
        return 0
    start, room = at, _LEAD
    while start and room > 0:
        start -= 1
        room -= width(line[start])
    return start


def _visible(character: str) -> str:
    return "·" if unicodedata.category(character) in _UNSEEN else character
