"""The codes of the examination's findings, and of relations that cannot be read."""

from __future__ import annotations

from averment.record import Code

READERS_LINE = (
    "A disagreement inside a document is evidence about how it was written; "
    "it is not evidence that the event did not happen."
)

_EITHER_MAY = "It does not say which of the figures is to be read otherwise, or why."
_GO_BACK = (
    "Go back to the places named and read them again; then ask whether the figures "
    "count the same thing at the same time."
)


def _disagreement(code: str, title: str, meaning: str, advice: str = _GO_BACK) -> Code:
    return Code(
        code=code,
        title=title,
        meaning=f"{meaning} {_EITHER_MAY} {READERS_LINE}",
        advice=advice,
    )


CODES: tuple[Code, ...] = (
    _disagreement(
        "S101",
        "A sum disagrees with its parts",
        "A total, or what remains of one, differs from its stated parts by more "
        "than the words allow.",
    ),
    _disagreement(
        "S102",
        "A total of a table disagrees with its row or column",
        "A cell labelled total differs from the sum of the other cells of its row "
        "or column by more than rounding allows.",
    ),
    Code(
        code="S103",
        title="Figures of two senses are not added",
        meaning="A figure planned, requested or approved stands in a sum whose total "
        "is reported or estimated, or a norm or ceiling stands in a sum. The sum is "
        "not computed: what was asked for and what was done do not make a total.",
        advice="Relate figures of one sense; or state the total in the sense in which "
        "the document states it. A total planned, approved or requested may rest on "
        "reported parts (decision 12).",
    ),
    _disagreement(
        "S104",
        "The same quantity is stated twice, differently",
        "Two statements that are said to be of the same quantity differ by more than "
        "the words allow.",
    ),
    _disagreement(
        "S105",
        "A stated number disagrees with its list",
        "A document says how many there are and names them, and the two differ.",
        "Read the list again: one item may be named twice, stand elsewhere, or be two; "
        "or the number may count something else.",
    ),
    _disagreement(
        "S106",
        "A sequence is broken",
        "Numbers that ought to follow one another leave one out, have one twice or "
        "stand in another order; or a date stands before the one it follows.",
        "Look in the document for what is missing: a mark of a section may have been "
        "fused with the words after it, or a leaf be lost.",
    ),
    Code(
        code="S190",
        title="A relation could not be tested",
        meaning="One of the figures excludes nothing, a cell is empty, or a divisor "
        "can only be zero. Nothing is said about whether the relation holds.",
        advice="Look for a place where the missing figure is stated.",
    ),
    _disagreement(
        "P201",
        "A rate or share disagrees with its figures",
        "A rate, a share or a product differs from the figures it rests on by more "
        "than the words allow.",
    ),
    _disagreement(
        "P202",
        "Chains of growth disagree",
        "Two products of growth factors that ought to give the same growth differ "
        "by more than rounding allows.",
        "Ask first whether the growths have the same base, the same years and the "
        "same coverage: differing definitions are the commonest reason.",
    ),
    Code(
        code="P203",
        title="An assumption is not met",
        meaning="An editor supposed that figures stand in a relation, to within a "
        "share where one is given, and they do not. Nothing is contradicted: no "
        "document says what was supposed. " + READERS_LINE,
        advice="Ask what the assumption rests on: the same years, the same people, "
        "the same rate in each place.",
    ),
    _disagreement(
        "B301",
        "An order of magnitude does not hold",
        "A part exceeds its whole, or a figure that ought to be the smaller is the "
        "larger.",
    ),
    Code(
        code="B302",
        title="A ceiling is exceeded",
        meaning="A figure goes beyond a ceiling stated in a document. This is not a "
        "contradiction: it says that what was reported lies beyond what was allowed. "
        + READERS_LINE,
        advice="Compare the dates and the groups for which ceiling and figure stand.",
    ),
    Code(
        code="B303",
        title="A norm is not met",
        meaning="A figure differs from a norm stated in a document. This is a gap "
        "between rule and report, not a contradiction. " + READERS_LINE,
        advice="Compare the dates and the groups for which norm and figure stand.",
    ),
    _disagreement(
        "D401",
        "Dates do not follow as related",
        "Two dates stand in another order than the relation says.",
        "Ask whether the dates are of the event, of the report or of the copy, and in "
        "which calendar.",
    ),
    _disagreement(
        "D402",
        "A length of time disagrees with its dates",
        "The time between two dates, counted either way, is not the length that is "
        "stated; or a day stands too early or too late for a term.",
        "Ask whether both ends are counted, whether the length is rounded, and in "
        "which calendar each date is given.",
    ),
    _disagreement(
        "D403",
        "A date is not on the day of the week stated",
        "By the Gregorian calendar the date falls on another day of the week.",
        "Compare the calendars: the day of the week is often right where the date was "
        "converted or copied wrongly.",
    ),
    _disagreement(
        "D404",
        "A date does not exist",
        "The quoted words of a date name a day that no calendar has, such as 31 "
        "September; or would, if what an editor has put in brackets were part of them.",
        "Look at the document again; months were also said to end on their 31st day, "
        "and a date may have been converted from another calendar.",
    ),
    Code(
        code="U001",
        title="Units differ",
        meaning="A relation adds or compares figures of two units.",
        advice="Relate figures of one unit, or state the rate between the two.",
    ),
    Code(
        code="U002",
        title="Dates among figures",
        meaning="A relation calculates with a date in a way that has no meaning, or "
        "compares one with a figure that is no length of time.",
        advice="Compare dates (d1 <= d2), count between them (c7 = d2 - d1, "
        "d2 <= d1 + 3 month), or name a day of the week (d1 on friday).",
    ),
    Code(
        code="U003",
        title="Division by zero",
        meaning="A relation divides by the number zero.",
        advice="Name the figure that is meant as divisor.",
    ),
    Code(
        code="U004",
        title="A sequence of what cannot be counted on",
        meaning="A sequence names figures with a unit, or dates and numbers together.",
        advice="Name ordinals, numbers of clauses or bare numbers; or only dates.",
    ),
)
