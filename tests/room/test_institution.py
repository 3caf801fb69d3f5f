"""The pages of the institution in a browser, on the project's example."""

import re
from urllib.parse import unquote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.browser

HUB = "i/index.html"
RULES = "i/rules/index.html"
BY_BEARER = "i/rules/by-bearer/index.html"
SYSTEM = "i/systems/judicial-conference-1953/index.html"
BY_MATTER = "i/rules/by-matter/index.html"
BODIES = "i/bodies/index.html"
BODY = "i/bodies/peoples-courts/index.html"
PAGES = (HUB, RULES, BY_BEARER, BY_MATTER, SYSTEM, BODIES, BODY)
KILOBYTES = 1024

OVER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.mark.parametrize("path", PAGES)
def test_each_page_has_one_heading_and_leads_back(open_page, example, path):
    page = open_page(path, under=example.out)
    assert page.locator("main h1").count() == 1
    assert page.locator("nav a[href$='i/index.html']").count() == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_to_object_to(open_page, example, path, scheme):
    page = open_page(path, under=example.out, color_scheme=scheme)
    results = Axe().run(page)
    assert [v["id"] for v in results.response["violations"]] == []


@pytest.mark.parametrize("width", [320, 360, 800])
@pytest.mark.parametrize("path", PAGES)
def test_a_narrow_window_does_not_scroll_sideways(open_page, example, path, width):
    page = open_page(path, under=example.out, viewport={"width": width, "height": 640})
    assert page.evaluate(OVER) <= 0


def test_every_link_of_the_example_resolves(example):
    site = example.out
    pages = {path: path.read_text(encoding="utf-8") for path in site.rglob("*.html")}
    for path, html in pages.items():
        ids = re.findall(r' id="([^"]*)"', html)
        assert len(ids) == len(set(ids)), path
        for href in re.findall(r'(?:href|src)="([^"]*)"', html):
            url = urlsplit(href.replace("&amp;", "&"))
            target = (path.parent / unquote(url.path)).resolve() if url.path else path
            assert target.is_file(), (path, href)
            if url.fragment:
                assert f'id="{unquote(url.fragment)}"' in pages[target], (path, href)


def test_every_page_keeps_to_the_budget(example):
    described = [file for file in example.files if file.path.startswith("i/")]
    assert described
    assert max(file.gzip_size for file in described) <= 60 * KILOBYTES
