"""A text beside its renderings: every sentence once, figures numbered in pairs."""

from dataclasses import replace

import pytest

from averment.edition.parallels.figures import Underlined, figures_in
from averment.edition.parallels.rows import named
from averment.edition.parallels.stretches import stretches_of
from averment.edition.view import Stroke
from averment.parallel.nouns import (
    Caution,
    FigurePair,
    Lack,
    Link,
    Means,
    Purpose,
    Sureness,
    Untranslated,
    Verdict,
)
from averment.reading import read
from averment.record import Span
from by_passage import by_passage

ZH = """{4r.7} 本省共捕一千二百四十人。其中甲县六百一十二人。
{4r.9} 完成千分之一。
{4r.10} 此句未译。
"""
EN = """{4r.7} In all 1,240 persons were arrested, of whom 612 in county A.
{4r.9} One per cent was done.
{4r.11} This was added.
"""
CLAIMS = (
    'claim c1 report:4r.7 arrests = 1,240 persons "共捕一千二百四十人"\n'
    'render c1 en "1,240 persons were arrested"\n'
    'office o1 report:4r.10 county "此句未译"\n'
    'render o1 en-GB "1,240"\n'
)


@pytest.fixture
def beside(edited):
    """Makes the edition of a Chinese text beside its English rendering."""

    def make(lines="", *, text=ZH, rendering=EN, **changes):
        def compare(ledger):
            return tuple(_changed(made, **changes) for made in by_passage(ledger))

        renderings = (("en", rendering),)
        return edited(
            lines, text=text, lang="zh", renderings=renderings, compare=compare
        )

    return make


def _changed(comparison, *, figures=None, untranslated=(), **alignment):
    made = replace(
        comparison,
        alignment=replace(comparison.alignment, **alignment),
        untranslated=untranslated,
    )
    return made if figures is None else replace(made, figures=figures(made))


def said(sentence):
    return "".join(stretch.text for stretch in sentence.stretches)


def test_every_sentence_stands_once_and_in_the_order_of_its_text(beside):
    (page,) = beside().parallels
    original = [said(s) for row in page.rows for s in row.original]
    rendering = [said(s) for row in page.rows for s in row.rendering]
    assert original == [
        "本省共捕一千二百四十人。",
        "其中甲县六百一十二人。",
        "完成千分之一。",
        "此句未译。",
    ]
    assert rendering == [
        "In all 1,240 persons were arrested, of whom 612 in county A.",
        "One per cent was done.",
        "This was added.",
    ]


def test_a_row_says_how_many_stand_for_how_many_and_who_has_no_counterpart(beside):
    (page,) = beside().parallels
    assert [(row.label, row.badge, row.sureness) for row in page.rows] == [
        ("4r.7", "2 to 1", "sure"),
        ("4r.9", "1 to 1", "sure"),
        ("4r.10", "no counterpart", "doubtful"),
        ("", "no counterpart", "doubtful"),
    ]
    assert page.rows[2].missing == (
        "No counterpart in the English, though that is doubtful."
    )
    assert page.rows[3].missing.startswith("No counterpart in the Chinese")
    assert [sentence.label for sentence in page.rows[3].rendering] == ["4r.11"]
    assert page.rows[2].shape == "none"


def test_rows_lead_to_their_passage_and_keep_their_own_address(beside):
    (page,) = beside().parallels
    assert [row.anchor for row in page.rows] == [
        "4r.7.1",
        "4r.9.1",
        "4r.10.1",
        "en:4r.11.1",
    ]
    assert page.rows[0].to.anchor == "4r.7"
    assert page.rows[3].to is None


def test_figures_have_one_number_on_both_sides_and_lead_to_one_another(beside):
    (page,) = beside().parallels
    mine, theirs = (
        [t for s in side for t in s.stretches if t.number]
        for side in (page.rows[0].original, page.rows[0].rendering)
    )
    assert [(t.text, t.number) for t in mine] == [
        ("一千二百四十", 1),
        ("六百一十二", 2),
    ]
    assert [t.number for t in theirs] == [1, 2]
    assert [t.to for t in mine] == [t.anchor for t in theirs]
    assert {t.stroke for t in (*mine, *theirs)} == {Stroke.PAIRED}


def test_a_figure_that_differs_is_spelled_out_under_its_row(beside):
    edition = beside()
    (note,) = edition.parallels[0].rows[1].notes
    assert (note.code, note.numbers) == ("R701", (3,))
    values = [value for _, value in note.sides]
    assert "0.001" in note.sentence or "1‰" in values or "1/1,000" in values
    (finding,) = (f for f in edition.questions.findings() if f.code == "R701")
    assert finding.address == note.finding
    assert [part.quotation for part in finding.parts] == ["千分之一", "One per cent"]
    assert finding.beside.anchor == "4r.9.1"
    assert [sentence.text for sentence in finding.within] == [
        "完成千分之一。",
        "One per cent was done.",
    ]
    assert finding.where == "report:4r.9"
    assert "translation" in finding.fixed


def test_findings_between_texts_have_their_own_place_among_the_questions(beside):
    questions = beside().questions
    codes = [f.code for group in questions.beside for f in group.findings]
    assert codes == ["R701"]
    assert not questions.groups
    assert "1 question between texts and their renderings." in questions.summary
    assert [code.code for code in questions.codes] == ["R701"]


def test_what_is_only_noted_stands_apart_and_the_head_leads_to_the_rest(beside):
    noted = 'term arrest zh "共捕"\n  rendering: en "taken"\n'
    edition = beside(noted)
    questions = edition.questions
    assert [f.code for group in questions.beside for f in group.findings] == ["R701"]
    (note,) = (f for group in questions.beside_notes for f in group.findings)
    assert (note.code, note.level) == ("R732", "note")
    assert note in questions.findings()
    assert "2 questions between texts" in questions.summary
    (lead,) = edition.parallels[0].asked
    assert (lead.text, lead.to.anchor) == ("4r.9 R701", "4r.9.1")


def test_a_sentence_that_is_quoted_whole_is_not_set_out_again(beside):
    start = ZH.index("此句未译。")
    lack = Untranslated(
        kind=Lack.SENTENCE,
        span=Span(start=start, end=start + 5),
        lacking=(),
        link=2,
        sureness=Sureness.SURE,
    )
    edition = beside(untranslated=(lack,))
    (finding,) = (f for f in edition.questions.findings() if f.code == "R711")
    assert [part.quotation for part in finding.parts] == ["此句未译。"]
    assert finding.within == ()


def test_the_summary_says_how_many_sentences_stand_for_how_many(beside):
    assert beside().parallels[0].summary[0] == (
        "4 rows: 1 one to one, 1 of several sentences and 2 with no counterpart. "
        "2 of these are doubtful."
    )
    alone = beside(text="{1} 本省。\n{2} 本县。\n", rendering="{1} One.\n{2} Two.\n")
    assert alone.parallels[0].summary[0] == "2 rows, all one to one."


def test_the_document_leads_to_its_rendering(beside):
    (lead,) = beside().documents[0].beside
    assert lead.text == "The Chinese beside the English, sentence by sentence"
    assert (lead.to.page, lead.to.name) == ("beside", "en")


def test_what_the_comparison_rests_on_is_said_first(beside):
    (page,) = beside(
        means=Means.DICTIONARY,
        purpose=Purpose.LITERATURE,
        cautions=(Caution(code="R721", sentence="The order differs."),),
    ).parallels
    told = " ".join(page.basis)
    assert "by a dictionary" in told
    assert "averment[parallel]" in told
    assert "literature" in told
    assert [caution.sentence for caution in page.cautions] == ["The order differs."]
    (whole,) = beside(means=Means.VECTORS).parallels
    assert "averment[parallel]" not in " ".join(whole.basis)


def test_words_possibly_left_out_have_a_line_of_their_own(beside):
    start = ZH.index("甲县")
    lack = Untranslated(
        kind=Lack.NAME,
        span=Span(start=start, end=start + 2),
        lacking=("甲县",),
        link=0,
        sureness=Sureness.SURE,
    )
    edition = beside(untranslated=(lack,))
    row = edition.parallels[0].rows[0]
    assert [t.text for s in row.original for t in s.stretches if t.stroke] == [
        "一千二百四十",
        "甲县",
        "六百一十二",
    ]
    assert [note.code for note in row.notes] == ["R712"]
    assert not row.notes[0].sides


def test_terms_and_what_stands_for_them_are_underlined_and_noted(beside):
    edition = beside(
        'term county zh "甲县"\n'
        '  rendering: en "first county"\n'
        '  rejected: en "county" because "it is no name"\n'
    )
    (page,) = edition.parallels
    row = page.rows[0]
    lines = [
        (t.text, t.stroke)
        for s in (*row.original, *row.rendering)
        for t in s.stretches
        if t.stroke is Stroke.TERM
    ]
    assert lines == [("甲县", Stroke.TERM), ("county", Stroke.TERM)]
    assert [note.code for note in row.notes] == ["R731"]
    assert [stroke for stroke, _, _ in page.legend] == [
        Stroke.PAIRED,
        Stroke.DIFFERS,
        Stroke.TERM,
    ]


def test_an_empty_comparison_has_a_page_that_says_so(beside):
    (page,) = beside(
        links=(), originals=(), renderings=(), figures=lambda _: ()
    ).parallels
    assert page.rows == ()
    assert page.summary == ("0 rows.", "No figures or dates were compared.")


def test_swapping_the_texts_gives_the_mirror_image(beside, edited):
    (one,) = beside().parallels
    mirrored = edited(text=EN, lang="en", renderings=(("zh", ZH),), compare=by_passage)
    (other,) = mirrored.parallels
    lines = {
        (said(s), t.text, t.stroke)
        for row in one.rows
        for s in (*row.original, *row.rendering)
        for t in s.stretches
    }
    assert lines == {
        (said(s), t.text, t.stroke)
        for row in other.rows
        for s in (*row.original, *row.rendering)
        for t in s.stretches
    }


def test_several_renderings_stand_side_by_side_figure_by_figure(edited):
    edition = edited(
        CLAIMS,
        text=ZH,
        lang="zh",
        renderings=(("en", EN), ("en-GB", EN.replace("1,240", "1,420"))),
        problems=None,
        compare=by_passage,
    )
    (matrix,) = edition.matrices
    assert [name for name, _ in matrix.columns] == ["English", "English, en-GB"]
    first = matrix.rows[0]
    assert [key.text for key in first.keys] == ["c1"]
    assert first.quoted.text == "一千二百四十"
    assert [cell.verdict for cell in first.cells] == ["equal", "the value differs"]
    assert [cell.stroke for cell in first.cells] == [Stroke.PAIRED, Stroke.DIFFERS]
    assert [row.label for row in matrix.rows] == ["4r.7", "4r.7", "4r.9", "4r.10"]
    claim = matrix.rows[-1]
    assert [cell.verdict for cell in claim.cells] == [
        "nothing is named",
        "named by an editor",
    ]
    assert len(edition.documents[0].beside) == 3


def test_one_rendering_makes_no_matrix(beside):
    assert beside().matrices == ()


def _pair(number, *, start, end):
    found = read("1952年", lang="zh")[0]
    reading = replace(found, full=Span(start=start, end=end))
    pair = FigurePair(
        original=reading, rendering=None, verdict=Verdict.DROPPED, how="", link=0
    )
    return number, pair


def test_figures_over_one_another_are_told_apart_and_each_keeps_its_number():
    pairs = (
        _pair(1, start=2, end=6),
        _pair(2, start=3, end=5),
        _pair(3, start=4, end=8),
    )
    within = Span(start=0, end=9)
    stretches = stretches_of(
        "abcdefghi",
        within=within,
        figures=figures_in(pairs, original=True),
        others=(Underlined(span=within, stroke=Stroke.LACKING),),
    )
    assert "".join(t.text for t in stretches) == "abcdefghi"
    assert [(t.text, t.number) for t in stretches if t.number] == [
        ("cdef", 1),
        ("", 2),
        ("gh", 3),
    ]
    assert [t.stroke for t in stretches if not t.number] == [Stroke.LACKING] * 2


def test_a_row_keeps_its_name_when_the_sentence_after_it_changes(beside):
    (page,) = beside(
        links=(
            Link(original=(0,), rendering=(0,), per_cent=9, sureness=Sureness.GIVEN),
            Link(original=(1,), rendering=(), per_cent=9, sureness=Sureness.LIKELY),
            Link(original=(2,), rendering=(1,), per_cent=9, sureness=Sureness.LIKELY),
            Link(original=(3,), rendering=(2,), per_cent=9, sureness=Sureness.DOUBTFUL),
        )
    ).parallels
    assert [row.anchor for row in page.rows] == [
        "4r.7.1",
        "4r.7.2",
        "4r.9.1",
        "4r.10.1",
    ]
    assert [row.shape for row in page.rows] == ["given", "none", "likely", "doubtful"]
    assert page.rows[3].rendering[0].label == "4r.11"


def test_names_of_sentences_are_distinct(beside):
    (comparison,) = [beside().parallels[0]]
    assert len({row.anchor for row in comparison.rows}) == len(comparison.rows)
    assert named(()) == ()


def test_a_row_without_counterpart_says_so_once(beside):
    start = ZH.index("此句未译。")
    alone = _lack(Span(start=start, end=start + 5), link=2)
    (page,) = beside(untranslated=(alone,)).parallels
    row = page.rows[2]
    assert row.missing.startswith("No counterpart in the English")
    assert [(note.code, note.sentence) for note in row.notes] == [("R711", "")]


def test_a_sentence_that_its_link_lacks_is_underlined(beside):
    start = ZH.index("其中甲县六百一十二人。")
    lack = _lack(Span(start=start, end=start + 11), link=0)
    (page,) = beside(untranslated=(lack,)).parallels
    strokes = {s.stroke for s in page.rows[0].original[1].stretches}
    assert Stroke.LACKING in strokes
    assert page.rows[0].notes[0].sentence


def _lack(span, *, link):
    return Untranslated(
        kind=Lack.SENTENCE,
        span=span,
        lacking=(),
        link=link,
        sureness=Sureness.LIKELY,
    )
