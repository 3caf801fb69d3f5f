"""Predict, score with the shared scorers, and write `benchmarks/RESULTS.md`.

    python benchmarks/score.py

Needs the folder `shared` beside the checkout; without it nothing is written.
"""

from __future__ import annotations

import datetime as dt
import importlib.util
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from types import ModuleType
from typing import Any

import doubtful
import hard_phrases
import results
import targets
from conventions import Convention
from results import percent, table
from suites import CONVENTIONS

HERE = Path(__file__).resolve().parent
SHARED = HERE.parent.parent / "shared"
DOCUMENTS = SHARED / "documents"
GOLD = SHARED / "gold" / "figures"
CASES = SHARED / "bench" / "figures"
SAMPLE_EACH = 4
FEW_CHARACTERS = 24
Sections = dict[str, list[str]]
FIGURES_HEAD = (
    *("document", "row", "gold", "read", "span F1", "value P", "value R", "value F1"),
)
CASES_HEAD = (
    *("suite", "lang", "cases", "gold", "read", "span F1", "value F1", "value only"),
)
HALVES = """\
Cases are divided in two by a hash of their ids. The division was made late: until
2026-11-21 misses of both halves were read, and rules were made after them. Since
then only misses of the open half are listed, so that the kept half tells more and
more of cases that nobody tuned on. Cases with clock times are left out here."""
ROWS = ("figures and dates", "clause-number", "ordinal")


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"shared_{path.parent.name}", path)
    if spec is None or spec.loader is None:
        message = f"{path} cannot be loaded"
        raise ImportError(message)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def predict(suite: str, *, source: Path, output: Path) -> str:
    """Runs the predictions and gives the line about speed."""
    command = [sys.executable, str(HERE / "predict.py"), suite]
    command += ["--input", str(source), "--output", str(output)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return done.stderr.strip()


def figures_section(folder: Path) -> Sections:
    scorer = load(GOLD / "score.py")
    output = folder / "figures.jsonl"
    speed = predict("figures", source=DOCUMENTS, output=output)
    predictions: dict[str, list[dict[str, Any]]] = {}
    for line in output.read_text("utf-8").splitlines():
        item = json.loads(line)
        predictions.setdefault(item["document"], []).append(item)
    gold, texts = scorer.load(GOLD, DOCUMENTS)
    scores, errors = scorer.score(gold, predictions)
    lines = [speed, "", *table(FIGURES_HEAD, document_table(scores))]
    lines += ["", attributes(scores["all"]), "", "All misses:", ""]
    lines += [f"- {miss(*error, texts=texts)}" for error in errors]
    measures = units_of_measure(gold, errors)
    return {
        "Figures and dates of the shared documents": lines,
        "Targets": [*targets.documents(scores["all"], measures=measures), ""],
    }


def units_of_measure(gold: dict[str, Any], errors: list[Any]) -> float | None:
    """The share of units read right, nouns that are counted left out."""
    items = [one for some in gold.values() for one in some]
    measured = [one for one in items if one.get("unit") and one["kind"] != "count"]
    others = [what for _, what, one, _ in errors if one and one in measured]
    read = len(measured) - others.count("miss") - others.count("value")
    return (read - others.count("unit")) / read if read else None


def document_table(scores: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    for document, score in scores.items():
        yield from document_rows(document, score)


def document_rows(document: str, score: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    for row in ROWS:
        got = score["rows"][row]
        if got["gold"] or got["pred"]:
            values = [percent(got["value"][k]) for k in ("p", "r", "f1")]
            counts = (str(got["gold"]), str(got["pred"]))
            yield (document, row, *counts, percent(got["span"]["f1"]), *values)


def attributes(score: dict[str, Any]) -> str:
    lexical = score["lexical"]
    said = [
        f"{name} {percent(a['accuracy'])} of {a['n']}"
        for name, a in score["attributes"].items()
    ]
    alarms = f"lexical: {lexical['false_alarms']} alarms on {lexical['gold']} items"
    return "; ".join([alarms, *said]) + "."


def miss(
    document: str,
    what: str,
    gold: dict[str, Any] | None,
    predicted: dict[str, Any] | None,
    *,
    texts: dict[str, str],
) -> str:
    """One miss by id, with a few characters of the figure itself."""
    item = gold or predicted or {}
    text = (texts[document] or "")[item["start"] : item["end"]]
    words = " ".join(text.split())[:FEW_CHARACTERS]
    name = gold["id"] if gold else f"at {item['start']}"
    gives = stated(predicted, what=what) if predicted else "not read"
    wants = stated(gold, what=what) if gold else "nothing"
    return f"{what}: {document} {name}, “{words}”: gold {wants}, read {gives}"


def stated(item: dict[str, Any], *, what: str) -> str:
    if what in item and what != "value":
        return str(item[what])
    value = item.get("value")
    return str(value) if value is not None else f"{item.get('lo')}..{item.get('hi')}"


def cases_section(folder: Path) -> Sections:
    scorer = load(CASES / "score.py")
    files = sorted(CASES.glob("*.dev.jsonl"))
    source, output = folder / "cases.in.jsonl", folder / "cases.jsonl"
    source.write_text("".join(file.read_text("utf-8") for file in files), "utf-8")
    speed = predict("cases", source=source, output=output)
    suites = json.loads((CASES / "suites.json").read_text("utf-8"))
    predictions = scorer.load_pred(output)
    totals, errors = scorer.run(predictions, files, suites)
    parts = {
        name: scorer.run(predictions, files, suites, only=some)[0]
        for name, some in parts_of(source).items()
    }
    lines = [speed, "", *table(CASES_HEAD, case_table(totals, prf=scorer.prf))]
    lines += ["", "A sample of misses (the first of each suite, of the open half):", ""]
    return {
        "Public suites (development part)": [*lines, *sampled(errors)],
        "Targets": [*targets.public(parts, prf=scorer.prf), "", *HALVES.split("\n")],
    }


def parts_of(source: Path) -> dict[str, set[str]]:
    """The ids of all cases without clock times, and of its two halves."""
    cases = map(json.loads, source.read_text("utf-8").splitlines())
    named = {case["id"] for case in cases if not targets.has_clock(case)}
    kept = {name for name in named if targets.is_kept(name)}
    return {"all": named, "open half": named - kept, "kept half": kept}


def case_table(totals: dict[Any, Any], *, prf: Any) -> Iterator[tuple[str, ...]]:
    for (suite, lang), got in totals.items():
        spans = [
            percent(prf(got[key], got["np"], got["ng"])[2])
            for key in ("span", "value", "vonly")
        ]
        if got["spanless"]:
            spans[:2] = ["–", "–"]
        yield (suite, lang, *(str(got[key]) for key in ("cases", "ng", "np")), *spans)


def sampled(errors: list[Any]) -> Iterator[str]:
    seen: Counter[tuple[str, str]] = Counter()
    for case, result in errors:
        if targets.is_kept(case["id"]):
            continue
        key = (case["suite"], case["lang"])
        seen[key] += 1
        if seen[key] <= SAMPLE_EACH:
            missed = [str(gold.get("text"))[:FEW_CHARACTERS] for gold in result["miss"]]
            extra = [
                case["text"][p["start"] : p["end"]][:FEW_CHARACTERS]
                for p in result["extra"]
            ]
            wrong = len(result["wrong"])
            yield (
                f"- {case['id']}: missed {missed[:3]}, beyond gold {extra[:3]},"
                f" other value {wrong}"
            )


def conventions_section() -> Iterator[str]:
    yield "Types and edges only; a suite not named takes the core span and one value."
    yield ""
    for suite, convention in CONVENTIONS.items():
        chosen = {
            name: value
            for name, value in asdict(convention).items()
            if value != getattr(Convention(), name)
        }
        yield f"- `{suite}`: " + (
            ", ".join(f"{name} = {value}" for name, value in chosen.items()) or "none"
        )
    yield from ("", "Clock times are outside these documents and not read.")


def main() -> int:
    if not SHARED.is_dir():
        print("There is no folder `shared` beside the checkout.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as name:
        documents, cases = figures_section(Path(name)), cases_section(Path(name))
    today = dt.datetime.now(tz=dt.UTC).date().isoformat()
    results.write(
        documents
        | cases
        | {
            "Targets": [today, "", *documents["Targets"], *cases["Targets"]],
            "The hard phrases": hard_phrases.section(),
            "Conventions of the public suites": conventions_section(),
            "Where two suites contradict each other": doubtful.contradictions(),
            "Where gold looks doubtful": doubtful.doubtful(),
        }
    )
    print(f"written: {results.RESULTS.name}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
