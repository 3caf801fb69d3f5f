"""Characters a machine misread in or beside Chinese numerals, put right.

Only where the neighbours leave no other sense: 二干五百 but 干部, 两千方人 but
双方, 几千 for 儿千 but 女儿. Each character is put for one, so
places stay; what was put right is marked in the reading.
"""

from __future__ import annotations

import re

_DIGIT = "一二三四五六七八九"
_COUNTS = f"{_DIGIT}两几"
_THINGS = "年人元斤亩户名吨石担里"

# 二干五百, 四干字, 两干多年, 几干万; 数干人, but not 少数干部, 一干人犯.
_GAN = (
    rf"(?<=[{_COUNTS}])干(?=[百万余]|多[{_THINGS}万]|[{_DIGIT}][百十](?!干)"
    rf"|[元斤亩户名吨石担里字]|年(?!级))|(?<=[{_COUNTS[1:]}])干(?=人(?!犯|等))"
    rf"|(?<=[成上近约好超逾]数)干(?=[百万余{_THINGS}])"
)
# 一于二百万, 六于万; but not 统一于.
_YU = rf"(?<![统同专])(?<=[{_COUNTS}])于(?=万|方|[{_DIGIT}]百)"
# 七百方人, 四方人, 一方一千; not 四方面, 一方人士, 两方人员.
_FANG = (
    rf"(?<=[{_COUNTS}][十百千于])方(?![面米法位式案向块])"
    r"|(?<=[二三四五六七八九两几])方(?=多?(?:人(?![士员马民])|[元斤亩吨户石担]))"
    rf"|(?<=[{_COUNTS}])方(?=[{_DIGIT}]千)"
)
# 儿十年, 儿千, 儿个人; not 女儿, 这儿.
_ER = (
    r"(?<![女婴幼孤胎健小少男孩这那哪一])儿(?=[十百千万][^年月日]|十[多几]?年"
    r"|百年|千年|万年|个[年月人小星]|年来|天[内来前])"
)
# 一九五O年, 二O六八: the letter for 〇.
_O = rf"(?<=[{_DIGIT}])[oO](?=[{_DIGIT}年])"
_REPAIRS = ((_GAN, "千"), (_YU, "千"), (_FANG, "万"), (_ER, "几"), (_O, "零"))
_SUSPECTS = frozenset("干于方儿oO")
_PATTERN = re.compile(  # the character is looked at before its neighbours
    rf"(?=[{''.join(sorted(_SUSPECTS))}])(?:"
    + "|".join(f"(?P<r{n}>{p})" for n, (p, _) in enumerate(_REPAIRS))
    + ")"
)


def mended(plain: str) -> str:
    """The text with misread numeral characters put right, place for place.

    >>> mended("二干五百人, 干部"), mended("一九五O年")
    ('二千五百人, 干部', '一九五零年')
    """
    if _SUSPECTS.isdisjoint(plain):
        return plain
    return _PATTERN.sub(_put_right, plain)


def _put_right(match: re.Match[str]) -> str:
    return _REPAIRS[int(str(match.lastgroup)[1:])][1]
