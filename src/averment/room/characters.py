"""Characters that cannot be seen, shown; line ends of a transcription, folded."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import cycle

from markupsafe import Markup, escape

# Joiners and soft hyphens shape words and stay; the rest of the format
# characters can make a page read otherwise than its text (CVE-2021-42574).
_SHAPING = "\u00ad\u200c\u200d\ufe0f"
_HAN_IN = frozenset({"zh", "ja", "ko"})
_HAN = re.compile(r"([\u3400-\u9fff\uf900-\ufaff]+)")
_WHITE = "\n\t "
_WIDE = "\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60"
_PARAGRAPH = re.compile(r"[ \t]*\n(?:[ \t]*\n)+[ \t]*")
_BETWEEN_WIDE = re.compile(rf"(?<=[{_WIDE}])[ \t]*\n[ \t]*(?=[{_WIDE}]|$)")
_BEFORE_WIDE = re.compile(rf"^[ \t]*\n[ \t]*(?=[{_WIDE}])")
_LINE_END = re.compile(r"[ \t]*(?<!\n)\n(?!\n)[ \t]*")


def seen(text: str) -> str:
    """The text with controls and direction marks written out, as ⟨U+202E⟩.

    >>> seen("abc\u202edef")
    'abc⟨U+202E⟩def'
    """
    return "".join(
        f"⟨U+{ord(character):04X}⟩" if _is_unseen(character) else character
        for character in text
    )


def folded(text: str) -> str:
    r"""The text with single line ends as spaces, or as nothing between Han characters.

    Shape: blank lines stay as one line end, for paragraphs within a passage.

    >>> folded("a hard-\nwrapped line\n\nnext"), folded("一九五\n一年")
    ('a hard- wrapped line\nnext', '一九五一年')
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    paragraphs = _PARAGRAPH.split(text)
    return "\n".join(_one_line(paragraph) for paragraph in paragraphs)


def spoken(text: str, langs: Iterable[str]) -> Markup:
    """A sentence of ours with the Han characters in it marked as of their language.

    Shape: `langs` are the languages of the sources it quotes; the first of them
        that is written so has them all.

    >>> print(spoken("二 is 2", ["en", "zh-Hant"]))
    <span lang="zh-Hant">二</span> is 2
    """
    lang = next((lang for lang in langs if lang.partition("-")[0] in _HAN_IN), "")
    tag = Markup('<span lang="{}">{}</span>')
    return Markup("").join(
        tag.format(lang, seen(run)) if odd and lang else escape(seen(run))
        for odd, run in zip(cycle((False, True)), _HAN.split(text), strict=False)
    )


def _one_line(text: str) -> str:
    text = _BETWEEN_WIDE.sub("", _BEFORE_WIDE.sub("", text))
    return _LINE_END.sub(" ", text)


def _is_unseen(character: str) -> bool:
    if character in _WHITE or character in _SHAPING:
        return False
    return unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp")
