"""What each limitation changes in training."""

from typing import NamedTuple


class LimitationLesson(NamedTuple):
    """What a limitation changes in training: `meaning`, what to leave, what to do instead."""

    meaning: str
    leave: str
    instead: str


LIMITATIONS: dict[str, LimitationLesson] = {
    "acute-low-back-pain": LimitationLesson(
        meaning="Your lower back hurts now, and bending or lifting makes you wary.",
        leave=(
            "Leave out loaded standing hinges, barbell squats, squats and carries with weights "
            "at your sides, get-ups, heavy standing presses, unsupported rows, jumps and "
            "sit-ups; go easy on squats with a weight at your chest, on other carries, side "
            "lunges and sled pushes, and on the barbell where it loads you sitting or across "
            "your hips."
        ),
        instead=(
            "See a professional first; then use what stays comfortable of glute bridge, dumbbell "
            "hip thrust, bird dog, side plank, sit-to-stand, belt squat or leg press, and "
            "chest-supported row."
        ),
    ),
    "ankle-injury": LimitationLesson(
        meaning="An ankle is hurt and you do not trust it to land or push off.",
        leave=(
            "Leave out jumps, cleans, snatches, push presses, jerks and thrusters, which push "
            "off or land, and go easy on swings, step-ups, stepping lunges, one-leg balances, "
            "calf raises and sleds."
        ),
        instead=(
            "Keep both feet flat: slow hinges, strict presses, split squats and squats to a "
            "comfortable depth, and a medicine-ball pass for speed; step up on a low step only."
        ),
    ),
    "ankle-restriction": LimitationLesson(
        meaning="Your knees do not get far over your toes before the heels lift.",
        leave=(
            "Leave out the overhead squat, and go easy on deep squats with flat heels, on two legs "
            "or one."
        ),
        instead=(
            "Take the heel-elevated goblet squat, a box squat or the leg press, and work on the "
            "ankle between sessions."
        ),
    ),
    "balance-deficit": LimitationLesson(
        meaning="You feel unsure on one leg or in a long step.",
        leave=(
            "Leave out jumps, get-ups and lunges under a bar. Unless you have something to hold, "
            "put off single-leg hinges and squats, step-ups and stepping or side-to-side lunges; "
            "go easy on bells carried overhead or upside down."
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
        leave=(
            "Leave out farmer's carries, snatch-grip pulls and kettlebell snatches, and go easy "
            "on all else that hangs from your hands: deadlifts, swings, cleans, bent-over, "
            "one-arm and hanging rows, pull-ups and one-handed carries."
        ),
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
            "single-leg Romanian deadlifts, glute-ham raises and Nordic curls; go easy on other "
            "deadlifts, back extensions, pull-throughs, leg curls, forward and walking lunges "
            "and bent-over rows."
        ),
        instead=(
            "Climb slowly from glute bridge to hip thrust, then to a light pull-through, in the "
            "range that stays comfortable, and row with your chest supported."
        ),
    ),
    "hip-impingement": LimitationLesson(
        meaning="Your hip pinches at the front when it folds deeply.",
        leave=(
            "Leave out sumo deadlifts and low-bar squats, and go easy on deep or narrow squats, "
            "pulls from a deficit, step-ups, side lunges, split squats with a foot raised and "
            "hanging leg raises."
        ),
        instead=(
            "Squat to a box at a depth that does not pinch, and lean on Romanian deadlifts and "
            "split squats with both feet on the floor."
        ),
    ),
    "hypertension-uncontrolled": LimitationLesson(
        meaning="Your blood pressure is high and not yet under control.",
        leave=(
            "Leave out maximal lifts, explosive barbell lifts, the leg press, which drove "
            "pressure highest where it was measured (MacDougall 1985), get-ups, long holds, held "
            "breath and head-down positions, as in back extensions and pike push-ups; go easy on "
            "heavy barbell lifts, presses with two kettlebells, dips, bent-over rows, swings, "
            "pull-ups and heavy carries."
        ),
        instead=(
            "Get medical clearance first; then use moderate loads, stop well short of the limit "
            "and breathe out on every effort."
        ),
    ),
    "knee-pain": LimitationLesson(
        meaning="A knee hurts when it bends under load or lands.",
        leave=(
            "Leave out jumps and forward or walking lunges, and go easy on deep squats, "
            "step-ups, leg extensions, get-ups and lifts with a dip or a catch."
        ),
        instead=(
            "Let hinges do more of the work, squat to a box at a comfortable depth, step up on a "
            "low step, keep split squats short and drag a sled backwards."
        ),
    ),
    "limited-overhead": LimitationLesson(
        meaning="Your arms do not reach straight up while your ribs stay down.",
        leave=(
            "Leave out every press straight overhead, overhead squats, snatches, get-ups and "
            "overhead carries, and go easy on pulls from straight overhead and on hanging."
        ),
        instead=(
            "Take a landmine, diagonal band or high-incline press in the press's place, with "
            "half-kneeling pulldowns and wall slides."
        ),
    ),
    "low-back-pain": LimitationLesson(
        meaning="Your lower back troubles you mildly, now and again.",
        leave=(
            "Leave out deficit, snatch-grip and stiff-leg deadlifts, barbell good mornings, "
            "low-bar squats and bent-over barbell rows; go easy on other heavy hinges, bars on "
            "your back and standing presses with two weights."
        ),
        instead=(
            "Keep hinging, but lighter: hip thrust, back extension, pull-through, then kettlebell, "
            "trap-bar or block pulls well short of your limit, with goblet squats and "
            "chest-supported rows."
        ),
    ),
    "neck-pain": LimitationLesson(
        meaning="Your neck hurts when it is loaded, or held or turned for long.",
        leave=(
            "Leave out handstand push-ups, and go easy on a bar across your upper back, barbell "
            "and pike presses overhead, get-ups, sit-ups, curl-ups and hollow holds."
        ),
        instead=(
            "Squat with the weight in front of you or at a belt, press dumbbells with your head "
            "free and your gaze level, and train the trunk with dead bug, bird dog and Pallof "
            "press."
        ),
    ),
    "pelvic-floor": LimitationLesson(
        meaning="Under effort you notice leaking, heaviness or pressure low in the pelvis.",
        leave=(
            "Leave out jumps, barbell cleans, snatches, jerks, thrusters, one-hand swings, sit-ups "
            "and maximal lifts; go easy on barbell squats, hinges and standing presses, on push "
            "presses and swings, and on planks, curl-ups and hanging raises."
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
            "positions, lying on your front, as on most leg curls, kettlebells held upside down "
            "and loads hugged to your belly; go easy on barbell squats and deadlifts and on "
            "lying flat on your back."
        ),
        instead=(
            "Get clearance first; then squat, hinge, press and row with moderate weights, upright "
            "or supported, with reps in hand and a breath out on each effort."
        ),
    ),
    "shoulder-impingement": LimitationLesson(
        meaning="Your shoulder pinches or aches as the arm rises.",
        leave=(
            "Leave out dips, Arnold and Z presses, push presses, jerks, snatches, overhead "
            "squats and carries, handstand push-ups and presses behind the neck; go easy on a "
            "bar across your upper back, on other presses overhead, on bench presses, and on "
            "pull-ups and hanging."
        ),
        instead=(
            "Take the landmine press or the diagonal band press, face pulls and the dumbbell floor "
            "press; press overhead only with palms facing, and only where it does not pinch."
        ),
    ),
    "shoulder-instability": LimitationLesson(
        meaning="A shoulder slips, or feels as if it might, at the ends of its range.",
        leave=(
            "Leave out overhead squats and carries, push presses, jerks, snatches, thrusters, "
            "Arnold and bottoms-up presses, overhand pull-ups, dips, get-ups, handstand push-ups "
            "and anything behind the neck, a bar on your back among it; go easy on all presses "
            "straight overhead, chin-ups and hanging, flys and bench presses."
        ),
        instead=(
            "Stay inside a range you control: landmine, diagonal band or high-incline press, "
            "floor press, machine row, pulldown and band external rotation, and squats with a "
            "safety bar or the weight in front of you."
        ),
    ),
    "wrist-pain": LimitationLesson(
        meaning="A wrist hurts when it is bent back or bears weight.",
        leave=(
            "Leave out the barbell front rack, power cleans, push presses and jerks with a bar, "
            "pike and handstand push-ups and bear crawls, and go easy on push-ups, strict "
            "barbell presses overhead, thrusters and racked kettlebells."
        ),
        instead=(
            "Take goblet or safety-bar squats, dumbbell presses with palms facing, and landmine or "
            "machine presses."
        ),
    ),
}
