"""Figure against figure, by value, between a text and its rendering.

Comes in: an alignment, or two segments that stand for one another.
Goes out: pairs of figures, each with a verdict and with how it was reached.
Does not know: which sentences belong together; it is told, and looks next door
before it says that a figure is missing.
"""

from averment.parallel.figures.comparing import figures_compared, segment_compared

__all__ = ["figures_compared", "segment_compared"]
