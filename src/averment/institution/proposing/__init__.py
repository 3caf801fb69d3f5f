"""Proposing: what is read of an institution, as entries that a person may take up.

Comes in: the rules read out of one text, the text, the ledger if there is one.
Goes out: rules with their components, powers, bodies and events of the document's
    life, signed by the machine, each with its own words as quotation; what could
    not be written, and why.
Does not know: files, today. It names no body that no words name, and changes no
    entry that stands.
"""

from averment.institution.proposing.proposed import Proposals, proposals_of, proposed

__all__ = ["Proposals", "proposals_of", "proposed"]
