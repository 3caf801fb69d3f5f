"""A `will` that says what will happen, and tells nobody to do it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from averment.reading.rules.en.verbs import EFFECTIVE, form_of
from averment.reading.rules.listed import listed

_POINTING = re.compile(r"\b(?:this|that)\s+$", re.IGNORECASE)
_OUTCOME = listed(
    """
    add increase decrease arise occur appear bring cause lead result become have
    has remain face emerge grow rise fall happen exist begin cost lose gain seem
    mean
    """
)
_CHANGED = listed(
    """
    added increased decreased seen found said lost affected
    """
)
_ANSWERABLE = listed("responsible accountable liable answerable eligible ineligible")


def foretells(plain: str, at: int, words: Sequence[str]) -> bool:
    """Whether a `will` says what will happen, by its subject or its verb."""
    if _POINTING.search(plain, max(0, at - 8), at):
        return True  # "This will ensure progress"
    verb, *more = words
    if verb == "be":
        told = more and (form_of(more[0]) == "ed" or more[0] in _ANSWERABLE)
        return not told or more[0] in _CHANGED
    if verb == "become" and more and more[0] in EFFECTIVE:
        return False
    if verb == "continue":
        return more[1:] != [] and more[1] in _OUTCOME
    return words[0] in _OUTCOME
