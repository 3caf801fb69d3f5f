"""A name that a line end breaks is withheld whole, and every offset stays exact."""

import hashlib

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from averment.reading.passages import passages_of
from averment.recension import (
    PLACEHOLDER,
    Withheld,
    leaks,
    publish,
    withholding_problems,
    without_withheld,
)
from averment.recension.names import occurs
from averment.record import Ledger


def listed(*strings):
    return Withheld(strings=tuple((None, s) for s in strings), present=True)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Karl Beispiel", "Karl\nBeispiel"),
        ("Karl Beispiel", "Karl \n  Beispiel"),
        ("Karl Beispiel", "Karl\r\nBeispiel"),
        ("Karl Beispiel", "Karl\u00a0Beispiel"),
        ("Karl Beispiel", "Karl Bei-\nspiel"),
        ("Karl Beispiel", "Karl Bei\u00ad\nspiel"),
        ("Karl Beispiel", "Karl\nBei\u2010\n spiel"),
        ("Anna-Maria Muster", "Anna-\nMaria Muster"),
        ("Anna-Maria Muster", "Anna-Ma-\nria\nMuster"),
        ("甲某某", "甲\n某某"),
        ("甲某某", "甲某 某"),
        ("甲某某", "甲 某\n某"),
        ("甲某某", "甲\u3000某某"),
        ("甲Q", "甲\nQ"),
    ],
)
def test_a_broken_name_has_one_placeholder(text, name, written):
    full = text(f"{{p1}} Then {written}, aged 40.")
    made = publish(full, listed(name))
    assert made.text.content == f"{{p1}} Then {PLACEHOLDER}, aged 40."
    assert made.places == 1
    assert made.text.sha256 == hashlib.sha256(made.text.content.encode()).hexdigest()
    (span,) = made.hidden
    assert full.at(span) == written


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Karl Beispiel", "KarlBeispiel"),
        ("Karl Beispiel", "Karl, Beispiel"),
        ("Karl Beispiel", "Karl Bei\nspiel"),
        ("Karl Beispiel", "Karl Bei-spiel"),
        ("12 34", "12-\n34"),
        ("1234", "12-\n34"),
        ("甲某某", "甲，某某"),
        ("甲某某", "甲-某某"),
    ],
)
def test_other_words_are_left(text, name, written):
    assert publish(text(f"Then {written}."), listed(name)).places == 0


@pytest.mark.parametrize(
    ("name", "first", "second"),
    [
        ("甲某某", "甲", "某某"),
        ("Karl Beispiel", "Karl", "Beispiel"),
        ("Karl Beispiel", "Karl Bei-", "spiel"),
    ],
)
def test_a_name_broken_at_a_mark_leaves_the_passages_as_they_are(
    text, name, first, second
):
    full = text(f"{{4r.7}} With {first}\n{{4r.8}} {second} and 612 others.\n")
    made = publish(full, listed(name))
    assert made.text.content == (
        f"{{4r.7}} With {PLACEHOLDER}\n{{4r.8}} {PLACEHOLDER} and 612 others.\n"
    )
    assert made.text.passages == passages_of(made.text.content)
    assert [p.label for p in made.text.passages] == ["4r.7", "4r.8"]
    at = full.content.index("612")
    assert made.text.content[made.to_published(at) :].startswith("612 others")


def test_a_name_broken_over_a_paragraph_leaves_two_paragraphs(text):
    made = publish(text("He wrote to Karl.\n\nBeispiel left."), listed("Karl."))
    assert made.places == 1
    full = text("Of 612 persons 甲。\n\n某某 was one.")
    made = publish(full, listed("甲。某某"))
    assert [made.text.at(p.span) for p in made.text.passages] == [
        f"Of 612 persons {PLACEHOLDER}",
        f"{PLACEHOLDER} was one.",
    ]


def test_words_of_the_ledger_lose_a_broken_name():
    words = without_withheld("by Karl\nBeispiel, 12", listed("Karl Beispiel"))
    assert words == f"by {PLACEHOLDER}, 12"


def test_a_string_that_the_placeholder_spells_with_other_spaces_is_a_problem(tmp_path):
    ledger = Ledger(root=tmp_path, entries=(), texts=())
    problems = withholding_problems(ledger, listed("name\u3000withheld"))
    assert [p.code for p in problems] == ["W004"]


def test_a_name_hyphenated_at_a_line_end_is_seen_in_an_output():
    withheld = listed("Karl Beispiel", "Anna-Maria")
    for written in ("Karl Bei-\nspiel", "Karl Bei\u00ad\n  spiel", "Anna-\nMaria"):
        assert leaks(f"<p>Then {written}, 40.</p>", withheld) == 1
    assert leaks("Bei- und Nachspiel", withheld) == 0


SIGNS = "xy甲乙- \n"
NAMES = st.text("xy甲乙- ", min_size=2, max_size=4).map(str.strip).filter(bool)


@given(
    content=st.lists(st.sampled_from([*SIGNS, "\n{1} ", "\n{2} "]), max_size=40),
    strings=st.lists(NAMES, min_size=1, max_size=3),
)
def test_what_is_published_holds_no_name_that_the_check_of_outputs_sees(
    text, content, strings
):
    assume(not any(occurs(s, content=PLACEHOLDER) for s in strings))
    full = text("".join(content))
    made = publish(full, listed(*strings))
    assert leaks(made.text.content, listed(*strings)) == 0
    hidden = {i for span in made.hidden for i in range(span.start, span.end)}
    for at, character in enumerate(full.content):
        if at not in hidden:
            assert made.text.content[made.to_published(at)] == character
            assert made.to_full(made.to_published(at)) == at
    labels = [p.label for p in full.passages]
    assert [p.label for p in made.text.passages] == labels
