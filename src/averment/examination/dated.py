"""What becomes of relations that name dates: order, lengths of time, weekdays."""

from __future__ import annotations

from dataclasses import replace

from averment.examination import sentences
from averment.examination.case import Case
from averment.examination.dates import dates_of, verdict_of_dates
from averment.examination.durations import Elapsed, elapsed, verdict_of_time
from averment.examination.outcomes import Outcome, note
from averment.examination.sentences import lapses
from averment.examination.verdict import Verdict
from averment.examination.weekdays import verdict_of_weekday, weekday_of
from averment.record import Comparison, Finding, Level, Moment

OPEN = "Could not be tested: a date is open at both ends."
WHOLE_WEEK = "Could not be tested: the date covers every day of the week."
VAGUE = "Could not be tested: a length of time or a date excludes nothing."


def outcome_of_dates(case: Case) -> Outcome | None:
    """What becomes of a relation that names dates; None where it names none."""
    if case.comparison is Comparison.ON:
        moment = weekday_of(case)
        return _weekday(case, moment) if moment else Outcome(key=case.key)
    sides = dates_of(case)
    if sides:
        return _order(case, sides=sides)
    read = elapsed(case)
    return _time(case, read=read) if read else None


def _order(case: Case, *, sides: tuple[Moment, Moment]) -> Outcome:
    found = verdict_of_dates(case, sides=sides)
    return _outcome(
        case, found=found, said=sentences.dates(case, sides=sides), gap=(OPEN, "D401")
    )


def _weekday(case: Case, moment: Moment) -> Outcome:
    found = verdict_of_weekday(moment, case=case)
    said = lapses.weekday(case, moment=moment)
    return _outcome(case, found=found, said=said, gap=(WHOLE_WEEK, "D403"))


def _time(case: Case, *, read: Elapsed) -> Outcome:
    found = verdict_of_time(case, read=read)
    if found in (Verdict.HOLDS, Verdict.UNTESTED):
        return _outcome(case, found=found, said="", gap=(VAGUE, "D402"))
    said = lapses.sentence(case, read=read, verdict=found)
    outcome = _outcome(case, found=found, said=said, gap=(VAGUE, "D402"))
    if outcome.finding is None:
        return outcome
    shown = replace(
        outcome.finding,
        arithmetic=lapses.steps(case, read=read),
        assumptions=(*lapses.assumptions(read), *outcome.finding.assumptions),
        would_agree=(
            *lapses.would_agree(case, read=read),
            *outcome.finding.would_agree,
        ),
    )
    return replace(outcome, finding=shown)


def _outcome(case: Case, *, found: Verdict, said: str, gap: tuple[str, str]) -> Outcome:
    """Held, untested for the reason given, or a finding of the code given."""
    reason, code = gap
    if found is Verdict.UNTESTED:
        finding = note(case, code="S190", sentence=reason)
        return Outcome(key=case.key, finding=finding)
    if found is Verdict.HOLDS or (case.assumed and found is not Verdict.DISAGREES):
        return Outcome(key=case.key, held=True)
    if case.assumed:
        finding = note(case, code="P203", sentence=f"{said} {sentences.ASSUMED}")
        return Outcome(key=case.key, finding=finding)
    return Outcome(key=case.key, finding=_weighed(case, code, said, found))


def _weighed(case: Case, code: str, said: str, found: Verdict) -> Finding:
    reach = found is Verdict.REACH
    disagrees = found is Verdict.DISAGREES
    return replace(
        note(case, code=code, sentence=said),
        level=Level.DISAGREEMENT if disagrees else Level.TENSION,
        assumptions=(sentences.DOUBTFUL,) if reach and _doubtful(case) else (),
        would_agree=(sentences.DEFINITIONS, sentences.UNKNOWN)
        if disagrees or code == "D401"
        else (),
    )


def _doubtful(case: Case) -> bool:
    stated = (s.value for s in case.stated.values())
    return any(isinstance(v, Moment) and set(v.edtf) & set("~?%") for v in stated)
