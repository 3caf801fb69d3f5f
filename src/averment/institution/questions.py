"""What may be asked of an institution, and the shape of an answer."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from averment.institution.evidence import Evidence
from averment.institution.standing import Standing
from averment.record import Force, Limit, Moment, Status, Tie


class Asked(StrEnum):
    """The forms of question; free text is not understood."""

    IN_FORCE = "in-force"
    WHO = "who"
    DUTIES = "duties"
    PATH = "path"
    SAFEGUARDS = "safeguards"
    MOVED = "moved"
    RULES = "rules"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question, of past days only.

    Shape: `of` is a document, `document:label` of a passage, or the key of a rule;
        `tie` and `matter` or `body` are for `who`; `until` the closing year, for
        duties, of which `day` keeps what fell due then; `matters` and `day`, as a
        stretch of years, for `moved`. Rules are narrowed by `matter`, by the words
        of their quotation, by force, status, bearer and the kind of limit they
        state. `recorded` asks by what the ledger held.
    """

    asked: Asked
    of: str = ""
    day: Moment | None = None
    tie: Tie | None = None
    matter: str | None = None
    body: str | None = None
    words: str = ""
    force: Force | None = None
    status: Status | None = None
    bearer: str = ""
    limit: Limit | None = None
    until: int | None = None
    matters: tuple[str, ...] = ()
    recorded: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One sentence of an answer, with what it rests on: never without.

    Shape: `under` is the part of the question that it answers, where that has parts.
    """

    sentence: str
    evidence: tuple[Evidence, ...]
    standing: Standing | None = None
    under: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the ledger has to say to a question.

    Shape: `silent` says why there is no item, or which part nothing is said of;
        `outside` marks a question beyond the years of the edition.
    """

    question: Question
    items: tuple[Item, ...] = ()
    assumptions: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    outside: bool = False
