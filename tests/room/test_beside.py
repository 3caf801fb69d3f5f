"""Two texts by link, and several renderings: read, printed, narrow and dark."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import cycle
from urllib.parse import unquote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

from averment.notation import load
from averment.parallel.codes import CODES
from averment.parallel.nouns import Caution, Lack, Sureness, Untranslated
from averment.record import Span
from averment.room import build
from by_passage import by_passage

pytestmark = pytest.mark.browser

ENGLISH, BRITISH = "d/report/beside/en/index.html", "d/report/beside/en-GB/index.html"
MATRIX = "d/report/beside/index.html"
PAGES = (ENGLISH, BRITISH, MATRIX)
FINDING = "q/R701-report-en-*/index.html"
READ = (*PAGES, FINDING, "q/index.html")
LEDGER = """format 1
source report 1952-03-04 lang:zh "An invented report"
  text: report.zh.txt
  rendering: en report.en.txt
  rendering: en-GB report.en-GB.txt
claim c1 report:4r.7 arrests = 1,240 persons "共捕一千二百四十人"
render c1 en "1,240 persons were arrested"
term county zh "甲县"
  rendering: en "first county"
  rejected: en "county" because "it is no name"
"""
ZH = """标题：报告
{4r.7} 本省共捕一千二百四十人，其中甲县六百一十二
人。
{4r.9} 完成千分之一。
{4r.10} 此句未译，共三十五处。
{5r.1} 钢铁十斤。<b>粗</b>
{5r.2} 由陈某某核实。
"""
EN = """Title: Report
{4r.7} In all 1,240 persons were arrested, of whom 612 in county A.
{4r.9} One per cent was done.
{4r.11} This was added, 17 times.
{5r.1} Ten kilograms of steel. <b>bold</b>
{5r.2} Verified by Chen Moumou.
"""
WIDER = """() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll("body *")]
        .filter(e => !e.closest(".figures, .skip, svg"))
        .filter(e => e.getBoundingClientRect().right > width + 1)
        .map(e => e.className || e.tagName);
}"""
OVERLAPS = """() => {
    const boxes = [...document.querySelectorAll(
        ".place, .original, .rendering, .link, .found")]
        .map(e => e.getBoundingClientRect()).filter(r => r.width > 0 && r.height > 0);
    const touching = (a, b) => a.left < b.right - 1 && b.left < a.right - 1
        && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return boxes.filter((a, n) => boxes.slice(n + 1).some(b => touching(a, b))).length;
}"""


def compare(ledger):
    """By passage, with every degree of sureness, a caution and words left out."""
    return tuple(map(_varied, by_passage(ledger)))


def _varied(comparison):
    alignment = comparison.alignment
    links = tuple(
        replace(link, sureness=sureness)
        for link, sureness in zip(alignment.links, cycle(Sureness), strict=False)
    )
    start = alignment.original.content.index("本省")
    lack = Untranslated(
        kind=Lack.WORDS,
        span=Span(start=start, end=start + 2),
        lacking=("本省",),
        link=1,
        sureness=Sureness.SURE,
    )
    caution = Caution(code=CODES[0].code, sentence="The order of the texts differs.")
    alignment = replace(alignment, links=links, cautions=(caution,))
    return replace(comparison, alignment=alignment, untranslated=(lack,))


@pytest.fixture(scope="module")
def several(tmp_path_factory):
    """An invented edition whose one document has two renderings and a name."""
    folder = tmp_path_factory.mktemp("several")
    british = EN.replace("1,240", "1,420").replace("One per cent", "One per mille")
    written = {
        "report.claims": LEDGER,
        "report.zh.txt": ZH,
        "report.en.txt": EN,
        "report.en-GB.txt": british,
        "withheld.local": "陈某某\nChen Moumou\n",
    }
    for name, content in written.items():
        (folder / name).write_text(content, encoding="utf-8")
    return build(load(folder), compare=compare).out


@pytest.fixture
def opened(open_page, several):
    def at(path, **settings):
        page, *_ = several.glob(path)
        return open_page(page, under=several, **settings)

    return at


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", READ)
def test_axe_finds_nothing_to_object_to(opened, path, scheme):
    results = Axe().run(opened(path, color_scheme=scheme))
    assert [v["id"] for v in results.response["violations"]] == []


@pytest.mark.parametrize("width", [320, 700, 1400])
@pytest.mark.parametrize("path", READ)
def test_nothing_is_cut_off_or_lies_over_anything_else(opened, path, width):
    page = opened(path, viewport={"width": width, "height": 800})
    assert page.evaluate(WIDER) == []
    assert page.evaluate(OVERLAPS) == 0


@pytest.mark.parametrize("path", READ)
def test_text_at_twice_its_size_does_not_scroll_sideways(opened, path):
    page = opened(path, viewport={"width": 1280, "height": 900})
    page.evaluate("document.documentElement.style.zoom = 2")
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


@pytest.mark.parametrize("path", PAGES)
def test_it_prints_without_colour(opened, path):
    page = opened(path)
    page.emulate_media(media="print")
    colours = page.evaluate(
        """() => [...document.querySelectorAll("main *")].flatMap(e => {
            const s = getComputedStyle(e);
            return [s.color, s.textDecorationColor, s.borderLeftColor];
        })"""
    )
    channels = (re.findall(r"\d+", colour)[:3] for colour in set(colours))
    assert all(len(set(rgb)) == 1 for rgb in channels)
    pdf = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) <= 2


def test_original_stands_left_of_its_rendering_and_above_it_on_a_phone(opened):
    wide = opened(ENGLISH, viewport={"width": 1300, "height": 900})
    narrow = opened(ENGLISH, viewport={"width": 360, "height": 900})
    boxes = [
        page.locator(f"[id='4r.7.1'] {part}").bounding_box()
        for page in (wide, narrow)
        for part in (".original", ".rendering")
    ]
    assert boxes[0]["x"] < boxes[1]["x"]
    assert boxes[0]["y"] == boxes[1]["y"]
    assert boxes[2]["y"] < boxes[3]["y"]


def test_how_sure_a_link_is_stands_in_words_and_in_the_shape_of_a_line(opened):
    page = opened(ENGLISH)
    styles = page.locator(".rendering").evaluate_all(
        "all => all.map(e => [e.className, getComputedStyle(e).borderLeftStyle])"
    )
    assert {
        ("rendering given", "double"),
        ("rendering sure", "solid"),
        ("rendering likely", "dashed"),
        ("rendering none", "none"),
    } <= {tuple(style) for style in styles}
    said = page.locator(".link").all_inner_texts()
    assert any("given by an editor" in words for words in said)
    assert any("no counterpart" in words for words in said)


def test_a_row_without_a_counterpart_says_so_in_its_place(opened):
    page = opened(ENGLISH)
    left = page.locator("[id='4r.10.1']")
    assert "此句未译" in left.locator(".original").inner_text()
    said = left.locator(".rendering").inner_text()
    assert said.startswith("No counterpart in the English")
    right = page.locator("[id='en:4r.11.1']")
    assert right.locator(".original .missing").count() == 1


def test_a_figure_leads_to_its_counterpart_and_back(opened):
    page = opened(ENGLISH)
    figure = page.locator("[id='4r.7.1'] .original .under.paired").first
    assert figure.inner_text() == "一千二百四十"
    figure.locator("a").click()
    counterpart = page.locator(":target")
    assert counterpart.inner_text() == "1,240"
    numbers = page.locator("[id='4r.7.1'] sup").all_inner_texts()
    assert numbers == ["1", "2", "1", "2"]
    counterpart.locator("a").click()
    assert page.locator(":target").inner_text() == "一千二百四十"


def test_words_lines_and_notes_of_a_row_are_told_apart(opened):
    page = opened(ENGLISH)
    styles = {
        kind: page.locator(f".row .under.{kind}").first.evaluate(
            "e => getComputedStyle(e).textDecorationStyle"
        )
        for kind in ("paired", "differs", "alone", "lacking", "term")
    }
    assert len(set(styles.values())) == len(styles)
    notes = page.locator("[id='4r.9.1'] .found").inner_text()
    assert "千分之一" in notes
    assert "R701" in notes


def test_texts_say_their_language_and_broken_lines_are_joined(opened):
    page = opened(ENGLISH)
    row = page.locator("[id='4r.7.1']")
    assert row.locator(".original").get_attribute("lang") == "zh-Hans"
    assert row.locator(".rendering").get_attribute("lang") == "en"
    assert "六百一十二人" in re.sub(r"\d", "", row.locator(".original").inner_text())


def test_names_are_withheld_on_both_sides(several):
    written = "".join(p.read_text(encoding="utf-8") for p in several.rglob("*.html"))
    assert "陈某某" not in written
    assert "Moumou" not in written
    beside = (several / ENGLISH).read_text(encoding="utf-8")
    assert beside.count("［name withheld］") == 2
    assert "Names of private persons are withheld" in beside


def test_cautions_stand_before_the_text(opened):
    page = opened(ENGLISH)
    assert "The order of the texts differs." in (
        page.locator(".head .notice").inner_text()
    )


def test_several_renderings_are_set_out_figure_by_figure(opened):
    page = opened(MATRIX)
    assert page.locator("thead th").all_inner_texts() == [
        "Place",
        "Chinese",
        "English",
        "English, en-GB",
    ]
    first = page.locator("tbody tr").first
    assert "c1" in first.locator("th").inner_text()
    cells = first.locator("td").all_inner_texts()
    assert "equal" in cells[1]
    assert "1,420" in cells[2]
    assert "the value differs" in cells[2]


def test_every_link_and_id_of_the_edition_holds(several):
    pages = {path: path.read_text(encoding="utf-8") for path in several.rglob("*.html")}
    for path, html in pages.items():
        ids = re.findall(r'\bid="([^"]*)"', html)
        assert len(ids) == len(set(ids)), path
        for href in re.findall(r'href="([^"]*)"', html):
            url = urlsplit(href.replace("&amp;", "&"))
            target = (path.parent / unquote(url.path)).resolve() if url.path else path
            assert target.is_file(), (path, href)
            if url.fragment:
                assert f'id="{unquote(url.fragment)}"' in pages[target], (path, href)


def test_every_tag_is_closed_in_its_order(several):
    for path in (*PAGES, "q/index.html", "d/report/index.html"):
        reader = Nesting()
        reader.feed((several / path).read_text(encoding="utf-8"))
        assert reader.faults == []
        assert reader.open == []


class Nesting(HTMLParser):
    """Follows which elements are open, and keeps those closed out of order."""

    VOID = frozenset({"meta", "link", "br"})
    NO_BLOCKS = frozenset({"p", "h1", "h2", "h3", "span", "a", "q", "bdi"})
    BLOCKS = frozenset({"p", "div", "section", "ul", "dl", "table", "aside"})

    def __init__(self):
        super().__init__()
        self.open, self.faults = [], []

    def handle_starttag(self, tag, attrs):
        del attrs
        if tag in self.BLOCKS and self.NO_BLOCKS & set(self.open):
            self.faults.append((tag, tuple(self.open)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append((tag, self.getpos()))
