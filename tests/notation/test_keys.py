import pytest

from averment.notation import index, parse, resolve
from averment.notation.references import problems
from averment.record import Claim, Known

SOURCE = """\
format 1
edition e "T"
  scope: 1949/1956
  contact: none
source report 1952 lang:zh "R"
  text: r.txt
source other 1952 lang:zh "R"
  text: o.txt
claim c1 report:p1 n = 5 "x"
claim c1 other:p1 n = 6 "x"
claim c2 other:p1 n = 7 "x"
known pop n = 8 "x"
table t1 report:p1 n persons 1951 "x"
  columns: men | women
  row: county.a | 10 |
"""
ENTRIES, NONE = parse(SOURCE)


def test_a_full_key_means_one_entry_and_a_short_one_where_only_one_has_it():
    keys = index(ENTRIES)
    assert NONE == ()
    assert keys.find("report/c1").value.numeral == 5
    assert keys.find("c2").value.numeral == 7
    assert isinstance(keys.find("pop"), Known)
    assert keys.find("c9") is None
    assert keys.find("report/c9") is None


def test_a_short_key_of_several_documents_needs_its_document():
    keys = index(ENTRIES)
    assert keys.find("c1") is None
    assert keys.find("c1", "other").value.numeral == 6
    assert keys.find("pop", "other").key == "pop"
    assert keys.candidates("c1") == ("report/c1", "other/c1")
    assert keys.candidates("report/c1") == ("report/c1",)
    assert resolve(ENTRIES, "c1", document="report").value.numeral == 5


def test_a_cell_is_a_claim_of_its_own_and_an_empty_one_is_known_to_be_empty():
    keys = index(ENTRIES)
    cell = keys.find("t1.county.a.men")
    assert isinstance(cell, Claim)
    assert (cell.value.numeral, cell.value.unit) == (10, "persons")
    assert cell.period.edtf == "1951"
    assert keys.find("report/t1.county.a.men") == cell
    assert keys.find("t1.county.a.women") is None
    assert keys.is_empty_cell("t1.county.a.women")


def told(lines: str) -> list[tuple[str, str, str]]:
    entries, unclear = parse(SOURCE + lines)
    assert unclear == ()
    return [(p.code, p.sentence, p.hint) for p in problems(entries)]


def test_a_ledger_that_fits_together_has_no_problem():
    assert (
        told("relation s1 pop = c2 + t1.county.a.men\nreview s1 accepted @ed1\n") == []
    )


def test_an_unknown_key_gets_the_nearest_or_the_missing_spaces_as_a_hint():
    ((_, sentence, hint),) = told("relation s1 pop = c2-pop\n")
    assert sentence == "No entry has the key c2-pop."
    assert hint == "A minus sign has spaces around it: c2 - pop."
    assert told("relation s1 pop = poq\n")[0][2] == "Did you mean pop?"
    assert (
        told("review zzzzzzz accepted @ed1\n")[0][2] == "Correct it, or add the entry."
    )
    assert told("relation s1 pop = report/c7\n")[0][2] == "Did you mean report/c1?"


def test_an_empty_cell_is_not_called_unknown():
    ((code, sentence, _),) = told("relation s1 pop = t1.county.a.women\n")
    assert (code, sentence) == ("N102", "The cell t1.county.a.women is empty.")


def test_withholding_in_an_unknown_document_is_told():
    ((code, _, hint),) = told('withhold names zzz "x"\n')
    assert code == "N104"
    assert hint == 'Add: source zzz 1951 lang:zh "Title"'


def test_a_second_edition_and_an_open_scope_are_told():
    found = told('edition f "T"\n')
    assert [code for code, _, _ in found] == ["N106"]
    entries, _ = parse(SOURCE.replace("1949/1956", "1949/.."))
    assert [p.code for p in problems(entries)] == ["N107"]


def test_a_short_kept_hash_in_either_case_matches():
    kept = f"  kept: zh full.txt\n  sha256: zh {'AB' * 32}\n"
    source = f'source third 1952 lang:zh "R"\n  text: t.txt\n{kept}'
    claim = 'claim c5 third:p1 n = 5 "x"\n  from: §1 of abababababab\n'
    assert told(source + claim) == []


TENSIONS = """\
format 1
edition e "T"
  scope: 1949/1956
  contact: none
source act 1952 lang:zh "R"
  text: r.txt
source act-b 1952 lang:zh "R"
  text: o.txt
body mps "Ministry"
rule r1 act:p1 must decided "x"
rule r2 act:p1 must decided "x"
rule b-r2 act:p1 must decided "x"
rule r1 act-b:p1 must decided "x"
power p-3 act-b:p1 mps leads mps "x"
term wu-gao zh "诬告"
"""


@pytest.mark.parametrize(
    "name",
    [
        "O501-act-r1-r2",
        "O501-act-b-r2",
        "O502-act-act-b-r1-r1",
        "O502-act-b-p-3",
        "O506-act-mps-r1",
        "O505-wu-gao-mps",
        "O502-r1-r2-r1",
        "O501-act-r1-r2-0a1b2c3d",
    ],
)
def test_a_review_may_name_a_tension_by_code_documents_and_keys(name):
    entries, none = parse(f'{TENSIONS}review {name} rejected "why" @ed1\n')
    assert none == ()
    assert [p.code for p in problems(entries)] == []


@pytest.mark.parametrize(
    "name",
    [
        "O501-act",
        "O501-act-r9",
        "O501-act-b-r2-r1x",
        "O501-act-p-3",
        "O501-other-r1",
        "O501-0a1b2c3d",
        "O501-act-r1--r2",
        "O501-" + "-".join(["act"] * 300),
    ],
)
def test_a_tension_s_name_with_a_key_that_is_not_there_is_a_problem(name):
    entries, none = parse(f'{TENSIONS}review {name} rejected "why" @ed1.2026-10-05\n')
    assert none == ()
    (problem,) = problems(entries, sources={"": TENSIONS})
    assert problem.code == "N102"
    assert "averment check" in problem.hint


def test_only_a_review_may_name_a_tension_and_only_those_of_an_institution():
    entries, _ = parse(
        f'{TENSIONS}emend e1 O501-act-r1-r2 6 -> 5 "why"\n'
        'review S101-act-r1 rejected "why" @ed1\n'
    )
    assert [p.sentence for p in problems(entries)] == [
        "No entry has the key O501-act-r1-r2.",
        "No entry has the key S101-act-r1.",
    ]
