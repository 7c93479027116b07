"""The patterns beside the foundation: what each is and asks."""

from __future__ import annotations

from hinge_cli.explaining.lessons.pattern_lesson import PatternLesson

COMPLEMENTS: dict[str, PatternLesson] = {
    "horizontal-push": PatternLesson(
        what=(
            "A push away from your chest, lying, standing or with hands on the floor. It trains "
            "the chest more than any overhead press does."
        ),
        movers=(
            "Chest, front delts and triceps share the push. The serratus holds the shoulder blades "
            "to your ribs, and in a push-up abs and glutes keep you in one line."
        ),
        everyday=(
            "Pushing a car, a heavy door or a wardrobe across the floor, and getting up from lying "
            "face down."
        ),
        asks=(
            "Shoulders at ease when the elbows come back beside the ribs.",
            "Wrists that bear weight, if your hands are on the floor.",
            "A trunk that neither sags nor pikes.",
        ),
        helps=(
            (
                "No push-up yet.",
                "Incline push-up at table height; lower the hands as you get stronger.",
            ),
            (
                "Irritable shoulders.",
                "Dumbbell floor press: palms facing, and the floor ends each rep early.",
            ),
            (
                "Sore wrists.",
                "Dumbbells or a machine, knuckles stacked over the forearm.",
            ),
        ),
        note=(
            "Keep the elbows well below shoulder height, halfway to your ribs. Match pushing with "
            "at least as much pulling: a convention, and a cheap one to keep."
        ),
    ),
    "horizontal-pull": PatternLesson(
        what=(
            "A pull towards your ribs: a row. It is the counterpart of the forward push, and it "
            "trains the upper back that keeps a heavy hinge or squat in shape."
        ),
        movers=(
            "Lats and upper back pull, with the rear delts and biceps. Forearms grip, the middle "
            "of the traps draws the shoulder blades in, and in standing rows lower back and "
            "hamstrings hold your hinge."
        ),
        everyday=(
            "Starting a mower, hauling a rope, freeing a stuck drawer or holding back a big dog."
        ),
        asks=(
            "Shoulder blades that slide forward on the way out and back on the way in.",
            "A grip that lasts as long as the back does.",
            "For bent-over rows, a hinge you can hold.",
        ),
        helps=(
            (
                "Your lower back tires first.",
                "Chest-supported, cable or machine row: the back is spared, the pull is the same.",
            ),
            (
                "You feel it only in the arms.",
                "Band row, slowly; lead with the elbow and hold it at your ribs for a breath.",
            ),
            (
                "Rows from the floor are too hard.",
                "Inverted row with the bar higher and the knees bent.",
            ),
        ),
        note=(
            "If your trunk swings to start the weight, it is too heavy. On a day of heavy hinges "
            "choose a row that supports your chest."
        ),
    ),
    "vertical-pull": PatternLesson(
        what=(
            "A pull from overhead down to your shoulders, or of your body up to a bar. It balances "
            "the overhead press along the same line."
        ),
        movers=(
            "The lats lead, with biceps, upper back and rear delts. The lower traps set the "
            "shoulder blades, the forearms hang on, and the abs keep your legs from swinging."
        ),
        everyday=(
            "Climbing over a wall or into a loft, and pulling down a shutter or a branch. Daily "
            "life asks for it less often than for the others."
        ),
        asks=(
            "Arms that reach overhead without the ribs flaring.",
            "A grip that holds your weight, if you hang.",
            "Strength for your size: in a pull-up, what you weigh is what you lift.",
        ),
        helps=(
            (
                "No pull-up yet.",
                "Lat pulldown, band-assisted pull-up and slow negative chin-ups.",
            ),
            (
                "Arms that do not reach overhead.",
                "Half-kneeling single-arm pulldown: its slanting line asks for less range.",
            ),
            (
                "Your grip goes first.",
                "Pulldowns for the back; finish with carries for the hands.",
            ),
            (
                "Nothing to hang from.",
                "Band pulldown from a door anchor; with no band either, the prone Y-to-W pull.",
            ),
        ),
        note=(
            "Draw the shoulders down before the elbows bend. Lower under control to long arms, and "
            "leave out swinging for extra reps."
        ),
    ),
    "lunge": PatternLesson(
        what=(
            "One leg works and the other helps, set in front, behind, to the side or on a step. It "
            "shows and trains what two-legged lifts hide, the difference between left and right."
        ),
        movers=(
            "Quads and glutes of the front leg lift you, with the adductors; the hamstrings help "
            "where you step or lean, and only steady an upright split squat. The muscles at the "
            "side of the hip keep pelvis and knee in line; abs, obliques and calves steady the "
            "rest."
        ),
        everyday=("Climbing stairs, stepping over a fence, kneeling down and getting up again."),
        asks=(
            "A front ankle and hip that bend, and a back hip that opens.",
            "Enough strength in one leg to lift most of your weight.",
            "Balance on a narrow base, more so when you step.",
        ),
        helps=(
            (
                "You wobble.",
                "Split squat on two tracks, feet hip-width, a hand on something that stays put.",
            ),
            (
                "The knee complains.",
                "Short split squats, then reverse lunges or a low step-up, within what stays "
                "comfortable.",
            ),
            (
                "The back hip feels tight.",
                "Split squat down to a pad under the back knee; lower the pad over the weeks.",
            ),
            (
                "One leg is weaker.",
                "Begin with it and let it set the reps for both.",
            ),
        ),
        note=(
            "Lean a little from the hips to ask more of the glutes, stay upright to ask more of "
            "the quads. The front heel stays down either way."
        ),
    ),
    "carry": PatternLesson(
        what=(
            "Holding a weight and walking with it. Grip, trunk and gait train together, and the "
            "skill is soon learnt."
        ),
        movers=(
            "Forearms hold, traps and upper back keep the shoulders in place, abs and obliques "
            "keep the trunk upright. Glutes and the muscles at the side of the hip steady each "
            "step, calves and lower back help."
        ),
        everyday=("Shopping bags, suitcases, buckets, a sleeping child: the movement is the task."),
        asks=(
            "A grip equal to the load.",
            "A trunk that stays tall, and level when only one hand is full.",
            "A free path and somewhere safe to put the weight down.",
        ),
        helps=(
            (
                "Your grip gives out.",
                "Goblet or bear-hug carry for the trunk; short farmer's carries for the hands.",
            ),
            (
                "You lean to one side.",
                "Lighter suitcase carry, ribs over hips, before a mirror or window.",
            ),
            (
                "No room to walk.",
                "March on the spot with the same weight, knees slow and low.",
            ),
        ),
        note=(
            "Pick the weight up and set it down with a hinge or a squat. Stop when your posture "
            "goes, even if your hands could go on."
        ),
    ),
    "core": PatternLesson(
        what=(
            "Work for the trunk itself, mostly for holding still while arms and legs move or "
            "something pulls. That stillness is what a hinge, a squat and a press borrow."
        ),
        movers=(
            "Abs resist arching, obliques resist bending sideways and turning, the lower back "
            "resists rounding. Hip flexors join when the legs rise, glutes and serratus in planks."
        ),
        everyday=("Carrying on one side, turning in bed, holding a tray or a hose steady."),
        asks=(
            "Ribs that come down over the hips, and a breath that goes on while you brace.",
            "Patience: a short clean hold is worth more than a long sagging one.",
        ),
        helps=(
            (
                "Your lower back arches.",
                "Dead bug with smaller movements of arm and leg, until the back stays put.",
            ),
            (
                "Planks are too hard.",
                "Plank with hands on a bench, or from the knees, for short holds.",
            ),
            (
                "Sit-ups bother your back or neck.",
                "Pallof press, side plank and bird dog keep the trunk busy with no curling.",
            ),
        ),
        note=(
            "Do it late in the session, as a tired trunk is poor company for a heavy hinge or "
            "squat. Work for the abs strengthens them; by itself it does not make a waist thin."
        ),
    ),
    "accessory": PatternLesson(
        what=(
            "Work for one muscle, mostly at one joint, where the big lifts leave it short. It "
            "supports the patterns and replaces none of them."
        ),
        movers="The one muscle it is named for or aimed at; the rest of you only holds still.",
        everyday=(
            "Seldom a task of its own. A stronger calf, arm or hamstring serves inside larger "
            "movements."
        ),
        asks=(
            "A load small enough to move with that muscle alone.",
            "Full range and a slow way back.",
        ),
        helps=(
            (
                "You feel it somewhere else.",
                "Halve the load, fix the joints that should not move and slow down.",
            ),
            (
                "The smallest dumbbell step is too big.",
                "Add reps first, or use a band or cable.",
            ),
            (
                "A joint aches afterwards.",
                "Change the grip or angle, shorten the range, or choose another movement.",
            ),
        ),
        note="Last in the session and first to go when time is short.",
    ),
}
