"""Words to values: figures and dates out of running text.

Comes in: a text, its language, the date of its document.
Goes out: readings, in text order, each with exact spans, value, bounds, unit,
    kind, modality and period.
Does not know: ledgers, files, relations; nothing here opens a file.
"""

from averment.reading.read import read

__all__ = ["read"]
