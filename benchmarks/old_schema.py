"""Makes an archive as the first version of the program left it, to be brought up to date."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from peewee import SqliteDatabase

from customs_desk.archive.connection import APPLICATION_ID, FUNCTIONS
from customs_desk.archive.migrations import first_steps

if TYPE_CHECKING:
    from pathlib import Path


def as_of_the_first_schema(source: Path, path: Path) -> None:
    """Write to `path` what an archive of today would be, had only the first schema been known."""
    db = SqliteDatabase(str(path))
    for function, name, arguments in FUNCTIONS:
        db.register_function(function, name, arguments, deterministic=True)
    with closing(db):
        first_steps(db, last="0001_first")
        db.execute_sql("ATTACH ? AS new", (str(source),))
        tables = "SELECT name FROM main.sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%'"
        with db.atomic():
            db.execute_sql("PRAGMA defer_foreign_keys = ON")
            for (table,) in db.execute_sql(tables).fetchall():
                columns = db.execute_sql(f"PRAGMA main.table_info({table})").fetchall()
                names = ", ".join(column[1] for column in columns)
                db.execute_sql(f"INSERT INTO main.{table} SELECT {names} FROM new.{table}")  # noqa: S608
            db.execute_sql("INSERT INTO search (search) VALUES ('rebuild')")
        db.execute_sql("DETACH new")
        db.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute_sql("PRAGMA user_version = 1")
