"""What of a text has no counterpart in the other: sentences, clauses, small words.

Comes in: an alignment; the dictionary and the vectors that are installed.
Goes out: Untranslated, in the order of the links: sentences without a
    counterpart, clauses of linked sentences for whose words nothing was found,
    and words that restrict (目前, 一部分) without any of their renderings.
Does not know: figures, which `figures` compares; which of the two is right.
"""

from averment.parallel.omissions.finding import untranslated

__all__ = ["untranslated"]
