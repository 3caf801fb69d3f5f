"""The full texts, and what the examination says of each relation."""

from collections.abc import Mapping
from pathlib import Path

from five_rows import HOLDS

from averment import examine
from averment.examination import relation_problems
from averment.record import Examination, Finding, Ledger

LEDGERS = Path(__file__).parent / "five"
SHARED = Path(__file__).parents[3] / "shared"
FULL_TEXTS = SHARED / "documents"
NOTE = SHARED / "design" / "examination.md"

TEXTS = {
    "telegram.en": "proportion-of-executions-1951.en",
    "resolution.en": "labour-reform-1952.en",
    "courts.en": "judicial-conference-1953.en",
    "directive.en": "middle-and-inner-layers-1951.en",
    "newspaper.zh": "southwest-factories-1952.zh",
    "translation.en": "southwest-factories-1952.en",
    "conference.zh": "third-public-security-conference-1951.zh",
}


def full_text(name: str) -> str:
    return (FULL_TEXTS / f"{TEXTS[name]}.txt").read_text("utf-8")


def outcomes(ledger: Ledger) -> Mapping[str, str]:
    """What becomes of each relation: `holds`, or a code with its level."""
    examined = examine(ledger)
    found = dict.fromkeys(examined.held, HOLDS)
    for finding in examined.findings:
        found[finding.subject.key] = f"{finding.code} {finding.level.name.lower()}"
    for problem in relation_problems(ledger):
        found[problem.sentence.split()[1].rstrip(",")] = problem.code
    return found


def finding_of(examined: Examination, key: str) -> Finding:
    (found,) = (f for f in examined.findings if f.subject.key == key)
    return found
