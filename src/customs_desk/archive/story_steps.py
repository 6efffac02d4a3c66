"""The kinds of steps that stories go through by hand: versions moved, articles told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.archive import rows, stories
from customs_desk.archive.steps import Cell, Changes, Step, StepKind
from customs_desk.archive.tables import ApartRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peewee import SqliteDatabase

    from customs_desk.archive.steps import Key, Scene, Value


def separation(db: SqliteDatabase, ids: Sequence[int]) -> list[Step]:
    """The steps that take articles out of their stories for good."""
    leaving = stories.members(db, ids)
    apart: list[list[int]] = []
    for story in sorted(set(leaving.values())):
        staying = [other for other in stories.articles_of(db, story) if other not in leaving]
        gone = sorted(article for article, its in leaving.items() if its == story)
        apart += [sorted((article, other)) for article in gone for other in staying]
        apart += [[one, two] for one in gone for two in gone if one < two]
    return [
        Step("apart", tuple(Cell(pair, None, 1) for pair in apart)),
        Step("version", tuple(Cell(article, story, None) for article, story in leaving.items())),
    ]


def _read_versions(db: SqliteDatabase, keys: Sequence[Key]) -> list[Value]:
    here = stories.members(db, keys)
    return [here.get(key) for key in keys]


def _write_versions(scene: Scene, cells: Sequence[Cell]) -> Changes:
    touched = {story for cell in cells for story in (cell.before, cell.after) if story}
    for article, _before, story in cells:
        stories.put(scene.db, article, story)
    stories.settle(scene.db, touched)
    others = [
        article for story in sorted(touched) for article in stories.articles_of(scene.db, story)
    ]
    return Changes(changed=tuple(dict.fromkeys([*(cell.key for cell in cells), *others])))


def _read_apart(db: SqliteDatabase, keys: Sequence[Key]) -> list[Value]:
    return [1 if other in stories.apart_from(db, one) else None for one, other in keys]


def _write_apart(scene: Scene, cells: Sequence[Cell]) -> Changes:
    put = [pair for cell in cells if cell.after for pair in _both_ways(cell.key)]
    rows.insert(scene.db, ApartRow, put, ignore=True)
    for cell in cells:
        for one, other in _both_ways(cell.key) if not cell.after else ():
            ApartRow.delete().where((ApartRow.article == one) & (ApartRow.other == other)).execute(
                scene.db
            )
    return Changes()


def _both_ways(key: Key) -> tuple[tuple[int, int], tuple[int, int]]:
    one, other = key
    return (one, other), (other, one)


VERSION = StepKind(
    _read_versions,
    _write_versions,
    articles=lambda key: (key,),
    field=lambda _key: "story",
    told=lambda story: f"ST-{story:06d}" if story else "",
)
APART = StepKind(_read_apart, _write_apart, field=lambda _key: "story")
