import errno
import os
from pathlib import Path

import pytest

from averment.errors import NotWritten, OutsideEdition, TextUnreadable
from averment.notation import append, parse, save
from averment.record import Hand, Review

REVIEW = Review(of="e1", decision="accepted", hand=Hand(siglum="ed3"))
LINE = "review   e1  accepted  @ed3\n"


def test_a_file_is_written_whole_in_folders_that_are_made(tmp_path):
    save(tmp_path / "reviews/ed3.claims", "format 1\n", within=tmp_path)
    assert (tmp_path / "reviews/ed3.claims").read_text() == "format 1\n"
    assert [p.name for p in (tmp_path / "reviews").iterdir()] == ["ed3.claims"]


def test_the_permission_bits_of_a_file_are_kept(tmp_path):
    file = tmp_path / "a.claims"
    file.write_text("old")
    file.chmod(0o640)
    save(file, "new\n", within=tmp_path)
    assert file.stat().st_mode & 0o777 == 0o640


def test_line_ends_are_written_as_given(tmp_path):
    save(tmp_path / "a.claims", "a\r\nb\n", within=tmp_path)
    assert (tmp_path / "a.claims").read_bytes() == b"a\r\nb\n"


def test_nothing_outside_the_edition_is_written(tmp_path):
    inside = tmp_path / "edition"
    inside.mkdir()
    (tmp_path / "outside").mkdir()
    (inside / "link").symlink_to(tmp_path / "outside")
    for path in (tmp_path / "x", inside / "../x", inside / "link/x", inside):
        with pytest.raises(OutsideEdition):
            save(path, "x", within=inside)
    assert list((tmp_path / "outside").iterdir()) == []
    with pytest.raises(NotWritten):
        save(inside / "a\0b", "x", within=inside)


def test_a_link_inside_the_edition_stays_a_link(tmp_path):
    (tmp_path / "real.claims").write_text("old")
    (tmp_path / "link.claims").symlink_to(tmp_path / "real.claims")
    save(tmp_path / "link.claims", "new", within=tmp_path)
    assert (tmp_path / "link.claims").is_symlink()
    assert (tmp_path / "real.claims").read_text() == "new"


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_on_a_full_disk_the_old_file_stands_and_nothing_is_left(
    tmp_path, monkeypatch, step
):
    file = tmp_path / "a.claims"
    file.write_text("old")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(*((os, step) if step == "fsync" else (Path, step)), full)
    with pytest.raises(NotWritten) as raised:
        save(file, "new", within=tmp_path)
    assert "no space left on device" in str(raised.value)
    assert [(p.name, p.read_text()) for p in tmp_path.iterdir()] == [
        ("a.claims", "old")
    ]


def test_a_file_that_may_not_be_written_stands(tmp_path, monkeypatch):
    file = tmp_path / "a.claims"
    file.write_text("old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(NotWritten, match="permission denied"):
        save(file, "new", within=tmp_path)
    assert file.read_text() == "old"


def test_a_folder_is_not_replaced_by_a_file(tmp_path):
    (tmp_path / "a.claims").mkdir()
    with pytest.raises(NotWritten):
        save(tmp_path / "a.claims", "x", within=tmp_path)
    assert (tmp_path / "a.claims").is_dir()


def test_half_a_character_is_not_written(tmp_path):
    with pytest.raises(NotWritten, match="half a character"):
        save(tmp_path / "a.claims", "\ud800", within=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_reviews_are_added_at_the_end_of_a_file_that_need_not_be_there(tmp_path):
    file = tmp_path / "reviews/ed3.claims"
    append(file, [REVIEW], within=tmp_path)
    append(file, [REVIEW], within=tmp_path)
    assert file.read_text() == "format 1\n" + LINE * 2
    assert parse(file.read_text()) == ((REVIEW, REVIEW), ())


@pytest.mark.parametrize("before", [b"format 1\r\n; mine\r\n", b"format 1\n;  mine"])
def test_what_is_there_is_not_touched(tmp_path, before):
    file = tmp_path / "a.claims"
    file.write_bytes(before)
    append(file, [REVIEW], within=tmp_path)
    after = file.read_bytes()
    assert after.startswith(before)
    assert parse(after.decode()) == ((REVIEW,), ())
    assert after.count(b"\r\n") == (3 if b"\r\n" in before else 0)


def test_nothing_is_added_to_a_file_that_is_not_text(tmp_path):
    file = tmp_path / "a.claims"
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(TextUnreadable):
        append(file, [REVIEW], within=tmp_path)
    assert file.read_bytes() == b"\xff\xfe"
