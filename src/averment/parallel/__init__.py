"""Parallel texts: a document held beside its rendering, sentence by sentence.

Comes in: an original and its rendering as texts, in Chinese and English; the
    links an editor has given; the glossary of the edition.
Goes out: an Alignment (sentences, links, the confidence of each); pairs of
    figures with a verdict by value; words without a counterpart; renderings of
    terms; the findings R7xx that say so.
Does not know: whether figures of one document agree with each other, which of
    two texts is right, screens, the clock. Nothing is downloaded.
"""
