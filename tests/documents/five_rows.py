"""Every relation of five documents that was found to be checkable, and its verdict.

H holds · F fails · A an ambiguity resolved · D what only follows · U unresolved.
`found` is what the examination says of each relation of the row (the ledgers stand in
`five/`), `argued` why a row is tested otherwise than its verdict has it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

HOLDS = "holds"
ONLY_JUST = "P201 tension"


@dataclass(frozen=True, kw_only=True)
class Row:
    number: str
    verdict: str
    what: str
    found: Mapping[str, str] = field(default_factory=dict)
    argued: str = ""


def row(number: str, verdict: str, what: str, argued: str = "", **found: str) -> Row:
    keys = {name.replace("_", "."): outcome for name, outcome in found.items()}
    return Row(number=number, verdict=verdict, what=what, found=keys, argued=argued)


ROWS = (
    # The telegram of 20 April 1951
    row(
        "3.1",
        "F",
        "a share of three regions’ population, and the number it makes",
        r3_1="P201 disagreement",
    ),
    row(
        "3.2",
        "F",
        "the same share of Guizhou, within what Guizhou asked for",
        r3_2="P201 disagreement",
    ),
    row(
        "3.3",
        "A",
        "the same share, and the half of what February allowed",
        "That the share is the half-quota is an assumption, and is not met; the share "
        "equals the ratio that the writer rejects, but for the rounding of one digit. "
        "Per mille resolves both.",
        r3_3a="P203 note",
        r3_3b="B301 tension",
    ),
    row(
        "3.4",
        "H",
        "a town’s two numbers, their sum, and the ratio for towns",
        r3_4a=HOLDS,
        r3_4b=HOLDS,
    ),
    row(
        "3.5",
        "F",
        "those marked in the Southwest, those executed, and the rest",
        r3_5="S101 disagreement",
    ),
    row(
        "3.6",
        "A",
        "the rest, and the share of the Southwest’s population",
        "An assumption, that the ratio holds in the Southwest. It is met once 3.1 is "
        "read per mille and the rest of 3.5 as 30,000, and by neither reading alone.",
        r3_6="P203 note",
    ),
    row("3.7", "H", "a request, what is allowed of it, and what is spared", r3_7=HOLDS),
    row("3.8", "H", "done and allowed, over the population", r3_8=HOLDS),
    row(
        "3.9",
        "H",
        "done and asked for, over the population",
        "It holds at one significant digit only, and the finding says so.",
        r3_9=ONLY_JUST,
    ),
    row("3.10", "H", "the ratio Guizhou asked for, stated twice", r3_10=HOLDS),
    row(
        "3.11",
        "A",
        "the request taken as the whole, over the population",
        "25,000 of 10 million is 2.5 per mille, which rounds to 3: a tension and no "
        "disagreement. That “another” must stand follows from 3.8, not from this.",
        r3_11=ONLY_JUST,
    ),
    row("3.12", "H", "three regions, and those named", r3_12a=HOLDS, r3_12b=HOLDS),
    row(
        "3.13",
        "H",
        "the order of meeting, cable and telegram",
        r3_13a=HOLDS,
        r3_13b=HOLDS,
    ),
    row(
        "3.14", "F", "a population believed, and one counted", r3_14="S104 disagreement"
    ),
    row(
        "3.15",
        "extraction",
        "a range cut by a full stop",
        "Not a relation: a sentence cut inside a range. The range is read whole, and "
        "“Thousands” after it gives no figure.",
    ),
    # The labour reform resolution of 30 June 1952
    row("0.1", "F", "a total, and the places it goes to", r0_1="S101 disagreement"),
    row("0.2", "H", "the same total, the first and the remaining", r0_2=HOLDS),
    row(
        "0.3",
        "H",
        "five years from 1953 to 1957, four after the first",
        r0_3a=HOLDS,
        r0_3b=HOLDS,
    ),
    row(
        "0.4",
        "F",
        "places within a region",
        "Not a relation between figures: whether a region lies in the northwest is a "
        "fact of geography that no claim states.",
    ),
    row(
        "0.5",
        "D",
        "prisoners at labour and without it",
        "The text states no sum. Against the million of May 1951 it holds; the sum "
        "itself stands only in the finding of 0.6, with its claims.",
        r0_5=HOLDS,
    ),
    row(
        "0.6",
        "D",
        "those without labour, and their limit",
        "A norm: a note, never an inconsistency.",
        r0_6="B302 note",
    ),
    row(
        "0.7",
        "D",
        "guards, as a share of prisoners",
        "A norm, and the guards are counted nowhere: nothing to test.",
    ),
    row(
        "0.8",
        "D",
        "prisoners in one undertaking",
        "Prisoners per unit are stated nowhere: nothing to test.",
    ),
    row(
        "0.9",
        "ratio alarm, A",
        "a living standard in millet",
        "A living standard in millet is no ration: related to kilograms it is a "
        "problem of units, and no finding.",
        r0_9="U001",
    ),
    row(
        "0.10",
        "compatible",
        "the sentenced, within all prisoners",
        "A weak bound: different populations, one allowed to lie within the other.",
        r0_10=HOLDS,
    ),
    row(
        "0.11",
        "H",
        "levels, months, reports, directions and sections, and their lists",
        **{f"r0_11{letter}": HOLDS for letter in "abcde"},
    ),
    row(
        "0.12",
        "difference, not error",
        "levels in one resolution and in another",
        "The restatement disagrees, and nothing is preferred: two decisions.",
        r0_12="S104 disagreement",
    ),
    row("0.13", "H", "the first conference and the next", r0_13a=HOLDS, r0_13b=HOLDS),
    # The judicial conference of 1953
    row(
        "1.1",
        "F -> A",
        "sections, the first of them lost",
        "1 is missing; with “the first” of the first sentence as the mark none is.",
        r1_1a="S106 disagreement",
        r1_1b=HOLDS,
    ),
    row(
        "1.2",
        "D",
        "cases in a year",
        "Cases in one year are stated nowhere: nothing to test.",
    ),
    row(
        "1.3", "H", "the number and the weekday of a meeting", r1_3a=HOLDS, r1_3b=HOLDS
    ),
    row("1.4", "H", "adopted, approved and dated", r1_4a=HOLDS, r1_4b=HOLDS),
    row("1.5", "H", "a report after three months", r1_5=HOLDS),
    row(
        "1.6",
        "H",
        "forms, enemies and sub-lists, and what is named",
        r1_6a=HOLDS,
        r1_6b=HOLDS,
        r1_6c=HOLDS,
    ),
    row(
        "1.7",
        "F",
        "two terms that ought to differ",
        "Not a relation between figures: two terms that ought to differ are one word.",
    ),
    row(
        "1.8",
        "U",
        "five aspects, and four kinds",
        "“Five aspects” is a name; that the four kinds before it are its list is an "
        "assumption: a note, which decides nothing.",
        r1_8="P203 note",
    ),
    # The directive of 21 May 1951
    row(
        "2",
        "H",
        "weeks, order and sections of a directive",
        r2_1=HOLDS,
        r2_2=HOLDS,
        r2_3=HOLDS,
    ),
    # The newspaper of 19 December 1952
    row(
        "4.1",
        "F",
        "growth of output, of staff and of productivity",
        r4_1="P202 disagreement",
        r4_1t="P202 disagreement",
    ),
    row(
        "4.2",
        "H",
        "every figure in original and translation",
        **{f"r4_2{letter}": HOLDS for letter in "abcdefghijklm"},
    ),
    row(
        "4.3",
        "A",
        "the base of a growth",
        "The base year of +174 % is a matter of syntax: no relation decides it.",
    ),
    row(
        "4.4",
        "A",
        "six times, or by six times",
        "Both readings stay: the figure is claimed as written, six times or more, and "
        "no relation of these texts rests on it but its translation (4.2).",
        r4_2e=HOLDS,
    ),
    row("4.5", "H", "three years since 1949", r4_5=HOLDS),
    # Between documents
    row(
        "X.1",
        "A",
        "a number, its share, and which population",
        "Against the end of 1949 it holds, rounded to its last place, against 1953 it "
        "does not: the base is resolved.",
        rX_1a=HOLDS,
        rX_1b="P201 disagreement",
    ),
    row(
        "X.2",
        "H",
        "three groups, their sum, and those arrested",
        "About three million holds. That persons under control were not arrested is a "
        "definition: the second sum disagrees, and nothing is preferred.",
        rX_2a=HOLDS,
        rX_2b="S101 disagreement",
    ),
    row(
        "X.3",
        "real factor-of-ten transmission error",
        "one number in two transmissions",
        "Two transmissions that are not among the texts: a foreign case, and a tie.",
    ),
    row(
        "X.4",
        "compatible",
        "transferred and imprisoned for life",
        "Different populations: nothing relates them, so no relation is written.",
    ),
    row(
        "X.5",
        "D",
        "prisoners as a share of the population",
        "A share that no document states: nothing to test.",
    ),
)
