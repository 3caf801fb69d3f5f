"""What in a ledger cannot be understood."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A place in a ledger that cannot be understood, and what to do about it.

    Shape: `line` and `column` count from 1, 0 where a file as a whole is meant;
        `source_line` is the line as it stands, for the caret below it.
    """

    code: str
    file: str
    line: int
    column: int
    sentence: str
    hint: str = ""
    source_line: str = ""
