"""The institution as described: its pages as plain data, each part of it quoted.

Comes in: a ledger with rules, powers, bodies and lives of documents; the bearings
    of its entries, and where their quotations stand.
Goes out: an `InstitutionView` of sections, each with pages; a page has a name
    (its permanent address), a kind (its template) and a content of that kind.
    `SECTIONS` makes them, in the order of the first page: a new view is a module
    here, a template under `institution/` in the room, and a line there.
Does not know: HTML, persons, cases, today. It shows what documents said of an
    institution, and carries none of it out.
"""

from averment.edition.institution.sections import SECTIONS, institution_of

__all__ = ["SECTIONS", "institution_of"]
