import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.reading.rules import alone, rules_of

PIECES = st.lists(
    st.sampled_from(
        [
            "the",
            "county",
            "must",
            "not",
            "report",
            ",",
            ";",
            ":",
            ".",
            "may",
            "who",
            "that",
            "which",
            "by",
            "and",
            "or",
            "to",
            "be",
            "of",
            "courts",
            "shall",
            "必须",
            "不得",
            "由",
            "县委",
            "，",
            "。",
            "者",
            "的",
            "对于",
            "应",
            "可",
            "15",
            "1952",
            "\n",
            "\n\n",
            "-",
            "1.",
            "（",
            "）",
            "“",
            '"',
            "approved",
            "leadership",
            "under",
            "before",
            "within",
            "months",
            "only",
            "if",
        ]
    ),
    max_size=40,
)


def spans(rules):
    for one in rules.statements:
        yield one.span
        parts = [one.bearer, *one.aims, *one.objects, *one.conditions]
        parts += [each.part for each in one.constraints]
        for part in parts:
            yield from part.spans if part else ()
    for tie in rules.authority:
        yield tie.span
    for duty in rules.duties:
        yield duty.span


@given(PIECES, st.sampled_from(["en", "zh"]))
def test_every_span_is_one_of_the_text(pieces, lang):
    text = " ".join(pieces) if lang == "en" else "".join(pieces)
    for span in spans(rules_of(text, lang=lang)):
        assert 0 <= span.start < span.end <= len(text)
    alone(text)


@given(st.text(max_size=200), st.sampled_from(["en", "zh", "de"]))
def test_any_text_is_read(text, lang):
    for span in spans(rules_of(text, lang=lang)):
        assert 0 <= span.start < span.end <= len(text)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The county must report to the bureau " * 540, "en"),
        ("各县必须向省委报告工作" * 1800, "zh"),
        ("The county must report, " * 830, "en"),
        ("必须，" * 6600, "zh"),
        ("（" * 20_000, "zh"),
        (", who that which must" * 950, "en"),
    ],
)
def test_twenty_thousand_characters_without_a_full_stop(text, lang):
    begun = time.perf_counter()
    rules_of(text, lang=lang)
    assert time.perf_counter() - begun < 20
