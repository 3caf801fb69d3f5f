"""The pages in a browser: they open, read, print, and keep to their budget."""

import re
from urllib.parse import unquote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.browser

REPORT = "d/prov-report/index.html"
STRANGE = "d/strange-letter/index.html"
UNTOUCHED = "d/untouched/index.html"
PAGES = ("index.html", REPORT, STRANGE, UNTOUCHED, "q/index.html", "colophon.html")

WIDER_THAN_THE_WINDOW = """() => {
    const width = document.documentElement.clientWidth;
    return [document.documentElement.scrollWidth - width,
        ...[...document.querySelectorAll("body *")]
            .filter(e => !e.closest(".figures, .skip"))
            .filter(e => e.getBoundingClientRect().right > width + 1)
            .map(e => e.className || e.tagName)];
}"""

OVERLAPS = """() => {
    const boxes = [...document.querySelectorAll(
        ".place, .original, .rendering, .note, .figures, .finding, .head, .top")]
        .map(e => [e, e.getBoundingClientRect()])
        .filter(([e, r]) => r.width > 0 && r.height > 0);
    const touching = (a, b) => a.left < b.right - 1 && b.left < a.right - 1
        && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const found = [];
    boxes.forEach(([one, a], n) => boxes.slice(n + 1).forEach(([other, b]) => {
        if (!one.contains(other) && !other.contains(one) && touching(a, b))
            found.push(one.className + " / " + other.className);
    }));
    return found;
}"""


def words(page):
    return page.locator("body").inner_text()


@pytest.mark.parametrize("path", PAGES)
def test_every_page_opens_from_a_file_with_its_stylesheet(open_page, path):
    page = open_page(path)
    assert page.locator("main h1").count() == 1
    family = page.evaluate("getComputedStyle(document.body).fontFamily")
    assert "Charter" in family


def test_a_row_has_place_text_rendering_and_apparatus_side_by_side(open_page):
    page = open_page(REPORT, viewport={"width": 1400, "height": 900})
    row = page.locator("[id='4r.7']")
    assert "共捕一千二百四十人" in row.locator(".original").inner_text()
    assert "1,240 persons were arrested" in row.locator(".rendering").inner_text()
    assert "short by 10" in row.locator("#c1").inner_text()
    tops = [
        row.locator(part).bounding_box()["y"]
        for part in (".place", ".original", ".renderings", ".apparatus")
    ]
    assert max(tops) - min(tops) < 2


@pytest.mark.parametrize("path", PAGES)
def test_without_javascript_the_page_reads_the_same(open_page, path):
    assert words(open_page(path, java_script_enabled=False)) == words(open_page(path))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_to_object_to(open_page, path, scheme):
    page = open_page(path, color_scheme=scheme)
    results = Axe().run(page)
    assert [v["id"] for v in results.response["violations"]] == []


def test_dark_paper_is_dark(open_page):
    page = open_page(REPORT, color_scheme="dark")
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert paper == "rgb(22, 23, 26)"


@pytest.mark.parametrize("path", PAGES)
def test_a_narrow_window_does_not_scroll_sideways(open_page, path):
    page = open_page(path, viewport={"width": 320, "height": 640})
    assert page.evaluate(WIDER_THAN_THE_WINDOW) == [0]


@pytest.mark.parametrize("path", PAGES)
def test_text_at_twice_its_size_does_not_scroll_sideways(open_page, path):
    page = open_page(path, viewport={"width": 1280, "height": 900})
    page.evaluate("document.documentElement.style.zoom = 2")
    over = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    assert over <= 0


@pytest.mark.parametrize("width", [320, 700, 1000, 1400])
@pytest.mark.parametrize("path", PAGES)
def test_nothing_lies_over_anything_else(open_page, path, width):
    page = open_page(path, viewport={"width": width, "height": 900})
    assert page.evaluate(OVERLAPS) == []


@pytest.mark.parametrize("path", PAGES)
def test_the_page_prints_on_a_sane_number_of_sheets(open_page, path):
    pdf = open_page(path).pdf(prefer_css_page_size=True)
    sheets = len(re.findall(rb"/Type\s*/Page\b", pdf))
    assert 1 <= sheets <= 3


def test_marks_are_told_apart_by_their_line(open_page):
    page = open_page(REPORT)
    styles = {
        state: page.locator(f"mark.{state}").first.evaluate(
            "mark => getComputedStyle(mark).textDecorationStyle"
        )
        for state in ("recorded", "disagrees", "emended")
    }
    assert styles == {"recorded": "solid", "disagrees": "double", "emended": "dotted"}


def test_the_link_of_a_mark_takes_no_line_of_its_own(open_page):
    link = open_page(REPORT).locator("mark a").first
    line = link.evaluate("a => getComputedStyle(a).textDecorationLine")
    assert line == "none"


@pytest.mark.parametrize("path", PAGES)
def test_every_mark_is_described_by_notes_on_its_page(open_page, path):
    page = open_page(path)
    named = page.locator("mark[aria-describedby]").evaluate_all(
        "marks => marks.flatMap(m => m.getAttribute('aria-describedby').split(' '))"
    )
    ids = page.locator("[id]").evaluate_all("all => all.map(e => e.id)")
    assert set(named) <= set(ids)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("path", PAGES)
def test_every_link_leads_to_a_place_in_the_site(open_page, site, path):
    page = open_page(path)
    for href in page.locator("a").evaluate_all("all => all.map(a => a.href)"):
        url = urlsplit(href)
        target = site.__class__(unquote(url.path))
        assert target.is_relative_to(site)
        html = target.read_text(encoding="utf-8")
        assert not url.fragment or f'id="{unquote(url.fragment)}"' in html


def test_the_first_press_of_tab_leads_past_the_head(open_page):
    page = open_page(REPORT)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.tagName") == "MAIN"


@pytest.mark.parametrize("path", PAGES)
def test_links_outside_sentences_are_large_enough_to_hit(open_page, path):
    page = open_page(path)
    small = page.locator(".top a, .place a, .code a, .parts .key").evaluate_all(
        "all => all.filter(a => a.getBoundingClientRect().height < 24).length"
    )
    assert small == 0


def test_each_text_says_its_language_and_gets_the_faces_of_its_region(open_page):
    original = open_page(REPORT).locator(".original").first
    assert original.get_attribute("lang") == "zh-Hans"
    assert "CJK SC" in original.evaluate("e => getComputedStyle(e).fontFamily")
    untouched = open_page(UNTOUCHED).locator(".original").first
    assert "CJK TC" in untouched.evaluate("e => getComputedStyle(e).fontFamily")


def test_markup_in_a_transcription_is_text(open_page):
    page = open_page(STRANGE)
    assert page.locator("script").count() == 0
    assert '<script>alert("text")</script> &amp; to others' in words(page)
    assert page.locator("mark").first.inner_text() == "<b>three letters</b>"


def test_a_hidden_turn_of_direction_is_shown_and_not_made(open_page, site):
    assert "⟨U+202E⟩esrever⟨U+202C⟩" in words(open_page(STRANGE))
    every = "".join(p.read_text(encoding="utf-8") for p in site.rglob("*.html"))
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200b]", every)
