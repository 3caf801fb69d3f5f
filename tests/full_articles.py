"""The articles of the full texts, by the labels that the regests give them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path

FULL_TEXTS = Path(__file__).parents[2] / "shared" / "documents"

# Where a document has no numbered articles, the words its paragraphs open with.
PARAGRAPHS: Mapping[str, tuple[str, ...]] = {
    "proportion-of-executions-1951.en": ("I hereby", "The issue of homicide"),
    "southwest-factories-1952.en": (
        "The CCP Central Committee Southwest Bureau convened",
        "In the three years",
        "Therefore, the conference",
        "Before the end",
    ),
    "southwest-factories-1952.zh": ("    为迎接", "    解放", "    因此", "    在会议"),
}
# The mark of the first article of this one was read into its first sentence.
FIRST: Mapping[str, str] = {"judicial-conference-1953.en": "In the first and three"}
NUMBERED = re.compile(r"^(\d{1,2})\.", re.MULTILINE)


def text_of(name: str) -> str:
    return (FULL_TEXTS / f"{name}.txt").read_text("utf-8")


@cache
def articles(name: str) -> Mapping[str, range]:
    """The code points of each article, by its label; what comes before is `head`."""
    text = text_of(name)
    starts = {"head": 0, **dict(openings(name, text=text))}
    ends = pairwise([*starts.values(), len(text)])
    return {label: range(*end) for label, end in zip(starts, ends, strict=True)}


def openings(name: str, *, text: str) -> Iterator[tuple[str, int]]:
    if name in PARAGRAPHS:
        for number, words in enumerate(PARAGRAPHS[name], start=1):
            yield f"¶{number}", text.index("\n" + words) + 1
        return
    due = 1
    if name in FIRST:
        yield "§1", text.index(FIRST[name])
        due = 2
    for mark in NUMBERED.finditer(text):
        if int(mark[1]) == due:
            yield f"§{due}", mark.start()
            due += 1
