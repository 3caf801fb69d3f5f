"""The two sides of a relation: arithmetic over keys, to and from text."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from averment.notation.numbers import NUMBER, number, number_words
from averment.notation.words import FULL_KEY, Misread, shortened
from averment.record import Comparison, Constant, Expression, Key, Operation

_TOKEN = re.compile(
    r"\s*(?:(?P<compare><=|>=|=|<|>)|(?P<sign>[-+*/()])"
    rf"|(?P<number>{NUMBER}[%‰]?)(?![\w.%‰/-])|(?P<key>{FULL_KEY.pattern}))"
)
_MEANT = {"×": "*", "·": "*", "÷": "/", "−": "-", "–": "-", "≤": "<=", "≥": ">="}
_RATIOS = {"%": 100, "‰": 1000}
_PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2}
_MOST = 400  # words of one relation: its reading is recursive
_DEEPEST = 40  # parentheses within one another


class _Token(NamedTuple):
    kind: str
    text: str
    at: int


def relation(text: str, *, column: int) -> tuple[Expression, Comparison, Expression]:
    """Left side, comparison and right side of a relation.

    Raises: Misread, at a column counted from `column`.
    """
    reader = _Reader(_tokens(text, column), end=column + len(text))
    left = reader.sum()
    compare = reader.take("compare")
    if compare is None:
        raise reader.misread("a comparison", hint="One of: =, <=, <, >=, >.")
    right = reader.sum()
    if reader.at < len(reader.tokens):
        raise reader.misread("the end", hint="A relation has one comparison.")
    return left, Comparison(compare.text), right


def _tokens(text: str, column: int) -> list[_Token]:
    tokens: list[_Token] = []
    at, end = 0, len(text.rstrip())
    while at < end:
        found = _TOKEN.match(text, at)
        if found is None or len(tokens) > _MOST:
            raise _unknown(text, at, column=column)
        kind = str(found.lastgroup)
        tokens.append(_Token(kind, found[kind], column + found.start(kind)))
        at = found.end()
    return tokens


def _unknown(text: str, at: int, *, column: int) -> Misread:
    at += len(text[at:]) - len(text[at:].lstrip())
    word = text[at:].split(maxsplit=1)[0]
    sentence = f"{shortened(word)} cannot stand in a relation here."
    hint = "A relation is keys and numbers with + - * / and parentheses."
    if word[0] in _MEANT:
        hint = f"Write {_MEANT[word[0]]} for {word[0]}."
    return Misread("N015", column + at, sentence, hint=hint)


class _Reader:
    def __init__(self, tokens: list[_Token], *, end: int) -> None:
        self.tokens, self.end = tokens, end
        self.at = self.depth = 0

    def take(self, kind: str, *, among: str = "") -> _Token | None:
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
        if key := self.take("key"):
            return Key(name=key.text)
        if self.take("sign", among="("):
            return self.parenthesis()
        minus = self.take("sign", among="-")
        if found := self.take("number"):
            return self.constant(("-" if minus else "") + found.text)
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
        case Constant(value=value, written=written):
            same = bool(written) and constant_value(written) == value
            return written if same else number_words(value)
        case Operation(sign=sign, left=left, right=right):
            before = _within(left, sign, on_the_right=False)
            return f"{before} {sign} {_within(right, sign, on_the_right=True)}"


def _within(expression: Expression, sign: str, *, on_the_right: bool) -> str:
    """An operand; the right one keeps its parentheses among equals."""
    words = expression_words(expression)
    if not isinstance(expression, Operation):
        return words
    binds = _PRECEDENCE[expression.sign] - on_the_right
    return f"({words})" if binds < _PRECEDENCE[sign] else words
