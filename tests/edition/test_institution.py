"""The institution as described: rules, bodies and systems as plain data."""

import pytest

TEXT = """{head} Resolution of the invented conference, adopted on 2 March 1952.
{§1} The county office must send a report every 3 months to the province.
Reports should be short. The province may approve plans.
{§2} It was a mild winter.
{§3} Nobody must be beaten. A rule not found.
"""
LINES = """
body     province  "the province"  level:province kind:government
  name: en 1950/1953 "Province of the East"
body     county    "the county office"  level:county kind:office
life     l1  report:head  adopted  1952-03-02  "adopted on 2 March 1952"
rule     r1  report:§1  must  decided  "send a report every 3 months to the province"
  force: zh should 「应」
  attributes: carried "The county office" = county
  aim: "send"
  direct-object: "a report"
  periodicity: "every 3 months"
  reporting-to: "the province" = province
rule     r2  report:§1  should  decided  "Reports should be short."
  aim: "be short"
rule     r3  report:§1  may  requested  "The province may approve plans."
  attributes: inferred "the province"
  aim: "approve"
  direct-object: "plans"
rule     r4  report:§3  must-not  decided  "Nobody must be beaten."
  aim: "be beaten"
  direct-object: "Nobody"
power    p1  report:§1  province approves county  1952/  "The province may approve"
  matter: plans
"""
SILENT = '  none: §2 "a remark on the weather"\n'


@pytest.fixture
def described(edited):
    """The pages of the institution by name."""

    def make(lines=LINES, *, text=TEXT, **given):
        view = edited(lines, text=text, **given).institution
        return {page.name: page for page in view.pages()} if view else None

    return make


def words(sentence):
    return "".join(piece.text for piece in sentence)


def statements(page):
    return {s.key: s for article in page.content.articles for s in article.statements}


def test_without_rules_there_is_no_institution(described):
    assert described("") is None


def test_every_kind_of_page_has_its_own_address(described):
    pages = described()
    assert {
        "systems/report",
        "rules",
        "rules/by-force",
        "rules/by-status",
        "rules/by-bearer",
        "bodies",
        "bodies/province",
        "bodies/county",
    } <= set(pages)


def test_a_statement_says_who_with_what_force_does_what_within_which_limits(described):
    said = statements(described()["systems/report"])["r1"]
    assert words(said.who) == (
        "The county office (from an earlier sentence), that is the county office"
    )
    assert said.force == "must"
    assert words(said.what) == "send a report"
    assert [(name, words(text)) for name, text in said.limits] == [
        ("how often", "every 3 months"),
        ("reported to", "the province, that is the province"),
    ]


def test_the_force_of_another_language_stands_beside_and_is_not_decided(described):
    said = statements(described()["systems/report"])["r1"]
    (other,) = said.forces
    assert (said.force, other.language, other.force, other.words) == (
        "must",
        "Chinese",
        "should",
        "应",
    )


def test_a_bearer_that_the_words_do_not_name_is_unstated_and_never_guessed(described):
    pages = described()
    said = statements(pages["systems/report"])
    assert words(said["r2"].who) == "[unstated]"
    assert words(said["r3"].who) == "the province (inferred)"
    groups = pages["rules/by-bearer"].content.groups
    unstated = next(g for g in groups if words(g.heading) == "[unstated]")
    assert [s.key for s in unstated.statements] == ["r2", "r4"]


def test_what_stands_before_what_is_done_to_it_follows_after_a_colon(described):
    said = statements(described()["systems/report"])["r4"]
    assert words(said.what) == "be beaten: Nobody"


def test_what_was_only_requested_was_never_in_force(described):
    said = statements(described()["systems/report"])
    assert (said["r3"].status, said["r3"].standing) == (
        "requested",
        "never in force as stated",
    )
    assert said["r1"].standing == (
        "in force from 2 March 1952, adopted; no end is told"
    )


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("1952-03", "in force from some day of March 1952, adopted; no end is told"),
        ("1952-03-02", "in force from 2 March 1952, adopted; no end is told"),
    ],
)
def test_a_day_known_only_by_its_month_is_some_day_of_it(described, date, said):
    lines = LINES.replace('1952-03-02  "adopted', f'{date}  "adopted')
    assert statements(described(lines)["systems/report"])["r1"].standing == said


def test_a_power_with_an_end_says_by_when_it_was_over(described):
    lines = LINES.replace("county  1952/ ", "county  1952-05/1953-01-15 ")
    (power,) = described(lines)["systems/report"].content.powers
    assert power.standing == (
        "in force from some day from 1 May 1952 to 31 May 1952, by its own dates; "
        "over by 16 January 1953"
    )


def test_a_system_has_its_articles_in_order_and_says_where_it_is_silent(described):
    articles = described()["systems/report"].content.articles
    assert [article.label for article in articles] == ["head", "§1", "§2", "§3"]
    silent = {article.label: article.silence for article in articles}
    assert silent["§1"] == ""
    assert silent["§2"] == "No rule is recorded from this passage"


def test_an_editor_may_say_why_a_passage_is_silent(edited):
    lines = SILENT + LINES
    view = edited(lines, text=TEXT).institution
    (system,) = (page for page in view.pages() if page.name == "systems/report")
    reasons = {article.label: article.reason for article in system.content.articles}
    assert reasons["§2"] == "a remark on the weather"


def test_a_system_gathers_life_bodies_powers_terms_and_safeguards(described):
    system = described()["systems/report"].content
    assert [words(event.said) for event in system.events] == ["Adopted 2 March 1952"]
    assert [body.text for body in system.bodies] == [
        "the county office",
        "the province",
    ]
    assert [words(power.said) for power in system.powers] == [
        "the province, giving approval to the county office"
    ]
    (term,) = system.terms
    assert (term.key, words(term.words)) == ("r1", "every 3 months")
    assert all("1952" in days for days, _ in term.readings[:1])
    (guard,) = system.guards
    assert (guard.statement.key, words(guard.cost)) == ("r4", "no sanction is stated")


def test_a_body_has_its_names_by_language_and_period(described):
    body = described()["bodies/province"].content
    assert [(words(name), said) for name, said in body.names] == [
        ("Province of the East", "English, 1950 to 1953")
    ]


def test_a_body_that_bears_a_withheld_name_is_no_body(described):
    lines = LINES + "term  county  zh 「［name withheld］」\n"
    pages = described(lines)
    assert "bodies/county" not in pages
    (power,) = pages["systems/report"].content.powers
    assert words(power.said) == "the province, giving approval to [unstated]"


def told(page):
    return {h: [one.key for one in views] for h, views in page.content.told.items()}


def test_a_body_has_the_powers_above_and_below_it_and_what_it_was_to_do(described):
    pages = described()
    assert told(pages["bodies/province"]) == {"does": ["p1"], "reported": ["r1"]}
    assert told(pages["bodies/county"]) == {
        "under": ["p1"],
        "terms": ["r1"],
        "bears": ["r1"],
    }


def test_a_body_says_on_what_the_documents_are_silent(described):
    pages = described()
    assert pages["bodies/province"].content.untold == (
        "No document of the edition says what stands over it.",
        "No rule of the edition is said to bind it.",
    )


def test_an_office_that_names_a_body_alone_is_on_its_page_and_in_its_article(described):
    pages = described(
        LINES + 'office o1 report:§1 guard 1950/1953 "The county office"\n'
    )
    assert told(pages["bodies/guard"]) == {"alone": ["o1"]}
    article = pages["systems/report"].content.articles[1]
    assert [words(one.said) for one in article.named] == ["guard, named, 1950 to 1953"]


def test_a_body_told_of_at_length_takes_several_pages(described):
    given = many(500)
    lines = given["lines"].replace('"\n  aim', '" = office\n  aim')
    pages = described(lines + 'body  office  "the office"\n', text=given["text"])
    parts = [page for name, page in pages.items() if name.startswith("bodies/office")]
    assert len(parts) > 1
    assert sum(len(page.content.told["bears"]) for page in parts) == 500


def test_each_rule_is_once_in_every_list_and_its_front_counts_it(described):
    pages = described()
    for way in ("force", "status", "bearer"):
        groups = pages[f"rules/by-{way}"].content.groups
        keys = [s.key for group in groups for s in group.statements]
        assert sorted(keys) == ["r1", "r2", "r3", "r4"]
    by_force = pages["rules"].content.facets[0]
    assert [(words(h), number) for h, number, _ in by_force.rows] == [
        ("must", "1 rule"),
        ("must not", "1 rule"),
        ("should", "1 rule"),
        ("may", "1 rule"),
    ]


def test_the_index_of_matters_leads_from_terms_and_words_to_rules(described):
    lines = LINES + 'term  plan  en "plan"\n  also: "plans"\n'
    entries = described(lines)["rules/by-matter"].content.entries
    found = {
        entry.words: [(d, [link.text for link in links]) for d, links in entry.rules]
        for entry in entries
    }
    assert found["plan"] == [("report", ["r3"])]
    assert found["report"] == [("report", ["r1"])]
    assert "plans" not in found
    assert "the" not in found


def test_a_note_names_the_body_and_the_value_of_a_component(page):
    lines = """
body  county  "the county office"
rule  r1  report:§3  must  decided  "Nobody must be beaten."
  force: zh must-not 「不得」
  attributes: inferred "whoever" = county
  threshold: inferred "none" = 15%
"""
    lines = lines.replace("= 15%", "<= 15%")
    made = page(lines, text=TEXT)
    (note,) = (note for row in made.rows for note in row.notes)
    said = words(note.components)
    assert "attributes whoever (inferred), that is the county office" in said
    assert "threshold none (inferred), that is at most 15%" in said
    sentences = [words(sentence) for sentence in note.sentences]
    assert "In the Chinese: must not, 不得." in sentences


def test_a_note_on_a_power_leads_to_its_bodies(page):
    made = page(LINES, text=TEXT)
    notes = {note.key: note for row in made.rows for note in row.notes}
    links = {
        piece.text: piece.to.name
        for sentence in notes["p1"].sentences
        for piece in sentence
        if piece.to
    }
    assert links == {
        "the province": "bodies/province",
        "the county office": "bodies/county",
    }


def test_where_no_rule_is_there_are_no_links_to_bodies(page):
    made = page(
        'office o1 report:§1 county under province "The county office"', text=TEXT
    )
    (note,) = (note for row in made.rows for note in row.notes)
    assert not [piece for s in note.sentences for piece in s if piece.to]


def test_words_of_a_regest_are_said_to_be_ours(edited):
    lines = LINES + "  from: §1 of " + "a" * 12 + "\n"
    assert edited(LINES, text=TEXT).institution.notice == ""
    notice = edited(lines, text=TEXT, problems=None).institution.notice
    assert "Of 1 document the words quoted are those of a regest" in notice


def test_bearers_stand_by_name_between_the_unstated_and_what_binds_nobody(described):
    lines = LINES + (
        'rule r5 report:§2 is decided "It was a mild winter"\n'
        '  entity: "It"\n  function: "was"\n  properties: "a mild winter"\n'
    )
    groups = described(lines)["rules/by-bearer"].content.groups
    assert [words(group.heading) for group in groups] == [
        "[unstated]",
        "the county office",
        "the province",
        "says what is, and binds nobody by its words",
    ]


def many(number):
    text = "".join(
        f"{{p{n}}} Office {n} must write {'x' * 500}.\n" for n in range(number)
    )
    lines = "".join(
        f'rule r{n} report:p{n} must decided "Office {n} must write"\n'
        f'  attributes: "Office {n}"\n  aim: "write"\n'
        for n in range(number)
    )
    return {"lines": lines, "text": text}


def test_a_long_ledger_is_divided_over_pages_and_nothing_is_lost(described):
    pages = described(**many(500))
    parts = [name for name in pages if name.startswith("systems/report/")]
    assert len(parts) > 1
    said = [key for name in parts for key in statements(pages[name])]
    assert said == [f"r{n}" for n in range(500)]
    assert pages["systems/report"].content.articles == ()
    lists = [page for name, page in pages.items() if name.startswith("rules/by-force")]
    assert len(lists) > 1
    assert [g.again for page in lists for g in page.content.groups] == [
        False,
        *[True] * (len(lists) - 1),
    ]
    assert sum(len(g.statements) for p in lists for g in p.content.groups) == 500
