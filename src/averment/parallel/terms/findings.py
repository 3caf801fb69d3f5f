"""What becomes of the glossary's terms in a rendering, as findings R731-R734."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from averment.parallel.findings import addressed
from averment.parallel.nouns import Alignment
from averment.parallel.terms.sharing import Met, Standing
from averment.parallel.terms.telling import Telling, overlaps
from averment.parallel.terms.uses import Use, uses_of
from averment.parallel.terms.wordings import form_of
from averment.record import Finding, Level, Moment, Source, Term, Wording

Pair = tuple[Use, Met]


def term_findings(
    alignment: Alignment, terms: Iterable[Term], *, source: Source
) -> tuple[Finding, ...]:
    """The findings about terms, each with the words of both sides, by code.

    Shape: one finding for a term and its rendering, however often they stand
        together; the first place is shown and the others are named. Of a
        doubtful link a finding is one level lower. `source` is the document;
        its date is what the periods of terms are held against.
    """
    uses = uses_of(alignment, terms)
    telling = Telling(alignment=alignment, source=source)
    found = (
        *_rejected(uses, telling),
        *_several(uses, telling),
        *_unknown(uses, telling),
        *_collapsed(uses, telling),
        *_out_of_time(uses, telling),
    )
    return tuple(addressed(found, source=source, rendering=alignment.rendering))


def _pairs(uses: Iterable[Use], *standings: Standing) -> Iterator[Pair]:
    for use in uses:
        for met in use.met:
            if met.standing in standings:
                yield use, met


def _by_wording(pairs: Iterable[Pair]) -> list[list[Pair]]:
    """The pairs of one term and one rendering together, in order of the first."""
    grouped: defaultdict[tuple[str, str], list[Pair]] = defaultdict(list)
    for use, met in pairs:
        grouped[use.term.key, _form(met)].append((use, met))
    return list(grouped.values())


def _form(met: Met) -> str:
    return form_of(met.wording.words, lang=met.wording.lang)


def _rejected(uses: tuple[Use, ...], telling: Telling) -> Iterator[Finding]:
    for pairs in _by_wording(_pairs(uses, Standing.REJECTED)):
        use, met = pairs[0]
        because = getattr(met.wording, "because", "").strip().rstrip(".")
        said = f"{use.term.words} is rendered {telling.quoted(use, met)}, which the "
        said += f"glossary rejects: {because}." if because else "glossary rejects."
        yield telling.finding(
            "R731",
            Level.DISAGREEMENT,
            f"{said}{_accepted(use.term, lang=met.wording.lang)}",
            pairs=pairs,
        )


def _accepted(term: Term, *, lang: str) -> str:
    words = [f"“{one.words}”" for one in term.renderings if one.lang == lang]
    return f" Accepted: {', '.join(words)}." if words else ""


def _several(uses: tuple[Use, ...], telling: Telling) -> Iterator[Finding]:
    """Terms with more than one accepted rendering in the document.

    A longer or shorter form of a rendering is no other one: confess, confession.
    """
    ways: defaultdict[str, list[list[Pair]]] = defaultdict(list)
    for pairs in _by_wording(_pairs(uses, Standing.ACCEPTED)):
        several = ways[pairs[0][0].term.key]
        if not any(_is_part(pairs[0][1], other[0][1]) for other in several):
            several.append(pairs)
    for several in ways.values():
        if len(several) > 1:
            firsts = [pairs[0] for pairs in several]
            said = " and ".join(f"“{met.wording.words}”" for _, met in firsts)
            term = firsts[0][0].term
            yield telling.finding(
                "R732",
                Level.NOTE,
                f"{term.words} is rendered {said}; the glossary accepts each.",
                pairs=firsts,
                shown=len(firsts),
            )


def _is_part(one: Met, other: Met) -> bool:
    this, that = sorted((_form(one), _form(other)), key=len)
    return this in that


def _unknown(uses: tuple[Use, ...], telling: Telling) -> Iterator[Finding]:
    """Terms beside which no rendering was found that the glossary knows."""
    known = {
        use.term.key: met.wording.words for use, met in _pairs(uses, Standing.ACCEPTED)
    }
    missing: defaultdict[str, list[Use]] = defaultdict(list)
    for use in uses:
        if not use.met and telling.is_trusted(use) and telling.has_renderings(use):
            missing[use.term.key].append(use)
    for key, without in missing.items():
        term = without[0].term
        if key in known:
            said = (
                f"{term.words} is rendered “{known[key]}” elsewhere in this document; "
                "here no rendering that the glossary knows was found."
            )
        else:
            said = f"No rendering of {term.words} that the glossary knows was found."
        level = Level.TENSION if key in known else Level.NOTE
        pairs = [(use, None) for use in without]
        yield telling.finding("R732", level, said, pairs=pairs)


def _collapsed(uses: tuple[Use, ...], telling: Telling) -> Iterator[Finding]:
    """Words that stand for several terms of the document, or for another's."""
    ways: defaultdict[tuple[bool, str], dict[str, Pair]] = defaultdict(dict)
    for use, met in _pairs(uses, *Standing):
        ways[use.in_rendering, _form(met)].setdefault(use.term.key, (use, met))
    for pairs in (list(each.values()) for each in ways.values()):
        (use, met), *others = pairs
        if others:
            named = " and ".join(pair[0].term.words for pair in pairs)
            accepted = all(pair[1].standing is Standing.ACCEPTED for pair in pairs)
            yield telling.finding(
                "R733",
                Level.NOTE if accepted else Level.TENSION,
                f"{named} are rendered alike, {telling.quoted(use, met)}.",
                pairs=pairs,
                shown=len(pairs),
            )
        elif met.another and overlaps(met.another.period, telling.date):
            yield telling.finding(
                "R733",
                Level.TENSION,
                f"{use.term.words} is rendered {telling.quoted(use, met)}, which the "
                f"glossary has for {met.another.words}.",
                pairs=pairs,
            )


def _out_of_time(uses: tuple[Use, ...], telling: Telling) -> Iterator[Finding]:
    """Terms, then renderings, that are of a time other than the document's."""
    date = telling.date
    if date is None:
        return
    by_term: defaultdict[str, list[Use]] = defaultdict(list)
    for use in uses:
        by_term[use.term.key].append(use)
    for of_term in by_term.values():
        term = of_term[0].term
        if term.period and not overlaps(term.period, date):
            yield telling.finding(
                "R734",
                Level.NOTE if _over(term.period, before=date) else Level.TENSION,
                f"{term.words} is of {term.period.edtf} in the glossary, and the "
                f"document of {date.edtf}.",
                pairs=[(use, None) for use in of_term],
            )
    for pairs in _by_wording(_pairs(uses, Standing.ACCEPTED, Standing.ANOTHER)):
        use, met = pairs[0]
        time = met.another.period if met.another else _time(met)
        if time and not overlaps(time, date):
            of = f", the name of {met.another.words}" if met.another else ""
            yield telling.finding(
                "R734",
                Level.TENSION,
                f"{use.term.words} is rendered {telling.quoted(use, met)}{of}; that is "
                f"of {time.edtf} in the glossary, and the document of {date.edtf}.",
                pairs=pairs,
            )


def _time(met: Met) -> Moment | None:
    return met.wording.period if isinstance(met.wording, Wording) else None


def _over(period: Moment, *, before: Moment) -> bool:
    """Whether a period had ended, so that the document may look back."""
    return bool(period.last and before.first and period.last < before.first)
