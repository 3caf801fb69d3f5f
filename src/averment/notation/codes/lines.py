"""What a line of a ledger can lack: N001 and on.

Each row is code, title, meaning, advice; a code is never used again.
"""

from __future__ import annotations

LINES: tuple[tuple[str, str, str, str], ...] = (
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
            "with a comparison between them; or a date on a day of the week; or a "
            "chain of comparisons that goes one way."
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
    (
        "N020",
        "A sequence cannot be read",
        (
            "A sequence is the keys of at least two claims with commas between them, "
            "in the order in which the document has them; a number may follow after "
            "from, with which they ought to begin."
        ),
        "Write it as in c1, c2, c4 or c2, c3 from 1.",
    ),
    (
        "N021",
        "Nothing is said to stand for nothing",
        (
            "An align entry says which words of a document stand for which words of "
            "its rendering; none on one side says that the other has no counterpart. "
            "None on both sides says nothing."
        ),
        "Quote the words of at least one of the two texts.",
    ),
    (
        "N022",
        "An interval ends before it begins",
        (
            "The second date of an interval is earlier than the first. It says "
            "nothing about the document: an interval that the document itself gives "
            "so is quoted, not entered."
        ),
        "Write the earlier end first; 1951/ is from 1951 until an unknown day.",
    ),
    (
        "N023",
        "A person is no body",
        (
            "A body is an organ, a committee, a court, a unit or a post. This entry "
            "names a natural person, or a name that is withheld. No records are kept "
            "on persons; whoever held a post is named by the words of a quotation "
            "and nothing else."
        ),
        "Name the post or the body, or leave the entry out.",
    ),
)
