"""An alignment with what speaks against it, and no surer than that leaves it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from averment.parallel.cautions.belonging import belonging
from averment.parallel.cautions.breaking import broken_off, doubtful
from averment.parallel.cautions.languages import SIDES, bare, languages, reads_as
from averment.parallel.cautions.tables import is_table
from averment.parallel.cautions.tongues import Tongue
from averment.parallel.lexicon import Lexicon
from averment.parallel.nouns import Alignment, Caution

_LETTERS = 4
"""Letters of English for a Chinese character: from 3 to 5 in most renderings."""
_EXCERPT, _FAR = 2, 5
_LEAST = 100
"""Chinese characters, or as many in English: less may stand beside a table of it."""


def cautioned(alignment: Alignment, *, lexicon: Lexicon | None) -> Alignment:
    """The alignment with its cautions.

    Shape: where one of them leaves nothing sure, every link that no editor gave
        is doubtful. The same texts exchanged have the same codes.
    """
    of_texts = list(_of_texts(alignment))
    if of_texts:
        return _with(of_texts, alignment=alignment, doubted=True)
    longer = _times_longer(alignment)
    lengths = [_longer(*longer)] if longer and longer[1] >= _EXCERPT else []
    apart = list(belonging(alignment, lexicon=lexicon))
    far = longer is not None and longer[1] >= _FAR
    if longer and lengths:
        alignment = _outside(alignment, original=longer[0] == SIDES[0])
    alignment = broken_off(alignment)
    return _with([*apart, *lengths], alignment=alignment, doubted=bool(apart) or far)


def _outside(alignment: Alignment, *, original: bool) -> Alignment:
    """Beside an excerpt a sentence alone may stand where that does not reach."""
    links = (
        doubtful(link) if not (link.rendering if original else link.original) else link
        for link in alignment.links
    )
    return replace(alignment, links=tuple(links))


def _with(
    cautions: Sequence[Caution], *, alignment: Alignment, doubted: bool
) -> Alignment:
    links = alignment.links
    if doubted:
        links = tuple(map(doubtful, links))
    return replace(alignment, cautions=tuple(cautions), links=links)


def _of_texts(alignment: Alignment) -> Iterator[Caution]:
    """What the two texts are, whatever stands in them."""
    texts = alignment.original, alignment.rendering
    empty = [not bare(text) for text in texts]
    if any(empty):
        yield Caution(code="R724", sentence=_empty(empty))
        return
    yield from languages(*texts)
    tables = [is_table(text.content) for text in texts]
    if tables[0] != tables[1]:
        table, prose = SIDES if tables[0] else SIDES[::-1]
        yield Caution(
            code="R725",
            sentence=f"The {table} is a table and the {prose} is not, so their "
            "sentences are not linked with any confidence.",
        )


def _empty(empty: list[bool]) -> str:
    if all(empty):
        return "Both texts are empty, so there is nothing to compare."
    side = SIDES[empty.index(True)]
    return f"The {side} is empty, so there is nothing to compare."


def _times_longer(alignment: Alignment) -> tuple[str, Fraction] | None:
    """Which side is longer than a whole rendering, and how many times."""
    texts = alignment.original, alignment.rendering
    read = [reads_as(text) for text in texts]
    if Tongue.OTHER in read:
        return None
    sizes = [
        Fraction(len(bare(text)), _LETTERS if tongue is Tongue.ENGLISH else 1)
        for text, tongue in zip(texts, read, strict=True)
    ]
    if max(sizes) < _LEAST:
        return None
    return SIDES[sizes.index(max(sizes))], max(sizes) / min(sizes)


def _longer(side: str, times: Fraction) -> Caution:
    other = SIDES[1 - SIDES.index(side)]
    return Caution(
        code="R724",
        sentence=f"The {side} is about {round(times):,} times as long as goes with the "
        f"{other}: one of the two seems to be an excerpt, or another text. What has no "
        "counterpart may only stand where the shorter one does not reach.",
    )
