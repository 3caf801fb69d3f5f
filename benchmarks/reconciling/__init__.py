"""How well, and how fast, disagreements are found and repaired.

Comes in: a size, a seed, a number of slips; nothing from any document.
Goes out: tables in Markdown. Every figure here is invented; what a figure should
    be is known because the slip was planted, and by no other way.
Does not know: how the engine works. It is asked as any reader of a ledger asks.
"""
