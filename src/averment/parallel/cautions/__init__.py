"""What speaks against a comparison as a whole.

Comes in: an alignment, whatever its two texts are.
Goes out: the same with its cautions R720 to R725; where one of them leaves
    nothing sure, every link that no editor gave is doubtful.
Does not know: which figures or words differ, or what the texts are about.
"""

from averment.parallel.cautions.cautioned import cautioned

__all__ = ["cautioned"]
