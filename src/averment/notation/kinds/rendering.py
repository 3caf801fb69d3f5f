"""`render` KEY LANG QUOTATION: the words that render a claim, office or rule."""

from __future__ import annotations

from averment.notation.details import Details
from averment.notation.kinds.quoting import around, quotation
from averment.notation.kinds.written import Written, marks, pairs
from averment.notation.words import Words, quoted
from averment.record import Rendering


def read(words: Words, details: Details) -> Rendering:
    """The rendering an entry gives; its own key is made of what it renders."""
    of = words.full_key("the key of what is rendered")
    words.column()
    lang = words.lang()
    words.column()
    exact = words.quotation("the words that render it")
    words.finished()
    _, _, hand = words.marks(takes="@")
    return Rendering(
        key=rendering_key(of, lang=lang),
        of=of,
        lang=lang,
        quotation=quotation(exact, details),
        hand=hand,
        details=details.rest({"note", "before", "after"}),
        where=words.where,
    )


def rendering_key(of: str, *, lang: str) -> str:
    """The key of a rendering, which its line does not write.

    >>> rendering_key("c1", lang="en")
    'c1.en'
    """
    return f"{of}.{lang}"


def write(rendering: Rendering) -> Written:
    """The columns and details of a rendering."""
    columns = (
        "render",
        rendering.of,
        rendering.lang,
        quoted(rendering.quotation.exact),
        marks(hand=rendering.hand),
    )
    details = (*around(rendering.quotation), *pairs(rendering.details))
    return Written(columns, details)
