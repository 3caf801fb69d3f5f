"""Two texts, or two lists of sentences, linked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from averment.parallel.aligning.blocks import Given, given_fixed, passages_shared
from averment.parallel.aligning.fixed import Block, Fixed, Found, turned
from averment.parallel.aligning.heading import headings_paired, roles_of
from averment.parallel.aligning.installed import Way, means_of
from averment.parallel.aligning.plain import paired_plainly
from averment.parallel.aligning.settings import sureness
from averment.parallel.lexicon import Lexicon
from averment.parallel.nouns import Alignment, Link, Means, Purpose, Sureness
from averment.parallel.splitting import sentences_of
from averment.parallel.vectors import Vectors
from averment.record import Text

_HUNDRED = 100


def aligned(  # noqa: PLR0913 - what is known, and what there is to go by
    original: Text,
    rendering: Text,
    *,
    purpose: Purpose = Purpose.DOCUMENTS,
    given: Sequence[Given] = (),
    vectors: Vectors | None = None,
    lexicon: Lexicon | None = None,
) -> Alignment:
    """What each sentence of a text stands for in the other.

    Shape: `given` are the links of an editor, as spans of original and
        rendering, one of them None for what has no counterpart. They are kept,
        and only what lies between two of them is linked anew. `vectors` and
        `lexicon` as `installed` has them. The same texts exchanged give the
        same links exchanged.
    """
    originals, renderings = sentences_of(original), sentences_of(rendering)
    by_editor = given_fixed(given, originals=originals, renderings=renderings)
    passages = passages_shared(
        original, rendering, originals=originals, renderings=renderings
    )
    headings = headings_paired(
        [s.role for s in originals], [s.role for s in renderings]
    )
    found = _found(
        [s.words for s in originals],
        [s.words for s in renderings],
        turn=_turned(original, rendering),
        way=Way(purpose=purpose, vectors=vectors, lexicon=lexicon),
        fixed=by_editor.with_others(passages).with_others(headings),
    )
    return Alignment(
        original=original,
        rendering=rendering,
        originals=originals,
        renderings=renderings,
        links=tuple(_links(found, given=by_editor)),
        purpose=purpose,
        means=means_of(vectors=vectors, lexicon=lexicon),
    )


def linked(
    zh: Sequence[str],
    en: Sequence[str],
    *,
    purpose: Purpose = Purpose.DOCUMENTS,
    vectors: Vectors | None = None,
    lexicon: Lexicon | None = None,
) -> tuple[Link, ...]:
    """What each Chinese sentence of a list stands for in a list of English ones.

    Shape: the Chinese sentences are `original`, the English ones `rendering`.
    """
    found = _found(
        zh,
        en,
        turn=False,
        way=Way(purpose=purpose, vectors=vectors, lexicon=lexicon),
        fixed=headings_paired(roles_of(zh), roles_of(en)),
    )
    return tuple(_links(found, given=Fixed()))


def _turned(original: Text, rendering: Text) -> bool:
    """Whether the rendering is to be taken as the Chinese side.

    Where not exactly one of the two is Chinese the order is that of tag and
    text, so that the same texts exchanged are linked in the same way.
    """
    sides = [text.lang.lower().startswith("zh") for text in (original, rendering)]
    if sides[0] != sides[1]:
        return sides[1]
    return (rendering.lang, rendering.content) < (original.lang, original.content)


def _found(
    original: Sequence[str],
    rendering: Sequence[str],
    *,
    turn: bool,
    way: Way,
    fixed: Fixed,
) -> list[Found]:
    """Links, as the sides stand."""
    zh, en = (rendering, original) if turn else (original, rendering)
    if turn:
        fixed = fixed.turned()
    if not zh or not en:
        found = [((k, k + 1, 0, 0), 1.0) for k in range(len(zh))]
        found += [((0, 0, k, k + 1), 1.0) for k in range(len(en))]
    elif way.means is Means.PLAIN:
        found = paired_plainly(zh, en, purpose=way.purpose, fixed=fixed)
    else:
        from averment.parallel.aligning.choosing import (  # noqa: PLC0415 - numpy
            chosen,
        )

        found = chosen(zh, en, way=way, fixed=fixed)
    return [(turned(link), share) for link, share in found] if turn else found


def _links(found: Sequence[Found], *, given: Fixed) -> Iterator[Link]:
    """Links with their sureness; within a block an editor gave there is one."""
    for link, share in found:
        block = next((b for b in given.blocks if _inside(link, b)), None)
        if block is None:
            yield _link(link, share=share, given=_said_alone(link, given))
        elif link[1] == block[1] and link[3] == block[3]:
            yield _link(block, share=1.0, given=True)


def _inside(link: Block, block: Block) -> bool:
    rows = block[0] <= link[0] and link[1] <= block[1]
    return rows and block[2] <= link[2] and link[3] <= block[3]


def _said_alone(link: Block, given: Fixed) -> bool:
    return (
        link[0] in given.lone[0]
        if link[2] == link[3]
        else (link[0] == link[1] and link[2] in given.lone[1])
    )


def _link(block: Block, *, share: float, given: bool) -> Link:
    per_cent = round(_HUNDRED * share)
    return Link(
        original=tuple(range(block[0], block[1])),
        rendering=tuple(range(block[2], block[3])),
        per_cent=_HUNDRED if given else per_cent,
        sureness=Sureness.GIVEN if given else sureness(per_cent),
    )
