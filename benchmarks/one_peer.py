"""One reader over some texts, timed; prints one line of JSON.

    python one_peer.py PEER LANG REPEAT FILE...

Runs in the environment of that reader, and knows nothing of the others. The
texts are given paragraph by paragraph to the peers, which were made for short
messages, and whole to averment. What is timed are the calls on the texts, not
the import, nor the building of the models, nor a first call to warm them.
"""

from __future__ import annotations

import datetime as dt
import importlib
import itertools
import json
import re
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

Reader = Callable[[str], int]
"""Takes a text; gives how many things it found, so that nothing is left unread."""

AT_LEAST = 2  # seconds of rounds
DAY = dt.datetime(1952, 6, 30, tzinfo=dt.UTC)
TRIGGERS = {
    "en": re.compile(
        r"[0-9]|\b(?=[a-z])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven"
        r"|twelve|twenty|thirty|hundred|thousand|million|half|third|quarter|percent"
        r"|january|february|march|april|may|june|july|august|september|october"
        r"|november|december|year|month|week|day)",
        re.IGNORECASE,
    ),
    "zh": re.compile(r"[0-9〇零一二三四五六七八九十百千万亿两廿卅半几数年月日]+"),
}
WARMING = {
    "en": "In May 1951 about 12% came.",
    "zh": "一九五一年五月来了约百分之十二。",
}


def recognizers(lang: str) -> Reader:
    """Recognizers-Text: numbers, percentages, units, dates."""
    number = importlib.import_module("ms_recognizers_number")
    unit = importlib.import_module("ms_recognizers_number_with_unit")
    time_ = importlib.import_module("ms_recognizers_date_time")
    culture = {"en": "en-us", "zh": "zh-cn"}[lang]
    numbers = number.NumberRecognizer(culture)
    units = unit.NumberWithUnitRecognizer(culture)
    models = (
        numbers.get_number_model(),
        numbers.get_percentage_model(),
        units.get_dimension_model(),
        units.get_currency_model(),
    )
    dates = time_.DateTimeRecognizer(culture).get_datetime_model()
    day = DAY.replace(tzinfo=None)

    def found(text: str) -> int:
        figures = sum(len(model.parse(text)) for model in models)
        return figures + len(dates.parse(text, day))

    return found


def duckling(lang: str) -> Reader:
    """Duckling: numerals and time."""
    native = importlib.import_module("duckling")
    zones = native.load_time_zones("/usr/share/zoneinfo")
    when = native.parse_ref_time(zones, "UTC", int(DAY.timestamp()))
    language = native.parse_lang(lang.upper())
    context = native.Context(when, native.default_locale_lang(language))
    dimensions = native.parse_dimensions(["number", "time"])

    latent = False

    def found(text: str) -> int:
        return len(native.parse(text, context, dimensions, latent))

    return found


def quantulum3(lang: str) -> Reader:
    """quantulum3: quantities with their units, in English."""
    if lang != "en":
        raise NotImplementedError("reads English only")
    parser = importlib.import_module("quantulum3.parser")
    return lambda text: len(parser.parse(text))


def jionlp(lang: str) -> Reader:
    """JioNLP: time and money, in Chinese."""
    if lang != "zh":
        raise NotImplementedError("reads Chinese only")
    module = importlib.import_module("jionlp")
    day = DAY.timestamp()

    def found(text: str) -> int:
        times = module.ner.extract_time(text, time_base=day)
        return len(times) + len(module.ner.extract_money(text))

    return found


def averment(lang: str) -> Reader:
    """The whole reading: figures, dates, qualifiers, modality, period, noun."""
    reading = importlib.import_module("averment.reading")
    dates = importlib.import_module("averment.reading.dates")
    day = dates.moment(DAY.date().isoformat())
    return lambda text: len(reading.read(text, lang=lang, reference=day))


def raw_scan(lang: str) -> Reader:
    """One pass of one regular expression for what may begin a figure or a date."""
    triggers = TRIGGERS[lang]
    return lambda text: sum(1 for _ in triggers.finditer(text))


PEERS: dict[str, Callable[[str], Reader]] = {
    each.__name__: each
    for each in (raw_scan, averment, recognizers, duckling, quantulum3, jionlp)
}


def pieces(text: str) -> list[str]:
    """The paragraphs of a text."""
    return [line for line in text.split("\n") if line.strip()]


def best(read: Reader, texts: Sequence[Sequence[str]], *, repeat: int) -> Any:
    """The fewest seconds over all texts, how many were found, how many failed.

    Each round reads texts no round has read before (a space more at the end),
    so that nothing is answered out of a store. Quick readers get more rounds, all
    that two seconds hold: a busy moment would count for more with them.
    """
    fewest, found, failed = float("inf"), 0, 0
    until = time.perf_counter() + AT_LEAST
    for number in itertools.count():
        if number >= repeat and time.perf_counter() > until:
            break
        longer = [[piece + " " * number for piece in text] for text in texts]
        began = time.perf_counter()
        found, failed = count(read, longer)
        fewest = min(fewest, time.perf_counter() - began)
    return {"seconds": fewest, "found": found, "failed": failed}


def count(read: Reader, texts: Sequence[Sequence[str]]) -> tuple[int, int]:
    """How many things were found, and for how many pieces the reader raised."""
    found = failed = 0
    for text in texts:
        for piece in text:
            try:
                found += read(piece)
            except Exception:  # noqa: BLE001 - a peer may raise anything
                failed += 1
    return found, failed


def main() -> None:
    """Reads and prints; a reader that cannot be had says why."""
    name, lang, repeat, *files = sys.argv[1:]
    contents = [Path(file).read_bytes().decode("utf-8") for file in files]
    try:
        read = PEERS[name](lang)
        read(WARMING[lang])
    except Exception as why:  # noqa: BLE001 - whatever it is, it is said
        print(json.dumps({"why": f"{type(why).__name__}: {why}"[:200]}))
        return
    whole = name in ("averment", "raw_scan")
    texts = [[text] if whole else pieces(text) for text in contents]
    characters = sum(len(piece) for text in texts for piece in text)
    timed = best(read, texts, repeat=int(repeat))
    print(json.dumps({"characters": characters, **timed}))


if __name__ == "__main__":
    main()
