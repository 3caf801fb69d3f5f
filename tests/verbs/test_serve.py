"""`averment room serve`: a real server, asked as a browser would ask."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

import pytest

from averment.verbs.serving import Copy, Shelf

from .conftest import COMMAND

LEDGER = "documents/half-year-report.claims"
TEXT = "documents/half-year-report.zh.txt"
PATIENCE = 20


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: str


@dataclass
class Serving:
    """A server in a process of its own, and what it says in the terminal."""

    process: subprocess.Popen[str]
    port: int
    errors: Queue[str]

    def ask(self, path: str, *, verb: str = "GET", **headers: str) -> Answer:
        with closing(http.client.HTTPConnection("127.0.0.1", self.port)) as line:
            line.request(verb, path, headers=headers)
            answer = line.getresponse()
            content = answer.read().decode()
            return Answer(answer.status, dict(answer.headers), content)

    def until(self, holds: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < end, "it did not come about"
            time.sleep(0.1)

    def said(self, words: str) -> str:
        """What the terminal shows, up to the line with these words."""
        lines: list[str] = []
        while True:
            try:
                lines.append(self.errors.get(timeout=PATIENCE))
            except Empty:
                pytest.fail(f"{words} was not said, but: {''.join(lines)}")
            if words in lines[-1]:
                return "".join(lines)


@contextmanager
def served(folder: Path, *words: str) -> Iterator[Serving]:
    process = subprocess.Popen(
        [*COMMAND, "room", "serve", str(folder), *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    assert process.stdout is not None
    assert process.stderr is not None
    try:
        first = process.stdout.readline()
        assert first.startswith("Open: http://127.0.0.1:"), first
        errors: Queue[str] = Queue()
        reader = Thread(target=lambda: [*map(errors.put, process.stderr)], daemon=True)
        reader.start()
        port = urlsplit(first.removeprefix("Open: ").strip()).port
        assert port is not None
        yield Serving(process, port, errors)
    finally:
        process.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            process.wait(PATIENCE)
        process.kill()
        process.stdout.close()
        process.stderr.close()


def change(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_it_serves_the_edition_reloads_it_and_keeps_the_last_good_one(
    specimen: Path, fingerprints
) -> None:
    with served(specimen, "--port", "0") as server:
        page = server.ask("/d/half-year-report/")
        assert page.status == 200
        assert "共捕一千二百四十人" in page.body
        assert server.ask("/room.css").headers["Content-Type"] == "text/css"
        name = server.ask("/__changed").body
        assert f"/__reload.js?{name}" in page.body

        change(specimen, TEXT, "审判人员", "审判干部")
        change(specimen, LEDGER, "审判人员", "审判干部")
        server.until(lambda: server.ask("/__changed").body != name)
        server.until(lambda: "审判干部" in server.ask("/d/half-year-report/").body)

        good = server.ask("/d/half-year-report/").body
        before = fingerprints(specimen)
        change(specimen, LEDGER, "claim    c1", "clam     c1")
        told = server.said("stays served")
        assert "N003 clam is not a kind of entry." in told
        assert "\n    ^\n" in told
        assert server.ask("/d/half-year-report/").body == good

        change(specimen, LEDGER, "clam     c1", "claim    c1")
        time.sleep(1.5)
        assert server.ask("/d/half-year-report/").body == good
        assert fingerprints(specimen) == before, "nothing is written in the edition"
    assert server.process.returncode == 0


def test_a_name_that_would_show_keeps_the_last_good_edition(specimen: Path) -> None:
    with served(specimen) as server:
        good = server.ask("/").body
        (specimen / "withheld.local").write_text("half-year report\n")
        told = server.said("stays served")
        assert "would show withheld strings" in told
        assert server.ask("/").body == good


def test_an_edition_that_is_broken_from_the_start_is_served_once_it_is_mended(
    specimen: Path,
) -> None:
    change(specimen, LEDGER, "claim    c1", "clam     c1")
    with served(specimen) as server:
        answer = server.ask("/")
        assert answer.status == 503
        assert "/__reload.js?" in answer.body
        change(specimen, LEDGER, "clam     c1", "claim    c1")
        server.until(lambda: server.ask("/").status == 200)


def test_only_reading_from_this_machine_is_answered(specimen: Path) -> None:
    with served(specimen) as server:
        for host in ("127.0.0.1", "localhost", f"localhost:{server.port}"):
            assert server.ask("/", Host=host).status == 200
        for host in ("example.org", f"example.org:{server.port}", "127.0.0.1.evil", ""):
            answer = server.ask("/", Host=host)
            assert answer.status == 421
            assert "specimen" not in answer.body
        for verb in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS"):
            assert server.ask("/", verb=verb).status == 405
        assert server.ask("/", verb="TRACE").status == 501
        head = server.ask("/", verb="HEAD")
        assert (head.status, head.body) == (200, "")


def test_no_file_but_the_edition_s_pages_is_served(specimen: Path) -> None:
    (specimen / "private.txt").write_text("not for any page")
    with served(specimen) as server:
        for path in ("/d/", "/../private.txt", "/%2e%2e/private.txt", "/private.txt"):
            assert server.ask(path).status == 404, path
        assert server.ask("/d/half-year-report/%2e%2e/").status == 404
        moved = server.ask("/d/half-year-report")
        assert moved.headers["Location"] == "/d/half-year-report/"


def test_it_listens_on_the_loopback_address_alone(specimen: Path) -> None:
    with served(specimen) as server:
        tables = [Path("/proc/net/tcp"), Path("/proc/net/tcp6")]
        lines = [x for t in tables if t.exists() for x in t.read_text().splitlines()]
        here = [x.split()[1] for x in lines if f":{server.port:04X} " in x]
        if not lines:
            pytest.skip("this system does not list its sockets in /proc")
        listening = {
            x.split()[1].partition(":")[0]
            for x in lines
            if x.split()[3] == "0A" and x.split()[1].endswith(f":{server.port:04X}")
        }
        assert here
        assert listening == {"0100007F"}


def test_a_port_that_is_taken_is_said_and_the_usual_one_gives_way(
    specimen: Path, averment
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        answer = averment("room", "serve", specimen, "--port", port)
        assert answer.exit_code == 2
        assert f"Port {port} cannot be had" in answer.stderr
    with served(specimen) as one, served(specimen) as other:
        assert one.port != other.port
        assert other.ask("/").status == 200


def test_a_folder_without_a_ledger_is_not_served(averment, tmp_path: Path) -> None:
    answer = averment("room", "serve", tmp_path)
    assert answer.exit_code == 2
    assert "averment new" in answer.stderr


def test_the_built_pages_have_no_script_and_the_served_ones_just_one(
    averment, specimen: Path, tmp_path: Path
) -> None:
    out = tmp_path / "pages"
    assert averment("room", "build", specimen, "--out", out).exit_code == 0
    built = (out / "index.html").read_text(encoding="utf-8")
    assert "<script" not in built
    assert "script-src 'none'" in built, "the served copy allows its script here"
    shelf = Shelf()
    assert shelf.put(Copy(files={"index.html": built.encode()}))
    assert not shelf.put(Copy(files={"index.html": built.encode()}))
    served_page = shelf.answer("/").body.decode()
    assert served_page.count("<script") == 1
    assert "script-src 'self'" in served_page
    assert b"location.reload()" in shelf.answer("/__reload.js?1").body


@pytest.mark.browser
def test_the_page_in_a_browser_follows_a_change_and_breaks_no_policy(
    specimen: Path, browser: Any
) -> None:
    with served(specimen) as server:
        page = browser.new_page()
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.goto(f"http://localhost:{server.port}/d/half-year-report/")
        change(specimen, TEXT, "一九五二年计划", "一九五二年拟定计划")
        page.get_by_text("一九五二年拟定计划").first.wait_for(timeout=PATIENCE * 1000)
        page.close()
    assert said == []
