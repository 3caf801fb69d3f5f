"""averment: an instrument of source criticism for archives."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from averment.errors import AvermentError
    from averment.examination import examine
    from averment.institution import Answer, Question, tensions
    from averment.institution import answer as ask
    from averment.notation import load, parse
    from averment.reading import read
    from averment.recension import recension
    from averment.record import Bounds, Claim, Figure, Finding, Ledger, Problem

__version__ = "0.1.0"

__all__ = [
    "Answer",
    "AvermentError",
    "Bounds",
    "Claim",
    "Figure",
    "Finding",
    "Ledger",
    "Problem",
    "Question",
    "__version__",
    "ask",
    "examine",
    "load",
    "parse",
    "read",
    "recension",
    "tensions",
]

_HOMES = {
    "errors": ("AvermentError",),
    "record": ("Bounds", "Claim", "Figure", "Finding", "Ledger", "Problem"),
    "reading": ("read",),
    "notation": ("load", "parse"),
    "recension": ("recension",),
    "examination": ("examine",),
    "institution": ("Answer", "Question", "tensions"),
}


def __getattr__(name: str) -> object:
    """A public name, loaded when one is first asked for.

    All are bound at once: `recension` is a package as well as what it does, and
    the function has to be bound after the package is loaded.
    """
    if name not in __all__:
        message = f"module 'averment' has no attribute {name!r}"
        raise AttributeError(message)
    for home, names in _HOMES.items():
        module = import_module(f"averment.{home}")
        globals().update({each: getattr(module, each) for each in names})
    globals()["ask"] = import_module("averment.institution").answer
    return globals()[name]
