"""Closed lists of English: determiners, openings, who can bear a duty."""

from __future__ import annotations

import re

from averment.reading.rules.listed import listed

ADVERBS = listed(
    """
    also still then now soon again always thus therefore hereby further first only
    never even just often both all each together moreover however furthermore
    nevertheless meanwhile otherwise especially not well boldly once at-once
    """
)
DETERMINERS = listed(
    """
    the a an this that these those all any each every some such its their his her
    our your my no more most many few several certain other another both necessary
    proper appropriate one two three
    """
)
PRONOUNS = listed(
    """
    we they you he she i it them us
    """
)
FINITE = listed(
    """
    is are was were has have had do does did am been being
    """
)
RELATIVES = listed(
    """
    who which that whose whom
    """
)
SUBORDINATORS = listed(
    """
    if when where unless because since although though whether until once while
    whenever wherever how what why as after before so
    """
)
PREPOSITIONS = listed(
    """
    due in at for to on by beyond amid inside outside behind during after before when
    if where according under with through as because since although while besides
    from among within without unless until regarding concerning based given
    despite except upon once apart between against throughout including pursuant
    following notwithstanding whenever toward towards over into per like via
    whereas wherever considering for
    """
)
SAYING = listed(
    """
    decided decide decides determined stipulated stipulates provided provides proposed
    propose believes believe believed held holds hold agreed agree agrees
    recommended ensure ensuring ensures resolved directed ordered thinks think
    thought means said says except stated states noted requires required requested
    suggested pointed emphasized emphasizes proved shows show is was feel felt
    find consider considered seems appears idea view opinion hope hopes hoped
    """
)

_AGENTS = listed(
    """
    organ body committee subcommittee department ministry bureau office court
    tribunal government authority region province prefecture county city
    municipality district centre center leader cadre clerk people person personnel head
    party congress conference meeting unit undertaking enterprise judge force army
    team director prosecutor police masses branch group league union association
    organization organisation council commission board agency institution company
    corporation factory school college university staff worker member participant
    chairman chairperson chair president vice-president secretary minister premier
    commissioner officer official employee employer applicant operator producer
    handler inspector administrator agent owner broker manager representative
    state states country individual citizen party parties entity juror assessor
    procurator procuratorate everyone anyone nobody everybody someone whoever he
    she we they you who coordinator provider manufacturer importer distributor
    supplier controller processor holder beneficiary recipient institution bank
    association undertaking sponsor investigator expert panel secretariat
    parliament assembly bank laboratory consortium establishment mission
    delegation jury specialist technician engineer soldier guard troop commander
    commissar instructor parent family comrade counsel lawyer attorney physician
    doctor veterinarian farmer peasant trader buyer seller purchaser tenant
    landlord licensee permittee certifier reviewer auditor trainee civilian
    prisoner convict criminal offender defendant plaintiff appellant complainant
    witness suspect retailer user consumer passenger carrier vessel master skipper
    captain crew pilot driver intermediary counterparty issuer insurer broker-
    dealer signatory chamber presidency spokesperson rapporteur ombudsman
    registrar permittee passenger fund union facility operation farm mine plant
    hospital prison station division locality
    """
)
_NOT_AGENTS = listed(
    """
    other another matter order number paper power labor labour border chapter letter
    factor sector error behaviour behavior water counter former latter quarter computer
    register transfer offer career answer danger center-piece minister-ship manner
    master-plan shelter fiber weather summer winter letter container filter
    sticker identifier indicator reactor motor tractor vector anchor parameter
    diameter folder buffer corridor floor door order barrier trailer laser tender
    cover layer charter newspaper remainder reminder disaster calendar poster
    banner corner river helicopter copper paper disorder procedure tutor-ship
    favor favour honor endeavour harbor harbour humor rumor terror horror flavor
    """
)
_MAJORITY = re.compile(r"(?:an?|the)\s+(?:simple\s+)?majority\s+of\s", re.IGNORECASE)
_WHOEVER = re.compile(
    r"\b(?:each|all|both|any|none|one|two|some|most|many|few)\s+of\s+whom$|^no\s+one$",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"\b[A-Z][A-Z&]{1,6}\b")
_AGENT_ENDING = re.compile(r"(?:er|or|ee|ist|ian|ant-general|man|men|persons?|women)$")
_WORD = re.compile(r"[A-Za-z]+(?:[-’'][A-Za-z]+)*")
_PHRASE_END = re.compile(
    r"\s(?:of|for|at|in|on|with|from|to|that|who|which|whose|"
    r"whom|under|by|within|above|below|"
    r"[a-z]+(?:ing|ed)\s+(?:by|for|in|to|the|an?|as|of|on|"
    r"under|with|pursuant)|subject|where|"
    r"against|between|having|as|pursuant|(?:concerned|involved|"
    r"responsible|designated)$)\b|,(?!\d)|[(]",
    re.IGNORECASE,
)
_SHORT = 4  # letters: "user" and "tie" end like agents too
TASKS = listed(
    """
    task tasks purpose purposes aim aims goal goals scope function functions duty
    duties role mission method methods principle principles criterion criteria
    standard standards target targets focus objective objectives key term quorum
    direction basis
    """
)


def singular(word: str) -> str:
    """A plain guess at the singular: `authorities` is `authority`."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    if re.search(r"(?:s|x|ch|sh)es$", word):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def head_of(phrase: str) -> str:
    """The head noun of a phrase, in lower case.

    >>> head_of("The personnel departments of the organs at all levels")
    'departments'
    """
    cut = _PHRASE_END.search(phrase.strip())
    words = _WORD.findall(phrase.strip()[: cut.start()] if cut else phrase)
    words = [w for w in words if w.lower() not in ADVERBS and not w.endswith("ly")]
    for number, word in enumerate(words[1:]):  # "a person seeking certification"
        if word.endswith("ing") and _is_agent_word(words[number].lower()):
            return str(words[number].lower())
    return str(words[-1].lower()) if words else ""


def is_agent(phrase: str) -> bool:
    """Whether a phrase names someone who can be told to do something."""
    head = head_of(phrase)
    if _MAJORITY.match(phrase) or _WHOEVER.search(phrase):
        return True
    if _ACRONYM.search(phrase) and head == _ACRONYM.findall(phrase)[-1].lower():
        return True
    parts = re.split(r",\s+|\s+(?:and|or)\s+", phrase.strip())
    heads = {head, head_of(parts[0])} if len(parts) > 1 else {head}
    return any(map(_is_agent_word, heads))


def _is_agent_word(head: str) -> bool:
    one = singular(head)
    if head in PRONOUNS:
        return head not in ("it", "them")
    if head in ("those", "leadership"):
        return True
    if one in _AGENTS or head in _AGENTS or one.rpartition("-")[2] in _AGENTS:
        return True
    return (
        one not in _NOT_AGENTS and bool(_AGENT_ENDING.search(one)) and len(one) > _SHORT
    )
