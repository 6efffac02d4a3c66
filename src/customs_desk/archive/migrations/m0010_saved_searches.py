"""Searches that people keep under a name."""

from __future__ import annotations

from typing import Any


def up(_migrator: Any, db: Any) -> None:
    """Make the table."""
    db.execute_sql(
        """CREATE TABLE saved_search (
            folded TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            query TEXT NOT NULL
        ) STRICT, WITHOUT ROWID"""
    )
