"""The words that put one body over another, by the relation they state."""

from __future__ import annotations

import re

from averment.record import Tie

_ADJ = r"(?:the\s+)?(?:[a-z-]+\s+){0,3}?"


def _rows(*rows: tuple[Tie, str]) -> tuple[tuple[Tie, re.Pattern[str]], ...]:
    return tuple((tie, re.compile(words, re.IGNORECASE)) for tie, words in rows)


OVER = _rows(
    (
        Tie.LEADS,
        (
            rf"\b(?:under|with)\s+{_ADJ}(?:leadership|guidance|command)\s+of\s+|"
            r"\b(?:led|headed|chaired|presided\s+over)\s+by\s+|"
            r"\bleadership\s+(?:should|must|shall|will)\s+(?:remain|rest|lie)\s+with\s+"
        ),
    ),
    (
        Tie.SUPERVISES,
        rf"\bunder\s+{_ADJ}supervision\s+of\s+|\b(?:supervised|inspected)\s+by\s+",
    ),
    (
        Tie.APPROVES,
        (
            r"\b(?:approved|sanctioned|ratified|authori[sz]ed)\s+by\s+|"
            r"\b(?:approval|consent|permission|sanction)\s+(?:of|from|by)\s+|"
            r"\b(?:authority|power|right)\s+to\s+(?:approve|ratify|sanction)\b"
            r"[^,;.]{0,60}?\s(?:to|(?:rests?|lies?|remains?)\s+with|"
            r"(?:is|be)\s+vested\s+in)\s+(?=[^,;.]{0,80}\S)"
        ),
    ),
    (Tie.REINFORCES, r"\breinforced\s+(?:with|by)\s+"),
    (Tie.DECIDES, r"\b(?:decided|determined)\s+by\s+|\bdecision\s+(?:of|by)\s+"),
    (
        Tie.REGULATES,
        (
            r"\b(?:in\s+accordance\s+with|abide\s+by|comply\s+with|according\s+to|"
            r"pursuant\s+to|observe)\s+the\s+(?:provisions|"
            r"regulations|rules|orders)\s+of\s+|"
            r"\b(?:stipulated|prescribed|regulated|formulated)\s+by\s+"
        ),
    ),
    (Tie.CONSULTS, r"\brely(?:ing)?\s+on\s+|\bconsult(?:ing|ation)?\s+(?:with\s+)?"),
    (Tie.PLANS_FOR, r"\bplanned\s+by\s+|\ballocated\s+by\s+"),
    (Tie.APPOINTS, r"\b(?:appointed|elected|selected|nominated)\s+by\s+"),
    (Tie.DIRECTS, r"\b(?:instructed|directed|ordered|sent|assigned)\s+by\s+"),
    (Tie.REQUESTS, r"\brequests?\s+(?=[^,;.]{3,80}\sto\s)"),
    (Tie.ESTABLISHES, r"\b(?:established|set\s+up)\s+by\s+"),
    (
        Tie.SUBORDINATE_TO,
        (
            r"\b(?:established|set\s+up|placed|organi[sz]ed)\s+under\s+"
            rf"(?!{_ADJ}(?:leadership|guidance|command|supervision)\b)"
        ),
    ),
)
"""What stands before the words that name the superior."""
DOES = _rows(
    (
        Tie.LEADS,
        (
            r"\b(?:(?:exercise|strengthen)\s+(?:[a-z]+\s+)?leadership\s+(?:of|over)|lead|"
            r"manage\s+and\s+deploy|take\s+charge\s+of|preside\s+over)\s+"
        ),
    ),
    (Tie.SUPERVISES, r"\b(?:supervise|inspect|oversee|revoke|annul|overrule)\s+"),
    (Tie.APPROVES, r"\b(?:approve|ratify|authorize|allow|permit)\s+"),
    (Tie.DECIDES, r"\b(?:decide|determine)\s+"),
    (Tie.APPOINTS, r"\b(?:appoint|nominate|elect)\s+"),
    (
        Tie.DIRECTS,
        (
            r"\b(?:instruct|guide|send|direct|dispatch)\s+|"
            r"\bgive\s+[^,;.]{0,40}\b(?:instructions|guidance|directives|orders)\b"
            r"[^,;.]{0,30}?\s+to\s+"
        ),
    ),
    (Tie.REGULATES, r"\b(?:stipulate|prescribe)\s+"),
    (
        Tie.PLANS_FOR,
        r"\b(?:implement\s+unified\s+allocations?|allocate|plan\s+for)(?:\s+|$)",
    ),
)
"""What a bearer does: the words up to whoever or whatever it is done to."""
REPORTS = re.compile(
    r"\b(?:report|submit|submitt|send|refer|forward)(?:s|ed|ing|red)?\b"
    r"[^,;.]{0,100}?\s+to\s+",
    re.IGNORECASE,
)
GRANT = re.compile(
    r"\s*,?\s*for\s+(?:[a-z]+\s+and\s+)?(?P<what>approval|"
    r"ratification|decision|confirmation|instructions?)",
    re.IGNORECASE,
)
ESTABLISH = re.compile(
    r"\b(?:establish|set\s+up|create|convene)\s+(?=(?:an?\s+|the\s+)?[^,;.]{0,100}?"
    r"\b(?:committee|court|tribunal|bureau|office|department|"
    r"commission|branch|group|commissar|instructor)(?:e?s)?\b)",
    re.IGNORECASE,
)
ISSUES = re.compile(
    r"\b(?:issues?|gives?)\s+(?:the\s+following\s+)(?:instructions?|"
    r"directives?|orders?)",
    re.IGNORECASE,
)
LEADING = re.compile(
    r"\bwith\s+(?P<who>[^,;.]{3,60}?)\s+(?:leading|presiding|in\s+charge|in\s+command)\b",
    re.IGNORECASE,
)
ASKED = re.compile(
    r"(?:['’]s?\s+request|\b(?<!be )(?<!is )(?<!are )asked)\s+"
    r"(?:for\s+(?:permission|approval)\s+)?to\s+|"
    r"\b(?:requires|demand(?:s|ed)|request(?:s|ed)|ask(?:s|ed)\s+for|applie[sd]\s+for)\s+"
    r"(?:another|an\s+additional|a\s+further)\s+(?=\d|about\s+\d)",
    re.IGNORECASE,
)
"""A request of one's own for leave to do something, not one that another do it."""
FOR_DECISION = re.compile(
    r"\bto\s+(?=[^,;.]{3,80}?\sfor\s+(?:[a-z]+\s+and\s+)?"
    r"(?:approval|ratification|decision|confirmation)\b)",
    re.IGNORECASE,
)
MADE = re.compile(
    r"\s+be\s+(?:[a-z]+ly\s+)?(?:established|created|formed|founded|set\s+up)\b",
    re.IGNORECASE,
)
DECIDED_THAT = re.compile(r"\b(?:decided|determined|resolved)\s+that\s", re.IGNORECASE)
DECIDED = re.compile(r"\bdecided\s+to\b", re.IGNORECASE)
