"""The ledger's text: read, checked, printed, laid out, kept.

Comes in: the text of `.claims` files, or entries.
Goes out: entries with their lines, problems with place, sentence and hint;
    or text that reads back as the same entries.
Does not know: arithmetic, screens, the network, the clock. It finds no
    quotation in a text and examines nothing; that is for the passes after it.
Only `files` and `texts` open files; everything else is functions of strings.
"""
