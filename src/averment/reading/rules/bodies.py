"""The bodies and posts a text names: one for each form of a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from averment.reading.rules.en.words import head_of
from averment.reading.rules.nouns import AuthorityTie, Body, Event, Statement
from averment.reading.rules.short_forms import ShortForms, points
from averment.record import Limit, Span

_ENGLISH = re.compile(
    r"\b(?:organs?|bod(?:y|ies)|committees?|departments?|"
    r"ministr(?:y|ies)|bureaus?|offices?|courts?|"
    r"tribunals?|governments?|authorit(?:y|ies)|regions?|"
    r"provinces?|centre|center|leaders|leadership|"
    r"part(?:y|ies)|congress|conference|meeting|heads?|council|commission|"
    r"forces?|army|organizations?|"
    r"commissars?|directors?|prosecutors?|groups?|branch(?:es)?|"
    r"secretar(?:y|ies)|administrator|"
    r"board|agenc(?:y|ies)|league|ministers?|schools?|unions?|"
    r"count(?:y|ies)|cit(?:y|ies)|municipalit(?:y|ies)|districts?|townships?|"
    r"enterprises?|undertakings?|units?|assembl(?:y|ies))\b",
    re.IGNORECASE,
)
_CHINESE = re.compile(
    r"(?:委|局|(?<!干)部|院|厅|处|署|府|军区|军|党委|会|机关|部门|"
    r"组织|首长|领导|中央|省级|一级|公安|支部|党组|单位"
    r"|[部厅局处院省市县区庭科所]长|书记|主任|政委"
    r"|法院|政府|办公室|地方|各地|地区|大行政区)$"
)
_LITIGANTS = re.compile(r"(?:only\s+|both\s+)?(?:the\s+)?parties\b")
_NO_NAME = re.compile(
    r"任何|一切|凡|所有|已有|.*的(?:地区|地方|各地|单位|机关|部门|会)$"
)
"""Of whatever body or place it is: a quantifier or a description, and no name."""
_PHRASE = re.compile(
    r"(?:in|of|at|by|on|for|from|under|with|before|after|during)\s", re.IGNORECASE
)
_JOINED = re.compile(r",\s+|\s+(?:and|or)\s+")
_ARTICLE = re.compile(r"^(?:the|a|an|all|any|each|every|their|its)\s+", re.IGNORECASE)


def bodies_of(
    text: str,
    statements: Iterable[Statement],
    ties: Iterable[AuthorityTie],
    events: Iterable[Event] = (),
) -> tuple[Body, ...]:
    """The bodies named as bearers, approvers, addressees, leaders, ends, or actors.

    Shape: a name is as written, without its article and with single spaces; a form
        that points to a fuller name before it ("the department") is tied to that,
        no other two forms are taken for one body, and no person is one.
    """
    found: dict[str, list[Span]] = {}
    for span in _spans(statements, ties, events):
        name = _ARTICLE.sub("", _written(text, span))
        if _is_body(name):
            mentions = found.setdefault(name.lower(), [])
            if span not in mentions:
                mentions.append(span)
    return tuple(_tied(text, found))


def _tied(text: str, found: dict[str, list[Span]]) -> Iterator[Body]:
    """A body for each name; the places of a short form go to the fuller name."""
    forms = ShortForms(text, found)
    spans = [span for places in found.values() for span in places]
    meant = {span: forms.fuller(_written(text, span), span) for span in spans}
    own = {
        name: [s for s in places if not meant[s] and not points(_written(text, s))]
        for name, places in found.items()
    }
    short: dict[str, list[Span]] = {name: [] for name in found}
    for span, form in meant.items():
        fuller = form
        while fuller and not own[fuller]:  # a short form of a short form
            fuller = meant[found[fuller][0]]
        if fuller:
            short[fuller].append(span)
    for name, places in own.items():
        if places:
            yield Body(
                name=_ARTICLE.sub("", _written(text, places[0])),
                mentions=tuple(sorted(places)),
                short=tuple(sorted(short[name])),
            )


def names_body(name: str) -> bool:
    """Whether a phrase names a body or post, and no person or crowd."""
    return bool(_ENGLISH.search(name) or _CHINESE.search(name))


def heads_body(phrase: str) -> bool:
    """Whether the last word of a phrase names a body or post.

    >>> heads_body("the county court"), heads_body("non-Party personnel")
    (True, False)
    """
    words = phrase.split()
    return bool(words) and _ENGLISH.fullmatch(words[-1]) is not None


def _written(text: str, span: Span) -> str:
    return " ".join(text[span.start : span.end].split())


def _is_body(name: str) -> bool:
    """Whether what a phrase is of is a body: its head, or that of a part of it."""
    if _CHINESE.search(name):
        return _NO_NAME.match(name) is None
    if _LITIGANTS.match(name) or _PHRASE.match(name):
        return False
    heads = (head_of(part) for part in _JOINED.split(name))
    return any(_ENGLISH.fullmatch(head) for head in heads)


def _spans(
    statements: Iterable[Statement],
    ties: Iterable[AuthorityTie],
    events: Iterable[Event],
) -> Iterator[Span]:
    for one in statements:
        if one.bearer is not None:
            yield one.bearer.spans[0]
        for limit in (Limit.APPROVAL, Limit.REPORTING, Limit.LEADERSHIP):
            yield from (part.spans[0] for part in one.under(limit))
    for tie in ties:
        ends = (tie.superior, tie.subordinate)
        yield from (end.spans[0] for end in ends if end is not None)
    yield from (event.by for event in events if event.by is not None)
