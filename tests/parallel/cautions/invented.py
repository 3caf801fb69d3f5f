"""Invented texts, each sentence with its rendering, to be put together in any way."""

WORKS = (
    (
        "去年春天，工厂买进十二台新机器。",
        "Last spring the factory bought twelve new machines.",
    ),
    (
        "工人们在夜校学习识字和算术。",
        "The workers learn reading and arithmetic at the night school.",
    ),
    ("食堂每天供应三百份午饭。", "The canteen serves three hundred lunches every day."),
    (
        "仓库的屋顶漏雨，棉花受了潮。",
        "The roof of the warehouse leaked and the cotton became damp.",
    ),
    (
        "厂长请求银行贷款四万元。",
        "The director asked the bank for a loan of 40,000 yuan.",
    ),
    (
        "医生检查了全体纺织女工的眼睛。",
        "A doctor examined the eyes of all the women weavers.",
    ),
    ("锅炉房发生过一次小火灾。", "A small fire once broke out in the boiler house."),
    ("工会组织了一场篮球比赛。", "The trade union organised a basketball match."),
    (
        "运煤的卡车在桥上抛锚了。",
        "The truck that carries coal broke down on the bridge.",
    ),
    ("会计核对了全年的账簿。", "The accountant checked the ledgers of the whole year."),
)
VILLAGE = (
    (
        "六月的洪水冲毁了河边的稻田。",
        "The flood in June destroyed the rice fields by the river.",
    ),
    ("农民把种子藏在山洞里。", "The peasants hid their seed in a mountain cave."),
    (
        "小学教师教孩子们唱歌。",
        "The primary school teacher taught the children to sing.",
    ),
    ("木匠给寺庙修了一扇门。", "The carpenter repaired a door for the temple."),
    ("牛在冬天病死了九头。", "Nine oxen fell ill and died in winter."),
    ("集市上的盐比去年贵。", "Salt at the market is dearer than last year."),
    ("猎人在森林里看见一只老虎。", "A hunter saw a tiger in the forest."),
    ("老人记得从前的皇帝。", "The old people remember the former emperor."),
    ("邮差每个月骑马来两次。", "The postman comes on horseback twice a month."),
    ("井水太咸，不能喝。", "The water of the well is too salty to drink."),
)
RUSSIAN = (
    "Зимой на заводе собралась конференция рабочих. "
    "Было принято решение о подготовке новых кадров."
)
GERMAN = (
    "Im Frühjahr kaufte das Werk zwölf neue Maschinen. Die Arbeiter lernen in der "
    "Abendschule lesen und rechnen. Die Kantine gibt täglich dreihundert Essen aus."
)
JAPANESE = (
    "昨年の春、工場は新しい機械を十二台買いました。労働者は夜学で読み書きを習います。"
)
TABLE_ZH = "县\t收案\t结案\n甲\t十二\t九\n乙\t八\t八\n合计\t二十\t十七\n"
TABLE_EN = "County\tReceived\tClosed\nA\t12\t9\nB\t8\t8\nTotal\t20\t17\n"


def zh(sentences: tuple[tuple[str, str], ...]) -> str:
    """The Chinese of some sentences, as one paragraph."""
    return "".join(each for each, _ in sentences) + "\n"


def en(sentences: tuple[tuple[str, str], ...]) -> str:
    """The English of the same."""
    return " ".join(each for _, each in sentences) + "\n"
