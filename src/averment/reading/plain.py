"""Plain characters: one spelling for the many a text may use, place for place.

Every table of this package is written in lower case, half width and simplified
characters. The text is brought to the same form before it is read; since each
character stands for one character, offsets stay those of the text as stored.
"""

from __future__ import annotations

import re
import string
from functools import lru_cache

_WIDE = {0xFF01 + i: chr(0x21 + i) for i in range(94)} | {0x3000: " ", 0xA0: " "}
_LOWER = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)
_WIDE_LOWER = {
    code: char.lower() if char in string.ascii_uppercase else char
    for code, char in _WIDE.items()
}
_STROKES = dict.fromkeys((0x2010, 0x2011, 0x2012, 0x2212), "-") | {0x2044: "/"}

_TRADITIONAL = (
    "萬万億亿兩两倆俩幾几數数餘余來来點点個个約约將将達达過过間间後后內内滿满"
    "從从兒儿與与歲岁戶户縣县區区鄉乡畝亩頃顷擔担噸吨圓圆塊块週周時时鐘钟對对"
    "華华攝摄幣币種种項项級级黨党處处際际絕绝隻只條条務务裡里裏里圍围僅仅為为"
    "負负這这員员層层號号頁页節节萊莱釐厘錢钱歐欧無无總总該该屆届類类場场輛辆"
    "樣样邊边師师說说發发線线進进統统團团聯联門门問问題题國国會会議议開开關关"
    "從从兩两專专業业軍军農农產产階阶單单當当舊旧許许論论認认還还長长離离難难"
    "碼码飛飞魚鱼麼么齊齐麵面丟丢稱称經经給给續续"
)
_FORMAL = "壹一贰二貳二叁三柒七捌八玖九佰百仟千零零〇零○零卅卅廿廿"

_CHINESE = (
    _WIDE_LOWER
    | _LOWER
    | _STROKES
    | {ord(a): b for a, b in zip(_TRADITIONAL[::2], _TRADITIONAL[1::2], strict=True)}
    | {ord(a): b for a, b in zip(_FORMAL[::2], _FORMAL[1::2], strict=True)}
)
_ENGLISH = _WIDE_LOWER | _LOWER | _STROKES

# Ordinary words too (队伍, 大陆, 收拾, 參加, 大肆): numerals only beside others.
_SHY = {
    "肆": "四",
    "伍": "五",
    "陆": "六",
    "陸": "六",
    "拾": "十",
    "參": "三",
    "参": "三",
}
_FORMAL_RUN = re.compile(
    r"(?=[壹贰貳叁肆柒捌玖佰仟萬万億亿零〇伍陆陸拾參参])(?:[壹贰貳叁肆柒捌玖佰仟萬万億亿零〇伍陆陸拾參参]"
    r"{2,}+|[伍陆陸拾參参](?=[元圆圓角]|分(?![子析配工批]))|(?<![大放])肆(?![无無意虐行])"
    r"|(?<![收捡挑])拾(?=[一二三四五六七八九万萬])|(?<=[二三四五六七八九])拾(?![取得起遗]))"
)
_SURE = re.compile(r"[壹贰貳叁肆柒捌玖佰仟元圆圓]|[伍陆陸]拾|拾[伍陆陸]|^.$")


def in_lower_case(text: str) -> str:
    """The text in lower case, place for place: İ stays, being two characters there."""
    lower = text.lower()
    return lower if len(lower) == len(text) else text.translate(_LOWER)


@lru_cache(maxsize=4)
def plain_chinese(text: str) -> str:
    """The text in simplified, half-width characters and plain numerals.

    >>> plain_chinese("１２萬，贰拾")
    '12万,二十'
    """
    if not _SHY.keys().isdisjoint(text):
        text = _FORMAL_RUN.sub(_plain_run, text)
    return text.translate(_CHINESE)


def _plain_run(run: re.Match[str]) -> str:
    shy = sum(char in _SHY and char not in "拾肆" for char in run[0])
    if shy == 1 and not _SURE.search(run[0]):
        return run[0]  # 十万参加: joined
    return "".join(_SHY.get(char, char) for char in run[0])


@lru_cache(maxsize=4)
def plain_english(text: str) -> str:
    """The text in lower case and half width."""
    return text.translate(_ENGLISH)
