"""How far the documents decide, in one sentence, and what that tier means."""

from __future__ import annotations

from averment.edition.words import number_word, sentence_case
from averment.emendation import Opinion, Tier

MEANINGS = {
    Tier.FORCED: (
        "One reading stands alone and well before all others, and breaks "
        "nothing; and a second relation asks for the same, or chance seldom gives "
        "such a one and definitions that differ seldom move a figure so far. It is "
        "an opinion all the same."
    ),
    Tier.PREFERRED: (
        "One reading comes before all others and breaks nothing, and "
        "chance seldom gives such a one, or a second relation asks for the same; but "
        "the next is near, or what it explains could come of another definition or of "
        "rounding."
    ),
    Tier.TIED: "Something reconciles, and nothing prefers it to its rivals.",
    Tier.DOUBTFUL: (
        "The catalogue decides nothing here, and the relation "
        "itself may not be meant so."
    ),
}
NOT_SOUGHT = (
    "Nothing is conjectured: readings are sought only for relations between figures."
)

CUT_SHORT = (
    "The search was ended before every set of figures was looked at: other "
    "readings, also of fewer figures, may reconcile it as well."
)


def verdict_in_words(opinion: Opinion, *, reading: str) -> str:
    """The tier in one sentence; `reading` is the first of the readings, in words."""
    if opinion.conflict is None:
        return NOT_SOUGHT
    match opinion.tier:
        case Tier.FORCED | Tier.PREFERRED:
            return f"{sentence_case(opinion.tier.value)}: {reading}"
        case Tier.TIED:
            return _tied(len(opinion.conjectures))
        case Tier.DOUBTFUL:
            return _doubtful(opinion)


def meaning_in_words(opinion: Opinion) -> str:
    """What the tier says, and does not say; empty where nothing was sought."""
    return "" if opinion.conflict is None else MEANINGS[opinion.tier]


def _tied(number: int) -> str:
    if number == 1:
        return "Tied: one reading reconciles, and nothing prefers it to its rivals."
    return (
        f"Tied: {number_word(number)} readings reconcile, and nothing in the documents "
        "decides between them."
    )


def _doubtful(opinion: Opinion) -> str:
    if opinion.conjectures or opinion.left_aside:
        return (
            "Relation doubtful: readings reconcile, but chance would as readily give "
            "such as these."
        )
    return "Relation doubtful: no slip of the catalogue reconciles it."
