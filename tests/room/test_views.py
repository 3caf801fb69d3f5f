"""The views of the institution in a browser, and the drawing where there is one."""

import os
import re
import shutil
import stat
import sys
from dataclasses import replace

import pytest
from axe_playwright_python.sync_playwright import Axe

from averment.edition.institution.layered import Box, Graph, Stroke
from averment.room.layered import layered_svg

DAY = "i/authority/1953-05-08/index.html"
SMALL = "i/authority/1951-05-21/index.html"
MATTER = "i/authority/the-purge/index.html"
TERMS = "i/terms/index.html"
APPROVALS = "i/approvals/index.html"
SAFEGUARDS = "i/safeguards/index.html"
POWERS = "i/powers/index.html"
TENSIONS = "i/tensions/index.html"
PAGES = (DAY, SMALL, MATTER, TERMS, APPROVALS, SAFEGUARDS, POWERS, TENSIONS)
GRAPHVIZ_ABSENT = "Debian's graphviz is not here: run scripts/install-browser"
OVER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

PROGRAM = """#!{python} -I
import re, sys
asked = sys.stdin.read()
nodes = re.findall(r"(n\\d+) \\[width", asked)
print("graph 1", 4 * len(nodes), 4)
for at, node in enumerate(nodes):
    print("node", node, 4 * at + 1, 2, 1.7, 0.3, '""', "solid box black lightgrey")
for one, other in re.findall(r"(n\\d+) -> (n\\d+)", asked):
    a, b = (4 * nodes.index(node) + 1 for node in (one, other))
    print("edge", one, other, 4, a, 2, a + 1, 2, b - 1, 2, b, 2, "said", a, 2.1,
          "solid black")
print("stop")
"""
"""A stand-in that answers in the form of Graphviz, for where that is not installed."""

GRAPH = Graph(
    boxes=(
        Box(name="a", lines=("the <council>", "of x")),
        Box(name="b", lines=("bureau & board",), double=True),
    ),
    strokes=(Stroke(upper=0, lower=1, said="leads, approves", dashed=True),),
)


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Puts a program named `dot`, and no other, on the path."""

    def put(text):
        folder = tmp_path / "bin"
        folder.mkdir()
        path = folder / "dot"
        path.write_text(text.replace("{python}", sys.executable), encoding="utf-8")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("PATH", str(folder))

    return put


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_to_object_to(open_page, example, path, scheme):
    page = open_page(path, under=example.out, color_scheme=scheme)
    results = Axe().run(page)
    assert [v["id"] for v in results.response["violations"]] == []


@pytest.mark.browser
@pytest.mark.parametrize("width", [320, 360, 800])
@pytest.mark.parametrize("path", PAGES)
def test_a_narrow_window_does_not_scroll_sideways(open_page, example, path, width):
    page = open_page(path, under=example.out, viewport={"width": width, "height": 640})
    assert page.evaluate(OVER) <= 0


@pytest.mark.browser
@pytest.mark.parametrize("path", PAGES)
def test_a_printed_page_holds_all_its_words(open_page, example, path):
    page = open_page(path, under=example.out)
    page.emulate_media(media="print")
    assert page.evaluate(OVER) <= 0
    assert page.pdf(format="A4").startswith(b"%PDF")


@pytest.mark.parametrize("path", [DAY, SMALL, MATTER])
def test_the_powers_are_always_a_tree_and_a_table_as_well(example, path):
    html = (example.out / path).read_text(encoding="utf-8")
    tree, table = 'class="tree"', '<th scope="col">In these words</th>'
    assert tree in html
    assert table in html


def test_beyond_thirty_bodies_a_matrix_takes_the_place_of_the_drawing(example):
    many = (example.out / DAY).read_text(encoding="utf-8")
    few = (example.out / SMALL).read_text(encoding="utf-8")
    assert "As a matrix" in many
    assert "As a drawing" not in many
    assert "As a drawing" in few
    assert ("No drawing was made" in few) is (shutil.which("dot") is None)


def test_the_open_questions_lead_to_the_tensions_between_rules(example):
    html = (example.out / "q/index.html").read_text(encoding="utf-8")
    said = re.search(r"between the rules</a>: (\d+) tensions", html)
    shown = (example.out / TENSIONS).read_text(encoding="utf-8")
    assert f'href="../{TENSIONS}"' in html
    assert int(said[1]) == shown.count('class="tension"')


def test_the_six_months_are_counted_from_adoption_and_from_approval(example):
    html = (example.out / TERMS).read_text(encoding="utf-8")
    assert "26 April 1953 to 25 October 1953" in html
    assert "9 May 1953 to 8 November 1953" in html


def test_no_day_of_the_terms_lies_after_the_edition(example):
    html = (example.out / TERMS).read_text(encoding="utf-8")
    days = " ".join(re.findall(r"<dd>(.*?)</dd>", html, re.DOTALL))
    years = {int(year) for year in re.findall(r"\b(1[89]\d\d|2\d\d\d)\b", days)}
    assert max(years) == 1957


def test_there_is_no_file_for_a_calendar(example):
    assert not [f.path for f in example.files if f.path.endswith((".ics", ".vcs"))]


def test_silences_are_cells_that_say_so(example):
    html = (example.out / POWERS).read_text(encoding="utf-8")
    assert '<td><span class="where">silent</span></td>' in html


def test_without_graphviz_there_is_no_drawing(monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert layered_svg(GRAPH, title="two bodies") == ""


def test_the_drawing_has_the_names_escaped_and_what_is_inferred_dashed(program):
    program(PROGRAM)
    drawn = layered_svg(GRAPH, title="two bodies")
    assert "the &lt;council&gt;" in drawn
    assert "bureau &amp; board" in drawn
    assert 'class="tie dashed"' in drawn
    assert 'class="box double"' in drawn
    assert "<title>two bodies</title>" in drawn
    assert not re.search(r"<(?:script|style|image|a)\b|href|style=|font", drawn)


def test_the_same_graph_is_drawn_the_same(program):
    program(PROGRAM)
    first = layered_svg(GRAPH, title="two bodies")
    assert first == layered_svg(GRAPH, title="two bodies")


@pytest.mark.parametrize(
    "answer",
    [
        "import sys; sys.exit(1)",
        "print('Error: syntax')",
        "print('<svg onload=alert(1)>')",
        "import sys; sys.stdout.buffer.write(bytes(range(256)))",
    ],
)
def test_a_program_that_fails_leaves_the_page_without_a_drawing(program, answer):
    program(f"#!{{python}} -I\n{answer}\n")
    assert layered_svg(GRAPH, title="two bodies") == ""


def test_graphviz_itself_is_understood():
    if not shutil.which("dot"):
        if os.environ.get("CI"):
            pytest.fail(GRAPHVIZ_ABSENT)
        pytest.skip(GRAPHVIZ_ABSENT)
    assert layered_svg(GRAPH, title="two bodies").startswith("<svg")


@pytest.mark.parametrize(
    ("down", "up", "heads"), [(True, False, 1), (False, True, 1), (True, True, 2)]
)
def test_an_arrow_leads_from_the_body_that_acts(program, down, up, heads):
    program(PROGRAM)
    stroke = replace(GRAPH.strokes[0], down=down, up=up)
    svg = layered_svg(replace(GRAPH, strokes=(stroke,)), title="two bodies")
    tips = re.findall(r'class="head-of" points="([\d.-]+),', svg)
    start, end = re.search(r'd="M([\d.-]+),[^"]* ([\d.-]+),[\d.-]+"', svg).groups()
    assert len(tips) == heads
    assert (end in tips) is down
    assert (start in tips) is up
