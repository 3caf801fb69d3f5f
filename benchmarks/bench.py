"""How long the verbs take, as ratios that mean the same on every machine.

For a folder of texts: `new`, `read --write`, `check`, `room build`, each in a
process of its own; seconds, characters a second, how many raw scans of the same
text that is (one pass of one regular expression), and peak memory. Then the same
for invented texts of 10, 100 and 1,000 passages: how the time grows.

usage: python benchmarks/bench.py [--texts DIR] [--repeat N] [--passages N,N,N]
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "examples" / "suppression-1951-1953" / "documents"
COMMAND = (sys.executable, "-c", "from averment.verbs import main; main()")
RAW = re.compile(r"[0-9][0-9,.]*|[〇零一二两三四五六七八九十百千万亿]+")
VERBS: dict[str, tuple[str, ...]] = {
    "new": ("new",),
    "read --write": ("read", "--write"),
    "check": ("check",),
    "room build": ("room", "build"),
}
FOUND_IS_FINE = (0, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One verb on one folder."""

    verb: str
    seconds: float
    memory: int


def main() -> None:
    """Print the tables."""
    given = arguments()
    print(f"Python {sys.version.split()[0]}, best of {given.repeat}\n")
    with tempfile.TemporaryDirectory() as folder:
        start = min(timed(("--version",)).seconds for _ in range(given.repeat))
        print(f"start: {start:.2f} s, contained in every figure below\n")
        content = copied(given.texts, to=Path(folder) / "texts")
        table(content, folder=Path(folder) / "texts", repeat=given.repeat)
        growth(given.passages, folder=Path(folder), repeat=given.repeat)


def arguments() -> argparse.Namespace:
    """What was asked for on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--texts", type=Path, default=EXAMPLE)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument(
        "--passages",
        type=lambda words: [int(word) for word in words.split(",")],
        default=[10, 100, 1_000],
    )
    return parser.parse_args()


def copied(texts: Path, *, to: Path) -> str:
    """The texts and sidecars of a folder in another one, and all their characters."""
    to.mkdir()
    for path in sorted((*texts.glob("*.txt"), *texts.glob("*.yaml"))):
        shutil.copy(path, to)
    return "\n".join(p.read_text(encoding="utf-8") for p in sorted(to.glob("*.txt")))


def table(content: str, *, folder: Path, repeat: int) -> None:
    """The verbs on one folder of texts."""
    raw = raw_scan(content)
    print(f"{len(content):,} characters; a raw scan takes {raw * 1000:.2f} ms\n")
    print(f"{'verb':<14}{'seconds':>9}{'chars/s':>12}{'raw scans':>11}{'memory':>9}")
    for run in best(folder, repeat=repeat):
        print(
            f"{run.verb:<14}{run.seconds:>9.2f}{len(content) / run.seconds:>12,.0f}"
            f"{run.seconds / raw:>11,.0f}{run.memory / 1024:>6,.0f} MB"
        )
    print()


def growth(sizes: list[int], *, folder: Path, repeat: int) -> None:
    """The verbs on invented texts of growing length."""
    print(f"{'passages':<14}" + "".join(f"{verb:>14}" for verb in VERBS))
    for size in sizes:
        place = folder / f"passages-{size}"
        place.mkdir()
        (place / "report.zh.txt").write_text(invented(size), encoding="utf-8")
        seconds = [run.seconds for run in best(place, repeat=repeat)]
        print(f"{size:<14,}" + "".join(f"{each:>12.2f} s" for each in seconds))


def invented(passages: int) -> str:
    """A report that nobody wrote, of as many passages as asked for."""
    lines = ["{head} 半年报告\n\n一九五二年三月四日"]
    for number in range(1, passages + 1):
        year = 1946 + number % 6
        lines.append(
            f"{{{number}r}} {year}年下半年，第{number}区受理案件{number * 7 + 211}件，"
            f"审结约百分之{number % 70 + 20}，计划训练干部{number % 90 + 10}人。"
        )
    return "\n\n".join(lines) + "\n"


def best(folder: Path, *, repeat: int) -> Iterator[Run]:
    """Each verb's best run, each time on an edition as the verb before left it."""
    before = folder
    for verb, words in VERBS.items():
        runs = []
        for number in range(repeat):
            place = folder.with_name(f"{folder.name}-{words[0]}-{number}")
            shutil.copytree(before, place)
            runs.append(timed((*words, str(place)), verb=verb))
        before = place
        yield min(runs, key=lambda run: run.seconds)


def timed(words: tuple[str, ...], *, verb: str = "") -> Run:
    """One process: how long it took, and the most memory it held (in kB)."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [*COMMAND, *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in FOUND_IS_FINE:
        sys.exit(f"averment {' '.join(words)} ended with {process.returncode}")
    return Run(verb=verb, seconds=seconds, memory=usage.ru_maxrss)


def raw_scan(content: str) -> float:
    """The seconds of one pass of one regular expression over the text."""
    times = []
    for _ in range(20):
        began = time.perf_counter()
        sum(1 for _ in RAW.finditer(content))
        times.append(time.perf_counter() - began)
    return min(times)


if __name__ == "__main__":
    main()
