"""Hypothesis strategies for every entry of a ledger, as the notation can write it.

What a ledger cannot carry is not drawn: a figure's `written` is its digits as the
ledger has them, a moment's `written` is empty, a rendering's key is made up.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from fractions import Fraction

from hypothesis import strategies as st

from averment.notation.kinds.components import COMPONENTS, OF_BODIES, OF_VALUES
from averment.notation.kinds.personal import speaks_of_a_person
from averment.notation.kinds.power import UNSTATED
from averment.notation.kinds.rendering import rendering_key
from averment.notation.numbers import number, number_words
from averment.notation.values import stated
from averment.reading.dates import moment
from averment.record import (
    ITEMS,
    LENGTHS_OF_TIME,
    WEEKDAYS,
    Authority,
    Body,
    Claim,
    Comparison,
    Component,
    Constant,
    Correspondence,
    DrawnFrom,
    Edition,
    Emendation,
    Event,
    Figure,
    Force,
    Hand,
    Key,
    Kind,
    Known,
    LangForce,
    Medium,
    Modality,
    Name,
    Office,
    Operation,
    Origin,
    Place,
    Power,
    Quotation,
    Rejected,
    Relation,
    Rendering,
    Review,
    Row,
    Rule,
    Silent,
    Slip,
    Source,
    Stage,
    Status,
    Succession,
    Table,
    Term,
    TextFile,
    Tie,
    Withholding,
    Wording,
)

AWKWARD = (
    'He said "no".',
    "「甲县」六百一十二人",
    "“a” and ‘b’",
    "a\\nb \\ c\\",
    "line one\nline two\r\nthree\r",
    "\u202eright to left\u202c",
    "\x00\x01\x1f\x7f\x85\u2028",
    "; no comment  #no-tag ^no @hand",
    "  spaces around  ",
    "",
    '"',
    "\ufeff",
    "界" * 10_000,
)
DATES = (
    "1951",
    "1951-05",
    "1951-05-21",
    "1951-05~",
    "1953/1957",
    "1950/..",
    "../1950",
    "1951-H2",
    "1951-Q3",
    "1950/1953~",
    "1951?",
    "195X",
    "1951-21",
    "1952/",
    "/1952",
)
UNITS = ("persons", "catty", "year", "yuan-old", "times", "mu", "cases", "人", "户")

texts = st.one_of(
    st.sampled_from(AWKWARD), st.text(), st.text(alphabet='"\\n「」“”;\n')
)
RESERVED = {"items", "because", "within"}  # words of a relation
keys = st.from_regex(
    r"[a-z][a-z0-9]{0,5}([-_.][a-z0-9]{1,4}){0,2}", fullmatch=True
).filter(lambda key: key not in RESERVED)
full_keys = st.one_of(keys, st.builds("{}/{}".format, keys, keys))
langs = st.sampled_from(("zh", "en", "de", "zh-Hant"))
labels = st.from_regex(r"(§|p|4r\.)[0-9]{1,3}[a-z]?", fullmatch=True)
moments = st.sampled_from(DATES).map(moment)
places = st.builds(Place, document=keys, label=labels)
words = st.from_regex(r"[a-zé甲]{1,8}(-[a-z]{1,4})?", fullmatch=True)
hashes = st.text(alphabet="0123456789abcdef", min_size=64, max_size=64)
hands = st.one_of(
    st.sampled_from((Hand(siglum="machine"), Hand(siglum="example"))),
    st.builds(
        Hand,
        siglum=st.from_regex(r"[a-z]{1,4}[0-9]?", fullmatch=True),
        date=st.one_of(st.none(), st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1))),
    ),
)
quotations = st.builds(Quotation, exact=texts, before=texts, after=texts)


def maybe(strategy: st.SearchStrategy) -> st.SearchStrategy:
    return st.one_of(st.none(), strategy)


def _plain(exact: Fraction) -> str:
    """The number without commas, as people also type it."""
    return number_words(exact).replace(",", "")


exact_numbers = st.one_of(
    st.integers(min_value=0, max_value=10**9).map(Fraction),
    st.fractions(min_value=-(10**6), max_value=10**6, max_denominator=10**6),
    st.decimals(min_value=0, max_value=10**6, places=3, allow_nan=False).map(Fraction),
)
numerals = st.one_of(
    exact_numbers.map(number_words),
    exact_numbers.map(_plain),
    st.sampled_from(("0.50", "100.00", "1/3", "3/6", "1,234,567.890", "007", "-5")),
)


@st.composite
def ranges(draw: st.DrawFn) -> str:
    """Both ends, in order, as a ledger writes them."""
    low, high = sorted((draw(numerals), draw(numerals)), key=lambda n: number(n) or 0)
    if draw(st.booleans()) or number(low) == number(high):
        return f"{low}..{high}"
    opening, closing = draw(st.sampled_from(("[)", "(]", "[]", "()")))
    low = ".." if opening == "(" and draw(st.booleans()) else low
    high = ".." if closing == ")" and draw(st.booleans()) else high
    text = f"{opening}{low}, {high}{closing}"
    return f"{low}..{high}" if opening + closing == "[]" else text


signs = st.sampled_from(("=", "~", ">=", ">", "<=", "<", "nearly", "up-to"))
nouns = st.one_of(words, texts)


@st.composite
def figures(draw: st.DrawFn) -> Figure:
    """Any figure a ledger can state."""
    sign = draw(st.one_of(signs, st.just("in")))
    numeral = draw(ranges() if sign == "in" else numerals)
    unit = draw(st.one_of(st.none(), st.sampled_from((*UNITS, "%", "‰"))))
    return stated(
        sign,
        numeral,
        unit,
        kind=draw(maybe(st.sampled_from(tuple(Kind)))),
        noun=draw(maybe(nouns)),
    )


values = st.one_of(figures(), moments)
tags = st.lists(words, max_size=3).map(tuple)
drawn = st.builds(
    DrawnFrom,
    article=st.one_of(labels, texts.filter(bool)),
    text=st.builds(lambda digest, n: digest[:n], hashes, st.integers(12, 64)),
)


def details(*names: str) -> st.SearchStrategy:
    return st.lists(st.tuples(st.sampled_from(names), texts), max_size=3).map(tuple)


_OF_QUOTING = ("note", "noun", "rests-on")
notes = details("note")
tagged_texts = st.builds("{} {}".format, langs, words)

editions = st.builds(
    Edition,
    key=keys,
    title=texts,
    scope=maybe(moments),
    contact=maybe(st.one_of(texts, st.just("none"))),
    details=details("editor", "publisher", "note"),
)


silences = st.builds(Silent, label=labels, reason=texts.filter(str.strip))


@st.composite
def sources(draw: st.DrawFn) -> Source:
    """A source whose transcription is in its own language."""
    lang = draw(langs)
    files = draw(
        st.lists(
            st.builds(
                TextFile,
                role=st.sampled_from(("text", "rendering", "kept")),
                lang=langs,
                file=texts.filter(bool),
                sha256=maybe(hashes),
                published=maybe(hashes),
                made=texts,
            ),
            max_size=3,
        )
    )
    own = {"role": "text", "lang": lang}
    return Source(
        key=draw(keys),
        date=draw(maybe(moments)),
        lang=lang,
        title=draw(texts),
        files=tuple(
            TextFile(
                **own,
                file=f.file,
                sha256=f.sha256,
                published=f.published,
                made=f.made,
            )
            if f.role == "text"
            else f
            for f in files
        ),
        silent=tuple(
            draw(st.lists(silences, max_size=3, unique_by=lambda silent: silent.label))
        ),
        details=(
            *draw(details("held", "came", "licence", "restrictions", "note")),
            *draw(st.lists(st.tuples(st.just("title"), tagged_texts), max_size=2)),
        ),
        hand=draw(maybe(hands)),
    )


claims = st.builds(
    Claim,
    key=keys,
    place=places,
    quantity=st.builds("{}{}".format, words, st.sampled_from(("", ":county-a", ":甲"))),
    value=values,
    quotation=quotations,
    period=maybe(moments),
    modality=st.sampled_from(Modality),
    list_of=maybe(st.integers(0, 99)),
    drawn_from=maybe(drawn),
    tags=tags,
    group=maybe(words),
    hand=maybe(hands),
    details=details(*_OF_QUOTING),
)


@st.composite
def _offices(draw: st.DrawFn) -> Office:
    authority = draw(maybe(st.sampled_from(Authority)))
    return Office(
        key=draw(keys),
        place=draw(places),
        body=draw(keys),
        authority=authority,
        other=draw(keys) if authority else None,
        quotation=draw(quotations),
        period=draw(maybe(moments)),
        drawn_from=draw(maybe(drawn)),
        tags=draw(tags),
        hand=draw(maybe(hands)),
        details=draw(details("matter", *_OF_QUOTING)),
    )


offices = _offices()


@st.composite
def components(draw: st.DrawFn) -> Component:
    """A component; what its words mean only where such words can mean it."""
    name = draw(st.sampled_from(COMPONENTS))
    return Component(
        name=name,
        words=draw(texts),
        origin=draw(st.sampled_from(Origin)),
        body=draw(maybe(keys)) if name in OF_BODIES else None,
        value=draw(maybe(values)) if name in OF_VALUES else None,
    )


rules = st.builds(
    Rule,
    key=keys,
    place=places,
    force=st.sampled_from(Force),
    status=st.sampled_from(Status),
    quotation=quotations,
    components=st.lists(components(), max_size=4).map(tuple),
    forces=st.lists(
        st.builds(
            LangForce,
            lang=langs,
            force=st.sampled_from(Force),
            words=texts.filter(bool),
        ),
        max_size=2,
    ).map(tuple),
    of=maybe(full_keys),
    period=maybe(moments),
    drawn_from=maybe(drawn),
    tags=tags,
    hand=maybe(hands),
    details=details(*_OF_QUOTING),
)


impersonal = texts.filter(lambda said: not speaks_of_a_person(said))
body_keys = keys.filter(lambda key: key != UNSTATED)
facets = words.filter(lambda said: not speaks_of_a_person(said))
bodies = st.builds(
    Body,
    key=body_keys,
    label=impersonal,
    names=st.lists(
        st.builds(
            Name, lang=langs, words=impersonal.filter(bool), period=maybe(moments)
        ),
        max_size=3,
    ).map(tuple),
    level=maybe(facets),
    kind=maybe(facets),
    period=maybe(moments),
    relational=st.booleans(),
    hand=maybe(hands),
    details=notes,
)
powers = st.builds(
    lambda sides, **rest: Power(superior=sides[0], subordinate=sides[1], **rest),
    sides=st.one_of(
        st.tuples(body_keys, maybe(body_keys)), st.tuples(st.none(), body_keys)
    ),
    key=keys,
    place=places,
    tie=st.sampled_from(Tie),
    quotation=quotations,
    period=maybe(moments),
    matter=texts,
    rule=maybe(full_keys),
    drawn_from=maybe(drawn),
    tags=tags,
    hand=maybe(hands),
    details=details(*_OF_QUOTING),
)
events = st.builds(
    lambda when, **rest: Event(date=when[0], after=when[1], **rest),
    when=st.one_of(
        st.tuples(maybe(moments), st.none()),
        st.tuples(st.none(), st.sampled_from(Stage)),
    ),
    key=keys,
    place=places,
    stage=st.sampled_from(Stage),
    quotation=quotations,
    by=maybe(keys),
    of=maybe(st.one_of(full_keys, labels)),
    drawn_from=maybe(drawn),
    tags=tags,
    hand=maybe(hands),
    details=details(*_OF_QUOTING),
)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """A table with a cell, full or empty, for each row and column."""
    unit = draw(st.one_of(st.none(), st.sampled_from((*UNITS, "%", "‰"))))
    columns = draw(st.lists(keys, unique=True, min_size=1, max_size=3))
    cells = st.builds(lambda sign, n: stated(sign, n, unit), signs, numerals)
    row_cells = st.lists(maybe(cells), min_size=len(columns), max_size=len(columns))
    labels_of_rows = draw(st.lists(keys, unique=True, max_size=3))
    return Table(
        key=draw(keys),
        place=draw(places),
        quantity=draw(words),
        unit=unit,
        columns=tuple(columns),
        rows=tuple(Row(label=x, cells=tuple(draw(row_cells))) for x in labels_of_rows),
        quotation=draw(quotations),
        period=draw(maybe(moments)),
        modality=draw(st.sampled_from(Modality)),
        drawn_from=draw(maybe(drawn)),
        tags=draw(tags),
        hand=draw(maybe(hands)),
        details=draw(details(*_OF_QUOTING)),
    )


knowns = st.builds(
    Known,
    key=keys,
    quantity=words,
    value=figures(),
    source=texts,
    hand=maybe(hands),
    details=notes,
)
hundredths = st.integers(2, 10**6).filter(lambda n: n != 100)
factors = hundredths.map(lambda n: Fraction(n, 100))
groups = st.sampled_from(("3/5", "0/6/8", "三/七"))
ways = st.one_of(
    st.builds(lambda some: (tuple(some), ()), st.sets(factors, min_size=1, max_size=4)),
    st.builds(lambda some: ((), tuple(some)), st.sets(groups, min_size=1)),
    st.just(((), ())),
)
slips = st.builds(
    lambda how, **rest: Slip(factors=how[0], alike=how[1], **rest),
    how=ways,
    key=keys,
    slip=texts,
    cost=st.integers(1, 3),
    media=st.sets(st.sampled_from(Medium)).map(
        lambda some: tuple(medium for medium in Medium if medium in some)
    ),
    lang=maybe(langs),
    source=texts,
    hand=maybe(hands),
    details=notes,
)
constants = st.one_of(
    numerals.map(lambda n: Constant(value=number(n) or Fraction(0), written=n)),
    st.builds(
        lambda n, sign, below: Constant(
            value=(number(n) or Fraction(0)) / below, written=n + sign
        ),
        numerals,
        st.just("%"),
        st.just(100),
    ),
    st.builds(
        lambda n, unit: Constant(
            value=number(n) or Fraction(0), written=f"{n} {unit}", unit=unit
        ),
        numerals,
        st.sampled_from(LENGTHS_OF_TIME),
    ),
)
expressions = st.recursive(
    st.one_of(st.builds(Key, name=full_keys), constants),
    lambda inner: st.builds(
        Operation, sign=st.sampled_from("+-*/"), left=inner, right=inner
    ),
    max_leaves=12,
)
COMPARED = tuple(c for c in Comparison if c is not Comparison.ON)
ONE_WAY = (
    (Comparison.EQUAL, Comparison.AT_MOST, Comparison.LESS),
    (Comparison.EQUAL, Comparison.AT_LEAST, Comparison.MORE),
)
SENSES = ({}, {"norm": True}, {"assumed": True})


@st.composite
def relations(draw: st.DrawFn) -> Relation:
    """A relation of two sides, a chain, a list counted, or a day of the week."""
    form = draw(st.sampled_from(("sides", "chain", "list", "weekday")))
    said = Relation(
        key=draw(keys),
        left=draw(expressions),
        comparison=draw(st.sampled_from(COMPARED)),
        right=draw(expressions),
        because=draw(texts),
        group=draw(maybe(words)),
        hand=draw(maybe(hands)),
        details=draw(notes),
        **draw(st.sampled_from(SENSES)),
    )
    if said.assumed:
        shares = st.fractions(min_value=0, max_value=10, max_denominator=10**6)
        said = replace(said, within=draw(maybe(shares)))
    match form:
        case "chain":
            ways = st.sampled_from(draw(st.sampled_from(ONE_WAY)))
            then = draw(st.lists(st.tuples(ways, expressions), max_size=3))
            return replace(said, comparison=draw(ways), then=tuple(then))
        case "list":
            quoted = st.builds(Quotation, exact=texts)
            items = tuple(draw(st.lists(quoted, min_size=1, max_size=4)))
            counted = Constant(value=Fraction(len(items)), written=ITEMS)
            return replace(said, right=counted, items=items)
        case "weekday":
            day = draw(st.integers(1, 7))
            named = Constant(value=Fraction(day), written=WEEKDAYS[day - 1])
            return replace(said, comparison=Comparison.ON, right=named)
        case _:
            return said


successions = st.builds(
    Succession,
    key=keys,
    of=st.lists(full_keys, min_size=2, max_size=5).map(tuple),
    first=maybe(st.integers(-9, 999)),
    because=texts,
    group=maybe(words),
    hand=maybe(hands),
    details=notes,
)
renderings = st.builds(
    lambda of, lang, quotation, hand, details: Rendering(
        key=rendering_key(of, lang=lang),
        of=of,
        lang=lang,
        quotation=quotation,
        hand=hand,
        details=details,
    ),
    full_keys,
    langs,
    quotations,
    maybe(hands),
    notes,
)
wordings = st.builds(
    Wording, lang=langs, words=texts.filter(bool), period=maybe(moments)
)
terms = st.builds(
    Term,
    key=keys,
    lang=langs,
    words=texts,
    period=maybe(moments),
    also=st.lists(texts.filter(bool), max_size=2).map(tuple),
    renderings=st.lists(wordings, max_size=3).map(tuple),
    rejected=st.lists(
        st.builds(Rejected, lang=langs, words=texts.filter(bool), because=texts),
        max_size=2,
    ).map(tuple),
    source=texts,
    hand=maybe(hands),
    details=notes,
)
correspondences = st.builds(
    lambda sides, **rest: Correspondence(original=sides[0], rendering=sides[1], **rest),
    sides=st.one_of(st.tuples(texts, maybe(texts)), st.tuples(st.none(), texts)),
    key=keys,
    place=places,
    lang=langs,
    hand=maybe(hands),
    details=notes,
)
emendations = st.builds(
    Emendation,
    key=keys,
    of=full_keys,
    standing=values,
    proposed=values,
    because=texts,
    hand=maybe(hands),
    details=notes,
)
reviews = st.builds(
    Review,
    of=full_keys,
    decision=st.sampled_from(("accepted", "rejected", "disputed", "withdrawn")),
    because=texts,
    hand=hands,
    details=notes,
)
withholdings = st.builds(
    Withholding,
    what=words,
    document=keys,
    because=texts,
    hand=maybe(hands),
    details=notes,
)

entries = st.one_of(
    editions,
    sources(),
    claims,
    offices,
    rules,
    bodies,
    powers,
    events,
    tables(),
    knowns,
    slips,
    relations(),
    successions,
    renderings,
    terms,
    correspondences,
    emendations,
    reviews,
    withholdings,
)
ledgers = st.lists(entries, max_size=6).map(tuple)
"""Several entries together; their keys need not fit one another."""
