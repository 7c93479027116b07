"""Chooses a week: one option or none for every slot, so that the whole costs least.

The foundation goes in first, in its shortest form. Then slots are improved one at a time until
nothing helps. Then changes that only pay once the rest makes room for them are tried: each is
forced in, the week answers, and what is better stays. The moves follow from the request alone,
never from chance or time, so the same request gives the same week.
"""

from __future__ import annotations

from collections.abc import Iterator

from hinge_cli.catalog.vocabulary import FOUNDATION
from hinge_cli.planning.choice import Choice
from hinge_cli.planning.problem import Option, Problem, Slot

# How often the slots are gone through, how many times a best option is looked for, and how many
# pairs of changes each change may be part of.
MOST_SWEEPS, EFFORT, PAIRS_OF_EACH = 8, 1600, 20
STRIDES = (7, 11, 13)


def choose(problem: Problem) -> Choice:
    """The best week found."""
    choice = Choice(problem)
    for i in choice.order:
        slot = problem.slots[i]
        # Shortest first, so that time runs out for nothing of the foundation.
        if slot.wished and slot.pattern in FOUNDATION:
            choice.put_shortest(i)
    shortest = list(choice.chosen)
    descend(choice)
    # Where time is short, what stands beside the foundation may have to go in before it grows.
    best, cost = list(choice.chosen), choice.cost()
    choice.restore(shortest)
    beside = [i for i in choice.order if problem.slots[i].pattern not in FOUNDATION]
    for i in beside:
        if problem.slots[i].wished:
            choice.improve(i)
    choice.dirty = [bool(slot.kinds) for slot in problem.slots]
    descend(choice)
    if choice.cost() > cost:
        choice.restore(best)
    while choice.looked < EFFORT and any(
        improved(choice, moves) for moves in affordable(choice, attempts(choice))
    ):
        pass  # what helped opens new attempts
    return choice


Attempt = tuple[int, Option | None]


def affordable(
    choice: Choice, moves: Iterator[tuple[Attempt, ...]]
) -> Iterator[tuple[Attempt, ...]]:
    """The attempts, each once, while there is effort left."""
    tried: set[tuple[tuple[int, int], ...]] = set()
    for move in moves:
        key = tuple((i, id(option)) for i, option in move)
        if key not in tried:
            tried.add(key)
            yield move
        if choice.looked >= EFFORT:
            return


def improved(choice: Choice, moves: tuple[Attempt, ...]) -> bool:
    """Forces changes in and lets the week answer; takes all back where that gains nothing."""
    best, cost = list(choice.chosen), choice.cost()
    if sum(choice.force(*move) for move in moves) == len(moves):
        descend(choice, after=moves[0][0])
        if choice.cost() < cost:
            return True
    choice.restore(best)
    return False


def descend(choice: Choice, after: int | None = None) -> None:
    """Improves slots in turn until none changes; the slot `after` all others."""
    dirty = choice.dirty
    for _ in range(MOST_SWEEPS):
        for i in choice.order:
            if dirty[i] and i != after:
                choice.improve(i)
        if after is not None:
            choice.improve(after)
            after = None
        if not any(dirty):
            return


def attempts(choice: Choice) -> Iterator[tuple[Attempt, ...]]:
    """Changes that help only once the rest of the week makes room for them, the likeliest first.

    One at a time: what is missing altogether, what the split wishes for, fewer and more sets of the
    foundation, fewer sets of the rest, less of what the split does not ask for. (Measured over
    random requests, a tenth of the first and a twentieth of the last of these pay; better fits and
    further additions almost never do.) Then two at a time, in an order without rhyme.
    """
    single = list(_single(choice))
    yield from ((move,) for move in single)
    number = len(single)
    stride = next((n for n in STRIDES if number % n), 1)
    for n in range(number * PAIRS_OF_EACH):
        one, other = single[n * stride % number], single[(n * n + n // number + 1) % number]
        if one[0] != other[0]:
            yield one, other


def _single(choice: Choice) -> Iterator[Attempt]:
    slots, chosen = choice.problem.slots, choice.chosen
    empty = [i for i, slot in enumerate(slots) if chosen[i] is None and slot.fittest]
    filled = [i for i, option in enumerate(chosen) if option is not None]
    missing = [
        pattern
        for pattern, costs in choice.problem.exposure_costs.items()
        if costs[choice.exposures[pattern]]
    ]
    yield from ((i, slots[i].fittest) for i in empty if slots[i].pattern in missing)
    yield from ((i, slots[i].shortest) for i in empty if slots[i].pattern in missing)
    yield from ((i, slots[i].fittest) for i in empty if slots[i].wished)
    for i in filled:
        # On a full day what is quicker may make room for what is missing.
        option, quickest = chosen[i], slots[i].shortest
        if option and quickest and choice.full(slots[i].day):
            quicker = [o for o in slots[i].options if o.movement is quickest.movement]
            least = min(quicker, key=lambda o: (abs(o.sets - option.sets), o.sets))
            if least.seconds < option.seconds and least.movement is not option.movement:
                yield i, least
    main = [i for i in filled if slots[i].pattern in FOUNDATION]
    beside = [i for i in filled if slots[i].pattern not in FOUNDATION]
    for group, difference in ((main, -1), (main, 1), (beside, -1)):
        for i in group:
            yield from ((i, other) for other in _other_sets(slots[i], chosen[i], difference))
    yield from ((i, None) for i in filled if not slots[i].wished)
    for i in beside:
        yield from ((i, other) for other in _other_sets(slots[i], chosen[i], 1))
    yield from ((i, None) for i in beside if slots[i].wished)


def _other_sets(slot: Slot, chosen: Option | None, difference: int) -> list[Option]:
    """The options of the same movement with so many more sets."""
    return [
        option
        for option in slot.options
        if chosen is not None
        and option.movement is chosen.movement
        and option.sets == chosen.sets + difference
    ]
