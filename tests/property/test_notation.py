"""What the notation must keep, whatever is written in it."""

import random

from hypothesis import example, given
from hypothesis import strategies as st
from strategies import AWKWARD, entries, ledgers

from averment.notation import (
    CODES,
    format_text,
    parse,
    print_entries,
    print_entry,
    problem_text,
)

PIECES = (
    *("", '"', "\n", "  ", "「", "\t", " of ", "->", "(", "#", "@", ";", "-", ":", "9"),
    *("1951-09-31", "\r\n", "\\", "|"),
)
KNOWN_CODES = {code.code for code in CODES}
SPECIMEN = """\
format 1
edition  province-1952  "Half-year reports"
  scope: 1949/1956
  contact: none

source   prov-report  1952-03-04  lang:zh  "Half-year report"
  text: prov-report.zh.txt
  sha256: zh 0000000000000000000000000000000000000000000000000000000000000000

; the arrests
claim    c1  prov-report:4r.7   arrests = 1,240 persons  1951-H2  「共捕一千二百四十人」
claim c2 prov-report:4r.9 arrests:county-a in [600, 700) persons list of 2 1951-H2 "x"
  from: §4 of 9f8a1b2c3d4e
claim    c4  prov-report:5r.2   arrests <= 1‰ of population  1951  ceiling  “人口” #rule
office   o1  prov-report:2r.1   security-office under party-committee  1950/1953~  "x"
rule     r1  prov-report:2r.1   must decided "x"
  attributes: inferred "the office" = office
  approval-by: "the committee" = party-committee
  deadline: "before the 15th" on 1951-07-14
  threshold: carried "one in ten" <= 10%
  force: zh must 「应」
  of: r2
body     party-committee  1949-10/  "party committee"  level:province  kind:committee
  name: zh 1949-10/ 「省委」
  relational: yes
power    p1  prov-report:2r.1   office reports-to unstated  1951/  "x"
  matter: arrests
  rule: r1
life     l1  prov-report:2r.1   effective  after approved  "x"  by party-committee
  of: §1
table    t1  prov-report:2r.1   arrests persons 1951 "x"
  columns: men | women
  row: county-a | 10 | ~ 5
known    pop population ~ 300,000,000 persons "census"
relation s1  c1 = (1 + c2) * 50%  because "they say so"  ^half-year-total
render   c1  en  "in all 1,240 persons were arrested"  @ed1.2026-09-30
term     zf  zh  1950/1953  「镇反」  @ed1.2026-09-30
  also: "镇压反革命"
  rendering: en "suppression of counter-revolutionaries"
  rejected: en "suppressing the opposition" because "the charge is left out"
align    a1  prov-report:4r.7  en  「共捕」  "were arrested"  @ed1.2026-09-30
emend    e1  c3  618 -> 628   "the total agrees"   @ed2.2026-10-02  ; a comment
review   e1  accepted         "checked"            @ed3.2026-10-05
withhold names  prov-report   "private persons"    @ed3.2026-10-05
"""


@given(ledgers)
def test_what_is_printed_reads_back_as_the_same_entries(written):
    read, problems = parse(print_entries(written))
    assert problems == ()
    assert read == written


@given(entries)
def test_an_entry_is_one_line_at_the_margin_with_its_details_indented(entry):
    first, *details = print_entry(entry).split("\n")
    assert not first[0].isspace()
    assert all(line.startswith("  ") for line in details)


@given(ledgers)
def test_the_layout_of_what_is_printed_says_the_same_and_settles_at_once(written):
    source = print_entries(written)
    laid_out = format_text(source)
    assert parse(laid_out) == parse(source)
    assert format_text(laid_out) == laid_out


@given(st.one_of(st.text(), st.sampled_from(AWKWARD)))
@example("format 1\nrelation s1 " + "(" * 100_000)
@example("format 1\nclaim c1 a:b n = " + "9" * 10_000 + ' "x"')
@example("format 1\nclaim c1 a:b n = 1/0 'x'")
@example("format 1\nrelation s1 " + "1+" * 10_000 + "1 = 2")
@example("format 1\n" + "「 " * 50_000)
@example('format 1\nclaim "\nedition \\\n  \n #\n@')
def test_any_text_at_all_is_read_and_laid_out_without_an_exception(source):
    _, problems = parse(source)
    assert {problem.code for problem in problems} <= KNOWN_CODES
    laid_out = format_text(source)
    assert parse(laid_out) == parse(source)
    assert format_text(laid_out) == laid_out


@st.composite
def mutated(draw):
    """The specimen with characters taken out, put in, doubled or moved."""
    drawn = random.Random(draw(st.integers(0, 2**32)))
    text = SPECIMEN
    for _ in range(draw(st.integers(1, 8))):
        at, length = drawn.randrange(len(text)), drawn.randrange(12)
        put = drawn.choice((*PIECES, text[at : at + length]))
        text = text[:at] + put + text[at + drawn.choice([0, length]) :]
    return text


@given(mutated())
def test_a_damaged_ledger_gives_problems_with_place_sentence_and_hint(source):
    _, problems = parse(source, file="a.claims")
    lines = source.split("\n")
    for problem in problems:
        assert problem.code in KNOWN_CODES
        assert problem.file == "a.claims"
        assert problem.sentence.endswith(".")
        assert problem.hint
        line = lines[problem.line - 1].removesuffix("\r")
        assert problem.source_line == line
        assert 1 <= problem.column <= len(line) + 1
        assert problem_text(problem).startswith(
            f"a.claims:{problem.line}:{problem.column}: {problem.code} "
        )


@given(mutated())
def test_the_layout_of_a_damaged_ledger_says_the_same_and_settles_at_once(source):
    laid_out = format_text(source)
    assert laid_out.count("\n") == source.count("\n")
    assert parse(laid_out) == parse(source)
    assert format_text(laid_out) == laid_out


@given(mutated())
def test_a_damaged_ledger_reads_back_from_its_print(source):
    read, _ = parse(source)
    again, _ = parse(print_entries(read))
    assert again == read


@given(st.integers(0, 40), st.sampled_from(["claim x", 'office "', "(", "review 9"]))
def test_a_problem_in_one_line_loses_no_other_entry(at, bad):
    blocks = SPECIMEN.split("\n")
    heads = [n for n, line in enumerate(blocks) if line[:1].isalpha()]
    spot = heads[1 + at % (len(heads) - 1)]
    damaged = "\n".join([*blocks[:spot], bad, *blocks[spot:]])
    whole, none = parse(SPECIMEN)
    read, problems = parse(damaged)
    assert none == ()
    assert read == whole
    assert [problem.line for problem in problems] == [spot + 1]
