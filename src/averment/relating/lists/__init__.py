"""A stated number against the list it is stated over.

Comes in: a text with its claims.
Goes out: four levels with the levels that are named, three months with the
    months, so many points with the numbers that head them, two kinds told one
    by one.
Does not know: what is listed. A number is proposed with a list where the list
    can be counted as it says, or where its words leave no other way to count.
"""

from __future__ import annotations

from collections.abc import Iterator

from averment.relating.lists.chinese import in_chinese
from averment.relating.lists.english import in_english
from averment.relating.lists.headed import headed
from averment.relating.lists.named import named_dates
from averment.relating.lists.stated import counted, over_list
from averment.relating.lists.told import told
from averment.relating.placed import PlacedText
from averment.relating.proposal import Proposed

_READERS = {"zh": in_chinese, "en": in_english}


def listed(text: PlacedText) -> Iterator[Proposed]:
    """Numbers with the lists beside them, in the order of the text."""
    reader = _READERS.get(text.lang)
    for one in text.placed if reader else ():
        number = counted(one)
        found = reader(one, number, text) if reader and number else ()
        if found:
            yield over_list(one, found, text=text)


FAMILIES = (listed, named_dates, headed, told)
"""In order: where two propose the same figures, the first is kept."""
