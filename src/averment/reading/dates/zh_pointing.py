"""Chinese words that point to a time: 去年, 上月, 昨日, 上周三, 解放以来."""

from __future__ import annotations

import re

from averment.reading.dates import zh_words
from averment.reading.dates.parts import Parts
from averment.reading.dates.pointing import BEFORE, SINCE, Pointing
from averment.reading.dates.zh_reader import Found, Reader, draft
from averment.record import Moment

_YEARS = {
    "今年": 0,
    "本年": 0,
    "去年": -1,
    "昨年": -1,
    "上年": -1,
    "上一年": -1,
    "前年": -2,
    "明年": 1,
    "来年": 1,
    "下年": 1,
    "下一年": 1,
}
_MONTHS = {"本月": 0, "这个月": 0, "上月": -1, "上个月": -1, "下月": 1, "下个月": 1}
_QUARTERS = {"本季": 0, "上季": -1, "下季": 1}
_DAYS = {
    "今天": 0,
    "今日": 0,
    "本日": 0,
    "昨天": -1,
    "昨日": -1,
    "前天": -2,
    "明天": 1,
    "明日": 1,
}
_FROM_BEFORE = {
    "同年": ("year", 0),
    "当年": ("year", 0),
    "是年": ("year", 0),
    "次年": ("year", 1),
    "翌年": ("year", 1),
    "同月": ("month", 0),
    "当月": ("month", 0),
    "次月": ("month", 1),
    "同日": ("day", 0),
    "当日": ("day", 0),
    "当天": ("day", 0),
    "次日": ("day", 1),
    "翌日": ("day", 1),
}
_FROM_DOCUMENT = (
    {word: ("year", shift) for word, shift in _YEARS.items()}
    | {word: ("month", shift) for word, shift in _MONTHS.items()}
    | {word: ("quarter", shift) for word, shift in _QUARTERS.items()}
    | {word: ("day", shift) for word, shift in _DAYS.items()}
)
_SIDES = {"本": 0, "这": 0, "上": -1, "下": 1}
_WEEKDAYS = dict(zip("一二三四五六日天", (0, 1, 2, 3, 4, 5, 6, 6), strict=True))
_EVENTS = (
    "解放|建国|开国|土改|土地改革|抗战胜利|抗战|抗日战争|解放战争|鸦片战争|内战|停战"
    "|辛亥革命|文化大革命|大革命|革命胜利|光复|入城|进城|接管"
)

_NOT_AFTER = {
    # Characters after which the word is the end of another: 以上年龄, 说明年度.
    "上": "以之岁马晚早加赶",
    "下": "以之岁",
    "前": "以之从目空先",
    "本": "根基日资成",
    "去": "过死失除",
    "明": "说证表声文查注标申黎光",
    "来": "近历本将原后往从起向以",
    "当": "相适应",
    "今": "如当现至",
}
_NOT_BEFORE = r"(?![龄老轻幼青级代期半多])"
_WORDS = sorted(_FROM_DOCUMENT | _FROM_BEFORE, key=len, reverse=True)
_WORD = re.compile(
    rf"(?P<word>{'|'.join(_WORDS)})"
    rf"(?:(?<=年)度|(?<=季)度|(?<=月)份)?{_NOT_BEFORE}"
)
_WEEK = re.compile(
    r"(?P<side>[本这上下])个?(?:周|星期|礼拜)(?![期边转围率岁密身恩年])"
    r"(?:(?P<weekday>[一二三四五六日天])(?![个人件次起名户例亩斤元万千百十余多几])|(?P<end>末))?"
)
_TEN = re.compile(r"(?<!月)(?:[上中下]旬|(?P<half>[上下])半月)")
_WITHIN = re.compile(r"(?P<unit>[年月])内(?![部政外地容战])")
_MONTH_END = re.compile(r"(?:(?<=[在到至于])月[底末]|月[底末](?=[之以]?前))")
_EVENT = re.compile(
    rf"(?:自从?)?(?:{_EVENTS})(?P<how>以来|[之以]后|[之以]前|[前后](?![线方夕代期辈进者面卫景果]))"
)
_SINCE = re.compile(
    r"自从?[^\s，,。；;：:、！？（）「」0-9〇一二三四五六七八九十年月日]{2,14}以来"
)
TRIGGER = (
    r"[今本去昨前明来同当是次翌]年|[上下]一?年|[这本上下同当次]个?月|[本上下]季"
    r"|[今昨前明本同当次翌][天日]|[本这上下]个?(?:周|星期|礼拜)|[上中下]旬|[上下]半月"
    rf"|(?<![0-9〇一二三四五六七八九十百千万两几数多半个每])(?:[年月]内|月[底末])|(?:自从?)?(?:{_EVENTS})[以之前后]"
    r"|自(?=[^\s，。；、]{2,16}以来)"
)


def pointing(reader: Reader, start: int) -> Found:
    """今年, 上月, 昨日, 同年; alone, not before a month or day."""
    match = _WORD.match(reader.folded, start)
    if match is None or _ends_another(reader.folded, start):
        return []
    word = match["word"]
    previous = word in _FROM_BEFORE
    unit, shift = (_FROM_BEFORE if previous else _FROM_DOCUMENT)[word]
    said = Pointing(unit=unit, shift=shift, previous=previous)
    return [draft(start, match.end(), said)]


def week(reader: Reader, start: int) -> Found:
    """本周, 上星期三, 下周末."""
    match = _WEEK.match(reader.folded, start)
    if match is None or _ends_another(reader.folded, start):
        return []
    unit = "weekend" if match["end"] else "week"
    number = _WEEKDAYS[match["weekday"]] if match["weekday"] else None
    said = Pointing(unit=unit, shift=_SIDES[match["side"]], weekday=number)
    return [draft(start, match.end(), said)]


def ten_days(reader: Reader, start: int) -> Found:
    """中旬 or 上半月 of the month before it or of the document."""
    match = _TEN.match(reader.folded, start)
    if match is None:
        return []
    halves = match["half"] is not None
    part = (zh_words.HALVES if halves else zh_words.TENS)[match[0][0]]
    return [draft(start, match.end(), Parts(month_shift=0, part=part))]


def month_end(reader: Reader, start: int) -> Found:
    """月底前, 于月底: the last day of the document's month."""
    match = _MONTH_END.match(reader.folded, start)
    if match is None:
        return []
    return [draft(start, match.end(), Parts(month_shift=0, part="end"))]


def within(reader: Reader, start: int) -> Found:
    """年内, 月内: the rest of the document's own year or month."""
    match = _WITHIN.match(reader.folded, start)
    if match is None:
        return []
    unit = "year" if match["unit"] == "年" else "month"
    return [draft(start, match.end(), Pointing(unit=unit))]


def event(reader: Reader, start: int) -> Found:
    """解放以来, 土改前, 自运动开展以来: the day is not said, and is left open."""
    match = _EVENT.match(reader.folded, start)
    if match is not None:
        return [draft(start, match.end(), _side(match["how"]))]
    match = _SINCE.match(reader.folded, start)
    return [] if match is None else [draft(start, match.end(), SINCE)]


def _side(how: str) -> Moment:
    return BEFORE if "前" in how else SINCE


def _ends_another(folded: str, start: int) -> bool:
    return start > 0 and folded[start - 1] in _NOT_AFTER.get(folded[start], "")
