"""Editions to run the verbs on, and the verbs themselves."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from averment.verbs import main

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "suppression-1951-1953"
DAY = "1767225600"  # 1 January 2026, so that nothing depends on the day of the run

COMMAND = (sys.executable, "-c", "from averment.verbs import main; main()")
PLAIN_OWNER = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")

Averment = Callable[..., Result]


@pytest.fixture(autouse=True)
def _one_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", DAY)


@pytest.fixture
def averment() -> Averment:
    """Runs a verb in this process."""

    def run(*words: object) -> Result:
        return CliRunner().invoke(main, [str(word) for word in words])

    return run


@pytest.fixture
def process() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs a verb as a person's shell would."""

    def run(
        *words: object, as_owner: bool = False, **options: Any
    ) -> subprocess.CompletedProcess[str]:
        options.setdefault("stdout", subprocess.PIPE)
        return subprocess.run(
            [*(PLAIN_OWNER if as_owner and not os.geteuid() else ()), *COMMAND]
            + [str(word) for word in words],
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            env={**os.environ, "SOURCE_DATE_EPOCH": DAY},
            **options,
        )

    return run


@pytest.fixture
def specimen(tmp_path: Path, averment: Averment) -> Path:
    """The worked specimen in a folder of its own."""
    folder = tmp_path / "specimen"
    assert averment("new", folder).exit_code == 0
    return folder


def fingerprint(folder: Path) -> dict[str, str]:
    """The hash of every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(
            path.read_bytes()
        ).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def fingerprints() -> Callable[[Path], dict[str, str]]:
    """The hash of every file below a folder, to compare before with after."""
    return fingerprint
