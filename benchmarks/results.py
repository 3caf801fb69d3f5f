"""`RESULTS.md` as sections: each script writes its own, and leaves the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

RESULTS = Path(__file__).resolve().with_name("RESULTS.md")
ORDER = (
    "Targets",
    "Speed beside others",
    "Invented ledgers, checked and repaired",
    "Tables with several slips",
    "Beside z3 and CP-SAT",
    "What is made of chance and of definitions",
    "The hard phrases",
    "Figures and dates of the shared documents",
    "Relations of the shared documents",
    "Sentences linked",
    "Figures in translation",
    "Omissions found",
    "Rules",
    "The institution asked",
    "Tensions of an institution",
    "Public suites (development part)",
    "Conventions of the public suites",
    "Where two suites contradict each other",
    "Where gold looks doubtful",
)
HEAD = """\
# Results

Every line is printed by a command: `make peers` writes the speed beside others,
`make reconcile` the four sections from the invented ledgers to chance, `make texts`
those of two texts, `make scores` the rest (`docs/reference/measuring.md`). Seconds
are of the processor, beside other readers of the clock, on a machine shared with
others.
"""


def sections() -> dict[str, str]:
    """The sections that stand in the file, by their titles."""
    if not RESULTS.exists():
        return {}
    _, *parts = ("\n" + RESULTS.read_text("utf-8")).split("\n## ")
    titled = (part.partition("\n") for part in parts)
    return {title: body.strip("\n") for title, _, body in titled}


def write(new: dict[str, Iterable[str]]) -> None:
    """Puts sections in place of those of the same title.

    Errors: ValueError for a title that has no place in the order.
    """
    if homeless := new.keys() - set(ORDER):
        raise ValueError(f"no place in RESULTS.md for {sorted(homeless)}")
    bodies = sections() | {title: "\n".join(lines) for title, lines in new.items()}
    ordered = [f"## {t}\n\n{bodies[t]}\n" for t in ORDER if bodies.get(t)]
    RESULTS.write_text("\n".join([HEAD, *ordered]), "utf-8")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A table in Markdown."""
    yield f"| {' | '.join(head)} |"
    yield "|" + "---|" * len(head)
    for row in rows:
        yield f"| {' | '.join(row)} |"


def percent(value: float) -> str:
    """A share with one decimal: 0.5 is 50.0."""
    return f"{100 * value:.1f}"
