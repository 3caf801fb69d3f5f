"""Verbs of instruction and their forms; which of them are nouns as often."""

from __future__ import annotations

import re

from averment.reading.rules.listed import listed

_SURE = listed(
    """
abide abolish absorb accelerate accept accompany accomplish account achieve acquire act
adapt add adhere adjust administer admit adopt advance advise agree allocate allow amend
announce apologize appeal appear apply appoint apprehend approve arrange arrest assess
assign assist assume assure attach attain attend audit authorize avoid ban base bear
begin belong bring broaden build bury calculate call cancel carry cease certify
check choose clarify classify clean clear close coerce collect combat combine commence
commend commit communicate compare compel compensate compile complain complete comply
conceal concentrate concern conclude confer confess confine confirm confiscate conform
consider consist consolidate constitute construct consult contact contain continue
contribute convene convert convict convey cooperate coordinate correct cover crack
create criticize cultivate curb deal decentralize decide declare deduct deepen defend
define delegate deliver demand demarcate demobilize demonstrate denounce deny depart
depend deploy deprive describe designate destroy detain determine develop devote
differentiate direct disband discharge disclose discover discuss dismiss dispatch
dispose disseminate disrupt distinguish distribute divide draft draw educate elect
eliminate emphasize employ empower enable enact encourage enforce engage enhance
enjoy enlarge enrich ensure enter entrust equip eradicate escort establish evaluate
examine exceed exchange exclude execute exempt exercise exert exist expand expedite
explain explore expose extend facilitate file find finish follow forbid force form
formulate fulfil fulfill fund further gather give go grant grasp guarantee guard guide
halt handle have hear help hold identify ignore implement impose improve incarcerate
include incorporate increase indicate inform initiate inspect inspire install institute
instruct integrate intensify interrogate introduce investigate invite involve issue join
judge keep kill know label launch lay lead learn leave lend levy liaise liberate
listen live maintain make manage master maximize meet mete minimize mobilize modify
monitor move nail negotiate nominate notify obey observe obtain occupy open operate
oppose organize overcome oversee own participate pass pay perform permit persist
persuade place possess postpone practise prefer prepare prescribe present
preserve preside prevent proceed process proclaim procure produce prohibit promote
promulgate propagate propose prosecute protect prove provide publicize publish punish
purchase purge pursue put raise ratify reach realize receive recognize recommend
recommence record recover recruit rectify redress reduce refer reform refrain refuse
register regulate rehabilitate reimburse reject release relieve rely remain remedy
remember remit remove render reorganize repair repeal replace represent
reprimand require resist resolve respect respond restore restrict restructure
retain retry return reveal reverse revise revoke reward safeguard save scrutinize
secure see seek segregate seize select sell send sentence separate serve set settle
    share shorten sign simplify solicit solve speak specify speed stamp stand start
    state stay
stick stipulate stop strengthen strike strive study submit subordinate summarize
supervise supplement suppress surrender suspend sustain swear take talk teach tell
    terminate test threaten tolerate torture train transfer transform transmit
    transport treat try
turn uncover understand undergo undertake unfold unify unite update uphold urge use
utilize verify wait warn watch weed win withdraw withhold witness work write absolve
allot brief broker calm cite coach compose concede contact cooperate correspond cost
disregard display dress enrol enroll envisage fill fix fight forward foster furnish gain
harm impair intervene lodge mark mediate name note offer order participate patrol
perfect plant possess post print quote rectify relax remunerate report request rescind
resume review rotate run schedule staff store strip subject supply support swap trace
trade trial vary view vote weigh govern violate abuse damage endanger embezzle steal
cheat evade shield frame harbor harbour flee escape disobey hide spread commit consume
analyze arouse assemble attribute award be-little calm cater comment compete
compromise concentrate confront congratulate conserve consult contradict cure customize
delay deceive dedicate defeat defer delete demonstrate deprave detect
deter deviate dictate dispatch dissolve dissuade donate duplicate earn ease embark
embody endorse enlist entail equate erect erase excite exhibit exile expel expire
fabricate falsify feed fine foresee grant grade grow hire honor humiliate hurry
idle illuminate imitate impart impede implicate import export imprison incite incur
indoctrinate induce inflict infringe inherit inhibit injure inquire insist insult insure
interfere interpret interview isolate itemize justify lack lighten locate
    loosen lower magnify mishandle misuse mitigate motivate narrow neglect neutralize
    nullify
obstruct offset omit originate overhaul overlook overthrow pacify paralyze pardon
disagree pasture permeate persecute persist plead plunder pool popularize praise
preach presume profit project pronounce proscribe provoke
qualify quell raid rally rank rebuild recall recheck reclaim
    recognise reconcile rectify redistribute refund refute reinforce reinstate
    reiterate rely remark
remodel renew repay repent repress reproduce reserve reshape reside
restart retire retreat retrieve rid rotate sabotage sacrifice salvage screen
shift shoot signify slander smash sort specialize
stabilize standardize step stimulate strain summon sum surround survive switch
tackle tax tend tighten transcribe transplant transport treat trust
unearth upgrade usurp vacate vindicate wage waive waste weaken widen withstand yield
affect answer show become rebut prioritize credit resubmit reflect replicate
believe comprise optimize reuse intend wish relate circumvent jeopardize accede
forfeit insert remind warrant prolong deduct beat ask
display describe contain apply demonstrate clean package label provide graze rotate sow
expend restrain mail
    """
)
PREPOSITIONAL = {
    "focus": "on", "move": "towards", "rely": "on", "adhere": "to", "comply": "with",
    "deal": "with", "engage": "in", "participate": "in", "depend": "on", "belong": "to",
    "interfere": "with", "cooperate": "with", "consult": "with", "equipped": "with",
    "concentrate": "on", "attend": "to", "conform": "to", "appeal": "to",
    "apply": "for",
    "serve": "as", "consist": "of", "refrain": "from", "dispose": "of",
    "account": "for", "comprised": "of",
    "remain": "with", "reinforced": "with", "removed": "from", "placed": "in",
    "extend": "to", "limited": "to", "call": "on", "aware": "of", "liable": "for",
    "responsible": "for", "followed": "by",
    "dealt": "with",
    "abide": "by", "prepare": "for", "engaged": "in",
    "ask": "for", "asks": "for", "asked": "for",
    "distinguish": "between", "look": "after", "result": "in", "act": "as",
}  # fmt: skip
IDIOMS = {
    ("make", "use"): "of", ("pay", "attention"): "to", ("take", "charge"): "of",
    ("attach", "importance"): "to", ("give", "priority"): "to",
    ("take", "advantage"): "of", ("give", "play"): "to", ("take", "care"): "of",
}  # fmt: skip
"""A verb, its noun and the word that leads to what is done to what."""
NOUNS_TOO = listed(
    """
    answer show credit wish insert warrant beat
    account act address advance aim appeal approach arrest attack attempt audit ban
    base bear
call cause change charge check claim close comment concern conduct confine contact
contract control cost cover crack deal decree demand display document draft draw dress
escort estimate exchange exercise experiment fight file find focus force form fund
further gain grant guarantee guard guide handle harm help hold increase interest issue
judge label launch lead leave limit list lodge mark master meet move name need note
object offer open order own pass pay permit place plan plant post practice present
process produce progress promise purge purchase question reach record reform register
release remedy repair report request research respect return review reward rule run
sentence separate share sign speed staff stand start state stay stop store strike strip
struggle study subject subordinate supplement supply support surrender survey talk test
trace trade train transfer transport treat trial try turn update use view visit vote
wait watch win witness work
    """
)
_IRREGULAR = {
    "become": ("became",), "beat": ("beaten",), "show": ("showed", "shown"),
    "be": ("was", "been", "being"), "bear": ("bore", "borne"),
    "begin": ("began", "begun"),
    "bring": ("brought",), "build": ("built",), "choose": ("chose", "chosen"),
    "deal": ("dealt",), "draw": ("drew", "drawn"), "find": ("found",),
    "forbid": ("forbade", "forbidden"), "fight": ("fought",), "give": ("gave", "given"),
    "go": ("went", "gone"), "have": ("had",), "hear": ("heard",), "hold": ("held",),
    "keep": ("kept",), "know": ("knew", "known"), "lay": ("laid",), "lead": ("led",),
    "learn": ("learnt",), "leave": ("left",), "lend": ("lent",), "make": ("made",),
    "meet": ("met",), "oversee": ("oversaw", "overseen"), "overcome": ("overcame",),
    "pay": ("paid",), "run": ("ran",), "see": ("saw", "seen"), "seek": ("sought",),
    "sell": ("sold",), "send": ("sent",), "speak": ("spoke", "spoken"),
    "stand": ("stood",), "stick": ("stuck",), "strike": ("struck",),
    "strive": ("strove", "striven"), "swear": ("swore", "sworn"),
    "take": ("took", "taken"), "teach": ("taught",), "tell": ("told",),
    "understand": ("understood",), "undergo": ("underwent", "undergone"),
    "undertake": ("undertook", "undertaken"), "uphold": ("upheld",), "win": ("won",),
    "withdraw": ("withdrew", "withdrawn"), "withhold": ("withheld",),
    "write": ("wrote", "written"), "pass": ("passed",), "put": ("put",),
    "set": ("set",),
}  # fmt: skip
_DOUBLED = listed(
    """
    admit allot ban commit compel confer control deter enrol equip get permit plan
    put refer run set stop strip submit swap transfer transmit win remit cut let
    """
)

BASE = _SURE | listed(
    """
    address aim approach attack attempt cause change charge claim comment conduct
    contract control decree document estimate experiment focus interest limit list
    need object plan practice progress promise question research rule struggle
    survey visit get cut let obtain reiterate realign disclose outline sum step
    avoid
    """
)
PARTICLES = listed(
    """
    out up down off over away back forward apart ahead
    """
)
EFFECTIVE = listed("effective final void valid binding operative")
"""What a decision or a rule becomes: it goes with "become"."""
CARRIED_THROUGH = listed("carry carried follow followed put push pushed see seen get")
"""The verbs that "through" belongs to; after others it says by what means."""
CARRYING = listed(
    """
    continue begin start strive seek try endeavour endeavor attempt help prepare
    proceed rely need plan undertake agree
    """
)
"""Verbs that hand the action on to the one after "to"."""


def _forms(base: str) -> dict[str, str]:
    stem = base + base[-1] if base in _DOUBLED else base
    if base.endswith("e"):
        past, ing = base + "d", (base[:-1] if not base.endswith("ee") else base) + "ing"
    elif re.search(r"[^aeiou]y$", base):
        past, ing = base[:-1] + "ied", base + "ing"
    else:
        past, ing = stem + "ed", stem + "ing"
    if re.search(r"[^aeiou]y$", base):
        third = base[:-1] + "ies"
    else:
        third = base + ("es" if re.search(r"(?:s|x|z|ch|sh|o)$", base) else "s")
    forms = {third: "s", ing: "ing"}
    for one in _IRREGULAR.get(base, (past,)):
        forms[one] = "ed"
    return forms


FORMS = {form: kind for base in BASE for form, kind in _forms(base).items()}
"""The other forms of each verb: `s`, `ed` (also irregular) or `ing`."""

_BRITISH = re.compile(r"is(e|ed|es|ing)$")


def is_base(word: str) -> bool:
    """Whether a lower-case word is the plain form of a verb."""
    return word in BASE or _BRITISH.sub(r"iz\1", word) in BASE


def form_of(word: str) -> str | None:
    """`s`, `ed` or `ing` where the word is such a form of a verb.

    >>> form_of("established"), form_of("committee")
    ('ed', None)
    """
    return FORMS.get(word) or FORMS.get(_BRITISH.sub(r"iz\1", word))
