"""Rules out of running text: who must, should, may or must not do what.

Comes in: a text, its language, the date of its document; or one sentence alone.
Goes out: statements with spans for every component, bodies, relations of
    authority, dated duties with every reading of their words.
Does not know: ledgers, files, what was in force on a day; whoever no words name
    is None, and nothing is guessed in his place.
"""

from averment.reading.rules.read import rules_of
from averment.reading.rules.sentence import alone

__all__ = ["alone", "rules_of"]
