"""The heading of a document: its fields, and where it is printed a second time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from averment.parallel.nouns import Role
from averment.record import Span

_WITHIN = 15
"""A heading stands in the first lines (convention of this project)."""

_MONTH = (
    "(?:January|February|March|April|May|June|July|August|September|October"
    "|November|December)"
)
_DAY = (
    r"(?:\d{4}\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}\s?日?"
    r"|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日"
    rf"|{_MONTH}\s\d{{1,2}},?\s\d{{4}}|\d{{1,2}}\s{_MONTH}\s\d{{4}})"
)
_DATE = re.compile(rf"[（(\[]?{_DAY}[）)\]]?$")
_FIELDS = {
    Role.TITLE: re.compile(r"#{1,6}\s*\S|(?:Title|标题|標題)\s*[:：]", re.IGNORECASE),
    Role.AUTHOR: re.compile(r"(?:Authors?|By-?line|作者)\s*[:：]", re.IGNORECASE),
    Role.DATE: re.compile(r"(?:Date|日期)\s*[:：]", re.IGNORECASE),
    Role.PAGE: re.compile(
        r"(?:Page|版面|版次)\s*[:：]|第\s*[0-9一二三四五六七八九十]{1,3}\s*版",
        re.IGNORECASE,
    ),
    Role.COLUMN: re.compile(r"(?:Column|Section|专栏|專欄)\s*[:：]", re.IGNORECASE),
}
_NAMED = re.compile(
    r"^(?:#{1,6}|(?:Title|标题|標題)\s*[:：])|[\s*《》“”\"]+", re.IGNORECASE
)
_STOPPED = re.compile(r"[.!?。！？;；:：,，][\"'”’」』）)]*$")
_DATED = re.compile(rf"\s*[（(\[,，]?\s*({_DAY})[）)\]]?$")
_NAME = re.compile(r"[㐀-鿿]{2,4}$|[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){1,3}$")
_LONGEST = 200
_NEXT = 3
"""A title is no longer, and its date follows in so many lines (convention)."""
_ENOUGH = 4

Part = tuple[Span, Role]


def heading(text: str, lines: Sequence[Span]) -> tuple[Part, ...]:
    """The parts of a text's heading, in order, from its lines.

    Shape: empty where the first lines name no field and no date goes with them;
        every part is a line but for a title of several lines, and one that
        closes with its date.
    Source: convention of this project, after the pages of newspaper databases:
        `Title:`, a Markdown heading, a bare date, `第2版`, `专栏：`.
    """
    parts = list(_untitled(text, lines[:_NEXT]))
    known = parts[-1][0].end if parts else 0
    rest = [line for line in lines[:_WITHIN] if line.start >= known]
    for number, line in enumerate(rest):
        role = _role(_at(text, line))
        if role is None:
            parts += _repeated(text, rest[number:], parts)
            break
        parts.append((line, role))
    return tuple(parts)


def _untitled(text: str, lines: Sequence[Span]) -> Iterator[Part]:
    """A title that no field names, known by the date that goes with it."""
    if not lines or _role(_at(text, lines[0])) is not None:
        return
    first = _at(text, lines[0])
    dated = _DATED.search(first)
    if dated and dated.start() and len(first) <= _LONGEST:
        cut = lines[0].start + dated.start()
        yield Span(start=lines[0].start, end=cut), Role.TITLE
        after = cut + len(dated[0]) - len(dated[0].lstrip())
        yield Span(start=after, end=lines[0].end), Role.DATE
        return
    roles = [_role(_at(text, line)) for line in lines]
    if Role.DATE not in roles:
        return
    before = lines[: roles.index(Role.DATE)]
    said = [_at(text, line) for line in before]
    if any(_STOPPED.search(line) or len(line) > _LONGEST for line in said):
        return
    signed = len(before) > 1 and _NAME.match(said[-1]) is not None
    title = before[:-1] if signed else before
    yield Span(start=title[0].start, end=title[-1].end), Role.TITLE
    if signed:
        yield before[-1], Role.AUTHOR


def _repeated(
    text: str, lines: Sequence[Span], parts: Sequence[Part]
) -> Iterator[Part]:
    """The lines that say a piece of the title again."""
    title = "".join(_bare(_at(text, s)) for s, role in parts if role is Role.TITLE)
    for line in lines:
        said = _bare(_at(text, line))
        if len(said) < _ENOUGH or said not in title:
            return
        yield line, Role.REPEATED


def _role(line: str) -> Role | None:
    """The field a line names, if it names one."""
    if _DATE.match(line):
        return Role.DATE
    found = (role for role, rule in _FIELDS.items() if rule.match(line))
    return next(found, None)


def _bare(line: str) -> str:
    """A title without white space, quotation marks and the name of its field."""
    return _NAMED.sub("", line)


def _at(text: str, span: Span) -> str:
    return text[span.start : span.end]
