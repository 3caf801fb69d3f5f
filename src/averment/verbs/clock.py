"""The one place where the clock is read."""

from __future__ import annotations

import datetime as dt
import os


def today() -> dt.date:
    """The day of this run, in UTC.

    Source: SOURCE_DATE_EPOCH (reproducible-builds.org) is honoured, so that the
        same ledger gives the same bytes on another day.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return dt.datetime.fromtimestamp(int(epoch), tz=dt.UTC).date()
    return dt.datetime.now(tz=dt.UTC).date()
