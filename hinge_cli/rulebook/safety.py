"""What every plan says about safety: short, plain, no diagnosis."""

from __future__ import annotations

STOP_SIGNS = (
    "Stop and seek care: chest pain, fainting or dizziness, pain running below the knee,",
    "numbness, or losing control of bladder or bowel. Ill today? Train another day.",
)

CLEARANCE = "Talk to a professional before you start."
