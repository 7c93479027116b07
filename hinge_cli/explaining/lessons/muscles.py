"""Where each muscle is and what it does, and which lifts train it."""

from __future__ import annotations

MUSCLES: dict[str, tuple[str, str]] = {
    "quads": (
        "Four muscles on the front of your thigh that straighten the knee; one also lifts the "
        "thigh.",
        "Squats, leg presses and lunges train them most; they lead the squat, help a floor pull "
        "start and drive the push press.",
    ),
    "hamstrings": (
        "The back of your thigh, from sitting bone to shin: they extend the hip and bend the knee.",
        "Romanian deadlifts, good mornings and leg curls train them most; they lead the hinge, "
        "help where you lunge with a step or a lean, and only steady the squat.",
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
