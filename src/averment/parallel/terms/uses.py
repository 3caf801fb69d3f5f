"""Each term where it stands, with what was found for it on the other side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from averment.parallel.nouns import Alignment, Link, Sentence, Sureness
from averment.parallel.terms.glossary import Glossary, glossary
from averment.parallel.terms.placing import placed
from averment.parallel.terms.sharing import Met, shared
from averment.parallel.terms.wordings import main_lang, spots
from averment.record import Span, Term, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """A term in one link: where it stands, and what stands for it.

    Shape: `at` are spans in the text of the term's language, `met` in the other,
        empty where nothing known was found; `in_rendering` says that the term's
        language is the rendering's. `link` is the index of the link.
    """

    term: Term
    link: int
    sureness: Sureness
    at: tuple[Span, ...]
    met: tuple[Met, ...]
    in_rendering: bool = False


@dataclass(frozen=True, slots=True)
class _Side:
    """One text of an alignment with its sentences."""

    text: Text
    sentences: tuple[Sentence, ...]
    of_rendering: bool

    def found(self, link: Link, forms: Collection[str]) -> list[tuple[str, Span]]:
        """The forms that stand in the sentences of a link, in order, and where."""
        numbers = link.rendering if self.of_rendering else link.original
        return [
            (spot.form, placed(self.text, sentence, start=spot.start, end=spot.end))
            for sentence in (self.sentences[number] for number in numbers)
            for spot in spots(sentence.words, forms, lang=self.text.lang)
        ]


def uses_of(alignment: Alignment, terms: Iterable[Term]) -> tuple[Use, ...]:
    """The terms that stand in linked sentences, in the order of the links.

    A sentence without a counterpart has no use, and two texts in one language
    have none. A term counts where no longer one stands.
    """
    kept = tuple(terms)
    one = _Side(alignment.original, alignment.originals, of_rendering=False)
    two = _Side(alignment.rendering, alignment.renderings, of_rendering=True)
    if main_lang(one.text.lang) == main_lang(two.text.lang):
        return ()
    found = [
        use
        for own, other in ((one, two), (two, one))
        for use in _of_side(
            alignment.links,
            glossary(kept, lang=own.text.lang, into=other.text.lang),
            own=own,
            other=other,
        )
    ]
    return tuple(sorted(found, key=lambda use: (use.link, use.at[0])))


def _of_side(
    links: Iterable[Link], known: Glossary, *, own: _Side, other: _Side
) -> Iterator[Use]:
    rendered = known.accepted.keys() | known.rejected.keys()
    for number, link in enumerate(links):
        if not link.original or not link.rendering:
            continue
        standing: defaultdict[str, list[Span]] = defaultdict(list)
        present: dict[str, Term] = {}
        for form, span in own.found(link, known.terms.keys()):
            term = present[known.terms[form].key] = known.terms[form]
            standing[term.key].append(span)
        if not present:
            continue
        times = {key: len(spans) for key, spans in standing.items()}
        met = shared(other.found(link, rendered), known, present, times=times)
        for key, term in present.items():
            yield Use(
                term=term,
                link=number,
                sureness=link.sureness,
                at=tuple(standing[key]),
                met=met[key],
                in_rendering=own.of_rendering,
            )
