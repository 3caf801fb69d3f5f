"""What a Chinese word may be in English, by stems."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from averment.parallel.lexicon.english import stems

HAN = re.compile(r"[㐀-鿿〇豈-﫿𠀀-𲎯]+")
_NOTE = re.compile(r"\([^)]*\)|\[[^\]]*\]|CL:.*|[㐀-鿿|·]+")
_APART = re.compile(r"[;,]")
_LONGEST = 12  # characters: longer entries are proverbs


class Lexicon:
    """Forms with their glosses, all senses together, and readings of characters.

    Shape: `glosses` has for each simplified or traditional form the glosses of
        all its entries, as printed (`to arrest/to detain/`); they are taken
        apart only when a form is met, so that loading stays fast. `readings`
        has the pinyin of single characters with tone numbers.
    """

    def __init__(
        self,
        glosses: Mapping[str, tuple[str, ...]],
        *,
        readings: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
        terms: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
    ) -> None:
        self._glosses = glosses
        self._readings = readings
        self._terms = terms
        self._longest = max((_LONGEST, *map(len, terms)))
        self._stems: dict[str, frozenset[str]] = {}
        self._senses: dict[str, frozenset[frozenset[str]]] = {}

    def with_terms(self, terms: Mapping[str, Iterable[str]]) -> Lexicon:
        """The same lexicon with the renderings a glossary has for its terms."""
        more = {form: tuple(renderings) for form, renderings in terms.items()}
        return Lexicon(
            self._glosses, readings=self._readings, terms={**self._terms, **more}
        )

    def __contains__(self, form: str) -> bool:
        return form in self._glosses or form in self._terms

    def translations(self, form: str) -> frozenset[str]:
        """The stems of the content words of every sense of a form."""
        known = self._stems.get(form)
        if known is None:
            text = " ".join(self._said(form))
            known = self._stems[form] = frozenset(stems(text))
        return known

    def senses(self, form: str) -> frozenset[frozenset[str]]:
        """The same, each synonym of each sense by itself, where it has content words.

        >>> lexicon = Lexicon({"召开": ("to convene; to call/(coll.)/",)})
        >>> sorted(map(sorted, lexicon.senses("召开")))
        [['call'], ['conven']]
        """
        known = self._senses.get(form)
        if known is None:
            parts = (part for said in self._said(form) for part in _APART.split(said))
            each = (frozenset(stems(part)) for part in parts)
            known = self._senses[form] = frozenset(filter(None, each))
        return known

    def _said(self, form: str) -> Iterator[str]:
        """Each sense of a form as printed, without notes."""
        for gloss in self._glosses.get(form, ()):
            for part in gloss.split("/"):
                yield _NOTE.sub(" ", part)
        yield from self._terms.get(form, ())

    def segment(self, text: str) -> list[str]:
        """The words of a Chinese text: always the longest form that is known.

        Characters outside the lexicon stand alone; what is not Chinese is left
        out.

        >>> Lexicon({"工厂": ("factory/",)}).segment("两个工厂，")
        ['两', '个', '工厂']
        """
        return [word for run in HAN.findall(text) for word in self._words(run)]

    def _words(self, run: str) -> Iterable[str]:
        start = 0
        while start < len(run):
            most = min(self._longest, len(run) - start)
            size = next(
                (n for n in range(most, 1, -1) if run[start : start + n] in self), 1
            )
            yield run[start : start + size]
            start += size

    def readings(self, character: str) -> frozenset[str]:
        """The pinyin of a character, without tones; empty where none is known."""
        return frozenset(
            reading.rstrip("12345").replace("u:", "v")
            for reading in self._readings.get(character, ())
            if " " not in reading
        )
