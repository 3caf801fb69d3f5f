"""Jewish and Islamic feasts by the arithmetic of their calendars."""

from __future__ import annotations

import datetime as dt

from averment.reading.dates.near import Days, OutOfRange, moved, one_day

# Days from 31 December of the year 0 to the first day of each calendar.
_HEBREW_EPOCH, _ISLAMIC_EPOCH = -1373427, 227015
_HEBREW_AHEAD = 3761  # the Hebrew year that begins in a year of ours
_PASSOVER_TO_NEW_YEAR = 163
_LONG_YEARS = (355, 385)  # in these the second month has its thirtieth day
_TOO_LONG, _TOO_SHORT = 356, 382  # lengths that no year has, but for a rule
_NEW_YEAR_OF_TREES = -59
_FRIDAY, _SUNDAY, _SATURDAY = 4, 6, 5

JEWISH: dict[tuple[str, int, int], str] = {
    # (counted from, days after it, length in days): names.
    (
        "new year",
        0,
        2,
    ): "rosh hashanah|rosh hashana|jewish new year|yom teruah"
    "|feast of trumpets|犹太新年|犹太历新年|吹角节",
    ("new year", 9, 1): "yom kippur|day of atonement|赎罪日",
    ("new year", 14, 8): "sukkot|sukkos|succot|feast of tabernacles|feast of booths"
    "|feast of the ingathering|住棚节|结茅节",
    ("new year", 21, 1): "shemini atzeret|圣会节",
    (
        "new year",
        22,
        1,
    ): "simchat torah|simhat torah|诵经节|西赫妥拉节|律法节|欢庆圣法节",
    ("kislev", 0, 8): "hanukkah|chanukah|hanukah|hanukkah festival|feast of dedication"
    "|光明节|修殿节|献殿节|哈努卡节",
    ("passover", -59, 1): "tu bishvat|tu b'shvat|犹太植树节|树木新年",
    ("passover", -30, 1): "purim|普珥节|普林节",
    ("passover", 0, 8): "passover|pesach|pesah|逾越节",
    ("passover", 12, 1): "yom hashoah|holocaust day|大屠杀纪念日|犹太大屠杀纪念日",
    ("passover", 20, 1): "yom ha'atzmaut|yom haatzmaut|israeli independence day"
    "|以色列独立日|以色列国庆节",
    ("passover", 33, 1): "lag baomer|lag b'omer|篝火节",
    ("passover", 50, 2): "shavuot|shavuoth|shovuos|feast of weeks|七七节|沙夫幼特节"
    "|新果实节",
    ("passover", 112, 1): "tisha b'av|tisha bav|圣殿被毁日",
}
ISLAMIC: dict[tuple[int, int, int], str] = {
    # (month, day, length in days): names.
    (1, 1, 1): "islamic new year|muslim new year|伊斯兰历新年|伊斯兰新年|回历新年",
    (1, 10, 1): "ashura|day of ashura|阿舒拉节|阿修拉节",
    (3, 12, 1): "mawlid|mawlid al-nabi|圣纪节|圣纪",
    (7, 27, 1): "isra and mi'raj|laylat al-mi'raj|night journey|登霄节|夜行登霄",
    (9, 1, 30): "ramadan|ramadhan|ramzan|斋月|穆斯林斋月|回历斋月",
    (9, 27, 1): "laylat al-qadr|laylat al qadr|night of power|night of decree"
    "|盖德尔夜|法令之夜|权力之夜",
    (
        10,
        1,
        1,
    ): "eid al-fitr|eid al fitr|id al-fitr|eid ul-fitr"
    "|feast of breaking the fast|开斋节|肉孜节|尔代节",
    (12, 10, 1): "eid al-adha|eid al adha|id ul-adha|id al-adha|eid ul-adha|bakr id"
    "|feast of the sacrifice|sacrifice feast|古尔邦节|宰牲节|忠孝节",
}


def jewish(key: tuple[str, int, int], *, year: int) -> tuple[Days, ...]:
    """A feast from the evening before it, from its own day, by its evenings.

    Source: Dershowitz & Reingold, Calendrical Calculations (2018), ch. 8.
    """
    begins, after, length = key
    first = moved(_from(begins, year=year), _put_off(key, year=year), unit="day")
    first = moved(first, after, unit="day")
    last = moved(first, length - 1, unit="day")
    eve = moved(first, -1, unit="day")
    if length == 1:
        return one_day(eve), one_day(first)
    evenings = (eve, moved(last, -1, unit="day"))
    return (eve, last), (first, last), evenings, one_day(first)


def _from(begins: str, *, year: int) -> dt.date:
    """The new year, the first of the lights, or Passover of a year of ours."""
    begun = _new_year(year + _HEBREW_AHEAD)
    if begins == "passover":
        return _date(begun - _PASSOVER_TO_NEW_YEAR)
    if begins == "new year":
        return _date(begun)
    length = _new_year(year + _HEBREW_AHEAD + 1) - begun
    return _date(begun + 83 + (length in _LONG_YEARS))


def _put_off(key: tuple[str, int, int], *, year: int) -> int:
    """Days by which a feast keeps clear of the Sabbath, or a leap month moves it."""
    begins, after, _ = key
    if after == _NEW_YEAR_OF_TREES:
        return -30 if _is_leap(year + _HEBREW_AHEAD - 1) else 0
    day = moved(_from(begins, year=year), after, unit="day").weekday()
    return _MOVED.get((after, day), 0)


_MOVED = {
    # (days after Passover, weekday): how far the feast is put on or back.
    (12, _FRIDAY): -1,
    (12, _SUNDAY): 1,
    (20, _FRIDAY): -1,
    (20, _SATURDAY): -2,
    (20, 0): 1,
    (112, _SATURDAY): 1,
}


def _is_leap(year: int) -> bool:
    return (7 * year + 1) % 19 in range(7)


def _new_year(year: int) -> int:
    before, here, after = (_elapsed(year + shift) for shift in (-1, 0, 1))
    late = 2 * (after - here == _TOO_LONG) or (here - before == _TOO_SHORT)
    return _HEBREW_EPOCH + here + late


def _elapsed(year: int) -> int:
    months = (235 * year - 234) // 19
    days = 29 * months + (12084 + 13753 * months) // 25920
    return days + (3 * (days + 1) % 7 in range(3))


def islamic(key: tuple[int, int, int], *, year: int) -> tuple[Days, ...]:
    """A feast by the tabular calendar, then a day sooner and later.

    The month begins when its crescent is seen, which differs by a day.
    Source: Dershowitz & Reingold, Calendrical Calculations (2018), ch. 7.
    """
    month, day, length = key
    found = []
    for first in _in_year(month, day, year=year):
        for shift in (0, -1, 1):
            begin = moved(first, shift, unit="day")
            found.append((begin, moved(begin, length - 1, unit="day")))
    if not found:
        raise OutOfRange
    return tuple(found)


def _in_year(month: int, day: int, *, year: int) -> list[dt.date]:
    """The one or two such days of a year of ours, which is eleven days longer."""
    about = (year - 622) * 33 // 32
    hijra = range(max(about - 1, 1), max(about + 3, 1))
    every = (_date(_tabular(one, month, day)) for one in hijra)
    return [one for one in every if one.year == year]


def _tabular(year: int, month: int, day: int) -> int:
    years = (year - 1) * 354 + (3 + 11 * year) // 30
    return _ISLAMIC_EPOCH - 1 + years + 29 * (month - 1) + (6 * month - 1) // 11 + day


def _date(ordinal: int) -> dt.date:
    try:
        return dt.date.fromordinal(ordinal)
    except (ValueError, OverflowError) as why:
        raise OutOfRange from why
