"""Whether an output shows a withheld string, however it is written there."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator

from averment.recension.names import HYPHENS, WIDE, one_spaced
from averment.recension.withheld import Withheld

_PERCENT = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_ESCAPED = re.compile(
    r'\\(?P<itself>["\'\\/])|\\(?P<space>[nrt])|\\u\{(?P<braced>[0-9A-Fa-f]{1,6})\}'
    r"|\\U(?P<long>[0-9A-Fa-f]{8})|\\u(?P<four>[0-9A-Fa-f]{4})|\\x(?P<two>[0-9A-Fa-f]{2})"
)
_MARKUP = re.compile(r"<!--.*?-->|<[^<>]*>", re.DOTALL)
_LETTER = f"(?![{WIDE}])[^\\W\\d_]"
_HYPHENED = re.compile(f"(?<={_LETTER})([{HYPHENS}])\\s+(?={_LETTER})")
LAST = 0x10FFFF
ROUNDS = 3


def leaks(content: str, withheld: Withheld) -> int:
    """At how many places an output shows a withheld string.

    Shape: also counted are strings escaped for HTML, for JSON or as per cent
        signs, in another Unicode form (NFC, NFKC), with other white space or
        none beside wide characters, broken after a hyphen, with invisible
        characters in them, or split by markup. The count is that of the form in
        which most are seen.
    """
    strings = withheld.everywhere()
    if not strings:
        return 0
    needles = {folded(string) for string in strings} - {""}
    seen = [sum(content.count(string) for string in strings)]
    seen += [sum(form.count(n) for n in needles) for form in set(_forms(content))]
    return max(seen)


def folded(text: str) -> str:
    """A text in one Unicode form, with simple white space, for comparison only."""
    compatible = unicodedata.normalize("NFKC", text)
    visible = "".join(c for c in compatible if unicodedata.category(c) != "Cf")
    return one_spaced(visible).strip()


def _forms(content: str) -> Iterator[str]:
    """The forms of an output in which strings are sought."""
    for form in (content, *_decoded(content)):
        for shown in (form, _MARKUP.sub("", form)):
            yield folded(shown)
            if _HYPHENED.search(shown):
                yield folded(_HYPHENED.sub("", shown))
                yield folded(_HYPHENED.sub(r"\1", shown))


def _decoded(content: str) -> Iterator[str]:
    """The output with its escapes undone, once more as long as any are left."""
    for _ in range(ROUNDS):
        plain = _unescaped(content)
        if plain == content:
            return
        content = plain
        yield content


def _unescaped(content: str) -> str:
    plain = html.unescape(content)
    plain = _PERCENT.sub(_from_percent, plain)
    return _joined(_ESCAPED.sub(_from_escape, plain))


def _from_percent(match: re.Match[str]) -> str:
    return bytes.fromhex(match[0].replace("%", "")).decode("utf-8", "replace")


def _from_escape(match: re.Match[str]) -> str:
    """What one escape of JSON, JavaScript or Python stands for."""
    if match["itself"]:
        return match["itself"]
    digits = match["braced"] or match["long"] or match["four"] or match["two"]
    if not digits:
        return " "
    number = int(digits, 16)
    return chr(number) if number <= LAST else match[0]


def _joined(text: str) -> str:
    """Pairs of surrogates made the character they stand for."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
