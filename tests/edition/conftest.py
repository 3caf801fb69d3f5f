"""Editions made from a few lines of ledger, read by the real parser."""

import pytest

from averment.edition import edition_of
from averment.examination import CODES, examine
from averment.notation import load
from averment.parallel.codes import CODES as BETWEEN_TEXTS
from averment.recension import recension

HEAD = """format 1
edition  province-1952  "Half-year reports of a provincial office"
  scope: 1949/1956
  contact: none
"""
SOURCE = """format 1
source   report  1952-03-04  lang:{lang}  "Half-year report"
  text: report.txt
"""
TEXT = """{4r.7} In all 1,240 persons were arrested.
{4r.9} Of these 612 were in county A,
{4r.10} and 618 in county B.
"""


def loaded(folder, lines="", *, text=TEXT, lang="en", renderings=()):
    """The ledger of one document."""
    written = {
        "edition.claims": HEAD,
        "report.txt": text,
        "report.claims": f"{SOURCE.format(lang=lang)}",
    }
    for tag, content in renderings:
        written[f"report.{tag}.txt"] = content
        written["report.claims"] += f"  rendering: {tag} report.{tag}.txt\n"
    written["report.claims"] += lines
    for name, content in written.items():
        (folder / name).write_text(content, encoding="utf-8")
    return load(folder)


@pytest.fixture
def edited(tmp_path):
    """Makes an edition of one document from lines of its ledger and its text."""

    def make(lines="", *, problems=(), compare=None, **given):
        ledger = loaded(tmp_path, lines, **given)
        if problems is not None:
            assert tuple(problem.code for problem in ledger.problems) == problems
        return edition_of(
            ledger,
            recension=recension(ledger),
            examination=examine(ledger),
            comparisons=compare(ledger) if compare else (),
            codes={code.code: code for code in (*CODES, *BETWEEN_TEXTS)},
        )

    return make


@pytest.fixture
def page(edited):
    """Makes the page of the one document."""

    def make(lines="", **given):
        return edited(lines, **given).documents[0]

    return make
