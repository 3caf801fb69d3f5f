"""What the words after `averment compare` mean: texts, and the edition around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from averment.errors import AvermentError, KeyNotFound
from averment.recension import load_withheld, published_ledger
from averment.record import Ledger, Source
from averment.verbs.opening import EDITION, opened, part_of, root_of
from averment.verbs.pairs import Pair, is_translation, of_files, pairs_of, sources_meant
from averment.verbs.published import without_names

TEXT = ".txt"
TWO_FILES = "Two files: averment compare A.zh.txt B.en.txt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """The pairs meant, the edition they are of, and documents without a rendering."""

    pairs: tuple[Pair, ...]
    ledger: Ledger | None = None
    alone: tuple[Source, ...] = ()

    def translations(self) -> tuple[tuple[Source, Ledger], ...]:
        """The documents that are themselves translations, with nothing beside them."""
        if self.ledger is None:
            return ()
        return tuple((each, self.ledger) for each in self.alone if is_translation(each))


def meant(what: Sequence[str], *, lang: str | None, dated: str | None) -> Meant:
    """The pairs of texts that a person's words mean.

    Raises: UsageError; AvermentError where nothing can be held beside anything.
    """
    match what:
        case (one, other) if Path(one).is_file() and Path(other).is_file():
            return _two(Path(one), Path(other), dated=dated)
        case (one, other) if _is_text(other) or _is_text(one, beside=Path(other)):
            raise _no_file(one, other)
        case (key, folder):
            return _keyed(key, Path(folder), lang=lang, dated=dated)
        case (one,) if Path(one).exists():
            return _one(Path(one), lang=lang, dated=dated)
        case (key,) if _is_text(key):
            raise _no_file(key)
        case (key,):
            return _edition(Path(), key=key, lang=lang, dated=dated)
        case ():
            return _edition(Path(), key="", lang=lang, dated=dated)
        case _:
            raise click.UsageError(f"Too many texts. {TWO_FILES}")


def _two(one: Path, other: Path, *, dated: str | None) -> Meant:
    """Two files; where an edition has them side by side, that pair of it."""
    if _in_edition(one) and not dated:
        ledger = _shown(opened(one))
        both = {one.resolve(), other.resolve()}
        for pair in (p for s in ledger.of(Source) for p in pairs_of(s, ledger=ledger)):
            files = (pair.original.file, pair.rendering.file)
            if both == {(ledger.root / file).resolve() for file in files}:
                return Meant(pairs=(pair,), ledger=ledger)
    return Meant(pairs=(of_files(one, other, dated=dated),))


def _one(path: Path, *, lang: str | None, dated: str | None) -> Meant:
    """An edition, or a file of one.

    Raises: AvermentError for a text of no edition, which has nothing beside it.
    """
    if path.is_file() and not _in_edition(path):
        raise AvermentError(f"There is no rendering of {path}.", hint=TWO_FILES)
    key = part_of(path, root=root_of(path))
    return _edition(path, key=key, lang=lang, dated=dated)


def _keyed(key: str, folder: Path, *, lang: str | None, dated: str | None) -> Meant:
    """A document of the edition in a folder.

    Raises: AvermentError where the key is itself a folder's name.
    """
    try:
        return _edition(folder, key=key, lang=lang, dated=dated)
    except KeyNotFound as error:
        if not Path(key).is_dir():
            raise
        raise AvermentError(
            f"{key} and {folder} are folders, and a comparison is of two texts.",
            hint=f"{TWO_FILES}; all of an edition: averment compare FOLDER",
        ) from error


def _edition(path: Path, *, key: str, lang: str | None, dated: str | None) -> Meant:
    """The documents of an edition that have a rendering, or the one named.

    Raises: UsageError for a date, which the sources of an edition give.
    """
    if dated:
        raise click.UsageError(
            "--date is for two files outside an edition; "
            "in an edition the source gives the date."
        )
    ledger = _shown(opened(path))
    sources = sources_meant(key, ledger=ledger)
    pairs = {s.key: tuple(pairs_of(s, ledger=ledger, lang=lang)) for s in sources}
    found = Meant(
        pairs=tuple(pair for each in pairs.values() for pair in each),
        ledger=ledger,
        alone=tuple(source for source in sources if not pairs[source.key]),
    )
    if not found.pairs and not found.translations():
        raise _nothing(found.alone, lang=lang)
    return found


def _nothing(sources: Sequence[Source], *, lang: str | None) -> AvermentError:
    named = ", ".join(source.key for source in sources) or "this edition"
    within = f" in {lang}" if lang else ""
    return AvermentError(
        f"There is no rendering of {named}{within}.",
        hint=f"Name its file below the source: rendering: en FILE. {TWO_FILES}",
    )


def _is_text(name: str, *, beside: Path | None = None) -> bool:
    """Whether a name is that of a text file, and not one of the edition `beside`."""
    in_edition = beside is not None and beside.is_dir()
    return Path(name).suffix == TEXT and not in_edition


def _no_file(*names: str) -> AvermentError:
    """Of words that name text files, those that are none."""
    missing = " or ".join(name for name in names if not Path(name).is_file())
    return AvermentError(f"There is no file {missing}.", hint=TWO_FILES)


def _in_edition(path: Path) -> bool:
    return (root_of(path) / EDITION).is_file()


def _shown(ledger: Ledger) -> Ledger:
    """The ledger with its texts as published: no name withheld is in either."""
    withheld = load_withheld(ledger.root)
    if not withheld.strings:
        return ledger
    return without_names(published_ledger(ledger, withheld), withheld)
