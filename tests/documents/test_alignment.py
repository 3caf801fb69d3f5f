"""Sentences of real documents linked: one whole, one cut short, one in fragments."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from averment.parallel.aligning import aligned, installed, linked
from averment.parallel.nouns import Alignment, Means, Purpose
from averment.reading.passages import passages_of
from averment.record import Text

pytestmark = pytest.mark.documents

HERE = installed()
WAYS = {
    Means.VECTORS: {"vectors": HERE.vectors, "lexicon": HERE.lexicon},
    Means.DICTIONARY: {"lexicon": HERE.lexicon},
    Means.PLAIN: {},
}
Made = Callable[..., Alignment]


@pytest.fixture
def made(documents: Path) -> Made:
    """Two files linked."""

    def text(name: str) -> Text:
        content = (documents / name).read_text(encoding="utf-8")
        return Text(
            document="doc",
            lang="en" if name.endswith("en.txt") else "zh",
            file=name,
            content=content,
            sha256="",
            passages=passages_of(content),
        )

    def made(one: str, other: str, means: Means) -> Alignment:
        return aligned(text(one), text(other), **WAYS[means])

    return made


def words(done: Alignment) -> list[tuple[str, str]]:
    """The words of each link."""
    return [
        (
            "".join(done.originals[i].words for i in link.original),
            " ".join(done.renderings[j].words for j in link.rendering),
        )
        for link in done.links
    ]


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("means", WAYS)
def test_a_whole_document_is_linked_as_by_hand(
    means: Means, purpose: Purpose, documents: Path
) -> None:
    sets = documents.parent / "bench" / "parallel"
    known = json.loads((sets / "southwest-factories-1952.json").read_text("utf-8"))
    links = linked(known["src"], known["tgt"], purpose=purpose, **WAYS[means])
    found = [[list(link.original), list(link.rendering)] for link in links]
    by_hand = sorted(known["gold"], key=lambda link: (link[0] or [0], link[1]))
    assert sorted(found, key=lambda link: (link[0] or [0], link[1])) == by_hand


@pytest.mark.parametrize("means", [Means.VECTORS, Means.DICTIONARY])
def test_what_a_chinese_text_breaks_off_before_stays_alone(
    means: Means, made: Made
) -> None:
    name = "middle-and-inner-layers-1951"
    done = made(f"{name}.zh.txt", f"{name}.en.txt", means)
    assert next(k for k, s in enumerate(done.renderings) if "2. Meth" in s.words) == 18
    beyond = [link for link in done.links if set(link.rendering) & set(range(18, 99))]
    assert len(beyond) > 50
    assert not any(link.original for link in beyond)
    linked_to = dict(words(done))
    last = next(zh for zh in linked_to if "共同纲领" in zh)
    assert "united front" in linked_to[last]


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("means", [Means.VECTORS, Means.DICTIONARY])
def test_fragments_find_their_places_in_the_whole(
    means: Means, turned: bool, made: Made
) -> None:
    name = "proportion-of-executions-1951"
    files = [f"{name}.zh-fragments.txt", f"{name}.en.txt"]
    done = made(*(files[::-1] if turned else files), means)
    both = [pair[::-1] if turned else pair for pair in words(done)]
    for zh, en in (
        ("先杀此数的一半", "half of this number"),
        ("柳州专区", "Liuzhou prefecture"),
        ("贵州省委要求杀千分之三", "three-thousandths"),
        ("二万二千至二万五千", "22,000 to 25,000"),
    ):
        assert en in next(rendering for original, rendering in both if zh in original)
    assert [en for zh, en in both if "Soviet Union" in en and zh] == []
