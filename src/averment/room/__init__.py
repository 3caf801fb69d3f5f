"""The reading room: an edition set in type, as a static site.

Comes in: a ledger; the list of strings to withhold, where the edition has one.
Goes out: a folder of HTML and one stylesheet that reads without JavaScript,
from `file://`, from a USB stick, with no request to anywhere; and a report of
what was written and what was withheld.
Does not know: how a claim was read or examined, the network, the clock. Two
builds of one ledger with the same comparisons are the same, byte for byte.
"""

from averment.room.build import BuildReport, build
from averment.room.site import site_of
from averment.room.writing import Written

__all__ = ["BuildReport", "Written", "build", "site_of"]
