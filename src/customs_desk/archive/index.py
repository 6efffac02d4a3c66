"""Puts articles into the full-text index and takes them out, in the caller's transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from customs_desk.archive.connection import folded_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from peewee import SqliteDatabase

# A slot is the day an article was published on and its number among that day's articles, so that
# order of dates is order of rows and a span of dates a span of rows. Day 0: date unknown.
DAY_BITS = 24
FIRST_DATED = 1 << DAY_BITS

_INSERT = "INSERT INTO search (rowid, title, source, author, place, body) VALUES (?, ?, ?, ?, ?, ?)"


class Slots:
    """Gives out free slots within one transaction."""

    def __init__(self, db: SqliteDatabase) -> None:
        self._db = db
        self._last: dict[int, int] = {}

    def take(self, day: int) -> int:
        last = self._last.get(day)
        if last is None:
            row = self._db.execute_sql(
                "SELECT max(slot) FROM article WHERE slot >= ? AND slot < ?",
                (day << DAY_BITS, (day + 1) << DAY_BITS),
            ).fetchone()
            last = row[0] if row[0] is not None else day << DAY_BITS
        self._last[day] = last + 1
        return last + 1


def row(values: Mapping[str, Any], body: str) -> tuple[int, str, str, str, str, str]:
    """An article's row of the index, from the columns of its own row; `body` comes folded."""
    return (
        values["slot"],
        "" if values["title_made"] else folded_words(values["title"]),
        folded_words(values["source"]),
        folded_words(values["author"]),
        folded_words(values["place"]),
        body,
    )


def put(db: SqliteDatabase, rows: Iterable[tuple[int, str, str, str, str, str]]) -> None:
    """Add rows to the index."""
    db.cursor().executemany(_INSERT, rows)


def take_out(db: SqliteDatabase, slot: int) -> None:
    """Remove a row; must come before the article's own row changes, from which it is read."""
    db.execute_sql("DELETE FROM search WHERE rowid = ?", (slot,))
