"""What would reconcile a disagreement, as an apparatus followed line by line.

Comes in: a finding and the opinion on it.
Goes out: an `OpinionView`: the conflict, what each figure would have to be if it
    alone is read otherwise, how far the documents decide, each reading with its
    reasons, and the rivals that always stand. Pages and terminals print the same.
Does not know: pages, terminals, how a reading was found.
"""

from averment.edition.readings.apparatus import opinion_in_words
from averment.edition.readings.tiers import MEANINGS
from averment.edition.readings.view import OpinionView, ReadingView, Reason

__all__ = ["MEANINGS", "OpinionView", "ReadingView", "Reason", "opinion_in_words"]
