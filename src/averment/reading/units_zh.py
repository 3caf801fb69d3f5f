"""The units and currencies of Chinese, in plain spellings.

Names of units are those of the notation; what the notation does not name
keeps its English name.
"""

from __future__ import annotations

from fractions import Fraction

from averment.reading.money_en import BEFORE_ENGLISH
from averment.reading.units import Table, Unit, scaled, table
from averment.record import Kind

_TENTHS = {"成": Fraction(10), "折": Fraction(10)}
_WITH_PARTS = {
    "月": "month",
    "星期": "week",
    "礼拜": "week",
    "小时": "hour",
    "钟头": "hour",
}

CHINESE: Table = (
    table(
        Kind.PERCENT,
        {"": "%|个百分点|个 百分点|百分点|个百分 点|个 百 分 点|个 百 分点"},
    )
    | table(Kind.PERMILLE, {"": "‰"})
    | scaled(Kind.PERCENT, None, _TENTHS)
    | table(Kind.MULTIPLE, {"times": "倍|番"})
    | table(
        Kind.DURATION,
        {
            "year": "年|周年|整年",
            "month": "个月|个整月|个月份",
            "week": "周|星期|个星期|个礼拜|礼拜",
            "day": "天|昼夜|日|工作日|个工作日",
            "hour": "小时|个小时|钟头|个钟头",
        },
    )
    | {
        f"个半{word}": Unit(name=name, kind=Kind.DURATION, plus=Fraction(1, 2))
        for word, name in _WITH_PARTS.items()
    }
    | {
        f"个{more}{word}": Unit(name=name, kind=Kind.DURATION, more=True)
        for word, name in _WITH_PARTS.items()
        for more in "多余"
    }
    | scaled(
        Kind.DURATION,
        "hour",
        {"分钟": Fraction(1, 60), "秒": Fraction(1, 3600), "秒钟": Fraction(1, 3600)},
    )
    | table(
        Kind.MASS,
        {
            "jin": "斤|市斤|台斤",
            "liang": "两|市两",
            "qian": "钱|市钱",
            "dan": "担|石|市担|市石",
            "ton": "吨|公吨",
            "kg": "公斤|千克|kg",
            "gram": "克|g|公克",
            "milligram": "毫克|mg",
            "microgram": "微克",
            "quintal": "公担",
            "ounce": "盎司|英两",
            "pound": "英磅|磅",
        },
    )
    | table(
        Kind.AREA,
        {
            "mu": "亩|市亩",
            "qing": "顷|市顷",
            "hectare": "公顷",
            "square-kilometre": "平方公里|平方千米",
            "square-metre": "平方米|平方公尺",
            "square-foot": "平方英尺",
            "square-mile": "平方英里",
            "square-centimetre": "平方厘米|平方公分",
            "acre": "英亩",
            "are": "公亩",
        },
    )
    | table(
        Kind.LENGTH,
        {
            "li": "里|华里|市里",
            "chi": "尺|市尺",
            "zhang": "丈|市丈",
            "cun": "寸|市寸",
            "kilometre": "公里|千米|km",
            "metre": "米|公尺|m",
            "centimetre": "厘米|公分|cm",
            "millimetre": "毫米|mm",
            "foot": "英尺|呎|英呎|foot|feet|foots|ft",
            "inch": "英寸|吋|英吋|inch|inches",
            "mile": "英里|哩|mile|miles",
            "yard": "码",
            "nautical-mile": "海里|浬",
            "decimetre": "分米",
            "micrometre": "微米",
        },
    )
    | table(
        Kind.MONEY,
        {
            "yuan": "元|圆|块|块钱|元钱|元人民币|块人民币|人民币|rmb|cny|元整|圆整",
            "jiao": "角|毛|毫|角钱|毛钱",
            "fen": "分钱|仙",
            "us-dollar": "美元|美圆|美金|美刀|usd|us$",
            "us-cent": "美分",
            "hong-kong-dollar": "港元|港币|蚊|hkd",
            "yen": "日元|日圆|日币",
            "euro": "欧元|€|eur",
            "pound": "英镑|镑|£",
            "mark": "马克",
            "rouble": "卢布",
            "won": "韩元|韩币",
            "australian-dollar": "澳元|澳币",
            "canadian-dollar": "加元|加币",
            "taiwan-dollar": "台币|新台币|台元",
            "franc": "法郎|瑞士法郎|瑞郎",
            "baht": "泰铢|铢",
            "rupee": "卢比|印度卢比",
            "silver-yuan": "银元|块银元|块大洋|元大洋|块现洋|元现洋|块银洋|元银洋",
            "fabi": "元法币",
            "gold-yuan": "元金圆券|元金元券",
            "naira": "奈拉",
            "dong": "越南盾|越盾|越币",
            "guilder": "荷兰盾|荷盾",
            "rupiah": "印尼盾|印度尼西亚盾",
            "krona": "克朗|瑞典克朗|挪威克朗|丹麦克朗",
            "koruna": "捷克克朗",
            "peso": "比索|墨西哥比索|菲律宾比索|智利比索|西班牙比索",
            "peseta": "比塞塔|西班牙比塞塔",
            "dinar": "第纳尔|伊拉克第纳尔|南斯拉夫第纳尔",
            "riyal": "里亚尔|沙特里亚尔",
            "schilling": "先令|奥地利先令",
            "lira": "里拉|土耳其里拉",
            "lire": "意大利里拉|意里拉",
            "zloty": "兹罗提|波兰兹罗提",
            "forint": "福林|匈牙利福林",
            "lev": "列弗|保加利亚列弗",
            "leu": "列伊|罗马尼亚列伊",
            "tugrik": "图格里克|蒙古图格里克",
            "piastre": "皮阿斯特",
            "singapore-dollar": "新加坡元|叻币",
            "new-zealand-dollar": "新西兰元|纽币",
            "pataca": "澳门元|葡币",
            "ringgit": "林吉特|马币",
            "rand": "兰特",
            "real": "雷亚尔|巴西雷亚尔",
            "tael": "两白银|两银子|两纹银",
            "dollar": "$",
        },
    )
    | table(
        Kind.COUNT,
        {
            "celsius": "°c|℃|摄氏度|度摄氏|摄氏°|°摄氏",
            "fahrenheit": "°f|华氏度|华氏°|℉",
            "degree": "度|°",
            "year-of-age": "岁|周岁|岁大",
            "month-of-age": "个月大",
            "week-of-age": "周大",
            "day-of-age": "天大",
            "dou": "斗|市斗",
            "kilowatt": "千瓦|kw",
            "megawatt": "兆瓦|mw",
            "kilowatt-hour": "千瓦时|千瓦小时",
            "megahertz": "兆赫|兆赫兹|mhz",
            "megabyte": "兆字节|mb",
            "gigabyte": "gb",
            "litre": "升|公升|l",
            "millilitre": "毫升|ml",
            "cubic-metre": "立方米|立方公尺",
            "cubic-centimetre": "立方厘米|立方公分",
            "cubic-foot": "立方英尺",
            "gallon": "加仑",
            "bushel": "蒲式耳",
            "horsepower": "马力",
            "volt": "伏特",
            "watt": "瓦特",
            "hertz": "赫兹",
            "kilobyte": "千字节|kb",
            "kelvin": "开尔文",
        },
    )
)

_NOTES = {
    "silver-yuan": "银元|大洋|现洋|银洋|光洋",
    "fabi": "法币",
    "gold-yuan": "金圆券|金元券|金圆",
    "customs-gold-unit": "关金|关金券",
    "border-region-yuan": "边币|边区币",
    "northeast-yuan": "东北币|东北券",
}
"""Notes and coin named before a sum; a plain 元 in the text then counts them."""

BEFORE_CHINESE: Table = {
    **BEFORE_ENGLISH,
    "人民币": Unit(name="yuan", kind=Kind.MONEY),
    **table(Kind.MONEY, _NOTES),
    "港币": Unit(name="hong-kong-dollar", kind=Kind.MONEY),
    "美金": Unit(name="us-dollar", kind=Kind.MONEY),
    "摄氏": Unit(name="celsius", kind=Kind.COUNT),
    "摄氏温度": Unit(name="celsius", kind=Kind.COUNT),
    "华氏": Unit(name="fahrenheit", kind=Kind.COUNT),
    "华氏温度": Unit(name="fahrenheit", kind=Kind.COUNT),
}
