"""A rule as a statement: who, with what force, does what, within which limits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from averment.edition.bearings import full_key, short_key
from averment.edition.institution.ground import Ground
from averment.edition.institution.standings import standing_in_words
from averment.edition.notes import decided, read_in_words
from averment.edition.view import ForceIn, Piece, Sentence, Statement
from averment.edition.words import language_in_words, moment_in_words
from averment.institution.naming import UNSTATED
from averment.record import Component, Force, Origin, Rule, Sort

FORCES = {
    Force.MUST: "must",
    Force.MUST_NOT: "must not",
    Force.SHOULD: "should",
    Force.MAY: "may",
    Force.NONE: "(no word of duty)",
    Force.IS: "what is",
}
"""The forces in words, in the order in which pages list them."""

LIMITS = {
    "indirect-object": "to whom",
    "activation": "when, or if",
    "deadline": "by when",
    "window": "in what time",
    "periodicity": "how often",
    "threshold": "within what measure",
    "approval-by": "by whose approval",
    "reporting-to": "reported to",
    "leadership": "under whose leadership",
    "place": "where",
    "manner": "how",
    "order": "in what order",
    "execution": "how, or when",
    "purpose": "what for",
    "or-else": "or else",
}
"""The components of Institutional Grammar 2.0 in plain words, in order of reading."""

ORIGINS = {
    Origin.QUOTED: "",
    Origin.CARRIED: " (from an earlier sentence)",
    Origin.INFERRED: " (inferred)",
}
_BEARER = "attributes"
_DONE, _TO = "aim", "direct-object"
_WHAT = (_DONE, _TO, "entity", "modal", "function", "properties")


def stated(ground: Ground) -> Ground:
    """The ground with all its rules in words."""
    rules = ground.ledger.of(Rule)
    said = {full_key(rule): statement_of(rule, ground=ground) for rule in rules}
    return replace(ground, said=said)


def statement_of(rule: Rule, *, ground: Ground) -> Statement:
    """A rule in words, with the way to where it is quoted."""
    known = ground.said.get(full_key(rule))
    return known or _statement(rule, ground=ground)


def _statement(rule: Rule, *, ground: Ground) -> Statement:
    bearings = ground.bearings
    quote = ground.quote(rule)
    return Statement(
        key=short_key(rule),
        quote=quote,
        force=FORCES[rule.force],
        status=_status(rule),
        standing=standing_in_words(rule, ledger=ground.ledger, with_status=False),
        to=ground.place_of(rule),
        who=tuple(_who(rule, lang=quote.lang, ground=ground)),
        what=tuple(_what(rule, lang=quote.lang)),
        limits=tuple(_limits(rule, lang=quote.lang, ground=ground)),
        forces=tuple(_forces(rule)),
        others=ground.rendered(rule),
        constitutes=rule.sort is Sort.CONSTITUTIVE and bearer_of(rule) is None,
        proposed=bearings.proposed(rule),
        decisions=tuple(map(decided, bearings.reviews.get(full_key(rule), ()))),
    )


def bearer_of(rule: Rule) -> Component | None:
    """Whom the words bind, or whom an editor inferred; None where none is named."""
    return next((c for c in rule.components if c.name == _BEARER), None)


def component_in_words(part: Component, *, lang: str, ground: Ground) -> Sentence:
    """The words of a component, where they come from, and what they mean.

    Shape: the body or the value comes last; words that nobody wrote are an
        editor's, and never in quotation marks.
    """
    inferred = part.origin is Origin.INFERRED
    voice = Piece(text=part.words, voice="editor" if inferred else "quoted", lang=lang)
    said = [voice, Piece(text=ORIGINS[part.origin])]
    if part.body is not None:
        said += [Piece(text=", that is "), ground.body(part.body)]
    if part.value is not None:
        said.append(Piece(text=f", that is {read_in_words(part.value)}"))
    return tuple(piece for piece in said if piece.text)


def _status(rule: Rule) -> str:
    when = f", for {moment_in_words(rule.period)}" if rule.period else ""
    return f"{rule.status.value}{when}"


def _who(rule: Rule, *, lang: str, ground: Ground) -> Iterator[Piece]:
    bearer = bearer_of(rule)
    if bearer is not None:
        yield from component_in_words(bearer, lang=lang, ground=ground)
    elif rule.sort is Sort.REGULATIVE:
        yield Piece(text=UNSTATED)


def _what(rule: Rule, *, lang: str) -> Iterator[Piece]:
    """What is to be done to what, or what is said to be what, in the document's words.

    Shape: words that stand side by side in the quotation are quoted as one; an
        object that comes before what is done to it follows after a colon.
    """
    said = [c for name in _WHAT for c in rule.components if c.name == name]
    for number, part in enumerate(_run_in(said, exact=rule.quotation.exact)):
        if number:
            turned = part.name == _TO and _turned(rule)
            yield Piece(text=": " if turned else " ")
        inferred = part.origin is Origin.INFERRED
        yield Piece(
            text=part.words, voice="editor" if inferred else "quoted", lang=lang
        )
        if part.origin is not Origin.QUOTED:
            yield Piece(text=ORIGINS[part.origin])


def _run_in(parts: Sequence[Component], *, exact: str) -> list[Component]:
    """The components, those that stand side by side in the text made one."""
    joined: list[Component] = []
    for part in parts:
        last = joined[-1] if joined else None
        for gap in (" ", ""):
            if last is None or not last.origin is part.origin is Origin.QUOTED:
                continue
            words = f"{last.words}{gap}{part.words}"
            if words in exact:
                joined[-1] = replace(last, words=words)
                break
        else:
            joined.append(part)
    return joined


def _turned(rule: Rule) -> bool:
    """Whether the object stands before what is done: "the backlog … be cleared"."""
    words = {part.name: part.words for part in rule.components}
    exact = rule.quotation.exact
    done, to = (exact.find(words.get(name, "")) for name in (_DONE, _TO))
    return 0 <= to < done


def _limits(rule: Rule, *, lang: str, ground: Ground) -> Iterator[tuple[str, Sentence]]:
    for name, words in LIMITS.items():
        for part in rule.components:
            if part.name == name:
                yield words, component_in_words(part, lang=lang, ground=ground)
    if rule.of is not None:
        whole = ground.bearings.address(_full(rule.of, rule=rule))
        yield "part of", (Piece(text=rule.of, to=whole),)


def _forces(rule: Rule) -> Iterator[ForceIn]:
    for one in rule.forces:
        yield ForceIn(
            language=language_in_words(one.lang),
            lang=one.lang,
            force=FORCES[one.force],
            words=one.words,
        )


def _full(key: str, *, rule: Rule) -> str:
    return key if "/" in key else f"{rule.place.document}/{key}"
