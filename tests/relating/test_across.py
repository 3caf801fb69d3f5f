"""Two documents that tell of one act upon one whole."""

from __future__ import annotations

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


_ACROSS = "cross-document"
