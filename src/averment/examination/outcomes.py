"""What becomes of one relation: held, untested, or found not to hold."""

from __future__ import annotations

from dataclasses import dataclass

from averment.examination.addresses import address
from averment.examination.case import Case
from averment.record import Finding, Level

UNTESTED = frozenset({"S103", "S190"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one relation: held, untested, or found not to hold.

    Shape: `case` is the relation with its figures, where it is a conclusion that may
        be changed, or disagrees and may change one.
    """

    key: str
    held: bool = False
    finding: Finding | None = None
    case: Case | None = None

    @property
    def untested(self) -> bool:
        """Whether nothing could be said of it."""
        if self.held:
            return False
        return self.finding is None or self.finding.code in UNTESTED


def note(case: Case, *, code: str, sentence: str) -> Finding:
    """A finding about a relation that is not weighed yet: a note."""
    documents = [claim.place.document for claim in case.claims()]
    return Finding(
        code=code,
        level=Level.NOTE,
        subject=case.subject,
        sentence=sentence,
        figures=tuple(case.stated.values()),
        address=address(code, documents=documents, key=case.key),
    )
