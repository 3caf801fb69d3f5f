"""Days and years as a person types them; never the day of the run."""

from __future__ import annotations

import datetime as dt
import re

import click

from averment.reading.dates import NoSuchDate, moment
from averment.record import Moment

_YEAR = re.compile(r"\d{4}")


def day_of(words: str) -> Moment:
    """A day, or a stretch of days with both its ends.

    Raises: BadParameter, which click answers as misuse of the option.
    """
    try:
        day = moment(words)
    except NoSuchDate as why:
        raise click.BadParameter(f"{why}. Write a day as 1953-05-01.") from why
    if day.first is None or day.last is None or words.endswith("/"):
        raise click.BadParameter(f"{words} has an open end: name both ends.")
    return day


def year_of(words: str) -> str:
    """A year, its four digits as they were typed.

    Raises: BadParameter, which click answers as misuse of the option.
    """
    if not _YEAR.fullmatch(words):
        raise click.BadParameter(f"{words} is no year: write it as 1953.")
    return words


on_option = click.option(
    "--on",
    "day",
    type=day_of,
    required=True,
    metavar="DAY",
    help="The day asked of, or a stretch of days, in EDTF: 1953-05-01, 1953-05.",
)

maybe_on_option = click.option(
    "--on",
    "day",
    type=day_of,
    metavar="DAY",
    help="Also what was in force on that day, in EDTF.",
)

recorded_option = click.option(
    "--recorded",
    type=day_of,
    metavar="DAY",
    help="By what the ledger held on that day: later lines are left out.",
)


def day_recorded(day: Moment | None) -> dt.date | None:
    """The last day of a moment; None for none."""
    return day.last if day else None
