"""The formats by the name of the file, and the one way out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from averment.exchange.institution import (
    akoma,
    csv,
    found,
    graphml,
    igscript,
    jsonld,
)
from averment.exchange.shown import let_out, shown
from averment.recension import Withheld
from averment.record import Ledger

FORMS: Mapping[str, Callable[[Ledger], str]] = MappingProxyType(
    {
        "rules.igscript.tsv": igscript.written,
        "rules.csv": csv.written,
        "powers.csv": csv.powers,
        "duties.csv": found.duties,
        "tensions.csv": found.found_tensions,
        "authority.graphml": graphml.written,
        "institution.jsonld": jsonld.written,
        "documents.akn.xml": akoma.written,
    }
)


def exported(
    ledger: Ledger, *, withheld: Withheld, names: Iterable[str] = tuple(FORMS)
) -> tuple[tuple[str, str], ...]:
    """Each file asked for with its content, names withheld.

    Shape: in the order asked for; a name is one of `FORMS`.
    Raises: NameWithheldLeaks where one would show a withheld string; then none
        is given.
    """
    published = shown(ledger, withheld)
    return tuple(
        (name, let_out(FORMS[name](published), name=name, withheld=withheld))
        for name in names
    )
