"""The pages in a browser: they open, read, print, and keep to their budget."""

import re
from urllib.parse import unquote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.browser

REPORT = "d/prov-report/index.html"
STRANGE = "d/strange-letter/index.html"
UNTOUCHED = "d/untouched/index.html"
BESIDE = "d/prov-report/beside/en/index.html"
FINDING = "q/S101-prov-report-s1/index.html"
FIGURE = "f/half-year-total/index.html"
LISTS = ("q/index.html", "f/index.html", "method.html", "colophon.html")
PAGES = ("index.html", REPORT, STRANGE, UNTOUCHED, BESIDE, FINDING, FIGURE, *LISTS)

WIDER_THAN_THE_WINDOW = """() => {
    const width = document.documentElement.clientWidth;
    return [document.documentElement.scrollWidth - width,
        ...[...document.querySelectorAll("body *")]
            .filter(e => !e.closest(".figures, .skip, svg"))
            .filter(e => e.getBoundingClientRect().right > width + 1)
            .map(e => e.className || e.tagName)];
}"""

OVERLAPS = """() => {
    const boxes = [...document.querySelectorAll(
        ".place, .original, .rendering, .note, .figures, .label, .strip, .axis, " +
        ".link, .questions li, .parts > li, .emendation, .head, .top")]
        .map(e => [e, e.getBoundingClientRect()])
        .filter(([e, r]) => r.width > 0 && r.height > 0 && e.checkVisibility());
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
    small = page.locator(".top a, .place a, a.code, .parts a.key").evaluate_all(
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


def test_every_link_of_the_whole_site_resolves(site):
    pages = {path: path.read_text(encoding="utf-8") for path in site.rglob("*.html")}
    followed = 0
    for path, html in pages.items():
        for href in re.findall(r'(?:href|src)="([^"]*)"', html):
            url = urlsplit(href.replace("&amp;", "&"))
            assert not url.scheme, href
            assert not url.netloc, href
            target = (path.parent / unquote(url.path)).resolve() if url.path else path
            assert target.is_file(), (path, href)
            if url.fragment:
                assert f'id="{unquote(url.fragment)}"' in pages[target], (path, href)
            followed += 1
    assert followed > 100


def test_a_finding_page_has_its_parts_in_order(open_page):
    page = open_page(FINDING)
    assert page.locator("main h2").all_inner_texts() == [
        "What is stated",
        "Drawn",
        "The conflict",
        "If one alone is read otherwise",
        "What would reconcile it",
        "Readings proposed in the ledger",
        "Where to read more",
    ]
    said = words(page)
    assert "it is not evidence that the event did not happen" in said
    assert "The definitions differ." in said
    assert "An error not known." in said
    assert "accepted (ed3, 5 October 2026), checked against f. 7v" in said
    assert "The finding stands all the same" in said


def test_what_is_preferred_says_so_and_the_standing_rivals_come_after(open_page):
    page = open_page(FINDING)
    section = page.locator("section[aria-labelledby='page:reconcile']").inner_text()
    assert section.index("Preferred: c3 read 628 persons") < section.index("Readings")
    assert section.index("Chance") < section.index("The definitions differ.")


def test_a_finding_quotes_the_document_and_leads_back_to_the_words(open_page):
    page = open_page(FINDING)
    hrefs = page.locator(".parts a.key").evaluate_all(
        "all => all.map(a => a.getAttribute('href'))"
    )
    assert hrefs[0] == "../../d/prov-report/index.html#c1"
    assert "共捕一千二百四十人" in words(page)


def test_open_questions_are_one_line_each_and_keep_their_old_places(open_page):
    page = open_page("q/index.html")
    line = page.locator("[id='S101-prov-report-s1']")
    assert line.locator("a").first.get_attribute("href") == (
        "../q/S101-prov-report-s1/index.html"
    )
    assert page.locator("#page\\:notes").count() <= 1


@pytest.mark.parametrize("path", [FINDING, FIGURE])
def test_the_table_beside_a_drawing_has_the_data_that_is_drawn(open_page, path):
    charts = open_page(path).locator(".chart")
    assert charts.count() >= 1
    for chart in charts.all():
        drawn = chart.locator("svg[data-from]").evaluate_all(
            "all => all.map(e => [e.dataset.from, e.dataset.to])"
        )
        starts = chart.locator("td[data-from]").evaluate_all(
            "all => all.map(e => e.dataset.from)"
        )
        ends = chart.locator("td[data-to]").evaluate_all(
            "all => all.map(e => e.dataset.to)"
        )
        assert drawn
        assert drawn == [list(pair) for pair in zip(starts, ends, strict=True)]


@pytest.mark.parametrize("path", [FINDING, FIGURE])
def test_every_drawing_says_in_a_sentence_what_it_shows(open_page, path):
    page = open_page(path)
    titles = page.locator("svg[role=img] > title").evaluate_all(
        "all => all.map(title => title.textContent)"
    )
    assert titles
    assert len(titles) == page.locator("svg[role=img]").count()
    assert all(len(title) > 5 for title in titles)


def test_the_words_of_a_drawing_do_not_shrink_on_a_phone(open_page):
    page = open_page(FIGURE, viewport={"width": 360, "height": 800})
    sizes = page.locator(".label, .axis text").evaluate_all(
        "all => all.map(e => parseFloat(getComputedStyle(e).fontSize))"
    )
    assert min(sizes) >= 12
    scaled = page.locator(".chart svg[viewBox]").count()
    assert scaled == 0


def test_what_is_folded_away_on_the_screen_is_open_in_print(open_page):
    page = open_page(FIGURE)
    page.emulate_media(media="print")
    assert page.locator(".twin table").first.bounding_box()["height"] > 0


def test_the_codes_that_occur_are_explained_on_the_method_page(open_page):
    page = open_page("method.html")
    assert page.locator("[id='code:S101']").count() == 1
