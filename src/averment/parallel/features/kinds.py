"""How many sentences a link may take."""

KINDS = (
    *((1, 0), (1, 1), (1, 2), (1, 3), (1, 4), (1, 5), (1, 6)),
    *((2, 1), (2, 2), (2, 3), (2, 4), (3, 1), (3, 2), (3, 3), (4, 1), (0, 1)),
)
"""Chinese sentences and English ones; the last kind has no Chinese."""

MOST_ZH = max(m for m, _ in KINDS)
MOST_EN = max(n for _, n in KINDS)
