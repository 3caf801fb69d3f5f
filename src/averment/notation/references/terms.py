"""Whether the glossary says each thing once, and not its contrary."""

from __future__ import annotations

from collections.abc import Iterator

from averment.notation.references.gathered import Gathered
from averment.notation.spots import Doubt
from averment.record import Term


def term_doubts(ledger: Gathered) -> Iterator[Doubt]:
    """Words that are two terms; then renderings accepted and rejected at once."""
    terms = [entry for entry in ledger.entries if isinstance(entry, Term)]
    yield from _twice(terms)
    for term in terms:
        yield from _both(term)


def _twice(terms: list[Term]) -> Iterator[Doubt]:
    first: dict[tuple[str, str], Term] = {}
    for term in terms:
        for words in dict.fromkeys((term.words, *term.also)):
            other = first.setdefault((term.lang, words), term)
            if other is not term:
                yield Doubt(
                    code="N116",
                    entry=term,
                    word=words,
                    sentence=f"{words} is the term {other.key} already, at "
                    f"{other.where}.",
                    hint="Keep one of the two, or join them.",
                )


def _both(term: Term) -> Iterator[Doubt]:
    accepted = {(one.lang, one.words.casefold()) for one in term.renderings}
    for other in term.rejected:
        if (other.lang, other.words.casefold()) in accepted:
            yield Doubt(
                code="N117",
                entry=term,
                word=other.words,
                sentence=f"{other.words} is accepted and rejected for {term.words}.",
                hint="Keep one of the two.",
            )
