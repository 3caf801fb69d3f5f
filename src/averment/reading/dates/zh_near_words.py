"""Words of Chinese dates near the document's day: days, years, units, feasts."""

from __future__ import annotations

import datetime as dt
import re

from averment.reading.dates import holidays, near
from averment.reading.dates.zh_numbers import SMALL, small_number, year_number

DAYS = {
    "今天": 0,
    "今日": 0,
    "本日": 0,
    "当日": 0,
    "当天": 0,
    "这天": 0,
    "明天": 1,
    "明日": 1,
    "翌日": 1,
    "次日": 1,
    "听日": 1,
    "聽日": 1,
    "后天": 2,
    "后日": 2,
    "大后天": 3,
    "大大后天": 4,
    "大后日": 3,
    "昨天": -1,
    "昨日": -1,
    "寻日": -1,
    "尋日": -1,
    "前天": -2,
    "前日": -2,
    "大前天": -3,
    "大前日": -3,
}
YEARS = {
    "今年": 0,
    "本年": 0,
    "当年": 0,
    "这年": 0,
    "这一年": 0,
    "去年": -1,
    "上年": -1,
    "上一年": -1,
    "昨年": -1,
    "前年": -2,
    "大前年": -3,
    "明年": 1,
    "来年": 1,
    "下年": 1,
    "下一年": 1,
    "翌年": 1,
    "次年": 1,
    "后年": 2,
    "大后年": 3,
}
UNITS = {
    "周末": "weekend",
    "周": "week",
    "星期": "week",
    "礼拜": "week",
    "月": "month",
    "季度": "quarter",
    "季": "quarter",
    "年": "year",
    "天": "day",
    "日": "day",
    "世纪": "century",
}
SIDES = {"这": 0, "本": 0, "今": 0, "当": 0, "此": 0, "下": 1, "上": -1}
WEEKDAYS = dict(zip("一二三四五六日天", (0, 1, 2, 3, 4, 5, 6, 6), strict=True))
SIDE = r"(?P<side>[这本今当此]|上{1,3}|下{1,3})(?P<one>一)?个?"
AHEAD = 20  # years on to which two digits may point
LUNAR = "农历|阴历|旧历|夏历"
WEEK = r"(?:周|星期|礼拜)"
NUMBER = rf"(?:(?<![0-9]){SMALL}(?![0-9])|(?<![0-9])[0-9]{{1,3}}|半|两)"
YEAR = r"(?:[0-9]{4}|[0-9]{2}|[〇一二三四五六七八九零]{4}|[〇一二三四五六七八九零]{2})"
YEARLY = "|".join(sorted(YEARS, key=len, reverse=True))
SAID = rf"(?:(?:(?P<year>{YEAR})\s?年|(?P<word>{YEARLY}))的?)?"
HOLIDAYS = "|".join(sorted(holidays.CHINESE, key=len, reverse=True))
PLAIN = str.maketrans(
    "東穌齋獻實經誦歡獨國慶節婦兒動勞聖誕師愛蕭親恩軍黨災復這難禮廢網護權費級萬還澳歸紀濯靈棟樹護際",
    "东稣斋献实经诵欢独国庆节妇儿动劳圣诞师爱萧亲恩军党灾复这难礼废网护权费级万还澳归纪濯灵栋树护际",
)
TRIGGER = re.compile(
    rf"(?:{'|'.join(DAYS)}|{YEARLY}|[这本今当此上下][一二上下]?个?(?:一个?)?"
    rf"(?:周|星期|礼拜|月|季|年|世纪|半周|[0-9一二三四五六七八九十两几半]))"
    rf"|{WEEK}[一二三四五六日天末]|(?:过去|最近|未来|今后|接下来|近|前|后|再过|过)(?:的)?"
    rf"\s?[0-9一二三四五六七八九十两几半]|(?<![0-9〇一二三四五六七八九十])"
    rf"[0-9一二三四五六七八九十两半廿〇]|(?:农历|阴历|旧历|夏历)?(?:{HOLIDAYS})|本世纪|(?:农历|阴历|旧历|夏历)|[正腊闰]"
)


def group(match: re.Match[str], name: str) -> str:
    """What a group holds, empty where the pattern has none such."""
    return match.groupdict().get(name) or ""


def number_of(words: str) -> int | None:
    """两, 十二 and 12, None for what is no number."""
    if words == "两":
        return 2
    return int(words) if words.isascii() and words.isdigit() else small_number(words)


def shift_of(match: re.Match[str], name: str = "side") -> int:
    """上上 is two back: the sign of the character times how often it stands."""
    side = match[name]
    return SIDES[side[0]] * len(side)


def years_of(match: re.Match[str], day: dt.date) -> list[int]:
    """The years that words before a part of a year may mean."""
    written, word = group(match, "year"), group(match, "word")
    if word:
        return [day.year + YEARS[word]]
    if not written:
        return [day.year, day.year + 1, day.year - 1]
    number = year_number(written.replace("零", "〇"))
    if number >= near.CENTURY:
        return [number]
    century = day.year // 100 * 100
    both = (century + number, century - 100 + number)
    return sorted(both, key=lambda year: abs(year - day.year))
