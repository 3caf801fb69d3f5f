"""Every relation of five documents that was found to be checkable, and its verdict.

H holds · F fails · A an ambiguity resolved · D a quantity that only follows · U
unresolved. `found` is what the examination says of each relation of the row (the
ledgers stand in `five/`). `argued` says why a row is tested otherwise than its
verdict alone would have it, or is not written as a relation.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

HOLDS = "holds"
ONLY_JUST = "P201 tension"


@dataclass(frozen=True, kw_only=True)
class Row:
    number: str
    verdict: str
    found: Mapping[str, str] = field(default_factory=dict)
    argued: str = ""


def row(number: str, verdict: str, argued: str = "", **found: str) -> Row:
    keys = {name.replace("_", "."): outcome for name, outcome in found.items()}
    return Row(number=number, verdict=verdict, found=keys, argued=argued)


ROWS = (
    # The telegram of 20 April 1951
    row("3.1", "F", r3_1="P201 disagreement"),
    row("3.2", "F", r3_2="P201 disagreement"),
    row(
        "3.3",
        "A",
        "As it stands the share is ten times the half-quota, and equals the ratio that "
        "the writer rejects but for one digit's rounding; per mille resolves both.",
        r3_3a="P201 disagreement",
        r3_3b="B301 tension",
    ),
    row("3.4", "H", r3_4a=HOLDS, r3_4b=HOLDS),
    row("3.5", "F", r3_5="S101 disagreement"),
    row(
        "3.6",
        "A",
        "No single reading reconciles it; it holds once 3.1 is read per mille and the "
        "rest of 3.5 is 30,000. It assumes that the ratio holds in the Southwest.",
        r3_6="P201 disagreement",
    ),
    row("3.7", "H", r3_7=HOLDS),
    row("3.8", "H", r3_8=HOLDS),
    row(
        "3.9",
        "H",
        "It holds at one significant digit only, and the finding says so.",
        r3_9=ONLY_JUST,
    ),
    row("3.10", "H", r3_10=HOLDS),
    row(
        "3.11",
        "A",
        "25,000 of 10 million is 2.5 per mille, which rounds to 3: a tension and no "
        "disagreement. That “another” must stand follows from 3.8, not from this.",
        r3_11=ONLY_JUST,
    ),
    row("3.12", "H", r3_12a=HOLDS, r3_12b=HOLDS),
    row("3.13", "H", r3_13a=HOLDS, r3_13b=HOLDS),
    row("3.14", "F", r3_14="S104 disagreement"),
    row(
        "3.15",
        "extraction",
        "Not a relation: a sentence cut inside a range. The range is read whole, and "
        "“Thousands” after it gives no figure.",
    ),
    # The labour reform resolution of 30 June 1952
    row("0.1", "F", r0_1="S101 disagreement"),
    row("0.2", "H", r0_2=HOLDS),
    row("0.3", "H", r0_3a=HOLDS, r0_3b=HOLDS),
    row(
        "0.4",
        "F",
        "Not a relation between figures: whether a region lies in the northwest is a "
        "fact of geography that no claim states.",
    ),
    row(
        "0.5",
        "D",
        "The text states no sum. Against the million of May 1951 it holds; the sum "
        "itself stands only in the finding of 0.6, with its claims.",
        r0_5=HOLDS,
    ),
    row("0.6", "D", "A norm: a note, never an inconsistency.", r0_6="B302 note"),
    row("0.7", "D", "A norm, and the guards are counted nowhere: nothing to test."),
    row("0.8", "D", "Prisoners per unit are stated nowhere: nothing to test."),
    row(
        "0.9",
        "ratio alarm, A",
        "A living standard in millet is no ration: related to kilograms it is a "
        "problem of units, and no finding.",
        r0_9="U001",
    ),
    row(
        "0.10",
        "compatible",
        "A weak bound: different populations, one allowed to lie within the other.",
        r0_10=HOLDS,
    ),
    row("0.11", "H", r0_11a=HOLDS, r0_11b=HOLDS, r0_11c=HOLDS),
    row(
        "0.12",
        "difference, not error",
        "The restatement disagrees, and nothing is preferred: two decisions.",
        r0_12="S104 disagreement",
    ),
    row("0.13", "H", r0_13a=HOLDS, r0_13b=HOLDS),
    # The judicial conference of 1953
    row("1.1", "F -> A", r1_1="S104 disagreement"),
    row("1.2", "D", "Cases in one year are stated nowhere: nothing to test."),
    row("1.3", "H", r1_3=HOLDS),
    row("1.4", "H", r1_4a=HOLDS, r1_4b=HOLDS),
    row("1.5", "H", r1_5=HOLDS),
    row("1.6", "H", r1_6a=HOLDS, r1_6b=HOLDS),
    row(
        "1.7",
        "F",
        "Not a relation between figures: two terms that ought to differ are one word.",
    ),
    row(
        "1.8",
        "U",
        "“Five aspects” is a name, and the four kinds before it are no list of it: a "
        "count would raise a false alarm, so no relation is written.",
    ),
    # The directive of 21 May 1951
    row("2", "H", r2_1=HOLDS, r2_2=HOLDS, r2_3=HOLDS),
    # The newspaper of 19 December 1952
    row("4.1", "F", r4_1="P202 disagreement", r4_1t="P202 disagreement"),
    row("4.2", "H", **{f"r4_2{letter}": HOLDS for letter in "abcdefghijklm"}),
    row(
        "4.3",
        "A",
        "The base year of +174 % is a matter of syntax: no relation decides it.",
    ),
    row(
        "4.4",
        "A",
        "Both readings stay: the figure is claimed as written, six times or more, and "
        "no relation of these texts rests on it but its translation (4.2).",
        r4_2e=HOLDS,
    ),
    row("4.5", "H", r4_5=HOLDS),
    # Between documents
    row(
        "X.1",
        "A",
        "Against the end of 1949 it agrees by rounding, against 1953 it does not: the "
        "base is resolved.",
        rX_1a=ONLY_JUST,
        rX_1b="P201 disagreement",
    ),
    row(
        "X.2",
        "H",
        "About three million holds. That persons under control were not arrested is a "
        "definition: the second sum disagrees, and nothing is preferred.",
        rX_2a=HOLDS,
        rX_2b="S101 disagreement",
    ),
    row(
        "X.3",
        "real factor-of-ten transmission error",
        "Two transmissions that are not among the texts: a foreign case, and a tie.",
    ),
    row(
        "X.4",
        "compatible",
        "Different populations: nothing relates them, so no relation is written.",
    ),
    row("X.5", "D", "A share that no document states: nothing to test."),
)
PREFERRED = {
    "r3.1": ("share", "0.5", "per-cent-per-mille"),
    "r3.2": ("share", "0.5", "per-cent-per-mille"),
    "r3.3a": ("share", "0.5", "per-cent-per-mille"),
    "r0.1": ("north", "100,000", "each"),
}
