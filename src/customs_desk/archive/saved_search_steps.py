"""How saved searches lie in the archive, and how a step of the change log changes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.archive import rows
from customs_desk.archive.steps import Changes, StepKind
from customs_desk.archive.tables import SavedSearchRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peewee import SqliteDatabase

    from customs_desk.archive.steps import Cell, Key, Scene, Value


def _read(db: SqliteDatabase, keys: Sequence[Key]) -> list[Value]:
    kept = SavedSearchRow.select(SavedSearchRow.folded, SavedSearchRow.name, SavedSearchRow.query)
    here = {
        folded: [name, query]
        for folded, name, query in rows.tuples(db, kept.where(SavedSearchRow.folded.in_(keys)))
    }
    return [here.get(key) for key in keys]


def _write(scene: Scene, cells: Sequence[Cell]) -> Changes:
    for folded, _before, after in cells:
        if after is None:
            here = SavedSearchRow.folded == folded
            SavedSearchRow.delete().where(here).execute(scene.db)
        else:
            row = {"folded": folded, "name": after[0], "query": after[1]}
            SavedSearchRow.insert(row).on_conflict_replace().execute(scene.db)
    return Changes(searches=tuple(cell.key for cell in cells))


SAVED_SEARCH = StepKind(
    _read,
    _write,
    field=lambda _key: "saved search",
    told=lambda value: str(value[0]) if value else "",
)
