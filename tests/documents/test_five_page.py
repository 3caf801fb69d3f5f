"""The page on the five documents is made from the rows; `ACCEPT=1` writes it again."""

import os
from pathlib import Path

from five_rows import ROWS, Row

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "five-documents.md"
HEAD = """# Five documents, row by row

Made from the rows in `tests/documents` (`make accept`), which are tested over the full
texts where those lie beside the checkout. H holds · F fails · A an ambiguity resolved ·
D a quantity that only follows · U unresolved. The verdicts are those of the project's
note on examination; where a row is tested otherwise, the last column says why.

| | What is related | Verdict | Found | Argued |
|---|---|---|---|---|
"""


def line(row: Row) -> str:
    found = ", ".join(dict.fromkeys(row.found.values())) or "–"
    return f"| {row.number} | {row.what} | {row.verdict} | {found} | {row.argued} |\n"


def test_the_page_is_what_the_rows_say() -> None:
    page = HEAD + "".join(map(line, ROWS))
    if os.environ.get("ACCEPT") == "1":
        PAGE.write_text(page, "utf-8")
    assert PAGE.read_text("utf-8") == page


def test_a_row_that_no_relation_tests_says_why() -> None:
    assert [row.number for row in ROWS if not row.found and not row.argued] == []
