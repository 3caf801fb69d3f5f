"""Makes the parser of IG Script, and the invented institution, importable."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
