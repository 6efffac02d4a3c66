"""Changes that reverse an earlier one, and how much room each takes in the log."""

from __future__ import annotations

from typing import Any

_STATEMENTS = (
    "ALTER TABLE change ADD COLUMN reverses INTEGER",
    "ALTER TABLE change ADD COLUMN size INTEGER NOT NULL DEFAULT 0",
    """UPDATE change SET size =
        (SELECT coalesce(sum(length(packed)), 0) FROM step WHERE step.change = change.id)""",
)


def up(_migrator: Any, db: Any) -> None:
    """Add the two columns and fill them."""
    for statement in _STATEMENTS:
        db.execute_sql(statement)
