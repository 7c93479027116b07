"""When a lifter is ready for the next rung of a ladder: a convention of coaches.

In so many sessions every set reaches the top of its range, with at least so many repetitions in
reserve, and none of them loses its form.
"""

from __future__ import annotations

SESSIONS, RIR_LEAST = 2, 2
