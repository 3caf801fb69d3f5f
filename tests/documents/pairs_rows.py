"""Places of five pairs of texts, by hand: what a careful reader expects there.

`pairs.tsv` has a line a place: where it stands in either text, a few of its words,
and what is expected: `equal` (nothing is to be said), `another value`, `asked`,
`left out`, `put in`, `term`, a shape of link (`2 to 1`), or what `compare` does not
seek: `sense`, `relation`, `residue`, `beyond the excerpt`.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("pairs.tsv")
ORIGINALS = {
    "southwest-factories-1952": ("zh", "1952-12-19"),
    "middle-and-inner-layers-1951": ("zh", "1951-05-21"),
    "shaanxi-courts-1950": ("zh", "1950"),
    "cooperatives-resolution-1955": ("zh", "1955-10-11"),
    "proportion-of-executions-1951": ("zh-fragments", "1951-04-20"),
}
CODES = {
    "another value": {"R701", "R704"},
    "asked": {"R707"},
    "left out": {"R702", "R711", "R712"},
    "put in": {"R703", "R711", "R713"},
    "term": {"R731", "R732", "R733", "R734"},
    "relation": set(),
    "residue": {"R703"},
}
ALARMS = {"R701", "R702", "R703", "R704", "R705", "R711", "R712", "R713"}
WHY = {
    "sense": "what linked words mean is not judged",
    "relation": "a relation within one text is for `averment check`",
    "term": "the glossary of the example does not have it",
    "left out": "words near it answer for it",
    "put in": "words near it answer for it",
    "residue": "it is told by the figure that was cut",
    "beyond the excerpt": "the rendering breaks off there: notes at most",
}
Span = tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Row:
    """A place, with what is expected there."""

    document: str
    zh: Span | None
    en: Span | None
    words: str
    expected: str
    what: str
    why_not: str


def rows() -> tuple[Row, ...]:
    """Every place, in the order of the documents."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return tuple(map(_row, csv.DictReader(file, delimiter="\t")))


def _row(line: Mapping[str, str]) -> Row:
    zh, en = (
        (int(line[f"{lang} start"]), int(line[f"{lang} end"]))
        if line[f"{lang} start"]
        else None
        for lang in ("zh", "en")
    )
    return Row(
        document=line["document"],
        zh=zh,
        en=en,
        words=line["zh"] or line["en"],
        expected=line["expected"],
        what=line["what"],
        why_not=line["why not"],
    )


def found(row: Row, comparison: Mapping[str, Any]) -> str:
    """What is said of a place: the finding, or the shape of its link; or nothing."""
    if " to " in row.expected:
        return _link(row, comparison)
    wanted = CODES.get(row.expected, ALARMS)
    return ", ".join(
        dict.fromkeys(
            f"{each['code']} {each['level']}"
            for each in comparison["findings"]
            if each["code"] in wanted
            and (row.expected != "equal" or each["level"] != "note")
            and any(_covers(row, side) for side in each["sides"])
        )
    )


def _covers(row: Row, side: Mapping[str, Any]) -> bool:
    """Whether a side stands at a place: by its Chinese, where it has any."""
    here = row.zh if side["lang"] == "zh" else None if row.zh else row.en
    return bool(here) and side["start"] < here[1] and here[0] < side["end"]


def _link(row: Row, comparison: Mapping[str, Any]) -> str:
    ours, at = ("original", row.zh) if row.zh else ("rendering", row.en)
    sentences = comparison[ours]["sentences"]
    assert at
    for link in comparison["links"]:
        held = [sentences[each] for each in link[ours]]
        if any(each["start"] <= at[0] < each["end"] for each in held):
            return f"{len(link['original'])} to {len(link['rendering'])}"
    return ""


def page(
    comparisons: Mapping[str, Mapping[str, Any]], all_rows: Sequence[Row]
) -> Iterator[str]:
    """The lines of the reference, document by document."""
    for document, comparison in comparisons.items():
        here = [row for row in all_rows if row.document == document]
        equal = [row for row in here if row.expected == "equal"]
        alarmed = [row for row in equal if found(row, comparison)]
        yield f"\n## {document}\n\n"
        yield f"{len(equal)} places agree or must stay silent; "
        yield f"alarms at {len(alarmed) or 'none'} of them"
        yield (f" ({', '.join(map(place, alarmed))}).\n\n" if alarmed else ".\n\n")
        yield "| Place | What | Expected | Found | Why not |\n|---|---|---|---|---|\n"
        yield from (_line(row, comparison) for row in here if row.expected != "equal")


def place(row: Row) -> str:
    """Where a row's words stand, without the words: they are the document's."""
    lang, at = ("zh", row.zh) if row.zh else ("en", row.en)
    assert at
    return f"{lang} {at[0]}–{at[1]}"


def _line(row: Row, comparison: Mapping[str, Any]) -> str:
    said = found(row, comparison)
    good = said == row.expected if " to " in row.expected else bool(said)
    why = "" if good else row.why_not or WHY.get(row.expected, "the link is another")
    if row.expected == "beyond the excerpt":
        why = WHY[row.expected] if said else ""
    cells = place(row), row.what, row.expected, said or "–", why
    return f"| {' | '.join(cells)} |\n"
