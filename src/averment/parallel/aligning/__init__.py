"""Which sentences stand for which.

Comes in: two texts, or two lists of sentences; what it is for; vectors and a
    lexicon where there are any; the links an editor has given.
Goes out: an Alignment with every sentence in exactly one link, or bare links.
Does not know: whether a rendering is good. numpy is imported only where it is
    installed and used.
"""

from averment.parallel.aligning.aligned import aligned, linked
from averment.parallel.aligning.installed import Installed, installed

__all__ = ["Installed", "aligned", "installed", "linked"]
