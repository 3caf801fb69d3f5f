"""Every code that averment prints, from the packages that give them."""

from __future__ import annotations

from averment.examination import CODES as OF_EXAMINATION
from averment.institution import CODES as OF_INSTITUTION
from averment.notation import CODES as OF_NOTATION
from averment.parallel.codes import CODES as OF_PARALLEL
from averment.recension import CODES as OF_RECENSION
from averment.record import Code


def all_codes() -> dict[str, Code]:
    """The codes by name, in order: problems, then findings."""
    problems = (*OF_NOTATION, *OF_RECENSION)
    findings = (*OF_EXAMINATION, *OF_INSTITUTION, *OF_PARALLEL)
    return {code.code: code for code in (*problems, *findings)}
