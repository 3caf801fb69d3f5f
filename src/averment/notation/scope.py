"""What an edition must declare: itself, its years, whom to write to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from averment.notation.spots import Doubt
from averment.record import Edition, Entry, Line, Source

_WHOLE = Edition(
    key="", title="", scope=None, contact=None, where=Line(file="", number=0)
)


def edition_doubts(entries: Iterable[Entry]) -> Iterator[Doubt]:
    """What is missing of the edition entry: itself, its scope, its contact."""
    editions = [entry for entry in entries if isinstance(entry, Edition)]
    if not editions:
        yield Doubt(
            code="N106",
            entry=_WHOLE,
            sentence="The ledger has no edition entry.",
            hint='Write in edition.claims: edition my-edition "Title of the edition"',
        )
        return
    first, *others = editions
    for other in others:
        yield Doubt(
            code="N106",
            entry=other,
            sentence=f"There is a second edition entry; the first is at {first.where}.",
            hint="Keep one of the two.",
        )
    yield from _declared(first)


def _declared(edition: Edition) -> Iterator[Doubt]:
    if edition.scope is None:
        sentence = f"The edition {edition.key} declares no years."
        hint = "Write below it: scope: 1949/1956"
        yield Doubt(code="N107", entry=edition, sentence=sentence, hint=hint)
    elif edition.scope.last is None:
        sentence = f"The scope {edition.scope.edtf} has no closing year."
        hint = "An edition is of history: write it as in scope: 1949/1956"
        yield Doubt(
            code="N107",
            entry=edition,
            word=edition.scope.edtf,
            sentence=sentence,
            hint=hint,
        )
    if edition.contact is None:
        sentence = f"The edition {edition.key} does not say whom to write to."
        hint = "Write below it an address, or: contact: none"
        yield Doubt(code="N108", entry=edition, sentence=sentence, hint=hint)


def late_sources(entries: Iterable[Entry]) -> Iterator[Doubt]:
    """The sources that are dated after the closing year of the scope."""
    kept = tuple(entries)
    edition = next((entry for entry in kept if isinstance(entry, Edition)), None)
    if edition is None or edition.scope is None or edition.scope.last is None:
        return
    closing = edition.scope.last.year
    for source in (entry for entry in kept if isinstance(entry, Source)):
        date = source.date
        day = (date.first or date.last) if date else None
        if date and day and day.year > closing:
            yield Doubt(
                code="N109",
                entry=source,
                word=date.edtf,
                sentence=f"{source.key} is of {date.edtf}, after the closing year "
                f"{closing} of the edition, and is refused.",
                hint="Correct the date or the scope, or take the source out.",
            )
