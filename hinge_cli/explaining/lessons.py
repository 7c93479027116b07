"""What `hinge explain` teaches about patterns, muscles, goals, levels, limitations and equipment.

Words only: the numbers stand in the rulebook, the movements in the catalog.
"""

from __future__ import annotations

from typing import NamedTuple


class PatternLesson(NamedTuple):
    """What a pattern is and what it asks; `helps` pairs what makes it hard with what then helps."""

    what: str
    movers: str
    everyday: str
    asks: tuple[str, ...]
    helps: tuple[tuple[str, str], ...]
    note: str


class LimitationLesson(NamedTuple):
    """What a limitation changes in training: `meaning`, what to leave, what to do instead."""

    meaning: str
    leave: str
    instead: str


PATTERNS: dict[str, PatternLesson] = {
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
                "You tip on to your toes.",
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
            "Quads and glutes of the front leg lift you, with adductors and hamstrings. The "
            "muscles at the side of the hip keep pelvis and knee in line; abs, obliques and calves "
            "steady the rest."
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

MUSCLES: dict[str, tuple[str, str]] = {
    "quads": (
        "Four muscles on the front of your thigh that straighten the knee; one also lifts the "
        "thigh.",
        "Squats, leg presses and lunges train them most; they lead the squat, help a floor pull "
        "start and drive the push press.",
    ),
    "hamstrings": (
        "The back of your thigh, from sitting bone to shin: they extend the hip and bend the knee.",
        "Romanian deadlifts, good mornings and leg curls train them most; they lead the hinge and "
        "only steady the squat.",
    ),
    "glutes": (
        "Your buttocks: they drive the hip forward and turn the thigh out.",
        "Deadlifts, hip thrusts, squats and lunges train them most; they finish every hinge, help "
        "you out of a squat and keep a press from leaning back.",
    ),
    "adductors": (
        "The inside of your thigh: they draw the leg in and, from a deep bend, help extend the "
        "hip.",
        "Sumo deadlifts, Cossack squats and Copenhagen planks train them most; they help you out "
        "of the bottom of a squat or deadlift.",
    ),
    "abductors": (
        "The side of your hip: they move the leg out and keep the pelvis level on one leg.",
        "Suitcase carries and side planks ask most of them; in squats and single-leg hinges they "
        "keep knee and pelvis in line.",
    ),
    "calves": (
        "The back of your lower leg: they point the foot and steady the ankle.",
        "Calf raises and sled pushes train them most; they finish jumps and cleans, and hold your "
        "balance in squat and press.",
    ),
    "hip-flexors": (
        "Deep at the front of your hip, from lower spine and pelvis to thigh: they lift the knee.",
        "Hanging knee raises, leg raises and sit-ups train them most; stiff ones make it harder "
        "to stand tall at the end of a hinge.",
    ),
    "erectors": (
        "Two columns of muscle along your spine that straighten it and keep it from rounding.",
        "Deadlifts, good mornings and back extensions train them most; in hinge, squat and press "
        "their task is to hold still.",
    ),
    "abs": (
        "The front of your trunk, from ribs to pelvis: they curl it and keep it from arching.",
        "Rollouts, leg raises and planks train them most; they brace the hinge and the squat and "
        "keep ribs down in the press.",
    ),
    "obliques": (
        "The sides of your waist: they turn and tilt the trunk, or stop it turning and tilting.",
        "Side planks, suitcase carries and Pallof presses train them most; they keep a one-handed "
        "hinge, squat or press level.",
    ),
    "chest": (
        "The front of your ribs, from breastbone to upper arm: it brings the arm forward and "
        "across.",
        "Bench presses, push-ups and dips train it most; its upper part helps a landmine or "
        "incline press, and hinge and squat hardly use it.",
    ),
    "serratus": (
        "On the side of your ribs under the arm: it draws the shoulder blade forward and turns it "
        "up.",
        "Wall slides, push-ups and overhead presses train it most; without it your arm does not "
        "get fully overhead.",
    ),
    "lats": (
        "The broad muscles from your lower back to the upper arm: they pull the arm down and back.",
        "Pull-ups, pulldowns and rows train them most; in the hinge they keep the bar against "
        "your legs, and stiff ones hold the press back.",
    ),
    "upper-back": (
        "Around and between your shoulder blades: it draws them together and keeps the chest up.",
        "Rows and face pulls train it most; it holds a hinge in shape, carries the bar in a squat "
        "and gives the press a base.",
    ),
    "traps": (
        "From the neck over the shoulders to mid-back: they lift, draw in and turn up the "
        "shoulder blades.",
        "Farmer's carries, clean pulls and heavy deadlifts train them most; they bear what hangs "
        "in a hinge and help the arm up in a press.",
    ),
    "front-delts": (
        "The front of your shoulder: they raise the arm forward.",
        "Overhead and incline presses train them most; they lead the press and hold up the bar "
        "in a front squat.",
    ),
    "side-delts": (
        "The outer cap of your shoulder: they raise the arm sideways.",
        "Lateral raises and overhead presses train them most; they help the press all the way and "
        "matter little to hinge and squat.",
    ),
    "rear-delts": (
        "The back of your shoulder: they draw the arm back and turn it out.",
        "Face pulls, band pull-aparts and rows train them most; they balance pressing and help "
        "the shoulders stay back in a hinge.",
    ),
    "rotator-cuff": (
        "Four small muscles around the shoulder joint that turn the arm and keep it centred.",
        "Band external rotations and face pulls train them most; every overhead press and every "
        "bar on the back relies on them.",
    ),
    "biceps": (
        "The front of your upper arm: it bends the elbow and turns the palm up.",
        "Curls, chin-ups and rows train it most; keep it long and idle in a deadlift, since the "
        "arms there are only hooks.",
    ),
    "triceps": (
        "The back of your upper arm: it straightens the elbow.",
        "Close-grip bench presses, dips and triceps extensions train it most; it finishes each "
        "press, and hinge and squat hardly call on it.",
    ),
    "forearms": (
        "From elbow to hand: they close the grip and steady the wrist.",
        "Carries, heavy deadlifts and hammer curls train them most; they often set the limit of "
        "a hinge and stack the wrist in a press.",
    ),
}

GOALS: dict[str, str] = {
    "general": (
        "You train for all-round strength and some muscle, for daily life more than for one lift. "
        "Efforts are moderate, rests are short to middling, and you go home with something left."
    ),
    "strength": (
        "You train to lift more weight in a few big lifts, and to be better at those very lifts. "
        "Sets are heavy and short, rests long, and each ends before your form does."
    ),
    "hypertrophy": (
        "You train for bigger muscles; strength comes with them, if more slowly than with heavier "
        "work. Sets are longer and burn, rests are shorter, and the last reps come slowly but "
        "clean."
    ),
    "power": (
        "You train to produce force quickly, in jumps, throws, swings and later cleans, with "
        "strength work behind it. The fast part comes first, feels light and stops as soon as it "
        "slows."
    ),
}

LEVELS: dict[str, str] = {
    "beginner": (
        "You have trained consistently for less than six months, or cannot yet show the pattern "
        "without weight. You add a small step from session to session while every rep is clean, "
        "and take weight off when you stall."
    ),
    "intermediate": (
        "You have trained for six months to two years, and adding weight every session has stopped "
        "working. You fill the rep range first, then add weight, about week by week, with an "
        "easier week now and then."
    ),
    "advanced": (
        "You have trained for more than two years and measure progress in months. Your loads rise "
        "and fall in waves of weeks, easier weeks come more often, and small gains count."
    ),
}

LIMITATIONS: dict[str, LimitationLesson] = {
    "acute-low-back-pain": LimitationLesson(
        meaning="Your lower back hurts now, and bending or lifting makes you wary.",
        leave=(
            "Leave out loaded standing hinges, barbell squats, heavy standing presses, unsupported "
            "rows, jumps and sit-ups."
        ),
        instead=(
            "See a professional first; then use what stays comfortable of glute bridge, hip "
            "thrust, bird dog, side plank, belt squat or leg press, and chest-supported row."
        ),
    ),
    "ankle-injury": LimitationLesson(
        meaning="An ankle is hurt and you do not trust it to land or push off.",
        leave="Leave out jumps and landings of every kind.",
        instead=(
            "Keep both feet flat: hinges, presses and squats to a comfortable depth, and a "
            "medicine-ball pass for speed."
        ),
    ),
    "ankle-restriction": LimitationLesson(
        meaning="Your knees do not get far over your toes before the heels lift.",
        leave="Leave out the overhead squat, and go easy on deep squats with flat heels.",
        instead=(
            "Take the heel-elevated goblet squat, a box squat or the leg press, and work on the "
            "ankle between sessions."
        ),
    ),
    "balance-deficit": LimitationLesson(
        meaning="You feel unsure on one leg or in a long step.",
        leave=(
            "Put off single-leg hinges and squats, step-ups and stepping lunges unless you have "
            "something to hold."
        ),
        instead=("Train on two feet, and do split squats with a hand on something that stays put."),
    ),
    "elbow-pain": LimitationLesson(
        meaning="An elbow hurts when you bend, straighten or load it.",
        leave=(
            "Leave out the Zercher squat, and go easy on cleans, dips, pull-ups, close-grip "
            "presses, curls and triceps extensions."
        ),
        instead=(
            "Press dumbbells with palms facing or use a landmine, row and pull down with a neutral "
            "grip, and let a hammer curl replace the curl."
        ),
    ),
    "grip-limited": LimitationLesson(
        meaning="Your hands give out before the muscles you mean to train.",
        leave="Leave out farmer's carries, snatch-grip pulls and kettlebell snatches.",
        instead=(
            "Take hip thrusts, back extensions, leg presses and goblet carries, and use straps for "
            "the deadlifts you keep."
        ),
    ),
    "groin-strain": LimitationLesson(
        meaning="The inside of your thigh is sore and dislikes wide or sideways positions.",
        leave=(
            "Leave out sumo deadlifts, Cossack squats and Copenhagen planks, and go easy on "
            "lateral lunges."
        ),
        instead=(
            "Keep your feet about hip-width: Romanian deadlift, goblet squat and split squat, in a "
            "comfortable range."
        ),
    ),
    "hamstring-strain": LimitationLesson(
        meaning="The back of a thigh is hurt and objects to stretch or speed.",
        leave=(
            "Leave out swings, cleans, snatches, jumps, good mornings, straight-leg and "
            "single-leg Romanian deadlifts, glute-ham raises and Nordic curls."
        ),
        instead=(
            "Climb slowly from glute bridge to hip thrust to pull-through, in the range that stays "
            "comfortable."
        ),
    ),
    "hip-impingement": LimitationLesson(
        meaning="Your hip pinches at the front when it folds deeply.",
        leave="Leave out sumo deadlifts and low-bar squats, and go easy on deep or narrow squats.",
        instead=(
            "Squat to a box at a depth that does not pinch, and lean on Romanian deadlifts and "
            "split squats."
        ),
    ),
    "hypertension-uncontrolled": LimitationLesson(
        meaning="Your blood pressure is high and not yet under control.",
        leave=(
            "Leave out maximal lifts, explosive barbell lifts, long holds, head-down positions and "
            "held breath."
        ),
        instead=(
            "Get medical clearance first; then use moderate loads, stop well short of the limit "
            "and breathe out on every effort."
        ),
    ),
    "knee-pain": LimitationLesson(
        meaning="A knee hurts when it bends under load or lands.",
        leave=(
            "Leave out jumps and forward or walking lunges, and go easy on deep squats and leg "
            "extensions."
        ),
        instead=(
            "Let hinges do more of the work, squat to a box at a comfortable depth, keep split "
            "squats short and drag a sled backwards."
        ),
    ),
    "limited-overhead": LimitationLesson(
        meaning="Your arms do not reach straight up while your ribs stay down.",
        leave=(
            "Leave out every press straight overhead, overhead squats, snatches, get-ups and "
            "overhead carries."
        ),
        instead=(
            "Take a landmine, diagonal band or high-incline press in the press's place, with "
            "half-kneeling pulldowns and wall slides."
        ),
    ),
    "low-back-pain": LimitationLesson(
        meaning="Your lower back troubles you mildly, now and again.",
        leave=(
            "Leave out deficit, snatch-grip and stiff-leg deadlifts, good mornings, low-bar squats "
            "and bent-over rows."
        ),
        instead=(
            "Keep hinging, but lighter: hip thrust, back extension, pull-through, then kettlebell, "
            "trap-bar or block pulls well short of your limit, with goblet squats and "
            "chest-supported rows."
        ),
    ),
    "neck-pain": LimitationLesson(
        meaning="Your neck hurts when it is loaded, or held or turned for long.",
        leave="Leave out handstand push-ups, and go easy on curl-ups.",
        instead=(
            "Press with your head free and your gaze level, and train the trunk with dead bug, "
            "bird dog and Pallof press."
        ),
    ),
    "pelvic-floor": LimitationLesson(
        meaning="Under effort you notice leaking, heaviness or pressure low in the pelvis.",
        leave=(
            "Leave out jumps, barbell cleans, snatches, jerks, thrusters, one-hand swings, sit-ups "
            "and maximal lifts."
        ),
        instead=(
            "Ask a professional first; then train glute bridges, goblet box squats and seated or "
            "half-kneeling presses, breathe out on the effort and stop before you notice it."
        ),
    ),
    "pregnancy": LimitationLesson(
        meaning="You are pregnant or have given birth not long ago.",
        leave=(
            "Leave out maximal lifts, jumps, explosive lifts that are new to you, head-down "
            "positions and lying on your front; go easy on lying flat on your back."
        ),
        instead=(
            "Get clearance first; then squat, hinge, press and row with moderate weights, upright "
            "or supported, with reps in hand and a breath out on each effort."
        ),
    ),
    "shoulder-impingement": LimitationLesson(
        meaning="Your shoulder pinches or aches as the arm rises.",
        leave=(
            "Leave out dips, Arnold and Z presses, push presses, jerks, snatches, overhead squats "
            "and carries, handstand push-ups and anything behind the neck."
        ),
        instead=(
            "Take the landmine press or the diagonal band press, face pulls and the dumbbell floor "
            "press; press overhead only with palms facing, and only where it does not pinch."
        ),
    ),
    "shoulder-instability": LimitationLesson(
        meaning="A shoulder slips, or feels as if it might, at the ends of its range.",
        leave=(
            "Leave out overhead squats, overhead carries, jerks, pull-ups, dips, get-ups and "
            "handstand push-ups, and go easy on flys and bench presses."
        ),
        instead=(
            "Stay inside a range you control: machine or seated dumbbell press, floor press, "
            "machine row, pulldown and band external rotation."
        ),
    ),
    "wrist-pain": LimitationLesson(
        meaning="A wrist hurts when it is bent back or bears weight.",
        leave=(
            "Leave out the barbell front rack, power cleans, jerks, pike and handstand push-ups "
            "and bear crawls, and go easy on push-ups."
        ),
        instead=(
            "Take goblet or safety-bar squats, dumbbell presses with palms facing, and landmine or "
            "machine presses."
        ),
    ),
}

EQUIPMENT: dict[str, str] = {
    "ghd": (
        "The glute-ham developer is a device: a pad for the thighs and a clamp for the feet. Two "
        "movements are done on it, the hip extension, which bends only the hips, and the glute-ham "
        "raise, which bends the knees as well."
    ),
    "landmine": (
        "A swivel on the floor, or a corner of the room, that holds one end of a barbell while you "
        "lift the other. The bar moves in an arc, for presses up and forward, squats and rows."
    ),
    "trap-bar": (
        "A frame you stand inside, with handles at your sides; also called a hex bar. It brings "
        "the load in line with you for deadlifts and carries, with more for the knees to do than "
        "a straight bar."
    ),
    "kettlebell": (
        "An iron ball with a thick handle above it. It swings between the legs, hangs between the "
        "feet for a first deadlift and sits well in a goblet squat."
    ),
    "band": (
        "An elastic loop or strip that pulls harder the further it stretches. It loads rows, "
        "presses and pull-throughs at home, and takes weight off a pull-up."
    ),
    "rack": (
        "Uprights with hooks at the height you choose and safety bars below. You take the bar at "
        "shoulder height for squats and presses, and the bars catch it if you fail."
    ),
    "ssb-bar": (
        "The safety squat bar has a padded yoke and two handles in front of you. It is for squats "
        "when shoulders, elbows or wrists do not get on with a straight bar."
    ),
    "back-extension-bench": (
        "A bench, often set at 45 degrees, that pads the thighs and holds the heels while the "
        "trunk hangs free. It trains the hinge with no load on your hands; stop at a straight line."
    ),
    "reverse-hyper-machine": (
        "A high pad for your trunk, its edge at the hips, and a weighted arm for your legs. It is "
        "a hinge turned round: the trunk lies still, the legs rise as far as a straight line."
    ),
    "rings-or-trx": (
        "Two handles on straps that hang from above. Walk your feet forward to make an inverted "
        "row harder and back to make it easier."
    ),
}
