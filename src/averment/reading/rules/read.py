"""All that a text says of rules, bodies, authority and times."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from averment.reading.read import read
from averment.reading.rules.bodies import bodies_of, names_body
from averment.reading.rules.consulting import as_proposed
from averment.reading.rules.duties import duties_of
from averment.reading.rules.en import authority as en_authority
from averment.reading.rules.en import statements as en
from averment.reading.rules.en.ends import Named, issuer_of, topic_of
from averment.reading.rules.en.frames import Around
from averment.reading.rules.en.listing import goes_on, with_item
from averment.reading.rules.events import events_of, waits_of
from averment.reading.rules.measures import measured
from averment.reading.rules.nouns import AuthorityTie, Rules, Statement
from averment.reading.rules.sections import Sentence, sentences_of
from averment.reading.rules.times import times_in
from averment.reading.rules.zh import authority as zh_authority
from averment.reading.rules.zh import statements as zh
from averment.record import Force, Kind, Moment, Origin, Reading, Sort, Span

_TIMES = (Kind.DATE, Kind.DURATION, Kind.PERIOD)

Found = list[tuple[Sentence, list[Statement]]]


def rules_of(text: str, *, lang: str, reference: Moment | None = None) -> Rules:
    """The statements of a text with what they rest on.

    Shape: `lang` is a tag whose first part says how the text is read (`zh`, `en`);
        in other languages nothing is found. Every span is one of the text; a bearer
        that no words name is None. `reference` is the date of the document.

    >>> rules = rules_of("The courts shall report in March.", lang="en")
    >>> rules.statements[0].force
    <Force.MUST: 'must'>
    """
    language = lang.partition("-")[0].lower()
    if language not in ("en", "zh"):
        return Rules(statements=(), bodies=(), authority=(), duties=())
    readings = list(read(text, lang=lang, reference=reference))
    times = [one for one in readings if one.kind in _TIMES]
    plain = re.sub(r"\s", " ", text)
    chinese = language == "zh"
    found = (_chinese if chinese else _english)(text, plain, times)
    bare = as_proposed(text, [one for _, ones in found for one in ones])
    statements = tuple(measured(text, bare, readings, lang=language))
    ties = tuple((_chinese_ties if chinese else _english_ties)(text, plain, found))
    events = tuple(events_of(text, times))
    return Rules(
        statements=statements,
        bodies=bodies_of(text, statements, ties, events),
        authority=ties,
        duties=tuple(
            duties_of(text, statements, times=times, reference=reference, lang=lang)
        ),
        events=events,
        waits=tuple(waits_of(text, statements)),
    )


def _english(text: str, plain: str, times: Sequence[Reading]) -> Found:
    found: Found = []
    follows = False
    lead: Statement | None = None
    for sentence in sentences_of(text, lang="en"):
        last = found[-1][1] if found else []
        if last and not sentence.opens and goes_on(plain, last[-1], sentence):
            last[-1] = with_item(plain, last[-1], sentence)
            continue
        around = Around(
            plain=plain,
            times=times_in(times, sentence.span),
            follows=follows and not sentence.opens,
        )
        ones = list(en.statements_of(sentence, around))
        if sentence.item and last and _leads_in(plain, last[-1]):
            lead = last[-1]
        elif not sentence.item:
            lead = None
        if lead is not None and ones:
            if last and last[-1] is lead:
                last.pop()
            ones = [_under(one, lead) for one in ones]
        if sentence.item and not ones and last and _open_list(plain, last[-1]):
            last[-1] = replace(
                last[-1], span=Span(start=last[-1].span.start, end=sentence.span.end)
            )
            continue
        follows = bool(ones)
        found.append((sentence, ones))
    return found


def _chinese(text: str, _plain: str, times: Sequence[Reading]) -> Found:
    sentences = list(sentences_of(text, lang="zh"))
    articles = any(one.article for one in sentences)
    found: Found = []
    for sentence in sentences:
        around = zh.Around(
            text=text,
            sentence=sentence,
            times=times_in(times, sentence.span),
            follows=bool(found and found[-1][1]) and not sentence.opens,
            preamble=articles and not sentence.article,
        )
        ones = list(zh.statements_of(around))
        found.append((sentence, ones))
    return found


def _leads_in(plain: str, last: Statement) -> bool:
    """As in "We must:" before a list: its items are the statements."""
    span = last.span
    return not last.aims and plain[: span.end + 1].rstrip().endswith(":")


def _under(one: Statement, lead: Statement) -> Statement:
    """An item with the force and the bearer of the words before the list."""
    if one.cue is not None:
        return one
    force = lead.force if one.force is Force.MUST else one.force
    bearer = one.bearer
    if bearer is None and lead.bearer is not None:
        bearer = replace(lead.bearer, origin=Origin.CARRIED)
    return replace(one, force=force, bearer=bearer)


def _open_list(plain: str, last: Statement) -> bool:
    """Whether a statement ends with a colon and the items already added to it."""
    return ":" in plain[last.span.start : last.span.end]


def _english_ties(text: str, plain: str, found: Found) -> Iterator[AuthorityTie]:
    issuer = issuer_of(text)
    named = Named(issuer=issuer, topic=topic_of(plain, issuer))
    article = ""
    for sentence, ones in found:
        if sentence.opens or sentence.article != article:
            named.opens()
        article = sentence.article
        yield from en_authority.ties_of(plain, sentence, ones, named=named)


def _chinese_ties(text: str, _plain: str, found: Found) -> Iterator[AuthorityTie]:
    named = zh_authority.Named(issuer=zh_authority.issuer_of(text))
    article = ""
    for sentence, ones in found:
        if sentence.opens or sentence.article != article:
            named.bearer = None
        article = sentence.article
        yield from zh_authority.ties_of(text, sentence, ones, named=named)
        for one in ones:
            named.bearer = _body_bearer(text, one) or named.bearer


def _body_bearer(plain: str, one: Statement) -> Span | None:
    """A bearer that a later clause may go on speaking of: a body, no pronoun."""
    span = one.bearer.spans[0] if one.bearer else None
    if span is None or one.sort is not Sort.REGULATIVE:
        return None
    words = plain[span.start : span.end]
    return span if names_body(words) and zh_authority.goes_on(words) else None
