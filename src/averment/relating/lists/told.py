"""A stated number told one by one: two kinds: one is …, the other is …."""

from __future__ import annotations

import re
from collections.abc import Iterator

from averment.relating.lists.splitting import trimmed
from averment.relating.lists.stated import counted, over_list
from averment.relating.placed import PlacedText
from averment.relating.proposal import Proposed

_COUNTED = "一二三四五六七八九十"
_OPENS = {
    "zh": re.compile(r"[^,。;:!?\n]{0,12}[,。;:]?(?=一(是|[个种类条]是|方面))"),
    "en": re.compile(r"[^,.;:!?\n]{0,30}[,.;:]\s+(?=one\s+(is|was|being|to)\b)"),
}
"""From the number to the first of what it counts."""
_CLAUSE = r"[^,。;:\n]{0,40}"
_ALIKE = "(?<=[,。;:])(?:另外?)?一{head}" + _CLAUSE.replace("{0,40}", "{{0,40}}")
_IN_ORDER = re.compile(rf"(?<=[,。;:])([{_COUNTED}])是{_CLAUSE}")
_ENGLISH = re.compile(
    r"(?<=[,.;:]\s)(?:and\s+)?(?:one|another|the other|a third)\s[^,.;:\n]{1,60}"
)
_FORWARD = 400


def told(text: PlacedText) -> Iterator[Proposed]:
    """Numbers of what is then told one by one in the same paragraph."""
    opens = _OPENS.get(text.lang)
    for one in text.placed if opens else ():
        number = counted(one)
        if number is None or opens is None:
            continue
        end = one.span.end
        words = text.words(end - 1, end + _FORWARD).split("\n")[0]
        opened = opens.match(words, 1)
        heads = _heads(words, opened[1], lang=text.lang) if opened else ()
        if len(heads) == number:
            spans = [trimmed(words, a, b, at=end - 1) for a, b in heads]
            yield over_list(one, spans, text=text)


def _heads(words: str, head: str, *, lang: str) -> tuple[tuple[int, int], ...]:
    """Where each of them is named: 一种是 and again 一种是; 一是, 二是, 三是."""
    if lang == "en":
        return tuple(found.span() for found in _ENGLISH.finditer(words))
    if head != "是":
        alike = re.compile(_ALIKE.format(head=re.escape(head)))
        return tuple(found.span() for found in alike.finditer(words))
    run: list[tuple[int, int]] = []
    for found in _IN_ORDER.finditer(words):
        if found[1] != _COUNTED[len(run) : len(run) + 1]:
            break
        run.append(found.span())
    return tuple(run)
