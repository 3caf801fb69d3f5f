"""The one way in: a question to an answer, each sentence of it with its evidence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator

from averment.institution.answering import (
    due_items,
    moved_items,
    path_items,
    rule_items,
    safeguard_items,
)
from averment.institution.holders import power_items
from averment.institution.questions import Answer, Asked, Item, Question
from averment.institution.recorded import recorded_by
from averment.institution.standing import OUTSIDE, within_years
from averment.record import Ledger, Moment

NO_DAY = "this question is asked of a day: give one"
NO_YEAR = "duties are asked up to a closing year: give one"
NOTHING = "the documents of the edition say nothing of it"

_DATED = frozenset({Asked.IN_FORCE, Asked.WHO, Asked.PATH, Asked.MOVED})
_ANSWERS: dict[Asked, Callable[[Question, Ledger], Iterator[Item | str]]] = {
    Asked.IN_FORCE: rule_items,
    Asked.WHO: power_items,
    Asked.DUTIES: due_items,
    Asked.PATH: path_items,
    Asked.SAFEGUARDS: safeguard_items,
    Asked.MOVED: moved_items,
    Asked.RULES: rule_items,
}


def answer(question: Question, ledger: Ledger) -> Answer:
    """What the ledger has to say to a question; silences are said, not left out.

    Shape: no sentence stands without evidence. A day or year outside those of the
        edition is answered with that, and nothing else.
    """
    if question.asked in _DATED and question.day is None:
        return Answer(question=question, silent=(NO_DAY,))
    if question.asked is Asked.DUTIES and question.until is None:
        return Answer(question=question, silent=(NO_YEAR,))
    if not _asked_within(question, ledger):
        return Answer(question=question, silent=(OUTSIDE,), outside=True)
    known = recorded_by(ledger, question.recorded)
    found = list(_ANSWERS[question.asked](question, known))
    items = tuple(one for one in found if isinstance(one, Item) and one.evidence)
    silent = tuple(dict.fromkeys(one for one in found if isinstance(one, str)))
    return Answer(
        question=question,
        items=items,
        assumptions=_assumed(items),
        silent=silent or (() if items else (NOTHING,)),
    )


def _asked_within(question: Question, ledger: Ledger) -> bool:
    year = question.until
    if year is not None:
        if not dt.MINYEAR <= year <= dt.MAXYEAR:
            return False
        first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
        whole = Moment(edtf=f"{year:04}", first=first, last=last)
        if not _touches(whole, ledger):
            return False
    if question.day is None:
        return True
    return within_years(question.day, ledger=ledger)


def _touches(year: Moment, ledger: Ledger) -> bool:
    """Whether some day of a year is in the edition's; it may close within the year."""
    edition = ledger.edition()
    scope = edition.scope if edition else None
    if scope is None or year.first is None or year.last is None:
        return True
    early = scope.first is not None and year.last < scope.first
    return not early and not (scope.last is not None and year.first > scope.last)


def _assumed(items: Iterable[Item]) -> tuple[str, ...]:
    said = (
        text for item in items if item.standing for text in item.standing.assumptions
    )
    return tuple(dict.fromkeys(said))
