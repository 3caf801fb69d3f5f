"""How entries can fail to fit together: N101 and on.

Each row is code, title, meaning, advice; a code is never used again.
"""

from __future__ import annotations

ENTRIES: tuple[tuple[str, str, str, str], ...] = (
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
            "and cells; renderings of claims, offices and rules. Powers, events and "
            "components name bodies."
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
    (
        "N116",
        "A word is given as two terms",
        (
            "Two terms have one word in one language. Where it stands in a document, "
            "nothing says which of the two is meant."
        ),
        "Keep one of the two, or join them.",
    ),
    (
        "N117",
        "A rendering is accepted and rejected",
        "A term names the same words as a rendering and as one that is rejected.",
        "Keep one of the two.",
    ),
    (
        "N118",
        "A body is not known",
        (
            "A power, an event or a component of a rule names the key of a body, and "
            "no body entry has it."
        ),
        'Correct the key, or add: body KEY "WHAT IT IS CALLED"',
    ),
    (
        "N119",
        "A rule is a part of itself",
        "A rule names, as the one it is a part of, itself or a part of its own.",
        "Name the rule that contains it, or leave the detail out.",
    ),
    (
        "N120",
        "A passage is said to lay nothing down, and has a rule",
        (
            "The source says none: of a passage, with a reason, and a rule that an "
            "editor signs is quoted from the same passage."
        ),
        "Leave the line out, or the rule.",
    ),
)
