"""How well rules are read, by the shared scorers: the section "Rules" of RESULTS.md.

    python benchmarks/rules/scores.py [--write]

On the gold of two documents, on the two public collections of coded sentences, and
on the texts coded for this project. Needs ../shared.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import beside  # noqa: F401
import coded

import results
from results import table

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
GOLD, BENCH = SHARED / "gold" / "rules", SHARED / "bench" / "rules"
TITLE = "Rules"
DOCUMENTS = ("labour-reform-1952", "middle-and-inner-layers-1951")
NOTHING = -1.0
Score = dict[str, Any]
ROWS: tuple[tuple[str, str, Callable[[Score], float]], ...] = (
    ("span fidelity", "1.000", lambda s: s["span fidelity"]["score"]),
    ("atomic statements", ".880", lambda s: s["statements"]["matched"]["f1"]),
    (
        *("with the force", ".850"),
        lambda s: s["statements"]["matched and deontic"]["f1"],
    ),
    ("must-not", ".930", lambda s: force(s, "must-not")),
    ("may", ".880", lambda s: force(s, "may")),
    ("no force (rules in the present tense)", ".600", lambda s: force(s, "none")),
    ("attribute", ".780", lambda s: s["statements"]["attribute token F1"]["score"]),
    ("aim", ".800", lambda s: s["statements"]["aim token F1"]["score"]),
    ("object", ".800", lambda s: s["statements"]["object token F1"]["score"]),
    ("activation conditions", ".650", lambda s: limit(s, "conditions")),
    ("deadlines", "", lambda s: limit(s, "deadline")),
    ("approval by", "", lambda s: limit(s, "approval_by")),
    ("reporting to", "", lambda s: limit(s, "reporting_to")),
    ("authority, relation", "", lambda s: s["authority"]["span and relation"]["f1"]),
    (
        *("authority, both ends: precision", ""),
        lambda s: s["authority"]["with both ends"]["p"],
    ),
    (
        *("authority, both ends: recall", ""),
        lambda s: s["authority"]["with both ends"]["r"],
    ),
    (
        *("authority, both ends", ".720"),
        lambda s: s["authority"]["with both ends"]["f1"],
    ),
    ("date expressions, precision", "", lambda s: s["duties"]["expression"]["p"]),
    ("date expressions, recall", ".950", lambda s: s["duties"]["expression"]["r"]),
    ("computed days", ".950", lambda s: s["duties"]["computed exact"]["score"]),
)
SIDDIKI = {"attribute": ".750", "aim": ".850", "object": ".550"}
SEEN = """\
Every rule was made with the misses of these two documents in view: on a document not
seen the figures are lower. Gold of the court resolution and of the directive on
proportions was never seen; what is read out of them was read through by eye."""
DEVELOPED = """\
The misses of this part of ig_siddiki were in view when rules of English were made: on
other statements of that collection the figures are lower. Its coder leaves out the
articles of bearers in some sources ("Board") and keeps them in others."""
CODED = """\
Four texts coded for this project, each before the rules made for it, or for its misses
(`benchmarks/rules/README.md`). F1; components by characters, in brackets how many
statements name one. By now the reading has been bettered with these texts in view."""


def force(score: Score, name: str) -> float:
    """F1 of one force, on the statements matched."""
    return float(score["statements"]["deontic on matched"].get(name, {"f1": 0})["f1"])


def limit(score: Score, name: str) -> float:
    """Token F1 of conditions or of one sort of constraint."""
    parts = score["statements"]["conditions and constraints, token F1"]
    return float(parts[name]["f1"]) if parts[name]["n"] else NOTHING


def shown(value: float) -> str:
    """A score with three decimals, a dash where the gold holds nothing of the sort."""
    return "–" if value == NOTHING else f"{value:.3f}"


def predicted(suite: str, source: Path, output: Path) -> str:
    """Runs the predictions; gives the line about speed."""
    command = [sys.executable, str(ROOT / "benchmarks" / "predict.py"), suite]
    command += ["--input", str(source), "--output", str(output)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return done.stderr.strip()


def scored(scorer: Path, predictions: Path, *more: str) -> Score:
    """What the shared scorer makes of predictions."""
    out = predictions.with_suffix(".json")
    command = [sys.executable, str(scorer), str(predictions), "--json", str(out), *more]
    subprocess.run(command, check=True, capture_output=True, text=True)
    score: Score = json.loads(out.read_text("utf-8"))
    return score


def one_document(document: str, predictions: Path, folder: Path) -> Score:
    """The score on the gold of one document alone."""
    gold = folder / document
    gold.mkdir()
    for name in ("statements", "authority", "dated_duties"):
        lines = (GOLD / f"{name}.jsonl").read_text("utf-8").splitlines()
        own = [line for line in lines if json.loads(line)["document"] == document]
        (gold / f"{name}.jsonl").write_text("\n".join(own) + "\n", "utf-8")
    (gold / "bodies.jsonl").write_bytes((GOLD / "bodies.jsonl").read_bytes())
    covered = json.loads((GOLD / "covered.json").read_text("utf-8"))
    (gold / "covered.json").write_text(json.dumps({document: covered[document]}))
    lines = predictions.read_text("utf-8").splitlines()
    own = [x for x in lines if json.loads(x)["document"].startswith(f"{document}.")]
    copy = folder / f"{document}.jsonl"
    copy.write_text("\n".join(own) + "\n", "utf-8")
    documents = str(SHARED / "documents")
    return scored(
        GOLD / "score.py", copy, "--gold", str(gold), "--documents", documents
    )


def section(folder: Path) -> Iterator[str]:
    """The lines of the section."""
    predictions = folder / "rules.jsonl"
    speed = predicted("rules", SHARED / "documents", predictions)
    scores = [one_document(name, predictions, folder) for name in DOCUMENTS]
    scores.append(scored(GOLD / "score.py", predictions))
    yield from table(
        ("F1 where nothing else is said", *DOCUMENTS, "both", "target"),
        (
            (name, *(shown(of(score)) for score in scores), target)
            for name, target, of in ROWS
        ),
    )
    yield from ("", SEEN, "", f"All documents: {speed}.", "")
    yield from sentences(folder)
    found = list(coded.measured(SHARED / "documents"))
    yield from ("", CODED, "", *table(coded.HEAD, [cells for cells, _ in found]), "")
    for (name, *_), missed in found:
        yield f"- missed in {name}: {', '.join(missed) or 'none'}"


def sentences(folder: Path) -> Iterator[str]:
    """The public collections of coded sentences."""
    rows: list[tuple[str, ...]] = []
    for name in ("ig_siddiki", "regulative_eu_rules"):
        source, output = BENCH / f"{name}.dev.jsonl", folder / f"{name}.jsonl"
        predicted("statements", source, output)
        got = scored(BENCH / "score.py", output, "--gold", str(source))
        rows += [
            (name, part, str(one["n"]), f"{_figure(one):.3f}", _target(part))
            for part, one in got.items()
            if not (name == "ig_siddiki" and part == "regulatory")
        ]
    yield from table(("collection", "part", "cases", "score", "target"), rows)
    yield from ("", _out_of_reach(BENCH / "ig_siddiki.dev.jsonl"), "", DEVELOPED)


def _out_of_reach(cases: Path) -> str:
    """How many components the coder put in words that the row does not hold."""
    coded = [json.loads(x) for x in cases.read_text("utf-8").splitlines() if x.strip()]
    counts = []
    for part in SIDDIKI:
        given = [one for one in coded if _words(one.get(part))]
        outside = [one for one in given if not _words(one[part]) & _words(one["text"])]
        counts.append(f"{part} {len(outside)} of {len(given)}")
    return (
        "No word of the component stands in the row coded (ig_siddiki):"
        f" {', '.join(counts)}."
    )


def _words(text: str | None) -> set[str]:
    said = re.sub(r"\[.*?\]", " ", (text or "").lower())  # not what a coder inferred
    return set(re.findall(r"[a-z]{3,}", said)) - {"the", "and"}


def _figure(one: dict[str, float]) -> float:
    return one.get("token_f1", one.get("accuracy", one.get("f1", 0.0)))


def _target(part: str) -> str:
    return {**SIDDIKI, "regulatory": ".820"}.get(part, "")


def main() -> int:
    """Measures, prints, and writes where asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    if not GOLD.exists():
        print("There is no folder `shared` beside the checkout.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        lines = list(section(Path(folder)))
    print("\n".join([f"## {TITLE}", "", *lines]))
    if asked.write:
        results.write({TITLE: lines})
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
