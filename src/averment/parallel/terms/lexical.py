"""What a lexicon may learn from a glossary."""

from __future__ import annotations

from collections.abc import Iterable

from averment.parallel.terms.wordings import main_lang
from averment.record import Term


def renderings_by_form(
    terms: Iterable[Term], *, lang: str = "zh", into: str = "en"
) -> dict[str, tuple[str, ...]]:
    """Each form of the terms of a language, with what may render it.

    Shape: rejected renderings are in it, too: they are used, and an alignment
        that does not know them would miss the sentence they stand in. Terms of
        the other language are turned round.
    """
    known: dict[str, list[str]] = {}
    for term in terms:
        own = (term.words, *term.also)
        if main_lang(term.lang) == lang:
            pairs = [(form, words) for form in own for words in _in(term, into)]
        elif main_lang(term.lang) == into:
            pairs = [(form, words) for form in _in(term, lang) for words in own]
        else:
            continue
        for form, words in pairs:
            known.setdefault(form, []).append(words)
    return {form: tuple(dict.fromkeys(words)) for form, words in known.items()}


def _in(term: Term, lang: str) -> list[str]:
    """The renderings of a term in a language, rejected ones last."""
    accepted = [one.words for one in term.renderings if main_lang(one.lang) == lang]
    rejected = [one.words for one in term.rejected if main_lang(one.lang) == lang]
    return accepted + rejected
