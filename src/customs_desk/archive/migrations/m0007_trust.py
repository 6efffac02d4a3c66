"""Reversals, the room that changes take, who the archive is, and which articles were shredded."""

from __future__ import annotations

import secrets
from typing import Any

_STATEMENTS = (
    "ALTER TABLE change ADD COLUMN reverses INTEGER",
    "ALTER TABLE change ADD COLUMN size INTEGER NOT NULL DEFAULT 0",
    """UPDATE change SET size =
        (SELECT coalesce(sum(length(packed)), 0) FROM step WHERE step.change = change.id)""",
    "CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE shredded (article INTEGER PRIMARY KEY, made TEXT NOT NULL) STRICT",
)


def up(_migrator: Any, db: Any) -> None:
    """Add columns and tables; backups know by the archive's identity whose they are."""
    for statement in _STATEMENTS:
        db.execute_sql(statement)
    db.execute_sql("INSERT INTO about VALUES ('identity', ?)", (secrets.token_hex(16),))
