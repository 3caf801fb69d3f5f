"""The answers to where a quotation stands, and the recension that holds them."""

from __future__ import annotations

from dataclasses import dataclass, field

from averment.record import Entry, Finding, Place, Quotation, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The quotation stands exactly once at its place."""

    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Where the nearest words and the quotation differ.

    Shape: `standing` counts from the beginning of the text, `quoted` from that
        of the quotation; either may be empty.
    """

    standing: Span
    quoted: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearest:
    """The words of the text nearest to a lost quotation; never taken for it."""

    words: str
    span: Span
    place: Place | None
    differing: tuple[Difference, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """The quotation does not stand at its place.

    Shape: `elsewhere` are the places where exactly these words do stand;
        `nearest` is None where nothing in the text is near.
    """

    nearest: Nearest | None = None
    elsewhere: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambiguous:
    """The quotation stands more than once at its place."""

    spans: tuple[Span, ...]


Answer = Found | Lost | Ambiguous


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A quotation of an entry, and where it stands.

    Shape: `key` is the entry's full key, with the component's name for a part of
        a rule (`prov-report/r1.aim`) and with its number for an item of a list
        that a relation counts (`s1.item.2`); `place` is None for a rendering, which may
        stand anywhere in its text.
    """

    key: str
    entry: Entry
    quotation: Quotation
    document: str
    lang: str
    place: Place | None
    answer: Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Recension:
    """Every quotation put back at its place, or said to be lost or ambiguous."""

    anchors: tuple[Anchor, ...] = ()
    findings: tuple[Finding, ...] = ()
    _by_key: dict[str, Anchor] = field(
        default_factory=dict, repr=False, compare=False, init=False
    )

    def __post_init__(self) -> None:
        for anchor in self.anchors:
            self._by_key.setdefault(anchor.key, anchor)

    def anchor(self, key: str) -> Anchor | None:
        """The anchor of that full key, None where nothing is quoted under it."""
        return self._by_key.get(key)
