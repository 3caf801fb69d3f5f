"""Limits in figures, and places: constraints read the same way in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from averment.reading.rules.counting import names_a_first
from averment.reading.rules.nouns import Constraint, Part, Statement
from averment.reading.rules.times import times_in
from averment.record import Figure, Kind, Limit, Modality, Origin, Reading, Span

_MEASURES = (
    Kind.PERCENT,
    Kind.PERMILLE,
    Kind.FRACTION,
    Kind.RATIO,
    Kind.MULTIPLE,
    Kind.MONEY,
    Kind.MASS,
    Kind.AREA,
    Kind.LENGTH,
    Kind.DURATION,
)
"""What a norm is stated in; a bare count in a rule is mostly no measure."""
_SHARES = (Kind.PERCENT, Kind.PERMILLE)
"""In a rule a share in hundreds or thousands is its measure, asked for or allowed."""
_PLACE = re.compile(
    r"\b(?:in|at|along|within)\s+(?P<where>(?:(?:the|each|every|all|some|other|large|"
    r"one|two|several)\s+)?(?:[A-Za-z’'-]+\s+){0,6}?"
    r"(?:areas?|regions?|districts?|provinces?|count(?:y|ies)|cit(?:y|ies)|places?|"
    r"townships?|factor(?:y|ies)|mines?|farms?|schools?|enterprises|spot))\b",
    re.IGNORECASE,
)
_NOT_WITHIN = re.compile(
    r"\b(?:and|or|that|which|who|to|for|by|of|with|accordance|order|case|charge|"
    r"after|before|batches)\s",
    re.IGNORECASE,
)
_ZH_PLACE = re.compile(
    r"(?:在|于)(?P<where>[^，。；：（）在于给的]{1,8}?"
    r"(?:地区|省|县|市|区|乡|城市|农村|工厂|矿山|学校|机关|部队|地方|农场)内?)"
)
_FOR = re.compile(r"\bfor\s+(?:an?\s+(?:period|term)\s+of\s+)?$", re.IGNORECASE)
_AGAIN = re.compile(r"(?:every|each|annual|[a-z]+ly)\b|每", re.IGNORECASE)
"""How a return is told that is no rate ("per month") and no year gone by."""
_FULL_STOP = re.compile(r"[.;。；]?\s*")
_FAILING = re.compile(
    r"(?:those|anyone|persons|whoever)\s+(?:who\s+)?(?:fails?|refuses?|neglects?|"
    r"do(?:es)?\s+not|violates?|disobeys?|conceals?)\b|(?:如有)?违(?:反|犯)?[^，。]{0,8}者",
    re.IGNORECASE,
)


def measured(
    text: str,
    statements: Sequence[Statement],
    readings: Sequence[Reading],
    *,
    lang: str,
) -> Iterator[Statement]:
    """The statements with the ceilings, norms, places and returns inside their spans.

    Shape: a threshold is a figure that `read` takes for a ceiling or a norm, and any
        share in hundreds or thousands; a place
        is named with "in", "at" or 在. What the next statement of the article says
        of those who fail to is what follows otherwise.
    """
    figures = [
        one for one in readings if isinstance(one.value, Figure) and _is_bound(one)
    ]
    returns = [
        one
        for one in readings
        if one.kind is Kind.PERIOD and _AGAIN.match(text, one.full.start)
    ]
    bounds = {one.full for one in figures}
    lengths = [
        one for one in readings if one.kind is Kind.DURATION and one.full not in bounds
    ]
    for number, one in enumerate(statements):
        found = [
            *_periodicities(text, one, returns),
            *_windows(text, one, lengths),
            *(
                Constraint(limit=Limit.THRESHOLD, part=_part(r.full))
                for r in times_in(figures, one.span)
            ),
            *(
                Constraint(limit=Limit.PLACE, part=_part(span))
                for span in _places(text, one.span, lang=lang)
            ),
        ]
        with_them = replace(one, constraints=(*one.constraints, *found))
        after = statements[number + 1] if number + 1 < len(statements) else None
        tied = (
            after is not None and one.or_else is None and _sanctions(text, one, after)
        )
        yield (
            replace(with_them, or_else=_part(after.span))
            if tied and after
            else with_them
        )


def _windows(
    text: str, one: Statement, lengths: Sequence[Reading]
) -> Iterator[Constraint]:
    """As in "for five years": a length that is no ceiling and no norm itself."""
    for time in times_in(lengths, one.span):
        lead = _FOR.search(
            text, max(one.span.start, time.full.start - 20), time.full.start
        )
        if lead is not None:
            span = Span(start=lead.start(), end=time.full.end)
            yield Constraint(limit=Limit.WINDOW, part=_part(span))


def _periodicities(
    text: str, one: Statement, returns: Sequence[Reading]
) -> Iterator[Constraint]:
    """How often; of "the first", the return that ends the sentence before."""
    inside = times_in(returns, one.span)
    for time in inside:
        yield Constraint(limit=Limit.PERIODICITY, part=_part(time.full))
    if inside or not names_a_first(text[one.span.start : one.span.end]):
        return
    for time in returns:
        if _FULL_STOP.fullmatch(text, time.full.end, one.span.start):
            carried = Part(spans=(time.full,), origin=Origin.CARRIED)
            yield Constraint(limit=Limit.PERIODICITY, part=carried)


def _sanctions(text: str, one: Statement, after: Statement) -> bool:
    """Whether the next statement says what befalls those who do not do this one."""
    words = text[after.span.start : after.span.end]
    return one.article == after.article and _FAILING.match(words) is not None


def _is_bound(one: Reading) -> bool:
    norm = one.modality is Modality.NORM and one.kind in _MEASURES
    measure = norm or one.kind in _SHARES
    return measure or (one.modality is Modality.CEILING and one.kind is not Kind.PERIOD)


def _part(span: Span) -> Part:
    return Part(spans=(span,))


def _places(text: str, span: Span, *, lang: str) -> Iterator[Span]:
    pattern = _ZH_PLACE if lang == "zh" else _PLACE
    for mark in pattern.finditer(text, span.start, span.end):
        if lang == "zh" or not _NOT_WITHIN.search(mark["where"]):
            yield Span(start=mark.start("where"), end=mark.end("where"))
