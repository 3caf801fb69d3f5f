"""Open questions: six parts, permanent addresses, an order without numbers."""

from averment.edition.questions import summary_of
from averment.record import Examination

SUMS = """
claim    a1  report:4r.10  arrests = 618 persons  1951-H2  "618 in county B"
claim    a2  report:4r.9   arrests = 612 persons  1951-H2  "612 were in county A"
claim    a3  report:4r.7   arrests = 1,240 persons  1951-H2  "1,240 persons"
relation small  a1 = a2
relation large  a3 = a1 + a2
"""


def findings(edition):
    return list(edition.questions.findings())


def test_findings_stand_by_place_and_not_by_the_size_of_a_number(edited):
    where = [finding.where for finding in findings(edited(SUMS))]
    assert where == ["report:4r.7", "report:4r.10"]


def test_a_finding_has_its_six_parts(edited):
    (finding,) = (f for f in findings(edited(SUMS)) if f.code == "S101")
    assert finding.where == "report:4r.7"
    assert "1,240" in finding.sentence or "10" in finding.sentence
    assert {part.quotation for part in finding.parts} == {
        "1,240 persons",
        "618 in county B",
        "612 were in county A",
    }
    assert any("1,230" in working for _, working in finding.arithmetic)
    assert finding.would_agree
    assert finding.read_more == "averment explain S101"


def test_every_finding_has_an_address_of_its_own(edited):
    anchors = [finding.address for finding in findings(edited(SUMS))]
    assert all(anchors)
    assert len(set(anchors)) == len(anchors)


def test_each_code_that_occurs_is_explained(edited):
    edition = edited(SUMS)
    assert {code.code for code in edition.questions.codes} == {
        finding.code for finding in findings(edition)
    }


def test_without_a_relation_nothing_is_said_to_agree(edited):
    assert edited().questions.summary == (
        "No relation has been stated yet, so nothing could be tested."
    )


def test_where_nothing_disagrees_it_is_said_without_praise(edited):
    edition = edited(
        'claim a1 report:4r.9 arrests = 612 persons "612 were in county A"\n'
        'claim a2 report:4r.10 arrests = 618 persons "618 in county B"\n'
        "relation s1 a1 < a2\n"
    )
    assert edition.questions.summary == "1 relation tested. None disagrees."
    assert findings(edition) == []


def test_relations_that_cannot_be_tested_are_counted_apart():
    examination = Examination(held=("s1", "s2"), untested=("s3",))
    assert summary_of(examination) == (
        "2 relations tested, 1 could not be. None disagrees."
    )


def test_the_colophon_says_that_no_contact_is_given(edited):
    colophon = edited().colophon
    assert colophon.contact.startswith("No contact is given")
    assert colophon.scope == "1949 to 1956"
    assert [file.use for file in colophon.fingerprints] == ["text en"]
    assert all(len(file.sha256) == 64 for file in colophon.fingerprints)


def test_a_sum_that_disagrees_is_drawn_under_a_bracket_and_has_conjectures(edited):
    (finding,) = (f for f in findings(edited(SUMS)) if f.code == "S101")
    assert finding.bracket.gap_in_words() == "10; the parts give less than the total"
    assert finding.plot is None
    assert finding.opinion.rivals == ("The definitions differ.", "An error not known.")
    assert finding.opinion.rivals_first
    assert "Or the definitions differ." not in finding.would_agree


def test_other_relations_are_drawn_with_both_sides_on_one_scale(edited):
    (finding,) = (f for f in findings(edited(SUMS)) if f.code != "S101")
    assert [bar.name for bar in finding.plot.bars] == ["report/a1", "report/a2"]


def test_an_accepted_emendation_and_the_dissent_stand_beside_the_finding(edited):
    edition = edited(
        SUMS
        + 'emend e1 a3 1,240 persons -> 1,230 persons "the parts" @ed2.2026-10-02\n'
        + "review e1 accepted @ed3.2026-10-05\n"
        + 'review e1 rejected "the total is elsewhere" @ed4.2026-10-06\n'
    )
    (finding,) = (f for f in findings(edition) if f.code == "S101")
    assert finding.emended
    assert finding.level == "disagreement"
    (emendation,) = finding.emendations
    decisions = ["".join(p.text for p in d) for d in emendation.decisions]
    assert decisions == [
        "accepted (ed3, 5 October 2026)",
        "rejected (ed4, 6 October 2026), the total is elsewhere",
    ]
    assert emendation.problems == ()


def test_an_emendation_whose_premise_has_gone_is_shown_with_what_is_amiss(edited):
    lines = 'emend e1 a1 600 persons -> 628 persons "the total"\n'
    edition = edited(SUMS + lines, problems=("N115",))
    (finding,) = (f for f in findings(edition) if f.code == "S101")
    (said,) = finding.emendations[0].problems
    assert said.startswith("Its premise has gone: it was made of 600 persons")
    ((_, sentence),) = edition.questions.problems
    assert "e1" in sentence


def test_emendations_that_lead_in_a_circle_are_shown_as_a_circle(edited):
    edition = edited(
        SUMS
        + 'emend e1 a1 618 persons -> 628 persons "x"\n'
        + 'emend e2 a1 628 persons -> 618 persons "y"\n'
        + 'emend e3 a2 612 persons -> 612 persons "z"\n',
        problems=("N115",),
    )
    said = " ".join(sentence for _, sentence in edition.questions.problems)
    assert "lead back to where they began: e1, e2" in said
    assert "e3: It proposes what already stands." in said


def test_a_review_of_an_unknown_key_is_listed_and_not_dropped(edited):
    edition = edited(SUMS + "review zz accepted @ed1\n", problems=("N102",))
    ((place, sentence),) = edition.questions.problems
    assert place.startswith("report.claims:")
    assert "zz" in sentence


def test_a_relation_that_cannot_be_calculated_stands_apart_with_its_reason(edited):
    edition = edited(
        'claim a1 report:4r.9 arrests = 612 persons "612 were in county A"\n'
        'claim a2 report:4r.10 land = 618 mu "618 in county B"\n'
        "relation s1 a1 = a2\n"
    )
    assert [r.key for r in edition.questions.untested] == ["s1"]
    assert any("s1" in sentence for _, sentence in edition.questions.problems)


def test_findings_of_entries_with_one_key_keep_addresses_of_their_own(edited):
    line = 'claim c1 report:4r.9 arrests = 1 person "no such words"\n'
    edition = edited(line + line, problems=("N101",))
    addresses = [finding.address for finding in findings(edition)]
    assert len(set(addresses)) == len(addresses)


def test_disagreements_are_counted_in_words(edited):
    assert edited(SUMS).questions.summary == (
        "2 relations tested. Two findings say that statements disagree."
    )


def test_whoever_can_be_written_to_is_named_in_a_sentence(edited):
    assert edited().colophon.how_to_write.startswith("No contact is given")


PROPOSED = SUMS + 'relation m1 a1 + a2 <= a3 because "of these" @machine.2026-01-01\n'


def test_what_a_machine_proposes_stands_apart_and_is_not_counted(edited):
    edition = edited(PROPOSED)
    (proposal,) = edition.questions.proposed
    assert proposal.key == "m1"
    assert proposal.because == "of these"
    assert proposal.outcome.startswith("proposed by a machine")
    assert edition.questions.summary == edited(SUMS).questions.summary
    assert "m1" not in {figure.key for figure in edition.figures}


def test_a_sequence_that_a_machine_proposes_stands_there_too(edited):
    line = 'sequence q1 a1, a2, a3 because "as numbered" @machine.2026-01-01\n'
    (proposal,) = edited(f"{SUMS}{line}").questions.proposed
    assert (proposal.key, proposal.because) == ("q1", "as numbered")
    assert "".join(piece.text for piece in proposal.stated) == "a1, a2, a3"
    adopted = f"{SUMS}{line}review q1 accepted @ed1.2026-01-02\n"
    assert edited(adopted).questions.proposed == ()


def test_what_a_person_adopts_is_no_proposal_any_more(edited):
    edition = edited(f"{PROPOSED}review m1 accepted @ed1.2026-01-02\n")
    assert edition.questions.proposed == ()
    assert "m1" in {figure.key for figure in edition.figures}


def test_a_proposal_in_a_group_stands_apart_on_its_figure_s_page(edited):
    lines = PROPOSED.replace("a3 = a1 + a2", "a3 = a1 + a2 ^all")
    lines = lines.replace('"of these"', '"of these" ^all')
    (figure,) = (f for f in edited(lines).figures if f.key == "^all")
    assert [relation.key for relation in figure.relations] == ["large"]
    assert [relation.key for relation in figure.proposed] == ["m1"]
