"""A rate of a stated population, and the figures of persons held against it.

Only stated figures are held against one another. Where a document gives a rate and
a number of persons and no population, that is said, and nothing is calculated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from averment.record import Comparison, Key, Kind, Modality, Span
from averment.relating.alike import alike, both_ends, counts, rates, size
from averment.relating.arithmetic.remaining import words_of_rest
from averment.relating.choosing import agreeing
from averment.relating.expressions import name, sum_of, times
from averment.relating.placed import Placed, PlacedText
from averment.relating.proposal import Proposed, Type, stated

_POPULATION_BEFORE = {
    "zh": re.compile(r"人口[约有为共计达近是]{0,2}$"),
    "en": re.compile(r"\bpopulation (?:of|is|was|being|numbers)\s(?:about |some )?$"),
}
_POPULATION_AFTER = {
    "zh": re.compile(r"^人?(?:的)?人口"),
    "en": re.compile(r"^(?:\speople)?\s?(?:inhabitants|of population|in population)\b"),
}
_OF_THEM = {
    "zh": re.compile(r"人口[^,。;0-9]{0,4}$"),
    "en": re.compile(r"^\sof\s(?:the\s|its\s|their\s)?(?:\w+\s)?population\b"),
}
_EXAMPLE = {
    "zh": re.compile(r"(?:例如|比如|譬如|如)[^。;]{0,10}$"),
    "en": re.compile(r"\b(?:for example|for instance|such as|thus)\b[^.;]{0,40}$"),
}
_PROPORTION = {
    "zh": re.compile(r"(?:比例|比率|[已就约]达|达到|合人口|占)[^,。;]{0,8}$"),
    "en": re.compile(r"\b(?:proportion|ratio|rate|share|percentage)\b[^.;,]{0,20}$"),
}
_RECKONED = {
    "zh": re.compile(r"(?:按|照|以)[^,。;]{0,12}$"),
    "en": re.compile(r"\b(?:calculated|computed|reckoned|at (?:the|a) rate)\b.{0,20}$"),
}
_ALREADY = {"zh": re.compile(r"已[^,。;]{0,6}$"), "en": re.compile(r"\balready\b")}
_REACH = {"zh": 160, "en": 480}
"""Characters from a population to a rate that is still meant of it."""


def of_populations(text: PlacedText) -> Iterator[Proposed]:
    """Rates with the population and the persons that the words set beside them."""
    if text.lang not in _REACH:
        return
    for population in text.placed:
        if _is_population(text, population):
            yield from _held_before(text, population)
            yield from _said_after(text, population)
    for sentence in text.sentences():
        yield from _without_population(text, sentence)


def _is_population(text: PlacedText, one: Placed) -> bool:
    figure = one.figure
    if figure is None or figure.kind is not Kind.COUNT:
        return False
    return bool(
        _POPULATION_BEFORE[text.lang].search(text.before(one))
        or _POPULATION_AFTER[text.lang].search(text.after(one))
    )


def _held_before(text: PlacedText, population: Placed) -> Iterator[Proposed]:
    """A rate, then “for example”, a place's population and its persons."""
    if not _EXAMPLE[text.lang].search(text.before(population)):
        return
    earlier = _of_people(text, text.lately(population))
    persons = _persons(text, population, until=text.sentence(population).end)
    if earlier and persons:
        yield _rate(text, persons[-1:], earlier[-1], population)


def _said_after(text: PlacedText, population: Placed) -> Iterator[Proposed]:
    """A place's population and its persons, then what proportion they are.

    The persons are those “already” counted, alone or with some counted later;
    where several could be meant and none agrees, nothing is said.
    """
    end = min(text.passage(population).end, population.span.end + _reach(text))
    for rate in _of_people(text, Span(start=population.span.end, end=end)):
        if not _PROPORTION[text.lang].search(text.before(rate)):
            continue
        persons = _persons(text, population, until=rate.span.start)
        tried = [_rate(text, p, rate, population) for p in _readings(text, persons)]
        agreed = agreeing(tried, plainly=True)
        if agreed or len(persons) == 1:
            yield agreed or tried[0]
        return


def _readings(
    text: PlacedText, persons: Sequence[Placed]
) -> Iterator[tuple[Placed, ...]]:
    already = [p for p in persons if _ALREADY[text.lang].search(text.before_clause(p))]
    for one in reversed(persons):
        if already and one != already[0]:
            yield already[0], one
    alone = persons if len(persons) == 1 else already[:1]
    if alone:
        yield tuple(alone)


def _persons(text: PlacedText, population: Placed, *, until: int) -> list[Placed]:
    """The counts after a population that could be of its people."""
    span = Span(start=population.span.end, end=until)
    return [
        one
        for one in counts(text, span)
        if alike(one, population)
        and size(one) < size(population)
        and not words_of_rest(text, one)
    ]


def _of_people(text: PlacedText, span: Span) -> list[Placed]:
    """The rates within a span that are per thousand, or said to be of people."""
    return [
        one
        for one in rates(text, span)
        if one.figure and (one.figure.kind is Kind.PERMILLE or _of_them(text, one))
    ]


def _of_them(text: PlacedText, rate: Placed) -> bool:
    if text.lang == "en":
        return bool(_OF_THEM["en"].search(text.after(rate)))
    core = rate.reading.core.start if rate.reading else rate.span.start
    before = text.words(text.sentence(rate).start, core)
    return bool(_OF_THEM["zh"].search(before))


def _reach(text: PlacedText) -> int:
    return _REACH[text.lang]


def _without_population(text: PlacedText, sentence: Span) -> Iterator[Proposed]:
    """Persons reckoned at a rate of a population that is nowhere counted."""
    if any(_is_population(text, one) for one in counts(text, sentence)):
        return
    for rate in rates(text, sentence):
        persons = [one for one in counts(text, sentence) if one.span > rate.span]
        reckoned = _RECKONED[text.lang].search(text.before(rate))
        if reckoned and _of_them(text, rate) and persons:
            because = f"a rate of a population: “{reckoned[0].strip()}”"
            of = times(name(rate), Key(name="population"))
            yield Proposed(
                relation=stated(name(persons[0]), of, because=because),
                type=Type.RATIO,
                figures=both_ends((rate, persons[0]), text=text),
                wanting="the population",
            )


def _rate(
    text: PlacedText, persons: Sequence[Placed], rate: Placed, population: Placed
) -> Proposed:
    limit = rate.claim.modality is Modality.CEILING
    relation = stated(
        sum_of(persons),
        times(name(rate), name(population)),
        comparison=Comparison.AT_MOST if limit else Comparison.EQUAL,
        because="a rate, a population and the persons counted of it",
        norm=rate.claim.modality in (Modality.CEILING, Modality.NORM),
    )
    return Proposed(
        relation=relation,
        type=Type.RATIO,
        figures=both_ends((*persons, population, rate), text=text),
    )
