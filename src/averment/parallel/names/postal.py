"""Place names in the postal spellings, with some conventional ones.

Source: the Chinese Postal Map romanisation of 1906 as used in English texts until
the 1970s; forms without marks and hyphens, in lower case.
"""

from __future__ import annotations

_LINES = """
peking 北京 peiping 北平 nanking 南京 chungking 重庆 canton 广州 tientsin 天津
tsingtao 青岛 sian 西安 amoy 厦门 swatow 汕头 hankow 汉口 hanyang 汉阳 wuchang 武昌
mukden 沈阳 dairen 大连 chengtu 成都 soochow 苏州 hangchow 杭州 foochow 福州
taipeh 台北 taipei 台北 yenan 延安 harbin 哈尔滨 kweilin 桂林 kweiyang 贵阳
kunming 昆明 tsinan 济南 taiyuan 太原 kaifeng 开封 chengchow 郑州 nanchang 南昌
changsha 长沙 lanchow 兰州 sining 西宁 urumchi 乌鲁木齐 tihwa 迪化 kirin 吉林
changchun 长春 port-arthur 旅顺 ningpo 宁波 wenchow 温州 macao 澳门 hongkong 香港
hong 香港 kong 香港 tibet 西藏 lhasa 拉萨 manchuria 东北 mongolia 蒙古
szechwan 四川 szechuan 四川 kwangtung 广东 kwangsi 广西 hopei 河北 chihli 直隶
honan 河南 hupei 湖北 hupeh 湖北 hunan 湖南 kiangsi 江西 kiangsu 江苏
chekiang 浙江 fukien 福建 anhwei 安徽 shantung 山东 shansi 山西 shensi 陕西
kansu 甘肃 ningsia 宁夏 sinkiang 新疆 kweichow 贵州 yunnan 云南 tsinghai 青海
chinghai 青海 heilungkiang 黑龙江 liaoning 辽宁 liaotung 辽东 jehol 热河
chahar 察哈尔 suiyuan 绥远 sikang 西康 pingyuan 平原 hainan 海南 taiwan 台湾
formosa 台湾 yangtze 长江 yangtse 长江 kuomintang 国民党
"""

_WORDS = _LINES.split()
POSTAL = dict(zip(_WORDS[::2], _WORDS[1::2], strict=True))
"""Spelling in small letters → the place in simplified characters."""
