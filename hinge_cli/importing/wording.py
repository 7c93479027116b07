"""The words of an imported entry: general, for its pattern, and never the database's own."""

from typing import NamedTuple

from hinge_cli.catalog import Movement, vocabulary
from hinge_cli.errors import listed


class Wording(NamedTuple):
    """How any movement of a pattern is set up and done, what goes wrong, and what mends it."""

    setup: str
    cues: tuple[str, ...]
    fault: str
    remedy: str


_OF = {
    "hinge": Wording(
        "Set your feet, soften your knees and brace before anything moves.",
        (
            "Send your hips back, or lift them, and let your back keep its shape.",
            "Finish by straightening your hips, not by leaning back.",
        ),
        "Your lower back rounds or arches as you tire.",
        "Stop the set, then take less weight or a shorter range.",
    ),
    "squat": Wording(
        "Stand so that your whole feet carry you, and brace.",
        (
            "Bend hips and knees together, as deep as your back stays as it was.",
            "Let your knees follow your toes, and push the floor away to come up.",
        ),
        "Your knees fall in or your heels lift.",
        "Take less weight, slow down, and go only as deep as your feet stay flat.",
    ),
    "overhead-press": Wording(
        "Begin with the weight at your shoulders, ribs down and backside tight.",
        (
            "Press up and keep the weight over the middle of your feet or hips.",
            "Finish with straight elbows, and lower under control.",
        ),
        "You lean back to get the weight past your face.",
        "Take less weight and squeeze your backside before each rep.",
    ),
    "horizontal-push": Wording(
        "Set your shoulder blades back and down, hands in line with your lower chest.",
        (
            "Lower until your upper arms are level with your trunk, elbows a little in.",
            "Push away evenly with both shoulders down.",
        ),
        "Your shoulders roll forward at the bottom.",
        "Shorten the range, or take less weight, until they stay back.",
    ),
    "horizontal-pull": Wording(
        "Set your trunk still, with long arms and your shoulders away from your ears.",
        (
            "Draw your elbows back towards your hips.",
            "Pause with your shoulder blades together, then let your arms go long again.",
        ),
        "Your trunk swings to help.",
        "Take less weight and pause for a moment at the end of each pull.",
    ),
    "vertical-pull": Wording(
        "Begin with long arms and a firm grip.",
        (
            "Pull your shoulders down first, then your elbows towards your ribs.",
            "Return slowly, all the way to long arms.",
        ),
        "You swing, or shrug at the top.",
        "Take more help or less weight, and stop each rep for a moment.",
    ),
    "lunge": Wording(
        "Take a stance long and wide enough to stand steady.",
        (
            "Sink straight down with most of your weight on the working foot.",
            "Push through the whole of that foot to come back.",
        ),
        "Your knee falls in or you wobble.",
        "Hold on to something, or take less weight, until each rep is steady.",
    ),
    "carry": Wording(
        "Clear the way, take the load as in a deadlift and stand tall.",
        (
            "Take short, even steps and breathe behind a firm belly.",
            "Stop while you still stand as you began.",
        ),
        "You lean or hurry.",
        "Take less, or go less far.",
    ),
    "core": Wording(
        "Set your ribs over your pelvis before you begin.",
        (
            "Move slowly, and breathe out through the hard part.",
            "Stop where your lower back would have to take over.",
        ),
        "Your lower back arches, or momentum does the work.",
        "Shorten the range and slow down.",
    ),
    "accessory": Wording(
        "Choose a load that lets you move one joint and nothing else.",
        (
            "Move through the range that feels smooth, slowly on the way back.",
            "Keep the rest of your body still.",
        ),
        "You swing or twist to finish a rep.",
        "Take less weight, and end the set there.",
    ),
}
_FAST = "Move fast and cleanly, and end the set when you slow down."
_EACH = "Do all reps on one side, then on the other."
_GENERAL = "These words are general, so let someone who knows this version show you its details."


def words(movement: Movement) -> dict[str, object]:
    """The text fields of a catalog entry."""
    wording = _OF[movement.pattern]
    pattern = vocabulary.PATTERNS[movement.pattern]
    article = "An" if pattern[0] in "aeo" else "A"
    kind = pattern if movement.pattern in ("carry", "lunge", "squat", "hinge") else None
    kind = kind or f"{pattern} exercise"
    muscles = listed(vocabulary.MUSCLES[muscle] for muscle in movement.primary)
    cues = list(wording.cues)
    if movement.kind == "power":
        cues.append(_FAST)
    if movement.sides == "each":
        cues.append(_EACH)
    return {
        "purpose": f"{article} {kind} for your {muscles}, from a public exercise database.",
        "setup": [wording.setup, _GENERAL],
        "cues": cues,
        "faults": [{"fault": wording.fault, "remedy": wording.remedy}],
    }
