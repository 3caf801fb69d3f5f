"""Growth: from so much to so much by a share, in steps, and of output as a product."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import pairwise

from averment.record import Expression, Kind, Span
from averment.relating.alike import alike, both_ends, counts, is_share
from averment.relating.arithmetic.rises import Rise, rises
from averment.relating.choosing import agreeing
from averment.relating.expressions import ONE, factor, minus, name, plus, times
from averment.relating.placed import Placed, PlacedText
from averment.relating.proposal import Proposed, Type, stated

_TO = {
    "zh": re.compile(
        r"^[^。；]{0,12}(?:增加|增|发展|上升|扩大|提高|增长|减少|下降|降低|缩减|降|减)"
        r"(?:到|至|为|成)了?[^。；]{0,8}$"
    ),
    "en": re.compile(r"^[^.;]{0,40}\bto\b[^.;,]{0,25}$"),
}
_FROM = {
    "zh": re.compile(r"[由从自][^。；]{0,24}$"),
    "en": re.compile(r"\bfrom\b[^.;]{0,30}$"),
}
_CHANGES = {
    "zh": re.compile(r"(?:增|升|提高|多|长|减|降|少)[加长少低了约近]{0,3}$"),
    "en": re.compile(
        r"\b(?:by|(?:increase|rise|growth|decrease|decline|fall|drop|reduction) of)\s"
        r"(?:about |nearly |more than |over )?$"
    ),
}
_LESS = {
    "zh": re.compile(r"减|降|少"),
    "en": re.compile(r"\b(?:decreas|fall|fell|declin|drop|reduc)"),
}
_OUTPUT = re.compile(r"产值|总值|产量|总产|\boutput\b|\bproduction value\b")
_WORKERS = re.compile(
    r"职工|工人|人数|员工|\bemployees\b|\bworkers\b|\bstaff\b|\bwork ?force\b"
)
_PRODUCTIVITY = re.compile(r"生产率|\bproductivity\b")


def growth(text: PlacedText) -> Iterator[Proposed]:
    """Growths that the words let one set against figures, or against others."""
    if text.lang not in _TO:
        return
    for sentence in text.sentences():
        yield from _from_to(text, sentence)
    for passage in text.text.passages:
        found = list(rises(text, passage.span)) if text.within(passage.span) else []
        yield from _in_steps(text, found)
        yield from _product(text, found)


def _from_to(text: PlacedText, sentence: Span) -> Iterator[Proposed]:
    """From one figure to another, with the share, the number or the times between."""
    for first, last in pairwise(counts(text, sentence)):
        moved = _TO[text.lang].search(text.between(first, last))
        opened = _FROM[text.lang].search(text.before(first))
        if moved and opened and alike(first, last):
            yield from _by(text, first, last, sentence=sentence)


def _by(
    text: PlacedText, first: Placed, last: Placed, *, sentence: Span
) -> Iterator[Proposed]:
    for change in text.within(Span(start=last.span.end, end=sentence.end)):
        start = change.reading.core.start if change.reading else change.span.start
        words = _CHANGES[text.lang].search(text.words(last.span.end, start))
        if words is None:
            continue
        less = bool(_LESS[text.lang].search(text.words(sentence.start, start)))
        tried = [
            Proposed(
                relation=stated(
                    name(last), side, because=f"from, to and by: “{words[0].strip()}”"
                ),
                type=Type.GROWTH,
                figures=both_ends((first, last, change), text=text),
            )
            for side in _sides(first, last, change, less=less)
        ]
        if tried:
            yield agreeing(tried) or tried[0]
        return


def _sides(
    first: Placed, last: Placed, change: Placed, *, less: bool
) -> Iterator[Expression]:
    """What the last figure is, by what the change is stated in.

    “By n times” is read as n times as much and as n times more: writers differ.
    """
    figure = change.figure
    if figure is None:
        return
    step = minus if less else plus
    if is_share(figure):
        yield times(name(first), step(ONE, name(change)))
    elif figure.kind is Kind.MULTIPLE:
        yield times(name(first), step(ONE, name(change)))
        yield times(name(first), name(change))
    elif alike(change, last):
        yield step(name(first), name(change))


def _in_steps(text: PlacedText, found: Sequence[Rise]) -> Iterator[Proposed]:
    """Two growths one after the other, and the growth over both."""
    for one, two in pairwise(found):
        for whole in found:
            if (
                whole not in (one, two)
                and None not in (one.since, one.until, two.until)
                and one.until == two.since
                and (whole.since, whole.until) == (one.since, two.until)
                and _topic(whole) == _topic(one)
            ):
                yield _equal(text, (one, two), (whole,), "growth in steps")


def _product(text: PlacedText, found: Sequence[Rise]) -> Iterator[Proposed]:
    """Output is workers times productivity: so do their growths multiply.

    Only where the words give all three, the years of output follow one another,
    and the workers are counted from the same year to the same year.
    """
    for at, (workers, productivity) in enumerate(pairwise(found)):
        if _topic(workers) != "workers" or _topic(productivity) != "productivity":
            continue
        output = _output(found[:at])
        if output and _same_years(output, workers):
            yield _equal(
                text, output, (workers, productivity), "output, workers, productivity"
            )


def _output(found: Sequence[Rise]) -> tuple[Rise, ...]:
    """The growths of output at the end of a row, the first of which names it."""
    run: list[Rise] = []
    for one in reversed(found):
        if _topic(one) not in ("output", ""):
            break
        run.insert(0, one)
        if _topic(one) == "output":
            return tuple(run)
    return ()


def _same_years(output: Sequence[Rise], workers: Rise) -> bool:
    follow = all(one.until == two.since for one, two in pairwise(output))
    return follow and all(
        None in (one, other) or one == other
        for one, other in (
            (output[0].since, workers.since),
            (output[-1].until, workers.until),
        )
    )


def _topic(rise: Rise) -> str:
    for topic, words in (
        ("productivity", _PRODUCTIVITY),
        ("workers", _WORKERS),
        ("output", _OUTPUT),
    ):
        if words.search(rise.words):
            return topic
    return ""


def _equal(
    text: PlacedText, left: Sequence[Rise], right: Sequence[Rise], because: str
) -> Proposed:
    figures = [rise.rate for rise in (*left, *right)]
    return Proposed(
        relation=stated(_factors(left), _factors(right), because=because),
        type=Type.GROWTH,
        figures=both_ends(figures, text=text),
    )


def _factors(found: Sequence[Rise]) -> Expression:
    sides: list[Expression] = [factor(rise.rate, falls=rise.falls) for rise in found]
    return reduce(times, sides)
