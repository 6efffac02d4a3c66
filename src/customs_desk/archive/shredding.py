"""Destroys articles on request, so that their words are nowhere in the file any more."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from peewee import DatabaseError, fn

from customs_desk.archive import (
    bitmaps,
    changes,
    index,
    packing,
    preparing,
    problems,
    repairing,
    rows,
    store,
    values,
)
from customs_desk.archive.connection import folded_words
from customs_desk.archive.step_kinds import STEP_KINDS
from customs_desk.archive.steps import Cell, Changes, Step, pack
from customs_desk.archive.tables import (
    AppearanceRow,
    ArticleRow,
    ChangeRow,
    NameRow,
    OwnNameRow,
    ShreddedRow,
    SpellingRow,
    StepRow,
    WordRow,
)
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import datetime
    from pathlib import Path

    from peewee import SqliteDatabase

    from customs_desk.archive.vocabulary import Vocabulary


_L = QT_TRANSLATE_NOOP


def destroy(
    db: SqliteDatabase, vocabulary: Vocabulary, articles: Sequence[int], *, now: datetime
) -> list[int]:
    """Delete all that is known of these articles, as far as they are not in view; their ids."""
    db.execute_sql("PRAGMA secure_delete = ON").fetchone()
    gone: list[int] = []
    for some in values.chunks(articles):
        hidden = ArticleRow.id.in_(some) & (ArticleRow.state != store.SHOWN)
        gone += rows.column(db, ArticleRow.select(ArticleRow.id).where(hidden))
    words, whole = _take_out(db, gone)
    names = _names_of(db, gone)
    for table, column in _pointing_here(db):
        _delete(db, table, column, gone)
    _delete(db, "article", "id", gone)
    rows.insert(db, ShreddedRow, [(article, now.isoformat()) for article in gone])
    if not whole:
        repairing.rebuild_index(db, vocabulary)
    lost = _not_indexed(db, words)
    _forget_steps(db, set(gone), lost)
    _forget_words(db, lost, names)
    bitmaps.take_out(db, gone)
    index.optimize(db)
    return gone


def told(gone: Sequence[int]) -> Changes:
    """What their end means for those who show articles."""
    return Changes(removed=tuple(gone))


def _take_out(db: SqliteDatabase, gone: Sequence[int]) -> tuple[set[str], bool]:
    """Take them out of the index; their words, and whether all could be taken out."""
    words: set[str] = set()
    whole = True
    for article in gone:
        problems.stop_if_told()
        row = rows.dicts(db, ArticleRow.select().where(ArticleRow.id == article))[0]
        try:
            found = store.text_and_reading(db, article)
            if found is None:
                whole = False
                continue
            held = preparing.indexed(row, *found)
            index.take_out(db, row["slot"], held)
        except (DatabaseError, *packing.UNREADABLE):
            whole = False
            continue
        words.update(*(part.split() for part in held.parts()))
        words |= {w for m in found[1].mentions for w in folded_words(m.text).split()}
    return words, whole


def _names_of(db: SqliteDatabase, gone: Sequence[int]) -> list[int]:
    found: set[int] = set()
    for some in values.chunks(gone):
        query = AppearanceRow.select(AppearanceRow.name).where(AppearanceRow.article.in_(some))
        found |= set(rows.column(db, query))
    return sorted(found)


def _pointing_here(db: SqliteDatabase) -> list[tuple[str, str]]:
    """(table, column) of everything that belongs to an article, whoever added it."""
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    return [
        (table, key[3])
        for (table,) in db.execute_sql(tables).fetchall()
        for key in db.execute_sql(f"PRAGMA foreign_key_list({table})").fetchall()
        if key[2] == "article"
    ]


def _delete(db: SqliteDatabase, table: str, column: str, gone: Sequence[int]) -> None:
    statement = f'DELETE FROM "{table}" WHERE "{column}" = ?'  # noqa: S608 -- names of our schema
    db.cursor().executemany(statement, [(article,) for article in gone])


def _forget_steps(db: SqliteDatabase, gone: Collection[int], lost: Collection[str]) -> None:
    """Take the articles out of the log; a change with nothing left goes."""
    for change in rows.column(db, ChangeRow.select(ChangeRow.id)):
        found = list(changes.steps(db, change))
        left = [_without(step, gone, lost) for step in found]
        if left == found:
            continue
        StepRow.delete().where(StepRow.change == change).execute(db)
        packed = [pack(step) for step in left if step.cells]
        rows.insert(db, StepRow, [(change, n, step) for n, step in enumerate(packed, start=1)])
        if not packed:
            ChangeRow.delete().where(ChangeRow.id == change).execute(db)
            continue
        count = len(_touched(left))
        ChangeRow.update(count=count, size=sum(map(len, packed))).where(
            ChangeRow.id == change
        ).execute(db)


def _without(step: Step, gone: Collection[int], lost: Collection[str]) -> Step:
    """The step without what is about these articles, or says a word that only they had."""

    def stays(cell: Cell) -> bool:
        articles = STEP_KINDS[step.kind].articles(cell.key)
        if articles:
            return not any(article in gone for article in articles)
        return not set(folded_words(json.dumps(cell, ensure_ascii=False)).split()) & set(lost)

    return Step(step.kind, tuple(cell for cell in step.cells if stays(cell)))


def _touched(steps: Iterable[Step]) -> set[int]:
    return {a for s in steps for cell in s.cells for a in STEP_KINDS[s.kind].articles(cell.key)}


def _forget_words(db: SqliteDatabase, lost: Collection[str], names: Sequence[int]) -> None:
    """Words, names and spellings that stand in no other article go too."""
    for own in rows.tuples(db, OwnNameRow.select(OwnNameRow.kind, OwnNameRow.folded)):
        if set(own[1].split()) & set(lost):
            OwnNameRow.delete().where(
                (OwnNameRow.kind == own[0]) & (OwnNameRow.folded == own[1])
            ).execute(db)
    for some in values.chunks(sorted(lost)):
        WordRow.delete().where(WordRow.word.in_(some)).execute(db)
    for named in values.chunks(names):
        kept = rows.column(
            db,
            AppearanceRow.select(fn.DISTINCT(AppearanceRow.name)).where(
                AppearanceRow.name.in_(named)
            ),
        )
        orphans = sorted(set(named) - set(kept))
        SpellingRow.delete().where(SpellingRow.name.in_(orphans)).execute(db)
        NameRow.delete().where(NameRow.id.in_(orphans)).execute(db)
        for name, spelling in rows.tuples(
            db,
            SpellingRow.select(SpellingRow.name, SpellingRow.folded).where(
                SpellingRow.name.in_(kept)
            ),
        ):
            if set(lost) & set(spelling.split()):
                SpellingRow.delete().where(
                    (SpellingRow.name == name) & (SpellingRow.folded == spelling)
                ).execute(db)


def _not_indexed(db: SqliteDatabase, words: Collection[str]) -> set[str]:
    """Those of the words that no article's index row holds."""
    db.execute_sql(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.indexed USING fts5vocab('main', 'search', 'row')"
    )
    query = "SELECT 1 FROM temp.indexed WHERE term = ?"
    lost = {word for word in words if db.execute_sql(query, (word,)).fetchone() is None}
    db.execute_sql("DROP TABLE temp.indexed")
    return lost


def scrub(db: SqliteDatabase, path: Path) -> None:
    """Write the whole file anew, and empty its journal: what was deleted is nowhere any more."""
    # The copy that VACUUM makes may be larger than the memory: let it lie in a file.
    db.execute_sql("PRAGMA temp_store = FILE")
    try:
        db.execute_sql("VACUUM")
    finally:
        db.execute_sql("PRAGMA temp_store = MEMORY")
    busy: Any = db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        raise problems.ArchiveLocked(
            _L(
                "Problem",
                "The articles are destroyed, but another program has “{name}” open, so their words "
                "may still lie in its journal. Close it there, then close the archive here.",
            ),
            name=path.name,
        )
