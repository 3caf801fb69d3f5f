"""Names of persons and places as Latin letters have written them.

Comes in: Chinese sentences, English sentences, the pinyin of characters.
Goes out: which Chinese sentences may hold an English name: in pinyin, in
    Wade-Giles, in the postal spellings of the time.
Does not know: links, glossaries, who is meant.
"""

from averment.parallel.names.matching import names_in, sentences_with
from averment.parallel.names.postal import POSTAL
from averment.parallel.names.romanising import wade

__all__ = ["POSTAL", "names_in", "sentences_with", "wade"]
