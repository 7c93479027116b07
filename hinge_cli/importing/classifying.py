"""Which pattern an exercise is: one table of rules, read from above; the first that fits decides.

To correct a classification, find the rule that made it (`hinge import FILE --format json` names the
reason) and change its words, or put a rule of your own above it. The facts weigh in this order: the
kind of exercise the database files it under, the name, the muscle it trains. `force` and `mechanic`
contradict themselves in places and decide only where nothing else does.
"""

from typing import NamedTuple

from hinge_cli.importing.names import normal, says
from hinge_cli.importing.records import Record

DROP = "drop"
PLYOMETRIC = "plyometric"


class Rule(NamedTuple):
    """Fits where every field that is not empty holds; phrases are as `names.normal` writes them.

    `words`: the name holds one of them; `also`: and one of these; `no`: none of these. `muscles`,
    `filed` and `equipment`: the primary muscle, category and equipment are among them. `isolation`:
    the database calls it one. `sure`: whether a person need not look.
    """

    pattern: str
    why: str
    words: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    muscles: tuple[str, ...] = ()
    filed: tuple[str, ...] = ()
    equipment: tuple[str, ...] = ()
    isolation: bool = False
    sure: bool = True


class Ruling(NamedTuple):
    """What a rule says of an exercise: a pattern, `DROP` or `PLYOMETRIC`, and why."""

    pattern: str
    why: str
    sure: bool


_ABS = ("abdominals",)
_LEGS = ("quadriceps", "hamstrings", "glutes", "adductors", "lower back")
_SMALL = ("biceps", "triceps", "forearms", "calves", "abductors", "adductors", "neck", "traps")
_ONE_LEG = ("single leg", "split squat", "pistol", "bulgarian")

RULES = (
    # ---- What is no strength movement ----
    Rule("core", "an exercise for the abs, filed as a stretch", ("scissor kick",), sure=False),
    Rule(
        DROP, "filed as a stretch, though its name is an exercise's",
        ("squat", "lunge", "curl", "bridge", "superman", "inchworm", "toe toucher"),
        filed=("stretching",), sure=False,
    ),
    Rule(DROP, "a stretch", filed=("stretching",)),
    Rule(DROP, "rolling on a ball or roller", ("smr", "foam roll")),
    Rule(DROP, "cardio", filed=("cardio",)),
    Rule(
        "hinge", "a swing with a weight, filed as plyometrics",
        ("swing",), filed=("plyometrics",), equipment=("dumbbell", "kettlebells"), sure=False,
    ),
    Rule("core", "braces the trunk, filed as plyometrics", ("mountain climber",)),
    Rule("accessory", "a hold, filed as plyometrics", ("isometric",), filed=("plyometrics",)),
    Rule(PLYOMETRIC, "a jump, throw or sprint", filed=("plyometrics",)),
    Rule("core", "a sprint by name, but it trains the abs", ("sprint",), muscles=_ABS, sure=False),
    Rule(
        PLYOMETRIC, "a jump, throw or sprint by name",
        ("jump", "jumping", "hop", "bound", "throw", "slam", "plyo", "sprint", "leap", "toss"),
    ),
    # ---- Lifts whose name is unmistakable, whatever muscle they are filed under ----
    Rule("core", "a get-up", ("get up",)),
    Rule("carry", "a carry or a drag", ("farmer", "yoke", "carry", "suitcase walk")),
    Rule("carry", "a sled, pushed or dragged", ("sled push", "prowler", "drag", "backward walk"),
         no=("curl", "press")),
    Rule("carry", "a sled dragged while pressing: two patterns", ("drag",), ("press",), sure=False),
    Rule("carry", "a weight carried in a circle", ("conan wheel",)),
    # ---- The trunk: what trains the abs is core, whatever its name says of hips or presses ----
    Rule("core", "resists or makes a turn", ("pallof", "wood chop", "cable lift", "russian twist")),
    Rule("overhead-press", "a press with a side bend: half of it is core", ("bent press",),
         sure=False),
    Rule("core", "trains the abs", muscles=_ABS),
    Rule("core", "braces the trunk", ("plank", "side bridge", "windmill", "rollout", "ab roller")),
    # ---- One joint: named like a lift, but no press, row or squat ----
    Rule("accessory", "trains the neck", muscles=("neck",)),
    Rule("accessory", "a shrug", ("shrug",)),
    Rule("accessory", "a calf raise", ("calf", "toe press")),
    Rule("accessory", "an upright row: it lifts the elbows, not the load to the trunk",
         ("upright",), ("row",)),
    Rule("accessory", "works the knees alone",
         ("leg curl", "hamstring curl", "leg extension", "hamstring slide", "manual hamstring",
          "nordic")),
    Rule("accessory", "a Nordic curl: the knees bend, not the hips",
         ("glute ham raise",), ("floor", "natural"), sure=False),
    Rule("accessory", "works the hips alone, without a load to hinge with",
         ("adduction", "abduction", "adductor", "abductor", "kickback", "hip extension",
          "hip flexion", "monster walk", "leg lift", "flutter kick", "hip circle"),
         no=("triceps",)),
    Rule("accessory", "turns the shoulder",
         ("internal rotation", "external rotation", "cuban press")),
    Rule("accessory", "a raise of the arms", ("raise", "lateral", "scaption", "power partial"),
         muscles=("shoulders",)),
    Rule("accessory", "a fly", ("fly", "crossover", "cross over", "iron cross", "butterfly",
                               "pec deck", "around the world"), no=("lunge", "jump")),
    Rule("accessory", "a pullover", ("pullover",)),
    Rule("horizontal-push", "a press away from the chest, whatever it is filed under",
         ("bench press", "board press", "pin press", "floor press", "chest press"),
         no=("skullcrusher", "leg press")),
    Rule("accessory", "a bench press and a triceps extension in one",
         ("skullcrusher",), ("press",), sure=False),
    Rule("accessory", "straightens the elbows alone",
         ("triceps press", "jm press", "tate press", "french press", "skullcrusher", "body up",
          "triceps extension", "pushdown", "kickback", "chain handle extension"),
         muscles=("triceps",)),
    Rule("accessory", "bends the elbows or wrists alone",
         ("curl", "wrist", "finger", "pinch", "squeeze", "gripper", "grip trainer"),
         no=("clean", "press", "squat", "lunge")),
    # ---- Olympic lifts ----
    Rule("overhead-press", "a clean with a press or jerk: a hinge as well",
         ("clean",), ("press", "jerk"), sure=False),
    Rule("squat", "a squat under a bar overhead", ("snatch balance", "heaving snatch")),
    Rule("squat", "the dip of a jerk", ("jerk dip squat",)),
    Rule("overhead-press", "a jerk or push press", ("jerk", "push press")),
    Rule("squat", "a squat with a press", ("thruster",)),
    Rule("accessory", "a drill of the clean, no lift", ("rack delivery",), sure=False),
    Rule("hinge", "pulled from the floor or the hang by the hips",
         ("clean", "snatch", "high pull", "swing"), no=("clean grip",)),
    # ---- Hinge ----
    Rule("hinge", "a deadlift", ("deadlift", "rack pull", "straight leg", "rdl")),
    Rule("hinge", "a good morning", ("good morning",)),
    Rule("hinge", "straightens the hips against the trunk's own weight",
         ("hyperextension", "back extension", "reverse hyper", "glute ham raise", "superman")),
    Rule("hinge", "a bridge or hip thrust",
         ("glute bridge", "hip bridge", "hip thrust", "butt lift", "hip lift", "pull through",
          "bridge"), muscles=("glutes", "hamstrings")),
    Rule("hinge", "lifts a heavy thing off the floor",
         ("tire flip", "atlas stone", "stone", "sandbag load", "keg load", "power stair"),
         sure=False),
    # ---- One leg at a time: also where it is called a squat ----
    Rule("lunge", "a lunge", ("lunge",)),
    Rule("lunge", "a step-up, whatever it is filed under", ("step up",)),
    Rule("lunge", "a squat on one leg", _ONE_LEG, ("squat", "lunge")),
    # ---- Squat ----
    Rule("squat", "a squat that bends the knees alone", ("sissy squat",), sure=False),
    Rule("squat", "a squat with the bar between the legs: half a deadlift",
         ("jefferson",), sure=False),
    Rule("hinge", "a squat on the knees: only the hips bend", ("kneeling squat",), sure=False),
    Rule("squat", "a squat", ("squat",), muscles=_LEGS),
    Rule("squat", "a leg press", ("leg press",)),
    # ---- Horizontal and vertical pull ----
    Rule("vertical-pull", "a pull-up without bending the arms",
         ("scapular pull up",), sure=False),
    Rule("vertical-pull", "a pull-up or pulldown",
         ("pull up", "chin up", "chin", "pulldown", "muscle up", "rope climb")),
    Rule("vertical-pull", "a straight-arm pulldown", ("pushdown",), muscles=("lats",)),
    Rule("vertical-pull", "a row from high above: half a pulldown",
         ("high pulley row",), sure=False),
    Rule("horizontal-pull", "a row", ("row", "bench pull")),
    Rule("horizontal-pull", "pulls apart at shoulder height", ("face pull", "pull apart")),
    # ---- Overhead and horizontal push ----
    Rule("overhead-press", "a push-up on the hands", ("handstand push up", "pike push up")),
    Rule("horizontal-push", "a push-up", ("push up",)),
    Rule("horizontal-push", "a dip", ("dip",), muscles=("triceps", "chest")),
    Rule("overhead-press", "a press that moves up",
         ("shoulder press", "military press", "overhead press", "arnold", "linear jammer",
          "landmine press", "log lift", "circus bell")),
    Rule("overhead-press", "a press lying on an incline: half of it moves forward",
         ("anti gravity press",), sure=False),
    Rule("overhead-press", "a press of the shoulders", ("press",), muscles=("shoulders",)),
    Rule("horizontal-push", "a press with the arms close, whatever it is filed under",
         ("press",), ("close grip",)),
    Rule("horizontal-push", "a press of the chest", ("press", "bench"), muscles=("chest",)),
    # ---- Nothing in the name: the muscle decides ----
    Rule("accessory", "trains one joint, the database says", isolation=True),
    Rule("accessory", "trains a small muscle", muscles=_SMALL),
    Rule("horizontal-push", "trains the chest", muscles=("chest",), sure=False),
    Rule("horizontal-pull", "trains the upper back", muscles=("middle back",), sure=False),
    Rule("vertical-pull", "trains the lats", muscles=("lats",), sure=False),
    Rule("hinge", "trains the lower back", muscles=("lower back",), sure=False),
    Rule("accessory", "no rule knows it", sure=False),
)  # fmt: skip

# Where jumps, throws and sprints are wanted: the lift that each of them prepares for.
PLYOMETRIC_RULES = (
    Rule("horizontal-push", "a fast push-up or chest pass",
         ("push up", "chest push", "chest pass", "heavy bag", "drop push", "return push"),
         sure=False),
    Rule("core", "a slam or throw: the trunk passes the force on",
         ("throw", "slam", "twist", "sledgehammer"), sure=False),
    Rule("core", "a fast exercise for the abs", muscles=_ABS, sure=False),
    Rule("accessory", "a sprint or a drill for it",
         ("sprint", "start", "drill", "skip", "skipping", "carioca", "claw", "shuffle", "butt kick",
          "step"), sure=False),
    Rule("lunge", "a jump from one leg or to the side",
         ("single leg", "lateral", "side", "split", "scissor", "stride", "bound", "lunge"),
         sure=False),
    Rule("hinge", "a jump forward", ("long jump", "broad jump"), sure=False),
    Rule("squat", "a jump", ("jump", "hop", "leap"), sure=False),
    Rule("accessory", "no rule knows it", sure=False),
)  # fmt: skip


def classify(record: Record, *, plyometrics: bool = False) -> Ruling:
    """What the first rule that fits says of an exercise; the last one fits all.

    With `plyometrics`, jumps, throws and sprints get the pattern that they prepare for.
    """
    name = normal(record.name)
    rule = next(rule for rule in RULES if _fits(rule, name, record))
    if plyometrics and rule.pattern == PLYOMETRIC:
        rule = next(rule for rule in PLYOMETRIC_RULES if _fits(rule, name, record))
    return Ruling(rule.pattern, rule.why, rule.sure)


def _fits(rule: Rule, name: str, record: Record) -> bool:
    return (
        (not rule.filed or record.category in rule.filed)
        and (not rule.equipment or record.equipment in rule.equipment)
        and (not rule.muscles or any(muscle in rule.muscles for muscle in record.primary))
        and (not rule.isolation or record.mechanic == "isolation")
        and (not rule.words or any(says(name, phrase) for phrase in rule.words))
        and (not rule.also or any(says(name, phrase) for phrase in rule.also))
        and not any(says(name, phrase) for phrase in rule.no)
    )
