"""The apparatus: what a margin says of one claim, office, rule or table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Literal, assert_never

from averment.edition.address import Address
from averment.edition.bearings import (
    EXAMPLE,
    MACHINE,
    Bearings,
    figure_key,
    full_key,
    short_key,
    signed,
)
from averment.edition.placed import Placed
from averment.edition.related import related
from averment.edition.view import Note, Piece, Sentence
from averment.edition.words import (
    counted,
    figure_in_words,
    language_in_words,
    modality_in_words,
    moment_in_words,
    quantity_in_words,
    sentence_case,
)
from averment.record import (
    Claim,
    Emendation,
    Figure,
    Force,
    Hand,
    Level,
    Moment,
    Office,
    Origin,
    Quoting,
    Rendering,
    Review,
    Rule,
    Span,
    Table,
)

STOPS = (".", "。", "!", "?", "？", "！")
_FORCE = {Force.IS: "what is", Force.NONE: "no word of duty"}
_ORIGIN = {
    Origin.CARRIED: " (from an earlier sentence)",
    Origin.INFERRED: " (inferred)",
}
_SAID_DETAILS = ("note", "matter", "name")


def note_on(
    entry: Quoting,
    *,
    lang: str,
    bearings: Bearings,
    placed: Placed,
    renderings: Mapping[Rendering, Placed],
) -> Note:
    """What the apparatus says of an entry, in the order of printed editions.

    Shape: the head is the value and its relations; then sense and period;
        readings proposed; renderings a person signed; reviews; where the figure
        was drawn from; what could not be found.
    """
    full = full_key(entry)
    sentences = (
        *_sense(entry),
        *_findings(entry, bearings=bearings),
        *_emended(full, bearings=bearings),
        *_rendered(full, bearings=bearings, renderings=renderings),
        *(decided(review) for review in bearings.reviews.get(full, ())),
        *_told(entry, lang=lang),
        *_drawn(entry),
        *_tied(full, bearings=bearings),
        *_lost(entry, placed=placed, lang=lang),
        *_unadopted(entry, bearings=bearings),
    )
    return Note(
        key=short_key(entry),
        anchor=short_key(entry),
        kind=_kind(entry),
        state=bearings.state(full),
        head=_head(entry, bearings=bearings),
        sentences=tuple(_finished(sentence) for sentence in sentences),
        components=tuple(_components(entry, lang=lang)),
        found=placed.span is not None,
    )


def head_of(entry: Quoting) -> str:
    """The value of a claim, or what an office, a rule or a table is, in words."""
    match entry:
        case Claim():
            return value_in_words(entry.value)
        case Office():
            return " ".join(
                part.replace("-", " ")
                for part in (entry.body, entry.authority or "", entry.other or "")
                if part
            )
        case Rule():
            force = _FORCE.get(entry.force, entry.force.value)
            return f"rule, {force.replace('-', ' ')}"
        case Table():
            rows = counted(len(entry.rows), "row")
            return f"table, {rows} by {counted(len(entry.columns), 'column')}"
        case _:
            assert_never(entry)


def value_in_words(value: Figure | Moment) -> str:
    """A claim's value: a figure with its unit, or a date."""
    return (
        figure_in_words(value) if isinstance(value, Figure) else moment_in_words(value)
    )


def opinion_on(emendation: Emendation, *, reviews: tuple[Review, ...]) -> Sentence:
    """A proposed reading beside the standing one, with every decision on it."""
    return (
        Piece(text=f"{value_in_words(emendation.standing)} "),
        Piece(text="the document", voice="editor"),
        Piece(text=f"; {value_in_words(emendation.proposed)} "),
        Piece(text="proposed", voice="editor"),
        Piece(text=_by(emendation.hand)),
        *_because(emendation.because),
        *(piece for review in reviews for piece in _decision(review)),
    )


def signature(hand: Hand | None) -> str:
    """A siglum and its date: "ed3, 5 October 2026"; what a machine did is said.

    Shape: what `example` signs is said once on each page, not at each name.
    """
    if hand is None:
        return ""
    siglum = "machine, not a person" if hand.siglum == MACHINE else hand.siglum
    return f"{siglum}, {_date(hand)}" if hand.date else siglum


def _head(entry: Quoting, *, bearings: Bearings) -> Sentence:
    """The value, then what it is to other claims, parted by middle dots."""
    relations = related(entry, bearings=bearings)
    said = (piece for words in relations for piece in (Piece(text=" · "), *words))
    return _finished((Piece(text=head_of(entry)), *said), begun=True)


def _finished(sentence: Sentence, *, begun: bool = False) -> Sentence:
    """The sentence with a capital at its beginning and a stop at its end."""
    first, last = sentence[0], sentence[-1]
    if first.voice != "quoted" and not begun:
        sentence = (replace(first, text=sentence_case(first.text)), *sentence[1:])
    stopped = last.voice == "plain" and last.text.rstrip().endswith(STOPS)
    return sentence if stopped else (*sentence, Piece(text="."))


def _kind(entry: Quoting) -> Literal["claim", "office", "rule", "table"]:
    match entry:
        case Claim():
            return "claim"
        case Office():
            return "office"
        case Rule():
            return "rule"
        case Table():
            return "table"
        case _:
            assert_never(entry)


def _sense(entry: Quoting) -> Iterator[Sentence]:
    """What is measured, in what sense, for when; or how a rule stood."""
    match entry:
        case Claim() | Table():
            sense = modality_in_words(entry.modality, period=entry.period)
            words = f"{quantity_in_words(entry.quantity)}, {sense}"
            if isinstance(entry, Claim) and entry.list_of:
                words += f", one figure over a list of {entry.list_of}"
            yield (Piece(text=words),)
        case Office():
            if entry.period:
                yield (Piece(text=f"office, {moment_in_words(entry.period)}"),)
        case Rule():
            period = f" for {moment_in_words(entry.period)}" if entry.period else ""
            yield (Piece(text=f"{entry.status.value}{period}"),)


def _components(entry: Quoting, *, lang: str) -> Iterator[Piece]:
    """The components of a rule, run in: attributes “…”; aim “…”."""
    components = entry.components if isinstance(entry, Rule) else ()
    for number, component in enumerate(components):
        inferred = component.origin is Origin.INFERRED
        name = component.name.replace("-", " ")
        yield Piece(text=f"{'; ' if number else ''}{name} ")
        yield Piece(
            text=component.words, voice="editor" if inferred else "quoted", lang=lang
        )
        yield Piece(text=_ORIGIN.get(component.origin, ""))


def _findings(entry: Quoting, *, bearings: Bearings) -> Iterator[Sentence]:
    """Findings about the entry itself; those about relations are said there."""
    for finding in bearings.findings.get(full_key(entry), ()):
        if finding.subject == entry:
            words = "disagrees" if finding.level >= Level.DISAGREEMENT else "see"
            to = Address(page="finding", name=finding.address)
            yield (Piece(text=f"{words} "), Piece(text=finding.code, to=to))


def _emended(full: str, *, bearings: Bearings) -> Iterator[Sentence]:
    emendations = bearings.emendations.get(full, ())
    for emendation in emendations:
        yield opinion_on(emendation, reviews=bearings.reviews.get(emendation.key, ()))
    if emendations:
        yield (Piece(text="The document’s reading stands in the text."),)


def _rendered(
    full: str, *, bearings: Bearings, renderings: Mapping[Rendering, Placed]
) -> Iterator[Sentence]:
    for rendering in bearings.renderings.get(full, ()):
        if _is_found(rendering, renderings=renderings):
            if rendering.hand and not signed(rendering.hand, EXAMPLE):
                language = language_in_words(rendering.lang)
                said = f"{language} rendering, {signature(rendering.hand)}"
                yield (Piece(text=said),)
        else:
            yield _not_rendered(rendering)


def _is_found(rendering: Rendering, *, renderings: Mapping[Rendering, Placed]) -> bool:
    placed = renderings.get(rendering)
    return placed is not None and placed.span is not None


def _not_rendered(rendering: Rendering) -> Sentence:
    language = language_in_words(rendering.lang)
    return (
        Piece(text=f"These words are not in the {language} rendering: "),
        Piece(text=rendering.quotation.exact, voice="quoted", lang=rendering.lang),
    )


def decided(review: Review) -> Sentence:
    """A decision, whose it is, when, and why: "accepted (ed3, 5 October 2026)"."""
    return (
        Piece(text=review.decision, voice="editor"),
        Piece(text=_by(review.hand)),
        *_because(review.because),
    )


def _decision(review: Review) -> Iterator[Piece]:
    yield Piece(text="; ")
    yield from decided(review)


def _because(reason: str) -> Iterator[Piece]:
    if reason:
        yield Piece(text=", ")
        yield Piece(text=reason, voice="editor")


def _by(hand: Hand | None) -> str:
    return f" ({signature(hand)})" if hand else ""


def _date(hand: Hand) -> str:
    when = hand.date
    return moment_in_words(Moment(edtf=str(when), first=when, last=when))


def _told(entry: Quoting, *, lang: str) -> Iterator[Sentence]:
    """An editor's notes, and the names and matter of an office."""
    for name, text in entry.details:
        if name not in _SAID_DETAILS:
            continue
        if name == "name":
            yield _name(text, lang=lang)
        elif name == "matter":
            yield (Piece(text="matter: "), Piece(text=text))
        else:
            yield (Piece(text=text, voice="editor"),)


def _name(text: str, *, lang: str) -> Sentence:
    tag, _, name = text.partition(" ")
    if not name:
        tag, name = lang, text
    return (Piece(text="named "), Piece(text=name, voice="quoted", lang=tag))


def _drawn(entry: Quoting) -> Iterator[Sentence]:
    """Where in the full text a claim comes from, unless its passage says the same.

    The full text itself is named once, above the text.
    """
    drawn, label = entry.drawn_from, entry.place.label
    if drawn and label != drawn.article and not label.startswith(f"{drawn.article}."):
        yield (Piece(text=f"from {drawn.article}"),)


def _tied(full: str, *, bearings: Bearings) -> Iterator[Sentence]:
    """The figures it belongs to, each with a page where all is set side by side."""
    relations = bearings.relations.get(full, ())
    keys = dict.fromkeys(
        figure_key(relation)
        for relation in relations
        if not bearings.proposed(relation)
    )
    if keys:
        yield (Piece(text="see "), *_figures(keys))


def _figures(keys: Iterable[str]) -> Iterator[Piece]:
    for number, key in enumerate(keys):
        if number:
            yield Piece(text=", ")
        to = Address(page="figure", name=key)
        yield Piece(text=key.removeprefix("^").replace("-", " "), to=to)


def _lost(entry: Quoting, *, placed: Placed, lang: str) -> Iterator[Sentence]:
    """What became of words that are not found, beside the nearest that are."""
    if placed.span is not None:
        return
    words = entry.quotation.exact
    quoted = _cut(words, lang=lang, differing=placed.differing)
    yield (Piece(text=f"{placed.trouble} "), quoted)
    nearest = placed.nearest
    if nearest:
        where = f" is at {nearest.label}" if nearest.label else ""
        near = _cut(nearest.words, lang=lang, differing=nearest.differing)
        yield (Piece(text=f"the nearest{where}: "), near)


def _cut(words: str, *, lang: str, differing: tuple[Span, ...]) -> Piece:
    """Quoted words in stretches, those that differ told apart."""
    ends = {0, len(words), *(e for s in differing for e in (s.start, s.end))}
    cuts = sorted(end for end in ends if 0 <= end <= len(words))
    cut = tuple(
        (words[start:end], any(s.start <= start < s.end for s in differing))
        for start, end in pairwise(cuts)
    )
    return Piece(text=words, voice="quoted", lang=lang, cut=cut if differing else ())


def _unadopted(entry: Quoting, *, bearings: Bearings) -> Iterator[Sentence]:
    if bearings.proposed(entry):
        yield (Piece(text="Proposed by a machine; no person has adopted it."),)
