"""A figure: one movement as it is drawn, and its pictures in the course of a repetition."""

from collections.abc import Iterator
from typing import NamedTuple

from hinge_cli.figures.body import Point, Skeleton, skeleton
from hinge_cli.figures.posing import Key, Setup, blend, pose
from hinge_cli.figures.shapes import Ring, Shape, far_side, near_arm, trunk_and_leg
from hinge_cli.figures.things import Place, Thing

HOLD = 0.3  # seconds at either end of a repetition, so that the eye sees where it turns


class Figure(NamedTuple):
    """A movement: from the first key to the last in `out` seconds and the way back in `back`.

    With no way back (0 seconds) a repetition ends at the last key, where it pauses. What is
    `behind` and what is `held` is drawn under the body and over it. `load` is where the weight is
    taken to act, None where nothing is lifted. `stills` are the keys that are drawn where pictures
    do not move.
    """

    keys: tuple[Key, ...]
    setup: Setup
    out: float
    back: float
    behind: tuple[Thing, ...] = ()
    held: tuple[Thing, ...] = ()
    load: Place | None = None
    pause: float = HOLD

    stills: tuple[int, ...] = (0, -1)

    @property
    def moments(self) -> tuple[float, ...]:
        """The phases that tell the movement where it stands still; one where it does not move."""
        last = len(self.keys) - 1
        return tuple(i % len(self.keys) / last for i in self.stills) if last else (0.0,)

    @property
    def deepest(self) -> float:
        """The one of its moments with the lowest hips, the last where they are equally low."""
        heights = {at: round(frame_at(self, at).joints.hip[1], 2) for at in self.moments}
        return min(reversed(self.moments), key=lambda at: heights[at])


class Frame(NamedTuple):
    """One picture: its joints, where the load is, and all shapes from back to front."""

    joints: Skeleton
    load: Point | None
    shapes: tuple[Shape, ...]


class Box(NamedTuple):
    """What a picture shows: a rectangle of the world."""

    left: float
    bottom: float
    right: float
    top: float


def frame_at(figure: Figure, phase: float) -> Frame:
    """The picture at `phase`: 0 is the first key, 1 the last."""
    joints = skeleton(pose(figure.setup, blend(figure.keys, phase)), figure.setup.body)
    held = [shape for thing in figure.held for shape in thing(joints)]
    shapes = [
        *(shape for thing in figure.behind for shape in thing(joints)),
        *far_side(joints),
        *trunk_and_leg(joints),
        *(shape for shape in held if isinstance(shape, Ring)),  # the arm shows whole before plates
        *near_arm(joints),
        *(shape for shape in held if not isinstance(shape, Ring)),
    ]
    return Frame(joints, figure.load(joints) if figure.load else None, tuple(shapes))


def phases(figure: Figure, fps: float) -> Iterator[float]:
    """The phases of one repetition at `fps` pictures a second, with a rest before the next."""
    seconds = figure.out + figure.pause + figure.back + HOLD
    for i in range(round(seconds * fps)):
        now = i / fps
        if now < figure.out:
            yield now / figure.out
        elif now < figure.out + figure.pause or not figure.back:
            yield 1.0
        else:
            yield max(0.0, 1 - (now - figure.out - figure.pause) / figure.back)


def frames(figure: Figure, fps: float = 15) -> Iterator[Frame]:
    """The pictures of one repetition in its own tempo."""
    return (frame_at(figure, phase) for phase in phases(figure, fps))


def view(figure: Figure) -> Box:
    """A rectangle that holds every picture of the figure, and the floor."""
    xs, ys = [0.0], [0.0]
    for i in range(9):
        for shape in frame_at(figure, i / 8).shapes:
            for (x, y), reach in shape.corners():
                xs += [x - reach, x + reach]
                ys += [y - reach, y + reach]
    margin = 0.02
    return Box(min(xs) - margin, min(ys) - margin, max(xs) + margin, max(ys) + margin)
