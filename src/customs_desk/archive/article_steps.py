"""The kinds of steps that articles go through: in and out of view, corrected, read again."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from customs_desk.archive import bitmaps, rows, store, stories, values
from customs_desk.archive.steps import Cell, Changes, Step, StepKind, together
from customs_desk.archive.tables import ArticleRow, CorrectionRow, ReadingRow
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from peewee import SqliteDatabase

    from customs_desk.archive.steps import Key, Scene, Value

STATES = {
    store.SHOWN: QT_TRANSLATE_NOOP("Change", "in view"),
    store.REMOVED: QT_TRANSLATE_NOOP("Change", "in the bin"),
    store.UNDONE: QT_TRANSLATE_NOOP("Change", "not imported"),
}


def _read_states(db: SqliteDatabase, keys: Sequence[Key]) -> list[Value]:
    found: dict[int, int] = {}
    for some in values.chunks(keys):
        query = ArticleRow.select(ArticleRow.id, ArticleRow.state)
        found |= dict(rows.tuples(db, query.where(ArticleRow.id.in_(some))))
    return [found.get(key) for key in keys]


def _write_states(scene: Scene, cells: Sequence[Cell]) -> Changes:
    groups: dict[tuple[int, int], list[int]] = {}
    for article, before, after in cells:
        groups.setdefault((before, after), []).append(article)
    return together(_set_state(scene, ids, *states) for states, ids in groups.items())


def _set_state(scene: Scene, ids: Sequence[int], before: int, after: int) -> Changes:
    for some in values.chunks(ids):
        ArticleRow.update(state=after).where(ArticleRow.id.in_(some)).execute(scene.db)
    bitmaps.set_state(scene.db, ids, before, after)
    stories.settle(scene.db, stories.stories_of(scene.db, ids))
    if after == store.SHOWN:
        return Changes(added=tuple(ids))
    return Changes(removed=tuple(ids)) if before == store.SHOWN else Changes(changed=tuple(ids))


def corrections(
    db: SqliteDatabase, ids: Sequence[int], field: str, value: str | None, *, now: datetime
) -> list[Step]:
    """The steps that set a field of articles; None goes back to what was read."""
    after = None if value is None else [value, now.isoformat()]
    cells = []
    for article in dict.fromkeys(ids):
        old = store.corrections_of(db, article).get(field)
        if (old[0] if old else None) != value:
            cells.append(Cell([article, field], list(old) if old else None, after))
    return Step("correction", tuple(cells)).parts()


def _read_corrections(db: SqliteDatabase, keys: Sequence[Key]) -> list[Value]:
    found: dict[int, dict[str, tuple[str, str]]] = {}
    for article in dict.fromkeys(article for article, _field in keys):
        found[article] = store.corrections_of(db, article)
    here = (found[article].get(field) for article, field in keys)
    return [list(kept) if kept else None for kept in here]


def _write_corrections(scene: Scene, cells: Sequence[Cell]) -> Changes:
    for (article, field), _before, after in cells:
        _set_correction(scene.db, article, field, after)
    touched = tuple(dict.fromkeys(cell.key[0] for cell in cells))
    for article in touched:
        store.refresh(scene.db, scene.vocabulary, article)
    stories.settle(scene.db, stories.stories_of(scene.db, touched))
    return Changes(changed=touched)


def _set_correction(
    db: SqliteDatabase, article: int, field: str, value: Sequence[str] | None
) -> None:
    if value is None:
        CorrectionRow.delete().where(
            (CorrectionRow.article == article) & (CorrectionRow.field == field)
        ).execute(db)
        return
    row = {"article": article, "field": field, "value": value[0], "made": value[1]}
    CorrectionRow.insert(row).on_conflict_replace().execute(db)


def _told_correction(value: Value) -> str:
    return "" if value is None else str(value[0])


def reading_value(rules: int, encoding: str, text: bytes | None, packed: bytes) -> Value:
    """A stored reading as the log keeps it."""
    return [rules, encoding, _letters(text), _letters(packed)]


def _letters(packed: bytes | None) -> str | None:
    return None if packed is None else base64.b85encode(packed).decode("ascii")


def _bytes(letters: str | None) -> bytes | None:
    return None if letters is None else base64.b85decode(letters)


def _read_readings(db: SqliteDatabase, keys: Sequence[Key]) -> list[Value]:
    found: dict[int, Any] = {}
    for some in values.chunks(keys):
        query = (
            ReadingRow.select(
                ReadingRow.article, ReadingRow.rules, ArticleRow.encoding, ReadingRow.text,
                ReadingRow.packed,
            )
            .join(ArticleRow, on=(ArticleRow.id == ReadingRow.article))
            .where(ReadingRow.article.in_(some))
        )  # fmt: skip
        found |= {row[0]: reading_value(*row[1:]) for row in rows.tuples(db, query)}
    return [found.get(key) for key in keys]


def _write_readings(scene: Scene, cells: Sequence[Cell]) -> Changes:
    for article, _before, (rules, encoding, text, packed) in cells:
        kept = store.Kept(rules, encoding, _bytes(text), _bytes(packed) or b"")
        with stories.reading_again(scene.db, article):
            store.put_reading(scene.db, scene.vocabulary, article, kept)
    return Changes(changed=tuple(cell.key for cell in cells))


def _told_reading(value: Value) -> str:
    return "" if value is None else f"{value[0]}, {value[1]}"


def _itself(key: Key) -> tuple[int, ...]:
    return (key,)


STATE = StepKind(
    _read_states,
    _write_states,
    articles=_itself,
    field=lambda _key: "state",
    told=lambda state: STATES.get(state, ""),
)
CORRECTION = StepKind(
    _read_corrections,
    _write_corrections,
    articles=lambda key: (key[0],),
    field=lambda key: str(key[1]),
    told=_told_correction,
)
READING = StepKind(
    _read_readings,
    _write_readings,
    articles=_itself,
    field=lambda _key: "reading",
    told=_told_reading,
)
