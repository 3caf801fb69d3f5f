"""Dates whose words name a day that no calendar has: 31 September."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from averment.examination.addresses import address
from averment.examination.figures import full_key
from averment.examination.outcomes import Outcome
from averment.examination.reviews import adopted
from averment.examination.sentences import UNKNOWN
from averment.reading.dates import read_dates
from averment.record import Claim, Finding, Ledger, Level, Moment, Source

OTHER_CALENDAR = "Or the day is of another calendar."
BRACKETS = dict.fromkeys(map(ord, "[]［］【】『』〔〕()（）"))


def impossible_dates(ledger: Ledger, *, accepted: frozenset[str]) -> Iterator[Outcome]:
    """A finding for each date of the ledger whose own words name no day.

    Shape: a disagreement; a tension where only the characters that an editor has
        put in brackets make the day impossible (九月三十［一］日).
    """
    sources = {source.key: source for source in ledger.of(Source)}
    for claim in ledger.of(Claim):
        if not isinstance(claim.value, Moment):
            continue
        if not adopted(full_key(claim), hand=claim.hand, accepted=accepted):
            continue
        source = sources.get(claim.place.document)
        if source is None:
            continue
        words, lang = claim.quotation.exact, source.lang
        if _names_no_day(words, lang):
            yield _outcome(claim, level=Level.DISAGREEMENT, because="")
        elif _names_no_day(words.translate(BRACKETS), lang):
            because = ", with what stands in brackets read as part of them,"
            yield _outcome(claim, level=Level.TENSION, because=because)


@lru_cache(maxsize=1 << 14)
def _names_no_day(words: str, lang: str) -> bool:
    return any(
        reading.impossible for reading in read_dates(words, lang=lang, reference=None)
    )


def _outcome(claim: Claim, *, level: Level, because: str) -> Outcome:
    words = " ".join(claim.quotation.exact.split())
    finding = Finding(
        code="D404",
        level=level,
        subject=claim,
        sentence=f"The words “{words}” at {claim.place.label}{because} name a day that "
        "no calendar has.",
        figures=(claim,),
        would_agree=(OTHER_CALENDAR, UNKNOWN),
        address=address("D404", documents=[claim.place.document], key=claim.key),
    )
    return Outcome(key=full_key(claim), finding=finding)
