"""Examination: can what the documents say be true together?

Comes in: a ledger; its relations, tables, reviews and emendations.
Goes out: an Examination: findings with their arithmetic, the relations that
    hold, those that could not be tested; problems of relations that cannot be
    calculated; the three Bounds of a figure.
Does not know: screens, files, the clock; which of two figures is right. A
    relation proposed by a machine is not tested until a person accepts it.
"""

from averment.examination.codes import CODES, READERS_LINE
from averment.examination.meaning import Allowed, allowed
from averment.examination.problems import relation_problems
from averment.examination.relations import examine

__all__ = [
    "CODES",
    "READERS_LINE",
    "Allowed",
    "allowed",
    "examine",
    "relation_problems",
]
