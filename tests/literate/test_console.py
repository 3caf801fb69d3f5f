"""Every ```console block of the documentation does what it shows.

A line that begins with `$ ` is a command; the lines below it are what it prints.
The blocks of one page run one after another in one empty folder. `ACCEPT=1`
rewrites the pages; git diff is the review.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", *sorted((*DOCS.glob("*.md"), *DOCS.glob("how-to/*.md")))]
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
MARK = "== end of a command =="
HOME = "/home/you"
SHIM = f"""#!/bin/sh
exec {sys.executable} -c 'from averment.verbs import main; main()' "$@"
"""


def commands(block: str) -> list[str]:
    """The commands of a block; a here-document belongs to its command."""
    found: list[str] = []
    until = ""
    for line in block.splitlines():
        if until:
            inner = re.sub("^> ?", "", line)
            found[-1] += f"\n{inner}"
            until = "" if inner == until else until
        elif line.startswith("$ "):
            found.append(line.removeprefix("$ "))
            here = re.search(r"<<\s*'?(\w+)'?", line)
            until = here[1] if here else ""
    return found


def typed(command: str) -> str:
    """A command as it stands on a page."""
    first, *rest = command.splitlines()
    lines = (f"$ {first}", *(f"> {line}".rstrip() for line in rest))
    return "".join(f"{line}\n" for line in lines)


def run(all_commands: list[str], *, folder: Path) -> list[str]:
    """What each command prints, all in one shell, in an empty folder."""
    tools = folder / "tools"
    home = folder / "you"
    tools.mkdir()
    home.mkdir()
    (tools / "averment").write_text(SHIM)
    (tools / "averment").chmod(0o755)
    script = "".join(
        f"{command}\nlast=$?; echo '{MARK}'; (exit $last)\n" for command in all_commands
    )
    answer = subprocess.run(
        ["bash"],
        input=f"exec 2>&1\n{script}",
        cwd=home,
        env={
            "PATH": f"{tools}:{os.environ['PATH']}",
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "SOURCE_DATE_EPOCH": "1790726400",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    outputs = answer.stdout.replace(str(home), HOME).split(f"{MARK}\n")
    assert len(outputs) == len(all_commands) + 1, answer.stdout
    return outputs[:-1]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_a_page_shows_is_what_is_printed(page: Path, tmp_path: Path) -> None:
    text = page.read_text(encoding="utf-8")
    blocks = [commands(block) for block in BLOCK.findall(text)]
    if not any(blocks):
        assert "```console" not in text, "a block without a command"
        return
    every = [command for block in blocks for command in block]
    every_output = run(every, folder=tmp_path)
    outputs = iter(every_output)
    fresh = iter(
        "".join(typed(command) + next(outputs) for command in block) for block in blocks
    )
    assert not any("averment failed" in output for output in every_output)
    again = BLOCK.sub(lambda _: f"```console\n{next(fresh)}```", text)
    if os.environ.get("ACCEPT") == "1":
        page.write_text(again, encoding="utf-8")
    assert page.read_text(encoding="utf-8") == again
