"""What speaks for one reading and against it, line by line."""

from __future__ import annotations

from collections.abc import Iterator

from averment.edition.readings.chances import chances_in_words
from averment.edition.readings.conflict import supposed, worked
from averment.edition.readings.view import Reason
from averment.edition.words import counted, listed
from averment.emendation import Cases, Change, Conjecture
from averment.emendation.verdicts import BREAKING, LEAVING, weight
from averment.examination.case import Case
from averment.examination.figures import full_key
from averment.examination.verdict import THANKS, Verdict
from averment.record import Medium

MEDIA = {
    Medium.SCRIBE: "copying by hand",
    Medium.PRINT: "print",
    Medium.OCR: "reading by machine",
    Medium.TRANSLATION: "translation",
}
BECOMES = {
    Verdict.HOLDS: "agrees then",
    Verdict.UNTESTED: "can then not be tested",
}
NOTHING_BROKEN = "nothing: no relation that holds would be broken"


def reasons_of(
    one: Conjecture, *, case: Case, cases: Cases, first: bool
) -> Iterator[Reason]:
    """The lines of a reading of one relation; the `first` has its margin too."""
    for change in one.changes:
        of = f"{change.claim.key}: " if len(one.changes) > 1 else ""
        yield from _slip(change, cases=cases, of=of)
    yield Reason(label="Then", words=_then(one, case=case))
    for key in one.supports:
        words = _support(cases.by_key[key], one=one, case=case)
        yield Reason(label="Also", words=words)
    yield from _supposed_elsewhere(one, cases=cases)
    yield from _costs(one, cases=cases)
    if one.leaves:
        yield Reason(label="Leaves", words=_leaves(one))
    if chance := chances_in_words(one):
        yield Reason(label="Chance", words=chance)
    yield Reason(label="Weight", words=_weight(one, first=first))


def media_in_words(media: frozenset[Medium]) -> str:
    """Through which media a slip comes: "copying by hand, print"; or any."""
    if len(media) == len(Medium):
        return "any"
    return ", ".join(said for medium, said in MEDIA.items() if medium in media)


def _slip(change: Change, *, cases: Cases, of: str) -> Iterator[Reason]:
    """The mechanism, its precondition as the text meets it, and the medium."""
    slip = change.mechanism
    yield Reason(label="Mechanism", words=f"{of}{slip.slip}; source: {slip.source}")
    yield Reason(label="Grounds", words=f"{of}{change.grounds}")
    named = cases.setting(change.claim).media
    met = media_in_words(slip.media & named)
    says = (
        "the source names none" if len(named) == len(Medium) else "as the source says"
    )
    yield Reason(label="Medium", words=f"{of}{met}; {says}")


def _then(one: Conjecture, *, case: Case) -> str:
    """The arithmetic of the relation with the reading in place."""
    words, found = worked(supposed(case, one=one))
    return f"{words}; it agrees only {THANKS[found]}" if found in THANKS else words


def _support(other: Case, *, one: Conjecture, case: Case) -> str:
    """That another relation agrees too, and whether it rests on other figures."""
    changed = {full_key(change.claim) for change in one.changes}
    here = {full_key(stated) for stated in case.stated.values()}
    there = {full_key(stated): key for key, stated in other.stated.items()}
    shared = [other.name(key) for full, key in there.items() if full in here - changed]
    words = _elsewhere(other, one=one)
    if shared:
        return f"{words}; it shares {listed(shared)} with this one besides"
    if not changed & here & {*there}:
        return f"{words}; it rests on the other of these readings"
    apart = "it shares no other figure with this one: an independent second relation"
    return f"{words}; {apart}"


def _elsewhere(other: Case, *, one: Conjecture) -> str:
    """What becomes of another relation with the reading in place, and how."""
    words, found = worked(supposed(other, one=one))
    if found in THANKS:
        return f"{other.key} agrees then only {THANKS[found]} ({words})"
    return f"{other.key} {BECOMES.get(found, 'disagrees then')} ({words})"


def _supposed_elsewhere(one: Conjecture, *, cases: Cases) -> Iterator[Reason]:
    """Assumptions that would be met, and norms kept or no longer: no support."""
    for key in one.assumed:
        words = _elsewhere(cases.by_key[key], one=one)
        said = f"{words}; it is an editor's assumption, and no support"
        yield Reason(label="Assumed", words=said)
    for key in one.turns:
        words = _elsewhere(cases.by_key[key], one=one)
        yield Reason(label="Norm", words=f"{words}; it is a norm, and no support")


def _leaves(one: Conjecture) -> str:
    """That this reading alone does not reconcile all that hangs together."""
    others = counted(one.leaves, "other figure")
    return f"{others} of the relations around it must be otherwise as well"


def _costs(one: Conjecture, *, cases: Cases) -> Iterator[Reason]:
    """The relations that would no longer hold, each with its arithmetic."""
    if not one.costs:
        yield Reason(label="Costs", words=NOTHING_BROKEN)
    for key in one.costs:
        yield Reason(label="Costs", words=_elsewhere(cases.by_key[key], one=one))


def _weight(one: Conjecture, *, first: bool) -> str:
    """What a reading weighs, term by term; of the first also its margin."""
    terms = [f"{one.cost} for the {'slip' if len(one.changes) == 1 else 'slips'}"]
    if one.supports:
        noun = (
            "relation that agrees" if len(one.supports) == 1 else "relations that agree"
        )
        terms.append(f"less {len(one.supports)} for the {noun} too")
    if one.leaves:
        left = counted(one.leaves, "other figure")
        terms.append(f"and {LEAVING * one.leaves} for {left} that must be otherwise")
    if one.costs:
        broken = counted(len(one.costs), "relation")
        terms.append(f"and {BREAKING * len(one.costs)} for {broken} broken")
    said = ", ".join(terms)
    said += f": {weight(one)}" if len(terms) > 1 else ""
    return f"{said}; {_margin(one)}" if first else said


def _margin(one: Conjecture) -> str:
    if one.margin is None:
        return "no other reading is serious beside it"
    return f"the next reading weighs {one.margin or 'no'} more"
