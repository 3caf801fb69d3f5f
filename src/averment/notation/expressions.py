"""The two sides of a relation: arithmetic over keys, to and from text."""

from __future__ import annotations

import re
from collections.abc import Collection
from fractions import Fraction
from typing import NamedTuple

from averment.notation.numbers import NUMBER, number, number_words
from averment.notation.words import FULL_KEY, Misread, shortened
from averment.record import (
    ITEMS,
    LENGTHS_OF_TIME,
    WEEKDAYS,
    Comparison,
    Constant,
    Expression,
    Key,
    Operation,
)

_TOKEN = re.compile(
    r"\s*(?:(?P<compare><=|>=|=|<|>)|(?P<sign>[-+*/()])"
    rf"|(?P<number>{NUMBER}[%‰]?)(?![\w.%‰/-])|(?P<key>{FULL_KEY.pattern}))"
)
_MEANT = {"×": "*", "·": "*", "÷": "/", "−": "-", "–": "-", "≤": "<=", "≥": ">="}
_RATIOS = {"%": 100, "‰": 1000}
_PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2}
_MOST = 400  # words of one relation: its reading is recursive
_DEEPEST = 40  # parentheses within one another
_RISING = frozenset({Comparison.EQUAL, Comparison.AT_MOST, Comparison.LESS})
_FALLING = frozenset({Comparison.EQUAL, Comparison.AT_LEAST, Comparison.MORE})


class _Token(NamedTuple):
    kind: str
    text: str
    at: int


class Compared(NamedTuple):
    """What a relation compares: two sides, and further ones where it is a chain."""

    left: Expression
    comparison: Comparison
    right: Expression
    then: tuple[tuple[Comparison, Expression], ...] = ()


def relation(text: str, *, column: int, items: int = 0) -> Compared:
    """The sides of a relation and how they compare; `items` is how many it lists.

    Raises: Misread, at a column counted from `column`.
    """
    reader = _Reader(_tokens(text, column), end=column + len(text), items=items)
    left = reader.sum()
    if reader.take("key", among=(Comparison.ON,)):
        compared = Compared(left, Comparison.ON, reader.weekday())
    else:
        comparison = reader.comparison()
        if comparison is None:
            raise reader.misread("a comparison", hint="One of: =, <=, <, >=, >, on.")
        compared = Compared(left, comparison, reader.sum(), reader.chain(comparison))
    if reader.at < len(reader.tokens):
        raise reader.misread("the end", hint="Something is left over.")
    return compared


def _tokens(text: str, column: int) -> list[_Token]:
    tokens: list[_Token] = []
    at, end = 0, len(text.rstrip())
    while at < end:
        found = _TOKEN.match(text, at)
        if found is None:
            raise _unknown(text, at, column=column)
        if len(tokens) >= _MOST:
            raise _too_long(column + at)
        kind = str(found.lastgroup)
        tokens.append(_Token(kind, found[kind], column + found.start(kind)))
        at = found.end()
    return tokens


def _too_long(column: int) -> Misread:
    sentence = f"The relation has more than {_MOST} words."
    hint = "State its parts as relations of their own, or its figures as a table."
    return Misread("N015", column, sentence, hint=hint)


def _unknown(text: str, at: int, *, column: int) -> Misread:
    at += len(text[at:]) - len(text[at:].lstrip())
    word = text[at:].split(maxsplit=1)[0]
    sentence = f"{shortened(word)} cannot stand in a relation here."
    hint = "A relation is keys and numbers with + - * / and parentheses."
    if word[0] in _MEANT:
        hint = f"Write {_MEANT[word[0]]} for {word[0]}."
    return Misread("N015", column + at, sentence, hint=hint)


class _Reader:
    def __init__(self, tokens: list[_Token], *, end: int, items: int) -> None:
        self.tokens, self.end, self.items = tokens, end, items
        self.at = self.depth = 0

    def take(self, kind: str, *, among: Collection[str] = "") -> _Token | None:
        """The next token, if it is of that kind and among these signs."""
        if self.at >= len(self.tokens):
            return None
        token = self.tokens[self.at]
        if token.kind != kind or (among and token.text not in among):
            return None
        self.at += 1
        return token

    def misread(self, what: str, *, hint: str) -> Misread:
        if self.at >= len(self.tokens):
            return Misread("N015", self.end, f"Here {what} is missing.", hint=hint)
        token = self.tokens[self.at]
        sentence = f"Here {what} is expected, not {shortened(token.text)}."
        return Misread("N015", token.at, sentence, hint=hint)

    def comparison(self) -> Comparison | None:
        found = self.take("compare")
        return Comparison(found.text) if found else None

    def chain(self, first: Comparison) -> tuple[tuple[Comparison, Expression], ...]:
        """The comparisons after the first, all going one way."""
        then: list[tuple[Comparison, Expression]] = []
        seen = {first}
        while comparison := self.comparison():
            seen.add(comparison)
            if not (seen <= _RISING or seen <= _FALLING):
                self.at -= 1
                hint = "A chain goes one way: c2 <= c1 <= c3."
                raise self.misread("the end", hint=hint)
            then.append((comparison, self.sum()))
        return tuple(then)

    def weekday(self) -> Constant:
        """The day of the week that stands after `on`."""
        found = self.take("key", among=WEEKDAYS)
        if found is None:
            hint = f"One of: {', '.join(WEEKDAYS)}."
            raise self.misread("a day of the week", hint=hint)
        number = Fraction(WEEKDAYS.index(found.text) + 1)
        return Constant(value=number, written=found.text)

    def sum(self) -> Expression:
        left = self.product()
        while sign := self.take("sign", among="+-"):
            left = Operation(sign=sign.text, left=left, right=self.product())
        return left

    def product(self) -> Expression:
        left = self.operand()
        while sign := self.take("sign", among="*/"):
            left = Operation(sign=sign.text, left=left, right=self.operand())
        return left

    def operand(self) -> Expression:
        if self.take("key", among=(ITEMS,)):
            return self.counted()
        if key := self.take("key"):
            return Key(name=key.text)
        if self.take("sign", among="("):
            return self.parenthesis()
        minus = self.take("sign", among="-")
        if found := self.take("number"):
            number = self.constant(("-" if minus else "") + found.text)
            return self.length_of_time(number)
        raise self.misread("a key or a number", hint="As in c1 = c2 + c3.")

    def parenthesis(self) -> Expression:
        self.depth += 1
        if self.depth > _DEEPEST:
            hint = "State its parts as relations of their own."
            raise self.misread("a simpler relation", hint=hint)
        inside = self.sum()
        if not self.take("sign", among=")"):
            raise self.misread("a closing parenthesis", hint="Close it with ).")
        self.depth -= 1
        return inside

    def counted(self) -> Constant:
        """How many items the relation lists."""
        if self.items:
            return Constant(value=Fraction(self.items), written=ITEMS)
        self.at -= 1
        hint = 'Write each below the relation: item: "words of the document"'
        raise self.misread("a list of items", hint=hint)

    def length_of_time(self, number: Constant) -> Constant:
        """The number with its unit, where one follows: `3 year`."""
        unit = self.take("key")
        if unit is None or unit.text == Comparison.ON:
            self.at -= unit is not None
            return number
        if unit.text not in LENGTHS_OF_TIME or number.written[-1] in _RATIOS:
            self.at -= 1
            hint = f"A number may have a unit of time: {', '.join(LENGTHS_OF_TIME)}."
            raise self.misread("a sign or a comparison", hint=hint)
        written = f"{number.written} {unit.text}"
        return Constant(value=number.value, written=written, unit=unit.text)

    def constant(self, written: str) -> Constant:
        value = constant_value(written)
        if value is None:
            self.at -= 1
            raise self.misread("a number", hint="Nothing is divided by zero.")
        return Constant(value=value, written=written)


def constant_value(written: str) -> Fraction | None:
    """The plain ratio a constant writes: a half for `50%`."""
    below = _RATIOS.get(written[-1:])
    found = number(written[:-1] if below else written)
    return found if found is None or below is None else found / below


def expression_words(expression: Expression) -> str:
    """An expression as a ledger writes it, with the parentheses it needs.

    >>> one = Constant(value=Fraction(1), written="1")
    >>> grown = Operation(sign="+", left=one, right=Key(name="c1"))
    >>> expression_words(Operation(sign="*", left=grown, right=Key(name="c2")))
    '(1 + c1) * c2'
    """
    match expression:
        case Key(name=name):
            return name
        case Constant():
            return _constant_words(expression)
        case Operation(sign=sign, left=left, right=right):
            before = _within(left, sign, on_the_right=False)
            return f"{before} {sign} {_within(right, sign, on_the_right=True)}"


def compared_words(compared: Compared) -> str:
    """A relation's comparisons as a ledger writes them."""
    words = expression_words(compared.left)
    for comparison, side in ((compared.comparison, compared.right), *compared.then):
        words += f" {comparison} {expression_words(side)}"
    return words


def _constant_words(constant: Constant) -> str:
    written = constant.written
    if written == ITEMS or written in WEEKDAYS:
        return written
    number, _, unit = written.partition(" ")
    if (
        number
        and constant_value(number) == constant.value
        and unit == (constant.unit or "")
    ):
        return written
    return f"{number_words(constant.value)} {constant.unit or ''}".rstrip()


def _within(expression: Expression, sign: str, *, on_the_right: bool) -> str:
    """An operand; the right one keeps its parentheses among equals."""
    words = expression_words(expression)
    if not isinstance(expression, Operation):
        return words
    binds = _PRECEDENCE[expression.sign] - on_the_right
    return f"({words})" if binds < _PRECEDENCE[sign] else words
