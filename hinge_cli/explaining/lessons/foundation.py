"""The hinge, the squat and the overhead press: what each is and asks."""

from __future__ import annotations

from hinge_cli.explaining.lessons.pattern_lesson import PatternLesson

FOUNDATION: dict[str, PatternLesson] = {
    "hinge": PatternLesson(
        what=(
            "A bend at the hips: they travel back as your trunk leans forward, then drive forward "
            "until you stand, and your lower back stays quiet throughout. People say 'bend at the "
            "waist', which is just what it is not. The posterior chain, the muscles behind you, "
            "leads, where in a squat the legs lead; with squat and overhead press it is the "
            "foundation that makes other movements easier."
        ),
        movers=(
            "Glutes, hamstrings and lower back are the prime movers: the hamstrings above all, the "
            "lower back by holding still. Abs and obliques brace with it, the middle and upper "
            "back keep your chest from caving, and the lats hold the weight close. Forearms grip, "
            "while traps and delts support what hangs from your shoulders."
        ),
        everyday=(
            "Picking up a crate, a shopping bag or a child, and leaning over a sink, a cot or a "
            "flower bed. Whenever you reach low with your legs nearly straight, the bend belongs "
            "in the hips."
        ),
        asks=(
            "Mobility: hips that fold deeply and hamstrings that let them, with no help from your "
            "lower back.",
            "Strength: glutes and hamstrings to stand up, a back and trunk to hold, a grip that "
            "lasts.",
            "Balance: weight over the whole foot while the hips go back and the chest goes "
            "forward.",
        ),
        helps=(
            (
                "Tight hips.",
                "Dowel hinge and glute bridge daily, then pull-throughs; lift from blocks until "
                "you reach lower.",
            ),
            (
                "Stiff lower back.",
                "Dowel hinge to part hips from spine, then easy 45-degree back extensions up to a "
                "straight line.",
            ),
            (
                "Weak glutes, hamstrings or lower back.",
                "Glute bridge first, then 45-degree back extension and pull-through, then the "
                "kettlebell deadlift.",
            ),
            (
                "Your back rounds before you reach the floor.",
                "Block pull, or a kettlebell deadlift off a box; lower the start as your range "
                "grows.",
            ),
            (
                "You tip onto your toes.",
                "Wall hinge for the way back, then a kettlebell deadlift with the bell between "
                "your ankles.",
            ),
        ),
        note=(
            "The GHD machine is a device for two movements, the hip extension and the glute-ham "
            "raise. A hyperextension, in spite of its name, stops at a neutral spine: one straight "
            "line. The power clean is a power lift that ends in a partial front squat, and never "
            "anyone's first hinge."
        ),
    ),
    "squat": PatternLesson(
        what=(
            "A bend of hips, knees and ankles together: you sit down between your feet and stand "
            "up again with the trunk held as you set it. The legs lead, and the knees travel "
            "forward as the hips sink; in a hinge the shins stay nearly upright. It is one of "
            "three foundations: once you also hinge and press overhead, every other movement is "
            "easier to learn."
        ),
        movers=(
            "Quads and glutes stand you up, and under a bar the hips do at least as much of it as "
            "the knees. Adductors help out of the bottom, hamstrings steady hip and knee, calves "
            "steady the ankle. Lower back, abs, obliques and upper back keep you from folding, "
            "all the more when the weight is held in front."
        ),
        everyday=(
            "Getting out of a low chair, off the toilet or up from a crouch. Also lifting a bulky "
            "thing that fits between your feet."
        ),
        asks=(
            "Mobility: ankles that let the knees forward and hips that fold deeply; a bar on the "
            "back also asks for shoulders that turn out.",
            "Strength: quads and glutes to leave the bottom, a trunk that keeps its angle on the "
            "way up.",
            "Balance: heel, big toe and little toe down from first to last, weight over the "
            "mid-foot.",
        ),
        helps=(
            (
                "Stiff ankles.",
                "Heel-elevated goblet squat for now; on most days rock one knee towards a wall, "
                "heel down.",
            ),
            (
                "Tight hips.",
                "Goblet box squat with feet wider and toes out; lower the box as you gain depth.",
            ),
            (
                "Weak legs.",
                "Sit-to-stand from a high chair, then the bodyweight squat, then the goblet squat.",
            ),
            (
                "Your chest drops.",
                "Goblet or landmine squat: a weight in front lets you sit down upright.",
            ),
            (
                "Your shoulders will not reach the bar.",
                "Safety-bar squat, or a goblet squat if there is no such bar.",
            ),
            (
                "You fear falling backwards.",
                "Sit-to-stand and box squats: pause on the seat, keep your brace, then stand.",
            ),
        ),
        note=(
            "Knees may pass the toes while the heels stay down and the knees follow the feet. Go "
            "as deep as your lower back keeps its shape; that depth is your own. A bar comes after "
            "a clean goblet squat."
        ),
    ),
    "overhead-press": PatternLesson(
        what=(
            "A push from the shoulders to straight arms overhead, ribs down and trunk still. You "
            "finish with the weight above shoulders and hips, arms beside your ears. It is the "
            "foundation's upper half: with squat and hinge it makes everything else you train "
            "easier."
        ),
        movers=(
            "The front delts lead and the triceps straighten the arms; side delts and upper chest "
            "help. Traps and serratus turn the shoulder blades up, and the rotator cuff keeps the "
            "joint centred. Abs, obliques, glutes, lower back and upper back hold still all that "
            "the arms push from."
        ),
        everyday=(
            "Putting a suitcase in the luggage rack or a box on a high shelf. Lifting a child up "
            "to see over the crowd."
        ),
        asks=(
            "Mobility: shoulders that reach straight up and an upper back that straightens, ribs "
            "down; a bar also asks for a front rack.",
            "Strength: delts and triceps to press, abs and glutes to stop you leaning back.",
            "Balance: a load so high shows every sway, so stand over the whole foot and press "
            "straight up.",
        ),
        helps=(
            (
                "Stiff shoulders.",
                "Wall slides on most days; landmine or high-incline dumbbell press until your "
                "arms reach up.",
            ),
            (
                "Stiff upper back.",
                "Wall slides with a long breath out at the top, face pulls, and the half-kneeling "
                "landmine press.",
            ),
            (
                "Your ribs flare and your back arches.",
                "Half-kneeling or tall-kneeling presses, and the dead bug to learn where ribs "
                "belong.",
            ),
            (
                "Weak shoulders or triceps.",
                "Band, machine or seated dumbbell press first, then standing dumbbells.",
            ),
            (
                "One side lags.",
                "Single-arm dumbbell press, weaker side first; the other side does no more.",
            ),
            (
                "You sway under the weight.",
                "Tall-kneeling dumbbell press, then a light standing one with a pause overhead.",
            ),
        ),
        note=(
            "A lean that brings the chest under the weight is an incline press that your lower "
            "back pays for: take weight off. A landmine press goes up and forward; it stands in "
            "while your range is short, and the plan says so. Push press and jerk borrow from the "
            "legs, so press strictly first."
        ),
    ),
}
