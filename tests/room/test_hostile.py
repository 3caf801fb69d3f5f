"""What a ledger may hold that a page must survive: very long, strange, dangling."""

import pytest

from averment.notation import load
from averment.room import build
from averment.room.paths import slugs_of

LONG = "k" * 10_000
HEAD = 'format 1\nedition x "<b>Bold</b> & \u202etitle"\n  scope: 1949/1956\n'
TEXT = """{1} In all 1,240 persons were arrested.
{2} Of these 612 were in county A,
{3} and 618 in county B, <script>alert(1)</script>.
"""
LINES = f"""format 1
source report 1952 lang:en "R <i>&amp;</i>"
  text: report.txt
claim c1 report:1 arrests = 1,240 persons "1,240 persons"
claim c2 report:2 arrests:a = 612 persons "612 were"
claim {LONG} report:3 arrests:b = 618 persons "618 in county B, <script>"
relation s-{LONG} c1 = c2 + {LONG} because "<script>alert(2)</script>" ^{LONG}
relation index.html c1 > c2 ^index.html
relation s3 c1 = c9
emend e1 c2 600 persons -> 622 persons "its premise has gone"
emend e2 c1 1,240 persons -> 1,230 persons "there"
emend e3 c1 1,230 persons -> 1,240 persons "and back"
emend e4 e4 1 person -> 2 persons "of itself"
emend e5 c9 1 person -> 2 persons "of nothing"
review nowhere accepted "of nothing" @ed1.2026-10-05
review e1 rejected "<u>no</u>" @ed1.2026-10-05
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "edition.claims").write_text(HEAD, encoding="utf-8")
    (folder / "report.txt").write_text(TEXT, encoding="utf-8")
    (folder / "report.claims").write_text(LINES, encoding="utf-8")
    return build(load(folder))


def html(built, path):
    return (built.out / path).read_text(encoding="utf-8")


def test_a_name_of_ten_thousand_characters_is_shown_and_its_file_is_short(built):
    pages = [file.path for file in built.files if "kkkk" in file.path]
    assert len(pages) == 2
    assert all(len(part) < 200 for path in pages for part in path.split("/"))
    assert LONG in html(built, "d/report/index.html")


def test_markup_in_any_field_is_text_on_every_page(built):
    for file in built.files:
        if file.path.endswith(".html"):
            page = html(built, file.path)
            assert "<script" not in page
            assert "<b>Bold" not in page
            assert "<u>" not in page
            assert "\u202e" not in page


def test_what_dangles_is_listed_as_a_problem_and_stops_nothing(built):
    page = html(built, "q/index.html")
    assert "No entry has the key nowhere." in page
    assert "No entry has the key c9." in page
    assert "e4 is itself an emendation" in page
    assert "does not read what e1 starts from" in page
    assert "lead back to where they began: e2, e3" in page


def test_a_figure_named_like_a_file_of_the_room_does_not_replace_it(built):
    assert "f/index.html" in {file.path for file in built.files}
    assert "f/index.html-2/index.html" in {file.path for file in built.files}


def test_folder_names_are_unique_whatever_the_case_and_length():
    keys = ("a", "A", f"{LONG}1", f"{LONG}2", "..", "^a", "文" * 100)
    slugs = slugs_of(keys)
    assert len({slug.casefold() for slug in slugs.values()}) == len(keys)
    assert all(len(slug.encode()) < 160 for slug in slugs.values())


def test_files_of_other_people_in_the_room_are_left_alone(built):
    foreign = built.out / "q" / "my-notes.txt"
    foreign.write_text("mine", encoding="utf-8")
    build(load(built.out.parent))
    assert foreign.read_text(encoding="utf-8") == "mine"
