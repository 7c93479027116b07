"""The words that plans are written in, each with its other names and what it means."""

from __future__ import annotations

from hinge_cli.rulebook.progress import DROP_PERCENT, MISSES, WAVE_WEEKS

TERMS: dict[str, tuple[tuple[str, ...], str]] = {
    "RIR": (
        ("repetitions in reserve", "reps in reserve", "reserve", "effort"),
        "Repetitions in reserve: how many more you could have done when you stop a set. RIR 2 "
        "means you stop with two left. Beginners misjudge it by about one, so their plans keep one "
        "more. Sets with four or more left are easy and count half.",
    ),
    "RPE": (
        ("rate of perceived exertion", "perceived exertion"),
        "A scale of effort up to 10, where 10 leaves nothing: RPE 8 is RIR 2. hinge reads both "
        "and writes RIR.",
    ),
    "AMRAP": (
        ("as many reps as possible", "as many repetitions as possible"),
        "As many repetitions as possible in a set, while each of them is good. In a plan it is "
        "5+: five at least, and more if you can.",
    ),
    "1RM": (
        ("one rep max", "one-repetition maximum", "maximum", "max", "e1RM"),
        "The most you can lift once. Plans take their loads from it: tell hinge what you know, or "
        "a recent set of ten repetitions or fewer, as in --max squat=100 or --max squat=80x5.",
    ),
    "rest": (
        ("rest between sets",),
        "How long you wait after a set, in minutes and seconds: 1:30 is a minute and a half. In a "
        "superset you wait half of it between the two exercises.",
    ),
    "superset": (
        ("supersets", "alternating sets"),
        "Two exercises whose sets alternate, marked with the same letter: a set of the one, half "
        "the rest, a set of the other. It saves time where they do not tire the same muscles.",
    ),
    "deload": (
        ("lighter week", "deload week"),
        "A week with half the sets and four or more repetitions in reserve, planned every few "
        "weeks from the intermediate level on, so that tiredness fades and strength shows.",
    ),
    "set credit": (
        ("credited sets", "sets a week", "volume"),
        "How sets are counted: a hard set counts one for a prime mover and half for a helper; "
        "easy and fast sets count half of that, warm-ups nothing.",
    ),
    "warm-up": (
        ("warm up", "lighter sets", "ramp", "ramp-up sets"),
        "A few minutes of easy movement, a drill for each pattern of the day, and lighter sets "
        "before a loaded bar: few repetitions, rising weight, nothing that tires.",
    ),
    "progression": (
        ("progress", "linear progression", "double progression"),
        "How a lift gets heavier. Beginners add a step every week. Others fill the range of "
        "repetitions first, then take the step and begin again at its bottom. Miss a lift in "
        f"{MISSES} sessions in a row, and it goes back by {DROP_PERCENT}%.",
    ),
    "wave": (
        ("waves", "wave loading"),
        f"How advanced main lifts progress: for {WAVE_WEEKS} weeks the repetitions fall and the "
        "load rises, then the next wave begins a step higher.",
    ),
    "test week": (
        ("test", "testing"),
        "The week that ends a block: one set of each main lift, as many good repetitions as leave "
        "the reserve shown, and little else. Plan the next block with what you lifted.",
    ),
    "balance score": (
        ("score", "balance"),
        "How near a week comes to its targets, from 0 to 100: every muscle and pattern at its "
        "sets, every ratio in its range, lifts that suit you. What costs how much is judgement; "
        "compare weeks of one request with it, nothing else.",
    ),
}
