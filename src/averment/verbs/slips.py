"""The slips of the catalogue, explained as codes are: with an invented example."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

import click

from averment.edition.readings.reasons import media_in_words
from averment.edition.words import figure_in_words
from averment.emendation import CATALOGUE, Mechanism
from averment.emendation.catalogue import Setting
from averment.notation import parse
from averment.record import Claim, Figure

COSTS = (
    "Its cost is {} of 3. Costs order readings; they are a convention of this "
    "project and no probability."
)
SHOWN = 6
# One claim of an invented report for each slip; it has a Chinese text too.
EXAMPLES = {
    "per-cent-per-mille": 'c1 report:1r.1 share = 0.5% "0.5 per cent of them"',
    "each": 'c1 report:1r.1 transfer = 500 persons list of 2 "500 to A and B"',
    "section-mark": 'c1 report:4.1 arrests = 4,130 persons "4130 persons"',
    "by-and-to": 'c1 report:1r.1 growth = 120% "grew by 120 per cent"',
    "fold": 'c1 report:1r.1 output = 3 times "three times more"',
    "ten-thousands": 'c1 report:1r.1 arrests = 38 persons "38 persons"',
    "hundred-millions": 'c1 report:1r.1 sum = 3 yuan "3 yuan"',
    "millions-billions": 'c1 report:1r.1 sum = 3,000,000 yuan "3 million yuan"',
    "power-of-ten": 'c1 report:1r.1 arrests = 1,200 persons "1,200 persons"',
    "like-digits": 'c1 report:1r.1 arrests = 618 persons "618 persons"',
    "like-characters": 'c1 report:1r.1 arrests = 318 persons "三百一十八人"',
    "digit-doubled": 'c1 report:1r.1 arrests = 1,220 persons "1,220 persons"',
    "transposed": 'c1 report:1r.1 arrests = 618 persons "618 persons"',
    "one-digit": 'c1 report:1r.1 arrests = 618 persons "618 persons"',
    "digit-inserted": 'c1 report:1r.1 arrests = 618 persons "618 persons"',
    "digit-dropped": 'c1 report:1r.1 arrests = 618 persons "618 persons"',
    "bound-lost": 'c1 report:1r.1 arrests = 1,200 persons "1,200 persons"',
    "range-lost": 'c1 report:1r.1 arrests = 20,000 persons "20,000 persons"',
}


def all_slips() -> dict[str, Mechanism]:
    """The slips of the catalogue by name, in its order."""
    return {slip.name: slip for slip in CATALOGUE}


def slip_page(slip: Mechanism, *, width: int) -> str:
    """One slip: what is supposed, where it may be, and what undoing it gives.

    Shape: the catalogue's own rows have an example; those of an edition have none.
    """
    paragraphs = (
        f"{slip.name}  {slip.slip}",
        f"Supposed only where the text meets its precondition: {slip.precondition}.",
        f"Medium: {media_in_words(slip.media)}. Source: {slip.source}.",
        COSTS.format(slip.cost),
    )
    said = (click.wrap_text(words, width=width) for words in paragraphs)
    return "\n\n".join((*said, *_example(slip)))


def slip_as_json(slip: Mechanism) -> dict[str, object]:
    """One slip as plain values, with its example."""
    return {
        "name": slip.name,
        "slip": slip.slip,
        "precondition": slip.precondition,
        "media": sorted(medium.value for medium in slip.media),
        "cost": slip.cost,
        "rare": slip.rare,
        "source": slip.source,
    } | _example_as_json(slip)


def _example_as_json(slip: Mechanism) -> dict[str, object]:
    if slip.name not in EXAMPLES:
        return {"example": None, "grounds": None, "readings": []}
    return {
        "example": _line(slip),
        "grounds": _grounds(slip),
        "readings": list(readings(slip)),
    }


def readings(slip: Mechanism) -> Iterator[str]:
    """What the claim of the example would be read, if the slip is undone."""
    claim = _claim(slip)
    if isinstance(claim.value, Figure):
        for figure in slip.readings(_setting(claim), claim.value):
            yield figure_in_words(figure)


def _example(slip: Mechanism) -> Iterator[str]:
    if slip.name not in EXAMPLES:
        return
    yield "For example (invented):"
    yield textwrap.indent(_line(slip), "    ")
    every = tuple(readings(slip))
    more = f"; and {len(every) - SHOWN} more" if len(every) > SHOWN else ""
    yield f"Grounds: {_grounds(slip)}."
    yield click.wrap_text(
        f"It may have been: {'; '.join(every[:SHOWN])}{more}.",
        width=78,
    )


def _line(slip: Mechanism) -> str:
    return f"claim {EXAMPLES[slip.name]}"


def _grounds(slip: Mechanism) -> str:
    claim = _claim(slip)
    if not isinstance(claim.value, Figure):
        return ""
    return slip.grounds(_setting(claim), claim.value) or ""


def _claim(slip: Mechanism) -> Claim:
    entries, _ = parse(f"format 1\n{_line(slip)}\n")
    return next(entry for entry in entries if isinstance(entry, Claim))


def _setting(claim: Claim) -> Setting:
    return Setting(claim=claim, langs=frozenset({"en", "zh"}))
