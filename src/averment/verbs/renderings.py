"""The documents of an edition held beside their renderings, for its room."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from averment.parallel.aligning import Installed, installed
from averment.parallel.comparing import compared
from averment.parallel.given import Given, given_links
from averment.parallel.nouns import Comparison
from averment.record import Ledger, Moment, Source, Text
from averment.verbs.pairs import Pair, pairs_of
from averment.verbs.printing import followed

Compare = Callable[[Ledger], tuple[Comparison, ...]]
_Asked = tuple[Text, Text, Moment | None, tuple[Given, ...]]


def comparing() -> Compare:
    """A function that compares the documents of a ledger with their renderings.

    Shape: texts that have not changed since the last time are not compared anew;
        model and dictionary are loaded with the first pair there is.
    """
    means = cache(installed)
    kept: dict[_Asked, Comparison] = {}

    def compare(ledger: Ledger) -> tuple[Comparison, ...]:
        nonlocal kept
        asked = dict.fromkeys(
            _asked(pair, ledger=ledger)
            for source in ledger.of(Source)
            for pair in pairs_of(source, ledger=ledger)
        )
        kept = {
            each: kept.get(each) or _compared(each, means=means())
            for each in followed(asked, label="Comparing texts", length=len(asked))
        }
        return tuple(kept.values())

    return compare


def _asked(pair: Pair, *, ledger: Ledger) -> _Asked:
    """All that a comparison depends on."""
    rendering = pair.rendering
    given = given_links(ledger, document=pair.source.key, lang=rendering.lang)
    return pair.original, rendering, pair.date, given


def _compared(asked: _Asked, *, means: Installed) -> Comparison:
    original, rendering, date, given = asked
    return compared(
        original,
        rendering,
        reference=date,
        given=given,
        vectors=means.vectors,
        lexicon=means.lexicon,
    )
