"""Predictions for the shared scorers, from the public API of averment only.

    python benchmarks/predict.py SUITE --input PATH --output FILE

SUITE is `cases` (JSON Lines with id, suite, lang, text, reference_time),
`figures`, `relations`, `rules` or `parallel` (a folder of texts `slug.lang.txt`
with YAML metadata; `parallel` takes those that stand there in Chinese and in
English), or `statements` (JSON Lines with id, text).
`align` is one JSON file with `src` (Chinese) and `tgt` (English), or a folder of
them; what comes out is one JSON with `links` and `confidence`, or a folder of
them. `--for` and `--means` are for `align` alone.
Speed goes to stderr.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import json
import resource
import sys
import time
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import yaml

from averment.reading import read
from averment.reading.dates import NoSuchDate, intervals, moment
from averment.reading.passages import passages_of
from averment.record import Approx, Figure, Kind, Moment, Reading, Text
from averment.relating import (
    PlacedText,
    Proposed,
    holds,
    placed_text,
    relations_in,
)
from averment.verbs.proposals import keyed, proposals
from parallel import aligning
from parallel.pairing import figure_pairs
from rules.writing import predict_rules, predict_statements
from suites import convention_of

SUITES = ("cases", "figures", "relations", "rules", "statements", "parallel", "align")
ISO = {"year": "Y", "month": "M", "week": "W", "day": "D"}


def number(value: Fraction | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value.denominator == 1 else float(value)


def duration(value: Fraction | None, *, unit: str | None) -> str | None:
    """ISO 8601: a year and a half is P1Y6M, half a day PT12H."""
    if value is None:
        return None
    if unit == "year" and value.denominator in (2, 3, 4, 6, 12):
        years, months = divmod(value * 12, 12)
        return "P" + (f"{years}Y" if years else "") + f"{months}M"
    if unit == "day" and value.denominator != 1:
        return f"PT{number(value * 24)}H"
    return f"P{number(value)}{ISO[unit]}" if unit in ISO else f"PT{number(value)}H"


def stated(figure: Figure, *, value: Fraction | None) -> Any:
    if figure.kind in (Kind.DURATION, Kind.PERIOD) and figure.unit:
        return duration(value, unit=figure.unit)
    if figure.kind in (Kind.FRACTION, Kind.RATIO) and value is not None:
        return f"{value.numerator}/{value.denominator}"
    return number(value)


def is_two_ended(figure: Figure) -> bool:
    """A range in one expression, or 六百多; not one end of a wide range."""
    bounds = figure.bounds
    if figure.numeral is None:
        return True
    both = bounds.low is not None and bounds.high is not None
    return both and bounds.low != bounds.high and figure.approx is not Approx.RANGE


def figure_fields(figure: Figure) -> dict[str, Any]:
    if is_two_ended(figure):
        bounds = figure.bounds
        value = {
            "lo": stated(figure, value=bounds.low),
            "hi": stated(figure, value=bounds.high),
        }
    else:
        value = {"value": stated(figure, value=figure.numeral)}
    unit = {Kind.PERCENT: "%", Kind.PERMILLE: "per mille"}.get(figure.kind, figure.unit)
    return value | {"approx": figure.approx.value, "unit": unit}


def moment_fields(reading: Reading) -> dict[str, Any]:
    edtf = reading.value.edtf if isinstance(reading.value, Moment) else None
    if edtf and edtf.startswith("XXXX-"):  # recurring: the bare day or month
        edtf = edtf.rpartition("-")[2]
    return {"value": edtf, "approx": "none", "unit": None}


def predicted(reading: Reading, *, document: str) -> dict[str, Any]:
    fields = (
        figure_fields(reading.value)
        if isinstance(reading.value, Figure)
        else moment_fields(reading)
    )
    return {
        "document": document,
        "start": reading.full.start,
        "end": reading.full.end,
        "core_start": reading.core.start,
        "core_end": reading.core.end,
        "kind": reading.kind.value,
        **fields,
        "modality": reading.modality.value if reading.modality else None,
        "period": reading.period.edtf if reading.period else None,
    }


def metadata(text: Path) -> dict[str, Any]:
    slug = text.name.removesuffix(".txt").rpartition(".")[0]
    own, shared = text.with_suffix(".yaml"), text.with_name(f"{slug}.yaml")
    for path in (own, shared):
        if path.exists():
            return yaml.safe_load(path.read_text("utf-8")) or {}
    return {}


def reference(date: object) -> Moment | None:
    if date is None or not str(date).strip():
        return None
    try:
        return moment(str(date)[:10])
    except NoSuchDate:
        return None


def date_of(path: Path) -> Moment | None:
    """The date the metadata of a text give."""
    return reference(metadata(path).get("date"))


def predict_figures(folder: Path) -> Iterator[tuple[int, list[dict[str, Any]]]]:
    for path in sorted(folder.glob("*.*.txt")):
        text = path.read_bytes().decode("utf-8")
        document = path.name.removesuffix(".txt")
        readings = read(
            text,
            lang=document.rpartition(".")[2],
            reference=reference(metadata(path).get("date")),
        )
        yield (
            len(text),
            [predicted(r, document=document) for r in readings if not points(r)],
        )


def predict_relations(folder: Path) -> Iterator[tuple[int, list[dict[str, Any]]]]:
    """What is proposed between figures, with what becomes of it when examined."""
    texts = [placed_file(path) for path in sorted(folder.glob("*.*.txt"))]
    yield (
        sum(len(text.text.content) for text in texts),
        [related(one) for one in relations_in(texts)],
    )


def text_file(path: Path) -> Text:
    content = path.read_bytes().decode("utf-8")
    document = path.name.removesuffix(".txt")
    return Text(
        document=document,
        lang=document.rpartition(".")[2],
        file=path.name,
        content=content,
        sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
        passages=passages_of(content),
    )


def placed_file(path: Path) -> PlacedText:
    """A text with a claim for each figure and date, as `averment read` proposes."""
    text = text_file(path)
    day = reference(metadata(path).get("date"))
    found = proposals(text, day=dt.date.min, reference=day)
    claims = keyed(found, taken=frozenset())
    standing = [(claim, one.span) for claim, one in zip(claims, found, strict=True)]
    return placed_text(text, claims=standing, date=day)


def related(one: Proposed) -> dict[str, Any]:
    figures = [
        [placed.claim.place.document, placed.span.start, placed.span.end]
        for placed in one.figures
    ]
    return {
        "documents": sorted({document for document, *_ in figures}),
        "type": one.type.value,
        "figures": figures,
        "holds": holds(one),
        "because": one.because,
    }


def points(reading: Reading) -> bool:
    """今年, since liberation: the guidelines of the figures leave such words out."""
    return any(what == "deictic" for what, _ in reading.rests_on)


def predict_parallel(folder: Path) -> Iterator[tuple[int, list[dict[str, Any]]]]:
    """Figure against figure, in every text that has a Chinese and an English form."""
    for path in sorted(folder.glob("*.zh*.txt")):
        slug = path.name.partition(".")[0]
        for other in sorted(folder.glob(f"{slug}.en*.txt")):
            chinese, english = text_file(path), text_file(other)
            day = reference(metadata(path).get("date"))
            found = list(figure_pairs(chinese, english, reference=day))
            yield len(chinese.content) + len(english.content), found


def predict_cases(cases: Path) -> Iterator[tuple[int, list[dict[str, Any]]]]:
    for line in cases.read_text("utf-8").splitlines():
        if line.strip():
            case = json.loads(line)
            yield len(case["text"]), [{"id": case["id"], "pred": predict_case(case)}]


def predict_case(case: dict[str, Any]) -> list[dict[str, Any]]:
    """Figures as they are read, and dates with what joins and surrounds them."""
    text, lang = case["text"], case["lang"]
    day = reference(case.get("reference_time"))
    convention = convention_of(case["suite"])
    figures = [
        reading
        for reading in read(text, lang=lang, reference=day)
        if reading.kind is not Kind.DATE
    ]
    dates = intervals(text, lang=lang, reference=day, inclusive=convention.inclusive)
    return convention(sorted([*figures, *dates], key=lambda one: one.full), text)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("suite", choices=SUITES)
    parser.add_argument("--input", required=True, type=Path)
    parser.add_argument("--output", required=True, type=Path)
    parser.add_argument(
        "--for", dest="purpose", choices=aligning.PURPOSES, default="documents"
    )
    parser.add_argument("--means", choices=aligning.MEANS, default="vectors")
    asked = parser.parse_args()
    if asked.suite == "align":
        return aligning.main(asked)
    passes = {
        "cases": predict_cases,
        "figures": predict_figures,
        "relations": predict_relations,
        "parallel": predict_parallel,
        "rules": lambda folder: predict_rules(folder, date=date_of),
        "statements": predict_statements,
    }
    begun, characters = time.process_time(), 0
    with asked.output.open("w", encoding="utf-8") as out:
        for length, predictions in passes[asked.suite](asked.input):
            characters += length
            for prediction in predictions:
                out.write(json.dumps(prediction, ensure_ascii=False) + "\n")
    seconds = time.process_time() - begun
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{characters:,} characters in {seconds:.2f} s,"
        f" {characters / max(seconds, 1e-9):,.0f} characters a second,"
        f" peak memory {memory:.0f} MB",
        file=sys.stderr,
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
