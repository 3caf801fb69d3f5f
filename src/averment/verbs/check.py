"""`averment check`: are the quotations there, and do the statements agree?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import click

from averment.examination import examine, relation_problems
from averment.institution import findings_of, tensions
from averment.parallel.rendered import renderings_tested
from averment.recension import load_withheld, withholding_problems
from averment.record import (
    Body,
    Claim,
    Entry,
    Event,
    Finding,
    Ledger,
    Level,
    Office,
    Power,
    Problem,
    Rule,
    Source,
    Table,
)
from averment.verbs.assumptions import Assumptions
from averment.verbs.codes import all_codes
from averment.verbs.lines import print_problems, problems_as_json
from averment.verbs.message import finding_as_json, message
from averment.verbs.opening import ledger_part, lies_in, opened
from averment.verbs.opinions import Opinions
from averment.verbs.options import (
    color_option,
    format_option,
    paths_argument,
    progress_option,
    quiet_option,
)
from averment.verbs.printing import begun, colour_of, followed, print_json
from averment.verbs.published import (
    as_published,
    published_texts,
    without_lines,
    without_names,
)

READERS_LINE = (
    "A finding says that statements disagree, not which of them is to be read "
    "otherwise, and not that the event did not happen."
)
_COUNTED: tuple[tuple[type[Entry], str, str], ...] = (
    (Claim, "claim", "claims"),
    (Table, "table", "tables"),
    (Office, "office", "offices"),
    (Rule, "rule", "rules"),
    (Body, "body", "bodies"),
    (Power, "power", "powers"),
    (Event, "event", "events"),
    (Source, "document", "documents"),
)
_LEVELS = {
    Level.CONSEQUENTIAL: ("consequential disagreement", "consequential disagreements"),
    Level.DISAGREEMENT: ("disagreement", "disagreements"),
    Level.TENSION: ("tension", "tensions"),
    Level.NOTE: ("note", "notes"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a check of one edition, or of a part of one, came to."""

    ledger: Ledger
    problems: tuple[Problem, ...]
    findings: tuple[Finding, ...]
    held: int
    untested: int


@click.command()
@paths_argument
@click.option("--only", default="", metavar="CODES", help="Codes or families: S,P2.")
@click.option(
    "--at-least",
    type=click.Choice([level.name.lower() for level in Level]),
    default="tension",
    show_default=True,
    help="The least level that is printed and counts.",
)
@format_option
@quiet_option
@progress_option
@color_option
def check(
    paths: tuple[Path, ...],
    *,
    only: str,
    at_least: str,
    style: str,
    quiet: bool,
    progress: bool,
    color: str,
) -> None:
    """Put every quotation back at its place, and examine the claims.

    Ends with 0 where nothing is found at or above the level, 1 where something
    is, 2 where the ledger cannot be understood or would show a name that is to
    be withheld. A disagreement that an accepted emendation answers is printed
    and does not count, nor does a tension that a review rejects.
    """
    families = _families(only)
    checked = [
        _kept(
            _check(path, progress=progress),
            families=families,
            level=Level[at_least.upper()],
        )
        for path in paths or (Path(),)
    ]
    if style == "json":
        print_json("check", answer={"editions": [_as_json(each) for each in checked]})
    else:
        said = Assumptions()
        for each in checked:
            _print(each, said=said, quiet=quiet, colour=colour_of(color))
    if code := max(map(_exit_code, checked)):
        click.get_current_context().exit(code)


def _families(only: str) -> tuple[str, ...]:
    """The codes asked for, each known to begin a code.

    Raises: BadParameter for one that begins none.
    """
    families = tuple(part.strip().upper() for part in only.split(",") if part.strip())
    for family in families:
        if not any(code.startswith(family) for code in all_codes()):
            raise click.BadParameter(
                f"no code begins with {family}. See: averment explain",
                param_hint="--only",
            )
    return families


def _check(path: Path, *, progress: bool) -> Checked:
    begun("Reading the ledger", said=progress)
    ledger = opened(path)
    part = ledger_part(path, ledger=ledger)
    withheld = load_withheld(ledger.root)
    problems = (
        *(without_lines(problem, withheld) for problem in ledger.problems),
        *relation_problems(ledger),
        *withholding_problems(ledger, withheld),
    )
    shown = without_names(ledger, withheld)
    examination = examine(
        shown, progress=partial(followed, label="Examining", said=progress)
    )
    published = as_published(shown, withheld)
    texts = published_texts(shown, withheld)
    unhidden = texts is shown and withheld.strings  # W004: names are still in them
    rendered = () if unhidden else renderings_tested(texts, published.anchors)
    described = () if unhidden else findings_of(tensions(texts), ledger=texts)
    findings = (*published.findings, *rendered, *examination.findings, *described)
    return Checked(
        ledger=shown,
        problems=tuple(p for p in problems if lies_in(p.file, part=part)),
        findings=tuple(f for f in findings if lies_in(f.subject.where.file, part=part)),
        held=len(examination.held),
        untested=len(examination.untested),
    )


def _kept(checked: Checked, *, families: tuple[str, ...], level: Level) -> Checked:
    """The check with the findings asked for, in the order of the ledger."""
    kept = (
        finding
        for finding in checked.findings
        if finding.level >= level
        and (not families or finding.code.startswith(families))
    )
    order = sorted(kept, key=lambda f: (f.subject.where.file, f.subject.where.number))
    return Checked(
        ledger=checked.ledger,
        problems=checked.problems,
        findings=tuple(order),
        held=checked.held,
        untested=checked.untested,
    )


def _exit_code(checked: Checked) -> int:
    if checked.problems:
        return 2
    return int(any(finding.counts for finding in checked.findings))


def _print(
    checked: Checked, *, said: Assumptions, quiet: bool, colour: bool | None
) -> None:
    print_problems(checked.problems)
    opinions = Opinions(checked.ledger)
    for finding in checked.findings:
        words = message(
            finding,
            opinions=tuple(opinions.on(finding)),
            assumptions=tuple(said.of(finding)),
        )
        click.echo(f"{words}\n", color=colour)
    if not quiet:
        click.echo(_summary(checked))
        if any(f.level >= Level.DISAGREEMENT for f in checked.findings):
            click.echo(READERS_LINE)


def _summary(checked: Checked) -> str:
    """What was read, what was found, what could not be tested: one line."""
    counts = (
        _counted(sum(1 for _ in checked.ledger.of(kind)), one=one, many=many)
        for kind, one, many in _COUNTED
    )
    read = ", ".join(words for words in counts if not words.startswith("0 "))
    held = _counted(checked.held, one="relation holds", many="relations hold")
    open_ = f"{checked.untested:,} could not be tested" if checked.untested else ""
    problems = _counted(len(checked.problems), one="problem", many="problems")
    said = (
        ", ".join(_levels(checked.findings)) or _nothing_found(checked),
        held if checked.held else "",
        open_,
        f"{problems} in the ledger" if checked.problems else "",
    )
    return f"{read or 'Nothing'}: {'; '.join(part for part in said if part)}."


def _nothing_found(checked: Checked) -> str:
    if checked.held or checked.untested:
        return "no relation that can be tested disagrees"
    return "no relation has been stated yet"


def _levels(findings: Iterable[Finding]) -> Iterator[str]:
    """How many of each level, the gravest first, and how many of them settled."""
    found = tuple(findings)
    counts = Counter(finding.level for finding in found)
    emended = Counter(finding.level for finding in found if finding.emended)
    explained = Counter(finding.level for finding in found if finding.explained)
    settled = (("emended", emended), ("explained", explained))
    for level, (one, many) in _LEVELS.items():
        note = ", ".join(f"{n[level]:,} {word}" for word, n in settled if n[level])
        if counts[level]:
            words = _counted(counts[level], one=one, many=many)
            yield f"{words} ({note})" if note else words


def _counted(number: int, *, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"


def _as_json(checked: Checked) -> dict[str, object]:
    return {
        "folder": str(checked.ledger.root),
        "problems": problems_as_json(checked.problems),
        "findings": [finding_as_json(finding) for finding in checked.findings],
        "held": checked.held,
        "untested": checked.untested,
    }
