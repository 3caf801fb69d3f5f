"""What linked sentences lack of one another: sentences, clauses, small words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from averment.parallel.lexicon import stem
from averment.parallel.nouns import Lack, Sureness, Untranslated
from averment.parallel.omissions.evidence import Held
from averment.parallel.omissions.judging import DOUBTFUL, judged, sureness_of
from averment.parallel.omissions.restricting import unrestricted
from averment.parallel.omissions.sides import View
from averment.parallel.vectors import Vectors
from averment.record import Span

_WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
_WHOLE = 0.7
"""From here on, what is likely, a whole sentence of several is said to lack; on
MAC-dev it makes little difference from where between 0.5 and 0.8."""
_ANSWERED = 0.5
"""A word is named as lacking of which less is answered, as of a long sense."""
Part = tuple[int, Span]
"""A clause, or a sentence, with the number of the sentence it is in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lacking:
    """Words of one side of a link that have no counterpart."""

    kind: Lack
    span: Span
    words: tuple[str, ...]
    sureness: Sureness

    def as_found(self, *, link: int, added: bool) -> Untranslated:
        """The same with the link and the side it is in."""
        return Untranslated(
            kind=self.kind,
            span=self.span,
            lacking=self.words,
            link=link,
            sureness=self.sureness,
            added=added,
        )


def lacking_within(
    view: View, *, doubt: Sureness, vectors: Vectors | None
) -> list[Lacking]:
    """What one side of a link has that the other has not, in order.

    Shape: of several sentences first whole ones, then clauses of the others,
        then restricting words outside both. A doubtful link may hold sentences
        too many: what is nearest in it counts, and nothing is more than doubtful.
    """
    found: list[Lacking] = []
    if doubt is Sureness.DOUBTFUL and vectors is not None and len(view.theirs) > 1:
        view = view.nearest(vectors)
    if len(view.mine) > 1:
        whole = [(number, view.one.sentences[number].span) for number in view.mine]
        found += _lacking(view, whole, kind=Lack.SENTENCE, vectors=vectors)
    rest = _outside(view.one.clauses(view.mine), found)
    found += _lacking(view, rest, kind=Lack.WORDS, vectors=vectors)
    if view.one.chinese:
        found += _restricting(view, beside=found)
    if doubt is Sureness.DOUBTFUL:
        found = [
            Lacking(kind=f.kind, span=f.span, words=f.words, sureness=doubt)
            for f in found
        ]
    return sorted(found, key=lambda f: f.span)


def _outside(parts: Iterable[Part], found: Sequence[Lacking]) -> list[Part]:
    return [part for part in parts if not _inside(part[1], found)]


def _inside(span: Span, found: Iterable[Lacking]) -> bool:
    return any(f.span.start <= span.start and span.end <= f.span.end for f in found)


def _lacking(
    view: View, parts: Sequence[Part], *, kind: Lack, vectors: Vectors | None
) -> Iterator[Lacking]:
    """Parts without a counterpart, neighbouring ones of a sentence together."""
    held = view.held([span for _, span in parts])
    likely = judged(held, chinese=view.one.chinese, vectors=vectors)
    least = _WHOLE if kind is Lack.SENTENCE else DOUBTFUL
    runs = groupby(range(len(parts)), key=lambda k: (parts[k][0], likely[k] >= least))
    for (_, lacks), run in runs:
        if lacks:
            numbers = list(run)
            yield Lacking(
                kind=kind,
                span=Span(
                    start=parts[numbers[0]][1].start, end=parts[numbers[-1]][1].end
                ),
                words=_open(held, numbers, chinese=view.one.chinese),
                sureness=sureness_of(max(likely[k] for k in numbers)),
            )


def _open(held: Held, numbers: Iterable[int], *, chinese: bool) -> tuple[str, ...]:
    """The words of some parts that nothing much answers, as they stand there."""
    out: dict[str, None] = {}
    for k in numbers:
        clause = held.clauses[k]
        lacking = {
            word for word in clause.words if held.worth(word, shared=False) < _ANSWERED
        }
        said = clause.words if chinese else _WORD.findall(clause.text)
        out.update(
            dict.fromkeys(w for w in said if (w if chinese else stem(w)) in lacking)
        )
    return tuple(out)


def _restricting(view: View, *, beside: Sequence[Lacking]) -> Iterator[Lacking]:
    """Restricting words that nothing shows, outside what is found already."""
    english = view.other.said(view.theirs)
    for number in view.mine:
        within = view.one.sentences[number].span
        for span in unrestricted(view.one.text.content, within, english):
            if not _inside(span, beside):
                yield Lacking(
                    kind=Lack.WORDS,
                    span=span,
                    words=(view.one.text.at(span),),
                    sureness=Sureness.DOUBTFUL,
                )
