"""Who held which power on a day, over whom and in what matter."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from averment.institution.matters import alike, matter_of, words_of
from averment.institution.naming import is_meant
from averment.institution.standing import Standing, State, state_of
from averment.record import Ledger, Moment, Office, Power, power_of

PERHAPS = frozenset({State.IN_FORCE, State.UNKNOWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A power, and whether it was in force on the day asked of."""

    power: Power
    standing: Standing


def powers_of(ledger: Ledger) -> tuple[Power, ...]:
    """Every power the ledger states, those of its office entries as well, in order."""
    found = (
        power_of(entry) if isinstance(entry, Office) else entry
        for entry in ledger.entries
        if isinstance(entry, Office | Power)
    )
    return tuple(power for power in found if power is not None)


def powers_on(
    ledger: Ledger,
    *,
    day: Moment,
    matter: str | None = None,
    body: str | None = None,
    recorded: dt.date | None = None,
) -> tuple[Held, ...]:
    """The powers held on a day, and those of which that is not known, in order.

    Shape: as `powers_asked`; what was not yet, no longer or never in force is left
        out.
    """
    those = powers_asked(ledger, day=day, matter=matter, body=body, recorded=recorded)
    return tuple(one for one in those if one.standing.state in PERHAPS)


def powers_asked(
    ledger: Ledger,
    *,
    day: Moment,
    matter: str | None = None,
    body: str | None = None,
    recorded: dt.date | None = None,
) -> tuple[Held, ...]:
    """Every power of a matter and body, with its standing on a day, in order.

    Shape: `matter` keeps those that share its words, and those over all matters;
        `body` those with that body on either side, by key or by words of a name,
        and those whose matter names it.
    """
    return tuple(
        Held(
            power=power,
            standing=state_of(power, day=day, ledger=ledger, recorded=recorded),
        )
        for power in powers_of(ledger)
        if (matter is None or in_matter(power, matter))
        and (body is None or has_side(power, body, ledger=ledger))
    )


def in_matter(power: Power, matter: str) -> bool:
    """Whether a power is over a matter, by its words; without one it is over all."""
    return not power.matter or alike(matter_of(power), words_of(matter))


def has_side(power: Power, body: str, *, ledger: Ledger) -> bool:
    """Whether a body is a side of a power, by key or words, or its matter names it."""
    sides = (power.superior, power.subordinate)
    if any(is_meant(side, body, ledger=ledger) for side in sides):
        return True
    asked = words_of(body)
    return bool(asked) and asked <= matter_of(power)
