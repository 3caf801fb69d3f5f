"""What the measures of the documents are in metric ones, between bounds.

Nothing is examined by it: no relation is tested across units. It serves a
reader who asks what thirty piculs are.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from averment.examination.arithmetic import multiply
from averment.record import Bounds, Figure, between, exactly

MARKET_SYSTEM = dt.date(1930, 1, 1)
TEN_LIANG = dt.date(1959, 6, 25)


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """A figure in a metric unit, and the conventions its bounds rest on."""

    bounds: Bounds
    unit: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Size:
    """A measure by the market system, and by the one before it."""

    unit: str
    market: Fraction
    older: Fraction
    source: str


_MARKET = "market system, Weights and Measures Act of 16 February 1929"
_CAMP = f"{_MARKET}; before it the standard of the Board of Works (營造庫平制) of 1915"
_CUSTOMS = f"{_MARKET}; in English also the customs measure"
_JIN, _OLD_JIN = Fraction(1, 2), Fraction("0.596816")
_CHI, _OLD_CHI = Fraction(1, 3), Fraction("0.32")
_MU, _OLD_MU = Fraction(1, 15), Fraction("0.06144")
_SHENG, _OLD_SHENG = Fraction(1), Fraction("1.0354688")
_CATTY = Fraction("0.45359237") * Fraction(4, 3)


def _sizes(
    unit: str, market: Fraction, older: Fraction, times: Mapping[str, Fraction | int]
) -> dict[str, _Size]:
    return {
        name: _Size(unit=unit, market=market * by, older=older * by, source=_CAMP)
        for name, by in times.items()
    }


_SIZES: Mapping[str, _Size] = {
    **_sizes("kg", _JIN, _OLD_JIN, {"jin": 1, "dan": 100}),
    **_sizes(
        "metre",
        _CHI,
        _OLD_CHI,
        {"chi": 1, "cun": Fraction(1, 10), "zhang": 10},
    ),
    **_sizes("litre", _SHENG, _OLD_SHENG, {"dou": 10}),
    **_sizes(
        "hectare", _MU, _OLD_MU, {"mu": 1, "fen-of-mu": Fraction(1, 10), "qing": 100}
    ),
    "li": _Size(unit="metre", market=1500 * _CHI, older=1800 * _OLD_CHI, source=_CAMP),
    "catty": _Size(unit="kg", market=_JIN, older=_CATTY, source=_CUSTOMS),
    "picul": _Size(unit="kg", market=100 * _JIN, older=100 * _CATTY, source=_CUSTOMS),
}
_SIXTEENTH, _TENTH = Fraction(1, 16), Fraction(1, 10)


def in_metric(figure: Figure, *, on: dt.date | None = None) -> Metric | None:
    """The figure in kilograms, metres, hectares or litres; None for other units.

    Shape: `on` is a day of the document. From 1 January 1930 the market system
        is taken, before it the older standard; without a day the bounds hold
        both. A 兩 is a sixteenth of a 斤 before 25 June 1959, a tenth from then
        on. Catties and piculs, words of translators, keep both bounds always.
    Open ends: stay open.
    Source: Weights and Measures Act of 16 February 1929, in force from 1930
        (1 市斤 = 0.5 kg, 3 市尺 = 1 m, 1 市畝 = 1/15 ha, 1 市里 = 1,500 市尺,
        1 市升 = 1 l); Law of
        Weights and Measures of 6 January 1915 (1 營造尺 = 0.32 m, 1 里 = 1,800 尺,
        1 庫平斤 = 0.596816 kg, 1 營造升 = 1.0354688 l); customs treaties of 1858
        (1 catty =
        4/3 lb avoirdupois); order of the State Council of 25 June 1959 (ten 兩).
        Local measures differed widely, also after 1930: where a document names
        one, this does not hold.

    >>> from averment.record import Approx, Kind, exactly
    >>> jin = Figure(bounds=exactly(100), approx=Approx.NONE, kind=Kind.MASS,
    ...              written="一百", numeral=Fraction(100), unit="jin")
    >>> in_metric(jin, on=dt.date(1952, 6, 30)).bounds
    exactly(50)
    """
    size = _size(figure.unit or "", on=on)
    if size is None:
        return None
    bounds, unit, source = size
    return Metric(bounds=multiply(figure.bounds, bounds), unit=unit, source=source)


def _size(unit: str, *, on: dt.date | None) -> tuple[Bounds, str, str] | None:
    if unit in ("liang", "qian"):
        return _liang(on=on, by=Fraction(1, 10 if unit == "qian" else 1))
    size = _SIZES.get(unit)
    if size is None:
        return None
    if on is None or unit in ("catty", "picul"):
        low, high = sorted((size.market, size.older))
        return between(low, high), size.unit, size.source
    market = on >= MARKET_SYSTEM
    return exactly(size.market if market else size.older), size.unit, size.source


def _liang(*, on: dt.date | None, by: Fraction) -> tuple[Bounds, str, str]:
    """A sixteenth of a jin until June 1959, a tenth since."""
    source = f"{_CAMP}; order of the State Council of 25 June 1959"
    if on is None:
        return between(_JIN * _SIXTEENTH * by, _JIN * _TENTH * by), "kg", source
    if on >= TEN_LIANG:
        return exactly(_JIN * _TENTH * by), "kg", source
    jin = _JIN if on >= MARKET_SYSTEM else _OLD_JIN
    return exactly(jin * _SIXTEENTH * by), "kg", source
