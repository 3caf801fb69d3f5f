"""Terms of time, safeguards and tensions as the page of a system shows them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from averment.edition.bearings import short_key
from averment.edition.institution.ground import Ground
from averment.edition.institution.statements import statement_of
from averment.edition.view import Guard, Piece, Sentence, Strain, Term
from averment.edition.words import listed, moment_in_words
from averment.institution import Due, Safeguard, Tension
from averment.institution.duties import Counted
from averment.institution.wording import NO_SANCTION
from averment.record import Quoting, Rule

MOST_DAYS = 8


def term_view(due: Due, *, ground: Ground) -> Term:
    """A term with every reading of its words, and how each was counted."""
    said = statement_of(due.rule, ground=ground)
    words = Piece(text=due.component.words, voice="quoted", lang=said.quote.lang)
    return Term(
        key=said.key,
        to=said.to,
        words=(words,),
        who=said.who,
        status="" if due.decided else f"only {due.rule.status}",
        readings=tuple((_days(one), _counted(one)) for one in due.readings),
        open=due.open,
    )


def guard_view(one: Safeguard, *, ground: Ground) -> Guard:
    """A protection with what a breach was to cost; that nothing is stated is said."""
    said = statement_of(one.rule, ground=ground)
    cost: Sentence = (Piece(text=NO_SANCTION),)
    if one.sanction:
        words = Piece(text=one.sanction, voice="quoted", lang=said.quote.lang)
        cost = (Piece(text="or else "), words)
    return Guard(against=listed(one.harms), statement=said, cost=cost)


def strain_view(tension: Tension, *, ground: Ground) -> Strain:
    """A tension with the words of its sides; bodies and terms have none."""
    return Strain(
        code=tension.code,
        address=tension.address,
        sentence=tension.sentence,
        sides=tuple(
            (short_key(entry), ground.place_of(entry), ground.quote(entry))
            for entry in _quoted(tension)
        ),
        assumptions=tension.assumptions,
        verdicts=tension.verdicts,
    )


def terms_of(rules: Iterable[Rule], *, ground: Ground) -> tuple[Term, ...]:
    """The terms of some rules, in ledger order."""
    own = {id(rule) for rule in rules}
    dues = (due for due in ground.dues if id(due.rule) in own)
    return tuple(term_view(due, ground=ground) for due in dues)


def _quoted(tension: Tension) -> Iterator[Quoting]:
    return (entry for entry in tension.entries if isinstance(entry, Quoting))


def _days(reading: Counted) -> str:
    shown = [moment_in_words(day) for day in reading.days[:MOST_DAYS]]
    more = len(reading.days) - len(shown)
    return listed([*shown, f"{more} times more"] if more > 0 else shown)


def _counted(reading: Counted) -> str:
    anchor = reading.anchor
    if anchor is None:
        return reading.why
    day = f" {moment_in_words(anchor.date)}" if anchor.date else ""
    return f"{reading.why}, from the day it was {anchor.stage},{day}"
