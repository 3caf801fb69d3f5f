"""Cases of other tools: what is found, what is offered, and what is preferred.

The ledgers beside this give the figures as facts, where they are from, what the other
tool answers, and what is answered here in words.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).parent
DISAGREES = "disagreement"
CONSEQUENTIAL = "consequential"  # a bound would not hold
JUST = "tension"


@dataclass(frozen=True, kw_only=True)
class Foreign:
    """One ledger. What is neither found nor named in it holds.

    Shape: `offered` is a reading that must be among those offered for a relation;
        `alone` the only claims that may be read otherwise; where `preferred` does
        not name a relation, nothing may be preferred for it.
    """

    name: str
    found: Mapping[str, str] = field(default_factory=dict)
    offered: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    preferred: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    alone: Mapping[str, frozenset[str]] = field(default_factory=dict)


CASES = (
    Foreign(name="deductive-4"),
    Foreign(
        name="deductive-4.1",
        found={"r2": DISAGREES},
        preferred={"r2": ("x4", "116")},
    ),
    Foreign(
        name="deductive-4.2",
        found={"r2": DISAGREES, "r4": DISAGREES, "r5": DISAGREES},
        preferred={
            "r2": ("x4", "116"),
            "r4": ("x9", "1,979"),
            "r5": ("x9", "1,979"),
        },
    ),
    Foreign(
        name="deductive-dat2",
        found={"r1": DISAGREES},
        preferred={"r1": ("x1", "116")},
        alone={"r1": frozenset({"x1"})},
    ),
    Foreign(
        name="deductive-fixed",
        found={"r1": DISAGREES},
        alone={"r1": frozenset()},
    ),
    *(
        Foreign(
            name=name,
            found={"r1": DISAGREES},
            offered={"r1": ("x", "12")},
            alone={"r1": frozenset({"x"})},
        )
        for name in ("deductive-3", "deductive-3-constant")
    ),
    Foreign(
        name="deductive-missing",
        found={"whole": DISAGREES},
        preferred={"whole": ("x4", "3,613,000")},
    ),
    Foreign(
        name="errorlocate-34",
        found={"d-is": DISAGREES, "e-is": DISAGREES},
        alone={"d-is": frozenset({"yD"}), "e-is": frozenset()},
    ),
    Foreign(
        name="errorlocate-turnover",
        found={"r1": CONSEQUENTIAL},
        preferred={"r1": ("profit", "75")},
        alone={"r1": frozenset({"profit"})},
    ),
    Foreign(
        name="errorlocate-fixed",
        found={"r1": DISAGREES},
        offered={"r1": ("cost", "50")},
        alone={"r1": frozenset({"cost"})},
    ),
    Foreign(
        name="errorlocate-large",
        found={"r1": CONSEQUENTIAL},
        alone={"r1": frozenset()},
    ),
    Foreign(
        name="shandong",
        found={f"peoples-{year}": DISAGREES for year in (1953, 1964, 1982)},
        alone={f"peoples-{year}": frozenset() for year in (1953, 1964)},
    ),
    Foreign(name="cities", found={"anqing-to": JUST, "quanzhou-to": JUST}),
    Foreign(name="cities-slip", found={"huzhou-by": JUST, "huzhou-to": JUST}),
    Foreign(name="census-1953", found={"again": JUST}),
    Foreign(
        name="press",
        found=dict.fromkeys(("one", "two", "three"), DISAGREES),
        offered={"one": ("first/all", "3,920,000"), "two": ("second/all", "3,920,000")},
    ),
    Foreign(
        name="transmission",
        found={"twice": DISAGREES},
        offered={"twice": ("other/released", "380,000")},
        alone={"twice": frozenset({"one/released", "other/released"})},
    ),
    Foreign(
        name="statcheck-rounding",
        found={
            "r-within": JUST,
            "r-edge": JUST,
            "r-beyond": JUST,
            "r-far": DISAGREES,
        },
    ),
    Foreign(name="xbrl-sum", found={"meets": JUST, "beyond": DISAGREES}),
    Foreign(
        name="decimals",
        found={"meets": JUST, "beyond": DISAGREES, "hundred": JUST},
    ),
    Foreign(name="xbrl-decimals", found={"bare": JUST}),
    Foreign(
        name="grim",
        found={
            "b-under": DISAGREES,
            "b-over": DISAGREES,
            "c": DISAGREES,
            "c-short": JUST,
        },
    ),
)
