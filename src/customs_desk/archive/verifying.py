"""Proves that an archive is whole, or names what is damaged and what that touches."""

from __future__ import annotations

import hashlib
import json
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from peewee import DatabaseError

from customs_desk.archive import packing, rows, store, values
from customs_desk.archive.tables import (
    ArticleRow,
    CorrectionRow,
    EventRow,
    OriginalRow,
    ReadingRow,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from peewee import SqliteDatabase

_PAGE = 200


@dataclass(frozen=True, slots=True)
class Finding:
    """One damage: `what` is database, reference, index, original, reading or article."""

    what: str
    article: int | None
    sentence: str


def verify(
    db: SqliteDatabase,
    *,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> list[Finding]:
    """Every damage that can be found; stops early, with what it has, when cancelled."""
    found = [*_database(db), *_references(db)]
    try:
        found += _articles(db, progress, cancelled)
    except DatabaseError as error:
        found.append(Finding("database", None, f"Articles cannot be read to the end: {error}."))
    if not cancelled():
        found += _index(db)
    return found


def opened(packed: bytes, size: int) -> bytes | None:
    """The original's bytes, None where they cannot be had."""
    try:
        content = packing.unpack_original(packed, size)
    except zlib.error:
        return None
    return content if len(content) == size else None


def _database(db: SqliteDatabase) -> Iterator[Finding]:
    try:
        said_all = db.execute_sql("PRAGMA integrity_check(100)").fetchall()
    except DatabaseError as error:
        said_all = [(str(error),)]
    for (said,) in said_all:
        if said != "ok":
            yield Finding("database", None, f"The database's structure is damaged: {said}.")


def _references(db: SqliteDatabase) -> Iterator[Finding]:
    try:
        lost_rows = db.execute_sql("PRAGMA foreign_key_check").fetchall()
    except DatabaseError:
        return  # said by the check of the structure
    for table, row, parent, _number in lost_rows[:100]:
        yield Finding(
            "reference", None, f"Row {row} of “{table}” points to a missing row of “{parent}”."
        )
    for table in (OriginalRow, ReadingRow):
        lost = ArticleRow.select(ArticleRow.id, ArticleRow.title).where(
            ArticleRow.id.not_in(table.select(table.article))
        )
        name = table._meta.table_name  # noqa: SLF001 -- peewee's documented way
        for article, title in rows.tuples(db, lost):
            yield Finding(name, article, f"The {name} of “{title}” is missing.")


def _articles(
    db: SqliteDatabase, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> Iterator[Finding]:
    total = ArticleRow.select().count(db)
    done, last = 0, 0
    while not cancelled():
        query = (
            ArticleRow.select(
                ArticleRow, OriginalRow.packed.alias("original"), OriginalRow.size.alias("bytes"),
                ReadingRow.text, ReadingRow.packed.alias("reading"),
            )
            .join(OriginalRow, on=(OriginalRow.article == ArticleRow.id))
            .join(ReadingRow, on=(ReadingRow.article == ArticleRow.id))
            .where(ArticleRow.id > last)
            .order_by(ArticleRow.id)
            .limit(_PAGE)
        )  # fmt: skip
        page = rows.dicts(db, query)
        if not page:
            return
        for row in page:
            yield from _article(db, row)
        done, last = done + len(page), page[-1]["id"]
        progress(done, total)


def _article(db: SqliteDatabase, row: dict[str, Any]) -> Iterator[Finding]:
    article, title = row["id"], row["title"]
    content = opened(row["original"], row["bytes"])
    if content is None or hashlib.sha256(content).digest() != row["digest"]:
        yield Finding(
            "original",
            article,
            f"The original of “{title}” ({row['name']}) is no longer what was imported.",
        )
        return
    try:
        text = packing.unpack_text(row["text"], content, row["encoding"])
        reading = packing.unpack_reading(row["reading"], text)
        corrections = {f: v for f, (v, _m) in store.corrections_of(db, article).items()}
        wanted = values.reading_columns(reading, corrections)
    except (zlib.error, ValueError, TypeError, KeyError, LookupError) as error:
        yield Finding("reading", article, f"What was read from “{title}” is damaged: {error}.")
        return
    wanted["corrected"] = " ".join(sorted(corrections))
    wrong = sorted(c for c, value in wanted.items() if row[c] != value)
    if not wrong and values.seal(row) != row["seal"]:
        wrong = ["its seal"]
    if wrong:
        yield Finding("article", article, f"Values of “{title}” are damaged: {', '.join(wrong)}.")


def _index(db: SqliteDatabase) -> Iterator[Finding]:
    """FTS5 looks through its own content only when asked with rank 1."""
    try:
        with db.atomic("IMMEDIATE"):
            db.execute_sql("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
        indexed = db.execute_sql("SELECT count(*) FROM search_docsize").fetchone()[0]
        articles = ArticleRow.select().count(db)
    except DatabaseError as error:
        if "readonly" in str(error):
            return  # the check needs to write; a read-only archive goes without it
        yield Finding(
            "index",
            None,
            f"The full-text index does not fit the texts: {error}. It can be built again.",
        )
        return
    if indexed != articles:
        yield Finding(
            "index", None, f"The full-text index holds {indexed} texts of {articles} articles."
        )


def rebuild_index(db: SqliteDatabase) -> None:
    """Make the full-text index again from the texts."""
    db.execute_sql("INSERT INTO search (search) VALUES ('rebuild')")


def dump(db: SqliteDatabase) -> list[str]:
    """What a person would find in the archive, as text to compare: articles and corrections.

    Articles whose import was undone, places in the index and the log itself are left out.
    """
    seen = (
        ArticleRow.select(ArticleRow, ReadingRow.packed)
        .join(ReadingRow, on=(ReadingRow.article == ArticleRow.id))
        .where(ArticleRow.state != store.UNDONE)
        .order_by(ArticleRow.id)
    )
    lines = []
    for row in rows.dicts(db, seen):
        told = {c: row[c] for c in ("id", "state", *values.SEALED)} | {"day": row["slot"] >> 24}
        told["digest"] = row["digest"].hex()
        told["reading"] = hashlib.sha256(row["packed"]).hexdigest()
        lines.append(json.dumps(told, ensure_ascii=False, sort_keys=True))
    for table in (CorrectionRow, EventRow):
        kept = (
            table.select(table)
            .join(ArticleRow, on=(ArticleRow.id == table.article))
            .where(ArticleRow.state != store.UNDONE)
            .order_by(*table._meta.sorted_fields)  # noqa: SLF001 -- peewee's documented way
        )
        lines += [json.dumps(row, ensure_ascii=False) for row in rows.tuples(db, kept)]
    return lines
