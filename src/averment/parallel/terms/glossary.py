"""The glossary turned round for two languages: from forms of words to terms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from averment.parallel.terms.wordings import form_of, main_lang
from averment.record import Rejected, Term, Wording


@dataclass(frozen=True, slots=True)
class Glossary:
    """The terms of one language with what the glossary says of another.

    Shape: all by forms: `terms` in their own language; `accepted` and `rejected`
        in the other, each with the terms it is said of.
    """

    terms: dict[str, Term]
    accepted: dict[str, list[tuple[Term, Wording]]]
    rejected: dict[str, list[tuple[Term, Rejected]]]


def glossary(terms: Iterable[Term], *, lang: str, into: str) -> Glossary:
    """The terms of `lang` and their renderings in `into`; of two alike the first."""
    own: dict[str, Term] = {}
    accepted: defaultdict[str, list[tuple[Term, Wording]]] = defaultdict(list)
    rejected: defaultdict[str, list[tuple[Term, Rejected]]] = defaultdict(list)
    for term in terms:
        if main_lang(term.lang) != main_lang(lang):
            continue
        for words in (term.words, *term.also):
            own.setdefault(form_of(words, lang=lang), term)
        for one in term.renderings:
            if main_lang(one.lang) == main_lang(into):
                accepted[form_of(one.words, lang=into)].append((term, one))
        for other in term.rejected:
            if main_lang(other.lang) == main_lang(into):
                rejected[form_of(other.words, lang=into)].append((term, other))
    return Glossary(own, dict(accepted), dict(rejected))


def near(one: Term, other: Term) -> bool:
    """Whether two terms are easily taken for one another: 中层 and 内层.

    Some forms of both are as long, and at least half of one stands in the same
    places of the other.

    >>> one, other, third = (
    ...     Term(key=key, lang="zh", words=key) for key in ("中层", "内层", "改造")
    ... )
    >>> near(one, other), near(one, third)
    (True, False)
    """
    return any(
        len(this) == len(that)
        and 2 * sum(a == b for a, b in zip(this, that, strict=True)) >= len(this)
        for this in (one.words, *one.also)
        for that in (other.words, *other.also)
    )
