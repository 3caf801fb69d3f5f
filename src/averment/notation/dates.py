"""EDTF in a ledger: each spelling is looked up once."""

from __future__ import annotations

import re
from functools import lru_cache

from averment.reading.dates import BACKWARDS, NoSuchDate, moment
from averment.record import Moment

_EDTF = re.compile(r"[0-9XYEHQS?~%.,/\[\]{}-]+")  # its characters; parsing is slow
HINTS = {
    "N010": "Dates are EDTF: 1951, 1951-05, 1951-05-21, 1951-05~, 1953/1957.",
    "N022": "Write the earlier end first; 1951/ is from 1951 until unknown.",
}
_LONGEST = 80  # characters; EDTF that covers real days is far shorter


@lru_cache(maxsize=1 << 16)
def date(edtf: str) -> Moment | str:
    """The days an EDTF word covers, or a sentence saying why there are none.

    >>> date("1951-09-31")
    'September 1951 has no day 31.'
    """
    if len(edtf) > _LONGEST:
        return f"{edtf[:20]}… is too long for a date."
    if _EDTF.fullmatch(edtf) is None:
        return f"{edtf!r} is not a date in EDTF."
    try:
        return moment(edtf)
    except (ValueError, ArithmeticError, LookupError, TypeError, RecursionError) as why:
        # The EDTF library is not ours: whatever it raises, a ledger is read on.
        known = isinstance(why, NoSuchDate)
        return f"{why}." if known else f"{edtf!r} is not a date that has days."


def code_of(reason: str) -> str:
    """The code of a reason that `date` gives.

    >>> code_of(date("1953/1951"))
    'N022'
    """
    return "N022" if reason.endswith(f"{BACKWARDS}.") else "N010"
