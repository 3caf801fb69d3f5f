"""What the files of an edition can lack: N201 and on.

Each row is code, title, meaning, advice; a code is never used again.
"""

from __future__ import annotations

FILES: tuple[tuple[str, str, str, str], ...] = (
    (
        "N201",
        "A file is missing",
        "The ledger names a file that is not there, or that cannot be opened.",
        "Correct the name; it starts from the folder of the ledger file.",
    ),
    (
        "N202",
        "A file is empty",
        "There is no text in the file.",
        "Put the transcription into it, or leave the detail out.",
    ),
    (
        "N203",
        "A file is not text",
        "The file holds bytes that no text has: an image, a PDF, an office document.",
        "Name a plain text file in UTF-8.",
    ),
    (
        "N204",
        "A file is not UTF-8",
        "The file is text in another encoding.",
        "Convert it: iconv -f GB18030 -t UTF-8 OLD > NEW",
    ),
    (
        "N205",
        "A file is too large",
        "A file of more than 32 MiB is not read.",
        "Split it into several documents.",
    ),
    (
        "N206",
        "A file lies outside the edition",
        (
            "An edition is one folder. What lies outside it, and what a symbolic link "
            "leads to outside it, is not read."
        ),
        "Copy the file into the edition's folder.",
    ),
    (
        "N207",
        "A text has changed since it was hashed",
        (
            "The file's SHA-256 is not the one the source gives. The text is read as "
            "it is; quotations may stand elsewhere than their editors saw them."
        ),
        "Put the old text back; or check the quotations and write the new hash.",
    ),
    (
        "N208",
        "A file begins with a byte-order mark",
        "The mark is a character of the text and moves every position by one.",
        "Save it as UTF-8 without a byte-order mark, and hash it again.",
    ),
    (
        "N209",
        "A passage is marked twice",
        "Two lines of a text begin with the same mark; the second is read as text.",
        "Give each passage a label of its own.",
    ),
)
