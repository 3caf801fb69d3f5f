"""Chinese number words that do not count: 一切, 三反, 十分, 一般, 万一."""

from __future__ import annotations

import re

from averment.reading.idioms_zh import IDIOMS
from averment.reading.nouns import noun_after_chinese
from averment.reading.numerals import Numeral, Sort
from averment.reading.unit_finding import unit_after_chinese

_IDIOM_REACH = 4

_ONE_COUNTED = [
    "人(?!民|生|们|员|格|身|士|心|间)",
    "名(?!义|为)",
    "户",
    "处(?!理|境|分|罚|置|决|于)",
    "县(?!级)",
    "省",
    "乡",
    "所(?!以|有|谓)",
    "岁",
    "倍",
    "成(?!不变|为|立)",
    "年",
    "个[半多余]?(?:月|星期|礼拜|小时|钟头)",
    "(?:(?<=翻一)|(?<=翻了一))番",
    "天",
    "周(?!围)",
    "小时",
    "分钟",
    "亩",
    "斤",
    "元",
    "吨",
    "里(?!面)",
    "尺(?!度)",
    "[丈顷斗寸]",
    "米",
    "公",
    "石",
    "担",
    "两(?!点|级)",
    "克",
    "折",
    "块(?!儿)",
    "角(?!落)",
    "英",
    "千",
    "百",
    "万",
    "毛",
    "镑",
    "海里",
    "加仑",
    "[挺支枝门匹头只辆架艘部台张册份座所家把名间](?=$|[\\s,.。;:、)])",  # 电台一部
    "%",
    "‰",
]
_COUNTED_ONE = re.compile(f"[ ]?(?:{'|'.join(_ONE_COUNTED)})")
_NOT_ONE = "这那哪每某另同任第唯统进逐每万划单专有"
_RARELY_ONE = "天年"  # 有一天, 有一年: once
_LOWER_END = re.compile(r"[至到~比-][二三四五六七八九十百千]")
_AFTER_TERM = re.compile(r"[二三四五六七八九十百千\d]比$")  # 三比一

_MULTIPLIERS = re.compile(r"[百千万亿]+")  # 近千人, but 千方百计
_AMOUNTING = "近约上逾超达过足满几数"
_AGES = re.compile("[百千](?:周?年|[万亿])")  # 百年史, 千亿产业
_ROUGHLY = re.compile(
    "[人名户个件斤亩元]?(?:以上|以下|左右|上下|之多|之众)"
)  # 千人以上
_FEW_COUNTED = "个天年月周次批人户件省县名处种项"
_NOT_FEW = "至到好这那"
_HAN = re.compile(r"[\u4e00-\u9fff]")
_HALF_OF = re.compile(
    r"个?(?:月(?!刊)|小时|钟头)|[年天日斤亩里倍个折]|成(?![品员功本型立年])|公斤|公里"
)
_NO_HALF = "上下前后大小多过各东西南北夜"

_ORDERED = [
    "点(?:[钟半多许整到至了]|左右|[之以]?[前后]|[ ]?[零一二三四五六七八九十0-9])",
    "时(?!间|期|代|候)",
    "月(?!报|刊|息|薪|份?来)",
    "日(?!元|圆|币|报|[以之]?内(?!瓦)|以上|之久|多|左右|没|未)",
    "号",
    "世纪",
    "级",
    "楼",
    "路",
    "团",
    "师",
    "旅",
    "军",
    "连(?!续)",
    "营",
]
_CALENDAR = re.compile(f"[ ]?(?:{'|'.join(_ORDERED)})")
_THE_DAY = re.compile(r"[今明昨本]\($")  # 明（二十四）日
_CLOCK = re.compile(r"[时点][ ]?$")  # 十四时四十五分
_MINUTE = re.compile(r"[ ]?分")
_SUMMED = "共等到"  # 共五级: five levels; 县一级: the level of the county
_DIGITS_IN_A_ROW = re.compile("[零一二三四五六七八九]{2,}")
_FOUR_DIGITS, _FIRST_YEAR = 4, 1000


def counts_in_chinese(plain: str, *, numeral: Numeral) -> bool:
    """Whether a numeral of a Chinese text stands for a figure."""
    word = plain[numeral.start : numeral.end]
    if word == "半":
        return _is_half(plain, at=numeral.start)
    if word == "零":
        return _is_zero(plain, at=numeral.start)
    if numeral.sort is not Sort.WHOLE:
        return True
    if _is_code(plain, numeral=numeral) or _in_idiom(
        plain, start=numeral.start, end=numeral.end
    ):
        return False
    if numeral.mark in ("none", "about") and word in ("一", "几"):
        return _is_counted_digit(plain, word=word, at=numeral.start)
    if _MULTIPLIERS.fullmatch(word):
        if _AGES.match(plain, numeral.start):
            return True
        amounting = (
            numeral.start > 0 and plain[numeral.start - 1] in _AMOUNTING
        ) or _ROUGHLY.match(plain, numeral.end)
        return bool(amounting) and not plain.startswith("分", numeral.end)
    return not _is_calendar(plain, numeral=numeral)


def _is_code(plain: str, *, numeral: Numeral) -> bool:
    """八一奖章, 三八线, 一九五〇、五月, 明（二十四）日: numbers that count nothing."""
    word = plain[numeral.start : numeral.end]
    if _THE_DAY.search(plain, max(0, numeral.start - 2), numeral.start):
        return True
    if numeral.high is not None or not _DIGITS_IN_A_ROW.fullmatch(word):
        return False
    after = plain[numeral.end : numeral.end + 1]
    if after == "、" and len(word) == _FOUR_DIGITS:
        return True
    counted = noun_after_chinese(plain, at=numeral.end) or unit_after_chinese(
        plain, at=numeral.end
    )
    return bool(_HAN.match(after) or after == "o") and counted is None


def _in_idiom(plain: str, *, start: int, end: int) -> bool:
    for at in range(max(0, start - _IDIOM_REACH), start + 1):
        match = IDIOMS.match(plain, at)
        if match and match.end() >= end:
            return True
    return False


def _is_calendar(plain: str, *, numeral: Numeral) -> bool:
    """三点, 五月, 十六日, 一五四师, 一九五〇年: not amounts."""
    if numeral.mark.value != "none" or plain[numeral.end - 1] in "万亿":
        return False
    if _MINUTE.match(plain, numeral.end):
        return bool(_CLOCK.search(plain, max(0, numeral.start - 2), numeral.start))
    after = _CALENDAR.match(plain, numeral.end)
    if after:
        before = plain[max(0, numeral.start - 1) : numeral.start]
        return "级" not in after[0] or not before or before not in _SUMMED
    long = numeral.end - numeral.start == _FOUR_DIGITS and numeral.low > _FIRST_YEAR
    return long and plain[numeral.end : numeral.end + 1] == "年"


def _is_counted_digit(plain: str, *, word: str, at: int) -> bool:
    before, after = plain[max(0, at - 1) : at], plain[at + 1 : at + 2]
    if word == "几":
        return bool(after) and after in _FEW_COUNTED and before not in set(_NOT_FEW)
    if _CALENDAR.match(plain, at + 1):
        return False
    counted = bool(_COUNTED_ONE.match(plain, at + 1))
    if before and before in _NOT_ONE:
        return before == "有" and counted and after not in _RARELY_ONE
    alone = not _HAN.match(before) and not _HAN.match(after)
    term = _AFTER_TERM.search(plain, max(0, at - 2), at)
    return alone or counted or bool(term or _LOWER_END.match(plain, at + 1))


def _is_half(plain: str, *, at: int) -> bool:
    before = plain[max(0, at - 1) : at]
    if before == "一":
        return True
    ahead = plain.startswith("提前", max(0, at - 2), at)
    return (ahead or before not in set(_NO_HALF)) and bool(
        _HALF_OF.match(plain, at + 1)
    )


def _is_zero(plain: str, *, at: int) -> bool:
    """零度, 零: but 零星, 零件, 零售."""
    around = plain[max(0, at - 1) : at], plain[at + 1 : at + 2]
    return not any(map(_HAN.match, around)) or around[1] in set("度个人")
