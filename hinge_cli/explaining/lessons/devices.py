"""What the less obvious pieces of equipment are for."""

from __future__ import annotations

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
    "kettlebell-pair": (
        "Two bells of one weight, for the lifts that hold one in each hand. Who names a kettlebell "
        "is taken to have one of each weight; kettlebells stands for pairs."
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
