"""The example tells the documents in its own words: facts carry over only."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "suppression-1951-1953"
FULL_TEXTS = ROOT.parent / "shared" / "documents"

# The longest runs that may be shared are names of bodies and titles.
EN_RUN = 7
ZH_RUN = 9
NAMES = (
    "resolution of the second national judicial conference",
    "the central political and legal cadre school shall",
    "to the central ministry of public security",
    "the central committee of the chinese communist party on",
    "西南军政委员会工业部",
    "中层内层问题的指示",
)

pytestmark = [
    pytest.mark.documents,
    pytest.mark.skipif(
        not FULL_TEXTS.is_dir(), reason="the full texts are not beside the checkout"
    ),
]

Tokens = Callable[[str], list[str]]


def words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9']+", text.lower())


def characters(text: str) -> list[str]:
    return re.findall(r"[\u3400-\u9fff]", text)


def runs(text: str, *, tokens: Tokens, length: int, joint: str) -> Iterator[str]:
    found = tokens(text)
    for start in range(len(found) - length + 1):
        yield joint.join(found[start : start + length])


def shared_runs(*, tokens: Tokens, length: int, joint: str) -> list[tuple[str, str]]:
    theirs = {
        run
        for path in FULL_TEXTS.glob("*.txt")
        for run in runs(
            path.read_text("utf-8"), tokens=tokens, length=length, joint=joint
        )
    }
    return [
        (path.name, run)
        for path in sorted(EXAMPLE.rglob("*"))
        if path.suffix in {".txt", ".claims"}
        for run in runs(
            path.read_text("utf-8"), tokens=tokens, length=length, joint=joint
        )
        if run in theirs and not any(run in name for name in NAMES)
    ]


def test_no_seven_english_words_running_are_those_of_a_document() -> None:
    assert shared_runs(tokens=words, length=EN_RUN, joint=" ") == []


def test_no_nine_chinese_characters_running_are_those_of_a_document() -> None:
    assert shared_runs(tokens=characters, length=ZH_RUN, joint="") == []


def test_the_names_let_through_do_stand_in_the_documents() -> None:
    full = [path.read_text("utf-8") for path in FULL_TEXTS.glob("*.txt")]
    told = [" ".join(words(text)) for text in full]
    told += ["".join(characters(text)) for text in full]
    assert [n for n in NAMES if not any(n in text for text in told)] == []
