"""Dates and stretches of time: out of running text, and out of EDTF."""

from averment.reading.dates.edtf import NoSuchDate, moment

__all__ = ["NoSuchDate", "moment"]
