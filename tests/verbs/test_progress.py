"""Long work says how far it is, and ends cleanly when it is stopped."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from pathlib import Path

import pytest

from .conftest import COMMAND, fingerprint

PERSONS = 30_000


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An edition with so many figures that its examination takes a while."""
    folder: Path = tmp_path_factory.mktemp("large")
    words = "arrested: 612 men, 618 women"
    lines = [
        "format 1",
        'edition large "A large ledger"',
        'source report 1952-03-04 lang:en "A report"',
        "  text: report.en.txt",
    ]
    for number in range(PERSONS // 3):
        at = f"report:1r.{number} arrests"
        lines += [
            f'claim a{number} {at} = 612 persons "612"',
            f'claim b{number} {at} = 618 persons "618"',
            f'claim t{number} {at} = 1,330 persons "618"',
            f"relation s{number} t{number} = a{number} + b{number}",
        ]
    (folder / "report.en.txt").write_text(f"[1r.0]\n{words}\n", encoding="utf-8")
    (folder / "edition.claims").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize("verb", ["check", "emend"])
def test_long_work_can_be_stopped_and_leaves_all_as_it_was(verb, large):
    before = fingerprint(large)
    begun = subprocess.Popen(
        [*COMMAND, verb, str(large), "--progress"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    patience = threading.Timer(120, begun.kill)
    patience.start()
    said = [begun.stderr.readline()]
    begun.send_signal(signal.SIGINT)
    out, rest = begun.communicate()
    patience.cancel()
    assert said == ["Reading the ledger ...\n"]
    assert begun.returncode == 130
    assert rest.endswith("Stopped.\n  Nothing is half-written.\n")
    assert "Traceback" not in rest
    assert not out
    assert fingerprint(large) == before


def test_how_far_the_work_is_is_said_where_it_is_asked_for(specimen, process):
    quiet = process("check", specimen)
    told = process("check", specimen, "--progress")
    assert told.stdout == quiet.stdout
    assert told.returncode == quiet.returncode
    assert not quiet.stderr
    first, begun, *_, last = told.stderr.splitlines()
    assert first == "Reading the ledger ..."
    assert begun.startswith("Examining: 0 of ")
    whole = begun.rpartition(" ")[2]
    assert last == f"Examining: {whole} of {whole}"


def test_how_many_disagreements_readings_are_sought_for_is_said(specimen, process):
    told = process("emend", specimen, "--progress")
    assert told.stderr.splitlines()[-1] == "Looking for readings: 1 of 1"
    assert told.stdout == process("emend", specimen).stdout
