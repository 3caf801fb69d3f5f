"""Other tools, each installed on demand into an environment beside the checkout.

One that cannot be had is named with the reason; nothing else stops for it.
"""

from __future__ import annotations

import subprocess
import sys
import venv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 900  # seconds, for one run or one installation


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """An environment of its own, in a folder of the checkout."""

    place: Path

    @property
    def python(self) -> Path:
        """Its interpreter."""
        folder = "Scripts" if sys.platform == "win32" else "bin"
        return self.place / folder / "python"

    def prepare(self, packages: Iterable[str]) -> dict[str, str]:
        """Installs what is not installed yet; says what cannot be had, and why."""
        packages = tuple(packages)
        try:
            if not self.python.exists():
                venv.create(self.place, with_pip=True)
        except (OSError, subprocess.CalledProcessError) as why:
            name = self.place.name
            said = f"not measured: no environment could be made in {name}/ ({why})"
            return dict.fromkeys(packages, said)
        tried = {package: self._install(package) for package in packages}
        return {package: why for package, why in tried.items() if why}

    def _install(self, package: str) -> str | None:
        """Installs a package unless a mark says it was; gives the reason it failed."""
        mark = self.place / f"{package}.installed"
        if mark.exists():
            return None
        print(f"installing {package}", file=sys.stderr)
        said = ran([str(self.python), "-m", "pip", "install", "--quiet", package])
        if isinstance(said, str):
            return f"not measured: {package} does not install ({said})"
        mark.touch()
        return None


def ran(
    command: Sequence[str], *, given: str = "", patience: float = PATIENCE
) -> subprocess.CompletedProcess[str] | str:
    """A process that ended well, or in a few words why not."""
    try:
        done = subprocess.run(
            command,
            input=given,
            capture_output=True,
            text=True,
            timeout=patience,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as why:
        return f"{type(why).__name__}: {str(why)[:200]}"
    if done.returncode:
        return (done.stderr.strip().splitlines() or ["no reason given"])[-1][:200]
    return done
