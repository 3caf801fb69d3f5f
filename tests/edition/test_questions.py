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
    return [f for group in edition.questions.groups for f in group.findings]


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
    anchors = [finding.anchor for finding in findings(edited(SUMS))]
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
