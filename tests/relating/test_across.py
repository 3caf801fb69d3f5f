"""Two documents that tell of one act upon one whole."""

from __future__ import annotations

from dataclasses import replace

from averment.relating import holds, relations_in


def _account(done: str, in_all: str) -> str:
    return f"例如江州二十万户,已登记{done}户,拟再登记若干,共登记{in_all}户。"


def test_what_is_done_cannot_grow_less(placed_of) -> None:
    early = placed_of(_account("六千五百二十", "一万二千"), lang="zh", document="a.zh")
    late = placed_of(
        _account("五千三百一十", "一万二千"),
        lang="zh",
        document="b.zh",
        date="1952-06-01",
    )
    (found,) = [one for one in relations_in([late, early]) if one.type == _ACROSS]
    assert [figure.key.split("/")[0] for figure in found.figures] == [
        "a.zh",
        "b.zh",
        "b.zh",
        "a.zh",
    ]
    assert holds(found) is False


def test_accounts_that_agree(placed_of) -> None:
    early = placed_of(_account("五千三百一十", "一万二千"), lang="zh", document="a.zh")
    late = placed_of(
        _account("六千五百二十", "一万二千"),
        lang="zh",
        document="b.zh",
        date="1952-06-01",
    )
    (found,) = [one for one in relations_in([early, late]) if one.type == _ACROSS]
    assert holds(found) is True


def test_renderings_of_one_document_are_compared_elsewhere(placed_of) -> None:
    one = placed_of(_account("五千", "一万"), lang="zh", document="a.zh")
    other = placed_of(_account("六千", "一万"), lang="zh-hant", document="a.zh-hant")
    assert [o for o in relations_in([one, other]) if o.type == _ACROSS] == []


def test_other_places_and_undated_documents_are_not_compared(placed_of) -> None:
    one = placed_of(_account("五千", "一万"), lang="zh", document="a.zh")
    elsewhere = _account("六千", "一万").replace("江州二十万", "河县三十万")
    other = placed_of(elsewhere, lang="zh", document="b.zh")
    undated = placed_of(_account("六千", "一万"), lang="zh", document="c.zh")
    texts = [one, other, replace(undated, date=None)]
    assert [o for o in relations_in(texts) if o.type == _ACROSS] == []


def test_accounts_in_english(placed_of) -> None:
    words = (
        "Of the 200,000 households of Kiangchow the office has already registered "
        "{} households, and will have registered in all 12,000 households."
    )
    early = placed_of(words.format("6,520"), document="a.en", date="1951-01-01")
    late = placed_of(words.format("5,310"), document="b.en", date="1952-01-01")
    (found,) = [o for o in relations_in([early, late]) if o.type == _ACROSS]
    assert holds(found) is False


_ACROSS = "cross-document"
