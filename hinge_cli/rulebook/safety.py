"""What every plan says about safety: short, plain, no diagnosis."""

from __future__ import annotations

STOP_SIGNS = (
    "Stop and get help: chest pain, dizziness, fainting, pain running below a knee, numbness, "
    "loss of control of bladder or bowel. Ill today? Train another day."
)

CLEARANCE = "Talk to a professional before you start."
