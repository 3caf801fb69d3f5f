"""A comparison as lines for a terminal, and as plain values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from averment.edition.words import counted, language_in_words, listed
from averment.parallel.findings import link_of
from averment.parallel.nouns import (
    Alignment,
    Comparison,
    Link,
    Sentence,
    Sureness,
    Verdict,
)
from averment.record import Finding, Level, Text
from averment.verbs.lines import filled, wrapped
from averment.verbs.message import finding_as_json, message

READERS_LINE = (
    "A finding says that the two texts differ, not which of them is to be corrected, "
    "and not that the event did not happen."
)
_LONGEST = 280


def comparison_lines(
    comparison: Comparison, *, findings: Sequence[Finding], name: str
) -> Iterator[str]:
    """What the comparison rests on and what speaks against it; then link by link."""
    alignment = comparison.alignment
    yield wrapped(_head(alignment, name=name), indent=0)
    yield wrapped(_links(alignment), indent=2, below=0)
    for link, found in groupby(findings, key=lambda f: link_of(f, alignment=alignment)):
        yield ""
        if link >= 0:
            yield from _link(alignment, number=link)
        yield from ("\n".join(_indented(message(each))) for each in found)


def summary(comparison: Comparison, *, findings: Iterable[Finding]) -> str:
    """How many figures agree, and how many findings there are of each level."""
    equal = sum(pair.verdict is Verdict.EQUAL for pair in comparison.figures)
    levels = Counter(finding.level for finding in findings)
    said = [
        counted(levels[level], level.name.lower())
        for level in sorted(Level, reverse=True)
        if levels[level]
    ]
    figures = counted(equal, "figure or date", "figures and dates")
    verb = "agrees" if equal == 1 else "agree"
    return f"{figures} {verb}; {listed(said) if said else 'nothing else found'}."


def comparison_as_json(
    comparison: Comparison, *, findings: Sequence[Finding], name: str
) -> dict[str, object]:
    """A comparison as plain values."""
    alignment = comparison.alignment
    return {
        "document": name,
        "original": _text_as_json(alignment.original, alignment.originals),
        "rendering": _text_as_json(alignment.rendering, alignment.renderings),
        "for": alignment.purpose.value,
        "means": alignment.means.value,
        "cautions": [
            {"code": each.code, "sentence": each.sentence}
            for each in alignment.cautions
        ],
        "links": [_link_as_json(link) for link in alignment.links],
        "equal": sum(p.verdict is Verdict.EQUAL for p in comparison.figures),
        "findings": [
            finding_as_json(each) | {"link": link_of(each, alignment=alignment)}
            for each in findings
        ],
    }


def _head(alignment: Alignment, *, name: str) -> str:
    original, rendering = (
        language_in_words(text.lang)
        for text in (alignment.original, alignment.rendering)
    )
    return (
        f"{name}: {rendering} beside {original}, for {alignment.purpose.value}. "
        f"It rests on {alignment.means.value}."
    )


def _links(alignment: Alignment) -> str:
    """How many sentences there are, and how surely they are linked."""
    sure = Counter(link.sureness for link in alignment.links)
    said = listed(f"{sure[each]:,} {each.value}" for each in Sureness if sure[each])
    ours, theirs = len(alignment.originals), len(alignment.renderings)
    links = counted(len(alignment.links), "link")
    return f"{ours:,} and {theirs:,} sentences, {links}{': ' if said else ''}{said}."


def _link(alignment: Alignment, *, number: int) -> Iterator[str]:
    """The sentences of a link, both sides, with how sure it is."""
    link = alignment.links[number]
    how = f"{len(link.original)} to {len(link.rendering)}"
    yield f"Link {number + 1} of {len(alignment.links)}, {how}, {link.sureness.value}"
    sides = (
        (alignment.original, alignment.originals, link.original),
        (alignment.rendering, alignment.renderings, link.rendering),
    )
    for text, sentences, numbers in sides:
        words = " ".join(sentences[each].words for each in numbers)
        shown = _shortened(words) if words else "no counterpart"
        yield filled(f"{text.lang}  {shown}", indent=2, below=4)


def _indented(words: str) -> Iterator[str]:
    return (f"  {line}" if line else line for line in words.splitlines())


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


def _text_as_json(text: Text, sentences: Sequence[Sentence]) -> dict[str, object]:
    return {
        "lang": text.lang,
        "file": text.file,
        "sentences": [
            {
                "start": each.span.start,
                "end": each.span.end,
                "is": each.role.value,
                "place": each.label,
            }
            for each in sentences
        ],
    }


def _link_as_json(link: Link) -> dict[str, object]:
    return {
        "original": list(link.original),
        "rendering": list(link.rendering),
        "per_cent": link.per_cent,
        "sureness": link.sureness.value,
    }
