"""The harms against which documents claim to protect, by the words that name them.

A table of words and no more: what is found by it is quoted, and never counted.
"""

from __future__ import annotations

import re
from enum import StrEnum


class Harm(StrEnum):
    """What was done to people, in the words of the documents that forbid it."""

    BEATING = "beating and corporal punishment"
    CONFESSION = "forced confession"
    FOOD = "deduction of food"
    FUNDS = "misappropriation"
    ARREST = "wrongful arrest or judgment"
    ACCUSATION = "false accusation"
    DEATH = "death in custody"
    OVERWORK = "overwork and illness"
    LABEL = "collective label"
    HUMILIATION = "insult and maltreatment"


HARMS: dict[Harm, re.Pattern[str]] = {
    harm: re.compile(words, re.IGNORECASE)
    for harm, words in {
        Harm.BEATING: r"\bbeat(?:s|ing|ings|en)?\b|corporal punishment|\btortur\w*"
        r"|打骂|殴打|毒打|体罚|肉刑|拷打|刑讯",
        Harm.CONFESSION: r"(?:forc|extort|coerc|extract)\w* (?:of )?(?:a )?confession"
        r"|confessions? (?:by|under|through) (?:force|torture|pressure)"
        r"|confessions? (?:is|are|be|was|were) (?:forced|extorted)|逼供|强迫坦白",
        Harm.FOOD: r"(?:deduct|withh[eo]ld|cut|embezzl)\w*[^.;]{0,40}"
        r"\b(?:food|rations?|grain|meals?)\b|(?:food|rations?)[^.;]{0,30}\bdeduct\w*"
        r"|克扣",
        Harm.FUNDS: r"\bmisappropriat\w*|\bembezzl\w*|\bgraft\b"
        r"|\bdivert\w*[^.;]{0,20}\bfunds?\b|挪用|贪污",
        Harm.ARREST: r"(?:wrong(?:ful(?:ly)?|ly)?|mistaken(?:ly)?|false(?:ly)?"
        r"|unlawful(?:ly)?|arbitrar(?:y|ily)|random(?:ly)?)[ -]"
        r"(?:\w+ (?:and |or )?){0,3}?"
        r"(?:arrest|detention|detain|judge?ment|convict|sentenc|imprison|execut|case)\w*"
        r"|\bmisjudg\w*|错捕|错押|错判|错杀|乱捕|乱杀|滥捕|冤狱|错案",
        Harm.ACCUSATION: r"(?:false|malicious)(?:ly)? (?:accus|denounc|denunciat)\w*"
        r"|\bframe[ds]?\b|诬告|诬陷|陷害",
        Harm.DEATH: r"\bdeaths? (?:of|among) (?:the )?"
        r"(?:prisoners?|criminals?|convicts?|inmates?)"
        r"|(?:prisoners?|criminals?|convicts?|inmates?)[^.;]{0,20}\b(?:died|deaths?)\b"
        r"|致死|非正常死亡|犯人死亡",
        Harm.OVERWORK: r"\boverwork\w*|excessive(?:ly)? (?:long )?"
        r"(?:labou?r|hours|work)|\bepidemics?\b|\bdiseases?\b|\billness(?:es)?\b"
        r"|过度劳动|(?<!通)过劳(?!动)|超体力|疫病|疾病|传染病",
        Harm.LABEL: r"(?:attack|target)\w* (?:on |at )?(?:those )?retained"
        r"|\bcollective(?:ly)? (?:label|blam)\w*"
        r"|\bdenounc\w* (?:\w+ ){0,2}wholesale\b|打击留用",
        Harm.HUMILIATION: r"\bmaltreat\w*|\bmistreat\w*|\bill[- ]treat\w*"
        r"|\babus(?:e|ed|ing)\b|\bhumiliat\w*|\binsult\w*|虐待|侮辱",
    }.items()
}


def harms_in(text: str) -> tuple[Harm, ...]:
    """The harms that a text names, in the order of the table; a line end is a space.

    >>> [str(harm) for harm in harms_in("no forced confession")]
    ['forced confession']
    """
    line = " ".join(text.split())
    return tuple(harm for harm, words in HARMS.items() if words.search(line))
