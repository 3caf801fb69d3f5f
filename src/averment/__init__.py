"""averment: an instrument of source criticism for archives."""

__version__ = "0.1.0"
