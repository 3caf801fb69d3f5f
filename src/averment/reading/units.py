"""Units of measure and currencies: what stands after a numeral and belongs to it.

The tables hold plain spellings (lower case, simplified). Names of units are
those of the notation; what the notation does not name keeps its English name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from averment.record import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit: its name in the notation, the kind it makes, and its size.

    Shape: `scale` turns the number written into the number in `name` (成 is
        ten per cent, a minute a sixtieth of an hour).
    """

    name: str | None
    kind: Kind
    scale: Fraction = Fraction(1)


Table = Mapping[str, Unit]


def _table(kind: Kind, words: Mapping[str, str]) -> dict[str, Unit]:
    return {
        spelling: Unit(name=name, kind=kind)
        for name, spellings in words.items()
        for spelling in spellings.split("|")
    }


def _scaled(
    kind: Kind, name: str | None, words: Mapping[str, Fraction]
) -> dict[str, Unit]:
    return {word: Unit(name=name, kind=kind, scale=by) for word, by in words.items()}


_TENTHS = {"成": Fraction(10), "折": Fraction(10)}

CHINESE: Table = (
    _table(Kind.PERCENT, {"": "%|个百分点|个 百分点|百分点|个百分 点|个 百 分 点"})
    | _table(Kind.PERMILLE, {"": "‰"})
    | _scaled(Kind.PERCENT, None, _TENTHS)
    | _table(Kind.MULTIPLE, {"times": "倍"})
    | _table(Kind.DURATION, {
        "year": "年|周年|整年", "month": "个月|个整月|个月份", "week": "周|星期|个星期|个礼拜|礼拜",
        "day": "天|昼夜", "hour": "小时|个小时|钟头|个钟头",
    })
    | _scaled(Kind.DURATION, "hour", {"分钟": Fraction(1, 60), "秒": Fraction(1, 3600), "秒钟": Fraction(1, 3600)})
    | _table(Kind.MASS, {
        "jin": "斤|市斤|台斤", "liang": "两", "dan": "担|石|市担", "ton": "吨|公吨", "kg": "公斤|千克|kg",
        "gram": "克|g|公克", "milligram": "毫克|mg",
    })
    | _table(Kind.AREA, {
        "mu": "亩|市亩", "qing": "顷", "hectare": "公顷", "square-kilometre": "平方公里|平方千米",
        "square-metre": "平方米|平方公尺", "square-foot": "平方英尺",
    })
    | _table(Kind.LENGTH, {
        "li": "里|华里", "chi": "尺|市尺", "zhang": "丈", "cun": "寸", "kilometre": "公里|千米|km",
        "metre": "米|公尺|m", "centimetre": "厘米|公分|cm", "millimetre": "毫米|mm", "foot": "英尺|呎",
        "inch": "英寸|吋", "mile": "英里|哩", "yard": "码",
    })
    | _table(Kind.MONEY, {
        "yuan": "元|圆|块|块钱|元钱|元人民币|块人民币|人民币|rmb|cny|元整|圆整", "jiao": "角|毛|毫|角钱|毛钱", "fen": "分钱|仙",
        "us-dollar": "美元|美圆|美金|美刀|usd|us$", "us-cent": "美分", "hong-kong-dollar": "港元|港币|蚊|hkd", "yen": "日元|日圆|日币",
        "euro": "欧元|€|eur", "pound": "英镑|镑|£", "mark": "马克", "rouble": "卢布", "won": "韩元|韩币",
        "australian-dollar": "澳元|澳币", "canadian-dollar": "加元|加币", "taiwan-dollar": "台币|新台币|台元",
        "franc": "法郎|瑞士法郎|瑞郎", "baht": "泰铢|铢", "rupee": "卢比|印度卢比", "naira": "奈拉", "dollar": "$",
    })
    | _table(Kind.COUNT, {
        "celsius": "°c|℃|摄氏度|度摄氏|摄氏°|°摄氏", "fahrenheit": "°f|华氏度|华氏°|℉", "degree": "度|°",
        "year-of-age": "岁|周岁", "kilowatt": "千瓦|kw", "megawatt": "兆瓦|mw", "kilowatt-hour": "千瓦时|千瓦小时",
        "megahertz": "兆赫|兆赫兹|mhz", "megabyte": "兆字节|mb", "gigabyte": "gb", "litre": "升|公升|l",
        "millilitre": "毫升|ml", "cubic-metre": "立方米",
    })
    | _table(Kind.RATIO, {})
)  # fmt: skip

_METRIC = {
    "kilometre": "km|kms|kilometer|kilometers|kilometre|kilometres", "metre": "m|meter|meters|metre|metres",
    "centimetre": "cm|cms|centimeter|centimeters|centimetre|centimetres",
    "millimetre": "mm|millimeter|millimeters|millimetre|millimetres",
}  # fmt: skip
_ENGLISH_MONEY = {
    "yuan": "yuan|rmb|cny|renminbi|chinese yuan", "dollar": "dollar|dollars|$|buck|bucks",
    "us-dollar": "usd|us dollar|us dollars|u.s. dollars|u.s dollars|us$|american dollars",
    "cent": "cent|cents|c|penny|pennies|¢", "pound": "pounds sterling|gbp|quid|british pounds|british pound",
    "euro": "euro|euros|eur|€", "yen": "yen|jpy|japanese yen", "rouble": "rouble|roubles|ruble|rubles|rub",
    "rupee": "rupee|rupees|inr|rs|indian rupees", "mark": "mark|marks|deutsche marks", "franc": "franc|francs|chf|swiss francs",
    "won": "won|krw|south korean won", "peso": "peso|pesos", "hong-kong-dollar": "hkd|hong kong dollars|hk dollars",
    "canadian-dollar": "cad|canadian dollars|canadian dollar", "australian-dollar": "aud|australian dollars|australian dollar",
    "singapore-dollar": "sgd|singapore dollars", "taiwan-dollar": "twd|new taiwan dollars", "baht": "baht|thb",
    "krona": "krona|kronor|sek|kroner|krone|dkk|nok|swedish kronor|danish kroner|norwegian kroner", "lira": "lira|liras|try", "real": "reais|brl",
    "shekel": "shekel|shekels|ils|nis", "tugrik": "tugrik|tugriks|mnt", "riyal": "riyal|riyals|sar|qar|qatari riyal|qatari riyals|rial|rials|saudi riyals|omr|irr|saudi riyal",
    "dirham": "dirham|dirhams|aed", "dinar": "dinar|dinars|kwd|jod", "ringgit": "ringgit|ringgits|myr|malaysia ringgit|malaysia ringgits|malaysian ringgit|rm",
    "rupiah": "rupiah|idr|rupiahs", "guilder": "guilders|guilder|dutch guilders|dutch guilder", "lari": "₾|gel|lari", "colon": "₡", "hryvnia": "uah|hryvnia|hryvnias|₴",
    "dong": "dong|vnd|₫", "pound-egp": "egp|egyptian pounds|egyptian pound", "pound-lbp": "lbp|lebanese pounds|lebanese pound", "rand": "rand|zar",
    "zloty": "zloty|zlotys|pln", "leu": "leu|lei|ron|mdl", "forint": "forint|huf", "naira": "naira|ngn", "schilling": "schilling|schillings|shilling|shillings", "lire": "lire",
}  # fmt: skip

ENGLISH: Table = (
    _table(Kind.PERCENT, {"": "%|percent|per cent|percents|percentage|percentages|percentage points|percentage point|pct|p.c."})
    | _table(Kind.PERMILLE, {"": "‰|per mille|per mil|per thousand|per 1,000|per 1000|in a thousand|in one thousand"})
    | _table(Kind.MULTIPLE, {"times": "times|fold|-fold"})
    | _table(Kind.DURATION, {
        "year": "year|years|yr|yrs", "month": "month|months", "week": "week|weeks|wk|wks", "day": "day|days",
        "hour": "hour|hours|hr|hrs|h",
    })
    | _scaled(Kind.DURATION, "hour", {
        "minute": Fraction(1, 60), "minutes": Fraction(1, 60), "min": Fraction(1, 60), "mins": Fraction(1, 60),
        "second": Fraction(1, 3600), "seconds": Fraction(1, 3600), "secs": Fraction(1, 3600),
    })
    | _scaled(Kind.DURATION, "year", {"decade": Fraction(10), "decades": Fraction(10), "century": Fraction(100), "centuries": Fraction(100)})
    | _table(Kind.MASS, {
        "catty": "catty|catties", "jin": "jin", "liang": "liang", "picul": "picul|piculs", "dan": "dan|shi",
        "kg": "kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes",
        "ton": "ton|tons|tonne|tonnes|metric tons|metric ton", "gram": "g|gm|gms|gram|grams|gramme|grammes",
        "milligram": "mg|mgs|milligram|milligrams", "pound": "pound|pounds|lb|lbs", "ounce": "oz|ounce|ounces",
    })
    | _table(Kind.AREA, {
        "mu": "mu|mou", "qing": "qing", "hectare": "hectare|hectares|ha", "acre": "acre|acres",
        "square-kilometre": "square kilometers|square kilometres|square kilometer|sq km|km²|km2",
        "square-metre": "square meters|square metres|square meter|square metre|m²|m2|sq m",
        "square-foot": "square feet|square foot|sq ft|sq feet", "square-mile": "square miles|square mile",
    })
    | _table(Kind.LENGTH, _METRIC | {
        "li": "li", "chi": "chi", "inch": "inch|inches|in|''", "foot": "foot|feet|ft", "yard": "yard|yards|yd|yds",
        "mile": "mile|miles|mi",
    })
    | _table(Kind.MONEY, _ENGLISH_MONEY)
    | _table(Kind.COUNT, {
        "celsius": "°c|°celsius|° c|degrees celsius|degree celsius|degrees c|deg c|deg celsius|celsius|celcius|degrees celcius|c°|º c|ºc|deg. c|degrees centigrade|centigrade|degree c",
        "fahrenheit": "°f|° f|degrees fahrenheit|degree fahrenheit|degrees f|deg f|deg fahrenheit|fahrenheit|degrees farenheit|farenheit|f|ºf|degree f|° fahrenheit|deg farenheit|degrees fahrenheits",
        "degree": "°|º|degree|degrees|deg|deg.", "kelvin": "kelvin|degrees kelvin|degrees k",
        "year-of-age": "years old|year old|years of age|year-old|years-old|- year - old|yrs old", "month-of-age": "months old|month old|month-old|months of age",
        "week-of-age": "weeks old|week old|week-old|weeks of age", "day-of-age": "days old|day old|day-old|days of age",
        "litre": "l|liter|liters|litre|litres", "millilitre": "ml|milliliter|milliliters|millilitre|millilitres",
        "gallon": "gallon|gallons", "barrel": "barrel|barrels", "cup": "cup|cups", "pint": "pint|pints", "quart": "quart|quarts",
        "teaspoon": "teaspoon|teaspoons|tsp", "tablespoon": "tablespoon|tablespoons|tbsp", "bit": "bit|bits",
        "byte": "byte|bytes", "kilobyte": "kb", "megabyte": "mb|megabytes|megabyte", "gigabyte": "gb|gigabytes|gigabyte", "terabyte": "tb",
        "watt": "watt|watts|w", "kilowatt": "kw|kilowatt|kilowatts", "megawatt": "mw|megawatt|megawatts",
        "kilowatt-hour": "kwh|kilowatt hours", "megahertz": "mhz|megahertz", "gigahertz": "ghz", "hertz": "hz",
        "mile-per-hour": "mph|miles per hour|miles an hour", "kilometre-per-hour": "km/h|kph|kmh|kilometers per hour|kilometres per hour",
        "cubic-metre": "cubic meters|cubic metres|m³|cubic meter", "cubic-foot": "cubic feet|cubic foot", "volt": "volt|volts|v", "horsepower": "hp|horsepower", "knot": "knots|kt",
    })
)  # fmt: skip

_SIGNS = {
    "us$": "us-dollar", "u.s.$": "us-dollar", "u.s. $": "us-dollar", "u.s $": "us-dollar", "usd": "us-dollar", "usd$": "us-dollar",
    "hk$": "hong-kong-dollar", "c$": "canadian-dollar", "c $": "canadian-dollar", "ca$": "canadian-dollar",
    "a$": "australian-dollar", "au$": "australian-dollar", "nz$": "new-zealand-dollar", "s$": "singapore-dollar",
    "r$": "real", "mxn$": "peso", "nt$": "taiwan-dollar", "$": "dollar", "£": "pound", "€": "euro", "¥": "yuan", "₹": "rupee",
    "rs.": "rupee", "rs": "rupee", "inr": "rupee", "eur": "euro", "gbp": "pound", "rmb": "yuan", "cny": "yuan",
    "chf": "franc", "uah": "hryvnia", "jpy": "yen", "aud": "australian-dollar", "cad": "canadian-dollar", "dm": "mark",
    "rm": "ringgit", "myr": "ringgit", "vnd": "dong", "idr": "rupiah", "kwd": "dinar", "aed": "dirham", "sgd": "singapore-dollar",
    "hkd": "hong-kong-dollar", "krw": "won", "sek": "krona", "thb": "baht", "malaysia ringgits": "ringgit", "egp": "pound-egp", "lbp": "pound-lbp", "£e": "pound-egp",
}  # fmt: skip
BEFORE_ENGLISH: Table = {
    sign: Unit(name=name, kind=Kind.MONEY) for sign, name in _SIGNS.items()
}
BEFORE_CHINESE: Table = BEFORE_ENGLISH | {
    "人民币": Unit(name="yuan", kind=Kind.MONEY), "港币": Unit(name="hong-kong-dollar", kind=Kind.MONEY),
    "美金": Unit(name="us-dollar", kind=Kind.MONEY),
    "摄氏": Unit(name="celsius", kind=Kind.COUNT), "摄氏温度": Unit(name="celsius", kind=Kind.COUNT),
    "华氏": Unit(name="fahrenheit", kind=Kind.COUNT), "华氏温度": Unit(name="fahrenheit", kind=Kind.COUNT),
}  # fmt: skip

PARTS: Mapping[tuple[str | None, str | None], Fraction] = {
    ("year", "month"): Fraction(1, 12), ("week", "day"): Fraction(1, 7), ("day", "hour"): Fraction(1, 24),
    ("foot", "inch"): Fraction(1, 12), ("yuan", "jiao"): Fraction(1, 10), ("jiao", "fen"): Fraction(1, 10),
    ("yuan", "fen"): Fraction(1, 100), ("dollar", "cent"): Fraction(1, 100), ("us-dollar", "us-cent"): Fraction(1, 100),
    ("us-dollar", "cent"): Fraction(1, 100), ("euro", "cent"): Fraction(1, 100), ("hong-kong-dollar", "jiao"): Fraction(1, 10),
}  # fmt: skip
"""What a smaller unit straight after a larger one counts in the larger."""

NO_UNIT = Unit(name=None, kind=Kind.COUNT)

_WORDS = re.compile(
    r"(?P<space>[ \t]{0,3}(?:\n\s{0,6})?)(?P<joint>-?)(?P<open>\(?)"
    r"(?P<words>°? ?[a-z]+(?:[./][a-z]+)?[²³2.]?(?:[ -]{1,3}[a-z]+){0,2}|''|[%‰°º$€£¥¢₾₡₴₫]|-\s?year\s?-\s?old)"
)
_SHORT = frozenset(["in", "c", "f", "h", "g", "l", "v", "w", "try", "dan"])
_CURRENCY_SIGNS = frozenset("$€£¥₡₴₫")
_LONGEST_CHINESE = max(map(len, CHINESE))


def unit_after_english(plain: str, *, at: int) -> tuple[Unit, int] | None:
    """The unit that begins at or shortly after `at`, and where it ends."""
    match = _WORDS.match(plain, at)
    if match is None:
        return None
    start = match.start("words")
    for words in _shorter(match["words"]):
        unit = ENGLISH.get(words) or ENGLISH.get(words.replace("-", " "))
        if unit and _stands_alone(plain, end=start + len(words), words=words):
            return _closed(match, unit=unit, words=words)
    return None


def _closed(match: re.Match[str], *, unit: Unit, words: str) -> tuple[Unit, int] | None:
    """The unit with the bracket it may stand in; None where it is another word."""
    end = match.start("words") + len(words)
    if match["open"]:
        return (unit, end + 1) if match.string[end : end + 1] == ")" else None
    after = match.string[end : end + 2]
    if words in _CURRENCY_SIGNS:
        # 10-$20, 10 $ 20: the sign belongs to the number after it
        loose = match["joint"] or re.match(r" ?\d", after)
    elif words in _SHORT:
        loose = "\n" in match["space"] or re.match(r"\s[a-z0-9]|-", after)
    else:
        loose = False
    return None if loose else (unit, end)


def _shorter(words: str) -> Iterator[str]:
    """The words, then without the last, down to the first sign or word."""
    while words:
        yield words
        cut = max(words.rfind(" "), words.rfind("-"), words.rfind("."))
        if cut > 0:
            words = words[:cut].rstrip(" -")
        else:
            words = words[0] if words[0] in "°º" and len(words) > 1 else ""


def _stands_alone(plain: str, *, end: int, words: str) -> bool:
    return not words[-1].isalnum() or not plain[end : end + 1].isalnum()


def unit_after_chinese(plain: str, *, at: int) -> tuple[Unit, int] | None:
    """The longest unit that begins at `at`, or one space later."""
    start = at
    while plain[start : start + 1] == " " and start < at + 3:
        start += 1
    for length in range(_LONGEST_CHINESE, 0, -1):
        word = plain[start : start + length]
        if (
            len(word) == length
            and word in CHINESE
            and (
                not word.isascii()
                or _stands_alone(plain, end=start + length, words=word)
            )
        ):
            return CHINESE[word], start + length
    return None


def unit_before(
    plain: str, *, at: int, floor: int, table: Table, longest: int = 18
) -> tuple[Unit, int] | None:
    """The currency or scale written before a number, and where it begins."""
    end = at
    while end > floor and plain[end - 1] == " " and at - end < 3:
        end -= 1
    for length in range(min(longest, end - floor), 0, -1):
        word = plain[end - length : end]
        if word[0] != " " and word not in table:
            word = word.replace(" ", "")
        if word in table and not (
            word[0].isalpha()
            and word[0].isascii()
            and plain[end - length - 1 : end - length].isalnum()
            and end > length
        ):
            return table[word], end - length
    return None
