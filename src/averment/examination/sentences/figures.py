"""Where a figure stands, and which figure or side is spoken of."""

from __future__ import annotations

from averment.examination.case import TURNED, Case, terms
from averment.examination.figures import Stated
from averment.record import ITEMS, Comparison, Constant, Key, Known

AGAINST = {
    "S101": "its parts",
    "S102": "the cells it adds up",
    "S104": "the same quantity",
    "S105": "its list",
    "P203": "what is assumed",
    "P201": "what the other figures give",
    "P202": "what the other factors give",
    "B301": "the figure it is held against",
    "B302": "the ceiling",
    "B303": "the norm",
}
_OTHER = {**AGAINST, "S104": "the same quantity", "B301": "the figure"}


def place(stated: Stated, *, case: Case) -> str:
    """Where a figure stands: `at 4r.7`; its key too where several stand there."""
    if isinstance(stated, Known):
        return f"known as {stated.key}"
    claims = case.claims()
    documents = {claim.place.document for claim in claims}
    where = stated.place.label if len(documents) == 1 else stated.place
    here = sum(claim.place == stated.place for claim in claims)
    return f"{stated.key} at {where}" if here > 1 else f"at {where}"


def subject_of(case: Case, *, code: str) -> str:
    """What a sentence speaks of: the total or figure with its place, or the left."""
    alone = side_alone(case)
    if alone is None:
        return "The left side of the relation"
    noun = "total" if code in ("S101", "S102") and _only_added(case) else "figure"
    return f"The {noun} {place(case.stated[alone.name], case=case)}"


def comparison_from(case: Case) -> Comparison:
    """The comparison as the subject sees it: turned where it stands on the right."""
    if isinstance(case.left, Key) or not isinstance(case.right, Key):
        return case.comparison
    return TURNED.get(case.comparison, case.comparison)


def held_against(case: Case, *, code: str) -> str:
    """What the subject is compared with, in words."""
    if side_alone(case) is None:
        return "the right"
    if code == "S101" and not _only_added(case):
        return "what the other figures leave"
    other = case.right if side_alone(case) is case.left else case.left
    if isinstance(other, Constant) and other.written == ITEMS:
        return f"the {len(case.items):,} items of its list"
    if isinstance(other, Constant):
        return f"the number {other.written}"
    if isinstance(other, Key):
        return f"{_OTHER[code]} {place(case.stated[other.name], case=case)}"
    return AGAINST[code]


def side_alone(case: Case) -> Key | None:
    """The side that is one figure; the left one where both are."""
    for side in (case.left, case.right):
        if isinstance(side, Key):
            return side
    return None


def _only_added(case: Case) -> bool:
    return all(
        positive for side in (case.left, case.right) for _, positive in terms(side)
    )
