"""Building a room: what is written, what is withheld, and when nothing is."""

import re
import shutil

import pytest

from averment.errors import NameWithheldLeaks, NotWritten, OutsideEdition
from averment.notation import load
from averment.room import build

NAMES = ("陈某某", "Chen Moumou")
KILOBYTES = 1024
PAGE_BUDGET, STYLE_BUDGET = 60 * KILOBYTES, 12 * KILOBYTES


@pytest.fixture
def own(edition_folder, tmp_path):
    """A copy of the edition that a test may change."""
    folder = tmp_path / "edition"
    shutil.copytree(edition_folder, folder, ignore=shutil.ignore_patterns("room"))
    return folder


def everything(folder):
    return "".join(
        path.read_text(encoding="utf-8") for path in folder.rglob("*") if path.is_file()
    )


def test_every_document_has_a_page_and_the_report_counts_the_bytes(report):
    every = [file.path for file in report.files]
    paths = [path for path in every if not path.startswith("i/")]
    assert paths == [
        "index.html",
        "d/prov-report/index.html",
        "d/strange-letter/index.html",
        "d/untouched/index.html",
        "d/prov-report/beside/en/index.html",
        "q/index.html",
        "q/S101-prov-report-s1/index.html",
        "q/Q601-prov-report-c7/index.html",
        "q/Q601-strange-letter-w2/index.html",
        "f/index.html",
        "f/half-year-total/index.html",
        "f/s2/index.html",
        "method.html",
        "colophon.html",
        "room.css",
    ]
    sizes = {
        file.path: (report.out / file.path).stat().st_size for file in report.files
    }
    assert {file.path: file.size for file in report.files} == sizes
    assert report.size == sum(sizes.values())
    assert 0 < report.gzip_size < report.size


def test_the_institution_has_its_pages_between_the_figures_and_the_method(report):
    paths = [file.path for file in report.files]
    described = [path for path in paths if path.startswith("i/")]
    begun = paths.index("i/index.html")
    assert paths[begun - 1] == "f/s2/index.html"
    assert paths[begun : begun + len(described)] == described
    assert {
        "i/systems/prov-report/index.html",
        "i/rules/index.html",
        "i/rules/by-bearer/index.html",
        "i/rules/by-force/index.html",
        "i/rules/by-status/index.html",
        "i/bodies/index.html",
        "i/bodies/party-committee/index.html",
        "i/bodies/security-office/index.html",
    } <= set(described)


def test_the_pages_keep_to_their_budget(report):
    for file in report.files:
        budget = STYLE_BUDGET if file.path.endswith(".css") else PAGE_BUDGET
        assert file.gzip_size <= budget, file.path


def test_withheld_names_are_nowhere_and_their_places_are_counted(report):
    written = everything(report.out)
    assert not [name for name in NAMES if name in written]
    assert everything(report.out / "d").count("［name withheld］") == 8
    assert report.withheld == (("prov-report", "private persons", 2),)


def test_the_hash_printed_is_not_of_the_text_with_the_names(report, edition_folder):
    full = {text.sha256 for text in load(edition_folder).texts if "prov" in text.file}
    colophon = (report.out / "colophon.html").read_text(encoding="utf-8")
    assert len(full) == 2
    assert not [digest for digest in full if digest in colophon]


def test_two_builds_are_the_same_byte_for_byte(own, tmp_path):
    for name in ("one", "two"):
        build(load(own), out=tmp_path / name)
    assert everything(tmp_path / "one") == everything(tmp_path / "two")


def test_a_name_in_the_ledger_stops_the_build_and_the_last_edition_stands(own):
    build(load(own))
    before = everything(own / "room")
    ledger = own / "documents" / "strange-letter.claims"
    text = ledger.read_text(encoding="utf-8")
    ledger.write_text(f"{text}  note: ask Chen Moumou\n", encoding="utf-8")
    with pytest.raises(NameWithheldLeaks) as caught:
        build(load(own))
    assert "Chen" not in str(caught.value)
    assert everything(own / "room") == before


@pytest.mark.parametrize(
    "lines",
    [
        'body moumou "office of Chen Moumou"',
        'body office "the office"\n  name: en "office of Chen Moumou"',
        'body office "the office"\n  note: where Chen Moumou sat',
        (
            'rule w9 strange-letter:p1 must decided "three letters"\n'
            '  attributes: inferred "Chen Moumou"'
        ),
        (
            'power w9 strange-letter:p1 chen-moumou leads office "three letters"\n'
            "  matter: letters of Chen Moumou"
        ),
    ],
)
def test_a_name_in_what_the_institution_is_made_of_stops_the_build(own, lines):
    ledger = own / "documents" / "strange-letter.claims"
    text = ledger.read_text(encoding="utf-8")
    ledger.write_text(f"{text}{lines}\n", encoding="utf-8")
    with pytest.raises(NameWithheldLeaks) as caught:
        build(load(own))
    assert "Chen" not in str(caught.value)
    assert not (own / "room").exists()


def _letter(own, quoted):
    folder = own / "documents"
    letter = folder / "strange-letter.en.txt"
    letter.write_text("{p1} It was signed by Chen\nMoumou and others\n")
    (folder / "strange-letter.claims").write_text(
        'format 1\nsource strange-letter 1951 lang:en "X"\n'
        "  text: strange-letter.en.txt\n"
        f'claim w1 strange-letter:p1 signed = 2 persons "{quoted}"\n'
    )


def test_a_quotation_with_a_part_of_a_name_stops_the_build(own):
    _letter(own, "Moumou and others")
    with pytest.raises(NameWithheldLeaks):
        build(load(own))
    assert not (own / "room").exists()


def test_a_name_that_a_line_end_cuts_in_two_is_withheld(own):
    _letter(own, "It was signed by")
    build(load(own))
    written = everything(own / "room")
    assert "Moumou" not in written
    assert "signed by ［name withheld］ and others" in re.sub("<[^>]*>", "", written)


def test_full_texts_without_the_list_of_names_are_not_built(own):
    (own / "withheld.local").unlink()
    source = own / "documents" / "prov-report.claims"
    digest = load(own).text("prov-report").sha256
    text = source.read_text(encoding="utf-8")
    line = "  text: prov-report.zh.txt\n"
    source.write_text(text.replace(line, f"{line}  sha256: zh {digest}\n"))
    with pytest.raises(NameWithheldLeaks):
        build(load(own))
    assert not (own / "room").exists()


def test_progress_is_handed_every_page(own, tmp_path):
    seen = []

    def progress(sheets):
        for sheet in sheets:
            seen.append(sheet.path)
            yield sheet

    made = build(load(own), out=tmp_path / "out", progress=progress)
    assert seen == [file.path for file in made.files]


def test_a_room_that_is_a_link_out_of_the_edition_is_refused(own, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (own / "room").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OutsideEdition):
        build(load(own))
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_folder_outside_the_edition_may_be_given(own, tmp_path):
    build(load(own), out=tmp_path / "published")
    assert (tmp_path / "published" / "index.html").is_file()
    assert not (own / "room").exists()


def test_the_edition_itself_is_not_built_over(own):
    for out in (own, own.parent):
        with pytest.raises(NotWritten):
            build(load(own), out=out)
    assert not (own / "index.html").exists()


def test_an_edition_without_documents_says_so(tmp_path):
    (tmp_path / "edition.claims").write_text(
        'format 1\nedition empty "Nothing yet"\n  scope: 1949/1956\n  contact: none\n'
    )
    build(load(tmp_path))
    html = (tmp_path / "room" / "index.html").read_text(encoding="utf-8")
    assert "This edition names no document yet." in html
    assert "No relation has been stated yet" in html


def test_a_document_that_is_taken_out_takes_its_page_with_it(own):
    build(load(own))
    (own / "documents" / "untouched.claims").unlink()
    assert build(load(own)).removed == ("d/untouched/index.html",)
    assert not (own / "room" / "d" / "untouched").exists()
