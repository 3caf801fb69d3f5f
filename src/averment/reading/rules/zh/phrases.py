"""What stands where in a Chinese clause: bearer, verb, object, constraints."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from averment.reading.rules.listed import listed
from averment.reading.rules.nouns import Constraint, Part
from averment.record import Kind, Limit, Reading, Span

_AGENT = re.compile(
    r"(?:我们|你们|他们|各地|地方|地区|机关|部门|组织|政府|"
    r"军区|分区|人员|干部|部长|厅长|局长|首长|院长|处长|同志|"
    r"党委|书记|"
    r"委员会?|法院|法庭|检察署|公安[厅局部处队]|司法[厅局部]|"
    r"支部|党组|单位|团体|群众|人民|全党|全军|全国|军队|部队|"
    r"武装|"
    r"大行政区|中央局|分局|省委|市委|县委|区党委|地委|志司|"
    r"[省市县区乡专]|中央|一级|各级|省级|县级|领导者?|负责人|"
    r"代表|法官|审判员|干警|队|署|部|局|院|厅|委)$"
)
_INTO = re.compile(
    r"^[\s]*(?:并且?|而且?|但是?|因此|所以|同时|此外|还|亦|"
    r"也|又|仍|则|其次|首先|第[一二三四五](?![步条款次期年])|为此|特(?![殊别务定])|并)+"
)
_BEFORE_VERB = re.compile(
    r"(?:[一-鿿]{1,5}地(?!位|方|委|区|主|步|点|下|级)|坚决|"
    r"严格|认真|切实|立即|迅即|迅速|及时|普遍|积极|继续|进一步|"
    r"首先|一律|均|都|亦|也|再|更|"
    r"尽快|尽量|尽可能|逐步|彻底|充分|按时|如期|大力|努力|"
    r"适当|妥善|分别|主要|根据[^，]{1,16}(?=[规办处执进])|"
    r"(?:在|于|从|自|向|通过|经过|按照?|依照?|遵照|仿照|用|"
    r"以|对于?|与|同|和|为)[^，]{1,24}?(?:中|内|下|上|前|"
    r"后|起|里|间|力|方面|比例|标准|原则|问题|办法|规定|指示|情况|法律|(?=[一-鿿]{2,3}(?:和|"
    r"、|，|$))))"
)
_OBJECT_FIRST = re.compile(
    r"(?:将|把|对)(?P<what>[^，]{1,30}?)(?=加以|予以|进行|"
    r"一律|基本|收|送|交|判|处|[一-鿿]{2}[^，]{0,8}$)"
)
_VERBS = tuple(
    sorted(
        listed(
            """
改判 列入 少于 多于 杀掉 杀
加以 予以 进行 实行 执行 采取 采用 组织 建立 成立 设立 健全 加强
改进 改善 提高 保证 保障 保护 保卫 防止 纠正 克服 检查 审查 审理
审判 审批 批准 决定 规定 制定 订出 拟定 通过 公布 宣布 传达 转发
报告 报请 呈请 备案 请示 汇报 通知 领导 指导 监督 主持 负责 管理
管制 教育 改造 训练 培养 配备 调配 调集 派遣 派出 指派 吸收 选举
任命 撤销 撤换 处理 处分 惩办 惩处 判处 判决 执行 处决 逮捕 捕人
拘留 释放 没收 搜查 侦察 侦查 监视 清理 清查 肃清 打击 镇压 消灭
破获 停止 停正 收回 收缩 控制 限制 缩小 扩大 增加 减少 超过 低于
达到 完成 实现 争取 开展 发动 动员 宣传 说明 解释 登记 统计 总结
注意 重视 依靠 团结 配合 协助 帮助 支持 遵守 遵照 服从 贯彻 坚持
保持 维持 维护 给予 发给 拨给 指拨 划分 留给 交由 送交 移交 交给
交清 坦白 参加 从事 离开 听候 使用 利用 发挥 发展 生产 劳动 建设
召开 召集 举行 讨论 研究 解决 克扣 打骂 虐待 刑讯 逼供 侵犯 损害
破坏 泄露 遗失 拖延 迟延 违误 要求 改变 放松 忽视 强迫 施行 分散
转移 调动 安置 安排 照顾 救济 供给 补充 整顿 清洗 清除 淘汰 提拔
奖励 表扬 批评 揭发 检举 控告 诬告 上诉 复查 复核 平反 调解 陪审
受理 巡回 接待 答复 订立 签订 免予 着手 前往 掌握 抓紧 抓住 弄清
照此 负担 担负
"""
        ),
        key=len,
        reverse=True,
    )
)
_VERB = re.compile("|".join(_VERBS))
_SHORT = 3
_RESULT = re.compile(r"清楚|完毕|到底|起来|掉|至|到(?!会)|好")
_LIGHT = re.compile(r"(?:加以|予以|进行|给予|着手)(?=[一-鿿]{2})")
_APPROVAL = re.compile(
    r"(?:经过?|报请?|呈请|须经|由|提请|得到|取得)"
    r"(?P<who>(?:(?!呈请|报请|提请|上报)[^，。；]){1,24}?)的?(?:批准|"
    r"审批|核准|同意|决定|核定)"
)
_REPORT = re.compile(
    r"(?:向(?P<to>[^，。；]{1,16}?)(?:报告|汇报|请示|呈报)|"
    r"报告?(?:给|送|请)?(?P<who>[^，。；]{1,16}?)(?:备案|"
    r"备查|审查|批准|核准)|呈报(?P<up>[^，。；]{1,12}))"
)
_LED = re.compile(
    r"(?:在|受)(?P<who>[^，。；]{1,24}?)的?(?:统一|坚强|直接|"
    r"具体|共同)*(?:领导|指导|监督)(?:之?下)?"
)
_IF = re.compile(
    r"(?:特别是|尤其是)?(?:对于|对(?=[^，]{2,40}(?:者|犯人|"
    r"分子))|关于|凡是?|如果?|若|倘|假如|当|除|特殊|经过?|"
    r"离|至于)|[^，]{2,60}(?:者|时|条件下|情况下|的话|以前|"
    r"以后)$"
)
_INSIDE = re.compile(r"内|.(?:之|以)?内")
_AROUND_TIME = (
    re.compile(r"(?:至迟|争取|限)?(?:在|于|从|自|到)?(?:本|今|同)?$"),
    re.compile(
        r"(?:『一』|【一】)?日?(?:的)?(?:[一二三四五六七八九十两]+个月)?"
        r"(?:[一二三四五六七八九十\d]{1,3}[日号])?(?:之|"
        r"以)?(?:内|前|后|起|止|底|间|以前|以内)?"
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One verb with what it is done to."""

    aim: Span
    object: Span | None


def is_agent(words: str) -> bool:
    """Whether a phrase ends with someone who can be told to do something."""
    words = words.strip()
    return _AGENT.search(words) is not None and not words.startswith(("在", "对", "除"))


def subject_of(text: str, start: int, end: int) -> Span | None:
    """What stands before an operator in its segment, without what joins it."""
    words = text[start:end]
    joined = _INTO.match(words)
    left = joined.end() if joined else 0
    said = max(words.rfind("决定"), words.rfind("规定") if "：" in words else -1)
    left = max(left, said + 2 if said >= 0 else 0)
    if re.match(r"(?:对于|关于|凡是?|有关)", words[left:]):
        left += re.match(r"(?:对于|关于|凡是?|有关)", words[left:]).end()  # type: ignore[union-attr]
    right = len(words)
    while right > left and (
        tail := re.search(
            r"(?:一般|均|都|亦|也|则|仍|即|还|，|\s|一定|"
            r"首先|已|就|并|目前|现在|今后)$",
            words[left:right],
        )
    ):
        right = left + tail.start()
    return Span(start=start + left, end=start + right) if left < right else None


def actions_of(text: str, segments: Sequence[Span]) -> Iterator[Action]:
    """The verbs of the given stretches, one for each, with their objects."""
    for span in segments:
        action = _action(text, span)
        if action is not None:
            yield action


def _action(text: str, span: Span) -> Action | None:
    at = _past_adverbs(text, span.start, span.end)
    first = _OBJECT_FIRST.match(text, at, span.end)
    thing = None
    if first:
        thing = Span(start=first.start("what"), end=first.end("what"))
        at = _past_adverbs(text, first.end(), span.end)
    verb = _VERB.search(text, at, min(span.end, at + 24))
    if verb is None:
        short = (
            0 < span.end - at <= _SHORT and text[at] != "的"
        )  # 要短: a word the list does not hold
        return Action(aim=Span(start=at, end=span.end), object=thing) if short else None
    light = _LIGHT.match(text, verb.start(), span.end)
    if light and not thing and verb[0] in ("加以", "予以", "着手"):
        aim = Span(start=light.end(), end=min(span.end, light.end() + 2))
    else:
        done = _RESULT.match(text, verb.end(), span.end)
        aim = Span(start=verb.start(), end=done.end() if done else verb.end())
    if thing is None and aim.end < span.end:
        left = aim.end + (1 if text[aim.end] in "了过" else 0)
        thing = Span(start=left, end=span.end) if left < span.end else None
    return Action(aim=aim, object=thing)


def _past_adverbs(text: str, start: int, end: int) -> int:
    joined = _INTO.match(text[start:end])
    at = start + (joined.end() if joined else 0)
    while (step := _BEFORE_VERB.match(text, at, end)) and step.end() > at:
        if step[0].endswith("地") and _VERB.search(step[0]):
            break
        at = step.end()
    return at if at < end else start


def conditions_of(text: str, segments: Sequence[Span]) -> Iterator[Span]:
    """The segments that say when, or for whom, it holds."""
    for span in segments:
        if _IF.match(text, span.start, span.end):
            yield span


def limits_of(
    text: str, span: Span, *, times: Sequence[Reading]
) -> tuple[Constraint, ...]:
    """The typed constraints a clause states."""
    found = [
        Constraint(limit=Limit.DEADLINE, part=Part(spans=(one,)))
        for one in _deadlines(text, span, times)
    ]
    for limit, pattern in (
        (Limit.APPROVAL, _APPROVAL),
        (Limit.REPORTING, _REPORT),
        (Limit.LEADERSHIP, _LED),
    ):
        for mark in pattern.finditer(text, span.start, span.end):
            group = next(
                g for g in ("who", "to", "up") if g in mark.groupdict() and mark[g]
            )
            part = Part(spans=(Span(start=mark.start(group), end=mark.end(group)),))
            found.append(Constraint(limit=limit, part=part))
    return tuple(found)


def _deadlines(text: str, span: Span, times: Sequence[Reading]) -> Iterator[Span]:
    start = end = None
    for time in times:
        if not _sets_a_term(text, time) or not (
            span.start <= time.full.start and time.full.end <= span.end
        ):
            continue
        if (
            start is not None
            and end is not None
            and re.fullmatch(
                r"[『』【】一日（）]*(?:至|到|和|、|，|或)?[『』【】一日]*",
                text[end : time.full.start],
            )
        ):
            end = time.full.end
            continue
        if start is not None and end is not None:
            yield _widened(text, start, end, span)
        start, end = time.full.start, time.full.end
    if start is not None and end is not None:
        yield _widened(text, start, end, span)
    for now in re.finditer(
        r"立即|迅即|马上|即刻|及时|尽快", text[span.start : span.end]
    ):
        yield Span(start=span.start + now.start(), end=span.start + now.end())


def _sets_a_term(text: str, time: Reading) -> bool:
    """Whether a reading is a date, or a length within which: 五年内."""
    if time.kind is Kind.DURATION:
        return _INSIDE.match(text, time.full.end - 1) is not None
    return time.kind is Kind.DATE


def _widened(text: str, start: int, end: int, span: Span) -> Span:
    before = _AROUND_TIME[0].search(text[span.start : start])
    left = span.start + before.start() if before else start
    after = _AROUND_TIME[1].match(text, end, span.end)
    return Span(start=left, end=after.end() if after else end)
