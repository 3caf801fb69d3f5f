"""The codes of what is found between a text and its rendering."""

from __future__ import annotations

from averment.record import Code

READERS_LINE = (
    "A rendering that differs is evidence about the translation; it is not evidence "
    "about the event."
)

_GO_BACK = (
    "Read both places again. Where the rendering is at fault, correct it at its "
    "source or say so in a note; where the pair is wrong, bind the sentences with "
    "`align` and compare again."
)
_ASK = "Read both places; a note in the ledger keeps what you decided."


def _between(code: str, title: str, meaning: str, advice: str = _GO_BACK) -> Code:
    return Code(
        code=code, title=title, meaning=f"{meaning} {READERS_LINE}", advice=advice
    )


def _whole(code: str, title: str, meaning: str, advice: str) -> Code:
    """A code of what speaks against a comparison as a whole."""
    return Code(
        code=code,
        title=title,
        meaning=f"{meaning} Nothing below it is sure until that is settled.",
        advice=advice,
    )


_FIGURES: tuple[Code, ...] = (
    _between(
        "R701",
        "The rendering gives another value",
        "A figure or date of the original and its counterpart in the rendering have "
        "no value in common, written in whatever way. It does not say which of the "
        "two texts is to be corrected.",
    ),
    _between(
        "R702",
        "A figure is not in the rendering",
        "The original states a figure or date for which nothing was found in the "
        "sentences that render it, or in those beside them.",
    ),
    _between(
        "R703",
        "A figure is not in the original",
        "The rendering states a figure or date for which nothing was found in the "
        "sentences that it renders, or in those beside them.",
    ),
    _between(
        "R704",
        "The unit of a figure differs",
        "The number is the same and its unit another (斤 as kilograms), so that the "
        "quantity is not. Units kept as they are, and units converted with the "
        "number, are not reported.",
        "Read both places. A Chinese unit may stand as it is (catty, mu, li); if it "
        "is converted, the number changes with it.",
    ),
    _between(
        "R705",
        "The bound of a figure is lost, added or reversed",
        "The number is the same, and what the words around it leave open is not: "
        "nearly, more than, at least stand on one side only, or turn round.",
        "Read both places. A reversed bound (nearly as more than) is a disagreement, "
        "a lost or added one a tension.",
    ),
    _between(
        "R706",
        "A figure is said a different number of times",
        "A value that stands in both texts stands more often in one of them. That "
        "may be style; it may also be a figure copied to a second place.",
        _ASK,
    ),
    _between(
        "R707",
        "Whether a figure is rendered rightly must be asked",
        "The words of one language do not decide what those of the other say: a rise "
        "by so much or to so much, or by and to so many times. Averment asks and does "
        "not decide.",
        _ASK,
    ),
)
_WORDS: tuple[Code, ...] = (
    _between(
        "R711",
        "A sentence has no counterpart",
        "Nothing in the other text was found to answer to a sentence: it may be left "
        "out, put in, or rendered elsewhere.",
        "Look for it in the other text; where it stands there, bind the two with "
        "`align` and compare again.",
    ),
    _between(
        "R712",
        "Words may not be translated",
        "Words, names or a clause of the original for which nothing was found in the "
        "sentence that renders it. A rendering may say them in words that the "
        "dictionary does not have.",
        _ASK,
    ),
    _between(
        "R713",
        "Words may have been put in",
        "Words or names of the rendering for which nothing was found in the sentence "
        "that they render.",
        _ASK,
    ),
)
_WHOLE: tuple[Code, ...] = (
    _whole(
        "R720",
        "The two texts do not seem to belong together",
        "Too little of either text answers to the other for one to be a rendering of "
        "it.",
        "Look whether the right files were named; an abridged rendering may also be "
        "so far from its original.",
    ),
    _whole(
        "R721",
        "The order of the two texts differs",
        "What answers to one another stands in another order in the rendering. "
        "Sentences are linked in the order of both texts, so that what was moved "
        "looks left out in one place and put in at another.",
        "Bind what was moved with `align`, or compare the parts one by one.",
    ),
    _whole(
        "R722",
        "A text is in a language that is not compared",
        "Chinese is compared with English. Of another language only digits, dates and "
        "lengths can be held against it.",
        "Compare with a rendering in Chinese or English.",
    ),
    _whole(
        "R723",
        "The two texts are the same",
        "The rendering is the original itself, or in its language.",
        "Name the rendering. Two copies of one text in one language are witnesses, "
        "and no renderings.",
    ),
    _whole(
        "R724",
        "One text is far shorter than the other",
        "One of the two texts is empty, or the other many times as long as a whole "
        "rendering of it can be.",
        "Look whether one is an excerpt; compare the stretch that was rendered.",
    ),
    _whole(
        "R725",
        "One text is a table and the other is not",
        "One text is mostly columns of figures, the other running words. Sentences of "
        "the one have no counterparts in the other; figures may still.",
        "Compare the figures one by one; the links say nothing here.",
    ),
)
_TERMS: tuple[Code, ...] = (
    _between(
        "R731",
        "A rejected rendering of a term is used",
        "The glossary of the edition rejects this rendering of the term, and says why.",
    ),
    _between(
        "R732",
        "A term is rendered in several ways",
        "One term of the glossary has several renderings in one document, or none "
        "that the glossary knows. Several accepted ones are only noted; where none is "
        "known, a pronoun or a shorter sentence may stand for the term.",
        "Decide on one, or say in the glossary that both are accepted.",
    ),
    _between(
        "R733",
        "Two terms share one rendering",
        "Two terms that the glossary keeps apart have the same rendering, so that a "
        "reader of the rendering cannot tell them apart; or a term has the rendering "
        "of another that is easily taken for it.",
        "Keep two renderings, or say in the glossary that the terms mean the same.",
    ),
    _between(
        "R734",
        "A term or its rendering belongs to another time",
        "A body or term is named outside the time for which the glossary has it, or by "
        "a name of another time.",
        "Compare the dates; the document may look back, or the name be the "
        "translator's.",
    ),
)

CODES: tuple[Code, ...] = (*_FIGURES, *_WORDS, *_WHOLE, *_TERMS)
