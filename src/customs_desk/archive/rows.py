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
    db: SqliteDatabase,
    model: Any,
    found: Sequence[Sequence[Any]],
    *,
    ignore: bool = False,
    columns: Sequence[str] = (),
) -> None:
    """Add many rows, each with a value for every column, or for `columns`.

    `ignore` passes over rows that are there. One prepared statement: peewee's own insert builds
    the statement anew for every batch, which takes longer than storing.
    """
    if not found:
        return
    meta = model._meta  # noqa: SLF001 -- peewee's documented way
    named = columns or [field.column_name for field in meta.sorted_fields]
    into = ", ".join(f'"{column}"' for column in named)
    marks = ", ".join("?" * len(named))
    how = "INSERT OR IGNORE" if ignore else "INSERT"
    statement = f'{how} INTO "{meta.table_name}" ({into}) VALUES ({marks})'
    db.cursor().executemany(statement, found)
