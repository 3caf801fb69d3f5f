"""Dates that no calendar has; recurrences with the months they name."""

from __future__ import annotations

import pytest

from averment.relating import relations_in


def test_a_day_that_no_calendar_has(related) -> None:
    assert related("六月三十一日以前报告。", lang="zh") == [
        ("calendar", False, ("六月三十一日",))
    ]


def test_a_day_that_only_an_editor_made_possible(related) -> None:
    text = "限十一月三十[一]日以前报告。"
    assert related(text, lang="zh") == [("calendar", False, ("十一月三十[一]日",))]


def test_what_an_editor_bracketed_may_be_possible(related) -> None:
    assert related("限十月三十[一]日以前报告。", lang="zh") == []


def test_an_impossible_day_is_related_to_nothing(placed_of) -> None:
    (found,) = relations_in([placed_of("六月三十一日以前报告。", lang="zh")])
    assert found.relation is None
    assert "no calendar has this day" in found.because


def test_quarterly_in_four_months(related) -> None:
    text = "Reports are due quarterly, in January, April, July and October."
    expected = ("quarterly", "January", "April", "July", "October")
    assert related(text) == [("period", True, expected)]


def test_quarterly_in_three_months(related) -> None:
    text = "Reports are due quarterly, in January, April and July."
    expected = ("quarterly", "January", "April", "July")
    assert related(text) == [("period", False, expected)]


def test_the_first_return_after_the_date_of_the_document(related) -> None:
    text = (
        "Decision\n\nDate: 1953-5-8\n\nReports are made every three months. The first "
        "report should be made in {}."
    )
    expected = ("period", True, ("1953-5-8", "every three months", "August"))
    assert related(text.format("August"), date="1953-05-08") == [expected]
    found = related(text.format("November"), date="1953-05-08")
    assert [held for _, held, _ in found] == [False]


@pytest.mark.parametrize(
    ("text", "lang", "held"),
    [
        ("They met on Monday, 21 May 1951.", "en", True),
        ("They met on Tuesday, 21 May 1951.", "en", False),
        ("于一九五一年五月二十一日(星期一)开会。", "zh", True),
        ("于一九五一年五月二十一日(星期四)开会。", "zh", False),
    ],
)
def test_a_date_with_its_day_of_the_week(related, text, lang, held) -> None:
    found = related(text, lang=lang)
    assert [(kind, holds) for kind, holds, _ in found] == [("calendar", held)]
