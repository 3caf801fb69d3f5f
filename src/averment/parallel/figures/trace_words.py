"""Words that may stand for a number without being one: both, century, 双, 半.

A table of what a translator may write for a figure; it only keeps a figure from
being called missing, and never gives one its value.
"""

from __future__ import annotations

from fractions import Fraction

Words = dict[str, tuple[int | Fraction, ...]]

_HALF = Fraction(1, 2)
WORDS_EN: Words = {
    "a|an|each|every|single|once|another|per": (1,),
    "both|twice|double[sd]?|doubling|twofold|pairs?|couples?|two|dual|bilateral|twins?"
    "|second(?:ly)?|ii|either|neither|parents|respectively|mutual(?:ly)?|biannual"
    "|two-thirds|former|latter|again": (2,),
    "triple[sd]?|thrice|trio|third(?:ly|s)?|iii|trilateral|tripled": (3,),
    "four(?:th|fold)?|fourthly|quarter(?:s|ly)?|quadruple[sd]?|iv": (
        4,
        Fraction(1, 4),
    ),
    "v|quintuple[sd]?": (5,),
    "half|halves|halved|semi": (_HALF,),
    r"decades?|tens|tenths?|teen\w*|adolescen\w*": (10,),
    "dozens?": (12, 10),
    "fortnight": (14, 2),
    "scores?": (20,),
    "centur(?:y|ies)|centenary|centennial|hundreds?|hundredth": (100,),
    r"thousands?|millenni\w*": (1000,),
    r"million\w*": (10**6,),
    r"billion\w*": (10**9,),
    "noon|midday|midnight|yearly|annual(?:ly)?|year|yearlong|year-long": (12, 1),
    "daily|day and night|round the clock|around the clock": (24, 1),
    "weeks?|weekly": (7, 1),
    "none|no|zero|nil|nothing": (0,),
    "vi": (6,),
    "vii": (7,),
    "viii": (8,),
    "ix": (9,),
    "x": (10,),
    "january|jan": (1,),
    "february|feb": (2,),
    "march|mar": (3,),
    "april|apr": (4,),
    "may": (5,),
    "june|jun": (6,),
    "july|jul": (7,),
    "august|aug": (8,),
    "september|sept?": (9,),
    "october|oct": (10,),
    "november|nov": (11,),
    "december|dec": (12,),
    "mondays?": (1,),
    "tuesdays?": (2,),
    "wednesdays?": (3,),
    "thursdays?": (4,),
    "fridays?": (5,),
    "saturdays?": (6,),
}
WORDS_ZH: Words = {
    "半": (_HALF,),
    "[两双俩二贰再翻]|彼此|倍|父母|夫妻|夫妇|前者|后者|副": (2,),
    "[仨]": (3,),
    "(?<![春夏秋冬雨旱淡旺])季|刻": (4, Fraction(1, 4), 3, 15),
    "旬": (10,),
    "打": (12,),
    "世纪": (100,),
    "首|元|单|独|头|初|壹": (1,),
    "周|星期|礼拜": (7,),
    "昼夜": (24,),
    "零|无|没": (0,),
    "中午|正午|午夜": (12,),
}
