"""Relations proposed in the shared documents, scored, into `benchmarks/RESULTS.md`.

    python benchmarks/relations.py

Needs the folder `shared` beside the checkout; without it nothing is written.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import results
from results import percent, table
from score import DOCUMENTS, SHARED, load, predict

GOLD = SHARED / "gold" / "relations.jsonl"
FIGURES = SHARED / "gold" / "figures"
RECALL, PRECISION = 0.75, 0.85
DOUBTFUL = {
    "R035": (
        "two documents, sixteen days apart, of one town: the later gives fewer."
        " Examined, a bare 700 as rounded and a 1,000 with “about” reach so far that"
        " they agree, thanks to rounding only: a tension, which is counted here as"
        " agreeing. Whether both documents count the same, neither says"
    ),
    "R050": (
        "output as workers times productivity: proposed from the words, and examined"
        " it disagrees by about a sixth. No text states the product; that definitions"
        " differ is the first rival of any emendation"
    ),
    "R051": "as R050, in the rendering",
    "R057": (
        "a rate and a number of persons, and no population: nothing stated can be"
        " compared, so it is neither said to hold nor to disagree. The contradiction"
        " needs the population of the regions from outside, as a known figure"
    ),
    "R059": (
        "the rate that was asked for stands ten sentences before the number asked"
        " for, and no words join them; at one significant digit they agree"
    ),
}


def section(folder: Path) -> Iterator[str]:
    """What was found, by sort and by verdict; what was not; the doubtful ones."""
    scorer = load(GOLD.parent / "score_relations.py")
    output = folder / "relations.jsonl"
    speed = predict("relations", source=DOCUMENTS, output=output)
    predicted = [json.loads(one) for one in output.read_text("utf-8").splitlines()]
    gold, figures = scorer.load(GOLD, FIGURES)
    scores, errors = scorer.score(gold, predicted, figures)
    yield f"{dt.datetime.now(tz=dt.UTC).date().isoformat()}. {speed}"
    yield ""
    yield from table(("measure", "target", "reached", ""), targets(scores, errors))
    yield ""
    yield from table(("sort", "gold", "found"), sorts(scores))
    yield ""
    yield (
        f"Of {scores['pred']} proposals {scores['judged']} are between figures of the"
        f" gold and are judged. The gold lists what one reader found worth noting, so"
        f" that what lies beyond it need not be misread. All that differs:"
    )
    yield ""
    yield from (f"- {differing(*error)}" for error in errors)
    yield ""
    yield "The five whose verdict the gold itself calls doubtful:"
    yield ""
    yield from (f"- {name}: {why}." for name, why in DOUBTFUL.items())


def targets(scores: dict[str, Any], errors: list[Any]) -> Iterator[tuple[str, ...]]:
    found = scores["found"]
    wrong = [one["id"] for what, one in errors if what == "verdict"]
    others = [name for name in wrong if name not in DOUBTFUL]
    for name, least in (("r", RECALL), ("p", PRECISION)):
        met = "met" if found[name] >= least else "not met"
        title = {"r": "recall", "p": "precision"}[name]
        yield title, f"{percent(least)}", f"{percent(found[name])}", met
    alarms = scores["false alarms"]
    yield "false alarms", "0", str(alarms), "not met" if alarms else "met"
    yield (
        "other verdicts than the gold's, the doubtful five aside",
        "0",
        str(len(others)),
        "not met" if others else "met",
    )


def sorts(scores: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    for name, got in scores["recall by type"].items():
        yield name, str(got["gold"]), str(got["found"])


def differing(what: str, one: dict[str, Any]) -> str:
    """One difference: by its id, or by where it stands and what it rests on."""
    if what == "extra":
        places = ", ".join(f"{name} {start}" for name, start, _ in one["figures"][:2])
        return f"beyond gold: {one['type']} at {places}: {one['because']}"
    verdict = f", here {one['predicted']}" if what == "verdict" else ""
    return f"{what}: {one['id']} ({one['type']}), gold {one['holds']}{verdict}"


def main() -> int:
    if not SHARED.is_dir():
        print("There is no folder `shared` beside the checkout.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as name:
        results.write({"Relations of the shared documents": section(Path(name))})
    print(f"written: {results.RESULTS.name}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
