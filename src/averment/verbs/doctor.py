"""`averment doctor`: is everything here that is needed, and as it was?"""

from __future__ import annotations

import platform
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

import click

from averment import __version__
from averment.errors import EditionNotFound, TextUnreadable
from averment.notation import parse, print_entries
from averment.notation.texts import text_at
from averment.recension import Found, load_withheld
from averment.record import Ledger, Source
from averment.verbs.lines import aligned
from averment.verbs.opening import ledger_files, opened
from averment.verbs.options import format_option, path_argument, quiet_option
from averment.verbs.printing import print_json
from averment.verbs.published import as_published

_LIBRARIES = ("click", "edtf", "jinja2", "pyyaml")
_BROWSERS = ("chromium", "chromium-browser")
WITHHELD = "withheld.local"
_SECONDS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One thing looked at: what it is, how it is, whether it needs attention."""

    what: str
    how: str
    sound: bool = True


@click.command()
@path_argument
@format_option
@quiet_option
def doctor(path: Path, *, style: str, quiet: bool) -> None:
    """Look at the installation and at an edition: is everything as it was?

    Ends with 0 where nothing needs attention and with 1 where something does.
    Without an edition only the installation is looked at.
    """
    answers = [*_installation(), *_edition(path)]
    if style == "json":
        print_json("doctor", answer={"answers": [asdict(each) for each in answers]})
    else:
        shown = [each for each in answers if not (quiet and each.sound)]
        rows = [(_mark(each), each.what, each.how) for each in shown]
        for line in aligned(rows, indent=""):
            click.echo(line)
    click.get_current_context().exit(int(not all(each.sound for each in answers)))


def _mark(answer: Answer) -> str:
    return "as it should be" if answer.sound else "look at this"


def _installation() -> Iterator[Answer]:
    """Versions, and what only some verbs and tests need."""
    yield Answer(what="averment", how=__version__)
    yield Answer(what="Python", how=platform.python_version())
    for library in _LIBRARIES:
        yield Answer(what=library, how=version(library))
    browser = next((found for name in _BROWSERS if (found := shutil.which(name))), None)
    yield Answer(what="browser", how=browser or "none; only the project's tests use it")
    yield Answer(what="Chinese fonts", how=_chinese_fonts())


def _chinese_fonts() -> str:
    listed = _run("fc-list", ":lang=zh", "family")
    if listed is None:
        return "not known: fontconfig is not here"
    families = {line.partition(",")[0].strip() for line in listed.splitlines()} - {""}
    return ", ".join(sorted(families)[:3]) or "none; pages use what a reader has"


def _edition(path: Path) -> Iterator[Answer]:
    """What an edition's ledger and texts are like; nothing where there is none."""
    try:
        ledger = opened(path)
    except EditionNotFound:
        yield Answer(what="edition", how=f"none in {path}")
        return
    looks: tuple[Callable[[Ledger], Answer], ...] = (
        _understood,
        _round_trip,
        _texts,
        _anchors,
        _withheld,
    )
    for look in looks:
        yield look(ledger)


def _understood(ledger: Ledger) -> Answer:
    problems = len(ledger.problems)
    return Answer(
        what="ledger",
        how=f"{len(ledger.entries):,} entries, {problems:,} problems",
        sound=not problems,
    )


def _round_trip(ledger: Ledger) -> Answer:
    """Whether every ledger file, printed and read again, says the same."""
    files = ledger_files(ledger)
    moved = [name for name in files if not _reads_back(name, root=ledger.root)]
    how = f"differs in {', '.join(moved)}" if moved else f"{len(files):,} files agree"
    return Answer(what="print and read again", how=how, sound=not moved)


def _reads_back(name: str, *, root: Path) -> bool:
    try:
        entries, _ = parse(text_at(root / name, root=root)[0])
    except TextUnreadable:
        return False
    return parse(print_entries(entries))[0] == entries


def _texts(ledger: Ledger) -> Answer:
    """Texts whose bytes are not those the source states."""
    stated = {
        (source.key, file.lang): {file.sha256, file.published} - {None}
        for source in ledger.of(Source)
        for file in source.files
        if file.role != "kept"
    }
    moved = [
        f"{text.file} is now {text.sha256}"
        for text in ledger.texts
        if (hashes := stated.get((text.document, text.lang)))
        and text.sha256 not in hashes
    ]
    how = "; ".join(moved) or f"{len(ledger.texts):,} as they were"
    return Answer(what="texts", how=how, sound=not moved)


def _anchors(ledger: Ledger) -> Answer:
    """Quotations that no longer stand once at their place."""
    anchors = as_published(ledger, load_withheld(ledger.root)).anchors
    lost = [anchor.key for anchor in anchors if not isinstance(anchor.answer, Found)]
    how = f"lost or ambiguous: {', '.join(lost)}" if lost else f"{len(anchors):,} found"
    return Answer(what="quotations", how=how, sound=not lost)


def _withheld(ledger: Ledger) -> Answer:
    """Whether the list of strings to withhold could leave this machine through git."""
    if not (ledger.root / WITHHELD).is_file():
        return Answer(what=WITHHELD, how="none here")
    # A folder from elsewhere may ask git to start programs; it is not allowed to.
    git = ("git", "-C", str(ledger.root), "-c", "core.fsmonitor=false")
    tracked = _run(*git, "ls-files", WITHHELD)
    ignored = _run(*git, "check-ignore", WITHHELD)
    if tracked is None:
        return Answer(what=WITHHELD, how="here; the folder is not in git")
    if tracked.strip():
        how = "tracked by git: remove it from the history"
        return Answer(what=WITHHELD, how=how, sound=False)
    how = "here, ignored by git" if ignored else "not in .gitignore"
    return Answer(what=WITHHELD, how=how, sound=bool(ignored))


def _run(*command: str) -> str | None:
    """What a program prints; None where it is not here or fails."""
    program = shutil.which(command[0])
    if program is None:
        return None
    try:
        done = subprocess.run(  # noqa: S603 - a fixed program, and no shell
            [program, *command[1:]],
            capture_output=True,
            check=True,
            text=True,
            timeout=_SECONDS,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout
