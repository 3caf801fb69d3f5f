"""What is counted, where the word follows the numeral directly."""

from __future__ import annotations

import re

_CHINESE = {
    "persons": "人|名|人员|个人",
    "households": "户",
    "cases": "件|起|案|宗",
    "counties": "县|个县",
    "provinces": "省|个省",
    "districts": "区|个区",
    "townships": "乡|个乡",
    "villages": "村|个村",
    "cooperatives": "社|个社",
    "levels": "级",
    "courts": "个法院",
    "factories": "厂|个厂",
    "places": "处|地",
    "times": "次",
    "batches": "批",
    "points": "点",
    "items": "项|条",
}
_CLASSIFIERS = (
    "个|本|册|篇|种|批|张|份|座|所|家|队|组|架|辆|部|台|位"
    "|块|只|头|匹|支|枝|挺|门|发|把|艘"
    "|盒|瓶|包|袋|箱|杯|碗|套|款|栋|幢|排|列|串|副|根|段|场|轮|遍|趟|幅|株|棵|颗|粒|枚"
    "|盏|扇|桩|股|笔|群|桌|顿|层|国"
)
CHINESE = dict.fromkeys(_CLASSIFIERS.split("|"), "") | {
    word: unit for unit, words in _CHINESE.items() for word in words.split("|")
}
_PERSONS = (
    "people|person|men|women|man|woman|prisoners|prisoner|criminals|cadres"
    "|counterrevolutionaries|counter-revolutionaries|offenders|convicts|workers"
    "|landlords|bandits|members|inmates|soldiers|staff|individuals|residents"
    "|inhabitants|peasants|spies"
)
_ENGLISH = {
    "persons": f"persons|{_PERSONS}",
    "households": "households|household|families",
}
ENGLISH = {word: unit for unit, words in _ENGLISH.items() for word in words.split("|")}
COUNTED_CHINESE = {
    "合作社": "cooperatives",
    "互助组": "mutual-aid-teams",
    "农户": "households",
    "法院": "courts",
    "法庭": "courts",
    "工厂": "factories",
    "案件": "cases",
    "犯人": "persons",
    "党员": "persons",
    "干部": "persons",
}
"""Nouns whose number rises or falls, as units: 合作社已由三千个增加到五千个."""

_STOP = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "been",
        "but",
        "by",
        "for",
        "from",
        "had",
        "has",
        "have",
        "if",
        "in",
        "into",
        "is",
        "it",
        "its",
        "not",
        "of",
        "on",
        "or",
        "over",
        "per",
        "so",
        "than",
        "that",
        "the",
        "their",
        "then",
        "there",
        "these",
        "they",
        "this",
        "to",
        "under",
        "was",
        "were",
        "what",
        "when",
        "where",
        "which",
        "while",
        "who",
        "will",
        "with",
        "would",
        "also",
        "must",
        "can",
        "may",
        "should",
        "each",
        "every",
        "all",
    ]
)
_CASES = re.compile(r"案|讼|民事|刑事")
_WORD = re.compile(r"[\s-]{1,4}([a-z][a-z'-]{0,39})")
_ONE = re.compile(r"(?<![a-z0-9-])(?:one|1)$")
_FARTHEST = 3


def is_plural(word: str) -> bool:
    """Whether an English word looks like more than one of something."""
    return word in ENGLISH or (word.endswith("s") and not word.endswith(("ss", "us")))


def noun_after_chinese(plain: str, *, at: int) -> tuple[str, str] | None:
    """The classifier or noun at `at`: as written, and as a unit (or "").

    件 and 起 count many things: cases only where the words near say so.
    """
    for length in (3, 2, 1):
        word = plain[at : at + length]
        if len(word) == length and word in CHINESE:
            unit = CHINESE[word]
            of_cases = unit != "cases" or _CASES.search(plain, max(0, at - 30), at + 20)
            return word, unit if of_cases else ""
    return None


def noun_after_english(plain: str, *, at: int) -> tuple[str, str] | None:
    """The noun after a numeral: a known one within three words, or a plural."""
    words: list[str] = []
    start = at
    while len(words) < _FARTHEST:
        match = _WORD.match(plain, at)
        if match is None or match[1] in _STOP:
            break
        words.append(match[1])
        at = match.end()
    known = next((word for word in words if word in ENGLISH), None)
    plural = next(filter(is_plural, words), None)
    noun = known or plural
    if noun is None and words and _ONE.search(plain, max(0, start - 4), start):
        return words[0], ENGLISH.get(f"{words[0]}s", f"{words[0]}s")
    return (noun, ENGLISH.get(noun, noun)) if noun else None
