"""Who stands at the end of a relation that the clause itself does not name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from averment.reading.rules.bodies import heads_body
from averment.reading.rules.en.limits import phrase_end
from averment.reading.rules.en.tokens import adverb, tokens_of
from averment.reading.rules.en.verbs import NOUNS_TOO, is_base
from averment.reading.rules.en.words import (
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    head_of,
    is_agent,
)
from averment.reading.rules.listed import listed
from averment.reading.rules.nouns import Part
from averment.record import Origin, Span

_ISSUER = re.compile(
    r"\A\s*[\"“'‘]?\s*(?:[A-Z][a-z]+\s+)?(?:Resolutions?|Directives?|"
    r"Instructions?|Decisions?|Notice|"
    r"Regulations?|Orders?)\s+(?:of|by|from)\s+(?P<who>[^\n]+?)(?:\s+(?:on|"
    r"of\s+the\s+\d)\b|\n|$)"
)
_ITSELF = re.compile(
    r"\bthis\s+(?:resolution|directive|decision|instruction|notice|plan)\b",
    re.IGNORECASE,
)
_HELD = re.compile(r"(?:if|when|where|unless|once|after)\s+", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z]{4,}")
_SUCH_AS = re.compile(r",?\s+such\s+as\s+")
_NEXT_ONE = re.compile(
    r"(?:\s+(?:in|at|of)\s+[^,;.]{1,40}?)??(?:,\s+)?(?:(?:or|and)\s+|(?<=,\s))"
)
_SORTS = listed(
    """
    people peoples central national local provincial municipal county district
    party league leadership leading relevant large major higher lower other
    government governments superior respective general chinese communist
    """
)
"""Words that say whose or of what level a body is, and not what it is there for."""
_OFTEN = 5
"""A matter that fewer places name is nobody's business in particular (convention
of this project)."""
_LONGEST_NAME = 5  # words before the head


@dataclass(slots=True, kw_only=True)
class Named:
    """Who has been named so far: what a clause may go on speaking of.

    Shape: `body` is the last body that bore a duty or was set up in this paragraph,
        `leader` the last that was said to lead; `topic` is whom the whole document
        governs, `issuer` whose document it is; `judge` the last said to approve or
        decide anywhere.
    """

    issuer: Span | None = None
    topic: Span | None = None
    body: Span | None = None
    leader: Span | None = None
    judge: Span | None = None

    def opens(self) -> None:
        """A new paragraph: who was spoken of in the last is not meant any more."""
        self.body = self.leader = None

    def below(self, above: Span, plain: str) -> Part | None:
        """Whom an unnamed governed body most likely is: nearest first."""
        if self.body is not None and not _same(plain, self.body, above):
            return carried(self.body)
        if self.topic is not None and not _same(plain, self.topic, above):
            return Part(spans=(self.topic,), origin=Origin.INFERRED)
        return None


def carried(span: Span) -> Part:
    """Words that stand elsewhere."""
    return Part(spans=(span,), origin=Origin.CARRIED)


def words_of(plain: str, part: Part) -> str:
    """The first words of a component."""
    return plain[part.spans[0].start : part.spans[0].end]


def _same(plain: str, one: Span, other: Span) -> bool:
    """Whether the second words end with the first, articles aside."""
    name = re.sub(r"^(?:the|an?)\s+", "", plain[one.start : one.end].lower())
    return plain[other.start : other.end].lower().endswith(name)


def issuer_of(text: str) -> Span | None:
    """Whose resolution or directive it is, where its title says so."""
    found = _ISSUER.search(text[:400])
    return Span(start=found.start("who"), end=found.end("who")) if found else None


def itself(words: str) -> bool:
    """Whether a phrase is the document speaking of itself."""
    return _ITSELF.search(words) is not None


def topic_of(plain: str, issuer: Span | None) -> Span | None:
    """The body whose matter the document treats: named by the words it uses most.

    Shape: the first place of the name; None where no body's name is made of words
        that recur.
    """
    counts = Counter(word.lower() for word in _WORD.findall(plain))
    best: tuple[float, int] | None = None
    found = None
    for span in _names(plain):
        if issuer is not None and issuer.start <= span.start < issuer.end:
            continue
        weight = _weight(plain[span.start : span.end], counts)
        if best is None or (weight, -span.start) > best:
            best, found = (weight, -span.start), span
    return found if best is not None and best[0] >= _OFTEN else None


def _weight(name: str, counts: Counter[str]) -> float:
    words = [word.lower() for word in _WORD.findall(name)]
    matter = [word for word in words[:-1] if word not in _SORTS] or [
        word for word in words[-1:] if word not in _SORTS
    ]
    return sum(counts[word] for word in matter) / len(matter) if matter else 0


def _names(plain: str) -> Iterator[Span]:
    """The names of bodies of two words or more, without what stands before them."""
    tokens = tokens_of(plain, 0, len(plain))
    for number, token in enumerate(tokens):
        if not heads_body(token.low):
            continue
        first = number
        while (
            number - first < _LONGEST_NAME
            and first
            and _names_on(tokens[first - 1].low)
            and plain[tokens[first - 1].end : tokens[first].start].isspace()
        ):
            first -= 1
        if first < number:
            yield Span(start=tokens[first].start, end=token.end)


def _names_on(word: str) -> bool:
    """Whether a word can stand within a name, before its head."""
    closed = (DETERMINERS, PREPOSITIONS, FINITE, SUBORDINATORS, PRONOUNS)
    return (
        word[0].isalpha()
        and not any(word in words for words in closed)
        and word not in ("and", "or", "of", "both", "must", "should", "shall", "will")
        and not adverb(word)
        and (not is_base(word) or word in NOUNS_TOO)
    )


def meant(plain: str, span: Span, sentence: Span) -> Span | None:
    """Whom a pronoun means: whoever the opening "if" or "when" of its sentence names.

    Shape: the phrase itself where it is no pronoun, None where nobody is named.
    """
    if plain[span.start : span.end].lower() not in PRONOUNS:
        return span
    opening = _HELD.match(plain, sentence.start, span.start)
    if opening is None:
        return None
    end = phrase_end(plain, opening.end(), span.start)
    verb = re.compile(r"\s+(?P<word>[a-z]+)$").search(plain, opening.end(), end)
    if verb and is_base(verb["word"]) and verb["word"] not in NOUNS_TOO:
        end = verb.start()  # "if the judges disagree"
    named = Span(start=opening.end(), end=end)
    return named if is_agent(plain[named.start : named.end]) else None


_WITH_ITS_OWN = re.compile(r"\s+(?:and|or)\s+(?=(?:the|its|their)\s)")


def agents_in(plain: str, start: int, end: int) -> Iterator[Span]:
    """Who is named in a phrase: of "bodies such as A, or B", "the A or the B" each.

    Shape: of several joined by "and" those after the last agent are left out, as in
        "the committee and the help of others".
    """
    such = _SUCH_AS.search(plain, start, min(end, start + 80))
    if such is not None and phrase_end(plain, start, end) >= such.start():
        yield from _instances(plain, such.end(), end)
        return
    last = phrase_end(plain, start, end)
    for joint in re.compile(r"\s+and\s+(?=the\s)").finditer(plain, start, last):
        if not is_agent(plain[joint.end() : last]):
            last = joint.start()
            break
    if start < last and is_agent(plain[start:last]):
        yield from _each_of(plain, start, last)


def _each_of(plain: str, start: int, end: int) -> Iterator[Span]:
    """As in "the court or its superior and the council": each by itself."""
    at = start
    for joint in _WITH_ITS_OWN.finditer(plain, start, end):
        if is_agent(plain[at : joint.start()]) and is_agent(plain[joint.end() : end]):
            yield Span(start=at, end=joint.start())
            at = joint.end()
    yield Span(start=at, end=end)


def _instances(plain: str, start: int, end: int) -> Iterator[Span]:
    at = start
    while at < end:
        last = phrase_end(plain, at, end)
        if last <= at or not is_agent(plain[at:last]):
            return
        yield Span(start=at, end=last)
        joint = _NEXT_ONE.match(plain, last, end)
        if joint is None:
            return
        at = joint.end()


def governed(phrase: str) -> bool:
    """Whether a phrase names whom or what a body can lead: no time, no number."""
    head = head_of(phrase)
    return bool(head) and not re.match(r"\W*\d", phrase) and head not in _TIMES


_TIMES = listed(
    """
    month months year years day days week weeks time january february march april may
    june july august september october november december
    """
)
