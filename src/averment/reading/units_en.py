"""The units and currencies of English, in plain spellings.

Names of units are those of the notation; what the notation does not name
keeps its English name.
"""

from __future__ import annotations

from fractions import Fraction

from averment.reading.units import Table, Unit, scaled, table
from averment.record import Kind

_METRIC = {
    "kilometre": "km|kms|kilometer|kilometers|kilometre|kilometres",
    "metre": "m|meter|meters|metre|metres",
    "centimetre": "cm|cms|centimeter|centimeters|centimetre|centimetres",
    "millimetre": "mm|millimeter|millimeters|millimetre|millimetres",
}
_ENGLISH_MONEY = {
    "yuan": "yuan|rmb|cny|renminbi|chinese yuan",
    "dollar": "dollar|dollars|$|buck|bucks",
    "us-dollar": (
        "usd|us dollar|us dollars|u.s. dollars|u.s dollars|us$|american dollars"
    ),
    "cent": "cent|cents|c|penny|pennies|pence|¢|kopiykas|kopiyka|kopecks|kopeck|sen",
    "pound": "pounds sterling|gbp|quid|british pounds|british pound",
    "euro": "euro|euros|eur|€",
    "yen": "yen|jpy|japanese yen",
    "rouble": "rouble|roubles|ruble|rubles|rub",
    "rupee": "rupee|rupees|inr|rs|indian rupees",
    "mark": "mark|marks|deutsche marks",
    "franc": "franc|francs|chf|swiss francs",
    "won": "won|krw|south korean won",
    "peso": "peso|pesos",
    "hong-kong-dollar": "hkd|hong kong dollars|hk dollars",
    "canadian-dollar": "cad|canadian dollars|canadian dollar",
    "australian-dollar": "aud|australian dollars|australian dollar",
    "singapore-dollar": "sgd|singapore dollars",
    "taiwan-dollar": "twd|new taiwan dollars",
    "baht": "baht|thb",
    "krona": (
        "krona|kronor|sek|kroner|krone|dkk|nok|swedish kronor|danish kroner|"
        "norwegian kroner"
    ),
    "lira": "lira|liras|try|turkish lira|turkish liras",
    "real": "reais|brl",
    "shekel": "shekel|shekels|ils|nis",
    "tugrik": "tugrik|tugriks|mnt",
    "riyal": (
        "riyal|riyals|sar|qar|qatari riyal|qatari riyals|rial|rials|saudi riyals|"
        "omr|irr|saudi riyal"
    ),
    "dirham": "dirham|dirhams|aed",
    "dinar": "dinar|dinars|kwd|jod",
    "ringgit": (
        "ringgit|ringgits|myr|malaysia ringgit|malaysia ringgits|malaysian ringgit|rm"
    ),
    "rupiah": "rupiah|idr|rupiahs",
    "guilder": "guilders|guilder|dutch guilders|dutch guilder",
    "lari": "₾|gel|lari",
    "colon": "₡",
    "hryvnia": "uah|hryvnia|hryvnias|₴",
    "dong": "dong|vnd|₫",
    "kip": "kip|₭",
    "pound-egp": "egp|egyptian pounds|egyptian pound",
    "pound-lbp": "lbp|lebanese pounds|lebanese pound",
    "rand": "rand|zar",
    "zloty": "zloty|zlotys|pln",
    "leu": "leu|lei|ron|mdl",
    "forint": "forint|huf",
    "naira": "naira|ngn",
    "schilling": "schilling|schillings|shilling|shillings",
    "lire": "lire",
}

ENGLISH: Table = (
    table(
        Kind.PERCENT,
        {
            "": (
                "%|percent|per cent|percents|percentage|percentages|"
                "percentage points|percentage point|pct|p.c."
            )
        },
    )
    | table(
        Kind.PERMILLE,
        {
            "": (
                "‰|per mille|per mil|per thousand|per 1,000|per 1000|"
                "in a thousand|in one thousand"
            )
        },
    )
    | table(Kind.MULTIPLE, {"times": "times|fold|-fold"})
    | table(
        Kind.DURATION,
        {
            "year": "year|years|yr|yrs",
            "month": "month|months",
            "week": "week|weeks|wk|wks",
            "day": "day|days",
            "hour": "hour|hours|hr|hrs|h",
        },
    )
    | scaled(
        Kind.DURATION,
        "hour",
        {
            "minute": Fraction(1, 60),
            "minutes": Fraction(1, 60),
            "min": Fraction(1, 60),
            "mins": Fraction(1, 60),
            "second": Fraction(1, 3600),
            "seconds": Fraction(1, 3600),
            "secs": Fraction(1, 3600),
        },
    )
    | scaled(
        Kind.DURATION,
        "year",
        {
            "decade": Fraction(10),
            "decades": Fraction(10),
            "century": Fraction(100),
            "centuries": Fraction(100),
        },
    )
    | table(
        Kind.MASS,
        {
            "catty": "catty|catties",
            "jin": "jin",
            "liang": "liang",
            "picul": "picul|piculs",
            "dan": "dan|shi",
            "kg": "kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes",
            "ton": "ton|tons|tonne|tonnes|metric tons|metric ton",
            "gram": "g|gs|gm|gms|gram|grams|gramme|grammes",
            "milligram": "mg|mgs|milligram|milligrams",
            "pound": "pound|pounds|lb|lbs",
            "ounce": "oz|ounce|ounces",
        },
    )
    | table(
        Kind.AREA,
        {
            "mu": "mu|mou",
            "qing": "qing",
            "hectare": "hectare|hectares|ha",
            "acre": "acre|acres",
            "square-kilometre": (
                "square kilometers|square kilometres|square kilometer|sq km|km²|km2|"
                "km^2|km squared"
            ),
            "square-metre": (
                "square meters|square metres|square meter|square metre|m²|m2|m^2|sq m"
            ),
            "square-foot": "square feet|square foot|sq ft|sq feet",
            "square-mile": "square miles|square mile|sq mi|sq miles",
        },
    )
    | table(
        Kind.LENGTH,
        _METRIC
        | {
            "li": "li",
            "chi": "chi",
            "inch": "inch|inches|in|''",
            "foot": "foot|feet|ft",
            "yard": "yard|yards|yd|yds",
            "mile": "mile|miles|mi",
        },
    )
    | table(Kind.MONEY, _ENGLISH_MONEY)
    | table(
        Kind.COUNT,
        {
            "celsius": (
                "°c|°celsius|° c|° celsius|degrees celsius|degree celsius|degrees c|"
                "deg c|"
                "deg celsius|celsius|celcius|degrees celcius|c°|º c|ºc|deg. c|"
                "degrees centigrade|centigrade|degree c"
            ),
            "fahrenheit": (
                "°f|° f|degrees fahrenheit|degree fahrenheit|degrees f|deg f|"
                "deg fahrenheit|fahrenheit|degrees farenheit|farenheit|f|ºf|"
                "degree f|° fahrenheit|deg farenheit|degrees fahrenheits"
            ),
            "degree": "°|º|degree|degrees|deg|deg.",
            "kelvin": "kelvin|degrees kelvin|degrees k",
            "year-of-age": (
                "years old|year old|years of age|year-old|years-old|- year - old|"
                "yrs old"
            ),
            "month-of-age": "months old|month old|month-old|months of age",
            "week-of-age": "weeks old|week old|week-old|weeks of age",
            "day-of-age": "days old|day old|day-old|days of age",
            "litre": "l|liter|liters|litre|litres",
            "millilitre": "ml|milliliter|milliliters|millilitre|millilitres",
            "gallon": "gallon|gallons",
            "barrel": "barrel|barrels",
            "cup": "cup|cups",
            "pint": "pint|pints",
            "quart": "quart|quarts",
            "teaspoon": "teaspoon|teaspoons|tsp",
            "tablespoon": "tablespoon|tablespoons|tbsp",
            "bit": "bit|bits",
            "byte": "byte|bytes",
            "kilobyte": "kb|kilobytes",
            "megabyte": "mb|megabytes|megabyte",
            "gigabyte": "gb|gigabytes|gigabyte",
            "terabyte": "tb",
            "watt": "watt|watts|w",
            "kilowatt": "kw|kilowatt|kilowatts",
            "megawatt": "mw|megawatt|megawatts",
            "kilowatt-hour": "kwh|kilowatt hours",
            "megawatt-hour": "mwh|megawatt hours",
            "megahertz": "mhz|megahertz",
            "gigahertz": "ghz",
            "hertz": "hz",
            "mile-per-hour": "mph|miles per hour|miles an hour",
            "kilometre-per-hour": (
                "km/h|kph|kmh|kilometers per hour|kilometres per hour"
            ),
            "cubic-kilometre": (
                "km³|km3|km^3|cubic kilometers|cubic kilometres|km cubed"
            ),
            "electronvolt": "ev|electronvolts",
            "joule": "j|joule|joules",
            "cubic-metre": "cubic meters|cubic metres|m³|m3|m^3|cubic meter",
            "cubic-foot": "cubic feet|cubic foot",
            "volt": "volt|volts|v",
            "horsepower": "hp|horsepower",
            "knot": "knots|kt",
        },
    )
)

_SIGNS = {
    "us$": "us-dollar",
    "u.s.$": "us-dollar",
    "u.s. $": "us-dollar",
    "u.s $": "us-dollar",
    "usd": "us-dollar",
    "usd$": "us-dollar",
    "$us": "us-dollar",
    "$a": "australian-dollar",
    "cad$": "canadian-dollar",
    "nzd": "new-zealand-dollar",
    "nzd$": "new-zealand-dollar",
    "hk$": "hong-kong-dollar",
    "c$": "canadian-dollar",
    "c $": "canadian-dollar",
    "ca$": "canadian-dollar",
    "a$": "australian-dollar",
    "au$": "australian-dollar",
    "nz$": "new-zealand-dollar",
    "s$": "singapore-dollar",
    "r$": "real",
    "mxn$": "peso",
    "nt$": "taiwan-dollar",
    "$": "dollar",
    "£": "pound",
    "€": "euro",
    "¥": "yuan",
    "₹": "rupee",
    "rs.": "rupee",
    "rs": "rupee",
    "inr": "rupee",
    "eur": "euro",
    "gbp": "pound",
    "rmb": "yuan",
    "cny": "yuan",
    "chf": "franc",
    "uah": "hryvnia",
    "jpy": "yen",
    "aud": "australian-dollar",
    "cad": "canadian-dollar",
    "dm": "mark",
    "rm": "ringgit",
    "myr": "ringgit",
    "vnd": "dong",
    "idr": "rupiah",
    "kwd": "dinar",
    "aed": "dirham",
    "sgd": "singapore-dollar",
    "hkd": "hong-kong-dollar",
    "krw": "won",
    "sek": "krona",
    "thb": "baht",
    "malaysia ringgit": "ringgit",
    "malaysia ringgits": "ringgit",
    "malaysian ringgit": "ringgit",
    "malaysian ringgits": "ringgit",
    "ringgit": "ringgit",
    "egp": "pound-egp",
    "lbp": "pound-lbp",
    "£e": "pound-egp",
}
BEFORE_ENGLISH: Table = {
    sign: Unit(name=name, kind=Kind.MONEY) for sign, name in _SIGNS.items()
}
