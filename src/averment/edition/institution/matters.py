"""An index of what the rules are about: the words of object and aim, and terms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from averment.edition.address import Address
from averment.edition.institution.dividing import in_pages, page_name
from averment.edition.institution.ground import Ground
from averment.edition.view import (
    Facet,
    IndexEntry,
    InstitutionPage,
    Piece,
    RulesIndex,
)
from averment.edition.words import counted
from averment.institution.matters import words_of
from averment.record import Rule, Term

NAME = "rules/by-matter"
TITLE = "Rules by matter"
ABOUT = (
    "An index of the words for what is to be done, and to what: terms of the glossary, "
    "then single words, in the order of the alphabet. A word says what a sentence "
    "speaks of, and no more."
)
_ABOUT = frozenset({"aim", "direct-object", "entity", "function", "properties"})
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_HAN = re.compile(r"[\u3400-\u9fff]+")
_LONGEST_RUN = 8
_LINK = 180

_Terms = tuple[tuple[re.Pattern[str], str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """A word of the index as it is shown, and its language."""

    words: str
    lang: str


def matters_index(ground: Ground) -> tuple[Facet, tuple[InstitutionPage, ...]]:
    """The lead to the index, and its pages."""
    entries = tuple(_entries(ground))
    parts = in_pages(entries, weight=lambda one: _LINK * (1 + len(one.rules)))
    names = [page_name(NAME, number) for number in range(1, len(parts) + 1)]
    addresses = tuple(Address(page="institution", name=name) for name in names)
    pages = tuple(
        InstitutionPage(
            kind="rules-index",
            name=name,
            title=TITLE,
            listed=False,
            content=RulesIndex(
                about=ABOUT, entries=part, number=number, pages=addresses
            ),
        )
        for number, (name, part) in enumerate(zip(names, parts, strict=True), start=1)
    )
    about = f"{counted(len(entries), 'word or term', 'words and terms')}. {ABOUT}"
    return Facet(title="By matter", about=about, to=addresses[0]), pages


def _entries(ground: Ground) -> Iterator[IndexEntry]:
    shown: dict[str, _Said] = {}
    rules: dict[str, dict[str, tuple[Piece, str]]] = {}
    terms = _terms(ground)
    for rule in ground.ledger.of(Rule):
        source = ground.ledger.source(rule.place.document)
        lang = source.lang if source else ""
        link = Piece(text=rule.key, to=ground.place_of(rule))
        for key, said in _matters(rule, lang=lang, terms=terms.get(lang, ())):
            shown.setdefault(key, said)
            rules.setdefault(key, {})[f"{rule.place.document}/{rule.key}"] = (
                link,
                rule.place.document,
            )
    for key in sorted(shown, key=lambda k: (shown[k].words.casefold(), k)):
        yield IndexEntry(
            words=shown[key].words,
            lang=shown[key].lang,
            rules=_by_document(rules[key].values()),
        )


def _by_document(
    those: Iterable[tuple[Piece, str]],
) -> tuple[tuple[str, tuple[Piece, ...]], ...]:
    """The links of an entry, gathered under their documents."""
    gathered: dict[str, list[Piece]] = {}
    for link, document in those:
        gathered.setdefault(document, []).append(link)
    return tuple((document, tuple(links)) for document, links in gathered.items())


def _terms(ground: Ground) -> dict[str, _Terms]:
    """The words of glossary terms by language, the longest first, as patterns."""
    found: dict[str, dict[str, str]] = {}
    for term in ground.ledger.of(Term):
        for words in (term.words, *term.also):
            found.setdefault(term.lang, {})[words] = term.words
        for one in term.renderings:
            found.setdefault(one.lang, {})[one.words] = one.words
    return {
        lang: tuple(
            (_whole(words), of_lang[words])
            for words in sorted(of_lang, key=len, reverse=True)
        )
        for lang, of_lang in found.items()
    }


def _matters(rule: Rule, *, lang: str, terms: _Terms) -> Iterator[tuple[str, _Said]]:
    """The terms in what a rule is about, then the words that no term has."""
    about = " ; ".join(c.words for c in rule.components if c.name in _ABOUT)
    left = about
    for pattern, words in terms:
        left, times = pattern.subn(" ; ", left)
        if times:
            yield f"term:{words.casefold()}", _Said(words=words, lang=lang)
    for word in _HAN.sub(" ", left).split():
        for found in _WORD.findall(word):
            for stem in words_of(found):
                yield f"word:{stem}", _Said(words=found.lower(), lang=lang)
    for run in _HAN.findall(left):
        if len(run) <= _LONGEST_RUN:
            yield f"word:{run}", _Said(words=run, lang=lang)


def _whole(words: str) -> re.Pattern[str]:
    """The words as a whole in a Latin text, anywhere in a Chinese one."""
    edge = "" if _HAN.search(words) else r"\b"
    return re.compile(f"{edge}{re.escape(words)}{edge}", re.IGNORECASE)
