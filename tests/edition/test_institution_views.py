"""The views across rules and powers: invented institutions, read by the real parser."""

import pytest

from averment.edition.institution.layered import Box, Graph, Stroke, asked, placed
from averment.edition.institution.lines import doubled

TEXT = """{head} Adopted on 3 May 1951. Approved on 4 June 1951.
{§1} The council leads the bureau. The board leads the bureau in its accounts.
{§2} The bureau leads the office. The office leads the council in its reports.
{§3} Guards must not beat prisoners. Whoever does so is to be dismissed.
{§4} The bureau shall clear the backlog within six months.
{§5} Beating was found in three camps.
{§6} The plan of works shall go to a higher authority for approval.
{§7} Reports shall be sent before the 15th of each month in January and July.
{§8} The county may arrest nobody without an order of the province.
{§9} Plans of works are to be approved.
"""
LIFE = """
life  l1  report:head  adopted   1951-05-03  "Adopted on 3 May 1951"
life  l2  report:head  approved  1951-06-04  "Approved on 4 June 1951"
"""
BODIES = """
body  council  "the council"
body  bureau   "the bureau"
body  office   "the office"
body  board    "the board"
"""
LED = """
power p1  report:§1  council leads bureau  "The council leads the bureau"
  matter: cases
power p2  report:§2  bureau leads office  "The bureau leads the office"
  matter: cases
"""


@pytest.fixture
def views(edited):
    """Makes the pages of the institution of one document, by their names."""

    def make(lines, *, text=TEXT, **given):
        edition = edited(lines, text=text, **given)
        if edition.institution is None:
            return {}
        return {page.name: page for page in edition.institution.pages()}

    return make


def rule(key, place, force, words, *parts, status="decided"):
    """One rule as it stands in a ledger."""
    lines = "".join(f"  {name}: {said}\n" for name, said in parts)
    return f'\nrule  {key}  report:{place}  {force}  {status}  "{words}"\n{lines}'


ANY = rule("r9", "§9", "must", "Plans of works are to be approved")


def shape(twig):
    """A tree as nested names."""
    return twig.name.text, [shape(one) for one in twig.below]


def on(pages, name="1951-05-03"):
    return pages[f"authority/{name}"].content


def test_powers_are_a_tree_from_above_to_below(views):
    view = on(views(LIFE + BODIES + LED + ANY))
    assert [shape(one) for one in view.twigs] == [
        ("the council", [("the bureau", [("the office", [])])])
    ]
    assert (view.bodies, len(view.lines)) == (3, 2)


def test_what_stands_below_a_body_is_told_once(views):
    more = '\npower p3  report:§1  board directs bureau  "The board leads the bureau"\n'
    view = on(views(LIFE + BODIES + LED + more + ANY))
    (council, board) = view.twigs
    assert council.below[0].below
    (again,) = board.below
    assert (again.again, again.below) == (True, ())


def test_a_circle_ends_where_it_began(views):
    back = """
power p3  report:§2  office leads council  "The office leads the council"
  matter: reports
"""
    (top,) = on(views(LIFE + BODIES + LED + back + ANY)).twigs
    end = top.below[0].below[0].below[0]
    assert end.name.text == top.name.text
    assert (end.circle, end.below) == (True, ())


def test_two_superiors_in_one_matter_are_marked_and_in_two_matters_not(views):
    cases = '\npower p3  report:§1  board leads bureau  "The board leads the bureau"\n'
    for matter, marked in (("cases", True), ("accounts", False)):
        power = f"{cases}  matter: {matter}\n"
        lines = on(views(LIFE + BODIES + LED + power + ANY)).lines
        assert ("bureau" in doubled(lines)) is marked


def test_ties_of_two_senses_are_no_two_superiors(views):
    other = """
power p3  report:§1  bureau reports-to board  "The board leads the bureau"
  matter: cases
"""
    assert doubled(on(views(LIFE + BODIES + LED + other + ANY)).lines) == {}


def test_bodies_that_are_not_stated_are_not_held_to_be_one(views):
    unsaid = """
power p3  report:§9  unstated approves office  "Plans of works are to be approved"
power p4  report:§6  unstated approves board   "a higher authority for approval"
"""
    view = on(views(LIFE + BODIES + unsaid + ANY))
    assert [shape(one)[0] for one in view.twigs] == ["[unstated]", "[unstated]"]
    assert view.bodies == 4


def test_a_body_that_the_words_do_not_name_is_said_to_be_supplied(views):
    power = '\npower p3  report:§1  council leads office  "The council leads"\n'
    (line,) = on(views(LIFE + BODIES + power + ANY)).lines
    assert line.supplied == ("the office",)


def test_there_is_a_page_for_a_day_of_force_and_for_a_matter_of_several_powers(views):
    names = [name for name in views(LIFE + BODIES + LED + ANY) if "authority" in name]
    assert names == ["authority/1951-05-03", "authority/matters", "authority/cases"]


def test_half_a_matter_joins_powers_of_one_document_only(views):
    more = """
power p3  report:§1  board leads bureau  "The board leads the bureau"
  matter: cases of theft
"""
    pages = views(LIFE + BODIES + LED + more + ANY)
    assert len(pages["authority/cases"].content.lines) == 3


def test_many_bodies_are_a_matrix_and_few_a_graph(views):
    few = on(views(LIFE + BODIES + LED + ANY))
    assert (few.graph is None, few.matrix is None) == (False, True)
    many = "".join(
        f'\nbody  body-{n}  "body {n}"\n'
        f'\npower q{n}  report:§1  council leads body-{n}  "The council leads"\n'
        for n in range(40)
    )
    view = on(views(LIFE + BODIES + many + ANY))
    assert view.graph is None
    (row,) = view.matrix.rows
    assert row.name.text == "the council"
    assert {mark.letter for cell in row.cells for mark in cell} == {"L"}
    assert view.matrix.letters == (("L", "leads"),)
    assert len(view.matrix.columns) == 40


GRAPH = Graph(
    boxes=(Box(name="upper", lines=("upper",)), Box(name="lower", lines=("lower",))),
    strokes=(Stroke(upper=0, lower=1, said="leads"),),
)
PLAIN = """graph 1 4 2
node n0 1 1.5 1.7 0.3 "" solid box black lightgrey
node n1 3 0.5 1.7 0.3 "" solid box black lightgrey
edge n0 n1 4 1.8 1.5 2 1.2 2 0.8 2.2 0.5 leads 2 1 solid black
stop
"""


def test_a_report_is_drawn_from_the_lower_body_to_the_upper(views):
    more = """
power p3  report:§1  bureau reports-to board  "The board leads the bureau"
power p4  report:§2  office consults bureau  "The bureau leads the office"
"""
    graph = on(views(LIFE + BODIES + LED + more + ANY)).graph
    assert [(one.said, one.down, one.up) for one in graph.strokes] == [
        ("leads", True, False),
        ("leads, consults", True, True),
        ("reports to", False, True),
    ]


def test_no_name_of_a_document_goes_to_graphviz():
    said = asked(GRAPH)
    assert "upper" not in said
    assert "n0 -> n1" in said


def test_places_come_from_graphviz_in_pixels_from_above():
    places = placed(PLAIN, graph=GRAPH)
    assert (places.width, places.height) == (384, 192)
    assert places.boxes == ((96, 48), (288, 144))
    assert places.courses[0][0] == (1.8 * 96, 48)
    assert places.labels == ((192, 96),)


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "stop",
        "<svg><script/></svg>",
        PLAIN.replace("node n1", "node n7"),
        PLAIN.replace("edge n0 n1 4", "edge n0 n1 5"),
        PLAIN.replace("1.8", "one"),
        PLAIN.replace("edge", "ridge"),
    ],
)
def test_another_answer_is_no_drawing(answer):
    assert placed(answer, graph=GRAPH) is None


def term(words="within six months", name="deadline", status="decided"):
    return rule(
        "r1",
        "§4",
        "must",
        "The bureau shall clear the backlog within six months",
        ("attributes", '"The bureau"'),
        (name, f'"{words}"'),
        status=status,
    )


def test_every_reading_of_a_term_stands_with_its_rule_and_its_event(views):
    (group,) = views(LIFE + term())["terms"].content.groups
    (duty,) = group.duties
    assert {one.counted_from for one in duty.readings} == {
        "adopted 3 May 1951",
        "approved 4 June 1951",
    }
    said = [days for one in duty.readings for _, days in one.years]
    assert "4 May 1951 to 3 November 1951" in said
    assert group.timeline is not None


def test_a_term_of_which_no_day_follows_says_why(views):
    (group,) = views(LIFE + term("the backlog"))["terms"].content.groups
    (duty,) = group.duties
    assert duty.readings == ()
    assert duty.open == ("no day follows from the words",)


def test_what_returns_is_listed_by_year_and_never_after_the_edition(views):
    words = "Reports shall be sent before the 15th of each month in January and July"
    said = ("deadline", '"before the 15th of each month in January and July"')
    lines = LIFE + rule("r1", "§7", "must", words, said)
    page = views(lines)["terms"].content
    assert page.closing == 1956
    (duty,) = page.groups[0].duties
    assert duty.recurs
    years = {year for one in duty.readings for year, _ in one.years}
    assert max(years) == "1956"


def test_a_term_that_was_only_asked_for_is_called_so(views):
    (group,) = views(LIFE + term(status="requested"))["terms"].content.groups
    assert group.duties[0].status == "only requested"


APPROVED = rule(
    "r1",
    "§6",
    "must",
    "The plan of works shall go to a higher authority for approval",
    ("direct-object", '"The plan of works"'),
    ("approval-by", '"a higher authority" = higher'),
)
HIGHER = '\nbody  higher  "a higher authority"\n  relational: yes\n'


def test_a_path_has_its_steps_with_how_each_comes_in_and_its_gaps(views):
    page = views(LIFE + HIGHER + APPROVED)["approvals"].content
    (path,) = page.groups[0].paths
    own, whole = path.steps
    assert (own.who, own.how, own.inferred) == (
        "a higher authority",
        "in the rule’s own words",
        False,
    )
    assert own.gaps == (
        "which body is meant depends on the case, and the text does not say",
    )
    assert whole.how == "its document was so approved"
    assert "1 path with a gap" in page.summary


def test_a_step_that_only_its_matter_brings_is_inferred(views):
    beside = """
power p1  report:§9  council approves bureau  "Plans of works are to be approved"
  matter: plans of works
"""
    drafted = rule(
        "r1", "§6", "must", "The plan of works", ("direct-object", '"plan of works"')
    )
    page = views(LIFE + BODIES + beside + drafted)["approvals"].content
    assert page.groups[0].paths[0].steps[0].inferred


def test_that_a_document_was_approved_gives_none_of_its_rules_a_path(views):
    assert "approvals" not in views(LIFE + ANY)


LEADERS = """
power p3  report:§1  board leads bureau  "The board leads the bureau"
  matter: cases
"""


def test_a_tension_has_both_its_sides_and_the_scholars_verdict(views):
    lines = LIFE + BODIES + LED + LEADERS + ANY
    page = views(lines)["tensions"].content
    (one,) = (t for group in page.groups for t in group.tensions)
    assert [side.cited.quote.words for side in one.sides] == [
        "The council leads the bureau",
        "The board leads the bureau",
    ]
    assert one.verdicts == ()
    assert page.summary == "1 tension; none is decided on."
    said = f'\nreview  {one.address}  accepted  "both led"  @ed1.2026-10-05\n'
    (group,) = views(lines + said)["tensions"].content.groups
    (verdict,) = group.tensions[0].verdicts
    assert verdict[0].text == "accepted"


BEAT = ("attributes", 'inferred "the guards"')
FORBIDDEN = rule("r1", "§3", "must-not", "Guards must not beat prisoners", BEAT)


def test_a_safeguard_says_whom_it_binds_and_that_no_sanction_is_stated(views):
    page = views(LIFE + FORBIDDEN)["safeguards"].content
    (group,) = page.groups
    (one,) = group.safeguards
    assert (one.bearer.words, one.bearer.quoted) == ("the guards", False)
    assert one.sanction == ""
    assert group.breaches == ()
    assert "forced confession" in page.silent
    assert page.summary == "1 protection stated; none of them with a sanction."


def test_what_the_corpus_says_of_the_breach_stands_below_the_harm(views):
    told = rule(
        "r2", "§5", "none", "Beating was found in three camps", status="reported"
    )
    (group,) = views(LIFE + FORBIDDEN + told)["safeguards"].content.groups
    assert [one.quote.words for one in group.breaches] == [
        "Beating was found in three camps"
    ]


def test_a_document_that_does_not_speak_of_a_power_is_silent(views):
    words = "The county may arrest nobody without an order of the province"
    page = views(LIFE + rule("r1", "§8", "must-not", words))["powers"].content
    (row,) = page.rows
    assert [(cell.matter, cell.silent) for cell in row.cells] == [
        ("arrest", False),
        ("execution", True),
        ("labour", True),
    ]
    assert row.cells[1].sentence() == "silent"


def test_years_of_the_edition_without_a_document_are_told(views):
    words = "The county may arrest nobody without an order of the province"
    page = views(LIFE + rule("r1", "§8", "must-not", words))["powers"].content
    assert page.without == ("1949 to 1951", "1953 to 1956")


def test_without_any_rule_there_is_no_institution(views):
    assert views(LIFE + BODIES + LED) == {}


def test_many_powers_of_a_day_take_several_pages_each_with_its_tree_and_table(views):
    many = "".join(
        f'\npower q{n}  report:§1  council leads bureau  "The council leads"\n'
        f"  matter: cases of kind {n}\n"
        for n in range(400)
    )
    pages = views(LIFE + BODIES + many + ANY)
    names = [name for name in pages if name.startswith("authority/1951")]
    assert names[:2] == ["authority/1951-05-03", "authority/1951-05-03/2"]
    shown = [line.power.key for name in names for line in pages[name].content.lines]
    assert len(shown) == len(set(shown)) == 400
    assert all(pages[name].content.twigs for name in names)


def test_many_documents_of_a_power_lead_from_the_overview_to_their_pages(views):
    words = "The county may arrest nobody without an order of the province"
    many = "".join(rule(f"r{n}", "§8", "must-not", words) for n in range(300))
    first = views(LIFE + many)["powers"].content
    (cell, *_) = first.overview[0].cells
    assert len(cell.rules) == 300
    assert (cell.to.name, cell.to.anchor) == ("powers", "arrest:report")


def test_long_views_go_on_from_page_to_page_and_lose_nothing(views):
    many = "".join(term().replace("rule  r1", f"rule  r{n}") for n in range(400))
    pages = views(LIFE + many)
    names = [name for name in pages if name.split("/")[0] == "terms"]
    assert names[:2] == ["terms", "terms/2"]
    shown = [
        duty.anchor
        for name in names
        for group in pages[name].content.groups
        for duty in group.duties
    ]
    assert len(shown) == len(set(shown)) == 400
    assert [pages[name].listed for name in names] == [True] + [False] * (len(names) - 1)
