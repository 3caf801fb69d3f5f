"""Figure pages: everything that is said about one quantity, side by side."""

LINES = """
claim    c1  report:4r.7   arrests = 1,240 persons  1951-H2  "1,240 persons"
claim    c2  report:4r.9   arrests:county-a = 612 persons  1951-H2  "612 were"
claim    c3  report:4r.10  arrests:county-b = 618 persons  1951-H2  planned "618 in"
relation s1  c1 = c2 + c3  because "the counties are all there are"  ^half-year
relation s2  c2 < c3  ^half-year
relation s3  c2 <= c3
relation s4  c2 = c3  ^guess @machine
"""


def figures(edition):
    return {figure.key: figure for figure in edition.figures}


def test_each_group_has_a_page_and_a_relation_alone_has_its_own(edited):
    assert list(figures(edited(LINES))) == ["^half-year", "s3"]


def test_a_figure_says_who_says_so_where_in_what_sense_and_for_when(edited):
    parts = figures(edited(LINES))["^half-year"].claims
    assert [part.key for part in parts] == ["c1", "c2", "c3"]
    planned = parts[2]
    assert planned.said_by == "Half-year report, 4 March 1952"
    assert planned.where == "4r.10"
    assert planned.quotation == "618 in"
    assert planned.sense == ("Arrests, county b, planned for the second half of 1951")


def test_a_figure_says_of_each_relation_what_became_of_it(edited):
    figure = figures(edited(LINES))["^half-year"]
    outcomes = {relation.key: relation.outcome for relation in figure.relations}
    assert outcomes == {"s1": "could not be tested", "s2": "holds"}
    assert {f.code for f in figure.findings} == {"S103"}


def test_statements_of_one_unit_are_drawn_on_one_scale(edited):
    (plot,) = figures(edited(LINES))["^half-year"].plots
    assert plot.unit == "persons"
    assert [bar.name for bar in plot.bars] == ["report/c1", "report/c2", "report/c3"]
    assert [bar.label for bar in plot.bars] == ["1,240 persons", "612 were", "618 in"]


def test_the_comparisons_of_a_chain_share_one_page(edited):
    edition = edited(f"{LINES}relation order c2 <= c3 <= c1\nrelation x.1 c2 < c1\n")
    pages = figures(edition)
    assert [r.key for r in pages["order"].relations] == ["order.1", "order.2"]
    assert "x.1" in pages


def test_what_remains_of_a_total_is_drawn_as_a_part_of_it(edited):
    edition = edited(LINES.replace("c1 = c2 + c3", "c2 = c1 - c3"))
    ((name, bracket),) = figures(edition)["^half-year"].brackets
    assert name == "s1"
    assert bracket.total.name == "report/c1"
    assert [p.bar.name for p in bracket.parts] == ["report/c2", "report/c3"]


def test_dates_and_ordinals_are_not_drawn_as_quantities(edited):
    edition = edited(
        'claim d1 report:4r.9 sent on 1951-05-01 "612 were"\n'
        'claim d2 report:4r.10 received on 1951-05-02 "618 in"\n'
        "relation order d1 < d2\n"
    )
    figure = figures(edition)["order"]
    assert figure.brackets == ()
    assert figure.plots == ()
    assert [part.value for part in figure.claims] == ["1 May 1951", "2 May 1951"]
