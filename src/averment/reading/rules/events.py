"""The events of a document's life that its head gives a day for, and what it awaits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from averment.reading.rules.nouns import Event, Statement
from averment.reading.rules.times import times_in
from averment.record import Kind, Limit, Moment, Reading, Span

_HEAD = 1500
"""As far as the head of a document is looked for (convention of this project)."""
_EVENT = re.compile(
    r"\b(?P<what>adopted|passed|approved|ratified|promulgated|issued|published)\b"
    r"[^.;()]{0,140}?\bon\s+$",
    re.IGNORECASE,
)
_ZH_EVENT = re.compile(r"[^。；）]{0,40}?(?P<what>通过|批准|公布|颁布|发布)")
_BY = re.compile(
    r"\bby\s+(?:the\s+)?(?:\d+(?:st|nd|rd|th)\s+)?(?P<who>[^,;]+?)(?:,|\s+on\s)",
    re.IGNORECASE,
)
_ZH_BY = re.compile(
    r"[，,\s]*由?(?P<who>[^，,。；]{2,24}?)(?:通过|批准|公布|颁布|发布)"
)

_ITSELF = re.compile(
    r"(?:this|the\s+present)\s+(?:resolution|directive|decision|instruction|regulation"
    r"|decree|order|measure|rule)s?|本(?:决议|指示|决定|条例|办法|命令|规定|细则)",
    re.IGNORECASE,
)
_ONLY_THEN = re.compile(
    r"\bbefore\s+(?:its\s+|their\s+|it\s+is\s+|being\s+)?"
    r"(?:implement|enforce|promulgat|execut|carried\s+out|taking\s+effect)\w*"
    r"|\b(?:takes?|taking)\s+effect\b|\b(?:comes?|enters?)\s+into\s+force\b"
    r"|\bimplemented\s+(?:only\s+)?(?:after|once|upon)\b"
    r"|批准后(?:即)?(?:施行|实行|执行|实施|生效|公布)",
    re.IGNORECASE,
)


def waits_of(text: str, statements: Iterable[Statement]) -> Iterator[Span]:
    """The statements by which the text is carried out only once it is approved."""
    for one in statements:
        about = [*one.objects, *([one.bearer] if one.bearer else [])]
        named = any(
            _ITSELF.fullmatch(" ".join(text[span.start : span.end].split()))
            for part in about
            for span in part.spans
        )
        said = text[one.span.start : one.span.end]
        if named and one.under(Limit.APPROVAL) and _ONLY_THEN.search(said):
            yield one.span


def events_of(text: str, times: Sequence[Reading]) -> Iterator[Event]:
    """Adoption, approval and the like, each with its day, in the order written.

    Shape: an event told twice of one day is the first of them.
    """
    told: set[tuple[str, str]] = set()
    for event in _all_told(text, times):
        if (event.what, event.day.edtf) not in told:
            told.add((event.what, event.day.edtf))
            yield event


def _all_told(text: str, times: Sequence[Reading]) -> Iterator[Event]:
    head = re.sub(r"\s", " ", text[:_HEAD])
    start = 0
    dates = [
        time
        for time in times_in(times, Span(start=0, end=len(head)))
        if time.kind is Kind.DATE
    ]
    ends = [*(time.full.start for time in dates[1:]), len(head)]
    for time, end in zip(dates, ends, strict=False):
        day = time.value
        if not isinstance(day, Moment) or day.first is None or day.first != day.last:
            continue
        found = list(_EVENT.finditer(head, start, time.full.start))
        after = _ZH_EVENT.match(head, time.full.end, end)
        if found or after:
            yield _told(head, found[-1] if found else None, after, time=time, day=day)
        start = time.full.end


def _told(
    head: str,
    before: re.Match[str] | None,
    after: re.Match[str] | None,
    *,
    time: Reading,
    day: Moment,
) -> Event:
    """The event of a day, by the word before it or after it."""
    if before is not None:
        span = Span(start=before.start(), end=time.full.end)
        by = _BY.search(head, span.start, time.full.start)
        what = before["what"].lower()
    else:
        end = after.end() if after else time.full.end
        span = Span(start=time.full.start, end=end)
        by = _ZH_BY.match(head, time.full.end, span.end)
        what = after["what"] if after else ""
    who = Span(start=by.start("who"), end=by.end("who")) if by else None
    return Event(span=span, what=what, day=day, by=who)
