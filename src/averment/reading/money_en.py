"""Currencies in English: their names, by nation, their codes and signs."""

from __future__ import annotations

from averment.reading.units import Table, Unit, table
from averment.record import Kind

_ENGLISH_MONEY = {
    "yuan": "yuan|rmb|cny|renminbi|yuan renminbi",
    "jiao": "jiao",
    "fen": "fen",
    "silver-dollar": "silver dollar|silver dollars|silver yuan",
    "tael": "tael|taels|taels of silver",
    "dollar": "dollar|dollars|$|buck|bucks",
    "us-dollar": (
        "usd|us dollar|us dollars|u.s. dollars|u.s dollars|us$|american dollars"
    ),
    "cent": "cent|cents|c|penny|pennies|pence|¢|kopiykas|kopiyka|kopecks|kopeck|sen",
    "pound": "pounds sterling|gbp|quid",
    "euro": "euro|euros|eur|€",
    "yen": "yen|jpy",
    "rouble": "rouble|roubles|ruble|rubles|rub",
    "rupee": "rupee|rupees|inr|rs|pkr",
    "mark": "mark|marks|deutsche mark|deutsche marks|reichsmark|reichsmarks",
    "franc": "franc|francs|chf",
    "won": "won|krw",
    "peso": "peso|pesos",
    "hong-kong-dollar": "hkd|hk dollars|hk dollar",
    "canadian-dollar": "cad",
    "australian-dollar": "aud",
    "new-zealand-dollar": "nzd",
    "singapore-dollar": "sgd",
    "taiwan-dollar": "twd|ntd|nt dollars",
    "baht": "baht|thb",
    "krona": "krona|kronor|sek|kroner|krone|dkk|nok|krone",
    "lira": "lira|liras|try",
    "real": "reais|brl",
    "shekel": "shekel|shekels|ils|nis",
    "tugrik": "tugrik|tugriks|mnt",
    "riyal": "riyal|riyals|sar|qar|rial|rials|omr|irr",
    "dirham": "dirham|dirhams|aed",
    "dinar": "dinar|dinars|kwd|jod",
    "ringgit": "ringgit|ringgits|myr|rm",
    "rupiah": "rupiah|idr|rupiahs",
    "guilder": "guilders|guilder",
    "lari": "₾|gel|lari",
    "colon": "₡",
    "hryvnia": "uah|hryvnia|hryvnias|₴",
    "dong": "dong|vnd|₫",
    "kip": "kip|₭",
    "pound-egp": "egp",
    "pound-lbp": "lbp",
    "rand": "rand|zar",
    "zloty": "zloty|zlotys|pln",
    "leu": "leu|lei|ron|mdl",
    "forint": "forint|huf",
    "naira": "naira|ngn",
    "schilling": "schilling|schillings|shilling|shillings",
    "lire": "lire",
    "markka": "markka|markkas|finnish markka",
    "drachma": "drachma|drachmas",
    "peseta": "peseta|pesetas",
    "escudo": "escudo|escudos",
    "lev": "lev|leva",
    "koruna": "koruna|korunas|koruny",
    "piastre": "piastre|piastres|piaster|piasters",
    "florin": "florin|florins",
    "guinea": "guineas",
    "afghani": "afghani|afghanis",
    "taka": "taka|takas",
    "kyat": "kyat|kyats",
    "riel": "riel|riels",
    "pataca": "pataca|patacas",
    "bolivar": "bolivar|bolivars",
    "cruzeiro": "cruzeiro|cruzeiros",
}

_OF_NATIONS = {
    "dollar": (
        "american:us-dollar|australian|canadian|hong kong|singapore|taiwan"
        "|new taiwan:taiwan-dollar|new zealand|united states:us-dollar"
        "|u.s.:us-dollar|us:us-dollar|jamaican|liberian|fijian|bahamian"
    ),
    "pound": (
        "british:pound|english:pound|egyptian:pound-egp|lebanese:pound-lbp"
        "|irish|syrian|sudanese|cypriot|israeli"
    ),
    "dinar": (
        "kuwaiti|jordanian|iraqi|algerian|tunisian|libyan|serbian|yugoslav|bahraini"
    ),
    "riyal": "saudi|qatari|yemeni",
    "rial": "iranian|omani|yemeni",
    "rupee": "indian|pakistani|nepalese|mauritian|sri lankan",
    "franc": "swiss|french|belgian|luxembourg",
    "peso": "mexican|philippine|chilean|argentine|colombian|cuban|uruguayan",
    "rouble": "russian|soviet|belarusian",
    "ruble": "russian|soviet|belarusian",
    "mark": "german|finnish|east german|west german",
    "krona": "swedish|icelandic",
    "krone": "danish|norwegian",
    "yen": "japanese",
    "won": "korean|south korean|north korean",
    "yuan": "chinese",
    "baht": "thai",
    "dong": "vietnamese",
    "lira": "turkish|italian|maltese",
    "ringgit": "malaysian|malaysia",
    "rupiah": "indonesian",
    "dirham": "moroccan|emirati",
    "guilder": "dutch",
    "shilling": "kenyan|ugandan|tanzanian|austrian",
    "zloty": "polish",
    "forint": "hungarian",
    "rand": "south african",
    "tugrik": "mongolian",
}
"""Currencies of one name, by nation: the unit is named after the colon, else it
is nation-currency where the bare name would be another's (dollar, pound)."""
_SEVERAL_OF_A_NAME = ("dollar", "pound")
_PLURALS = {"krona": "kronor", "krone": "kroner"}


def _of_nations() -> dict[str, str]:
    """Kuwaiti dinar, saudi riyals: the spellings of each unit."""
    known = {
        word: name
        for name, words in _ENGLISH_MONEY.items()
        for word in words.split("|")
    }
    made: dict[str, str] = {}
    for currency, nations in _OF_NATIONS.items():
        for nation, _, named in (each.partition(":") for each in nations.split("|")):
            own = f"{nation.replace(' ', '-')}-{currency}"
            several = currency in _SEVERAL_OF_A_NAME
            name = named or (own if several else known[currency])
            many = _PLURALS.get(currency, f"{currency}s")
            made[f"{nation} {currency}"] = made[f"{nation} {many}"] = name
    return made


MONEY = table(Kind.MONEY, _ENGLISH_MONEY) | {
    word: Unit(name=name, kind=Kind.MONEY) for word, name in _of_nations().items()
}

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
    "twd": "taiwan-dollar",
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
_SIGNS |= {
    f"{code}$": _SIGNS[code]
    for code in ("aud", "sgd", "hkd")
    if f"{code}$" not in _SIGNS
}
BEFORE_ENGLISH: Table = {
    sign: Unit(name=name, kind=Kind.MONEY) for sign, name in _SIGNS.items()
}
