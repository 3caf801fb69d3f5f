"""What speaks for a link and against it, as numbers.

Comes in: the sentences of both sides, a lexicon, vectors; a band of places in
    which links are looked for.
Goes out: for every possible link the features that `names.py` lists.
Does not know: which links are chosen, what a feature weighs. Needs numpy;
    imported only by `aligning`, and only where numpy is installed.
"""
