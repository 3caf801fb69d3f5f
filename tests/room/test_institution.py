"""The pages of the institution in a browser, on the project's example."""

import re
from urllib.parse import unquote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

from averment.notation import load
from averment.room import build

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
    assert followed(example.out) > 1_000


def test_every_link_of_a_long_ledger_resolves_on_whatever_page_it_leads_to(tmp_path):
    long_ledger(tmp_path / "edition", rules=400)
    report = build(load(tmp_path / "edition"))
    described = {file.path: file for file in report.files if "i/" in file.path[:2]}
    for name in ("i/systems/order", "i/rules/by-force", "i/bodies/office-0"):
        assert f"{name}/2/index.html" in described
    assert max(file.gzip_size for file in described.values()) <= 60 * KILOBYTES
    assert followed(report.out) > 1_000


def long_ledger(folder, *, rules):
    """One order, a rule a passage, its life told at the end, and every list long."""
    folder.mkdir()
    words = "must send a plan to the province every 3 months" + " without delay" * 20
    text, lines = [], []
    for number in range(rules):
        text.append(f"{{{number}}} Office {number} {words}.\n")
        lines.append(
            f'rule r{number} order:{number} must decided "Office {number} {words}"\n'
            f'  attributes: "Office {number}" = office-0\n  aim: "send"\n'
            f'  direct-object: "a plan"\n  periodicity: "every 3 months"\n'
            f'  approval-by: inferred "somebody" = office-{number % 3}\n'
            '  reporting-to: "the province" = province\n'
        )
    last = rules - 1
    (folder / "order.txt").write_text("".join(text), encoding="utf-8")
    (folder / "edition.claims").write_text(
        'format 1\nedition long "A long order"\n  scope: 1949/1953\n  contact: none\n'
        'source order 1952-03-01 lang:en "Order"\n  text: order.txt\n'
        'body province "the province"\n'
        + "".join(f'body office-{n} "office {n}"\n' for n in range(3))
        + f'life l1 order:{last} adopted 1952-03-01 "Office {last} must"\n'
        f'life l2 order:{last} adopted 1952-03-02 "Office {last} must"\n'
        f"power p1 order:{last} province leads office-0 1952-05/1951-01 "
        f'"Office {last} must"\n' + "".join(lines),
        encoding="utf-8",
    )


def followed(site):
    """How many links a site has, all of them to a page and a place that are there."""
    pages = {path: path.read_text(encoding="utf-8") for path in site.rglob("*.html")}
    followed = 0
    for path, html in pages.items():
        ids = re.findall(r' id="([^"]*)"', html)
        assert len(ids) == len(set(ids)), path
        for href in re.findall(r'(?:href|src)="([^"]*)"', html):
            url = urlsplit(href.replace("&amp;", "&"))
            target = (path.parent / unquote(url.path)).resolve() if url.path else path
            assert target.is_file(), (path, href)
            if url.fragment:
                assert f'id="{unquote(url.fragment)}"' in pages[target], (path, href)
            followed += 1
    return followed


def test_every_page_keeps_to_the_budget(example):
    described = [file for file in example.files if file.path.startswith("i/")]
    assert described
    assert max(file.gzip_size for file in described) <= 60 * KILOBYTES
