"""From the recension's answers to what the apparatus says of them."""

from __future__ import annotations

from averment.edition.bearings import QUOTING, full_key
from averment.edition.documents import Placements
from averment.edition.placed import Nearest, Placed
from averment.recension import (
    Ambiguous,
    Anchor,
    Found,
    Lost,
    Recension,
)
from averment.recension import (
    Nearest as NearestWords,
)
from averment.record import Rendering, Span


def placements_of(recension: Recension) -> Placements:
    """Where each entry and each rendering stands, or what is amiss, in words.

    Shape: of a rule its own quotation; its components are not marked in the text.
    """
    entries: dict[str, Placed] = {}
    renderings: dict[Rendering, Placed] = {}
    for anchor in recension.anchors:
        entry = anchor.entry
        if isinstance(entry, Rendering):
            renderings[entry] = placed(anchor)
        elif isinstance(entry, QUOTING) and full_key(entry) == anchor.key:
            entries[anchor.key] = placed(anchor)
    return Placements(entries=entries, renderings=renderings)


def placed(anchor: Anchor) -> Placed:
    """The span of a quotation, or a sentence about why it has none."""
    where = f"at {anchor.place.label}" if anchor.place else "in the text"
    match anchor.answer:
        case Found(span=span):
            return Placed(span=span)
        case Ambiguous(spans=spans):
            trouble = (
                f"These words stand more than once {where} ({len(spans)} places), "
                "so none is marked:"
            )
            return Placed(trouble=trouble)
        case Lost(nearest=nearest, elsewhere=elsewhere):
            labels = ", ".join(place.label for place in elsewhere)
            also = f"; they stand at {labels}" if labels else ""
            return Placed(
                trouble=f"These words are not {where} in the transcription{also}:",
                nearest=_nearest(nearest) if nearest else None,
                differing=_quoted(nearest) if nearest else (),
            )


def _nearest(nearest: NearestWords) -> Nearest:
    start = nearest.span.start
    return Nearest(
        label=nearest.place.label if nearest.place else "",
        words=nearest.words,
        differing=tuple(
            Span(start=d.standing.start - start, end=d.standing.end - start)
            for d in nearest.differing
        ),
    )


def _quoted(nearest: NearestWords) -> tuple[Span, ...]:
    return tuple(difference.quoted for difference in nearest.differing)
