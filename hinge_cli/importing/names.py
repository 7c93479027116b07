"""Brings the names of exercises to one form, so that a rule reads `squat` and finds `Squats`."""

from __future__ import annotations

import unicodedata

# One word for what is written in many ways; applied to singular words, in this order.
_SAME = (
    ("one handed", "single arm"),
    ("one arm", "single arm"),
    ("one legged", "single leg"),
    ("single legged", "single leg"),
    ("one leg", "single leg"),
    ("two arm", "both arm"),
    ("e z", "ez"),
    ("db", "dumbbell"),
    ("kb", "kettlebell"),
    ("bb", "barbell"),
    ("press up", "push up"),
    ("pushup", "push up"),
    ("pullup", "pull up"),
    ("chinup", "chin up"),
    ("situp", "sit up"),
    ("stepup", "step up"),
    ("pull down", "pulldown"),
    ("push down", "pushdown"),
    ("dead lift", "deadlift"),
    ("skull crusher", "skullcrusher"),
    ("stiff legged", "straight leg"),
    ("stiff leg", "straight leg"),
    ("mid row", "row"),
    ("flye", "fly"),
    ("tricep", "triceps"),
    ("bicep", "biceps"),
)


def normal(name: str) -> str:
    """The words of a name: lower case, singular, one spelling, one blank between them."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("'s", ""))
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    words = "".join(c if c.isalnum() else " " for c in letters).split()
    text = f" {' '.join(map(_singular, words))} "
    for other, word in _SAME:
        text = text.replace(f" {other} ", f" {word} ")
    return text.strip()


def says(text: str, phrase: str) -> bool:
    """Whether a normal name holds a phrase as whole words."""
    return f" {phrase} " in f" {text} "


def slug(name: str) -> str:
    """An id in kebab-case, of the letters that have one in ASCII; empty where none has."""
    plain = unicodedata.normalize("NFKD", name.replace("'", "")).encode("ascii", "ignore").decode()
    return "-".join("".join(c if c.isalnum() else " " for c in plain.lower()).split())


def _singular(word: str) -> str:
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("s") and len(word) > 2 and not word.endswith(("ss", "us", "abs")):
        return word[:-1]
    return word
