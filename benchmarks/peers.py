"""How fast the whole reading is beside other readers, on the same texts.

The others are installed on demand, each by name from the package index pip is
set to, into an environment of their own in `.peers/`; one that cannot be had or
does not run is named with the reason, and the rest is measured without it. Each
reader runs in a process of its own, one after the other.

usage: python benchmarks/peers.py [--texts DIR] [--repeat N] [--write]
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import results
from environments import Environment, ran

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
OTHERS = Environment(place=ROOT / ".peers")
SHARED = ROOT.parent / "shared" / "documents"
EXAMPLE = ROOT / "examples" / "suppression-1951-1953" / "documents"
LANGUAGES = {"en": "English", "zh": "Chinese"}
OWN = {"raw_scan": "one `re` pass", "averment": "the whole reading"}
HEAD = (
    *("reader", "what", "characters", "seconds", "chars/s", "found"),
    *("averment is", "target"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """Another reader: its package, and how many times faster we mean to be."""

    title: str
    package: str
    reads: str
    targets: dict[str, int]
    languages: tuple[str, ...] = ("en", "zh")


PEERS = {
    "recognizers": Peer(
        title="Recognizers-Text",
        package="ms-recognizers-text-suite==1.0.1",
        reads="numbers, percentages, units, money, dates",
        targets={"en": 100, "zh": 20},
    ),
    "duckling": Peer(
        title="Duckling",
        package="pyduckling-native-phihos==0.3.0",
        reads="numerals, time",
        targets={"en": 10},
    ),
    "quantulum3": Peer(
        title="quantulum3",
        package="quantulum3==0.10.0",
        reads="quantities",
        targets={"en": 8},
        languages=("en",),
    ),
    "jionlp": Peer(
        title="JioNLP",
        package="jionlp==1.5.31",
        reads="time, money",
        targets={"zh": 5},
        languages=("zh",),
    ),
}


def main() -> int:
    """Measure, print, and write the section of RESULTS.md where asked to."""
    given = arguments()
    texts = {lang: files(given.texts, lang=lang) for lang in LANGUAGES}
    missing = prepare()
    for why in missing.values():
        print(why, file=sys.stderr)
    runs = {
        lang: measured(texts[lang], lang=lang, missing=missing, repeat=given.repeat)
        for lang in LANGUAGES
        if texts[lang]
    }
    lines = list(section(runs, texts=texts, repeat=given.repeat))
    print("\n".join(lines))
    if given.write:
        results.write({"Speed beside others": lines})
    return 0


def arguments() -> argparse.Namespace:
    """What was asked for on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    here = SHARED if SHARED.is_dir() else EXAMPLE
    parser.add_argument("--texts", type=Path, default=here)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--write", action="store_true", help="into RESULTS.md")
    return parser.parse_args()


def files(folder: Path, *, lang: str) -> list[Path]:
    """The texts of a folder in one language."""
    return sorted(folder.glob(f"*.{lang}.txt"))


def prepare() -> dict[str, str]:
    """Installs what is not installed yet; says which peers cannot be had, and why."""
    missing = OTHERS.prepare(peer.package for peer in PEERS.values())
    return {
        name: f"{peer.title}: {missing[peer.package]}"
        for name, peer in PEERS.items()
        if peer.package in missing
    }


def measured(
    texts: Sequence[Path], *, lang: str, missing: dict[str, str], repeat: int
) -> dict[str, dict[str, Any]]:
    """Each reader's best figures for one language, or `why` it has none.

    Shape: the readers take turns, `repeat` times, so that a busy moment of the
        machine does not fall on one of them alone.
    """
    runs: dict[str, dict[str, Any]] = {}
    for _ in range(repeat):
        for name in (*OWN, *PEERS):
            if name in PEERS and lang not in PEERS[name].languages:
                continue
            run = one_run(name, texts, lang=lang, missing=missing)
            if "why" in run:
                missing = missing | {name: run["why"]}
            elif name in runs and runs[name]["seconds"] < run["seconds"]:
                continue
            runs[name] = run
    return runs


def one_run(
    name: str, texts: Sequence[Path], *, lang: str, missing: dict[str, str]
) -> dict[str, Any]:
    """What one process of a reader says of itself."""
    if name in missing:
        return {"why": missing[name]}
    interpreter = sys.executable if name in OWN else str(OTHERS.python)
    command = [interpreter, str(HERE / "one_peer.py"), name, lang, "1"]
    return told(ran([*command, *map(str, texts)]))


def told(done: subprocess.CompletedProcess[str] | str) -> dict[str, Any]:
    """The last line a reader's process printed; others print greetings before."""
    if isinstance(done, str):
        return {"why": done}
    lines = done.stdout.strip().splitlines()
    answer: dict[str, Any] = json.loads(lines[-1]) if lines else {"why": "no answer"}
    return answer


def section(
    runs: dict[str, dict[str, dict[str, Any]]],
    *,
    texts: dict[str, list[Path]],
    repeat: int,
) -> Iterator[str]:
    """What was measured, in Markdown."""
    today = dt.datetime.now(tz=dt.UTC).date().isoformat()
    yield f"{today}, Python {sys.version.split()[0]}, a process for each reader,"
    yield f"in turns, the best of {repeat}; the others get the texts paragraph by"
    yield "paragraph, averment whole. On a shared machine ratios vary from run to run."
    for lang, found in runs.items():
        names = ", ".join(path.name.removesuffix(".txt") for path in texts[lang])
        yield from ("", f"{LANGUAGES[lang]}: {names}", "")
        yield from results.table(HEAD, rows(found, lang=lang))
        for name, run in found.items():
            if "why" in run:
                yield f"\n{name}: not measured: {run['why']}"


def rows(found: dict[str, dict[str, Any]], *, lang: str) -> Iterator[list[str]]:
    """The readers that ran, with their ratio to averment."""
    own = found["averment"].get("seconds")
    for name, run in found.items():
        if "why" in run:
            continue
        peer, seconds = PEERS.get(name), run["seconds"]
        raised = f" ({run['failed']} raised)" if run["failed"] else ""
        yield [
            peer.title if peer else name.replace("_", " "),
            peer.reads if peer else OWN[name],
            f"{run['characters']:,}",
            f"{seconds:.4f}",
            f"{run['characters'] / seconds:,.0f}",
            f"{run['found']:,}{raised}",
            *compared(
                seconds, own=own, target=peer.targets.get(lang) if peer else None
            ),
        ]


def compared(
    seconds: float, *, own: float | None, target: int | None
) -> tuple[str, str]:
    """How many times faster averment was, and whether that is what was meant."""
    if own is None or seconds == own:
        return "–", "–"
    ratio = seconds / own
    times = f"{ratio:.1f}×" if ratio >= 1 else f"1/{1 / ratio:.0f}"
    met = "met" if target and ratio >= target else "not met"
    return times, f"{target}× {met}" if target else "–"


if __name__ == "__main__":
    sys.exit(main())
