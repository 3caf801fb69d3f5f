"""One folder a code R7xx: an invented text, its rendering, and what is found.

A folder needs no Python, as in test_findings. The two texts are held beside one
another by figures, names and length; with all that the extra `parallel` installs
only where there is an empty file `with-model`.
"""

import os
from importlib.resources import files
from pathlib import Path

import pytest

from averment.notation import load
from averment.parallel.aligning import installed
from averment.parallel.codes import CODES
from averment.parallel.comparing import compared, findings_in
from averment.parallel.given import given_links
from averment.parallel.rendered import renderings_tested
from averment.recension import recension
from averment.record import Source, Term
from averment.verbs.pairs import pairs_of

HERE = Path(str(files("averment") / "golden"))
FOLDERS = sorted(folder for folder in HERE.glob("R7[0-9][0-9]"))


def findings_of(folder):
    """What `averment check` finds of `render` entries, then what `compare` finds."""
    ledger = load(folder)
    assert not ledger.problems
    means = installed() if (folder / "with-model").exists() else None
    if means and means.missing:
        pytest.skip(means.missing)
    yield from renderings_tested(ledger, recension(ledger).anchors)
    for source in ledger.of(Source):
        for pair in pairs_of(source, ledger=ledger):
            comparison = compared(
                pair.original,
                pair.rendering,
                reference=pair.date,
                given=given_links(
                    ledger, document=source.key, lang=pair.rendering.lang
                ),
                vectors=means and means.vectors,
                lexicon=means and means.lexicon,
            )
            terms = tuple(ledger.of(Term))
            yield from findings_in(comparison, source=source, terms=terms)


def printed(findings):
    lines = []
    for f in findings:
        lines += [f"{f.address} {f.level.name.lower()}", f"  {f.sentence}"]
        lines += [
            f"    {s.lang} {s.place.label}: {s.exact}" for s in f.sides if s.place
        ]
        lines += [f"  {line}" for line in (*f.assumptions, *f.would_agree)]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_case_of_a_rendering_gives_what_is_expected(folder):
    found = tuple(findings_of(folder))
    text = printed(found)
    expected = folder / "expected.txt"
    if os.environ.get("ACCEPT"):
        expected.write_text(text, encoding="utf-8")
    assert folder.name in {finding.code for finding in found}
    assert text == expected.read_text(encoding="utf-8")
    assert (folder / "why.md").read_text(encoding="utf-8").startswith("# ")


def test_every_code_of_a_rendering_has_a_golden_folder():
    assert {folder.name for folder in FOLDERS} == {code.code for code in CODES}
