"""What the name of an exercise warns of: who must not do it, and who is not ready for it.

These stand beside what the most similar movements of the catalog say, and never take anything away.
"""

from typing import NamedTuple

from hinge_cli.catalog.vocabulary import LEVELS
from hinge_cli.importing.names import says

_SHOULDER = ("limited-overhead", "shoulder-impingement", "shoulder-instability")
_BACK = ("acute-low-back-pain", "low-back-pain")
_PELVIS = ("pelvic-floor", "pregnancy")
_LEAPING = ("acute-low-back-pain", "ankle-injury", "hamstring-strain", "knee-pain", *_PELVIS)


class Caution(NamedTuple):
    """For whom exercises with one of these phrases or primary muscles are nothing."""

    words: tuple[str, ...]
    avoid_if: tuple[str, ...]
    level: str = "beginner"
    muscles: tuple[str, ...] = ()


_CAUTIONS = (
    Caution(("behind neck", "behind the neck", "bradford", "rocky", "guillotine", "neck press"),
            (*_SHOULDER, "neck-pain"), "advanced"),
    Caution(("to neck", "to chin", "upright", "iron cross"), _SHOULDER, "intermediate"),
    Caution(("overhead", "above head", "over head", "get up", "windmill", "handstand", "snatch",
             "jerk", "bent press", "crucifix"), _SHOULDER),
    Caution(("snatch", "jerk", "muscle up", "kipping", "handstand", "bent press", "single arm chin",
             "single arm push up", "pistol", "sissy", "jefferson", "side deadlift", "windmill",
             "good morning", "iron cross", "split clean", "zercher"), (), "advanced"),
    Caution(("clean", "push press", "swing", "high pull", "thruster", "speed", "get up", "sumo",
             "deficit", "reverse band", "guillotine", "renegade"), (),
            "intermediate"),
    Caution(("pullover", "dip", "fly", "crossover", "cross over", "around the world"),
            ("shoulder-impingement", "shoulder-instability")),
    Caution(("good morning", "jefferson", "side deadlift", "bent press", "windmill", "seated twist",
             "stone", "sandbag load", "deficit", "superman", "side bend"), _BACK),
    Caution(("pistol", "sissy", "full squat", "jump"), ("knee-pain",)),
    Caution(("single leg", "pistol", "balance", "step up"), ("balance-deficit",)),
    Caution(("crunch", "sit up", "twist", "leg raise", "hip raise", "pull in", "jackknife", "tuck",
             "pike", "scissor kick", "flutter kick", "rollout"), (*_PELVIS, "acute-low-back-pain")),
    Caution(("hanging", "pull up", "chin", "chin up", "pinch"), ("grip-limited",)),
    Caution(("decline", "handstand"), ("hypertension-uncontrolled", "pregnancy")),
    Caution(("handstand", "plank", "crawl", "mountain climber", "wrist"), ("wrist-pain",)),
    Caution(("depth", "hurdle", "single leg hop"), (), "advanced"),
    Caution((), ("groin-strain",), muscles=("adductors",)),
    Caution((), ("hamstring-strain",), muscles=("hamstrings",)),
    Caution((), ("ankle-injury",), muscles=("calves",)),
)  # fmt: skip


def warned(
    name: str, primary: tuple[str, ...], *, leaps: bool = False
) -> tuple[tuple[str, ...], str]:
    """The limitations that rule out a movement by its normal name, and the lowest level for it.

    `leaps`: it is a jump, a sprint or a drill for one.
    """
    found = [
        caution
        for caution in _CAUTIONS
        if any(says(name, word) for word in caution.words)
        or any(muscle in caution.muscles for muscle in primary)
    ]
    limits = {limit for caution in found for limit in caution.avoid_if}
    limits.update(_LEAPING if leaps else ())
    level = max((caution.level for caution in found), key=LEVELS.index, default="beginner")
    return tuple(sorted(limits)), level
