"""What would leak: strings to withhold in a page's source, words and path."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser

from averment.errors import NameWithheldLeaks
from averment.room.site import Sheet

_SHOWN = re.compile(r"⟨U\+[0-9A-F]{4,6}⟩")


def inspector(count: Callable[[str], int]) -> Callable[[Sheet], None]:
    """A function that raises where a sheet would show what is withheld.

    Shape: `count` says at how many places a content shows withheld strings. It
        is asked about the path, the source, and the words as they are read: a
        mark can cut a name in two, and an entity can hide a letter of it.
    Raises: NameWithheldLeaks, naming the file and the number, never the name.
    """

    def inspect(sheet: Sheet) -> None:
        words = words_of(sheet.content)
        forms = (sheet.content, words, _SHOWN.sub("", words))
        if count(sheet.path):
            raise NameWithheldLeaks("The name of a page", count(sheet.path))
        if places := max(count(form) for form in forms):
            raise NameWithheldLeaks(sheet.path, places)

    return inspect


def words_of(html: str) -> str:
    """The text of a page without its tags, and the texts of its attributes.

    >>> words_of("<p>Li <mark>Ming</mark>&#33;</p>")
    'Li Ming!'
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return "\n".join(["".join(reader.words), *reader.attributes]).rstrip("\n")


class _Reader(HTMLParser):
    """Gathers what a browser would show, and what a screen reader would say."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.attributes: list[str] = []

    def handle_data(self, data: str) -> None:
        """Keep words."""
        self.words.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the texts of attributes; the tag itself shows nothing."""
        del tag
        self.attributes.extend(value for _, value in attrs if value)
