"""A text cut into sentences and into the fields of its heading.

Comes in: a text as stored, with its passages.
Goes out: its sentences in order, each with span, words, role and label; every
    character that is neither white space nor mark stands in exactly one.
Does not know: the other text; dictionaries, vectors, links.
"""

from averment.parallel.splitting.joining import joined
from averment.parallel.splitting.sentences import sentences_of

__all__ = ["joined", "sentences_of"]
