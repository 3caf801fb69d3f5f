"""The glossary of the example held against the machine translation of a newspaper."""

from pathlib import Path

import pytest

from averment.notation import load
from averment.parallel.nouns import Alignment, Link, Means, Purpose, Sureness
from averment.parallel.splitting import sentences_of
from averment.parallel.terms import term_findings
from averment.reading.passages import passages_of
from averment.record import Level, Source, Term, Text

pytestmark = pytest.mark.documents

EXAMPLE = Path(__file__).parents[2] / "examples" / "suppression-1951-1953"
DOCUMENT = "southwest-factories-1952"


@pytest.fixture
def whole(documents):
    """The two texts in one link: all sentences of one beside all of the other."""

    def read(lang):
        name = f"{DOCUMENT}.{lang}.txt"
        content = (documents / name).read_text(encoding="utf-8")
        return Text(
            document=DOCUMENT,
            lang=lang,
            file=name,
            content=content,
            sha256="",
            passages=passages_of(content),
        )

    def made(one, two):
        original, rendering = read(one), read(two)
        originals, renderings = sentences_of(original), sentences_of(rendering)
        link = Link(
            original=tuple(range(len(originals))),
            rendering=tuple(range(len(renderings))),
            per_cent=100,
            sureness=Sureness.GIVEN,
        )
        return Alignment(
            original=original,
            rendering=rendering,
            originals=originals,
            renderings=renderings,
            links=(link,),
            purpose=Purpose.DOCUMENTS,
            means=Means.PLAIN,
        )

    return made


@pytest.mark.parametrize("sides", [("zh", "en"), ("en", "zh")])
def test_the_terms_that_the_machine_took_for_ordinary_words_are_found(whole, sides):
    ledger = load(EXAMPLE)
    source = Source(key=DOCUMENT, date=None, lang=sides[0], title="A newspaper")
    findings = term_findings(whole(*sides), ledger.of(Term), source=source)
    said = {
        (one.code, one.level, frozenset(side.exact.casefold() for side in one.sides))
        for one in findings
    }
    rejected = {
        ("西南军政委员会", "southwest military and political committee"),
        ("旧有", "original"),
        ("改造", "transform"),
    }
    expected = {("R731", Level.DISAGREEMENT, frozenset(pair)) for pair in rejected}
    assert expected == {one for one in said if one[1] is Level.DISAGREEMENT}
    collapsed = frozenset({"原有", "旧有", "original"})
    assert ("R733", Level.TENSION, collapsed) in said
