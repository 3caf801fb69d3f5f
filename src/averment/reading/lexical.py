"""Number words that do not count: 一切, 三反, 十分, "one of", "first of all"."""

from __future__ import annotations

import re
from collections.abc import Callable

from averment.reading.numerals import Numeral, Sort
from averment.record import Kind

IDIOMS = re.compile(
    "[三五四]反|双[十百]|[一二三四]野(?!生)|十分(?!之)|万一|千万(?!人|元|斤|亩|户|件|吨|石|担|[零一二三四五六七八九十百])|万万|百姓|百货|百科|万岁|万恶|万众|万能|万物|万分(?!之)|百般|千百万|万县|万丈|百家|百花|百年大计|千古|千秋|四川|四处(?![，,。；;、])|四周|四面|四海|四野|五金|五谷|九江|三门|六安|三峡|两湖|两广|三江|七台|八路|三民主义|五四运动|五一节|三八式|八一|两面|两手|两极|两性|两可|两岸|两旁|三角|三轮|三自|四清|五保|三好|二流|二等|三等|一等|二月革命|十月革命|不三不四|乱七八糟|三番|五次三番|三心二意|张三|李四|王五|九一八|一二九|五卅|七七事变|三大战役|八字|十字(?!分)|十足|十全|八股|九泉|三光|三青团|三三制|三七开|二十四史|半封建|半殖民|半自|半机|半工|半农|半路|半途|半夜|半岛|半身|半导|半脱产|半公开|半步|三年级|[一二三四五六]年级|[上下][一二三]级|一[二三四五六七八九]等|六亿神州"
)  # fmt: skip
_IDIOM_REACH = 3
_COUNTED_ONE = re.compile(
    r"[ ]?(?:人(?!民|生|们|员|格|身|士|心|间)|名(?!义|为)|户|处(?!理|境|分|罚|置|决|于)|县(?!级)|省|乡|所(?!以|有|谓)|岁|倍|成(?!不变|为|立)"
    r"|年|个月|天|周(?!围)|小时|分钟|亩|斤|元|吨|里(?!面)|尺(?!度)|米|公|石|担|两(?!点|级)|克|折|块(?!儿)|角(?!落)|英|千|百|万|毛|镑|海里|加仑|%|‰)"
)
_LOWER_END = re.compile(r"[至到~-][二三四五六七八九十百千]")
_MULTIPLIERS = re.compile(r"[百千万亿]+")  # 近千人, but 千方百计
_AMOUNTING = "近约上逾超达过足满几数"
_NOT_ONE = "这那哪每某另同任第唯统进逐每万划单专有"
_HAN = re.compile(r"[\u4e00-\u9fff]")
_HALF_OF = re.compile(r"个?(?:月|小时|钟头)|[年天日斤亩里数]|公斤|公里")
_NO_HALF = "上下前后大小多过各东西南北夜"
_YEAR_OR_CLOCK = re.compile(
    r"[ ]?(?:点(?:钟|半|[零一二三四五六七八九十]|$|[，。,；])|时(?!间|期|代|候)|月(?!报|刊|息|薪|份?来)|日(?!元|圆|币|报)|号|世纪|级|楼|路|团|师|旅|军|连(?!续)|营)"
)
_FOUR_DIGITS = 4


def counts_in_chinese(plain: str, *, numeral: Numeral) -> bool:
    """Whether a numeral of a Chinese text stands for a figure."""
    if numeral.sort is Sort.FRACTION and plain[numeral.start : numeral.end] == "半":
        return _is_half(plain, numeral=numeral)
    if numeral.sort is not Sort.WHOLE:
        return True
    if _in_idiom(plain, start=numeral.start, end=numeral.end) or _is_calendar(
        plain, numeral=numeral
    ):
        return False
    if _MULTIPLIERS.fullmatch(plain, numeral.start, numeral.end):
        return numeral.start > 0 and plain[numeral.start - 1] in _AMOUNTING
    if plain[numeral.start : numeral.end] == "一":
        return _is_counted_one(plain, at=numeral.start)
    if plain[numeral.start : numeral.end] in ("几", "数"):
        return _is_counted_few(plain, at=numeral.start)
    return True


def _is_calendar(plain: str, *, numeral: Numeral) -> bool:
    """三点, 五月, 十六日, 一九五〇年, 一五四师: not amounts."""
    if numeral.mark or not _bare(plain, numeral=numeral):
        return False
    after = _YEAR_OR_CLOCK.match(plain, numeral.end)
    if after:
        return (
            after[0].strip()[0] != "级"
            or plain[numeral.start - 1 : numeral.start] not in "共等到"
        )
    long = numeral.end - numeral.start == _FOUR_DIGITS
    return long and plain[numeral.end : numeral.end + 1] == "年" and numeral.low > 1000


def _bare(plain: str, *, numeral: Numeral) -> bool:
    return plain[numeral.end - 1] not in "万亿"


def _in_idiom(plain: str, *, start: int, end: int) -> bool:
    for at in range(max(0, start - _IDIOM_REACH), start + 1):
        match = IDIOMS.match(plain, at)
        if match and match.end() >= end:
            return True
    return False


def _is_counted_one(plain: str, *, at: int) -> bool:
    before, after = plain[at - 1 : at] if at else "", plain[at + 1 : at + 2]
    if before and before in _NOT_ONE:
        return (
            before == "有"
            and bool(_COUNTED_ONE.match(plain, at + 1))
            and after not in "天年"
        )
    if _LOWER_END.match(plain, at + 1):
        return True
    alone = not _HAN.match(before) and not _HAN.match(after)
    return alone or bool(_COUNTED_ONE.match(plain, at + 1))


def _is_counted_few(plain: str, *, at: int) -> bool:
    before, after = plain[at - 1 : at] if at else "", plain[at + 1 : at + 2]
    return (
        bool(after)
        and after in "个天年月周次批人户件省县名处种项"
        and before not in set("至到好这那")
    )


def _is_half(plain: str, *, numeral: Numeral) -> bool:
    before = plain[numeral.start - 1 : numeral.start] if numeral.start else ""
    if before == "一":
        return True
    return before not in set(_NO_HALF) and bool(_HALF_OF.match(plain, numeral.end))


_PRONOUN_BEFORE = re.compile(
    r"(?<![a-z])(?:the|this|that|each|every|no|any|some|another|which|first|last|next|only|whole|by|right|wrong|good|big|new|old|from|than|either|neither|as|like)[\s-]{1,3}$"
)
_PRONOUN_AFTER = re.compile(
    r"(?:\s{1,3}(?:of(?! (?:\d|these two))|another|by|is|was|are|were|be|who|that|which|must|should|can|cannot|could|will|would|has|had|after|or the other|big|should|hand|side|thing|way|day|such|and only|kind|more(?! than)|may|might|to(?! \w+ \w)|time|among|time)(?![a-z])"
    r"|-(?:sided|by|on|to-one|way|off|time|shot|party|man)|['’](?:s|ll|d|self)|[.,;:!?](?:\s|$))"
)
_NAMED_SETS = re.compile(
    r"[\"“”'‘]?(?:three|five|four|two)[\s-]{1,3}(?:antis?|evils?|fronts?|aspects|no['’]s|olds|fixes|principles)(?![a-z])"
)
_CLOCK = re.compile(r"\s?(?:[ap]\.?m\b|o['’]?\s?clock)|:\d\d")
_CALENDAR = re.compile(
    r"\s(?:january|february|march|april|june|july|august|september|october|november|december)\b"
)


def counts_in_english(plain: str, *, numeral: Numeral) -> bool:
    """Whether a numeral of an English text stands for a figure."""
    word = plain[numeral.start : numeral.end]
    if _CLOCK.match(plain, numeral.end):
        return False
    if word == "half":
        return not re.match(
            r"[- ]?(?:way|past|hearted|heartedly|measures|of the year|brother)|-[a-z]+ed\b",
            plain[numeral.end :][:14],
        )
    if word == "one":
        return not (
            _PRONOUN_BEFORE.search(plain, max(0, numeral.start - 10), numeral.start)
            or _PRONOUN_AFTER.match(plain, numeral.end)
        ) or (not plain[: numeral.start].strip() and numeral.end == len(plain))
    return not (numeral.low < 10 and _NAMED_SETS.match(plain, numeral.start))


Counts = Callable[..., bool]
_ = Kind
