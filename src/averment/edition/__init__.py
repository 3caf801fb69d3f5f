"""The edition: pages, apparatus and open questions as plain data.

Comes in: a ledger, where its quotations stand (recension), and what the
examination found.
Goes out: an `EditionView` of frozen values that any room can set in type:
documents with rows of passages, runs of text that say which claims stand over
them, apparatus notes in words, findings in six parts with what would reconcile
them, figures with their charts, and the colophon.
Does not know: files, HTML, templates, the network, the clock.
"""

from averment.edition.address import Address
from averment.edition.compose import edition_of
from averment.edition.runs import Mark, split_runs
from averment.edition.view import EditionView, State
from averment.edition.words import figure_in_words, moment_in_words

__all__ = [
    "Address",
    "EditionView",
    "Mark",
    "State",
    "edition_of",
    "figure_in_words",
    "moment_in_words",
    "split_runs",
]
