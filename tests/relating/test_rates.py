"""Rates of populations, held only against figures that are stated; invented texts."""

from __future__ import annotations


def test_those_already_counted_and_those_to_come_make_the_proportion(related) -> None:
    text = (
        "The district has a population of 10,000 people; it has already trained 13 "
        "people and asks for 22 people. We can allow it 11 people. The proportion of "
        "2.4 per thousand is enough."
    )
    assert related(text)[0][:2] == ("ratio", True)
    assert related(text)[0][2][:2] == ("13", "11")


def test_one_number_and_a_proportion_that_it_does_not_make(related) -> None:
    text = "The population is 10,000 people and 50 people are trained, a ratio of 2‰."
    assert [(kind, holds) for kind, holds, _ in related(text)] == [("ratio", False)]


def test_several_that_could_be_meant_and_none_agrees(related) -> None:
    text = (
        "The population is 10,000 people; 50 people came, then 70 people, a ratio "
        "of 2‰."
    )
    assert related(text) == []


def test_persons_reckoned_at_a_rate_of_a_population_that_is_not_stated(
    related,
) -> None:
    text = "Calculated at 0.5% of the population, there are 150 people in the valley."
    assert related(text) == [("ratio", None, ("0.5%", "150"))]
    other = (
        "It has a population of 30,000 people; at 0.5% of the population, 150 people."
    )
    assert all(holds is not None for _, holds, _ in related(other))


def test_words_of_other_languages_ground_nothing(related) -> None:
    assert related("Von 59 Personen 49, also 83 %; insgesamt 108.", lang="de") == []
