"""Who stood over whom on a day: an indented tree, or its table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from averment.edition.words import counted
from averment.institution import Held, State
from averment.institution.naming import UNSTATED, name_of
from averment.institution.trees import MOST, Branch, bodies_in, trees_of
from averment.institution.wording import days_said
from averment.recension.quotations import full_key
from averment.record import Ledger
from averment.verbs.answers import standing_as_json
from averment.verbs.lines import aligned, filled, shortened

LEGEND = (
    "A body stands under the one that is over it, with what is said between the two: "
    "reports-to, requests, consults and subordinate-to are said of the lower one, all "
    "else of the upper. What is not known to have been in force is marked (?)."
)
TOO_MANY = "{bodies} are too many for a tree: the table follows. --matter narrows it."
HEAD = ("over", "tie", "under", "matter", "since", "words", "place")
NOTHING = "The documents tell of no power that was held on that day."


def tree_or_table(held: Sequence[Held], *, ledger: Ledger, table: bool) -> str:
    """The powers of a day, as a tree while one can be read, else as a table."""
    if not held:
        return NOTHING
    bodies = bodies_in(held)
    among = counted(len(bodies), "body", "bodies")
    count = f"{counted(len(held), 'power')} between {among}."
    if table:
        return "\n".join((count, "", *_table(held, ledger=ledger)))
    if len(bodies) > MOST:
        many = TOO_MANY.format(bodies=among)
        return "\n".join((count, many, "", *_table(held, ledger=ledger)))
    twigs = (
        line
        for branch in trees_of(held)
        for line in (*_branch(branch, ledger=ledger, depth=0), "")
    )
    return "\n".join((count, filled(LEGEND, indent=0, below=0), "", *twigs)).rstrip()


def held_as_json(held: Held, *, ledger: Ledger) -> dict[str, object]:
    """A power and its standing as plain values."""
    power = held.power
    return {
        "key": full_key(power),
        "over": power.superior,
        "over_name": name_of(power.superior, ledger=ledger),
        "tie": str(power.tie),
        "under": power.subordinate,
        "under_name": name_of(power.subordinate, ledger=ledger),
        "matter": power.matter,
        "place": str(power.place),
        "quotation": power.quotation.exact,
        "standing": standing_as_json(held.standing),
    }


def _branch(branch: Branch[Held], *, ledger: Ledger, depth: int) -> Iterator[str]:
    again = " (what is under it stands elsewhere in the tree)" if branch.again else ""
    name = name_of(branch.body, ledger=ledger)
    ties = "; ".join(_tie(held) for held in branch.by)
    said = f"{name}  [{ties}]{again}" if ties else f"{name}{again}"
    yield filled(said, indent=4 * depth, below=8)
    for lower in branch.below:
        yield from _branch(lower, ledger=ledger, depth=depth + 1)


def _tie(held: Held) -> str:
    power = held.power
    matter = f" “{power.matter}”" if power.matter else ""
    doubt = "" if held.standing.state is State.IN_FORCE else " (?)"
    return f"{power.tie}{matter} {full_key(power)}{doubt}"


def _table(held: Sequence[Held], *, ledger: Ledger) -> Iterator[str]:
    rows = [HEAD, *(_row(one, ledger=ledger) for one in held)]
    return aligned(rows, indent="")


def _row(held: Held, *, ledger: Ledger) -> tuple[str, ...]:
    power, since = held.power, held.standing.since
    known = held.standing.state is State.IN_FORCE
    return (
        name_of(power.superior, ledger=ledger),
        str(power.tie),
        name_of(power.subordinate, ledger=ledger),
        power.matter,
        f"{days_said((since,)) if since else UNSTATED}{'' if known else ' (?)'}",
        f"“{shortened(power.quotation.exact)}”",
        f"{power.place} ({power.key})",
    )
