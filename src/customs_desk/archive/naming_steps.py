"""The kind of step that keeps what a person said of a name, and lays it over the articles."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from customs_desk.archive import problems, rows, store
from customs_desk.archive.folding import words
from customs_desk.archive.steps import Cell, Changes, Step, StepKind
from customs_desk.archive.tables import AppearanceRow, NameRow, OwnNameRow, SpellingRow
from customs_desk.article import Kind
from customs_desk.own_names import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from peewee import Expression, SqliteDatabase

    from customs_desk.archive.steps import Key, Scene, Value

_NAMED = (Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.INSTRUMENT)


def plan(
    db: SqliteDatabase, kind: Kind, spelling: str, name: str | None, *, now: datetime
) -> list[Step]:
    """The step that sets what a spelling means: a name, "" for no name, None as the rules say.

    Raises ValueError, in words for people, for what cannot be kept.
    """
    spelling, name = " ".join(spelling.split()), None if name is None else " ".join(name.split())
    if kind not in _NAMED:
        raise ValueError("Only people, organisations, places and instruments have names.")
    if not key(kind, spelling)[1]:
        raise ValueError("A name needs at least one letter or figure.")
    if name and not key(kind, name)[1]:
        raise ValueError(f"“{name}” holds no letter, so that it cannot be a name.")
    where = [str(kind), key(kind, spelling)[1]]
    (before,) = OWN_NAME.read(db, [where])
    after = None if name is None else [spelling, name, now.isoformat()]
    same = (before or [])[:2] == (after or [])[:2]
    return [] if same else [Step("own name", (Cell(where, before, after),))]


def _read(db: SqliteDatabase, keys: Sequence[Key]) -> list[Value]:
    found: list[Value] = []
    for kind, folded in keys:
        query = OwnNameRow.select(OwnNameRow.spelling, OwnNameRow.name, OwnNameRow.made)
        row = rows.first(db, query.where(_is(kind, folded)))
        found.append(list(row) if row else None)
    return found


def _is(kind: str, folded: str) -> Expression:
    return (OwnNameRow.kind == kind) & (OwnNameRow.folded == folded)


def _write(scene: Scene, cells: Sequence[Cell]) -> Changes:
    touched: dict[int, None] = {}
    for (kind, folded), before, after in cells:
        named = [v for value in (before, after) if value for v in value[:2] if v]
        old = rows.first(scene.db, OwnNameRow.select(OwnNameRow.touched).where(_is(kind, folded)))
        here = dict.fromkeys([*_naming(scene.db, kind, [folded, *named]), *_ids(old)])
        OwnNameRow.delete().where(_is(kind, folded)).execute(scene.db)
        if after is not None:
            spelling, name, made = after
            OwnNameRow.insert(
                kind=kind, folded=folded, spelling=spelling, name=name, made=made,
                touched=json.dumps(list(here)),
            ).execute(scene.db)  # fmt: skip
        touched |= here
    for article in touched:
        problems.stop_if_told()
        store.refresh(scene.db, scene.vocabulary, article)
        store.refresh_names(scene.db, article)
    return Changes(changed=tuple(touched))


def _ids(row: Sequence[str] | None) -> list[int]:
    return list(json.loads(row[0])) if row else []


def _naming(db: SqliteDatabase, kind: str, names: Iterable[str]) -> list[int]:
    """The articles in which one of these names stands, in any spelling that was seen."""
    folded = sorted({" ".join(words(name)) for name in names})
    spelt = SpellingRow.select(SpellingRow.name).where(SpellingRow.folded.in_(folded))
    called = NameRow.folded.in_(folded) | NameRow.id.in_(spelt)
    ids = NameRow.select(NameRow.id).where((NameRow.kind == kind) & called)
    query = AppearanceRow.select(AppearanceRow.article).distinct()
    return rows.column(db, query.where(AppearanceRow.name.in_(ids)).order_by(AppearanceRow.article))


def _told(value: Value) -> str:
    return "" if value is None else " = ".join(filter(None, value[:2]))


OWN_NAME = StepKind(_read, _write, field=lambda where: str(where[1]), told=_told)
