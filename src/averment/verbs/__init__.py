"""The command line: one file per verb.

Comes in: what a person typed, and an edition's folder.
Goes out: findings on standard output, progress and problems on standard error,
    an exit code: 0 nothing at or above the level, or answered; 1 findings, or
    nothing that answers; 2 problems or usage; 3 our own failure.
Does not know: how anything is read, examined or set; the passes do that. This is
    the only package that reads the clock. Nothing here asks a question of the
    person or goes to the network.
"""

from averment.verbs.command import main

__all__ = ["main"]
