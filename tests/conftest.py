"""Profiles for hypothesis; the shared documents, and whether they were read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = ROOT.parent / "shared" / "documents"

settings.register_profile(
    "ci",
    max_examples=200,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
for name, examples in (("deep", 2_000), ("nightly", 20_000)):
    settings.register_profile(
        name,
        max_examples=examples,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(scope="session")
def documents() -> Path:
    """The folder of the shared documents; the test is skipped where it is absent."""
    if not DOCUMENTS.is_dir():
        pytest.skip("the shared documents are not beside this checkout")
    return DOCUMENTS


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says how many tests ran on the shared documents, and how many could not."""
    counts = {
        outcome: sum(
            "documents" in report.keywords
            for report in terminalreporter.stats.get(outcome, [])
            if isinstance(report, pytest.TestReport)
        )
        for outcome in ("passed", "failed", "skipped")
    }
    ran = counts["passed"] + counts["failed"]
    skipped = counts["skipped"]
    absent = "" if DOCUMENTS.is_dir() else "; ../shared/documents is absent"
    terminalreporter.write_line(
        f"Tests on the shared documents: {ran} ran, {skipped} skipped{absent}."
    )
