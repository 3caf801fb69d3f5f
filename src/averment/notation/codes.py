"""The codes of problems: N0 in a line, N1 between entries, N2 in files."""

from __future__ import annotations

from averment.record import Code

# code, title, meaning, advice. Permanent: a code is never used again.
_LINES = (
    (
        "N001",
        "The format is missing",
        "A ledger says in its first entry in which format it is written, once.",
        "Begin the file with: format 1",
    ),
    (
        "N002",
        "The format is not known",
        "The file says it is written in a format that this version does not read.",
        "Write format 1, or read the file with a later version.",
    ),
    (
        "N003",
        "The kind of entry is not known",
        (
            "A line at the left margin begins with a word that is not a kind of entry. "
            "The line and its details are passed over."
        ),
        "Correct the word; or indent the line, if it belongs to the entry above.",
    ),
    (
        "N004",
        "A quotation is not closed",
        (
            "A quotation mark opens and does not close on the same line. "
            "Only this entry is passed over."
        ),
        "Close it. A line break of the text is written \\n.",
    ),
    (
        "N005",
        "Something is missing",
        "The words of an entry come in a fixed order, and one of them is not there.",
        "Add what is named. The reference of the notation shows each kind of entry.",
    ),
    (
        "N006",
        "Something is left over",
        "After the last word that the entry takes, more follows.",
        "Leave it out, or begin it with ; if it is a comment.",
    ),
    (
        "N007",
        "A key or name cannot stand so",
        "Keys, bodies and quantities are letters, digits, -, _ and . without spaces.",
        "Choose another spelling, and use it wherever the key is named.",
    ),
    (
        "N008",
        "A place cannot be read",
        "A place is the document's key, a colon, and the passage's label.",
        "Write it as in prov-report:4r.7.",
    ),
    (
        "N009",
        "A value cannot be read",
        (
            "A comparison, a number, a range or a unit is not written as in the "
            "notation."
        ),
        "Write = 1,240 persons, ~ 30,000, in 18,000..21,000 or in [600, 700).",
    ),
    (
        "N010",
        "A date does not exist",
        (
            "The word is not a date in EDTF, or names a day that no calendar has. "
            "It says nothing about the document: a date that the document itself "
            "gives wrongly is quoted, not entered."
        ),
        "Write 1951, 1951-05, 1951-05-21, 1951-05~, 1953/1957 or 1951-H2.",
    ),
    (
        "N011",
        "A word is not one of the known ones",
        "Modality, force, status, decision and the like are closed vocabularies.",
        "Use one of the words of the reference.",
    ),
    (
        "N012",
        "A detail is not known",
        (
            "The indented line has a name that this kind of entry does not take. "
            "It is not part of the entry as read."
        ),
        "Correct the name, or write the text under note.",
    ),
    (
        "N013",
        "A detail cannot be read",
        (
            "The indented line is not name: text, or its text is not of that form. "
            "It is not part of the entry as read."
        ),
        "Write it as the reference of the notation shows.",
    ),
    (
        "N014",
        "A detail belongs to no entry",
        "An indented line stands above the first entry.",
        "Move it below its entry, or begin it at the left margin.",
    ),
    (
        "N015",
        "A relation cannot be read",
        (
            "A relation is two expressions of keys, numbers, + - * / and parentheses, "
            "with one comparison between them."
        ),
        "Write it as in c1 = c2 + c3, with spaces around a minus sign.",
    ),
    (
        "N016",
        "A table does not fit together",
        (
            "A row has more or fewer cells than there are columns, or a label cannot "
            "stand or stands twice."
        ),
        "Give each row one cell for each column, empty where the document has none.",
    ),
    (
        "N017",
        "A mark at the end cannot be read",
        "#tag, ^group and @siglum.date are each one word.",
        "Write a hand as @ed1.2026-09-30, a tag as #rule, a group as ^totals.",
    ),
    (
        "N018",
        "An escape is not known",
        'In straight quotes a backslash begins \\", \\\\ or \\n and nothing else.',
        "Write a backslash of the text as \\\\.",
    ),
    (
        "N019",
        "A detail is given twice",
        "A detail that can be given once is given again; the first is read.",
        "Keep one of the two.",
    ),
)

_ENTRIES = (
    (
        "N101",
        "A key is used twice",
        (
            "Two entries have one key in one document, or in the edition. "
            "Whatever names the key could mean either."
        ),
        "Give one of them another key.",
    ),
    (
        "N102",
        "A key is not known",
        "An entry names a key that no entry has.",
        "Correct the key, or add the entry it names.",
    ),
    (
        "N103",
        "A short key could mean several entries",
        "Claims of several documents have this key, and nothing says which is meant.",
        "Write the full key, document/key.",
    ),
    (
        "N104",
        "A document is not known",
        "An entry stands in a document for which there is no source entry.",
        "Correct the document's key, or add a source entry.",
    ),
    (
        "N105",
        "A passage is not known",
        "No passage of the document's text has the label that the place gives.",
        "Correct the label, or mark the passage in the transcription: {4r.7} …",
    ),
    (
        "N106",
        "There is not one edition entry",
        (
            "An edition has one edition entry: what it is, which years it covers, and "
            "whom to write to."
        ),
        'Write: edition my-edition "Title of the edition"',
    ),
    (
        "N107",
        "The scope is missing",
        "An edition is of history: it declares the years it covers, with a last one.",
        "Write below the edition entry: scope: 1949/1956",
    ),
    (
        "N108",
        "The contact is missing",
        (
            "A reader who is concerned must be able to see whom to write to, or that "
            "nobody can be written to."
        ),
        "Write below the edition entry an address, or: contact: none",
    ),
    (
        "N109",
        "A source is later than the edition's scope",
        (
            "averment reads history only. A source dated after the closing year is "
            "refused: nothing may be published from a ledger that has one."
        ),
        "Correct the date or the scope, or take the source out.",
    ),
    (
        "N110",
        "A claim is drawn from a text that is not kept",
        "The hash after from: begins like that of no kept text of the source.",
        "Correct the hash, or add kept: and sha256: to the source.",
    ),
    (
        "N111",
        "Two sources name one file with different hashes",
        (
            "One file cannot have two hashes; at least one of the two was taken from "
            "another copy."
        ),
        "Find out which copy is meant, and hash it again.",
    ),
    (
        "N112",
        "An emendation of an emendation",
        (
            "An emendation proposes another reading of what the document says; "
            "another emendation has no standing text."
        ),
        "Name the claim itself.",
    ),
    (
        "N113",
        "The key names another kind of entry",
        (
            "Relations are of claims, known figures and cells; emendations of claims "
            "and cells; renderings of claims, offices and rules."
        ),
        "Name an entry of the right kind.",
    ),
    (
        "N114",
        "A document that is quoted has no text",
        (
            "Entries quote a document whose source entry names no text, so their "
            "quotations cannot be put back at their places."
        ),
        "Add to the source: text: FILE",
    ),
    (
        "N115",
        "The reading that an emendation starts from has gone",
        (
            "An emendation names a standing reading that its claim does not have: "
            "the claim was changed after the emendation was written, or another "
            "claim is meant."
        ),
        "Look at the claim and its quotation; correct or withdraw the emendation.",
    ),
)

_FILES = (
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

CODES: tuple[Code, ...] = tuple(
    Code(code=code, title=title, meaning=meaning, advice=advice)
    for code, title, meaning, advice in (*_LINES, *_ENTRIES, *_FILES)
)
"""Every code of the notation, in order."""
