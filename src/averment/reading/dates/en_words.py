"""English words of dates: months, seasons, parts, recurrences, grounds of a year."""

from __future__ import annotations

_NAMES = (
    "january february march april may june july august september october "
    "november december"
)


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


MONTHS = {name: number for number, name in enumerate(_NAMES.split(), start=1)}
SHORT = {name[:3]: number for name, number in MONTHS.items()} | {"sept": 9}

NOT_ALWAYS = ("may", "march", "august")
"""Months that are common words in lower case, or as the first of a sentence."""

SEASONS = {
    "spring": "spring",
    "summer": "summer",
    "autumn": "autumn",
    "fall": "autumn",
    "winter": "winter",
}

PARTS = {
    "early": "early",
    "mid": "middle",
    "middle": "middle",
    "late": "late",
    "beginning": "beginning",
    "start": "beginning",
    "end": "end",
    "close": "end",
}

ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3}
ORDINALS |= {"fourth": 4, "4th": 4, "last": 4}

TENS = {
    "first": "early",
    "second": "middle",
    "middle": "middle",
    "third": "late",
    "last": "late",
}
"""The three tens of days of a month: 上旬 is "the first ten days"."""

YEARS = {
    # Words before "year": (counted from, how many years on).
    "this": ("document", 0),
    "the current": ("document", 0),
    "last": ("document", -1),
    "next": ("document", 1),
    "the coming": ("document", 1),
    "the same": ("previous", 0),
    "that": ("previous", 0),
    "the following": ("previous", 1),
    "the previous": ("previous", -1),
    "the preceding": ("previous", -1),
}

EVERY = ("each", "every")

MONTH_SHIFTS = {"this": 0, "the current": 0, "last": -1, "next": 1}

UNITS = {
    "day": (1, "day"),
    "week": (1, "week"),
    "fortnight": (2, "week"),
    "month": (1, "month"),
    "quarter": (3, "month"),
    "half-year": (6, "month"),
    "year": (1, "year"),
    "annum": (1, "year"),
    "decade": (10, "year"),
}

RECURRING = {
    "daily": (1, "day"),
    "weekly": (1, "week"),
    "fortnightly": (2, "week"),
    "monthly": (1, "month"),
    "bimonthly": (2, "month"),
    "quarterly": (3, "month"),
    "half-yearly": (6, "month"),
    "semiannual": (6, "month"),
    "semi-annual": (6, "month"),
    "yearly": (1, "year"),
    "annual": (1, "year"),
    "annually": (1, "year"),
    "biennial": (2, "year"),
}

NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}

BEFORE_YEAR = _words(
    "in since until till by during from through before after between early late "
    "around circa throughout than year spring summer autumn fall winter mid "
    "beginning versus"
)
"""Words after which four digits are a year unless counted persons or things follow."""

PERHAPS_BEFORE_YEAR = _words("of for to and on or over about the with")
"""Words after which they are one only where the sentence then goes on or ends."""

YEAR_OF_WHAT = _words(
    "plan plans budget budgets conference census constitution campaign campaigns "
    "harvest law report resolution directive instruction instructions edition "
    "statistics figures level levels programme program regulations estimate "
    "estimates quota quotas target targets election elections session level "
    "production output movement decree treaty agreement"
)
"""What a year is said of, as in "the 1954 plan"."""

NOT_COUNTED = _words(
    "is was has as this its us his does goes plus across always perhaps towards "
    "thus besides afterwards sometimes unless versus minus onwards"
)
"""Words in -s that may follow a year and are nothing counted."""

COUNTED = _words(
    "people men women children persons police cattle yuan mu jin percent per "
    "tons sheep staff personnel of"
)
"""Words without a plural -s that are counted, or measure."""

GOES_ON = _words(
    "a an the and or but to was were is are has had have will would should shall "
    "must may can could by in on at as with when while that which who it he they "
    "we there this these from for than compared until because after before "
    "under through into where if onward onwards alone only also"
)
"""Words that carry a sentence on after a year."""
