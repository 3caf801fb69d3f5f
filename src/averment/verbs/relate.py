"""`averment relate`: propose relations that the words of the documents state."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from averment.errors import AvermentError
from averment.notation import Index, append, index, print_entry
from averment.notation.keys import full_key
from averment.record import (
    Entry,
    Hand,
    Ledger,
    Relation,
    Source,
    Succession,
    named_in,
)
from averment.relating import (
    Proposed,
    divided_otherwise,
    holds,
    numbered,
    obstacle,
    placed_texts,
    relations_in,
)
from averment.verbs.clock import today
from averment.verbs.lines import print_problems, problems_as_json
from averment.verbs.opening import opened, part_of
from averment.verbs.options import format_option, path_argument, quiet_option
from averment.verbs.printing import followed, print_json
from averment.verbs.proposals import MACHINE

RELATIONS = "relations.claims"
_NOT_YET = "cannot be written yet"
_SAID = {True: "agrees", False: "disagrees", None: "cannot be tested"}


@click.command()
@path_argument
@click.option("--write", is_flag=True, help="Append the relations to the ledger.")
@format_option
@quiet_option
def relate(path: Path, *, write: bool, style: str, quiet: bool) -> None:
    """Propose relations between the claims of an edition, with the words they rest on.

    PATH is an edition, or a text or a ledger file of it. The relations are signed
    @machine: `averment check` leaves them out until a person takes them up. Nothing
    is written without --write, and then only at the end of relations.claims; a
    second run adds nothing. What cannot be tested as the claims stand, for want of
    a unit or of a figure, is shown and not written: nothing is filled in.
    """
    ledger = opened(path)
    found = _new(ledger, documents=_documents(ledger, path=path))
    if write:
        entries = [entry for one in found for entry in _entries(one)]
        if entries:
            append(ledger.root / RELATIONS, entries, within=ledger.root)
    if style == "json":
        answer = {
            "written": write,
            "relations": [_as_json(one) for one in found],
            "problems": problems_as_json(ledger.problems),
        }
        print_json("relate", answer=answer)
    else:
        print_problems(ledger.problems)
        _print(found, written=write, quiet=quiet)
    if ledger.problems:
        click.get_current_context().exit(2)


def _documents(ledger: Ledger, *, path: Path) -> frozenset[str]:
    """The documents that a path means.

    Raises: AvermentError where it means none of an edition that has some.
    """
    part = part_of(path, root=ledger.root)
    meant = frozenset(
        source.key
        for source in ledger.of(Source)
        if part in ("", source.where.file, *(file.file for file in source.files))
    )
    if part and not meant:
        raise AvermentError(
            f"{path} names no document of the edition {ledger.root}.",
            hint="Name the edition, a text of it, or a document's .claims file.",
        )
    return meant


def _new(ledger: Ledger, *, documents: frozenset[str]) -> tuple[Proposed, ...]:
    """What is proposed for those documents and stands in no relation yet."""
    by = index(ledger.entries)
    standing = {
        _named(entry, by)
        for entry in ledger.entries
        if isinstance(entry, Relation | Succession)
    }
    texts = [text for text in placed_texts(ledger) if text.text.document in documents]
    found = relations_in(list(followed(texts, label="Relating", length=len(texts))))
    return tuple(
        numbered(
            (one for one in found if _figures(one, by) not in standing),
            taken=frozenset(key.rpartition("/")[2] for key in by.full),
            hand=Hand(siglum=MACHINE, date=today()),
        )
    )


def _figures(one: Proposed, by: Index) -> frozenset[str]:
    """The figures a proposal is between, by their full keys."""
    if one.relation is None:
        return frozenset(placed.key for placed in one.figures)
    return _named(one.relation, by)


def _named(relation: Relation | Succession, by: Index) -> frozenset[str]:
    """The figures a relation or a sequence names, by their full keys."""
    named = relation.of if isinstance(relation, Succession) else named_in(relation)
    entries = ((key, by.find(key)) for key in named)
    return frozenset((entry and full_key(entry)) or key for key, entry in entries)


def _entries(one: Proposed) -> Iterator[Entry]:
    """What is written of a proposal: the claims it brings, and its relation."""
    if one.relation is not None and not obstacle(one):
        yield from one.claims
        yield one.relation


def _print(found: Iterable[Proposed], *, written: bool, quiet: bool) -> None:
    said = Counter[str]()
    among = tuple(found)
    for one in among:
        why = obstacle(one)
        said[_NOT_YET if why else _SAID[holds(one)]] += 1
        if not written:
            click.echo("\n".join((*_lines(one, why=why), *_otherwise(one, among))))
    if not quiet:
        click.echo(_summary(said, written=written), err=True)


def _lines(one: Proposed, *, why: str) -> Iterator[str]:
    """The entries a proposal would add; a comment where it cannot be written."""
    if one.relation is None:
        document = one.figures[0].claim.place.document
        yield f"; {document}: {one.reason}"
        return
    for claim in one.claims:
        yield print_entry(claim)
    first, *details = print_entry(one.relation).split("\n")
    if why:
        yield from (f"; {line}" for line in (f"{first}  {why}", *details))
    else:
        yield from (f"{first}  ; {_SAID[holds(one)]}", *details)


def _otherwise(one: Proposed, among: Iterable[Proposed]) -> Iterator[str]:
    """Comments that name the sums which divide the same whole, and agree."""
    for other in divided_otherwise(one, among=among):
        if other.relation is not None:
            yield f"; {other.relation.key} divides the same whole otherwise, and agrees"


def _summary(said: Counter[str], *, written: bool) -> str:
    number = said.total() - (said[_NOT_YET] if written else 0)
    noun = "relation" if number == 1 else "relations"
    how = "written to the ledger" if written else "proposed; --write appends them"
    counted = "; ".join(f"{what}: {count:,}" for what, count in sorted(said.items()))
    return f"{number:,} {noun} {how}.{f' {counted}.' if counted else ''}"


def _as_json(one: Proposed) -> dict[str, object]:
    return {
        "relation": print_entry(one.relation) if one.relation else None,
        "type": one.type.value,
        "figures": [placed.key for placed in one.figures],
        "agrees": holds(one),
        "obstacle": obstacle(one),
    }
