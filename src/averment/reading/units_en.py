"""The units and currencies of English, in plain spellings.

Names of units are those of the notation; what the notation does not name
keeps its English name.
"""

from __future__ import annotations

from fractions import Fraction

from averment.reading.money_en import MONEY
from averment.reading.units import Table, scaled, table
from averment.record import Kind

_METRIC = {
    "kilometre": "km|kms|kilometer|kilometers|kilometre|kilometres",
    "metre": "m|meter|meters|metre|metres",
    "centimetre": "cm|cms|centimeter|centimeters|centimetre|centimetres",
    "millimetre": "mm|millimeter|millimeters|millimetre|millimetres",
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
            "dan": "dan|shi|shi dan",
            "kg": "kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes",
            "ton": "ton|tons|tonne|tonnes|metric tons|metric ton",
            "gram": "g|gs|gm|gms|gram|grams|gramme|grammes",
            "milligram": "mg|mgs|milligram|milligrams|milligramme|milligrammes",
            "pound": "pound|pounds|lb|lbs",
            "microgram": ("μg|µg|mcg|microgram|micrograms|microgramme|microgrammes"),
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
            "zhang": "zhang",
            "cun": "cun",
            "inch": "inch|inches|in|''",
            "foot": "foot|feet|ft",
            "yard": "yard|yards|yd|yds",
            "mile": "mile|miles|mi",
        },
    )
    | MONEY
    | table(
        Kind.COUNT,
        {
            "celsius": (
                "°c|°celsius|° c|° celsius|degrees celsius|degree celsius|degrees c|"
                "deg c|"
                "deg celsius|celsius|celcius|degrees celcius|c°|º c|ºc|deg. c|"
                "degrees centigrade|centigrade|centigrate|degree c"
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
            "dou": "dou",
            "sheng": "sheng",
            "bushel": "bushel|bushels",
            "centilitre": "cl|centilitre|centilitres|centiliter|centiliters",
            "hectolitre": "hectolitre|hectolitres|hectoliter|hectoliters",
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
            "watt-hour": "wh|watt hours|watt-hours",
            "kilowatt-hour": "kwh|kilowatt hours|kilowatt-hours",
            "megawatt-hour": "mwh|megawatt hours",
            "megahertz": "mhz|megahertz",
            "gigahertz": "ghz",
            "hertz": "hz|hertz",
            "kilohertz": "khz|kilohertz",
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
            "horsepower": "hp|horsepower|bhp|brake horsepower",
            "knot": "knots|kt",
        },
    )
)
