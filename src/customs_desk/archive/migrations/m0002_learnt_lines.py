"""The lines that files of one source repeat, counted."""

from __future__ import annotations

from typing import Any

_STATEMENTS = (
    """CREATE TABLE learnt (
        source INTEGER NOT NULL,
        line INTEGER NOT NULL,
        files INTEGER NOT NULL,
        one INTEGER NOT NULL,
        two INTEGER NOT NULL,
        PRIMARY KEY (source, line)
    ) STRICT, WITHOUT ROWID""",
)


def up(_migrator: Any, db: Any) -> None:
    """Add the table; articles that are here already count when they are read again."""
    for statement in _STATEMENTS:
        db.execute_sql(statement)
