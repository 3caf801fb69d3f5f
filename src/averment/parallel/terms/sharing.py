"""Which of the words found on the other side stand for which term of a link."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from averment.parallel.terms.glossary import Glossary, near
from averment.record import Rejected, Span, Term, Wording

Found = Iterable[tuple[str, Span]]


class Standing(StrEnum):
    """How the glossary stands to the words that were found for a term."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    ANOTHER = "the rendering of another term"


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """Words of the other side found for a term.

    Shape: `wording` is as the glossary has it, `span` where it stands; `another`
        is the term whose rendering it is, where it is not this one's.
    """

    wording: Wording | Rejected
    standing: Standing
    span: Span
    another: Term | None = None


def shared(
    found: Found,
    known: Glossary,
    present: Mapping[str, Term],
    *,
    times: Mapping[str, int],
) -> dict[str, tuple[Met, ...]]:
    """What was found for each term that is present, by key.

    Accepted renderings are given out first, to each term as often as it stands
    in the link (`times`); then rejected ones, to terms that still want words, so
    that an ordinary word beside the right rendering is no finding. Only where
    neither was found is the rendering of another term, near to this one and not
    in the link, taken for this one's.
    """
    met: dict[str, list[Met]] = {key: [] for key in present}

    def wants(term: Term) -> bool:
        return term.key in present and len(met[term.key]) < times[term.key]

    left: list[tuple[str, Span]] = []
    for form, span in found:
        said = next((s for s in known.accepted.get(form, ()) if wants(s[0])), None)
        if said is None:
            left.append((form, span))
            continue
        met[said[0].key].append(_met(said[1], Standing.ACCEPTED, span))
    over: list[tuple[str, Span]] = []
    for form, span in left:
        refused = next((s for s in known.rejected.get(form, ()) if wants(s[0])), None)
        if refused is None:
            over.append((form, span))
            continue
        met[refused[0].key].append(_met(refused[1], Standing.REJECTED, span))
    for key, term in present.items():
        if not met[key]:
            met[key] += _anothers(term, over, known, present, wanted=times[key])
    return {key: tuple(each) for key, each in met.items()}


def _met(
    wording: Wording | Rejected, standing: Standing, span: Span, of: Term | None = None
) -> Met:
    return Met(wording=wording, standing=standing, span=span, another=of)


def _anothers(
    term: Term,
    over: Found,
    known: Glossary,
    present: Mapping[str, Term],
    *,
    wanted: int,
) -> Iterator[Met]:
    for form, span in over:
        for other, wording in known.accepted.get(form, ()):
            if wanted and other.key not in present and near(term, other):
                wanted -= 1
                yield _met(wording, Standing.ANOTHER, span, of=other)
                break
