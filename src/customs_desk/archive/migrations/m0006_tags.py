"""What people add: tags of articles, and a note on each."""

from __future__ import annotations

from typing import Any

_TABLES = (
    """CREATE TABLE tag (
        article INTEGER NOT NULL REFERENCES article (id),
        folded TEXT NOT NULL,
        tag TEXT NOT NULL,
        PRIMARY KEY (article, folded)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE note (
        article INTEGER PRIMARY KEY REFERENCES article (id),
        text TEXT NOT NULL,
        folded TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX tag_folded ON tag (folded, article)",
)


def up(_migrator: Any, db: Any) -> None:
    """Make the tables."""
    for statement in _TABLES:
        db.execute_sql(statement)
