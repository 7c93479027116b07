"""Mutated real files of every kind through every reader: none may crash, and none may hang.

    python benchmarks/fuzz.py --cases 100000

Each case takes a sample, changes it in a few places, reads it, and judges what was read. A mistake
that is named is a success; so is a plan. Anything else is printed with its number and seed, which
make it again.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import time
import traceback
from collections import Counter
from pathlib import Path

from hinge_cli import Catalog, Request, build_plan
from hinge_cli.catalog.loading import read_yaml, shipped_path
from hinge_cli.errors import HingeError
from hinge_cli.exporting import export
from hinge_cli.importing import decide, read_records
from hinge_cli.profile.reading import profile_of
from hinge_cli.reading import files
from hinge_cli.rulebook.rules import check_plan

DATA = Path(__file__).parent.parent / "tests" / "data"
# Bytes that mean something to YAML, Markdown, CSV, JSON or a terminal, and some that never fit.
SPICE = [*"\"'#:-,;|&*!%@`{}[]()<>\\/ \n\t0123456789", "\r\n", "\0", "\x1b[2J", "é", "\u202e", "🏋"]
SPICE += ["NaN", "1e999", "-1", "99999999999999999999", "null", "true", "kg", " / ", "x", "@", "~"]
SLOW_SECONDS = 2.0


def samples(catalog: Catalog) -> dict[str, list[str]]:
    """Real files by kind."""
    maxes = {"squat": 120.0, "deadlift": 150.0}
    plans = [
        build_plan(catalog, Request()),
        build_plan(catalog, Request(days=2, level="advanced", goal="power", weeks=2, maxes=maxes)),
    ]
    shipped = shipped_path().read_text(encoding="utf-8")
    entries = shipped.split("\nmovements:\n")[1]
    third = [m.start() for m in re.finditer(r"^  \S", entries, re.MULTILINE)][3]
    few = "catalog: 1\nmovements:\n" + re.sub(r" +leads_to:.*\n", "", entries[:third])
    database = json.loads((DATA / "exercises-tuned.json").read_text(encoding="utf-8"))[:6]
    return {
        "plan": [export(plan, catalog, form) for plan in plans for form in ("yaml", "json")],
        "markdown": [export(plan, catalog, "markdown") for plan in plans],
        "liftoscript": [export(plan, catalog, "liftoscript") for plan in plans],
        "log": [path.read_text(encoding="utf-8") for path in sorted(DATA.glob("*.csv"))],
        "catalog": [few],
        "profile": ["profile: 1\nlevel: beginner\non: [mon, thu]\nmaxes: {squat: 90}\n"
                    "gym: {plates: {20: 2, 10: 1}, dumbbells: [10, 12]}\n"],
        "database": [json.dumps(database, indent=1)],
    }  # fmt: skip


def mutated(text: str, chance: random.Random) -> str:
    """The text with a few changes: cut, doubled, swapped, spiced."""
    for _ in range(chance.choice([1, 1, 1, 2, 4, 8])):
        at, other = sorted((chance.randrange(len(text) + 1), chance.randrange(len(text) + 1)))
        way = chance.randrange(5)
        if way == 0:
            text = text[:at] + text[min(len(text), at + chance.randint(1, 40)) :]
        elif way == 1:
            text = text[:at] + chance.choice(SPICE) * chance.choice([1, 1, 1, 3, 50]) + text[at:]
        elif way == 2:
            text = text[:at] + text[at : at + 60] + text[at:]
        elif way == 3:
            text = text[:at] + text[other : other + 30] + text[at:]
        else:
            text = text[: at + 1] + chance.choice(SPICE) + text[at + 2 :]
        text = text or " "
    return text


def outcome(kind: str, text: str, catalog: Catalog) -> str:
    """What became of a text: `read` or `named`; anything that escapes is a defect."""
    try:
        files.kind_of(text)
        if kind == "catalog":
            read_yaml("x", text.encode("utf-8", "surrogatepass"))
        elif kind == "profile":
            profile = profile_of(Path("x"), text)
            profile.catalogs()
            profile.fields(catalog)
        elif kind == "database":
            decide(read_records("x", text.encode("utf-8", "surrogatepass")), catalog)
        else:
            plan = files.read("x", text, catalog, kind, "kg").plan
            check_plan(plan, catalog)
            export(plan, catalog, "markdown")
    except HingeError as error:
        return "named" if str(error) else "DEFECT: not named"
    return "read"


def main() -> None:
    """Runs the cases and prints what became of them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    catalog = Catalog.load()
    real = samples(catalog)
    for kind, texts in real.items():
        assert all(outcome(kind, text, catalog) == "read" for text in texts), kind
    counts: Counter[tuple[str, str]] = Counter()
    slowest, defects = 0.0, 0
    for number in range(options.cases):
        chance = random.Random(f"{options.seed}:{number}")
        kind = chance.choice(sorted(real))
        text = mutated(chance.choice(real[kind]), chance)
        start = time.perf_counter()
        try:
            counts[kind, outcome(kind, text, catalog)] += 1
        except Exception:  # whatever it is, it should not be
            defects += 1
            counts[kind, "DEFECT"] += 1
            print(f"case {number} of seed {options.seed} ({kind}):", file=sys.stderr)
            traceback.print_exc(limit=-3)
        took = time.perf_counter() - start
        if took > SLOW_SECONDS:
            print(f"case {number} of seed {options.seed} ({kind}) took {took:.1f} s")
        slowest = max(slowest, took)
    for (kind, what), found in sorted(counts.items()):
        print(f"{kind:12} {what:7} {found:7}")
    print(f"{options.cases} cases, slowest {1000 * slowest:.0f} ms, {defects} defects")
    sys.exit(bool(defects))


if __name__ == "__main__":
    main()
