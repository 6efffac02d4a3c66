"""Runs a peewee query on a named database and gives plain rows, typed as far as they can be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

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


def insert(
    db: SqliteDatabase, model: Any, found: Sequence[Sequence[Any]], *, ignore: bool = False
) -> None:
    """Add many rows, each with a value for every column; `ignore` passes over those there are.

    One prepared statement: peewee's own insert builds the statement anew for every batch, which
    takes longer than storing.
    """
    if not found:
        return
    meta = model._meta  # noqa: SLF001 -- peewee's documented way
    columns = ", ".join(f'"{field.column_name}"' for field in meta.sorted_fields)
    marks = ", ".join("?" * len(meta.sorted_fields))
    how = "INSERT OR IGNORE" if ignore else "INSERT"
    statement = f'{how} INTO "{meta.table_name}" ({columns}) VALUES ({marks})'
    db.cursor().executemany(statement, found)
