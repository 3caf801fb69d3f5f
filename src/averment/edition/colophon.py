"""The colophon: what a reader needs to cite an edition, and to object to it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping

from averment import __version__
from averment.edition.bearings import EXAMPLE, signed
from averment.edition.view import Colophon, Fingerprint
from averment.edition.words import moment_in_words
from averment.recension import PLACEHOLDER
from averment.record import Ledger, Source, Withholding

NOTATION_FORMAT = "1"
NO_CONTACT = "No contact is given: nobody can be written to about this edition."


def colophon_of(ledger: Ledger, *, files: Mapping[str, str]) -> Colophon:
    """The facts of an edition and the hashes of what it was made from.

    Shape: `files` are the ledger's files by name with their SHA-256; the hash
        of the whole is of "name hash" lines in order of name, so that anyone
        can repeat it with sha256sum.
    """
    edition = ledger.edition()
    scope = edition.scope if edition else None
    contact = edition.contact if edition else None
    reachable = contact not in (None, "", "none")
    return Colophon(
        title=edition.title if edition else "Untitled edition",
        scope=moment_in_words(scope) if scope else "no years given",
        contact=str(contact) if reachable else NO_CONTACT,
        reachable=reachable,
        version=__version__,
        notation=NOTATION_FORMAT,
        ledger_sha256=hash_of(files),
        fingerprints=(*_of_files(files), *_of_texts(ledger)),
        withheld=tuple(_withheld(ledger)),
        details=edition.details if edition else (),
        problems=len(ledger.problems),
        example=is_signed_example(ledger),
    )


def hash_of(files: Mapping[str, str]) -> str:
    """One SHA-256 over names and hashes, in order of name; empty without files."""
    if not files:
        return ""
    lines = "".join(f"{files[name]}  {name}\n" for name in sorted(files))
    return hashlib.sha256(lines.encode()).hexdigest()


def is_signed_example(ledger: Ledger) -> bool:
    """Whether anything in the edition is signed by the project's example."""
    hands = (getattr(entry, "hand", None) for entry in ledger.entries)
    return any(signed(hand, EXAMPLE) for hand in hands)


def _of_files(files: Mapping[str, str]) -> Iterator[Fingerprint]:
    for name in sorted(files):
        yield Fingerprint(document="", use="ledger", file=name, sha256=files[name])


def _of_texts(ledger: Ledger) -> Iterator[Fingerprint]:
    """Texts that were read, then texts kept apart, with the hash the ledger gives."""
    for text in ledger.texts:
        first = ledger.text(text.document)
        use = "text" if first is text else "rendering"
        yield Fingerprint(
            document=text.document,
            use=f"{use} {text.lang}",
            file=text.file,
            sha256=text.sha256,
        )
    for source in ledger.of(Source):
        for file in source.files:
            if file.role == "kept" and file.sha256:
                yield Fingerprint(
                    document=source.key,
                    use=f"kept apart {file.lang}",
                    file=file.file,
                    sha256=file.sha256,
                )


def _withheld(ledger: Ledger) -> Iterator[tuple[str, str, int]]:
    """Each document with something withheld: its key, why, at how many places."""
    reasons = {w.document: w.because for w in ledger.of(Withholding)}
    for source in ledger.of(Source):
        text = ledger.text(source.key)
        places = text.content.count(PLACEHOLDER) if text else 0
        if places or source.key in reasons:
            yield source.key, reasons.get(source.key, "no reason given"), places
