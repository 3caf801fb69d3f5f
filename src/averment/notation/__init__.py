"""The ledger's text: read, checked, printed, laid out, kept.

Comes in: the text of `.claims` files, or entries.
Goes out: entries with their lines, problems with place, sentence and hint;
    or text that reads back as the same entries.
Does not know: arithmetic, screens, the network, the clock. It finds no
    quotation in a text and examines nothing; that is for the passes after it.
Only `files` and `texts` open files; everything else is functions of strings.
"""

from averment.notation.codes import CODES
from averment.notation.files import load
from averment.notation.format import format_text
from averment.notation.keys import Index, index, resolve
from averment.notation.parser import parse
from averment.notation.printer import print_entries, print_entry
from averment.notation.problems import problem_text
from averment.notation.saving import append, save

__all__ = [
    "CODES",
    "Index",
    "append",
    "format_text",
    "index",
    "load",
    "parse",
    "print_entries",
    "print_entry",
    "problem_text",
    "resolve",
    "save",
]
