"""The project's example in a browser: its passages have many notes."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from averment.edition.readings import opinion_in_words
from averment.emendation import cases_of, conjectures
from averment.examination import examine
from averment.notation import load

pytestmark = pytest.mark.browser

DENSE = "d/labour-reform-1952/index.html"
BESIDE = "d/labour-reform-1952/beside/zh/index.html"
LISTS = ("q/index.html", "f/index.html", "method.html", "colophon.html")
DRAWN = (
    "q/S101-proportion-of-executions-1951-southwest-marked/index.html",
    "q/P201-proportion-of-executions-1951-lifers/index.html",
    "f/guizhou/index.html",
    "f/dates/index.html",
)
FORCED = DRAWN[1]
DOUBTFUL = "q/P202-southwest-factories-1952-output-and-work/index.html"
EXAMPLE = Path(__file__).parents[2] / "examples" / "suppression-1951-1953"
KILOBYTES = 1024

OVERLAPPING_NOTES = """() => {
    const boxes = [...document.querySelectorAll(".note, .original, .rendering")]
        .map(e => e.getBoundingClientRect());
    const touching = (a, b) => a.left < b.right - 1 && b.left < a.right - 1
        && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return boxes.filter((a, n) => boxes.slice(n + 1).some(b => touching(a, b))).length;
}"""


@pytest.mark.parametrize("width", [320, 800, 1400])
def test_many_notes_lie_beside_one_another_and_over_nothing(open_page, example, width):
    page = open_page(DENSE, under=example.out, viewport={"width": width, "height": 900})
    assert page.locator(".dense").count() > 0
    assert page.evaluate(OVERLAPPING_NOTES) == 0
    over = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert over <= 0


@pytest.mark.parametrize("path", [DENSE, BESIDE, *LISTS, *DRAWN])
def test_axe_finds_nothing_to_object_to_in_the_example(open_page, example, path):
    results = Axe().run(open_page(path, under=example.out))
    assert [v["id"] for v in results.response["violations"]] == []


def test_every_page_says_that_no_person_stands_behind_it(example):
    pages = [file.path for file in example.files if file.path.endswith(".html")]
    between = [p for p in pages if "/beside/" in p or p.startswith("q/R7")]
    described = [p for p in pages if p.startswith("i/")]
    assert len(pages) - len(between) - len(described) == 26
    assert sum(path.startswith("i/systems/") for path in described) == 5
    assert sum(path.startswith("d/") for path in between) == 5
    for path in pages:
        html = (example.out / path).read_text(encoding="utf-8")
        assert "no person stands behind it" in html


def test_every_quotation_of_the_example_stands_in_its_text(example):
    for path in (example.out / "d").rglob("index.html"):
        html = path.read_text(encoding="utf-8")
        assert "These words are not" not in html
        assert 'class="note recorded lost"' not in html


def test_the_densest_page_keeps_to_its_budget(example):
    assert max(file.gzip_size for file in example.files) <= 60 * KILOBYTES


def test_where_nothing_is_preferred_the_standing_rivals_come_first(open_page, example):
    page = open_page(DOUBTFUL, under=example.out)
    section = page.locator("section[aria-labelledby='page:reconcile']").inner_text()
    assert section.index("Relation doubtful: ") < section.index("The definitions")
    readings = section.index("Readings that would make it agree")
    assert section.index("An error not known") < readings


def test_page_and_verb_say_the_same_of_a_reading(open_page, example):
    page = open_page(FORCED, under=example.out)
    section = page.locator("section[aria-labelledby='page:reconcile']").inner_text()
    ledger = load(EXAMPLE)
    (finding,) = (f for f in examine(ledger).findings if f.address in FORCED)
    cases = cases_of(ledger)
    opinion = opinion_in_words(
        conjectures(ledger, finding, cases=cases), finding=finding, cases=cases
    )
    assert opinion.verdict in section
    for reading in opinion.readings:
        assert all(reason.words in section for reason in reading.reasons)


@pytest.mark.parametrize("width", [320, 390])
@pytest.mark.parametrize("path", DRAWN)
def test_drawings_stay_within_a_narrow_window(open_page, example, path, width):
    page = open_page(path, under=example.out, viewport={"width": width, "height": 900})
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_words_that_set_no_end_are_drawn_as_an_arrow(open_page, example):
    page = open_page(DRAWN[1], under=example.out)
    strip = page.locator("svg.strip[data-to='']").first
    assert strip.locator(".arrow").count() == 1
    assert "no end stated" in strip.locator("title").text_content()
