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

from conventions import Convention
from suites import CONVENTIONS

HERE = Path(__file__).resolve().parent
SHARED = HERE.parent.parent / "shared"
DOCUMENTS = SHARED / "documents"
GOLD = SHARED / "gold" / "figures"
CASES = SHARED / "bench" / "figures"
RESULTS = HERE / "RESULTS.md"
SAMPLE_EACH = 4
FEW_CHARACTERS = 24
ROWS = ("figures and dates", "clause-number", "ordinal")

DOUBTFUL = {
    "cooperatives-resolution-1955.en 005": (
        "an index number and a figure with a translator's slip are one gold item;"
        " read as two, the first of them not a figure of the text"
    ),
    "shaanxi-courts-1950.en 007": (
        'a range "five or two" runs downwards; it renders a two-digit number, and'
        " as English it says either of two"
    ),
    "cooperatives-resolution-1955.zh 000": (
        "a clause number run together with its sentence, without any mark after it"
    ),
    "duckling quantities and distances": (
        "values in grams, or in the smallest unit; a figure here keeps the unit"
        " written, and the convention of the suite turns it over. 20分 alone, 个半 and"
        " “a pound” are not read: 分 may be a mark or a share, “a” an article"
    ),
    "rectext ranges": (
        "五百多 is open above there; here, as in the guidelines of the figures,"
        " it ends below 600, and the convention of the suite opens it"
    ),
    "rectext and quantulum number words": (
        "一打, 半百, 对折, “a couple”, “a baker's dozen”, “absolute zero” are not"
        " read (一打三反 and 一打就 are no dozens; vague words are not annotated in"
        " the figures); 40 000 with a plain space is two cells of a table as often"
        " as one number"
    ),
    "newsquant from … to …": (
        "a rise from one number to another is one range there; here two figures of"
        " two times, since neither text nor sum knows anything between them"
    ),
    "rectext lunar dates": (
        "三月初一 and 正月三十 are 1 March and 30 January there; here they are"
        " days of the lunar calendar"
    ),
    "rectext numbers with powers": (
        "1.1^23 is arithmetic, not a figure of a document; not read"
    ),
}


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


def percent(value: float) -> str:
    return f"{100 * value:.1f}"


def figures_section(folder: Path) -> Iterator[str]:
    scorer = load(GOLD / "score.py")
    output = folder / "figures.jsonl"
    speed = predict("figures", source=DOCUMENTS, output=output)
    predictions: dict[str, list[dict[str, Any]]] = {}
    for line in output.read_text("utf-8").splitlines():
        item = json.loads(line)
        predictions.setdefault(item["document"], []).append(item)
    gold, texts = scorer.load(GOLD, DOCUMENTS)
    scores, errors = scorer.score(gold, predictions)
    yield from ("## Figures and dates of the shared documents", "", speed, "")
    yield "| document | row | gold | read | span F1 | value P | value R | value F1 |"
    yield "|---|---|---|---|---|---|---|---|"
    for document, score in scores.items():
        yield from document_rows(document, score)
    yield from ("", attributes(scores["all"]), "", "All misses:", "")
    yield from (f"- {miss(*error, texts=texts)}" for error in errors)


def document_rows(document: str, score: dict[str, Any]) -> Iterator[str]:
    for row in ROWS:
        got = score["rows"][row]
        if got["gold"] or got["pred"]:
            value = " | ".join(percent(got["value"][k]) for k in ("p", "r", "f1"))
            span = percent(got["span"]["f1"])
            counts = f"{got['gold']} | {got['pred']}"
            yield f"| {document} | {row} | {counts} | {span} | {value} |"


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


def cases_section(folder: Path) -> Iterator[str]:
    scorer = load(CASES / "score.py")
    files = sorted(CASES.glob("*.dev.jsonl"))
    cases, output = folder / "cases.in.jsonl", folder / "cases.jsonl"
    cases.write_text("".join(file.read_text("utf-8") for file in files), "utf-8")
    speed = predict("cases", source=cases, output=output)
    suites = json.loads((CASES / "suites.json").read_text("utf-8"))
    totals, errors = scorer.run(scorer.load_pred(output), files, suites)
    yield from ("## Public suites (development part)", "", speed, "")
    yield "| suite | lang | cases | gold | read | span F1 | value F1 | value only |"
    yield "|---|---|---|---|---|---|---|---|"
    for (suite, lang), got in totals.items():
        spans = [
            percent(scorer.prf(got[key], got["np"], got["ng"])[2])
            for key in ("span", "value", "vonly")
        ]
        if got["spanless"]:
            spans[:2] = ["–", "–"]
        counts = f"{got['cases']} | {got['ng']} | {got['np']}"
        yield f"| {suite} | {lang} | {counts} | {' | '.join(spans)} |"
    yield from ("", "A sample of misses (the first of each suite):", "")
    yield from sampled(errors)


def sampled(errors: list[Any]) -> Iterator[str]:
    seen: Counter[tuple[str, str]] = Counter()
    for case, result in errors:
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
    yield from ("## Conventions of the public suites", "")
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


def report() -> str:
    today = dt.datetime.now(tz=dt.UTC).date().isoformat()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines = [
            "# Results",
            "",
            f"{today}, by `python benchmarks/score.py`, on a shared machine.",
            "",
            *figures_section(folder),
            "",
            *cases_section(folder),
            "",
            *conventions_section(),
            "",
            "## Where gold looks doubtful",
            "",
            *(f"- {name}: {why}" for name, why in DOUBTFUL.items()),
        ]
    return "\n".join(lines) + "\n"


def main() -> int:
    if not SHARED.is_dir():
        print("There is no folder `shared` beside the checkout.", file=sys.stderr)
        return 2
    RESULTS.write_text(report(), "utf-8")
    print(f"written: {RESULTS.name}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
