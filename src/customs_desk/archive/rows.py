"""Runs a peewee query on a named database and gives plain rows, typed as far as they can be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from peewee import SqliteDatabase


def tuples(db: SqliteDatabase, query: Any) -> list[tuple[Any, ...]]:
    """The rows, each a tuple of its columns."""
    return list(query.tuples().execute(db))


def dicts(db: SqliteDatabase, query: Any) -> list[dict[str, Any]]:
    """The rows, each by the names of its columns."""
    return list(query.dicts().execute(db))


def first(db: SqliteDatabase, query: Any) -> tuple[Any, ...] | None:
    """The first row, None where there is none."""
    return next(iter(tuples(db, query.limit(1))), None)


def column(db: SqliteDatabase, query: Any) -> list[Any]:
    """The values of a query's only column."""
    return [row[0] for row in tuples(db, query)]
