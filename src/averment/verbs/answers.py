"""An answer as a scholar reads it: sentence, words, event, assumptions, silences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from averment.edition.words import counted, moment_in_words
from averment.institution import Answer, Asked, Evidence, Item, Standing
from averment.institution.evidence import Role
from averment.institution.standing import OPEN
from averment.record import Event, Source
from averment.verbs.lines import filled

AS_OF = "What was in force is said as of {day}."
ABOVE = "and on what is quoted above"


def answer_in_words(answer: Answer) -> str:
    """The whole answer, item by item; that no end is told is said once, below.

    Shape: the words of an entry are given once, and named by its key from then on.
    """
    said: set[str] = set()
    lines = [*_as_of(answer)]
    under = ""
    for item in answer.items:
        if item.under != under:
            under = item.under
            lines += [f"== {under} ==", ""]
        lines += [*_item(item, said=said), ""]
    lines += _without_end(answer.items)
    lines += _silences(answer.silent, alone=not answer.items)
    return "\n".join(lines).rstrip("\n")


def _as_of(answer: Answer) -> Iterator[str]:
    """Of stretches of years, the day of which it is said what was in force."""
    day = answer.question.day
    if answer.question.asked is Asked.MOVED and answer.items and day:
        yield AS_OF.format(day=day.last)
        yield ""


def answer_as_json(answer: Answer) -> dict[str, object]:
    """An answer as plain values; a day is in EDTF, an unknown one None."""
    return {
        "asked": str(answer.question.asked),
        "outside": answer.outside,
        "items": [_item_as_json(item) for item in answer.items],
        "assumptions": list(answer.assumptions),
        "silent": list(answer.silent),
    }


def standing_as_json(standing: Standing | None) -> dict[str, object] | None:
    """A standing as plain values."""
    if standing is None:
        return None
    return {
        "state": str(standing.state),
        "since": standing.since.edtf if standing.since else None,
        "until": standing.until.edtf if standing.until else None,
        "by": str(standing.stage) if standing.stage else None,
        "on_first_and_last_day": [str(end) for end in standing.ends],
        "assumptions": list(standing.assumptions),
    }


def evidence_as_json(one: Evidence) -> dict[str, object]:
    """An entry that an answer rests on, as plain values."""
    return {
        "key": one.key,
        "role": str(one.role),
        "place": str(one.place) if one.place.label else one.place.document,
        "quotation": one.exact,
        "start": one.span.start if one.span else None,
        "end": one.span.end if one.span else None,
    }


def _item(item: Item, *, said: set[str]) -> Iterator[str]:
    yield filled(item.sentence, indent=0, below=2)
    above = [one.key for one in item.evidence if one.key in said]
    new = [one for one in item.evidence if one.key not in said]
    said.update(one.key for one in new)
    yield from _sayings([one for one in new if one.role is Role.SAYS])
    for one in new:
        if one.role is not Role.SAYS:
            yield filled(f"{one.role}: {_words(one)}", indent=4, below=2)
    if above:
        yield filled(f"{ABOVE}: {_keys(above)}", indent=4, below=2)
    own = item.standing.assumptions if item.standing else ()
    for text in own:
        if text != OPEN and text not in item.sentence:
            yield filled(f"note: {text}", indent=4, below=2)


def _without_end(items: Sequence[Item]) -> Iterator[str]:
    """That no end is told, and of how many items."""
    number = sum(OPEN in one.standing.assumptions for one in items if one.standing)
    if number:
        of = "" if len(items) == 1 else " of all of these"
        of = of if number == len(items) else f" of {number:,} of these"
        yield filled(f"Assumed{of}: {OPEN}.", indent=0, below=2)
        yield ""


def _sayings(evidence: Sequence[Evidence]) -> Iterator[str]:
    """The words that say it; a part of others at one place is named beside them."""
    for one in evidence:
        if any(_within(one, other) for other in evidence):
            continue
        parts = [other.key for other in evidence if _within(other, one)]
        yield filled(_words(one, also=parts), indent=4, below=2)


def _within(one: Evidence, other: Evidence) -> bool:
    """Whether the words of one are a part of another's; the first of two alike is not.

    An entry is never within itself.
    """
    if one.place != other.place or one.key == other.key or not one.exact:
        return False
    longer = len(other.exact) > len(one.exact) or one.key > other.key
    return longer and one.exact in other.exact


def _keys(keys: Sequence[str]) -> str:
    """Keys in a row; a document is named where it is not that of the one before."""
    shown, last = [], ""
    for key in keys:
        document, _, short = key.rpartition("/")
        shown.append(short if document == last else key)
        last = document
    return ", ".join(shown)


def _words(one: Evidence, *, also: Sequence[str] = ()) -> str:
    entry = one.entry
    if isinstance(entry, Source):
        dated = f", dated {moment_in_words(entry.date)}" if entry.date else ""
        return f"{entry.title or entry.key}{dated}"
    exact = " ".join(one.exact.split())
    day = f", {entry.date.edtf}" if isinstance(entry, Event) and entry.date else ""
    keys = ", ".join(key.rpartition("/")[2] for key in (one.key, *also))
    return f"“{exact}”  {one.place} ({keys}{day})"


def _silences(silent: Sequence[str], *, alone: bool) -> Iterator[str]:
    if alone:
        yield from (filled(f"{_capital(text)}.", indent=0, below=2) for text in silent)
    elif silent:
        yield f"Silent or open, {counted(len(silent), 'point')}:"
        yield from (filled(f"- {text}", indent=2, below=2) for text in silent)


def _capital(text: str) -> str:
    """A silence as a sentence; a key at its head keeps its letters."""
    head = text.partition(" ")[0]
    return text if "/" in head or "-" in head else f"{text[:1].upper()}{text[1:]}"


def _item_as_json(item: Item) -> dict[str, object]:
    return {
        "sentence": item.sentence,
        "under": item.under,
        "standing": standing_as_json(item.standing),
        "evidence": [evidence_as_json(one) for one in item.evidence],
    }
