"""Puts articles into the full-text index and takes them out, in the caller's transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peewee import SqliteDatabase

    from customs_desk.archive.indexed import Indexed

# A slot is the day an article was published on and, behind it, the article's id: order of dates is
# order of rows, a span of dates a span of rows, and the id needs no looking up. Day 0: no date.
DAY_BITS = 24
FIRST_DATED = 1 << DAY_BITS
IDS = FIRST_DATED - 1  # the bits of the id, and the largest id there can be

_WORDS = "INSERT INTO search (rowid, title, source, author, place, body) VALUES (?, ?, ?, ?, ?, ?)"
_BEGINNINGS = "INSERT INTO beginning (rowid, letters) VALUES (?, ?)"


def slot(day: int, article: int) -> int:
    """Where an article stands that was published on a day, 0 where that is not known."""
    return day << DAY_BITS | article


def put(db: SqliteDatabase, found: Sequence[tuple[int, Indexed]]) -> None:
    """Add articles, each with its slot."""
    # FTS5 writes a segment of its own for every row that is not in ascending order.
    found = sorted(found, key=lambda pair: pair[0])
    rows = [(at, one.title, one.source, one.author, one.place, one.body) for at, one in found]
    db.cursor().executemany(_WORDS, rows)
    db.cursor().executemany(_BEGINNINGS, [(at, one.beginnings) for at, one in found])


def take_out(db: SqliteDatabase, at: int, old: Indexed) -> None:
    """Remove an article; must come before its own row changes, from which its words are read."""
    db.execute_sql("DELETE FROM search WHERE rowid = ?", (at,))
    db.execute_sql(
        "INSERT INTO beginning (beginning, rowid, letters) VALUES ('delete', ?, ?)",
        (at, old.beginnings),
    )


def rebuild(db: SqliteDatabase) -> None:
    """Make both indexes again from the texts."""
    db.execute_sql("INSERT INTO search (search) VALUES ('rebuild')")
    db.execute_sql("INSERT INTO beginning (beginning) VALUES ('delete-all')")
    db.execute_sql(
        "INSERT INTO beginning (rowid, letters) SELECT slot, "
        "desk_beginnings(title, source, author, place, body) FROM searched ORDER BY slot"
    )


def letters(db: SqliteDatabase) -> dict[str, int]:
    """How many articles have a word that begins so, by the index of beginnings."""
    db.execute_sql(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.beginnings USING fts5vocab(main, beginning, row)"
    )
    return dict(db.execute_sql("SELECT term, doc FROM temp.beginnings").fetchall())


def optimize(db: SqliteDatabase) -> None:
    """Write both indexes as one piece each; what was taken out is nowhere in them any more."""
    db.execute_sql("INSERT INTO search (search) VALUES ('optimize')")
    db.execute_sql("INSERT INTO beginning (beginning) VALUES ('optimize')")
