"""Chinese: how a clause says who must do what.

Comes in: a sentence of Chinese and where it stands.
Goes out: statements with their components.
Does not know: English, bodies, dates, the document's other sentences.

Segments between commas are the unit: one with an operator (`cues`) takes what leads
up to it and what follows from it (`clauses`); what stands where is in `phrases`.
"""
