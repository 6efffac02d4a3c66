"""Takes the list of changes over from a damaged archive, as far as undoing it still fits.

A change is kept where all its steps can be read and what it set stands so in the new archive, or
was set by a later one that is kept: then every undo gives what there was. Older ones are left out.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from customs_desk.archive import changes, packing, rows
from customs_desk.archive.step_kinds import STEP_KINDS
from customs_desk.archive.steps import Step, pack, unpack
from customs_desk.archive.tables import ArticleRow, ChangeRow, StepRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from peewee import SqliteDatabase

    from customs_desk.archive.steps import Cell, Value

_Standing = dict[tuple[str, str], bytes]  # what stands at a cell, as a digest


@dataclass(frozen=True, slots=True)
class SavedChange:
    """A change of the damaged archive: its row, and its packed steps where all are there."""

    row: Mapping[str, Any]
    packed: Sequence[bytes] | None


def put(db: SqliteDatabase, found: Iterable[SavedChange]) -> int:
    """Store those changes that fit the articles that are here; how many.

    `found` gives done ones first, the newest before the older, then undone ones in their order.
    """
    here = frozenset(rows.column(db, ArticleRow.select(ArticleRow.id)))
    standing: dict[bool, _Standing] = {False: {}, True: {}}
    broken: set[bool] = set()
    kept = 0
    for saved in found:
        undone = bool(saved.row["undone"])
        if undone in broken:
            continue
        steps = _readable(saved, here)
        if steps is None or not _fits(db, steps, standing[undone], undone=undone):
            broken.add(undone)
        elif any(step.cells for step in steps):
            _insert(db, saved.row, steps)
            kept += 1
    return kept


def _readable(saved: SavedChange, here: frozenset[int]) -> list[Step] | None:
    """The steps without what they say of lost articles; None where one cannot be read."""
    if saved.packed is None:
        return None
    try:
        steps = [unpack(packed) for packed in saved.packed]
        return [Step(s.kind, tuple(c for c in s.cells if _is_here(s, c, here))) for s in steps]
    except packing.UNREADABLE:
        return None


def _is_here(step: Step, cell: Cell, here: frozenset[int]) -> bool:
    return here.issuperset(STEP_KINDS[step.kind].articles(cell.key))


def _fits(db: SqliteDatabase, steps: list[Step], standing: _Standing, *, undone: bool) -> bool:
    """Whether undoing (or redoing) finds what it expects; `standing` follows it."""
    following: _Standing = {}
    for step in changes.net(steps):
        now = STEP_KINDS[step.kind].read(db, [cell.key for cell in step.cells])
        for cell, value in zip(step.cells, now, strict=True):
            place = step.kind, repr(cell.key)
            expected, then = (cell.before, cell.after) if undone else (cell.after, cell.before)
            if standing.get(place, _digest(value)) != _digest(expected):
                return False
            following[place] = _digest(then)
    standing |= following
    return True


def _digest(value: Value) -> bytes:
    return hashlib.sha256(json.dumps(value).encode()).digest()


def _insert(db: SqliteDatabase, row: Mapping[str, Any], steps: list[Step]) -> None:
    packed = [pack(step) for step in steps if step.cells]
    known = {field.column_name for field in ChangeRow._meta.sorted_fields}  # noqa: SLF001 -- peewee's way
    kept = {name: value for name, value in row.items() if name in known}
    size = sum(map(len, packed))
    ChangeRow.insert(kept | {"accession": None, "size": size}).execute(db)
    rows.insert(db, StepRow, [(row["id"], n, step) for n, step in enumerate(packed, start=1)])
