"""The passes put together: what is found, and the same the other way round."""

from __future__ import annotations

from collections import Counter

import pytest

from averment.parallel.aligning import installed
from averment.parallel.comparing import compared, findings_in
from averment.parallel.findings import link_of
from averment.reading.dates import moment
from averment.record import Line, Source

ZH = """{1r} 某县粮库一九五二年上半年工作报告。
{1v} 全县共设粮库十二处，职工三千五百人。目前仓容仍感不足。
{2r} 损耗为千分之一，比去年下降百分之二十。
{2v} 到会的近三百人，每人补助粮食十斤，并由各乡合作社派妇女参加学习班。
{3r} 产量提高三倍。十月到会三百人，十一月又到会三百人。
"""
EN = """{1r} Report on the work of the granaries of a county in the first half of 1952.
{1v} The county has 12 granaries with 35,000 staff.
{2r} Losses were 1%, 20 percent less than last year.
{2v} More than 300 people attended, and each was given 10 kg of grain.
{3r} Output rose three times. In October and November 300 people attended. Of these
     40 came by train.
"""
MIRRORED = {"R702": "R703", "R703": "R702", "R712": "R713", "R713": "R712"}
WHOLE = ("all that is installed", "figures, names and length")


@pytest.fixture(params=WHOLE)
def findings(request, text_of):
    """What is found between two texts, in words that do not depend on the order."""
    means = installed() if request.param == WHOLE[0] else None

    def found(one: tuple[str, str], other: tuple[str, str]):
        original, rendering = (
            text_of(words, lang=lang) for lang, words in (one, other)
        )
        comparison = compared(
            original,
            rendering,
            reference=moment("1952-07-04"),
            vectors=means and means.vectors,
            lexicon=means and means.lexicon,
        )
        source = Source(
            key="doc",
            date=None,
            lang=original.lang,
            title="doc",
            where=Line(file=original.file, number=1),
        )
        return comparison, findings_in(comparison, source=source)

    return found


def told(findings, *, turned: bool = False) -> Counter:
    return Counter(
        (
            MIRRORED.get(each.code, each.code) if turned else each.code,
            each.level,
            tuple(sorted((side.lang, side.exact) for side in each.sides)),
        )
        for each in findings
    )


def test_every_kind_of_difference_is_found(findings) -> None:
    _, found = findings(("zh", ZH), ("en", EN))
    assert {"R701", "R704", "R705", "R707"} <= {finding.code for finding in found}
    assert len({finding.address for finding in found}) == len(found)


def test_the_other_way_round_the_same_is_found_mirrored(findings) -> None:
    one, other = findings(("zh", ZH), ("en", EN)), findings(("en", EN), ("zh", ZH))
    assert told(one[1]) == told(other[1], turned=True)
    links = [
        {(link.original, link.rendering) for link in one[0].alignment.links},
        {(link.rendering, link.original) for link in other[0].alignment.links},
    ]
    assert links[0] == links[1]


def test_findings_stand_in_the_order_of_the_links(findings) -> None:
    comparison, found = findings(("zh", ZH), ("en", EN))
    numbers = [link_of(each, alignment=comparison.alignment) for each in found]
    assert numbers == sorted(numbers)


@pytest.mark.parametrize(
    ("zh", "en"), [("", ""), ("", "A."), ("甲。", ""), ("一", "。")]
)
def test_nothing_beside_something_is_no_failure(findings, zh: str, en: str) -> None:
    comparison, _ = findings(("zh", zh), ("en", en))
    alignment = comparison.alignment
    counted = [k for link in alignment.links for k in link.original]
    assert counted == list(range(len(alignment.originals)))
