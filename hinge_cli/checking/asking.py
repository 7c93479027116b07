"""What two plans were asked for otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.vocabulary import EQUIPMENT, LIMITATIONS
from hinge_cli.errors import listed
from hinge_cli.exporting import wording
from hinge_cli.plan import Plan, Request
from hinge_cli.plan.gym import gym_document
from hinge_cli.report import capitalized, number

_RAMPS = {True: "yes", False: "none"}
_PLAIN = ("goal", "level", "minutes", "unit", "start")


def asked_otherwise(before: Plan, after: Plan, catalog: Catalog) -> Iterator[str]:
    """Sentences on days, weeks and what else of the requests both plans state."""
    one, other = before.request, after.request
    days, other_days = _days(before), _days(after)
    if days != other_days:
        yield f"days: {days} becomes {other_days}"
    if len(before.weeks) != len(after.weeks):
        yield f"weeks: {len(before.weeks)} becomes {len(after.weeks)}"

    def stated(field: str) -> bool:
        different = getattr(one, field) != getattr(other, field)
        return different and field not in before.unstated | after.unstated

    for field in filter(stated, _PLAIN):
        yield f"{field}: {getattr(one, field) or 'none'} becomes {getattr(other, field) or 'none'}"
    if stated("equipment"):
        whole = f"{wording.equipment(one)} becomes {wording.equipment(other)}"
        parts = _come_and_gone(one.equipment, other.equipment, EQUIPMENT.__getitem__)
        yield f"equipment: {min(whole, parts, key=len)}"
    if stated("limits"):
        yield f"limits: {_come_and_gone(one.limits, other.limits, LIMITATIONS.__getitem__)}"
    for field in filter(stated, ("avoid", "prefer")):
        told = _come_and_gone(getattr(one, field), getattr(other, field), catalog.spoken)
        yield f"{field}: {told}"
    if stated("maxes"):
        yield from _maxima(one, other, catalog.spoken)
    if stated("gym"):
        yield from _gym(one, other)
    if one.ramps != other.ramps:
        yield f"lighter sets first: {_RAMPS[one.ramps]} becomes {_RAMPS[other.ramps]}"


def _days(plan: Plan) -> str:
    return listed(dict.fromkeys(capitalized(s.day) for week in plan.weeks for s in week.sessions))


def _come_and_gone(one: tuple[str, ...], other: tuple[str, ...], name: Callable[[str], str]) -> str:
    """`new: band; gone: rack and sled`."""
    parts = (
        ("new", [key for key in other if key not in one]),
        ("gone", [key for key in one if key not in other]),
    )
    return "; ".join(f"{word}: {listed(map(name, keys))}" for word, keys in parts if keys)


def _maxima(one: Request, other: Request, name: Callable[[str], str]) -> Iterator[str]:
    for lift in dict.fromkeys([*one.maxes, *other.maxes]):
        before, after = (
            f"{number(float(request.maxes[lift]))} {request.unit}" if lift in request.maxes else ""
            for request in (one, other)
        )
        if before != after:
            yield f"maximum of the {name(lift)}: {before or 'none'} becomes {after or 'none'}"


def _gym(before: Request, after: Request) -> Iterator[str]:
    if before.gym is None or after.gym is None:
        return
    one, other = gym_document(before.gym, before.unit), gym_document(after.gym, after.unit)
    yield f"gym: other {listed(key.replace('_', ' ') for key in one if one[key] != other[key])}"
