"""In what sense a figure or date is stated, and for which time it holds.

Comes in: a text, its language, a reading of a figure or date in it.
Goes out: a modality with the words it rests on; the period of a figure.
Does not know: how figures and dates are found; ledgers, files.

Sentences are cut once a text and cue words looked up once, both cached, so that
asking for every reading of a text stays linear in its length.
"""

from averment.reading.modality.judging import modality_of
from averment.reading.modality.period import period_of

__all__ = ["modality_of", "period_of"]
