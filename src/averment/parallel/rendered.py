"""The words of `render` entries against the value of what they render.

Nothing is aligned here: an editor has said which words render which claim.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from averment.notation import index
from averment.notation.keys import full_key
from averment.parallel.figures import segment_compared
from averment.parallel.figures.agreeing import Same, same
from averment.parallel.figures.judging import Judge
from averment.parallel.figures.matches import How, Match
from averment.parallel.figures.said import Said
from averment.parallel.figures.saying import said_in
from averment.parallel.levels import of_figures
from averment.parallel.nouns import FigurePair, Verdict
from averment.parallel.sides import side_of
from averment.parallel.terms.wordings import main_lang
from averment.reading import read
from averment.recension import Anchor, Found
from averment.record import (
    Claim,
    Figure,
    Finding,
    Kind,
    Ledger,
    Moment,
    Reading,
    Rendering,
    Span,
)

MACHINE = "machine"
_HOW = {Same.NO: How.OTHER, Same.NUMERAL: How.UNIT}
_SENTENCES = {
    Verdict.VALUE: "The words that render {key} give another value",
    Verdict.UNIT: "The words that render {key} give its number in another unit",
    Verdict.BOUND: "The words that render {key} leave its number open otherwise",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A claim and the words that render it, each where it stands."""

    claim: Claim
    rendering: Rendering
    original: Span
    words: Span


def renderings_tested(ledger: Ledger, anchors: Iterable[Anchor]) -> tuple[Finding, ...]:
    """The findings about `render` entries of claims, in ledger order.

    Shape: `anchors` say where quotations stand in the texts of the ledger.
        Nothing is said of words in which no figure is read that could be meant,
        nor of an entry signed @machine.
    """
    findings = (_finding(each, ledger=ledger) for each in _rendered(ledger, anchors))
    return tuple(finding for finding in findings if finding)


def _rendered(ledger: Ledger, anchors: Iterable[Anchor]) -> Iterator[Rendered]:
    by = index(ledger.entries)
    spans = {
        id(anchor.entry): anchor.answer.span
        for anchor in anchors
        if isinstance(anchor.entry, Claim | Rendering)
        and isinstance(anchor.answer, Found)
    }
    for entry in ledger.of(Rendering):
        claim = by.find(entry.of)
        proposed = entry.hand is not None and entry.hand.siglum == MACHINE
        original, words = spans.get(id(claim)), spans.get(id(entry))
        if isinstance(claim, Claim) and original and words and not proposed:
            yield Rendered(claim=claim, rendering=entry, original=original, words=words)


def _finding(rendered: Rendered, *, ledger: Ledger) -> Finding | None:
    claim, entry = rendered.claim, rendered.rendering
    document = claim.place.document
    source = ledger.source(document)
    text = ledger.text(document)
    rendering = ledger.text(document, entry.lang)
    if not source or not text or not rendering:
        return None
    pair = _pair(rendered, reference=source.date, lang=text.lang)
    if pair is None or pair.rendering is None or pair.verdict not in _SENTENCES:
        return None
    code, level = of_figures(pair)
    key = full_key(claim) or claim.key
    return Finding(
        code=code,
        level=level,
        subject=entry,
        sentence=f"{_SENTENCES[pair.verdict].format(key=claim.key)}: {pair.how}.",
        figures=(claim,),
        address=f"{code}-{key.replace('/', '-')}-{entry.lang}",
        sides=(
            side_of(text, rendered.original, value=claim.value),
            side_of(rendering, rendered.words, value=pair.rendering.value),
        ),
    )


def _pair(
    rendered: Rendered, *, reference: Moment | None, lang: str
) -> FigurePair | None:
    """A claim's value beside the figure nearest to it in the words that render it.

    Shape: None where nothing in them could be meant, or where an editor took the
        value otherwise than its own words have it.
    """
    claim, entry = rendered.claim, rendered.rendering
    words, langs = (claim.quotation.exact, entry.quotation.exact), (lang, entry.lang)
    mine = _stated(claim)
    theirs = _read(words[1], lang=entry.lang, reference=reference)
    if not theirs:
        return None
    nearest = max(theirs, key=lambda other: same(mine, other))
    how = _HOW.get(same(mine, nearest), How.EQUAL)
    if how is How.OTHER:
        meant = [other for other in theirs if other.sort is mine.sort]
        if not meant or _alike(words, langs=langs, reference=reference):
            return None
        nearest = meant[0]
    turned = [main_lang(each) == "zh" for each in langs] == [False, True]
    match = Match(one=mine, other=nearest, how=how)
    if turned:
        match, words = Match(one=nearest, other=mine, how=how), words[::-1]
    judge = Judge(one=words[0], other=words[1], turned=turned, link=None)
    return judge.judged(match)


def _stated(claim: Claim) -> Said:
    """The value of a claim as its words' own."""
    words = claim.quotation.exact
    whole = Span(start=0, end=len(words))
    kind = claim.value.kind if isinstance(claim.value, Figure) else Kind.DATE
    reading = Reading(full=whole, core=whole, kind=kind, value=claim.value)
    return said_in(words, [reading], within=whole)[0]


def _read(words: str, *, lang: str, reference: Moment | None) -> Sequence[Said]:
    readings = read(words, lang=lang, reference=reference)
    return said_in(words, readings, within=Span(start=0, end=len(words)))


def _alike(
    words: tuple[str, str], *, langs: tuple[str, str], reference: Moment | None
) -> bool:
    """Whether the words agree, though an editor took their value otherwise."""
    pairs = segment_compared(*words, langs=langs, reference=reference)
    return all(pair.verdict in (Verdict.EQUAL, Verdict.ASKED) for pair in pairs)
