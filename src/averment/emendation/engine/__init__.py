"""The engine: which figures may be at fault, and what they would have to be.

Comes in: a network of figures with what their words allow, and relations.
Goes out: the smallest sets of figures that must be otherwise; the bounds that the
    others force on these; given other readings of the figures, the fewest of them
    that let everything hold; the conflicts told apart by both.
Does not know: ledgers, words, mechanisms of error, screens, the clock. It is
    exact: whole numbers and fractions, never floats.
"""

from averment.emendation.engine.localising import Localised, Part, localised
from averment.emendation.engine.network import Link, Network, network
from averment.emendation.engine.propagation import forced
from averment.emendation.engine.readings import Reading, Readings
from averment.emendation.engine.repairing import Repair, Repairs, repaired
from averment.emendation.engine.splitting import components
from averment.emendation.engine.telling import Told, told

__all__ = [
    "Link",
    "Localised",
    "Network",
    "Part",
    "Reading",
    "Readings",
    "Repair",
    "Repairs",
    "Told",
    "components",
    "forced",
    "localised",
    "network",
    "repaired",
    "told",
]
