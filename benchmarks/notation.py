"""How fast a ledger is read: entries a second, and against a plain split."""

from __future__ import annotations

import time
from collections.abc import Callable

from averment.notation import format_text, parse, print_entries

ENTRIES = 50_000
_LINE = (
    "claim c{n}  report-{d}:{f}r.{l}  arrests:county-{c} = {v:,} persons  "
    "{y}-H{h}  「甲县共捕{v}人，其中已处理{l}人」  #arrests ^county-{c} @ed1.2026-09-30"
)


def ledger(entries: int = ENTRIES) -> str:
    lines = (
        _LINE.format(
            n=n,
            d=n // 500,
            f=n % 90,
            l=n % 30,
            c=n % 70,
            v=n * 7 % 90_000,
            y=1949 + n % 8,
            h=1 + n % 2,
        )
        for n in range(entries)
    )
    return "format 1\n" + "\n".join(lines) + "\n"


def seconds(work: Callable[[], object], *, times: int = 3) -> float:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return min(taken)


def bench() -> dict[str, float]:
    """Entries a second and ratios to splitting every line at its spaces."""
    source = ledger()
    entries, problems = parse(source)
    if problems or len(entries) != ENTRIES:
        message = f"the bench ledger has problems: {problems[:1]}"
        raise ValueError(message)
    plain = seconds(lambda: [line.split() for line in source.splitlines()])
    reading = seconds(lambda: parse(source))
    printing = seconds(lambda: print_entries(entries))
    laying_out = seconds(lambda: format_text(source), times=1)
    return {
        "entries": ENTRIES,
        "entries read a second": round(ENTRIES / reading),
        "seconds to read": round(reading, 2),
        "reading / plain split": round(reading / plain, 1),
        "printing / plain split": round(printing / plain, 1),
        "layout / plain split": round(laying_out / plain, 1),
    }


if __name__ == "__main__":
    for name, value in bench().items():
        print(f"{name:<26}{value:>12,}")
