"""The segments of WMT22 from Chinese, read beside the checkout; and hand lists.

None of their text is kept here: the lists beside this file hold ids, systems and
values only.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
SEGMENTS = HERE.parents[2] / "shared" / "bench" / "parallel" / "wmt22-zh-en.jsonl"
REFERENCES = ("ref_a", "ref_b")
_NUMERAL = "[〇零一二三四五六七八九十百千万亿两]"
_STRONG = re.compile(
    rf"[0-9０-９]|分之|{_NUMERAL}成|{_NUMERAL}[年月日]"
    rf"|{_NUMERAL}*[十百千万亿]{_NUMERAL}*[多余]?[个名人年天元次岁种件位家条座所项]"
    "|[几数][十百千万亿]"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A Chinese segment with its English, by the name of who made it."""

    id: str
    zh: str
    english: Mapping[str, str]

    @property
    def has_figure(self) -> bool:
        """Whether a plain pattern, not the reader, sees a figure in the Chinese."""
        return _STRONG.search(self.zh) is not None


def segments() -> Iterator[Segment]:
    """All segments, in the order of the file."""
    for line in SEGMENTS.read_text("utf-8").splitlines():
        row = json.loads(line)
        english = {name: row[name] for name in REFERENCES} | row["mt"]
        yield Segment(id=row["id"], zh=row["zh"], english=english)


def listed(name: str) -> list[dict[str, str]]:
    """The rows of a hand list that lies beside this file."""
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))
