"""Entries to a ledger's text; read back, it gives the same entries."""

from __future__ import annotations

from collections.abc import Iterable

from averment.notation.kinds import WRITERS
from averment.notation.layout import head, indented
from averment.notation.parser import FORMAT
from averment.record import Entry


def print_entry(entry: Entry) -> str:
    """An entry's line and, indented below it, its details, without a last line end."""
    written = WRITERS[type(entry)](entry)
    columns = [column for column in written.columns if column]
    details = [indented(name, text) for name, text in written.details]
    return "\n".join((head(columns), *details))


def print_entries(entries: Iterable[Entry]) -> str:
    """A whole ledger, beginning with its format."""
    lines = [f"format {FORMAT}", *(print_entry(entry) for entry in entries)]
    return "\n".join(lines) + "\n"
