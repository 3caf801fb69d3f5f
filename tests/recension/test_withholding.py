"""What is withheld is in no published text, and every leak is seen."""

import html
import json
import unicodedata
from urllib.parse import quote

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from averment.errors import NameWithheldLeaks, TextUnreadable
from averment.notation import load
from averment.recension import (
    PLACEHOLDER,
    Found,
    Withheld,
    leaks,
    load_withheld,
    publish,
    published_ledger,
    recension,
    withholding_problems,
)
from averment.record import Passage, Span, Text


def text_of(content, passages=()):
    return Text(
        document="report",
        lang="en",
        file="report.txt",
        content=content,
        sha256="0" * 64,
        passages=passages,
    )


def listed(*strings):
    return Withheld(strings=tuple((None, s) for s in strings), present=True)


def test_a_name_is_replaced_and_the_places_are_counted():
    made = publish(text_of("Karl Beispiel and Karl Beispiel."), listed("Karl Beispiel"))
    assert made.text.content == f"{PLACEHOLDER} and {PLACEHOLDER}."
    assert made.places == 2
    assert made.text.sha256 != "0" * 64


def test_a_text_without_names_is_published_as_it_is():
    text = text_of("612 persons.")
    assert publish(text, listed("Karl Beispiel")).text == text


def test_a_name_of_another_document_is_left():
    withheld = Withheld(strings=(("bericht", "Karl"),), present=True)
    assert publish(text_of("Karl."), withheld).places == 0
    assert leaks("Karl.", withheld) == 1


def test_the_longest_string_wins_and_overlapping_ones_share_a_placeholder():
    made = publish(text_of("xabcdx"), listed("abc", "cd", "ab"))
    assert made.text.content == f"x{PLACEHOLDER}x"


def test_passages_keep_their_labels_and_their_words():
    passages = (
        Passage(label="p1", span=Span(start=0, end=9)),
        Passage(label="p2", span=Span(start=9, end=18)),
    )
    made = publish(text_of("Karl, Ed.612 Karl.", passages), listed("Karl"))
    words = [made.text.at(p.span) for p in made.text.passages]
    assert words == [f"{PLACEHOLDER}, Ed.", f"612 {PLACEHOLDER}."]


def test_a_string_of_the_placeholder_itself_is_refused():
    with pytest.raises(NameWithheldLeaks):
        publish(text_of("a name"), listed("name"))


def test_what_a_placeholder_spells_with_its_neighbours_is_hidden_too():
    made = publish(text_of("xAAy AA"), listed("AA", "］y"))
    assert "］y" not in made.text.content


AWKWARD = st.text("ab.*\\[(甲乙陈 \n<&", min_size=1, max_size=4)


@given(
    content=st.text("ab.*\\[(甲乙陈 \n<&", max_size=60),
    strings=st.lists(AWKWARD, min_size=1, max_size=5),
)
def test_no_withheld_string_is_in_a_published_text(content, strings):
    assume(not any(s in PLACEHOLDER for s in strings))
    made = publish(text_of(content), listed(*strings))
    assert not any(s in made.text.content for s in strings)
    assert made.text.content.count(PLACEHOLDER) == made.places


@given(
    content=st.text("ab甲乙 ", max_size=40),
    strings=st.lists(st.text("ab甲乙", min_size=2, max_size=3), max_size=4),
)
def test_offsets_are_exact_outside_placeholders_and_never_go_back(content, strings):
    assume(not any(s in PLACEHOLDER for s in strings))
    made = publish(text_of(content), listed(*strings))
    offsets = [made.to_published(i) for i in range(len(content) + 1)]
    assert offsets == sorted(offsets)
    hidden = {i for span in made.hidden for i in range(span.start, span.end)}
    for i, character in enumerate(content):
        if i not in hidden:
            assert made.text.content[offsets[i]] == character
            assert made.to_full(offsets[i]) == i


NAMES = ("Karl Beispiel", "陈某某", "O'Dü & Söhne", "Zoë Ngũgĩ", "𠮷田")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "written",
    [
        str,
        html.escape,
        lambda s: "".join(f"&#{ord(c)};" for c in s),
        lambda s: "".join(f"&#x{ord(c):x};" for c in s),
        json.dumps,
        lambda s: json.dumps(json.dumps(s)),
        quote,
        lambda s: quote(html.escape(s)),
        lambda s: unicodedata.normalize("NFD", s),
        lambda s: unicodedata.normalize("NFKD", s),
        lambda s: s.replace(" ", "\n  "),
        lambda s: s.replace(" ", "&nbsp;"),
        lambda s: f"{s[0]}<b>{s[1]}</b>{s[2:]}" if len(s) > 2 else s,
        lambda s: f"{s[0]}\u200b{s[1:]}",
        lambda s: f'<a title="{html.escape(s)}">x</a>',
        lambda s: "\n".join(s) if s == "陈某某" else s,
    ],
    ids=str,
)
def test_a_name_is_seen_however_it_is_written(name, written):
    assert leaks(f"before {written(name)} after", listed(name)) >= 1


def test_names_side_by_side_in_several_forms_are_counted():
    content = "陈某某 &#38472;某某 <i>陈</i>某某"
    assert leaks(content, listed("陈某某")) == 3


def test_a_clean_output_has_no_leaks():
    assert leaks(f"<p>{PLACEHOLDER} of 612</p>", listed(*NAMES)) == 0
    assert leaks("anything", Withheld()) == 0


def test_the_list_is_read_with_documents_and_comments(tmp_path):
    lines = "# private persons\n\nKarl Beispiel\nreport\tEd\n"
    (tmp_path / "withheld.local").write_text(lines, encoding="utf-8")
    withheld = load_withheld(tmp_path)
    assert withheld.of("report") == ("Karl Beispiel", "Ed")
    assert withheld.of("bericht") == ("Karl Beispiel",)
    assert withheld.present


def test_a_list_is_never_shown(tmp_path):
    (tmp_path / "withheld.local").write_text("Karl Beispiel\n", encoding="utf-8")
    withheld = load_withheld(tmp_path)
    assert "Karl" not in f"{withheld} {withheld!r} {[withheld]}"


def test_without_a_list_nothing_is_withheld(tmp_path):
    assert load_withheld(tmp_path) == Withheld()


def test_a_list_that_cannot_be_read_stops_everything(tmp_path):
    (tmp_path / "withheld.local").write_bytes("陈某某".encode("gb18030"))
    with pytest.raises(TextUnreadable):
        load_withheld(tmp_path)


@pytest.fixture
def edition(tmp_path):
    """An edition with one name in its text, and the list that withholds it."""
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("withheld.local\n", encoding="utf-8")
    (tmp_path / "withheld.local").write_text("Karl Beispiel\n", encoding="utf-8")
    text = "{1r.1} Karl Beispiel and 611 others.\n"
    (tmp_path / "report.txt").write_text(text, encoding="utf-8")
    (tmp_path / "edition.claims").write_text(
        'format 1\nedition e "E"\n  scope: 1949/1956\n  contact: none\n'
        'source report 1952 lang:en "Report"\n  text: report.txt\n'
        'claim c1 report:1r.1 arrests = 611 persons "and 611 others"\n'
        'withhold names report "private persons"\n',
        encoding="utf-8",
    )
    return tmp_path


def codes(root):
    problems = withholding_problems(load(root), load_withheld(root))
    assert not any("Karl" in f"{p}" for p in problems)
    return [p.code for p in problems]


def test_an_edition_that_withholds_properly_has_no_problem(edition):
    assert codes(edition) == []


def test_quotations_are_found_in_the_text_and_in_the_published_text(edition):
    ledger = load(edition)
    public = published_ledger(ledger, load_withheld(edition))
    for each in (ledger, public):
        (anchor,) = recension(each).anchors
        assert isinstance(anchor.answer, Found)
        assert each.texts[0].at(anchor.answer.span) == "and 611 others"
    assert "Karl" not in public.texts[0].content


def test_a_name_in_a_comment_of_the_ledger_is_a_problem(edition):
    with (edition / "edition.claims").open("a", encoding="utf-8") as file:
        file.write("; Karl Beispiel, see the file\n")
    assert codes(edition) == ["W001"]


def test_a_name_in_an_entry_without_a_file_is_a_problem(edition):
    from dataclasses import replace

    ledger = load(edition)
    loose = tuple(
        replace(e, where=replace(e.where, file=""), title="Karl Beispiel")
        if hasattr(e, "title")
        else replace(e, where=replace(e.where, file=""))
        for e in ledger.entries
    )
    found = withholding_problems(replace(ledger, entries=loose), load_withheld(edition))
    assert [p.code for p in found] == ["W001", "W001"]


def test_a_full_text_without_its_list_is_a_problem(edition):
    (edition / "withheld.local").unlink()
    ledger = load(edition)
    sha256 = ledger.texts[0].sha256
    claims = (edition / "edition.claims").read_text(encoding="utf-8")
    stated = claims.replace(
        "text: report.txt\n", f"text: report.txt\n  sha256: en {sha256}\n"
    )
    (edition / "edition.claims").write_text(stated, encoding="utf-8")
    assert codes(edition) == ["W002"]


def test_a_list_that_git_could_take_in_is_a_problem(edition):
    (edition / ".gitignore").write_text("room/\n", encoding="utf-8")
    assert codes(edition) == ["W003"]


def test_a_gitignore_above_the_edition_is_enough(edition):
    inner = edition / "inner"
    inner.mkdir()
    for name in ("withheld.local", "report.txt", "edition.claims"):
        (edition / name).rename(inner / name)
    assert codes(inner) == []
