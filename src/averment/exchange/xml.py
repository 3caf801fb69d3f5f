"""XML as text: well-formed whatever the words, and the same bytes every time."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement, indent, tostring

# What XML 1.0 has no character for; no reference can name it either.
_NO_CHARACTER = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REPLACED = "�"


def child(
    parent: Element, tag: str, /, *, words: str | None = None, **attributes: str
) -> Element:
    """A new last child with these attributes, in the order given."""
    element = SubElement(parent, tag, {k: plain(v) for k, v in attributes.items()})
    if words is not None:
        element.text = plain(words)
    return element


def plain(words: str) -> str:
    """Words as XML can hold them.

    >>> plain("1951 to 1953")
    '1951 to 1953'
    """
    return _NO_CHARACTER.sub(_REPLACED, words)


def document(root: Element) -> str:
    """The whole document, indented, in UTF-8.

    Shape: elements that hold words are left as they are.
    """
    indent(root)
    body = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'
