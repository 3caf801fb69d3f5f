"""How a finding about a term is told: its level, both sides, further places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from averment.parallel.nouns import Alignment, Sureness
from averment.parallel.sides import side_of
from averment.parallel.terms.sharing import Met
from averment.parallel.terms.uses import Use
from averment.parallel.terms.wordings import main_lang
from averment.record import Finding, Level, Moment, Side, Source, Span, Text

MANY = 6  # further places that are named
_DOUBTED = "The sentences they stand in are linked only doubtfully."


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """The two texts, and the document that the findings are about."""

    alignment: Alignment
    source: Source

    @property
    def date(self) -> Moment | None:
        """The date of the document, where it has one."""
        return self.source.date

    def finding(
        self,
        code: str,
        level: Level,
        sentence: str,
        *,
        pairs: Sequence[tuple[Use, Met | None]],
        shown: int = 1,
    ) -> Finding:
        """The finding, with the sides of the first pairs and the places of the rest."""
        doubted = all(use.sureness is Sureness.DOUBTFUL for use, _ in pairs)
        sides = [self._sides(use, met) for use, met in pairs]
        return Finding(
            code=code,
            level=Level(max(level - doubted, Level.NOTE)),
            subject=self.source,
            sentence=f"{sentence}{_also(sides[shown:])}",
            assumptions=(_DOUBTED,) if doubted else (),
            sides=tuple(side for pair in sides[:shown] for side in pair),
        )

    def quoted(self, use: Use, met: Met) -> str:
        """The words that stand for a term, as they stand."""
        return f"“{' '.join(self._other(use).at(met.span).split())}”"

    def is_trusted(self, use: Use) -> bool:
        """Whether the link is sure enough to say that something is not in it."""
        return use.sureness is not Sureness.DOUBTFUL

    def has_renderings(self, use: Use) -> bool:
        """Whether the glossary knows any rendering in the other text's language."""
        lang = main_lang(self._other(use).lang)
        return any(main_lang(one.lang) == lang for one in use.term.renderings)

    def _own(self, use: Use) -> Text:
        given = self.alignment
        return given.rendering if use.in_rendering else given.original

    def _other(self, use: Use) -> Text:
        given = self.alignment
        return given.original if use.in_rendering else given.rendering

    def _sides(self, use: Use, met: Met | None) -> tuple[Side, Side]:
        """The term and what stands for it, else the sentences it was sought in."""
        own = side_of(self._own(use), use.at[0])
        other = side_of(self._other(use), met.span if met else self._sought(use))
        return (other, own) if use.in_rendering else (own, other)

    def _sought(self, use: Use) -> Span:
        given = self.alignment
        link = given.links[use.link]
        if use.in_rendering:
            spans = [given.originals[number].span for number in link.original]
        else:
            spans = [given.renderings[number].span for number in link.rendering]
        return Span(start=spans[0].start, end=spans[-1].end)


def overlaps(period: Moment | None, date: Moment | None) -> bool:
    """Whether two stretches have a day in common; what has no end has it open."""
    if period is None or date is None:
        return True
    early = period.last and date.first and period.last < date.first
    late = period.first and date.last and period.first > date.last
    return not (early or late)


def _also(rest: Sequence[tuple[Side, Side]]) -> str:
    """The places where the same stands again."""
    if not rest:
        return ""
    places = dict.fromkeys(
        side.place.label if side.place else f"line {side.where.number}"
        for side, _ in rest
    )
    named = ", ".join(list(places)[:MANY])
    more = ", …" if len(places) > MANY else ""
    return f" The same again at {named}{more}."
