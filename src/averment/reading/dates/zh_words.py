"""Chinese words of dates: eras, seasons, parts of a year and of a month."""

from __future__ import annotations

ERAS = {
    # Name: (year before the first, calendar). The Republic counts Gregorian days;
    # years of the Qing begin with the lunar new year and are known only about.
    "民国": (1911, "minguo"),
    "顺治": (1643, "chinese-lunar"),
    "康熙": (1661, "chinese-lunar"),
    "雍正": (1722, "chinese-lunar"),
    "光绪": (1874, "chinese-lunar"),
    "宣统": (1908, "chinese-lunar"),
    "同治": (1861, "chinese-lunar"),
    "咸丰": (1850, "chinese-lunar"),
    "道光": (1820, "chinese-lunar"),
    "嘉庆": (1795, "chinese-lunar"),
    "乾隆": (1735, "chinese-lunar"),
    "明治": (1867, "japanese-era"),
    "大正": (1911, "japanese-era"),
    "昭和": (1925, "japanese-era"),
    "大同": (1931, "manchukuo-era"),
    "康德": (1933, "manchukuo-era"),
}
"""Era names. Source: Chen Yuan, Ershi shi shuorun biao (1925), and common
tables of Japanese and Manchukuo eras."""

LUNAR_NAMES = ("农历", "阴历", "旧历", "夏历")

SEASONS = {"春": "spring", "夏": "summer", "秋": "autumn", "冬": "winter"}

HALVES = {"上": "half-1", "前": "half-1", "下": "half-2", "后": "half-2"}

TENS = {"上": "early", "中": "middle", "下": "late"}

EDGES = {"初": "beginning", "伊始": "beginning", "底": "end", "末": "end", "终": "end"}

YEARS = {
    # Words for a year: (counted from, how many years on).
    "今": ("document", 0),
    "本": ("document", 0),
    "去": ("document", -1),
    "上": ("document", -1),
    "昨": ("document", -1),
    "前": ("document", -2),
    "明": ("document", 1),
    "来": ("document", 1),
    "同": ("previous", 0),
    "当": ("previous", 0),
    "是": ("previous", 0),
    "次": ("previous", 1),
    "翌": ("previous", 1),
}

MONTHS = {"本": 0, "上": -1, "下": 1}

UNITS = {
    "年": (1, "year"),
    "月": (1, "month"),
    "天": (1, "day"),
    "日": (1, "day"),
    "周": (1, "week"),
    "星期": (1, "week"),
    "礼拜": (1, "week"),
    "旬": (10, "day"),
    "季度": (3, "month"),
    "季": (3, "month"),
    "半年": (6, "month"),
    "半月": (15, "day"),
}
"""Lengths of recurrences, longest name first where one begins another."""

SIMPLE = str.maketrans(
    "０１２３４５６７８９零○◯ＯO兩號週個來間後內歲陰曆農舊國緒統慶廿壹貳參肆伍陸柒捌玖拾禮終當隔從於",
    "0123456789〇〇〇〇〇两号周个来间后内岁阴历农旧国绪统庆廿一二三四五六七八九十礼终当隔从于",
)
"""Traditional, full-width and financial characters to those the patterns use,
one for one, so that no place moves."""
