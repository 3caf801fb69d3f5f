"""Steps in the making of an act, in their order."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "lang", "held"),
    [
        ("Adopted on 3 May 1951 and approved on 9 May 1951.", "en", True),
        ("Adopted on 9 May 1951 and approved on 3 May 1951.", "en", False),
        ("本决议于1951年5月3日通过,5月9日由政务院批准。", "zh", True),
        ("本决议于1951年5月9日通过,5月3日由政务院批准。", "zh", False),
    ],
)
def test_no_later_step_is_dated_before_an_earlier_one(
    related, text, lang, held
) -> None:
    found = related(text, lang=lang)
    assert [(kind, holds) for kind, holds, _ in found] == [("chronology", held)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("It was adopted on 3 May 1951. Another was approved on 9 May 1951.", "en"),
        ("本决议于1951年5月3日通过。另一决议5月9日由政务院批准。", "zh"),
        ("来信于1951年5月3日收到,5月9日转去。", "zh"),
    ],
)
def test_dates_of_other_things_are_not_put_in_order(related, text, lang) -> None:
    assert related(text, lang=lang) == []
