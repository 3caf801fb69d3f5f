"""The words that say in what sense a figure or date is stated: English."""

from __future__ import annotations

from averment.reading.modality.cues import (
    AMOUNTS,
    LENGTHS,
    TIMES,
    Reach,
    Side,
    row,
)
from averment.record import Modality

_M, _R, _S = Modality, Reach, Side

ENGLISH = (
    row(
        r"(?:not|never)\s+(?:to\s+)?(?:exceed|surpass|be\s+more\s+than)|limit\s+of|"
        r"(?:in\s+no\s+(?:case|event)|under\s+no\s+circumstances)\s[a-z\s]{2,20}?(?:exceed|surpass)|"
        r"(?:no|not)\s+more\s+than|at\s+most|"
        r"maximum(?:\s+of)?|ceiling(?:\s+of)?|(?:should|must|shall)\s+be\s+(?:less|lower|fewer)\s+than|capped\s+at",
        _M.CEILING,
        _R.NEXT,
        strength=5,
        kinds=AMOUNTS,
    ),
    row(
        r"(?:is|be|seems)\s+appropriate|advisable|standard|as\s+a\s+(?:rule|principle)|in\s+principle",
        _M.NORM,
        _R.CLAUSE,
        side=_S.EITHER,
        strength=4,
        kinds=AMOUNTS,
    ),
    row(
        r"sentenced?\s+(?:to|of)|terms?\s+of|imprisonment|reprieve|suspended",
        _M.NORM,
        _R.NEXT,
        side=_S.EITHER,
        strength=5,
        kinds=LENGTHS,
    ),
    row(
        r"equipped\s+with|staffed\s+with|(?:should|shall|must|may|can)\s+be|shall|stipulated|prescribed|"
        r"should|must|ought\s+to",
        _M.NORM,
        _R.CLAUSE,
        strength=1,
        kinds=AMOUNTS,
    ),
    row(r"must\s+be|should\s+be", _M.NORM, _R.CLAUSE, strength=3, kinds=LENGTHS),
    row(
        r"request(?:s|ed|ing)?|ask(?:s|ed|ing)?|demand(?:s|ed)?|propos(?:e|es|ed|al)|suggest(?:s|ed)?|"
        r"appl(?:y|ies|ied)\s+for|petition(?:s|ed)?",
        _M.REQUESTED,
        _R.SENTENCE,
        strength=3,
        kinds=AMOUNTS,
    ),
    row(
        r"(?<!to\sbe\s)(?:allow(?:s|ed)?|approv(?:e|es|ed)|permit(?:s|ted)?)|authori[sz]ed?|agree(?:s|d)?|decided\s+to|grant(?:s|ed)|"
        r"sanctioned",
        _M.APPROVED,
        _R.SENTENCE,
        strength=3,
        kinds=AMOUNTS,
    ),
    row(
        r"will|scheduled|plan(?:s|ned)?\s+(?:by|to|for)|going\s+to|expected\s+to|intend(?:s|ed)?|prepar(?:e|es|ed|ing)\s+to|"
        r"strive|aims?\s+(?:to|at)|is\s+to|are\s+to|target\s+of",
        _M.PLANNED,
        _R.SENTENCE,
        strength=3,
    ),
    row(
        r"(?:is|are|was|were)\s+(?:planned|scheduled)|(?:is|are)\s+going\s+to",
        _M.PLANNED,
        _R.CLAUSE,
        side=_S.AFTER,
        strength=4,
        kinds=AMOUNTS,
    ),
    row(
        r"within|in\s+the\s+(?:next|coming)|over\s+the\s+next|during\s+the\s+next|no\s+later\s+than",
        _M.PLANNED,
        _R.NEXT,
        strength=4,
        kinds=LENGTHS,
    ),
    row(
        r"must|should|shall|will|strive|scheduled|plan(?:ned)?",
        _M.PLANNED,
        _R.SENTENCE,
        strength=2,
        kinds=TIMES,
    ),
    row(
        r"estimat(?:e|es|ed)|calculated|probably|presumably|reckon(?:ed|ing)|"
        r"(?:is|are|was|were)\s+put\s+at|(?:is|are)\s+likely",
        _M.ESTIMATED,
        _R.SENTENCE,
        strength=4,
    ),
    row(r"seems?|perhaps|apparently", _M.ESTIMATED, _R.SENTENCE, strength=3),
    row(
        r"reached|increased|decreased|handled|were\s+sentenced|has|have|had|was|were|accounting\s+for|total\s+of|"
        r"there\s+are(?:\s+still)?|already",
        _M.REPORTED,
        _R.CLAUSE,
        strength=3,
        kinds=AMOUNTS,
    ),
    row(
        r"in\s+the\s+(?:past|last)|since|ago",
        _M.REPORTED,
        _R.NEXT,
        side=_S.EITHER,
        strength=3,
        kinds=LENGTHS,
    ),
)
