from averment.notation import load
from averment.record import Problem, Relation, Rendering, Review, keys_of

EDITION = 'format 1\nedition e "E"\n  scope: 1949/1956\n  contact: none\n'
LEDGER = """format 1
source {0} 1952 lang:en "A report"
  text: {0}.en.txt
claim c1 {0}:p1 arrests = 12 persons "12 persons"
claim c2 {0}:p1 arrests:a = 12 persons "12 persons"
relation s-{0} c1 = c2
render c1 zh "12"
"""


def edition(folder, extra: str = ""):
    (folder / "edition.claims").write_text(EDITION + extra)
    for name in ("one", "two"):
        (folder / f"{name}.claims").write_text(LEDGER.format(name))
        (folder / f"{name}.en.txt").write_text("In all 12 persons.")
    return load(folder)


def codes(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.code for problem in problems]


def test_a_short_key_means_the_entry_of_its_own_file(tmp_path):
    ledger = edition(tmp_path)
    assert codes(ledger.problems) == []
    relations = {
        r.key: [*keys_of(r.left), *keys_of(r.right)] for r in ledger.of(Relation)
    }
    assert relations == {
        "s-one": ["one/c1", "one/c2"],
        "s-two": ["two/c1", "two/c2"],
    }
    assert [r.of for r in ledger.of(Rendering)] == ["one/c1", "two/c1"]


def test_elsewhere_it_is_not_decided_and_said(tmp_path):
    ledger = edition(tmp_path, extra="relation s3 c1 = 2\nreview c1 disputed @ed1\n")
    assert codes(ledger.problems) == ["N103", "N103"]
    assert [r.of for r in ledger.of(Review)] == ["c1"]


def test_a_key_that_one_entry_has_stays_as_it_was_typed(tmp_path):
    ledger = edition(
        tmp_path, extra='known k1 n = 3 persons "a census"\nrelation s3 k1 = 3\n'
    )
    assert codes(ledger.problems) == []
    left = next(r.left for r in ledger.of(Relation) if r.key == "s3")
    assert list(keys_of(left)) == ["k1"]
