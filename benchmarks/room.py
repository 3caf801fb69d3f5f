"""How heavy the room is and how long it takes to build: 10, 100, 1,000 passages.

Prints the size of the heaviest page against its budget, and for invented
editions of growing size the time to build, as ratios to the smallest: a build
that grows with the passages has ratios near those of the sizes. Then the same
for invented editions of 100, 500 and 2,000 rules, with the heaviest page of the
institution.

    python benchmarks/room.py [PASSAGES ...]
"""

import sys
import tempfile
import time
from pathlib import Path

from averment.notation import load
from averment.room import build

EXAMPLE = Path(__file__).parents[1] / "examples" / "suppression-1951-1953"
PAGE_BUDGET = 60 * 1024
SIZES = (10, 100, 1_000)
RULES = (100, 500, 2_000)
PER_DOCUMENT = 50
BODIES = 40


def main(sizes: tuple[int, ...]) -> None:
    """Print the figures, the heaviest page of the example first."""
    with tempfile.TemporaryDirectory() as folder:
        heaviest(Path(folder) / "example")
        growth(sizes, folder=Path(folder))
        described(RULES, folder=Path(folder) / "rules")


def heaviest(out: Path) -> None:
    report = build(load(EXAMPLE), out=out)
    pages = [file for file in report.files if file.path.endswith(".html")]
    for file in sorted(pages, key=lambda page: -page.gzip_size)[:5]:
        share = file.gzip_size / PAGE_BUDGET
        print(
            f"{file.gzip_size:>8,} bytes compressed, {share:.2f} of 60 KB: {file.path}"
        )
    (style,) = (file for file in report.files if file.path.endswith(".css"))
    print(f"{style.gzip_size:>8,} bytes compressed: {style.path}")


def growth(sizes: tuple[int, ...], *, folder: Path) -> None:
    print(
        "passages   pages      bytes   heaviest    seconds   ratio of sizes, of times"
    )
    first = 0.0
    for size in sizes:
        root = folder / str(size)
        invented(root, passages=size)
        ledger = load(root)
        begun = time.perf_counter()
        report = build(ledger)
        seconds = time.perf_counter() - begun
        first = first or seconds
        most = max(file.gzip_size for file in report.files)
        print(
            f"{size:>8,} {len(report.files):>7,} {report.size:>10,} {most:>10,} "
            f"{seconds:>10.2f}   {size / sizes[0]:>8.1f} {seconds / first:>8.1f}"
        )


def described(sizes: tuple[int, ...], *, folder: Path) -> None:
    """The institution's pages: how many, the heaviest, and the time to build."""
    print("   rules   pages   heaviest of i/    seconds   ratio of sizes, of times")
    first = 0.0
    for size in sizes:
        root = folder / str(size)
        ruled(root, rules=size)
        ledger = load(root)
        begun = time.process_time()
        report = build(ledger)
        seconds = time.process_time() - begun
        first = first or seconds
        pages = [file for file in report.files if file.path.startswith("i/")]
        most = max(file.gzip_size for file in pages)
        print(
            f"{size:>8,} {len(pages):>7,} {most:>16,} {seconds:>10.2f}   "
            f"{size / sizes[0]:>8.1f} {seconds / first:>8.1f}"
        )


def ruled(root: Path, *, rules: int) -> None:
    """Orders of offices that never were, a rule a passage, a power every tenth."""
    root.mkdir(parents=True)
    bodies = "".join(f'body office-{n} "office {n}"\n' for n in range(BODIES))
    (root / "edition.claims").write_text(
        'format 1\nedition invented "Invented orders"\n  scope: 1949/1956\n'
        f"  contact: none\n{bodies}",
        encoding="utf-8",
    )
    for first in range(0, rules, PER_DOCUMENT):
        numbers = range(first, min(first + PER_DOCUMENT, rules))
        order(root, key=f"order-{first}", numbers=numbers)


def order(root: Path, *, key: str, numbers: range) -> None:
    text, lines = [], []
    for number in numbers:
        one, other = number % BODIES, (number + 1) % BODIES
        said = f"must send plan {number} to office {other} every 3 months"
        text.append(f"{{{number}}} Office {one} {said}.\n")
        lines.append(
            f'rule r{number} {key}:{number} must decided "Office {one} {said}"\n'
            f'  attributes: "Office {one}" = office-{one}\n  aim: "send"\n'
            f'  direct-object: "plan {number}"\n  periodicity: "every 3 months"\n'
            f'  reporting-to: "office {other}" = office-{other}\n'
        )
        if number % 10 == 0:
            lines.append(
                f"power p{number} {key}:{number} office-{other} leads office-{one} "
                f'1952/ "Office {one} must"\n  matter: plan {number}\n'
            )
    (root / f"{key}.txt").write_text("".join(text), encoding="utf-8")
    head = f'format 1\nsource {key} 1952 lang:en "Invented order"\n  text: {key}.txt\n'
    (root / f"{key}.claims").write_text("".join([head, *lines]), encoding="utf-8")


def invented(root: Path, *, passages: int) -> None:
    """An edition of reports that name no place and no year of any archive.

    Each passage states a total and two parts; every tenth disagrees with itself.
    """
    root.mkdir()
    (root / "edition.claims").write_text(
        'format 1\nedition invented "Invented reports"\n  scope: 1949/1956\n'
        "  contact: none\n",
        encoding="utf-8",
    )
    for first in range(0, passages, PER_DOCUMENT):
        numbers = range(first, min(first + PER_DOCUMENT, passages))
        document(root, key=f"report-{first}", numbers=numbers)


def document(root: Path, *, key: str, numbers: range) -> None:
    text, claims, relations = [], [], []
    for number in numbers:
        one, other = 100 + number, 200 + number
        total = one + other + (7 if number % 10 == 0 else 0)
        text.append(
            f"{{{number}}} In all {total} persons, of whom {one} in the east "
            f"and {other} in the west.\n"
        )
        for name, value, words in (
            ("t", total, f"In all {total}"),
            ("e", one, f"{one} in the east"),
            ("w", other, f"{other} in the west"),
        ):
            said = f'persons = {value} persons "{words}"'
            claims.append(f"claim {name}{number} {key}:{number} {said}\n")
        relations.append(f"relation s{number} t{number} = e{number} + w{number}\n")
    (root / f"{key}.txt").write_text("".join(text), encoding="utf-8")
    head = f'format 1\nsource {key} 1952 lang:en "Invented report"\n  text: {key}.txt\n'
    (root / f"{key}.claims").write_text(
        "".join([head, *claims, *relations]), encoding="utf-8"
    )


if __name__ == "__main__":
    main(tuple(int(word) for word in sys.argv[1:]) or SIZES)
