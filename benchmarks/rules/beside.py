"""Puts the folder of the benchmarks on the path, for `results`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
