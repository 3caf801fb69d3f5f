"""Exchange: the edition in the formats scholars and their programs exchange.

Comes in: a ledger, with the local list of strings to withhold.
Goes out: texts, one a format, the same bytes for the same ledger whatever the
    order of its entries; nothing leaves that shows a withheld string.
Does not know: the screen, the file system, the clock. No format written here can
    be executed: what a document ordered is quoted, never run.
"""
