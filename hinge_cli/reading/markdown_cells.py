"""Reads what the cells of a row in Markdown say of its sets; what cannot be read is noted."""

from __future__ import annotations

from collections.abc import Mapping

from hinge_cli.exporting.wording import EASY, FAST
from hinge_cli.plan.gym import Mass
from hinge_cli.reading.dose import At, Dose, read_at, read_dose, read_rest
from hinge_cli.reading.markdown_tables import Cell
from hinge_cli.rulebook.duration import REST_MOST
from hinge_cli.rulebook.volume import EASY_RIR
from hinge_cli.yaml_reader import Document

Row = Mapping[str, Cell]

_EMPTY = frozenset({"", "-", "–", "—"})


class CellReader:
    """Reads the cells of rows, loads in `unit` where they name none.

    A row without sets is a problem of the `document`; all else that cannot be read is noted.
    """

    def __init__(self, document: Document, notes: Document, unit: str) -> None:
        self.document, self.notes, self.unit = document, notes, unit

    def dose(self, row: Row) -> Dose | None:
        """The sets of a row and what each holds."""
        cell = row.get("dose") or row.get("sets") or row["movement"]
        text = cell.text if "dose" in row or "sets" in row else ""
        if "dose" not in row and "reps" in row:
            text = f"{text} x {row['reps'].text}"
        dose = read_dose(text)
        if dose is None:
            self.document.problem_at(
                cell.line,
                cell.column,
                f"sets and repetitions must be such as 3 × 8–10, not '{text[:40]}'",
                length=len(cell.text),
            )
        return dose

    def at(self, row: Row) -> At:
        """Load and effort of a row, as far as they can be read."""
        at = At()
        for key in ("effort", "rir", "rpe", "percent", "load"):
            cell = _filled(row, key)
            text = cell.text.casefold() if cell else ""
            if cell is None or (key == "effort" and text == FAST):
                continue
            if key == "effort" and text == EASY:
                at = at._replace(rir=EASY_RIR)
                continue
            prefix = f"{key} " if key in ("rir", "rpe") else ""
            said = read_at(f"{prefix}{text.removeprefix(prefix).lstrip('~')}", self.unit)
            if said is None or (said.load and key != "load"):
                hint = "write RIR 2 or RPE 8" if key == "effort" else ""
                self._note(cell, f"{key} '{cell.text[:40]}' is not read", hint)
            else:
                at = said.over(at)
        return at

    def plates(self, row: Row, load: Mass | None) -> tuple[Mass, ...]:
        """The plates on each side, in the unit of their load where they name none.

        None where one of them cannot be read, for the others alone would be another load.
        """
        cell = _filled(row, "plates")
        if cell is None:
            return ()
        if load is None:
            if _filled(row, "load") is None:  # else that is what cannot be read
                hint = "write what bar and plates weigh beside them"
                self._note(cell, f"plates '{cell.text[:40]}' without a load are not read", hint)
            return ()
        said = [read_at(plate, load.unit) for plate in cell.text.split("+")]
        plates = tuple(one.load for one in said if one and one.load)
        if len(plates) < len(said):
            self._note(cell, f"plates '{cell.text[:40]}' are not read", "write them as 20 + 2.5")
            return ()
        return plates

    def rest(self, row: Row) -> int | None:
        """The rest of a row in seconds."""
        cell = _filled(row, "rest")
        if cell is None:
            return None
        seconds = read_rest(cell.text)
        if seconds is None or seconds > REST_MOST:
            self._note(cell, f"rest '{cell.text[:40]}' is not read", "write 90 s, 2:30 or 2 min")
            return None
        return seconds

    def _note(self, cell: Cell, message: str, suggestion: str = "") -> None:
        self.notes.problem_at(cell.line, cell.column, message, suggestion, len(cell.text))


def is_fast(row: Row) -> bool:
    """Whether a row says that it is done fast."""
    return "effort" in row and row["effort"].text.casefold() == FAST


def is_estimated(row: Row) -> bool:
    """Whether the load of a row is one that is guessed from another lift."""
    return "load" in row and row["load"].text.startswith("~")


def _filled(row: Row, key: str) -> Cell | None:
    """The cell of a row that says something; None for a dash, as for none."""
    cell = row.get(key)
    return None if cell is None or cell.text in _EMPTY else cell
