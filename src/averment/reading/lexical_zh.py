"""Chinese number words that do not count: 一切, 三反, 十分, 一般, 万一."""

from __future__ import annotations

import re

from averment.reading.numerals import Numeral, Sort

_IDIOMS = [
    "[三五四]反",
    "双[十百]",
    "[一二三四]野(?!生)",
    "十分(?!之)",
    "十足",
    "(?:得力|领导|骨干|基层)十部",  # 干部, misread by a machine
    "十全",
    "十字(?!分)",
    "二流",
    "[一二三]等",
    "万一",
    "万万",
    "万岁",
    "万恶",
    "万众",
    "万能",
    "万物",
    "万县",
    "万丈",
    "万分(?!之)",
    "千百万",
    "千古",
    "千秋",
    "千万(?!人|元|斤|亩|户|件|吨|石|担|[零一二三四五六七八九十百])",
    "百姓",
    "百货",
    "百科",
    "百般",
    "百家",
    "百花",
    "百年大计",
    "不三不四",
    "乱七八糟",
    "三番",
    "三心二意",
    "四川",
    "四处(?![，,。；;、])",
    "四周(?!内|后|前|时间|以|的时间)",
    "四面",
    "四海",
    "四野",
    "五金",
    "五谷",
    "九江",
    "三门(?!炮)",
    "六安",
    "三峡",
    "两湖",
    "两广",
    "三江",
    "七台",
    "八路",
    "八股",
    "九泉",
    "八字(?!母)",
    "三民主义",
    "五四运动",
    "五一节",
    "三八式",
    "八一(?=建军|起义|宣言|军旗|南昌)",
    "三大战役",
    "七七事变",
    "九一八(?=事变|以)",
    "一二九(?=运动|师)",
    "二月革命",
    "十月革命",
    "三光",
    "三青团",
    "三三制",
    "三七开",
    "两面",
    "两手",
    "两极",
    "两性",
    "两可",
    "两岸",
    "两旁",
    "三角(?!钱|[零一二三四五六七八九]分)",
    "三轮",
    "三自",
    "四清",
    "五保",
    "三好",
    "张三",
    "李四",
    "王五",
    "二十四史",
    "六亿神州",
    "半封建",
    "半殖民",
    "半自",
    "半机",
    "半工",
    "半农",
    "半路",
    "半途",
    "半夜",
    "半岛",
    "半身",
    "半导",
    "半脱产",
    "半公开",
    "半步",
    "[一二三四五六]年级",
    "[上下][一二三]级",
    "二是",
    "二则",
    "[三四五六七八九十](?:是|则|曰|者)",
    "[一二三四五六七八九十]{1,2}(?:中全会|届|兵团|纵队)",
    "[七八九十]大(?=以|预|政|会|决|代|”|的|上|文|召)",
    "五多",
    "四害",
    "五毒",
    "三定",
    "四大自由",
    "[二两]重性",
    "[五十]人小组",
    "七上八下",
    "半月(?=刊|谈)",
    "[一二三四五]把手",
]
IDIOMS = re.compile("|".join(_IDIOMS))
_IDIOM_REACH = 3

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
    "个月",
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
    "%",
    "‰",
]
_COUNTED_ONE = re.compile(f"[ ]?(?:{'|'.join(_ONE_COUNTED)})")
_NOT_ONE = "这那哪每某另同任第唯统进逐每万划单专有"
_RARELY_ONE = "天年"  # 有一天, 有一年: once
_LOWER_END = re.compile(r"[至到~-][二三四五六七八九十百千]")

_MULTIPLIERS = re.compile(r"[百千万亿]+")  # 近千人, but 千方百计
_AMOUNTING = "近约上逾超达过足满几数"
_FEW_COUNTED = "个天年月周次批人户件省县名处种项"
_NOT_FEW = "至到好这那"
_HAN = re.compile(r"[\u4e00-\u9fff]")
_HALF_OF = re.compile(r"个?(?:月|小时|钟头)|[年天日斤亩里数]|公斤|公里")
_NO_HALF = "上下前后大小多过各东西南北夜"

_ORDERED = [
    "点(?:钟|半|[零一二三四五六七八九十])",
    "时(?!间|期|代|候)",
    "月(?!报|刊|息|薪|份?来)",
    "日(?!元|圆|币|报)",
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
_SUMMED = "共等到"  # 共五级: five levels; 县一级: the level of the county
_FOUR_DIGITS, _FIRST_YEAR = 4, 1000


def counts_in_chinese(plain: str, *, numeral: Numeral) -> bool:
    """Whether a numeral of a Chinese text stands for a figure."""
    word = plain[numeral.start : numeral.end]
    if word == "半":
        return _is_half(plain, at=numeral.start)
    if numeral.sort is not Sort.WHOLE:
        return True
    if _in_idiom(plain, start=numeral.start, end=numeral.end):
        return False
    if numeral.mark in ("none", "about") and word in ("一", "几"):
        return _is_counted_digit(plain, word=word, at=numeral.start)
    if _MULTIPLIERS.fullmatch(word):
        return numeral.start > 0 and plain[numeral.start - 1] in _AMOUNTING
    return not _is_calendar(plain, numeral=numeral)


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
    return alone or counted or bool(_LOWER_END.match(plain, at + 1))


def _is_half(plain: str, *, at: int) -> bool:
    before = plain[max(0, at - 1) : at]
    if before == "一":
        return True
    return before not in set(_NO_HALF) and bool(_HALF_OF.match(plain, at + 1))
