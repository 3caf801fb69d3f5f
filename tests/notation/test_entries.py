import pytest

from averment.notation import parse, print_entry
from averment.record import Claim, Edition, Hand, Origin, Quotation, Rule, Source


def only(source: str):
    (entry,), problems = parse(f"format 1\n{source}")
    assert problems == (), problems
    return entry


def doubts(source: str):
    entries, problems = parse(f"format 1\n{source}")
    return entries, [(p.code, p.line, p.sentence) for p in problems]


def test_the_three_styles_of_quotation_say_the_same():
    for typed in ("「五百人」", "“五百人”", '"五百人"'):
        assert only(f"claim c1 d:p1 n = 5 {typed}").quotation.exact == "五百人"


def test_escapes_are_read_in_straight_quotes_only():
    assert only(r'claim c1 d:p1 n = 5 "a\"b\\\n"').quotation.exact == 'a"b\\\n'
    assert only(r"claim c1 d:p1 n = 5 「a\nb」").quotation.exact == r"a\nb"


def test_a_comment_may_follow_an_entry_but_not_a_detail():
    entry = only(
        'claim c1 d:p1 n = 5 "x" #a @ed1.2026-09-30  ; see f. 7\n  note: a ; b'
    )
    assert entry.tags == ("a",)
    assert entry.details == (("note", "a ; b"),)


def test_tags_group_and_hand_come_in_any_order():
    entry = only('claim c1 d:p1 n = 5 "x" @machine #b ^g #a')
    assert (entry.tags, entry.group) == (("b", "a"), "g")
    assert entry.hand == Hand(siglum="machine")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('claim c1 d:p1 n = 5 "x" ^a ^b', "N006"),
        ('claim c1 d:p1 n = 5 "x" @a @b', "N006"),
        ("relation s1 c1 = c2 #tag", "N006"),
        ('review e1 accepted "x"', "N005"),
    ],
)
def test_a_mark_too_many_or_missing_is_told_and_the_entry_kept(line, code):
    entries, found = doubts(line)
    assert len(entries) == 1
    assert [problem[0] for problem in found] == [code]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('claim c1 d:p1 n = 5 "x" #', "N017"),
        ('claim c1 d:p1 n = 5 "x" @ed1.2026-02-30', "N010"),
        ('claim c1 d:p1 = 5 "x"', "N007"),
        ("claim c1 d:p1 n", "N005"),
        ("claim", "N005"),
        ('claim "x"', "N005"),
        ('claim "x', "N004"),
        ('claim c1 d:p1 n = 5 x"', "N011"),
        ('source s 1951 zh "x"', "N011"),
        ('source s undate lang:zh "x"', "N011"),
        ('render c1 in-english! "x"', "N011"),
        ('rule r1 d:p1 ought decided "x"', "N011"),
        ('office o1 d:p1 office-a undr party "x"', "N011"),
        ('withhold names d "x" y', "N006"),
    ],
)
def test_a_line_that_cannot_be_read_costs_its_entry(line, code):
    entries, found = doubts(line)
    assert entries == ()
    assert [problem[0] for problem in found] == [code]


def test_an_edition_shows_any_other_detail_in_its_colophon():
    edition = only('edition e "T"\n  scope: 1949/1956\n  contact: none\n  editor: X')
    assert isinstance(edition, Edition)
    assert (edition.contact, edition.details) == ("none", (("editor", "X"),))
    _, found = doubts('edition e "T"\n  scope: 1949-13\n  contact: none')
    assert found == [("N010", 3, "'1949-13' is not a date in EDTF.")]


def test_hashes_and_origins_belong_to_the_nearest_file_above_in_their_language():
    a, b = "a" * 64, "b" * 64
    source = only(
        f'source s undated lang:zh "T" @ed1\n  text: s.zh.txt\n  sha256: zh {a}\n'
        f"  kept: zh full.txt\n  sha256: zh {b}\n  rendering: en my file.txt\n"
        "  made: en machine translation\n  title: en Report\n  held: here"
    )
    assert isinstance(source, Source)
    text, kept, rendering = source.files
    assert (text.sha256, kept.sha256, rendering.sha256) == (a, b, None)
    assert (rendering.file, rendering.made) == ("my file.txt", "machine translation")
    assert source.details == (("title", "en Report"), ("held", "here"))
    assert source.date is None


def test_details_of_a_source_that_cannot_be_read_are_told_one_by_one():
    a = "a" * 64
    entries, found = doubts(
        f'source s 1951 lang:zh "T"\n  sha256: zh {a}\n  text: s.txt\n'
        "  sha256: zh abc\n"
        f"  sha256: zh {a}\n  sha256: zh {a}\n  published: zh {a}\n  rendering: en\n"
        "  title: Report\n  text:\n  colour: red\n  no detail"
    )
    assert [(code, line) for code, line, _ in found] == [
        ("N013", 3),
        ("N013", 5),
        ("N019", 7),
        ("N013", 9),
        ("N013", 10),
        ("N013", 11),
        ("N012", 12),
        ("N013", 13),
    ]
    assert entries[0].files[0].sha256 == a
    assert entries[0].files[0].published == a


def test_the_characters_around_a_quotation_may_be_bare_or_quoted():
    entry = only('claim c1 d:p1 n = 5 "x"\n  before: 同年“\n  after: "\\n  b"')
    assert entry.quotation == Quotation(exact="x", before="同年“", after="\n  b")
    assert (
        only('claim c1 d:p1 n = 5 "x"\n  before: 「同年」').quotation.before == "同年"
    )


def test_a_claim_of_a_regest_names_article_and_text():
    entry = only('claim c1 d:p1 n = 5 "x"\n  from: list of names of 9f8a1b2c3d4e')
    assert isinstance(entry, Claim)
    assert entry.drawn_from.article == "list of names"
    assert "from: list of names of 9f8a1b2c3d4e" in print_entry(entry)
    _, found = doubts('claim c1 d:p1 n = 5 "x"\n  from: §4')
    assert found == [("N013", 3, "from wants an article and the hash of its text.")]


def test_an_unknown_escape_in_a_detail_is_told_and_its_text_kept():
    (entry,), (problem,) = parse('format 1\nclaim c1 d:p1 n = 5 "x"\n  note: "a\\qb"')
    assert problem.code == "N018"
    assert entry.details == (("note", '"a\\qb"'),)


def test_a_rule_has_components_quoted_carried_or_inferred():
    rule = only(
        'rule r1 d:p1 must-not proposed 1951 "x"\n  attributes: 「各地」\n'
        '  deontic: "must"\n  or-else: carried "punished"\n  aim: inferred “stop”'
    )
    assert isinstance(rule, Rule)
    assert [c.origin for c in rule.components] == [
        Origin.QUOTED,
        Origin.QUOTED,
        Origin.CARRIED,
        Origin.INFERRED,
    ]
    _, found = doubts('rule r1 d:p1 is decided "x"\n  entity: the office')
    assert found == [("N013", 3, "entity wants one quotation.")]


def test_an_office_may_stand_alone_or_to_another_for_a_time():
    office = only(
        'office o1 d:p1 a-office reports-to b-office 1950/.. "x"\n  name: en A'
    )
    assert (office.body, office.authority, office.other) == (
        "a-office",
        "reports-to",
        "b-office",
    )
    alone = only('office o2 d:p1 a-office "x"')
    assert (alone.authority, alone.other, alone.period) == (None, None, None)


def test_line_ends_of_other_systems_do_not_change_what_is_read():
    source = 'format 1\r\nclaim c1 d:p1 n = 5 "x"\r\n  note: a\r\n'
    entries, problems = parse(source)
    assert problems == ()
    assert entries == parse(source.replace("\r\n", "\n"))[0]


@pytest.mark.parametrize(
    ("source", "code", "line"),
    [
        ("", "N001", 1),
        ("; nothing\n", "N001", 1),
        ('\ufeffformat 1\nknown k n = 5 "x"', "N208", 1),
        ("format 1\nformat 1", "N001", 2),
        ("format", "N002", 1),
        ("format 1\n  note: a", "N012", 2),
        ("  note: a\nformat 1", "N014", 1),
        ("format 1\n\n   indented words\n", "N012", 3),
    ],
)
def test_a_file_that_does_not_begin_as_it_should_says_so(source, code, line):
    _, problems = parse(source)
    assert [(p.code, p.line) for p in problems] == [(code, line)]


def test_a_kind_far_from_any_known_one_gives_the_list():
    _, (problem,) = parse("format 1\n主张 c1")
    assert problem.hint.startswith("Known are: edition, source, claim")
