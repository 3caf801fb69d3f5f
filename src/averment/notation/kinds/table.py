"""`table` KEY PLACE QUANTITY [UNIT] [PERIOD] [MODALITY] QUOTATION, rows below."""

from __future__ import annotations

from averment.notation.details import Detail, Details
from averment.notation.kinds.claim import MODALITIES, quantity_word
from averment.notation.kinds.quoting import DETAILS, drawn_from, quotation, whence
from averment.notation.kinds.written import Written, marks, modality, pairs, period
from averment.notation.values import Unclear, cell, cell_words, unit_word
from averment.notation.words import KEY, Words, quoted
from averment.record import Row, Table


def read(words: Words, details: Details) -> Table:
    """The table an entry transcribes."""
    key = words.key()
    words.column()
    place = words.place()
    words.column()
    quantity = quantity_word(words)
    unit = unit_word(words)
    words.column()
    when = words.period(also=MODALITIES)
    words.column()
    sense = words.modality()
    words.column()
    exact = words.quotation()
    words.finished()
    tags, _, hand = words.marks(takes="#@")
    columns = _columns(details)
    return Table(
        key=key,
        place=place,
        quantity=quantity,
        unit=unit,
        columns=columns,
        rows=_rows(details, columns=columns, unit=unit),
        quotation=quotation(exact, details),
        period=when,
        modality=sense,
        drawn_from=drawn_from(details),
        tags=tags,
        hand=hand,
        details=details.rest(DETAILS | {"columns", "row", "before", "after", "from"}),
        where=words.where,
    )


def _columns(details: Details) -> tuple[str, ...]:
    item = details.one("columns")
    if item is None:
        return ()
    columns = tuple(part.strip() for part in item.text.split("|"))
    for label in columns:
        _check(label, item, details)
    if len(set(columns)) < len(columns):
        sentence = "Two columns have one label."
        details.doubt(item, "N016", sentence, hint="Give each column a label.")
    return columns


def _check(label: str, item: Detail, details: Details) -> None:
    if not KEY.fullmatch(label):
        sentence = f"{label or 'Nothing'} cannot label a row or column."
        hint = "Labels are made like keys: letters, digits, -, _ and . without spaces."
        details.doubt(item, "N016", sentence, hint=hint)


def _rows(
    details: Details, *, columns: tuple[str, ...], unit: str | None
) -> tuple[Row, ...]:
    rows = []
    labels: set[str] = set()
    for item in details.each("row"):
        row = _row(item, details, columns=columns, unit=unit)
        if row is not None and row.label in labels:
            sentence = f"A second row is labelled {row.label}."
            details.doubt(item, "N016", sentence, hint="Give each row a label.")
        elif row is not None:
            labels.add(row.label)
            rows.append(row)
    return tuple(rows)


def _row(
    item: Detail, details: Details, *, columns: tuple[str, ...], unit: str | None
) -> Row | None:
    label, *cells = (part.strip() for part in item.text.split("|"))
    _check(label, item, details)
    if len(cells) != len(columns):
        sentence = f"This row has {len(cells)} cells for {len(columns)} columns."
        hint = "An empty cell still has its |, and columns: comes with the rows."
        details.doubt(item, "N016", sentence, hint=hint)
        return None
    try:
        return Row(label=label, cells=tuple(cell(text, unit=unit) for text in cells))
    except Unclear as why:
        details.doubt(item, "N009", str(why), hint=why.hint)
        return None


def write(table: Table) -> Written:
    """The columns and details of a table."""
    columns = (
        "table",
        table.key,
        str(table.place),
        f"{table.quantity} {table.unit}" if table.unit else table.quantity,
        period(table.period),
        modality(table.modality),
        quoted(table.quotation.exact),
        marks(tags=table.tags, hand=table.hand),
    )
    head = (("columns", " | ".join(table.columns)),) if table.columns else ()
    rows = tuple(("row", _row_words(row)) for row in table.rows)
    return Written(columns, (*whence(table), *head, *rows, *pairs(table.details)))


def _row_words(row: Row) -> str:
    return " | ".join((row.label, *(cell_words(figure) for figure in row.cells)))
