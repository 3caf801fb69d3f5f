"""A figure that a word takes up again."""

from __future__ import annotations


def test_a_figure_taken_up_again(related) -> None:
    text = "全省查出十三件。这十三件中有一部分已经判明。"
    assert related(text, lang="zh") == [("restatement", True, ("十三", "十三"))]


def test_a_figure_taken_up_otherwise(related) -> None:
    text = "In all 1,240 cases were heard. Of these 1,420 cases some were closed."
    found = [(kind, held) for kind, held, _ in related(text) if kind == "restatement"]
    assert found == [("restatement", False)]


def test_these_after_two_figures_of_which_neither_is_meant(related) -> None:
    text = "甲县五十二件,乙县六十五件。这三十件中有一部分已经判明。"
    kinds = [kind for kind, _, _ in related(text, lang="zh")]
    assert "restatement" not in kinds
