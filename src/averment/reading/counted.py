"""What is counted where no noun stands by the numeral: read from the clause.

The grounds are few and named: a word before or after the figure (人口, 已杀,
"killed", "a population of"), the subject of a rise or fall ("the number of
cooperatives rose from"), or a figure before to which this one is parallel
("of whom 49", "another 300", 由三千增加到五千). Without one the unit stays open.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from averment.reading.nouns import COUNTED_CHINESE, ENGLISH, is_plural
from averment.record import Approx, Figure, Kind, Reading

_BEFORE, _NEAR, _AFTER = 160, 14, 40
_PARALLEL_WITHIN = 200

_DONE_TO_PERSONS = (
    "killed|executed|arrested|sentenced|shot|detained|imprisoned|released|deported"
    "|interrogated|convicted|rehabilitated|exiled|liquidated|wounded"
)
_RISES = (
    r"increas|rose|risen|rise|fell|fallen|grew|grown|decreas|declin|reach|dropp"
    r"|amount|totall?ed|expand|went|stood|stands|is |was |are |were "
)
_ENGLISH_BEFORE = re.compile(
    rf"(?<![a-z])(?:(?P<persons>{_DONE_TO_PERSONS}|kill|execute|arrest|population of)"
    r"(?: of| another| a further| about| already| only)?)\s{1,4}$"
)
_ENGLISH_AFTER = re.compile(
    r"(?: or so)?(?: (?:were|was|have been|had been|to be|already|who were))?"
    rf"\s(?P<persons>{_DONE_TO_PERSONS})(?![a-z])"
)
_NUMBER_OF = re.compile(
    rf"number of (?P<nouns>[a-z' -]{{3,80}}?) (?:(?:has|have|had) )?(?:{_RISES})"
    r"(?:[^,;]|,\d){0,80}$"
)
_ENGLISH_PARALLEL = re.compile(
    r"(?P<again>of which|of whom|of these|of them|among them|another|a further"
    r"|(?:the )?remaining|the other|an additional)"
    r"(?: (?:about|nearly|some|only|over|more than))?\s{1,4}$"
)
_ENGLISH_SHARED_OUT = re.compile(r"\s(?:in|to|from)\s{1,4}[A-Z]")
_PLACE_BEFORE = re.compile(r"[,.;]\s{1,4}[A-Z][a-z]{2,20}\s{1,4}$")

_CHINESE_BEFORE = re.compile(
    r"(?P<persons>人口|人犯|犯人|罪犯|囚犯|俘虏|灾民|难民"
    r"|(?:已|再|共|又|拟|可|应|将|先|多|少|准备)[杀捕关判]|逮捕|捕获|处决|枪决|枪毙|处死"
    r"|杀掉|关押|释放|判刑|判处死刑|管制)(?:了|约|有|达|为|共|计){0,2}$"
)
_CHINESE_RISE = re.compile(
    rf"(?P<noun>{'|'.join(COUNTED_CHINESE)})(?:总?数)?(?:已|曾|即)?"
    r"(?:由|从|增|减|发展|扩|达|共有|计有|有|为)[^,。;:\n]{0,40}$"
)
_CHINESE_TO = re.compile(
    r"[个]?(?:增|减|发展|扩大|上升|下降|降|升|猛增)[^,。;]{0,4}?(?:到|至|为)[了约近]?"
)
_ENDS = re.compile(r"[,。;:、增减发升降到至就均都\s]|$")
_CHINESE_PARALLEL = re.compile(
    r"(?P<again>其中|再|另|另有|其余|余下|还有)[有约近]{0,2}$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ground:
    """A unit, and the words on which it rests."""

    unit: str
    words: str


def with_counted(
    readings: Iterable[Reading], *, text: str, plain: str, lang: str
) -> Iterator[Reading]:
    """The readings in order, bare counts with the unit their clause gives them.

    Shape: `lang` is `zh` or `en`; in other languages nothing is added. What
        decided stands in `rests_on` as ("noun", words).
    """
    ground = {"zh": _ground_in_chinese, "en": _ground_in_english}.get(lang)
    if ground is None:
        yield from readings
        return
    last: Reading | None = None
    for reading in readings:
        if _is_bare(reading):
            found = ground(reading, last=last, text=text, plain=plain)
            reading = _with(reading, found) if found else reading  # noqa: PLW2901
        if isinstance(reading.value, Figure) and reading.kind is Kind.COUNT:
            last = reading
        yield reading


def _is_bare(reading: Reading) -> bool:
    value = reading.value
    return isinstance(value, Figure) and value.kind is Kind.COUNT and value.unit is None


def _with(reading: Reading, ground: _Ground) -> Reading:
    if not isinstance(reading.value, Figure):
        return reading
    return replace(
        reading,
        value=replace(reading.value, unit=ground.unit),
        rests_on=(*reading.rests_on, ("noun", ground.words)),
    )


def _ground_in_english(
    reading: Reading, *, last: Reading | None, text: str, plain: str
) -> _Ground | None:
    start, end = reading.full.start, reading.full.end
    said = _ENGLISH_BEFORE.search(plain, max(0, start - 40), start)
    said = said or _ENGLISH_AFTER.match(plain, end, end + _AFTER)
    if said:
        return _Ground(unit="persons", words=said["persons"])
    return _subject(plain, at=start) or _parallel(
        reading, last=last, text=text, plain=plain
    )


def _subject(plain: str, *, at: int) -> _Ground | None:
    """The number of agricultural cooperatives rose from n in spring to n."""
    from_ = max(0, at - _BEFORE)
    from_ = max(from_, plain.rfind(". ", from_, at), plain.rfind("\n\n", from_, at))
    match = _NUMBER_OF.search(plain, from_, at)
    noun = _head(match["nouns"]) if match else None
    if match is None or noun is None:
        return None
    return _Ground(unit=ENGLISH.get(noun, noun), words=f"number of {match['nouns']}")


def _head(phrase: str) -> str | None:
    """Peasant households joining cooperatives: the first plural is counted."""
    return next((word for word in phrase.split() if is_plural(word)), None)


def _parallel(
    reading: Reading, *, last: Reading | None, text: str, plain: str
) -> _Ground | None:
    start, end = reading.full.start, reading.full.end
    if last is None or start - last.full.end > _PARALLEL_WITHIN:
        return None
    near = max(last.full.end, start - 30)
    parallel = (
        _ENGLISH_PARALLEL.search(plain, near, start)
        or _is_range_end(reading, last=last)
        or _ENGLISH_SHARED_OUT.match(text, end)
        or _PLACE_BEFORE.search(text, near, start)
    )
    return _as_before(last) if parallel else None


def _is_range_end(reading: Reading, *, last: Reading) -> bool:
    one, two = last.value, reading.value
    if not isinstance(one, Figure) or not isinstance(two, Figure):
        return False
    return one.approx is two.approx is Approx.RANGE and one.bounds == two.bounds


def _as_before(last: Reading) -> _Ground | None:
    value = last.value
    if not isinstance(value, Figure) or value.unit is None:
        return None
    return _Ground(unit=value.unit, words=value.written)


def _ground_in_chinese(
    reading: Reading, *, last: Reading | None, text: str, plain: str
) -> _Ground | None:
    del text
    start, end = reading.full.start, reading.full.end
    noun = reading.value.noun if isinstance(reading.value, Figure) else None
    end += len(noun) if noun and plain.startswith(noun, end) else 0
    if not _ENDS.match(plain, end):
        return None
    said = _CHINESE_BEFORE.search(plain, max(0, start - _NEAR), start)
    if said and not noun:
        return _Ground(unit="persons", words=said["persons"])
    if last is not None and _is_parallel_in_chinese(plain, last=last, start=start):
        return _as_before(last)
    rise = _CHINESE_RISE.search(plain, max(0, start - 60), start)
    return _of(rise["noun"], units=COUNTED_CHINESE) if rise else None


def _is_parallel_in_chinese(plain: str, *, last: Reading, start: int) -> bool:
    if start - last.full.end > _NEAR:
        return False
    rise = _CHINESE_TO.fullmatch(plain, last.full.end, start)
    return bool(rise or _CHINESE_PARALLEL.search(plain, last.full.end, start))


def _of(noun: str, *, units: Mapping[str, str]) -> _Ground:
    return _Ground(unit=units[noun], words=noun)
