"""Proposals without a footing: a premise that has gone, a circle of readings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from averment.edition.bearings import Bearings
from averment.edition.notes import value_in_words
from averment.record import Claim, Emendation, Figure, Moment

Value = Figure | Moment
PREMISE_GONE = "Its premise has gone"
_NOTHING = "It proposes what already stands."
_CIRCLE = (
    "Read one after another, the proposals for this claim lead back to where they "
    "began: {keys}. None of them is carried on to the next."
)


def troubles_on(full: str, *, bearings: Bearings) -> Mapping[str, tuple[str, ...]]:
    """What is amiss with emendations of one claim, by their keys, in sentences.

    The emendation is shown all the same: what somebody proposed is not deleted.
    """
    emendations = bearings.emendations.get(full, ())
    standing = _standing(full, bearings=bearings)
    return {
        emendation.key: tuple(_said(emendation, standing=standing, others=emendations))
        for emendation in emendations
    }


def _said(
    emendation: Emendation,
    *,
    standing: Value | None,
    others: tuple[Emendation, ...],
) -> Iterator[str]:
    premise = emendation.standing
    if _alike(premise, emendation.proposed):
        yield _NOTHING
        return
    circle = _circle(emendation, others=others)
    if circle:
        yield _CIRCLE.format(keys=", ".join(circle))
    if standing is not None and not _alike(premise, standing):
        yield (
            f"{PREMISE_GONE}: it was made of {value_in_words(premise)}, and "
            f"the claim now reads {value_in_words(standing)}."
        )


def _standing(full: str, *, bearings: Bearings) -> Value | None:
    """What a claim now reads, None where it is no claim that can be read."""
    entry = bearings.quoting.get(full)
    return entry.value if isinstance(entry, Claim) else None


def _alike(one: Value, other: Value) -> bool:
    """Whether two values are one reading, whatever noun and unit they leave out."""
    if isinstance(one, Moment) or isinstance(other, Moment):
        return getattr(one, "edtf", "") == getattr(other, "edtf", None)
    units = {one.unit, other.unit} - {None}
    return _reading(one) == _reading(other) and len(units) < len(("one", "other"))


def _reading(figure: Figure) -> tuple[object, ...]:
    return figure.bounds, figure.approx, figure.kind, figure.numeral


def _circle(
    emendation: Emendation, *, others: tuple[Emendation, ...]
) -> tuple[str, ...]:
    """The keys from an emendation back to its own premise, none if there is no way."""
    keys, reading = [emendation.key], emendation.proposed
    left = [other for other in others if other is not emendation]
    while not _alike(reading, emendation.standing):
        onward = next((o for o in left if _alike(o.standing, reading)), None)
        if onward is None:
            return ()
        left.remove(onward)
        keys.append(onward.key)
        reading = onward.proposed
    return tuple(keys)
