"""Where the documents do not go together: the words of both sides, and a verdict."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from averment.edition.address import Address
from averment.edition.institution.cited import Cited, cited
from averment.edition.institution.ground import Ground
from averment.edition.institution.powers import said_of
from averment.edition.notes import decided
from averment.edition.notes.heads import head_of
from averment.edition.view import Piece, Sentence
from averment.edition.words import counted, number_word
from averment.institution import CODES, Tension
from averment.institution.codes import READERS_LINE
from averment.institution.tensions.nouns import Tense
from averment.record import Body, Event, Office, Power, Rule, Term, power_of

BODY = Piece(text="body")


@dataclass(frozen=True, slots=True, kw_only=True)
class SideView:
    """One side of a tension: the words of an entry, or the name of a body or term."""

    cited: Cited | None
    name: Piece | None
    said: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class TensionView:
    """One tension: what does not go together, in which words, by what assumptions.

    Shape: `sides` are quotations; a body or a term of the glossary stands with its
        own words. `verdicts` are the reviews of the address, the latest last.
    """

    address: str
    sentence: str
    sides: tuple[SideView, ...]
    assumptions: tuple[str, ...]
    verdicts: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TensionGroup:
    """The tensions of one code, with what the code says and does not say."""

    code: str
    title: str
    meaning: str
    advice: str
    tensions: tuple[TensionView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TensionsPage:
    """Every tension between the rules and powers of an edition, by code."""

    groups: tuple[TensionGroup, ...]
    fixed: str = READERS_LINE
    summary: str = ""
    number: int = 1
    pages: tuple[Address, ...] = ()

    def sentence(self) -> str:
        """How many, and how many of them nobody has decided on."""
        every = [one for group in self.groups for one in group.tensions]
        decided_on = sum(bool(one.verdicts) for one in every)
        return f"{counted(len(every), 'tension')}; {_of_them(decided_on)} decided on."


def tensions_of(tensions: Iterable[Tension], *, ground: Ground) -> TensionsPage | None:
    """The tensions, which come by code; None without any."""
    codes = {code.code: code for code in CODES}
    groups = [
        TensionGroup(
            code=code,
            title=codes[code].title,
            meaning=codes[code].meaning.replace(READERS_LINE, "").strip(),
            advice=codes[code].advice,
            tensions=tuple(_view(one, ground=ground) for one in those),
        )
        for code, those in groupby(
            sorted(tensions, key=_code),  # a code may come back later in their order
            key=_code,
        )
    ]
    return TensionsPage(groups=tuple(groups)) if groups else None


def _code(tension: Tension) -> str:
    return tension.code


def _of_them(number: int) -> str:
    return (
        f"{number_word(number)} {'is' if number == 1 else 'are'}"
        if number
        else "none is"
    )


def _view(tension: Tension, *, ground: Ground) -> TensionView:
    return TensionView(
        address=tension.address,
        sentence=tension.sentence,
        sides=tuple(_side(one, ground=ground) for one in tension.entries),
        assumptions=tension.assumptions,
        verdicts=tuple(map(decided, ground.bearings.reviews.get(tension.address, ()))),
    )


def _side(entry: Tense, *, ground: Ground) -> SideView:
    match entry:
        case Body():
            return SideView(cited=None, name=ground.body(entry.key), said=(BODY,))
        case Term():
            name = Piece(text=entry.words, voice="quoted", lang=entry.lang)
            said = " / ".join(wording.words for wording in entry.renderings)
            return SideView(
                cited=None, name=name, said=(Piece(text=f"in the glossary: {said}"),)
            )
        case _:
            quoted = cited(entry, ground=ground)
            return SideView(cited=quoted, name=None, said=_said(entry, ground=ground))


def _said(entry: Rule | Power | Office | Event, *, ground: Ground) -> Sentence:
    """What an entry is: a power by the names of its bodies."""
    power = power_of(entry) if isinstance(entry, Office) else entry
    if isinstance(power, Power):
        matter = f", in the matter of {power.matter}" if power.matter else ""
        return *said_of(power, ground=ground), Piece(text=matter)
    status = f", {entry.status}" if isinstance(entry, Rule) else ""
    return (Piece(text=f"{head_of(entry)}{status}"),)
