"""The words that give a clause its force, as patterns, by the force they give."""

from __future__ import annotations

from averment.record import Force

_ADV = (
    r"(?:(?:(?!only\b|apply\b|supply\b|comply\b|rely\b)[a-z]+ly|"
    r"also|still|first|then|now|"
    r"soon|always|thus|therefore|further|at\s+least|in\s+principle|only|all|both|each|"
    r"as\s+a\s+rule|in\s+general|,\s+[a-z ]{3,40},)\s+){0,3}"
)
# Not "is determined to", which says of someone's will.
RESOLVED = (
    r"(?:decided|(?:(?<!\bis\s)(?<!\bare\s)(?<!\bwas\s)(?<!\bwere\s)(?<!\bbe\s)"
    r"(?:determined|resolved)))"
)
_FORBID = (
    r"(?:prohibited|forbidden|banned|outlawed|avoided|precluded|"
    r"refrained|abolished\s+from)"
)
_CENSURED = (
    r"(?:not\s+(?:suitable|appropriate|advisable|right|correct)|unsuitable|"
    r"inappropriate|impermissible|inadmissible|wrong|incorrect|improper)"
)
# As in "The council instructed all clerks to": whom it tells stands between.
_TELLS = (
    r"(?<!\bbe\s)(?<!\bis\s)(?<!\bare\s)(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s)"
    r"(?:instruct(?:s|ed)|order(?:s|ed)|directed|urge[sd]|command(?:s|ed)|"
    r"call(?:s|ed)\s+(?:up)?on|oblige[sd]|require[sd])"
    r"(?=\s+(?!by\b|to\b|that\b|in\b)[^,;:.]{2,80}?\sto\s)"
)
# As in "The county asks for another 500": so many more of what was granted.
_MORE = r"(?=\s+(?:another|an\s+additional|a\s+further)\s+(?:about\s+)?\d)"
ROWS = (
    (
        Force.MAY,
        (
            rf"(?:there\s+(?:is|was)\s+{_ADV}no\s+need\s+to|need\s+not|needn['’]t|"
            rf"(?:is|are)\s+{_ADV}not\s+(?:necessary|obliged|required)\s+to|"
            rf"(?:do|does)\s+{_ADV}not\s+{_ADV}(?:need|have)\s+to)"
        ),
    ),
    (
        Force.MUST_NOT,
        (
            rf"(?:(?:must|shall|should|will|would|can|may|could|ought)\s+{_ADV}"
            r"(?:not|never|no\s+longer|in\s+no\s+case|under\s+no\s+circumstances)(?![a-z])"
            r"(?!\s+only)|cannot|can['’]t|mustn['’]t|shouldn['’]t|won['’]t)"
        ),
    ),
    (
        Force.MUST_NOT,
        rf"(?:is|are|be)\s+{_ADV}(?:prohibited|forbidden|banned)\s+(?:to|from)\b",
    ),
    (
        Force.MUST_NOT,
        rf"(?:must|shall|should|will|is|are)(?=\s+{_ADV}(?:be\s+)?{_ADV}{_FORBID}\b)",
    ),
    (
        Force.MUST_NOT,
        (
            rf"(?:is|are)\s+{_ADV}not\s+{_ADV}(?:(?:allowed|permitted|"
            rf"authori[sz]ed)(?:\s+to)?|to\b)"
        ),
    ),
    (
        Force.MUST_NOT,
        (
            rf"(?:it\s+(?:is|seems|would\s+be)|is|are)\s+{_ADV}{_CENSURED}\s+(?:to|for)\b|"
            r"(?:is|are)\s+(?:inappropriate|impermissible|inadmissible|unacceptable)\b"
        ),
    ),
    (
        Force.MAY,
        (
            rf"(?:(?:shall|will|is|are)\s+{_ADV}(?:be\s+)?(?:allowed|"
            rf"permitted|entitled|empowered|"
            r"authori[sz]ed|free|at\s+liberty)\s+to|(?:shall\s+|"
            r"will\s+)?(?:has|have)\s+the\s+(?:same\s+|sole\s+)?"
            r"(?:right|power|authority|rights|powers)(?:\s+to)?)"
        ),
    ),
    (
        Force.SHOULD,
        (
            r"(?:should|ought\s+to|could\s+you\s+please|please|had\s+better|"
            rf"(?:it\s+(?:is|would\s+be)|is|are)\s+{_ADV}(?:appropriate|"
            rf"advisable|preferable|better|"
            rf"desirable|recommended|best)\s+(?:to|for|that)\b|prefer(?:s|ably)?\s+to)"
        ),
    ),
    (
        Force.MUST,
        (
            rf"(?:it\s+(?:is|was|has\s+been|will\s+be|be)\s+{_ADV}(?:necessary|"
            rf"essential|imperative|"
            rf"required|mandatory|decided|resolved|determined|"
            rf"ordered|stipulated)\s+(?:to|that|for)\b|"
            rf"(?:is|are|was|were|has\s+been|have\s+been)\s+{_ADV}(?:required|"
            rf"obliged|scheduled|planned|stipulated|fixed|set|"
            rf"instructed|ordered|directed|bound|expected|supposed|decided)\s+(?:to|by)\b|"
            rf"(?:shall|must|will)\s+be\s+{_ADV}(?:required|obliged)\s+to\b|"
            rf"(?:has|have|had|needs?)\s+{_ADV}to\b|{RESOLVED}\s+{_ADV}to\b|"
            rf"(?:is|are)\s+to\b|must|shall)"
        ),
    ),
    (
        Force.MAY,
        rf"(?:requires|demand(?:s|ed)|request(?:s|ed)|ask(?:s|ed)\s+for|applie[sd]\s+for){_MORE}",
    ),
    (Force.MUST, _TELLS),
    (Force.MUST, r"will|['’]ll"),
    (Force.MAY, r"(?:may|can|might|could)"),
    (
        Force.MAY,
        (
            r"(?:(?<!be\s)(?<!is\s)(?<!are\s)(?<!were\s)(?:asked|requested)|(?<=['’]s)\s+request)"
            r"\s+(?:permission\s+)?to"
        ),
    ),
)
