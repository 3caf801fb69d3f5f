"""The institution the documents describe, in formats others read.

Comes in: a ledger, and the strings to withhold.
Goes out: rules as IG Script and CSV, powers as CSV and GraphML, all of it as
    JSON-LD, and the structure of each document as Akoma Ntoso.
Does not know: who asks. Nothing here plans or reminds: there is no format that a
    program could run on cases, and no calendar. Natural persons are no bodies, and
    no format says who held a post; who entered a line is "an editor" or "the machine".
"""

from averment.exchange.institution.forms import FORMS, exported

__all__ = ["FORMS", "exported"]
