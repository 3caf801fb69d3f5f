"""The local list of strings that are not to be published.

The list is a file beside the edition that is never committed, exported or sent.
Its strings occur in no representation, problem or finding.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from averment.errors import TextUnreadable

LIST = "withheld.local"
PLACEHOLDER = "［name withheld］"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Withheld:
    """The strings to withhold, each for one document or, with None, for all.

    Shape: `present` says whether there is a list at all; neither `repr` nor
        `str` shows a string.
    """

    strings: tuple[tuple[str | None, str], ...] = ()
    present: bool = False

    def __repr__(self) -> str:
        return f"<Withheld: {len(self.strings)} strings>"

    def of(self, document: str) -> tuple[str, ...]:
        """The strings withheld in a document, the longest first."""
        return _longest_first(s for d, s in self.strings if d in (None, document))

    def everywhere(self) -> tuple[str, ...]:
        """All strings, the longest first: what no output may contain."""
        return _longest_first(s for _, s in self.strings)


def load_withheld(root: Path) -> Withheld:
    """The list of strings to withhold beside an edition; an empty one if absent.

    Shape: one string a line, or document, tab and string; `#` begins a comment
        line. Spaces around a string are not part of it.
    Raises: TextUnreadable where the list is there and cannot be read.
    """
    path = root / LIST
    try:
        content = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Withheld()
    except (OSError, UnicodeDecodeError) as why:
        raise TextUnreadable(
            path,
            "it is not readable as UTF-8",
            hint="Nothing is published until it can be read.",
        ) from why
    return Withheld(strings=tuple(_lines(content)), present=True)


def _lines(content: str) -> Iterable[tuple[str | None, str]]:
    for line in content.splitlines():
        if line.lstrip().startswith("#") or not line.strip():
            continue
        document, tab, string = line.partition("\t")
        if tab and string.strip():
            yield document.strip() or None, string.strip()
        else:
            yield None, line.strip()


def _longest_first(strings: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(strings), key=lambda s: (-len(s), s)))
