"""Every number of a finding and of an opinion, reckoned again from the figures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from math import inf

from reckoning import (
    CONVENTIONS,
    NUMBER,
    Printed,
    Range,
    finest_of,
    number,
    operands,
    parts,
    point,
    printed,
    scale,
    tree,
    usual,
    value,
    widest,
)

from averment.emendation import Conjecture
from averment.record import Claim, Comparison, Figure, Finding, Known

WIDEST = ", at its widest"
ALONE = re.compile(
    r"If (\S+) alone is read otherwise it must be "
    r"(?:(?P<only>.*?), and that only at the widest reading of the others"
    r"|(?P<usual>.*?)(?:; at the widest reading of the others, (?P<widest>.*))?)\."
)
ATTESTED = re.compile(
    rf"(\S+) is not taken as rounded to a coarser place than ({NUMBER}): "
    r"\S+ holds exactly to that place \(decision 30\)\."
)
SIGN = {"<=": "<=", ">=": ">=", "=": "=", "<": "<", ">": ">"}
LITTLE = Fraction(1, 10**9)


@dataclass(frozen=True)
class Sides:
    """A relation to be reckoned: its figures by the names that lines use."""

    figures: Mapping[str, Figure]
    left: str
    comparison: str
    right: str
    full: Mapping[str, str]
    convention: str = ""
    attested: Mapping[str, Fraction] = field(default_factory=dict)

    def values(self, *, wide: bool) -> dict[str, Range]:
        return {
            name: self._meant(name, figure, wide=wide).times(scale(figure))
            for name, figure in self.figures.items()
        }

    def _meant(self, name: str, figure: Figure, *, wide: bool) -> Range:
        if not wide:
            return usual(figure)
        finest = finest_of(figure, among=self.figures, convention=self.convention)
        finest = min(finest, self.attested.get(self.full[name], finest))
        return widest(figure, finest=finest, convention=self.convention)

    def can_hold(self, values: Mapping[str, Range]) -> bool:
        one, other = (value(tree(s), values=values) for s in (self.left, self.right))
        if self.comparison in ("<", "<="):
            return _below(one, other, strictly=self.comparison == "<")
        if self.comparison in (">", ">="):
            return _below(other, one, strictly=self.comparison == ">")
        return _below(one, other) and _below(other, one)


def _below(one: Range, other: Range, *, strictly: bool = False) -> bool:
    """Whether some value of the one is not above some value of the other."""
    if one.low == other.high:
        return one.low_in and other.high_in and not strictly
    return one.low < other.high


def sides_of(
    finding: Finding,
    *,
    left: str,
    comparison: Comparison,
    right: str,
    attested: Mapping[str, Fraction],
) -> Sides:
    """The relation of a finding, with its figures under their shortest names."""
    assumed = " ".join(finding.assumptions)
    convention = next(said for said in CONVENTIONS if said in assumed)
    return Sides(
        figures=figures_by_name(finding.figures),
        full=full_names(finding.figures),
        left=left,
        comparison=comparison.value,
        right=right,
        convention=convention,
        attested=attested,
    )


def figures_by_name(stated: tuple[Claim | Known, ...]) -> dict[str, Figure]:
    """Figures by the key a line gives them, in full and for short."""
    by: dict[str, Figure] = {}
    for each in stated:
        if isinstance(each.value, Figure):
            by[each.key] = each.value
            if isinstance(each, Claim):
                by[f"{each.place.document}/{each.key}"] = each.value
    return by


def full_names(stated: tuple[Claim | Known, ...]) -> dict[str, str]:
    """The full key behind each name that a line may use."""
    full: dict[str, str] = {}
    for each in stated:
        name = f"{each.place.document}/{each.key}" if isinstance(each, Claim) else ""
        full |= {each.key: name or each.key, (name or each.key): name or each.key}
    return full


def amiss_in_line(label: str, working: str, *, sides: Sides) -> Iterator[str]:
    """What a line of arithmetic prints that the figures do not give."""
    if label == "items":
        count, _, words = working.partition(": ")
        if len(re.findall("“[^”]*”", words)) != int(count):
            yield f"{label}: {working}"
        return
    wide = label.endswith(WIDEST)
    at = tree(label.removesuffix(WIDEST))
    values = sides.values(wide=wide)
    before, _, result = working.rpartition(" = ")
    if not printed(result).says(value(at, values=values)):
        yield f"{label}: {working} (it is {value(at, values=values)})"
    if before:
        shown, meant = operands(before), parts(at)
        if len(shown) != len(meant):
            yield f"{label}: {working} has {len(shown)} operands"
        for word, part in zip(shown, meant, strict=False):
            if not _operand(word).says(value(part, values=values)):
                yield f"{label}: {word} in {working}"


def _operand(word: str) -> Printed:
    """An operand as printed; a number of the relation itself may have a sign."""
    glued = re.fullmatch(rf"({NUMBER})([%‰])", word)
    return printed(f"{glued[1]} {glued[2]}" if glued else word)


def amiss_alone(sentence: str, *, sides: Sides) -> Iterator[str]:
    """What a "must be" says that the relation, tried at its ends, does not ask for."""
    said = ALONE.fullmatch(sentence)
    assert said, sentence
    for words, wide in (
        (said["usual"], False),
        (said["only"], True),
        (said["widest"], True),
    ):
        if words and not _asked_for(printed(words), said[1], sides=sides, wide=wide):
            yield f"{said[1]}: {words}"


def amiss_attested(sentence: str, *, sides: Sides) -> Iterator[str]:
    """What is said to be attested that no sum attests to that place."""
    said = ATTESTED.fullmatch(sentence)
    if said and sides.attested.get(sides.full[said[1]]) != number(said[2]):
        yield sentence


def _asked_for(must: Printed, name: str, *, sides: Sides, wide: bool) -> bool:
    """Whether a figure at and beside each printed end makes the relation hold or not.

    Shape: an exact end is tried itself; an end printed with "about" a thousandth to
        either side. Below zero nothing is asked.
    """
    values = sides.values(wide=wide)
    names = [n for n in sides.figures if n == name or sides.full[n] == sides.full[name]]

    def holds(at: Fraction) -> bool:
        return sides.can_hold(values | dict.fromkeys(names, point(at)))

    ends = zip(must.range.corners(), must.about, (-1, 1), strict=True)
    for (end, is_in), about, outward in ends:
        if abs(end) == inf:
            continue
        step = (abs(end) or must.unit) * (Fraction(1, 1000) if about else LITTLE)
        if outward < 0 and end <= 0:
            continue  # the words of a count stop at zero
        if holds(end + outward * step):
            return False
        wide_enough = must.range.high - must.range.low > 2 * step
        if wide_enough and not holds(end - outward * step):
            return False
        if not about and holds(Fraction(end)) is not is_in:
            return False
    return True


def changed(sides: Sides, one: Conjecture) -> Sides:
    """The relation with the claims of a conjecture read as it proposes."""
    figures, attested = dict(sides.figures), dict(sides.attested)
    for change in one.changes:
        names = (change.claim.key, f"{change.claim.place.document}/{change.claim.key}")
        figures |= {name: change.proposed for name in names if name in figures}
        attested.pop(names[1], None)
    return replace(sides, figures=figures, attested=attested)


def weight_of(words: str) -> int:
    """The sum of the terms of a weight, as its words give them."""
    slip = re.match(r"(\d+) for the slips?", words)
    assert slip, words
    less = sum(int(n) for n in re.findall(r"less (\d+) for", words))
    more = sum(int(n) for n in re.findall(r"and (\d+) for", words))
    total = int(slip[1]) - less + more
    said = re.search(r": (-?\d+)", words)
    assert said is None or int(said[1]) == total, words
    return total


def gaps_in(sentence: str) -> Iterator[tuple[str, Fraction]]:
    """The differences and factors that a sentence prints."""
    for found in re.finditer(rf"factor of (?:about |at least )?({NUMBER})", sentence):
        yield "factor", number(found[1])
    difference = rf"is (?:at least )?({NUMBER}) (?:more|less) than"
    for found in re.finditer(difference, sentence):
        yield "difference", number(found[1])
