"""The permanent names of findings: code, documents and key, safe as file names."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from averment.record import Finding, Table

MANY = 3
SHORT = 8


def address(code: str, *, documents: Sequence[str], key: str) -> str:
    """The address of a finding: `S101-prov-report-s1`.

    Shape: with more than three documents only the key is named; characters other
        than letters, digits, `-`, `_` and `.` become `-`.

    >>> address("S101", documents=["prov-report", "prov-report"], key="s1")
    'S101-prov-report-s1'
    """
    named = list(dict.fromkeys(documents))
    parts = [code, *(named if len(named) <= MANY else []), key]
    return "".join(c if c.isalnum() or c in "-_." else "-" for c in "-".join(parts))


def told_apart(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings, those whose addresses coincide marked by what they are about.

    `a-b` with `c` and `a` with `b-c` spell the same name.
    """
    times = Counter(finding.address.casefold() for finding in findings)
    return tuple(
        replace(finding, address=f"{finding.address}-{_mark(finding)}")
        if times[finding.address.casefold()] > 1
        else finding
        for finding in findings
    )


def _mark(finding: Finding) -> str:
    """Eight digits of a hash of the entry examined, wherever it stands."""
    about = [_subject(finding)]
    about += [f"{f.key}@{getattr(f, 'place', '')}" for f in finding.figures]
    return hashlib.sha256("\0".join(about).encode()).hexdigest()[:SHORT]


def _subject(finding: Finding) -> str:
    subject = finding.subject
    key: str = getattr(subject, "key", "")
    return f"{subject.place}/{key}" if isinstance(subject, Table) else key
