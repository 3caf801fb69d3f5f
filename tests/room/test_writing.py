"""Writing a site: whole or not at all, and nothing of anyone else's."""

import hashlib
import json

import pytest

from averment.errors import NotWritten
from averment.room.site import Sheet
from averment.room.writing import write_site


def sheets(**contents):
    return [Sheet(path=path, content=text) for path, text in contents.items()]


def write(out, *, inspect=str, **contents):
    return write_site(sheets(**contents), out=out, inspect=inspect)


def files_in(folder):
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())


def test_a_site_is_written_with_a_manifest_of_its_files(tmp_path):
    out = tmp_path / "room"
    moved = write(out, **{"index.html": "one", "d/a/index.html": "two"})
    assert files_in(out) == ["d/a/index.html", "index.html", "room.json"]
    listed = json.loads((out / "room.json").read_text())["files"]
    assert listed == {one.path: one.sha256 for one in moved.written}
    assert files_in(tmp_path) == [f"room/{name}" for name in files_in(out)]


def test_two_builds_are_the_same_byte_for_byte(tmp_path):
    write(tmp_path / "one", **{"index.html": "x", "b.html": "y"})
    write(tmp_path / "two", **{"index.html": "x", "b.html": "y"})
    for name in files_in(tmp_path / "one"):
        one, two = (tmp_path / folder / name for folder in ("one", "two"))
        assert one.read_bytes() == two.read_bytes()


def test_what_is_no_longer_made_is_removed_with_its_empty_folder(tmp_path):
    out = tmp_path / "room"
    write(out, **{"index.html": "one", "d/old/index.html": "two"})
    moved = write(out, **{"index.html": "one"})
    assert moved.removed == ("d/old/index.html",)
    assert files_in(out) == ["index.html", "room.json"]
    assert not (out / "d").exists()


def test_files_of_others_are_never_removed(tmp_path):
    out = tmp_path / "room"
    write(out, **{"index.html": "one", "d/old/index.html": "two"})
    (out / "d/old/notes.txt").write_text("mine")
    write(out, **{"index.html": "one"})
    assert files_in(out) == ["d/old/notes.txt", "index.html", "room.json"]


def test_an_earlier_page_that_a_person_has_changed_is_left(tmp_path):
    out = tmp_path / "room"
    write(out, **{"index.html": "one", "old.html": "two"})
    (out / "old.html").write_text("two, with my notes")
    assert write(out, **{"index.html": "one"}).removed == ()
    assert (out / "old.html").read_text() == "two, with my notes"


def test_a_file_that_no_build_made_is_never_overwritten(tmp_path):
    out = tmp_path / "room"
    out.mkdir()
    (out / "index.html").write_text("someone's own page")
    with pytest.raises(NotWritten, match="no earlier build made"):
        write(out, **{"a.html": "new", "index.html": "one"})
    assert files_in(out) == ["index.html"]
    assert (out / "index.html").read_text() == "someone's own page"


def test_a_manifest_cannot_name_files_outside_the_folder(tmp_path):
    out = tmp_path / "room"
    out.mkdir()
    precious = tmp_path / "precious.txt"
    precious.write_text("keep")
    digest = hashlib.sha256(b"keep").hexdigest()
    listed = {"../precious.txt": digest, str(precious): digest}
    (out / "room.json").write_text(json.dumps({"format": 1, "files": listed}))
    write(out, **{"index.html": "one"})
    assert precious.read_text() == "keep"


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"files": 3}', "not json"])
def test_a_damaged_manifest_names_nothing(tmp_path, content):
    out = tmp_path / "room"
    out.mkdir()
    (out / "room.json").write_text(content)
    (out / "mine.html").write_text("mine")
    write(out, **{"index.html": "one"})
    assert files_in(out) == ["index.html", "mine.html", "room.json"]


def test_an_objection_to_one_page_leaves_the_last_edition_standing(tmp_path):
    out = tmp_path / "room"
    write(out, **{"index.html": "the last good one"})

    def object_to(sheet):
        if "secret" in sheet.content:
            raise LookupError(sheet.path)

    with pytest.raises(LookupError, match=r"b\.html"):
        write(out, inspect=object_to, **{"index.html": "new", "b.html": "secret"})
    assert (out / "index.html").read_text() == "the last good one"
    assert files_in(tmp_path) == ["room/index.html", "room/room.json"]


def test_a_build_cut_short_is_taken_up_by_the_next(tmp_path):
    out = tmp_path / "room"
    write(out, **{"index.html": "one"})
    (out / "d").write_text("a file where a folder is needed")
    with pytest.raises(NotWritten):
        write(out, **{"a.html": "first", "d/x/index.html": "second"})
    (out / "d").unlink()
    write(out, **{"a.html": "first, mended", "d/x/index.html": "second"})
    assert files_in(out) == ["a.html", "d/x/index.html", "room.json"]


def test_a_folder_that_is_a_link_does_not_carry_pages_elsewhere(tmp_path):
    out, elsewhere = tmp_path / "room", tmp_path / "elsewhere"
    out.mkdir()
    elsewhere.mkdir()
    (out / "d").symlink_to(elsewhere)
    with pytest.raises(NotWritten, match="link"):
        write(out, **{"d/x/index.html": "page"})
    assert files_in(elsewhere) == []


def test_a_refusal_of_the_file_system_is_said(tmp_path):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file, not a folder")
    with pytest.raises(NotWritten):
        write(blocked / "room", **{"index.html": "one"})
    with pytest.raises(NotWritten):
        write(blocked, **{"index.html": "one"})
    assert blocked.read_text() == "a file, not a folder"
    assert list(tmp_path.iterdir()) == [blocked]
