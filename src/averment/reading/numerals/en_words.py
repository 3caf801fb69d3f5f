"""The number words of English, each with its part in a numeral."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

Value = tuple["Part", Fraction]


class Part(Enum):
    """What a word or number does in an English numeral."""

    NUMBER = "digits"
    ZERO = "zero"
    ONES = "one to nine"
    TEENS = "ten to nineteen"
    TENS = "twenty to ninety"
    HUNDRED = "hundred"
    GREAT = "thousand and above"
    DOZEN = "dozen"
    HALF = "half"
    PARTS = "thirds and below, in the plural"
    ORDER = "an ordinal"
    VAGUE = "tens of thousands: from one of them to ten"


_ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TEENS = [
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_GREAT = {
    "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "mln": 10**6, "mil": 10**6, "bn": 10**9, "bln": 10**9, "tln": 10**12,
    "lakh": 10**5, "lakhs": 10**5, "lac": 10**5, "lkhs": 10**5, "lkh": 10**5,
    "koti": 10**7,
    "crore": 10**7, "crores": 10**7, "cr": 10**7, "crs": 10**7,
}  # fmt: skip
_IRREGULAR = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "twelfth": 12,
}  # fmt: skip


def _words() -> dict[str, Value]:
    words: dict[str, Value] = {
        "zero": (Part.ZERO, Fraction(0)),
        "nought": (Part.ZERO, Fraction(0)),
        "naught": (Part.ZERO, Fraction(0)),
    }
    words |= {word: (Part.ONES, Fraction(n)) for n, word in enumerate(_ONES, 1)}
    words |= {word: (Part.TEENS, Fraction(n)) for n, word in enumerate(_TEENS, 10)}
    words |= {word: (Part.TENS, Fraction(10 * n)) for n, word in enumerate(_TENS, 2)}
    words |= {"fourty": words["forty"]}
    words |= {word: (Part.GREAT, Fraction(n)) for word, n in _GREAT.items()}
    words |= {f"{word}s": words[word] for word in ("million", "billion", "trillion")}
    words |= {
        "hundred": (Part.HUNDRED, Fraction(100)),
        "hundreds": (Part.HUNDRED, Fraction(100)),
        "thousands": words["thousand"],
    }
    words |= {
        "dozen": (Part.DOZEN, Fraction(12)),
        "dozens": (Part.DOZEN, Fraction(12)),
        "doz": (Part.DOZEN, Fraction(12)),
        "dzs": (Part.DOZEN, Fraction(12)),
        "dozs": (Part.DOZEN, Fraction(12)),
        "score": (Part.DOZEN, Fraction(20)),
    }
    words |= {"half": (Part.HALF, Fraction(1, 2)), "halves": (Part.PARTS, Fraction(2))}
    words |= {
        "quarter": (Part.PARTS, Fraction(4)),
        "quarters": (Part.PARTS, Fraction(4)),
    }
    return words


def _order_words() -> dict[str, Value]:
    words = {word: Fraction(n) for word, n in _IRREGULAR.items()}
    words |= {
        f"{word}th": Fraction(n)
        for n, word in enumerate(_TEENS, 10)
        if n != _IRREGULAR["twelfth"]
    }
    words |= {f"{word[:-1]}ieth": Fraction(10 * n) for n, word in enumerate(_TENS, 2)}
    words |= {"hundredth": Fraction(100), "thousandth": Fraction(1000)}
    words |= {
        f"{word}th": Fraction(_GREAT[word])
        for word in ("million", "billion", "trillion")
    }
    orders = {word: (Part.ORDER, n) for word, n in words.items()}
    parts = {
        f"{word}s": (Part.PARTS, n) for word, n in words.items() if word != "second"
    }
    return orders | parts


VAGUE = {
    "tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 10**3,
    "millions": 10**6, "billions": 10**9,
}  # fmt: skip
"""Words that say no more than an order of size, before "of"."""

ORDERS = _order_words()
WORDS = _words() | ORDERS
