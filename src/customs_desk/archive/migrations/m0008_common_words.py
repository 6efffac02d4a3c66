"""Kinds of events get bitmaps, and so do the commonest words of a large archive."""

from __future__ import annotations

from typing import Any

from customs_desk.archive import bitmaps, common_words


def up(_migrator: Any, db: Any) -> None:
    """Note which articles have them."""
    if db.execute_sql("SELECT EXISTS (SELECT 1 FROM article)").fetchone()[0]:
        bitmaps.rebuild(db)
        common_words.look(db)
