"""A parser of IG Script, written from IG-Parser's grammar and not from our writer.

It takes what IG-Parser takes, and less: words outside components are refused, and
so are an annotation with `_` or brackets in it and operators of two kinds together.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_HEAD = re.compile(
    r"(Bdir|Bind|Cac|Cex|A|D|I|E|M|F|P|O)((?:,p)?\d*)(?:\[([^\[\](){}_]+)\])?([({])"
)
_OPERATOR = re.compile(r"\[(AND|OR|XOR)\]")
_CLOSING = {"(": ")", "{": "}", "[": "]"}


class NotInGrammar(ValueError):
    """The text is no statement."""


@dataclass(frozen=True)
class Combination:
    """Contents joined by an operator."""

    operator: str
    contents: tuple[Content, ...]


Content = str | Combination


@dataclass(frozen=True)
class Part:
    """A component: its symbol, its annotations, and its content or statement."""

    symbol: str
    annotations: tuple[tuple[str, str], ...]
    content: Content | tuple[Part, ...]

    @property
    def leaves(self) -> tuple[str, ...]:
        """The words of the content, one by one."""
        if isinstance(self.content, tuple):
            return tuple(leaf for part in self.content for leaf in part.leaves)
        return leaves(self.content)

    def said(self, name: str) -> str | None:
        return dict(self.annotations).get(name)


def leaves(content: Content) -> tuple[str, ...]:
    if isinstance(content, str):
        return (content,)
    return tuple(leaf for each in content.contents for leaf in leaves(each))


def parse(text: str) -> tuple[Part, ...]:
    """The components of a statement."""
    parts = []
    at = 0
    while at < len(text):
        if text[at] == " ":
            at += 1
            continue
        head = _HEAD.match(text, at)
        if head is None:
            raise NotInGrammar(f"no component at {at}: {text[at : at + 20]!r}")
        end = _closed(text, head.end() - 1)
        inner = text[head.end() : end]
        content = parse(inner) if head[4] == "{" else _content(inner)
        parts.append(Part(head[1] + head[2], _annotations(head[3]), content))
        at = end + 1
        if at < len(text) and text[at] != " ":
            raise NotInGrammar(f"words after a component at {at}")
    return tuple(parts)


def printed(parts: tuple[Part, ...]) -> str:
    """The statement of these components."""
    return " ".join(_printed(part) for part in parts)


def _printed(part: Part) -> str:
    pairs = ",".join(f"{name}={value}" for name, value in part.annotations)
    head = f"{part.symbol}[{pairs}]" if pairs else part.symbol
    if isinstance(part.content, tuple):
        return f"{head}{{{printed(part.content)}}}"
    return f"{head}({_shown(part.content)})"


def _shown(content: Content) -> str:
    if isinstance(content, str):
        return content
    return f" [{content.operator}] ".join(
        each if isinstance(each, str) else f"({_shown(each)})"
        for each in content.contents
    )


def _annotations(text: str | None) -> tuple[tuple[str, str], ...]:
    if text is None:
        return ()
    pairs = []
    for pair in text.split(","):
        name, equals, value = pair.partition("=")
        if not (name and equals and value):
            raise NotInGrammar(f"no annotation: {pair!r}")
        pairs.append((name, value))
    return tuple(pairs)


def _closed(text: str, start: int) -> int:
    """Where the bracket that opens at `start` closes."""
    opened = []
    for at in range(start, len(text)):
        if text[at] in _CLOSING:
            opened.append(_CLOSING[text[at]])
        elif text[at] in _CLOSING.values():
            if opened.pop() != text[at]:
                raise NotInGrammar(f"{text[at]!r} at {at} closes nothing")
            if not opened:
                return at
    raise NotInGrammar(f"{text[start]!r} at {start} is not closed")


def _content(text: str) -> Content:
    pieces, operators = _divided(text)
    contents = tuple(_within(piece) for piece in pieces)
    if not operators:
        return contents[0]
    if len(set(operators)) > 1:
        raise NotInGrammar("operators of two kinds stand together")
    return Combination(operators[0], contents)


def _within(piece: str) -> Content:
    """A piece without the round brackets that hold a combination."""
    words = piece.strip()
    if not words:
        raise NotInGrammar("an operator joins nothing")
    enclosed = words[0] == "(" and _closed(words, 0) == len(words) - 1
    if enclosed and _OPERATOR.search(words):
        return _content(words[1:-1])
    if "{" in words or _OPERATOR.search(words):
        raise NotInGrammar(f"no words of a component: {words!r}")
    return words


def _divided(text: str) -> tuple[list[str], list[str]]:
    """The text between operators outside brackets, and those operators."""
    pieces, operators = [""], []
    at = 0
    while at < len(text):
        if found := _OPERATOR.match(text, at):
            operators.append(found[1])
            pieces.append("")
            at = found.end()
            continue
        end = _closed(text, at) + 1 if text[at] in _CLOSING else at + 1
        pieces[-1] += text[at:end]
        at = end
    return pieces, operators
