"""How much each thing found between two texts says (decision 27)."""

from __future__ import annotations

from averment.parallel.nouns import FigurePair, Lack, Sureness, Untranslated, Verdict
from averment.record import Approx, Figure, Level

BELOW = frozenset({Approx.NEARLY, Approx.AT_MOST, Approx.UP_TO, Approx.LESS_THAN})
ABOVE = frozenset({Approx.MORE_THAN, Approx.AT_LEAST})

_FIGURES = {
    Verdict.VALUE: ("R701", Level.DISAGREEMENT),
    Verdict.DROPPED: ("R702", Level.TENSION),
    Verdict.ADDED: ("R703", Level.TENSION),
    Verdict.UNIT: ("R704", Level.DISAGREEMENT),
    Verdict.BOUND: ("R705", Level.TENSION),
    Verdict.REPEATED: ("R706", Level.NOTE),
    Verdict.ASKED: ("R707", Level.NOTE),
}
_LACKS = {Lack.SENTENCE: "R711"}
_TRUSTED = {
    Lack.SENTENCE: frozenset({Sureness.GIVEN, Sureness.SURE, Sureness.LIKELY}),
    Lack.NAME: frozenset({Sureness.GIVEN, Sureness.SURE}),
    Lack.WORDS: frozenset({Sureness.GIVEN, Sureness.SURE}),
}


def of_figures(pair: FigurePair) -> tuple[str, Level]:
    """The code and level of a pair that is not equal.

    Shape: a bound turned round is a disagreement; what rests on a doubtful link
        is one level lower, and never below a note.
    """
    code, level = _FIGURES[pair.verdict]
    if pair.verdict is Verdict.BOUND and _reversed(pair):
        level = Level.DISAGREEMENT
    return code, Level(max(level - pair.doubted, Level.NOTE))


def of_words(lack: Untranslated) -> tuple[str, Level]:
    """The code and level of what may be left out or put in."""
    code = _LACKS.get(lack.kind, "R713" if lack.added else "R712")
    trusted = lack.sureness in _TRUSTED[lack.kind]
    return code, Level.TENSION if trusted else Level.NOTE


def _reversed(pair: FigurePair) -> bool:
    """Whether one side says less than its number and the other more."""
    sides = [
        reading.value.approx
        for reading in (pair.original, pair.rendering)
        if reading is not None and isinstance(reading.value, Figure)
    ]
    return any(a in BELOW for a in sides) and any(a in ABOVE for a in sides)
