"""Where a figure stands: what of its text a slip's precondition may ask for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from averment.record import Claim, Medium, Source

CLAUSE = re.compile(r"[§¶]?\s?([1-9][0-9]?)(?:\.|$)")


ANY_MEDIUM = frozenset(Medium)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A claim with the languages and media of its document.

    Shape: `langs` are primary subtags; `media` are those the source names, all
        of them where it names none.
    """

    claim: Claim
    langs: frozenset[str] = frozenset()
    media: frozenset[Medium] = ANY_MEDIUM

    @property
    def clause(self) -> str:
        """The number of the clause it stands in; empty where that has none.

        >>> CLAUSE.match("§3.2")[1], CLAUSE.match("4r.7")
        ('3', None)
        """
        found = CLAUSE.match(self.claim.place.label)
        return found[1] if found else ""


def setting_of(claim: Claim, *, source: Source | None) -> Setting:
    """The setting of a claim; of an unknown document only the claim is known.

    Shape: a source names its media in a detail, `medium: print, ocr`; words
        that name none are passed over.
    """
    if source is None:
        return Setting(claim=claim)
    langs = [source.lang, *(file.lang for file in source.files)]
    return Setting(
        claim=claim,
        langs=frozenset(lang.partition("-")[0] for lang in langs),
        media=_media(dict(source.details).get("medium", "")),
    )


def _media(words: str) -> frozenset[Medium]:
    named = {word.strip() for word in words.split(",")}
    return frozenset(m for m in Medium if m.value in named) or ANY_MEDIUM
