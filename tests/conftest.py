"""Profiles for hypothesis; the shared documents, and whether they were read."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))  # for by_passage
DOCUMENTS = ROOT.parent / "shared" / "documents"

# Started in the background a shell has Ctrl-C ignored, and children inherit that:
# the tests that stop a verb by it would then wait for ever.
signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile(
    "ci",
    max_examples=200,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
CHROMIUM_ABSENT = "Debian's chromium is not here: run scripts/install-browser"
CHROMIUM_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
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


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Debian's chromium; absent it fails where CI is set, and is a skip elsewhere."""
    executable = shutil.which("chromium")
    if executable is None:
        if os.environ.get("CI"):
            pytest.fail(CHROMIUM_ABSENT)
        pytest.skip(CHROMIUM_ABSENT)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=executable, args=list(CHROMIUM_ARGUMENTS)
        )
        yield chromium
        chromium.close()


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
