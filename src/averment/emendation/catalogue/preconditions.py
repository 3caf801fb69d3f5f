"""What the text must show before a slip may be supposed, and the words that show it."""

from __future__ import annotations

import re

from averment.emendation.catalogue.numerals import digits_of, doubled, without_clause
from averment.emendation.catalogue.setting import Setting
from averment.examination.digits import last_significant_unit
from averment.record import Approx, Figure, Kind

HAN = re.compile(r"[\u3400-\u9fff]")
# Each a thousand of the one before; the milliard is the billion of the long scale.
LARGE = re.compile(r"\b(?:millions?|billions?|milliards?|trillions?)\b", re.IGNORECASE)
NUMBERED = frozenset({Kind.ORDINAL, Kind.CLAUSE_NUMBER})
GROWTHS = frozenset({"growth", "increase", "rise", "decrease", "decline"})


def numeral(_setting: Setting, figure: Figure) -> str | None:
    """A numeral above zero that counts or measures."""
    if not figure.numeral or figure.kind in NUMBERED:
        return None
    return "the figure is a plain numeral"


def rate_sign(_setting: Setting, figure: Figure) -> str | None:
    """Written per cent or per mille."""
    named = {Kind.PERCENT: "per cent", Kind.PERMILLE: "per mille"}.get(figure.kind)
    return f"the figure is written as {named}" if named else None


def list_of_places(setting: Setting, _figure: Figure) -> str | None:
    """One figure over a list of two or more."""
    places = setting.claim.list_of
    if not places or places < 2:  # noqa: PLR2004 -- one place is no list
        return None
    return f"one figure is stated over a list of {places}"


def growth(setting: Setting, figure: Figure) -> str | None:
    """A growth in per cent."""
    words = set(setting.claim.quantity.replace("-", " ").replace(":", " ").split())
    if figure.kind is not Kind.PERCENT or not GROWTHS & words:
        return None
    return "a growth is stated in per cent"


def multiple(_setting: Setting, figure: Figure) -> str | None:
    """So many times, or so many fold."""
    if figure.kind is not Kind.MULTIPLE or not figure.numeral:
        return None
    return "the figure says how many times"


def chinese(setting: Setting, figure: Figure) -> str | None:
    """A numeral of a document with a Chinese text, which counts in 万 and 亿.

    Where the words are that Chinese text itself, nothing was translated.
    """
    if "zh" not in setting.langs or numeral(setting, figure) is None:
        return None
    if HAN.search(setting.claim.quotation.exact):
        return None
    return "a Chinese text counts in 万 (ten thousands)"


def large_word(setting: Setting, figure: Figure) -> str | None:
    """A numeral that a word such as million counts."""
    found = LARGE.search(setting.claim.quotation.exact)
    if not found or numeral(setting, figure) is None:
        return None
    return f"the figure is written with “{found[0]}”"


def chinese_digits(setting: Setting, figure: Figure) -> str | None:
    """A numeral of a document with a Chinese text."""
    if "zh" not in setting.langs or numeral(setting, figure) is None:
        return None
    return "the document has a Chinese text"


def arabic_digits(setting: Setting, figure: Figure) -> str | None:
    """Written in the figures 0 to 9."""
    typed = any(sign in "0123456789" for sign in setting.claim.quotation.exact)
    if not typed or numeral(setting, figure) is None:
        return None
    return "the figure is written in Arabic digits"


def equal_digits(setting: Setting, figure: Figure) -> str | None:
    """Two equal digits side by side."""
    standing = digits_of(figure.numeral)
    if standing is None or numeral(setting, figure) is None:
        return None
    if not doubled(standing.digits, ""):
        return None
    return "two equal digits stand side by side"


def opens_with_clause(setting: Setting, figure: Figure) -> str | None:
    """Its first digits are the number of its clause."""
    standing = digits_of(figure.numeral)
    if standing is None or not without_clause(standing.digits, setting.clause):
        return None
    return f"the figure opens with the number of its clause, {setting.clause}"


def bare_and_round(setting: Setting, figure: Figure) -> str | None:
    """A bare numeral that ends in zero."""
    bare = figure.approx is Approx.NONE and numeral(setting, figure) is not None
    if not bare or last_significant_unit(figure) < 10:  # noqa: PLR2004 -- one zero
        return None
    return "the figure is round, and nothing qualifies it"
