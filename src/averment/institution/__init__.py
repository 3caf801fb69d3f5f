"""Institution: the system that the documents describe, and what is asked of it.

Comes in: a ledger with its bodies, powers, rules and lives of documents; a
    question of a past day; the day by which the ledger was written, if asked.
Goes out: standings (in force, not yet, ended, never, unknown) with the event
    and the assumptions they rest on; powers held; the approval path of a rule,
    and its gaps; duties in past dates; tensions; safeguards stated; passages
    without a statement; an Answer with its evidence.
Does not know: persons, cases, today, screens, files. It represents what documents
    said of an institution and carries none of it out. Nothing lasts because no
    end is told: the end is then unknown.
"""

from averment.institution.approving import Gap, Path, Step, approval_path
from averment.institution.asking import answer
from averment.institution.codes import CODES
from averment.institution.covering import uncovered
from averment.institution.duties import Due, duties_of
from averment.institution.evidence import Evidence, evidence_of
from averment.institution.holding import Held, powers_of, powers_on
from averment.institution.moving import Cell, powers_over
from averment.institution.questions import Answer, Asked, Item, Question
from averment.institution.safeguards import Safeguard, safeguards
from averment.institution.standing import Standing, State, state_of
from averment.institution.tensions import Tension, findings_of, tensions

__all__ = [
    "CODES",
    "Answer",
    "Asked",
    "Cell",
    "Due",
    "Evidence",
    "Gap",
    "Held",
    "Item",
    "Path",
    "Question",
    "Safeguard",
    "Standing",
    "State",
    "Step",
    "Tension",
    "answer",
    "approval_path",
    "duties_of",
    "evidence_of",
    "findings_of",
    "powers_of",
    "powers_on",
    "powers_over",
    "safeguards",
    "state_of",
    "tensions",
    "uncovered",
]
