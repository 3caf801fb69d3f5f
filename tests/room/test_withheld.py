"""No form of a withheld name passes the door."""

import pytest

from averment.errors import NameWithheldLeaks
from averment.room.site import Sheet
from averment.room.withheld import inspector

NAME = "O'Chen & Li"
inspect = inspector(lambda content: content.count(NAME))


def sheet(content, path="index.html"):
    return Sheet(path=path, content=content)


@pytest.mark.parametrize(
    "content",
    [
        f"<p>{NAME}</p>",
        "<p>O&#39;Chen &amp; Li</p>",
        "<p>O&#39;<mark class='recorded'><a href='#c1'>Chen &amp;</a></mark> Li</p>",
        "<p title='O&#39;Chen &amp; Li'>x</p>",
        "<p>O&#39;Ch⟨U+200B⟩en &amp; Li</p>",
        "<!doctype html><title>O&#39;Chen &amp; Li</title>",
    ],
)
def test_a_name_is_found_through_marks_entities_and_attributes(content):
    with pytest.raises(NameWithheldLeaks) as caught:
        inspect(sheet(content))
    assert NAME not in str(caught.value)
    assert NAME not in caught.value.hint


def test_a_name_in_the_path_of_a_page_stops_the_build_without_being_printed():
    with pytest.raises(NameWithheldLeaks) as caught:
        inspect(sheet("<p>x</p>", path=f"d/{NAME}/index.html"))
    assert NAME not in str(caught.value)


def test_a_page_without_the_name_passes():
    assert inspect(sheet("<p>［name withheld］ of Chen county</p>")) is None
