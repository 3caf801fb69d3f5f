"""A rule as a statement: who, with what force, does what, within which limits."""

from __future__ import annotations

from collections.abc import Iterator

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
    Force.NONE: "no word of duty",
    Force.IS: "says what is",
}
"""The forces in words, in the order in which pages list them."""

LIMITS = {
    "entity": "what is set up",
    "modal": "as",
    "function": "how it is said to be",
    "properties": "what it is",
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
_WHAT = ("aim", "direct-object")


def statement_of(rule: Rule, *, ground: Ground) -> Statement:
    """A rule in words, with the way to where it is quoted."""
    bearings = ground.bearings
    quote = ground.quote(rule)
    return Statement(
        key=short_key(rule),
        quote=quote,
        force=FORCES[rule.force],
        status=_status(rule),
        standing=standing_in_words(rule, ledger=ground.ledger),
        to=ground.place_of(rule),
        who=tuple(_who(rule, lang=quote.lang, ground=ground)),
        what=tuple(_what(rule, lang=quote.lang)),
        limits=tuple(_limits(rule, lang=quote.lang, ground=ground)),
        forces=tuple(_forces(rule)),
        others=ground.rendered(rule),
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
    said = [c for name in _WHAT for c in rule.components if c.name == name]
    for number, part in enumerate(said):
        inferred = part.origin is Origin.INFERRED
        if number:
            yield Piece(text=" ")
        yield Piece(
            text=part.words, voice="editor" if inferred else "quoted", lang=lang
        )
        if part.origin is not Origin.QUOTED:
            yield Piece(text=ORIGINS[part.origin])


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
