"""Versions of one text: fingerprints to find them by, stories, and who was told apart by hand."""

from __future__ import annotations

from typing import Any

from customs_desk.archive import stories

_TABLES = (
    """CREATE TABLE fingerprint (
        hash INTEGER NOT NULL,
        article INTEGER NOT NULL REFERENCES article (id),
        PRIMARY KEY (hash, article)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE version (
        article INTEGER PRIMARY KEY REFERENCES article (id),
        story INTEGER NOT NULL,
        standing INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE apart (
        article INTEGER NOT NULL REFERENCES article (id),
        other INTEGER NOT NULL REFERENCES article (id),
        PRIMARY KEY (article, other)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX version_story ON version (story, standing)",
    "CREATE INDEX version_standing ON version (standing, article)",
)


def up(_migrator: Any, db: Any) -> None:
    """Make the tables and find the stories of the articles that are here."""
    for statement in _TABLES:
        db.execute_sql(statement)
    stories.find_all(db)
