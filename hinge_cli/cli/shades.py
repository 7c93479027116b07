"""The colours of a terminal: of middling lightness, so that they read on dark and on light.

None carries a meaning alone.
"""

from __future__ import annotations

import os

RED, ORANGE, GREEN, MAGENTA, BLUE = (f"color({number})" for number in (196, 166, 28, 164, 31))
SEVERITIES = {"error": f"bold {RED}", "warning": f"bold {ORANGE}", "note": BLUE}
BANDS = {"low": ORANGE, "in": GREEN, "high": MAGENTA, "none": BLUE}


def bare() -> bool:
    """Whether nothing may be set apart: `NO_COLOR`, or a terminal that cannot."""
    return bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
