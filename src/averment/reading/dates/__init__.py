"""Dates and stretches of time: out of running text, and out of EDTF.

Comes in: a text, its language and the date of its document; or an EDTF string.
Goes out: readings of dates and recurrences with the days they cover; the date
    of a document from its own head.
Does not know: the figures around a date, ledgers, files, the clock.

Each language has its words in a table (`zh_words`, `en_words`) and a small
parser that finds drafts; `settling` lends each draft the year it leaves out.
Words that only point (去年, since liberation) rest on `deictic`.
"""

from averment.reading.dates.anchored import with_days
from averment.reading.dates.edtf import BACKWARDS, NoSuchDate, moment
from averment.reading.dates.head import dateline
from averment.reading.dates.reader import read_dates
from averment.reading.dates.wider import intervals

__all__ = [
    "BACKWARDS",
    "NoSuchDate",
    "dateline",
    "intervals",
    "moment",
    "read_dates",
    "with_days",
]
