"""The passes over two texts put together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from averment.parallel.aligning import aligned
from averment.parallel.cautions import cautioned
from averment.parallel.figures import figures_compared
from averment.parallel.findings import findings_of, place_in
from averment.parallel.given import Given
from averment.parallel.lexicon import Lexicon
from averment.parallel.nouns import Comparison, Purpose
from averment.parallel.omissions import untranslated
from averment.parallel.terms import term_findings
from averment.parallel.vectors import Vectors
from averment.record import Finding, Moment, Source, Term, Text


def compared(  # noqa: PLR0913 - all that a comparison can rest on, each by name
    original: Text,
    rendering: Text,
    *,
    purpose: Purpose = Purpose.DOCUMENTS,
    reference: Moment | None = None,
    given: Sequence[Given] = (),
    vectors: Vectors | None = None,
    lexicon: Lexicon | None = None,
) -> Comparison:
    """A text held beside its rendering: linked, its figures and its words compared.

    Shape: `reference` is the date of the document, `given` the links of an
        editor. Without vectors or lexicon less is known, and the alignment says
        by what means it was made.
    """
    alignment = aligned(
        original,
        rendering,
        purpose=purpose,
        given=given,
        vectors=vectors,
        lexicon=lexicon,
    )
    alignment = cautioned(alignment, lexicon=lexicon)
    return Comparison(
        alignment=alignment,
        figures=figures_compared(alignment, reference=reference),
        untranslated=untranslated(alignment, lexicon=lexicon, vectors=vectors),
    )


def findings_in(
    comparison: Comparison, *, source: Source, terms: Iterable[Term] = ()
) -> tuple[Finding, ...]:
    """All that is found between the two texts, in the order of the original.

    Shape: `terms` are those of the edition's glossary.
    """
    alignment = comparison.alignment
    found = (
        *findings_of(comparison, source=source),
        *term_findings(alignment, terms, source=source),
    )
    return tuple(sorted(found, key=lambda each: place_in(each, alignment=alignment)))
