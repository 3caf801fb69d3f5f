"""Document pages: what they say, and what they say of what is missing."""

from averment.edition import State

SUM = """
claim    c1  report:4r.7   arrests = 1,240 persons     1951-H2  "1,240 persons"
claim    c2  report:4r.9   arrests:county-a = 612 persons  1951-H2  "612 were"
claim    c3  report:4r.10  arrests:county-b = {b} persons  1951-H2  "618 in county B"
relation s1  c1 = c2 + c3
"""
TOTAL = SUM.format(b=618)


def said(note):
    pieces = (note.head, *note.sentences)
    return " ".join("".join(piece.text for piece in sentence) for sentence in pieces)


def notes(page):
    rows = (note for row in page.rows for note in row.notes)
    return {note.key: note for note in (*rows, *page.unplaced)}


def shown(page):
    return ["".join(run.text for run in row.original.runs) for row in page.rows]


def test_the_rows_are_the_passages_in_their_words(page):
    made = page(TOTAL)
    assert [row.label for row in made.rows] == ["4r.7", "4r.9", "4r.10"]
    assert shown(made)[0] == "In all 1,240 persons were arrested."


def test_a_total_says_what_its_parts_give_and_by_how_much_it_differs(page):
    note = notes(page(TOTAL))["c1"]
    assert note.state is State.DISAGREES
    assert "total of c2 + c3, which give 1,230: short by 10." in said(note)


def test_parts_are_recorded_and_say_what_they_are_part_of(page):
    note = notes(page(TOTAL))["c2"]
    assert note.state is State.RECORDED
    assert said(note).startswith("612 persons · part of c1.")
    assert "Arrests, county a, reported for the second half of 1951." in said(note)


def test_a_total_that_agrees_says_so_and_is_recorded(page):
    note = notes(page(SUM.format(b=628)))["c1"]
    assert note.state is State.RECORDED
    assert "which agrees" in said(note)


def test_the_link_beside_a_total_leads_to_the_finding(edited):
    edition = edited(TOTAL)
    (finding,) = edition.questions.groups[0].findings
    links = [
        piece.to
        for piece in notes(edition.documents[0])["c1"].head
        if piece.to and piece.to.page == "finding"
    ]
    assert [link.name for link in links] == [finding.address]
    assert finding.address


def test_the_meta_line_counts_in_words(page):
    meta = page(f"  held: Provincial Archives, fonds 103\n{TOTAL}").meta
    assert meta == (
        "Provincial Archives, fonds 103",
        "English",
        "4 March 1952",
        "3 figures recorded",
        "1 total disagrees with its parts",
    )


def test_a_reading_proposed_stands_beside_and_never_in_the_text(page):
    made = page(
        TOTAL
        + 'emend  e1  c3  618 persons -> 628 persons  "the total"  @ed2.2026-10-02\n'
        + 'review e1  accepted  "checked"  @ed3.2026-10-05\n'
    )
    note = notes(made)["c3"]
    assert note.state is State.EMENDED
    assert (
        "618 persons the document; 628 persons proposed (ed2, 2 October 2026), "
        "the total; accepted (ed3, 5 October 2026), checked." in said(note)
    )
    assert "628" not in "".join(shown(made))


def test_a_reading_rejected_takes_the_dots_away_and_is_still_printed(page):
    note = notes(
        page(
            TOTAL
            + 'emend  e1  c3  618 persons -> 628 persons  "the total"  @ed2\n'
            + "review e1  rejected  @ed3.2026-10-05\n"
        )
    )["c3"]
    assert note.state is State.RECORDED
    assert "rejected (ed3, 5 October 2026)" in said(note)


def test_what_a_machine_proposed_is_said_to_be_a_proposal(page):
    made = page(
        'claim c1 report:4r.7 arrests = 1,240 persons "1,240 persons" @machine\n'
    )
    assert "no person has adopted it" in said(notes(made)["c1"])
    assert "1 proposal not adopted" in made.meta
    assert not any("recorded" in part for part in made.meta)


def test_a_proposal_a_person_accepted_is_a_claim_like_others(page):
    made = page(
        'claim c1 report:4r.7 arrests = 1,240 persons "1,240 persons" @machine\n'
        "review c1 accepted @ed1.2026-10-05\n"
    )
    assert "no person has adopted it" not in said(notes(made)["c1"])
    assert "1 figure recorded" in made.meta


def test_a_claim_of_a_regest_says_where_its_figure_was_drawn_from(page):
    made = page(
        f"  kept: en full.txt\n  sha256: en {'9f8a1b2c' * 8}\n"
        'claim c1 report:4r.7 arrests = 1,240 persons "1,240 persons"\n'
        "  from: §4 of 9f8a1b2c9f8a1b2c\n"
    )
    assert "From §4." in said(notes(made)["c1"])
    (notice,) = (n for n in made.notices if "wording ours" in n)
    assert "SHA-256 begins 9f8a1b2c9f8a" in notice
    assert "wording ours" not in said(notes(made)["c1"])


def test_lost_words_are_said_to_be_lost_and_quoted(page):
    made = page('claim c1 report:4r.9 arrests = 1 person "no such words here"\n')
    note = notes(made)["c1"]
    assert not note.found
    assert "These words are not at 4r.9" in said(note)
    assert "no such words here" in said(note)
    assert all(not run.keys for row in made.rows for run in row.original.runs)


def test_a_claim_at_a_place_the_text_does_not_have_is_not_dropped(page):
    made = page(
        'claim c1 report:9v.1 arrests = 1 person "no such words here"\n',
        problems=("N105",),
    )
    assert [note.key for note in made.unplaced] == ["c1"]


def test_words_that_stand_twice_are_said_to_be_ambiguous(page):
    made = page(
        'claim c1 report:p1 arrests = 2 persons "two"\n', text="two and two persons\n"
    )
    note = notes(made)["c1"]
    assert not note.found
    assert "more than once" in said(note) or "twice" in said(note)


def test_overlapping_claims_share_the_words_between_them(page):
    made = page(
        'claim c1 report:4r.7 arrests = 1,240 persons "all 1,240 persons"\n'
        'claim c2 report:4r.7 arrests = 1,240 persons "1,240 persons were arrested"\n'
    )
    runs = [(run.text, run.keys) for run in made.rows[0].original.runs]
    assert ("1,240 persons", ("c1", "c2")) in runs


def test_a_rendering_carries_the_mark_of_the_words_that_render_a_claim(page):
    made = page(
        'claim c1 report:4r.7 arrests = 1,240 persons "共捕一千二百四十人"\n'
        'render c1 en "1,240 persons" @ed1.2026-09-30\n',
        text="{4r.7} 下半年共捕一千二百四十人。\n",
        lang="zh",
        renderings=(("en", "{4r.7} In all 1,240 persons were arrested.\n"),),
    )
    (cell,) = made.rows[0].renderings
    assert [run.text for run in cell.runs if run.keys == ("c1",)] == ["1,240 persons"]
    assert "English rendering, ed1, 30 September 2026." in said(notes(made)["c1"])


def test_words_missing_from_a_rendering_are_said_to_be_missing(page):
    made = page(
        'claim c1 report:4r.7 arrests = 1,240 persons "共捕一千二百四十人"\n'
        'render c1 en "1,250 persons"\n',
        text="{4r.7} 下半年共捕一千二百四十人。\n",
        lang="zh",
        renderings=(("en", "{4r.7} In all 1,240 persons were arrested.\n"),),
    )
    assert "These words are not in the English rendering: 1,250 persons." in said(
        notes(made)["c1"]
    )


def test_a_document_of_which_nothing_is_recorded_shows_its_text_and_a_line(page):
    made = page()
    assert made.empty.startswith("Nothing has been recorded from this document yet.")
    assert made.example_line.startswith("claim c1 report:4r.7 ")
    assert len(made.rows) == 3


def test_a_chinese_text_without_rendering_stands_alone(page):
    made = page(text="{1} 文。\n", lang="zh")
    assert "No English rendering has been made. The Chinese stands alone." in (
        made.notices
    )


def test_passages_with_labels_of_their_own_are_said_to_stand_by_order(page):
    made = page(text="{1} 文。\n", lang="zh", renderings=(("en", "{a} Text.\n"),))
    assert any("beside the text in order" in notice for notice in made.notices)
    assert made.rows[0].renderings[0].label == "a"


def test_places_with_a_withheld_name_are_counted(page):
    made = page(
        'withhold names report "private persons" @ed1.2026-10-05\n',
        text="Reported by ［name withheld］ and ［name withheld］.\n",
    )
    assert "Names of private persons are withheld (2 places)." in made.notices


def test_the_example_says_that_no_person_stands_behind_it(edited):
    made = edited('claim c1 report:4r.7 a = 1,240 persons "1,240 persons" @example\n')
    assert made.example
    assert any("no person stands behind it" in n for n in made.documents[0].notices)


def test_a_passage_whose_label_is_a_key_gives_way_to_the_claim(page):
    made = page(
        'claim p1 report:p1 arrests = 1,240 persons "1,240 persons"\n',
        text="In all 1,240 persons were arrested.\n",
    )
    assert made.rows[0].anchor == "at-p1"
    assert made.rows[0].notes[0].anchor == "p1"


def test_a_table_is_shown_cell_by_cell(page):
    made = page(
        'table t1 report:4r.9 arrests persons "612 were in county A"\n'
        "  columns: men | women | total\n"
        "  row: county-a | 300 | ~ 312 | 612\n"
    )
    (grid,) = made.rows[1].grids
    assert grid.columns == ("men", "women", "total")
    ((label, cells),) = grid.rows
    assert label == "county-a"
    assert [cell.split()[0] for cell in cells] == ["300", "about", "612"]


def test_a_note_leads_to_the_figures_its_claim_belongs_to(page):
    lines = TOTAL.replace("c2 + c3", "c2 + c3  ^half-year-total")
    note = notes(page(lines))["c2"]
    links = [piece.to for s in note.sentences for piece in s if piece.to]
    assert [(link.page, link.name) for link in links] == [
        ("figure", "^half-year-total")
    ]


def test_what_the_page_says_once_is_not_repeated_at_each_name(page):
    made = page(
        'claim c1 report:4r.7 a = 1,240 persons "1,240 persons" @example\n'
        'review c1 disputed "hardly legible" @example.2026-10-05\n'
    )
    assert "no person" not in said(notes(made)["c1"])
    assert "Disputed (example, 5 October 2026)" in said(notes(made)["c1"])
