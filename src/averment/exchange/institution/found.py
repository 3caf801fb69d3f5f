"""What is found in a ledger and stated by no one line of it: days due, and tensions.

Days are those of the past, up to the closing year of the edition; an edition
without one has its terms in words alone. A table, and no calendar: nothing in it
repeats, reminds or begins by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from averment.exchange.institution.csv import BETWEEN, edtf_of, table
from averment.institution import Due, Tension, duties_of, tensions
from averment.institution.duties import DUE
from averment.institution.wording import bearer_of
from averment.notation.files import FIRST
from averment.recension.quotations import full_key
from averment.record import Entry, Ledger, Moment, Quoting, Rule

DUTIES = (
    "key",
    "document",
    "passage",
    "bearer",
    "status",
    "limit",
    "words",
    "reading",
    "counted_from",
    "counted_from_day",
    "days",
    "first",
    "last",
    "open",
    "quotation",
)
TENSIONS = (
    "address",
    "code",
    "sentence",
    "keys",
    "places",
    "quotations",
    "assumptions",
    "decisions",
)
NO_CLOSING_YEAR = "the edition states no closing year: no day is listed"


def duties(ledger: Ledger) -> str:
    """The duties of a ledger with a term, a row a day or stretch on which one fell.

    Shape: readings of one term are alternatives, and have rows of their own; a term
        without a day has one row that says why.
    """
    known = in_file_order(ledger)
    edition = known.edition()
    last = edition.scope.last if edition and edition.scope else None
    dues = duties_of(known, until=last.year) if last else _in_words(known)
    return table(DUTIES, (row for due in dues for row in _days(due, ledger=known)))


def found_tensions(ledger: Ledger) -> str:
    """The tensions of a ledger, a row each, by address as `averment check` has it.

    Shape: what it is between is joined by ` | `, in the order of the ledger; a body
        or term that is not quoted has no place. `decisions` are the editors'.
    """
    found = sorted(tensions(in_file_order(ledger)), key=lambda one: one.address)
    return table(TENSIONS, map(_tension, found))


def in_file_order(ledger: Ledger) -> Ledger:
    """The ledger with its entries as its files have them, whatever order they are in.

    Why: the address of a tension names its entries in that order.
    """
    return replace(ledger, entries=tuple(sorted(ledger.entries, key=_line)))


def _line(entry: Entry) -> tuple[bool, tuple[str, ...], int]:
    file = entry.where.file
    return file != FIRST, PurePosixPath(file).parts, entry.where.number


def _days(due: Due, *, ledger: Ledger) -> Iterator[dict[str, object]]:
    rule = due.rule
    row: dict[str, object] = {
        "key": full_key(rule),
        "document": rule.place.document,
        "passage": rule.place.label,
        "bearer": bearer_of(rule, ledger=ledger),
        "status": str(rule.status),
        "limit": str(due.component.limit),
        "words": due.component.words,
        "open": BETWEEN.join(due.open),
        "quotation": rule.quotation.exact,
    }
    if not due.readings:
        yield row
    for reading in due.readings:
        anchor = reading.anchor
        counted: dict[str, object] = {
            "reading": reading.why,
            "counted_from": full_key(anchor) if anchor else "",
            "counted_from_day": edtf_of(anchor.date) if anchor else "",
        }
        for day in reading.days:
            yield row | counted | _ends(day)


def _ends(day: Moment) -> dict[str, object]:
    return {"days": day.edtf, "first": day.first or "", "last": day.last or ""}


def _in_words(ledger: Ledger) -> Iterator[Due]:
    """The terms without their days, for an edition that never closes."""
    for rule in ledger.of(Rule):
        for component in rule.under(*DUE):
            yield Due(
                rule=rule, component=component, readings=(), open=(NO_CLOSING_YEAR,)
            )


def _tension(tension: Tension) -> dict[str, object]:
    quoting = [entry for entry in tension.entries if isinstance(entry, Quoting)]
    return {
        "address": tension.address,
        "code": tension.code,
        "sentence": tension.sentence,
        "keys": BETWEEN.join(_key(entry) for entry in tension.entries),
        "places": BETWEEN.join(str(entry.place) for entry in quoting),
        "quotations": BETWEEN.join(entry.quotation.exact for entry in quoting),
        "assumptions": BETWEEN.join(tension.assumptions),
        "decisions": BETWEEN.join(review.decision for review in tension.reviews),
    }


def _key(entry: Entry) -> str:
    return full_key(entry) if isinstance(entry, Quoting) else getattr(entry, "key", "")
