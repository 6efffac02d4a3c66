"""Mends what can be made again from originals, readings and corrections."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any

from peewee import IntegrityError

from customs_desk.archive import (
    bitmaps,
    common_words,
    index,
    packing,
    preparing,
    rows,
    store,
    values,
)
from customs_desk.archive.tables import AppearanceRow, ArticleRow, EventRow, OriginalRow, ReadingRow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from peewee import SqliteDatabase

    from customs_desk.archive.vocabulary import Vocabulary
    from customs_desk.article import Document, Reading


def rebuild_index(db: SqliteDatabase, vocabulary: Vocabulary) -> None:
    """Make the indexes again from the texts, the forms of their words, and all that is counted."""
    index.rebuild(db)
    bitmaps.rebuild(db)
    common_words.look(db)
    vocabulary.forget()
    for article in rows.column(db, ArticleRow.select(ArticleRow.id).order_by(ArticleRow.id)):
        found = _readable(db, article)
        if found is not None:
            row = rows.dicts(db, ArticleRow.select().where(ArticleRow.id == article))[0]
            vocabulary.add(db, [preparing.indexed(row, *found)])


def work_out_again(db: SqliteDatabase, articles: Sequence[int]) -> None:
    """Rows, events and names from readings and corrections; the index must be rebuilt after it."""
    for article in articles:
        found = _readable(db, article)
        if found is None:
            continue
        store.work_out(db, article, found[1])
        EventRow.delete().where(EventRow.article == article).execute(db)
        AppearanceRow.delete().where(AppearanceRow.article == article).execute(db)
        store.put_events(db, [(article, preparing.placed(found[1]))])
        store.put_names(db, [(article, preparing.named(found[1]))])


def _readable(db: SqliteDatabase, article: int) -> tuple[str, Reading] | None:
    """An article's text and reading; None where they are damaged."""
    try:
        return store.text_and_reading(db, article)
    except packing.UNREADABLE:
        return None


def put_reading(db: SqliteDatabase, article: int, document: Document, reading: Reading) -> None:
    """Put a reading where one is damaged or missing; the row must be worked out after it."""
    text = packing.pack_text(document.text, document.content, document.encoding)
    row = {
        "article": article,
        "rules": reading.rules,
        "text": text,
        "packed": packing.pack_reading(reading, document.text),
    }
    ReadingRow.insert(row).on_conflict_replace().execute(db)
    changed = {"encoding": document.encoding, "size": len(document.content)}
    ArticleRow.update(changed).where(ArticleRow.id == article).execute(db)


def whole_original(db: SqliteDatabase, article: int) -> bytes | None:
    """The original's bytes where they are what was imported."""
    query = (
        OriginalRow.select(OriginalRow.packed, OriginalRow.size, ArticleRow.digest)
        .join(ArticleRow, on=(ArticleRow.id == OriginalRow.article))
        .where(OriginalRow.article == article)
    )
    row = rows.first(db, query)
    return _whole(*row) if row else None


def _whole(packed: bytes, size: int, digest: bytes) -> bytes | None:
    try:
        content = packing.unpack_original(packed, size)
    except zlib.error:
        return None
    return content if hashlib.sha256(content).digest() == digest else None


def take_originals(db: SqliteDatabase, backup: Path, articles: Sequence[int]) -> list[int]:
    """Put whole originals from a backup in the place of damaged ones; which could be had."""
    taken = []
    with closing(sqlite3.connect(f"{backup.absolute().as_uri()}?immutable=1", uri=True)) as opened:
        for some in values.chunks(articles):
            query = ArticleRow.select(ArticleRow.id, ArticleRow.digest)
            for article, digest in rows.tuples(db, query.where(ArticleRow.id.in_(some))):
                content = _original_of(opened, digest)
                if content is None:
                    continue
                packed = packing.pack_original(content)
                row = {"article": article, "size": len(content), "packed": packed}
                OriginalRow.insert(row).on_conflict_replace().execute(db)
                taken.append(article)
    return taken


def _original_of(opened: sqlite3.Connection, digest: bytes) -> bytes | None:
    """The bytes with this SHA-256, where this archive has them whole."""
    query = (
        "SELECT o.packed, o.size FROM original o JOIN article a ON a.id = o.article "
        "WHERE a.digest = ?"
    )
    try:
        row = opened.execute(query, (digest,)).fetchone()
    except sqlite3.Error:
        return None
    return _whole(row[0], row[1], digest) if row else None


def put_rows(
    db: SqliteDatabase, table: str, columns: Sequence[str], found: Sequence[Sequence[Any]]
) -> None:
    """Add rows to a table of this schema; those that do not fit it are left out."""
    here = {row[1] for row in db.execute_sql(f'PRAGMA table_info("{table}")').fetchall()}
    if not here.issuperset(columns):
        return
    names = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join("?" * len(columns))
    statement = f'INSERT OR REPLACE INTO "{table}" ({names}) VALUES ({marks})'  # noqa: S608
    for row in found:
        with suppress(IntegrityError):  # it points to an article that is lost
            db.execute_sql(statement, row)
