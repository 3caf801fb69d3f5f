"""Rules and powers as CSV: one row each, its words exact.

Source: RFC 4180. Its line ends are kept: only then are all line ends within words
    enclosed, so the file is to be written without changing them.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping

from averment.exchange.institution.gathering import (
    Institution,
    Stated,
    full_key,
    gathered,
    proposer,
)
from averment.exchange.institution.igscript import SYMBOLS
from averment.record import Ledger, Limit, Moment, Origin, Power, Rule

COMPONENTS = (*SYMBOLS, *(limit.value for limit in Limit))
BETWEEN = " | "
RULES = (
    "key",
    "document",
    "passage",
    "force",
    "status",
    "sort",
    "part_of",
    "period",
    "quotation",
    *COMPONENTS,
    "carried",
    "inferred",
    "bodies",
    "forces",
)
POWERS = (
    "key",
    "document",
    "passage",
    "superior",
    "superior_label",
    "tie",
    "subordinate",
    "subordinate_label",
    "matter",
    "period",
    "first",
    "last",
    "rule",
    "quotation",
)
EVIDENCE = ("lang", "text_sha256", "start", "end", "article", "hand", "reviews")


def written(ledger: Ledger) -> str:
    """The rules of a ledger, a row each, by document and as the text has them.

    Shape: a component that occurs more than once is joined by ` | `; `carried` and
        `inferred` name the components whose words are not the quotation's.
        `start` and `end` are code points of the text whose hash is given, as
        published; empty where the quotation was not found exactly once.
    """
    institution = gathered(ledger)
    rows = (_rule(rule) | _evidence(rule, institution) for rule in institution.rules)
    return table((*RULES, *EVIDENCE), rows)


def powers(ledger: Ledger) -> str:
    """The powers of a ledger, a row each, those of offices among them.

    Shape: a side that the document does not name is empty, and so is an end of
        the period that is not known.
    """
    institution = gathered(ledger)
    rows = (
        _power(power, institution) | _evidence(power, institution)
        for power in institution.powers
    )
    return table((*POWERS, *EVIDENCE), rows)


def table(columns: tuple[str, ...], rows: Iterable[Mapping[str, object]]) -> str:
    """Rows under a head of columns, with the line ends of RFC 4180."""
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def _rule(rule: Rule) -> dict[str, object]:
    parts = rule.components
    by_name = {
        name: BETWEEN.join(part.words for part in parts if part.name == name)
        for name in COMPONENTS
    }
    origins = {
        str(origin): BETWEEN.join(p.name for p in parts if p.origin is origin)
        for origin in (Origin.CARRIED, Origin.INFERRED)
    }
    bodies = (f"{part.name} = {part.body}" for part in parts if part.body)
    forces = (f"{one.lang} {one.force} {one.words}" for one in rule.forces)
    return {
        "key": full_key(rule),
        "document": rule.place.document,
        "passage": rule.place.label,
        "force": str(rule.force),
        "status": str(rule.status),
        "sort": str(rule.sort),
        "part_of": rule.of or "",
        "period": edtf_of(rule.period),
        "quotation": rule.quotation.exact,
        "bodies": BETWEEN.join(bodies),
        "forces": BETWEEN.join(forces),
        **by_name,
        **origins,
    }


def _power(power: Power, institution: Institution) -> dict[str, object]:
    period = power.period
    return {
        "key": full_key(power),
        "document": power.place.document,
        "passage": power.place.label,
        "superior": power.superior or "",
        "superior_label": institution.label(power.superior),
        "tie": str(power.tie),
        "subordinate": power.subordinate or "",
        "subordinate_label": institution.label(power.subordinate),
        "matter": power.matter,
        "period": edtf_of(period),
        "first": period.first if period and period.first else "",
        "last": period.last if period and period.last else "",
        "rule": power.rule or "",
        "quotation": power.quotation.exact,
    }


def _evidence(entry: Stated, institution: Institution) -> dict[str, object]:
    found = institution.evidence_of(entry)
    span = found.span if found else None
    return {
        "lang": found.lang if found else "",
        "text_sha256": found.sha256 if found else "",
        "start": span.start if span else "",
        "end": span.end if span else "",
        "article": entry.drawn_from.article if entry.drawn_from else "",
        "hand": proposer(entry.hand),
        "reviews": BETWEEN.join(institution.reviews_of(entry)),
    }


def edtf_of(period: Moment | None) -> str:
    """The period as EDTF; "" for none."""
    return period.edtf if period else ""
