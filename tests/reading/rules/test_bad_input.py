import random
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.reading.rules import alone, rules_of
from averment.record import Origin

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


EN = (
    "The county must report to the bureau before 15 March and courts shall not beat "
    "prisoners under the leadership of the party committee"
)
ZH = "各县必须向省委报告工作，并由公安部批准，不得打骂犯人"


def spoiled(text, noise, *, seed=3):
    """A text as a machine reads a bad print: one sign in eight is another."""
    chance = random.Random(seed)
    return "".join(
        chance.choice(noise) if chance.random() < 1 / 8 else sign for sign in text
    )


BAD = {
    "nothing": ("", "en"),
    "nothing in Chinese": ("", "zh"),
    "white space": (" \n\t\u3000" * 5_000, "en"),
    "signs": (".,;:!?—“”()[]" * 1_500, "en"),
    "signs in Chinese": ("。，；：！？——“”（）《》、" * 1_400, "zh"),
    "open quotes": ("“" * 20_000, "en"),
    "numbers": ("1. " * 6_600, "en"),
    "numbers in Chinese": ("一、" * 10_000, "zh"),
    "no stops": (f"{EN} " * 150, "en"),
    "no stops in Chinese": (ZH.replace("，", "") * 800, "zh"),
    "one sentence": (f"The court, {'which must report, ' * 1_000}shall act.", "en"),
    "one sentence in Chinese": (f"{ZH}，" * 750, "zh"),
    "must": ("must " * 4_000, "en"),
    "must in Chinese": ("必须" * 10_000, "zh"),
    "by by by": ("approved by " * 1_700, "en"),
    "a table": ("| County | must report | 1952 |\n" * 650, "en"),
    "a table in Chinese": ("县\t必须\t12\t十五\n" * 1_600, "zh"),
    "two languages": (f"{EN}. {ZH}。" * 100, "en"),
    "two languages, as Chinese": (f"{EN}. {ZH}。" * 100, "zh"),
    "a third language": ("Die Kreise müssen berichten. " * 700, "de"),
    "a third language, as English": ("Уезды должны. " * 1_400, "en"),
    "a bad print": (spoiled(f"{EN}. " * 140, "lI1|0O~*# "), "en"),
    "a bad print in Chinese": (spoiled(f"{ZH}。" * 700, "干于方儿口□〇O1l "), "zh"),
    "broken words": ("The coun-\nty must re-\nport. " * 700, "en"),
    "odd signs": ("\x00\u202e\ufeff must 👨‍👩‍👧 " * 1_000, "en"),
}


@pytest.fixture(params=BAD.values(), ids=BAD)
def bad(request):
    """As much as makes more than one piece of a sentence without an end."""
    text, lang = request.param
    return text[:5_000], lang


def test_of_bad_input_every_span_is_one_of_the_text_and_ends_at_words(bad):
    text, lang = bad
    for span in spans(rules_of(text, lang=lang)):
        assert 0 <= span.start < span.end <= len(text)
        words = text[span.start : span.end]
        assert words.strip()
        if lang == "en" and re.match("[A-Za-z]", words):
            assert not re.match("[A-Za-z]", text[span.start - 1 : span.start])


def test_of_bad_input_no_bearer_and_no_body_is_invented(bad):
    text, lang = bad
    read = rules_of(text, lang=lang)
    for one in read.statements:
        if one.bearer is not None:
            assert one.bearer.origin is not Origin.INFERRED
            assert any(text[s.start : s.end].strip() for s in one.bearer.spans)
    for body in read.bodies:
        assert body.mentions
        for span in body.mentions:
            assert text[span.start : span.end].strip()


@pytest.mark.parametrize(
    "name",
    [
        "nothing",
        "nothing in Chinese",
        "white space",
        "signs",
        "signs in Chinese",
        "open quotes",
        "numbers",
        "numbers in Chinese",
        "a table",
        "a table in Chinese",
        "a third language",
        "a third language, as English",
    ],
)
def test_what_is_no_sentence_says_nothing(name):
    text, lang = BAD[name]
    read = rules_of(text, lang=lang)
    assert (read.statements, read.authority) == ((), ())


def test_words_without_a_bearer_have_none(bad):
    """Whatever stands around it, a sentence that names nobody bears on nobody."""
    text, lang = bad
    alone_ = "不得打骂犯人。" if lang == "zh" else "Beating must be prevented."
    whole = f"{text}\n\n{alone_}"
    last = [
        one
        for one in rules_of(whole, lang=lang).statements
        if one.span.start >= len(text)
    ]
    assert [one.bearer for one in last] == ([None] if lang != "de" else [])


@pytest.mark.parametrize(("text", "lang"), BAD.values(), ids=BAD)
def test_bad_input_is_read_in_linear_time(text, lang):
    if (whole := seconds(text, lang=lang)) > 1:
        whole = min(whole, seconds(text, lang=lang))
        half = min(seconds(text[: len(text) // 2], lang=lang) for _ in range(2))
        assert whole < 3.5 * half


def seconds(text, *, lang):
    begun = time.process_time()
    rules_of(text, lang=lang)
    return time.process_time() - begun


def test_a_row_of_a_table_parts_the_sentences_around_it():
    text = "The county must report\n| a | must | 15 |\nCourts shall not beat prisoners."
    found = [
        text[one.span.start : one.span.end]
        for one in rules_of(text, lang="en").statements
    ]
    assert found == ["The county must report", "Courts shall not beat prisoners."]
