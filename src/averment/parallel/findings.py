"""What a comparison found, as findings R7xx with the words of both sides."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from averment.parallel.levels import of_figures, of_words
from averment.parallel.nouns import (
    Alignment,
    Comparison,
    FigurePair,
    Lack,
    Sureness,
    Untranslated,
    Verdict,
)
from averment.parallel.sides import read_side, side_of
from averment.record import Finding, Level, Side, Source, Text

SHORT = 8
_SAID = {
    Verdict.VALUE: "The rendering gives another value",
    Verdict.DROPPED: "The rendering does not give this figure",
    Verdict.ADDED: "The original does not give this figure",
    Verdict.UNIT: "The number is the same, and the unit is not",
    Verdict.BOUND: "The bound is not the same",
    Verdict.REPEATED: "The two texts say this a different number of times",
    Verdict.ASKED: "Whether the two say the same must be asked",
}
_SENTENCE = "No counterpart was found for this sentence"
_LACKING = {True: "Possibly not in the original", False: "Possibly untranslated"}
_DOUBTED = "The sentences they stand in are linked only doubtfully."
_DOUBTFUL = "That is doubtful."


def findings_of(comparison: Comparison, *, source: Source) -> tuple[Finding, ...]:
    """Every finding of a comparison: cautions first, then in the order of the text.

    Shape: `source` is the document, and the subject of each. Equal figures are
        no finding.
    """
    alignment = comparison.alignment
    found = (
        *(
            _of_figures(pair, alignment=alignment, source=source)
            for pair in comparison.figures
            if pair.verdict is not Verdict.EQUAL and not _said_of_all(pair, comparison)
        ),
        *(
            _of_words(lack, alignment=alignment, source=source)
            for lack in comparison.untranslated
        ),
    )
    placed = sorted(found, key=lambda finding: place_in(finding, alignment=alignment))
    cautions = (
        Finding(
            code=caution.code,
            level=Level.TENSION,
            subject=source,
            sentence=caution.sentence,
        )
        for caution in alignment.cautions
    )
    return tuple(
        addressed((*cautions, *placed), source=source, rendering=alignment.rendering)
    )


def place_in(finding: Finding, *, alignment: Alignment) -> tuple[int, int, str]:
    """Where a finding stands in the alignment: its link, its offset, its code.

    Shape: -1 is the link of what concerns the whole.
    """
    if not finding.sides:
        return -1, 0, finding.code
    return link_of(finding, alignment=alignment), _start(finding), finding.code


def link_of(finding: Finding, *, alignment: Alignment) -> int:
    """The index of the link that a finding's first words stand in; -1 for none."""
    for side in finding.sides[:1]:
        ours = is_original(side, alignment=alignment)
        sentences = alignment.originals if ours else alignment.renderings
        for number, link in enumerate(alignment.links):
            spans = (
                sentences[i].span for i in (link.original if ours else link.rendering)
            )
            if any(s.start <= side.span.start < s.end for s in spans):
                return number
    return -1


def is_original(side: Side, *, alignment: Alignment) -> bool:
    """Whether a side is of the original."""
    text = alignment.original
    return (side.lang, side.where.file) == (text.lang, text.file)


def addressed(
    findings: Iterable[Finding], *, source: Source, rendering: Text
) -> Iterator[Finding]:
    """The findings with their permanent names.

    Shape: code, document, language of the rendering and eight digits of a hash of
        the words on both sides: `R701-prov-report-en-3f9a01bc`; the second of the
        same words ends in `-2`.
    """
    times = Counter[str]()
    for finding in findings:
        words = "\0".join(
            f"{side.lang}\0{side.place or ''}\0{side.exact}" for side in finding.sides
        )
        mark = hashlib.sha256(words.encode()).hexdigest()[:SHORT]
        parts = [finding.code, source.key, rendering.lang]
        name = "-".join([*parts, mark] if finding.sides else parts)
        times[name] += 1
        again = f"-{times[name]}" if times[name] > 1 else ""
        yield replace(finding, address=_safe(f"{name}{again}"))


def _of_figures(pair: FigurePair, *, alignment: Alignment, source: Source) -> Finding:
    code, level = of_figures(pair)
    sided = (
        (alignment.original, pair.original),
        (alignment.rendering, pair.rendering),
    )
    return Finding(
        code=code,
        level=level,
        subject=source,
        sentence=_sentence(_SAID[pair.verdict], pair.how),
        assumptions=(_DOUBTED,) if pair.doubted else (),
        sides=tuple(read_side(text, reading) for text, reading in sided if reading),
    )


def _said_of_all(pair: FigurePair, comparison: Comparison) -> bool:
    """Whether its whole sentence is already said to lack, and that is doubtful."""
    reading = pair.rendering if pair.verdict is Verdict.ADDED else pair.original
    return pair.verdict in (Verdict.DROPPED, Verdict.ADDED) and any(
        lack.kind is Lack.SENTENCE
        and lack.sureness is Sureness.DOUBTFUL
        and lack.added is (pair.verdict is Verdict.ADDED)
        and lack.span.start <= reading.full.start < lack.span.end
        for lack in comparison.untranslated
        if reading
    )


def _of_words(lack: Untranslated, *, alignment: Alignment, source: Source) -> Finding:
    code, level = of_words(lack)
    text = alignment.rendering if lack.added else alignment.original
    if lack.kind is Lack.SENTENCE:
        said = _sentence(_SENTENCE, "")
    else:
        said = _sentence(_LACKING[lack.added], ", ".join(lack.lacking))
    return Finding(
        code=code,
        level=level,
        subject=source,
        sentence=said,
        assumptions=() if level > Level.NOTE else (_DOUBTFUL,),
        sides=(side_of(text, lack.span),),
    )


def _sentence(lead: str, how: str) -> str:
    """What is said, and by what rule; with a full stop."""
    how = how.strip().rstrip(".")
    return f"{lead}: {how}." if how else f"{lead}."


def _start(finding: Finding) -> int:
    return finding.sides[0].span.start


def _safe(name: str) -> str:
    return "".join(c if c.isalnum() or c in "-_." else "-" for c in name)
