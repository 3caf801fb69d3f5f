"""The codes of problems: N0 in a line, N1 between entries, N2 in files.

Comes in: three tables, one a family; each row is code, title, meaning, advice.
Goes out: `CODES`, every code of the notation in order.
Does not know: where a problem was found, or how it is printed. Codes are
    permanent: one is never used again.
"""

from __future__ import annotations

from averment.notation.codes.entries import ENTRIES
from averment.notation.codes.files import FILES
from averment.notation.codes.lines import LINES
from averment.record import Code

__all__ = ["CODES"]

CODES: tuple[Code, ...] = tuple(
    Code(code=code, title=title, meaning=meaning, advice=advice)
    for code, title, meaning, advice in (*LINES, *ENTRIES, *FILES)
)
"""Every code of the notation, in order."""
