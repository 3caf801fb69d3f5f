"""The terms of the edition's glossary, and what renders them in linked sentences.

Comes in: an alignment; the terms of the ledger.
Goes out: `uses_of`, each term where it stands with what was found beside it;
    `term_findings`, rejected, inconsistent, collapsed and untimely renderings
    (R731-R734); `renderings_by_form`, what a lexicon may learn from the terms.
Does not know: how the links were made, figures, which of two renderings is
    better. The side in a term's language is looked at first, whichever of the
    two is the original.
"""

from averment.parallel.terms.findings import term_findings
from averment.parallel.terms.lexical import renderings_by_form
from averment.parallel.terms.sharing import Met, Standing
from averment.parallel.terms.uses import Use, uses_of

__all__ = [
    "Met",
    "Standing",
    "Use",
    "renderings_by_form",
    "term_findings",
    "uses_of",
]
