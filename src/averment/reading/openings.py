"""What patterns may begin with, so that a scan looks at one letter before it tries.

A pattern of a hundred words tried at every place of a text is most of the cost
of reading it. Sorted by their first letters, few of them are tried anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator

_LOOKING_AROUND = ("(?<", "(?!", "(?=")


def by_opening(pattern: str) -> str:
    """A pattern that matches alike, its alternatives tried only where they may begin.

    Shape: those that begin with one letter keep their order.
    Raises: ValueError where an alternative begins with no letter, figure or class.

    >>> by_opening("may|march|june")
    '(?=[mj])(?:(?=[m])(?:may|march)|(?=[j])(?:june))'
    """
    sorted_ = by_letter(alternatives(pattern))
    tried = (f"(?=[{each}])(?:{'|'.join(some)})" for each, some in sorted_.items())
    return f"(?=[{''.join(sorted_)}])(?:{'|'.join(tried)})"


def by_letter(patterns: Iterator[str]) -> dict[str, list[str]]:
    """The patterns by the letters, or ranges of them, they may begin with."""
    found: dict[str, list[str]] = {}
    for pattern in patterns:
        for letter in sorted(openings(pattern)):
            if pattern not in found.setdefault(letter, []):
                found[letter].append(pattern)
    return found


def alternatives(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern, not those within its groups."""
    depth = start = 0
    for at, char in enumerate(pattern):
        depth += (char == "(") - (char == ")")
        if char == "|" and not depth:
            yield pattern[start:at]
            start = at + 1
    yield pattern[start:]


def openings(words: str) -> set[str]:
    """The letters an alternative may begin with, past what it may leave out."""
    letters: set[str] = set()
    at = 0
    while at < len(words):
        end = _end_of_one(words, at)
        one, at = words[at:end], end
        if one.startswith(_LOOKING_AROUND):
            continue
        letters |= _openings_of_one(one)
        if words[end : end + 1] != "?":
            break
        at = end + 1
    return letters


def _end_of_one(pattern: str, at: int) -> int:
    """Where the letter, class or group ends that begins here."""
    if pattern[at] == "[":
        return pattern.index("]", at) + 1
    depth = 0
    for end in range(at, len(pattern)):
        depth += (pattern[end] == "(") - (pattern[end] == ")")
        if not depth:
            return end + 1
    return len(pattern)


def _openings_of_one(one: str) -> set[str]:
    """What one letter, class or group may begin with; a class of ranges as it is."""
    if one.startswith("["):
        return {one[1:-1]} if "-" in one else set(one[1:-1])
    if one.startswith("("):
        inside = one[1:-1].removeprefix("?:")
        return set().union(*map(openings, alternatives(inside)))
    if not one.isalnum():
        raise ValueError(f"nothing to look at before {one}")
    return {one}
