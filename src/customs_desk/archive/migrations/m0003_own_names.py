"""The table of what people said of names."""

from __future__ import annotations

from typing import Any

_STATEMENT = """CREATE TABLE own_name (
    kind TEXT NOT NULL,
    folded TEXT NOT NULL,
    spelling TEXT NOT NULL,
    name TEXT NOT NULL,
    made TEXT NOT NULL,
    touched TEXT NOT NULL DEFAULT '[]',
    PRIMARY KEY (kind, folded)
) WITHOUT ROWID"""


def up(_migrator: Any, db: Any) -> None:
    """Make the table."""
    db.execute_sql(_STATEMENT)
