"""The commonest words of a large archive get bitmaps: what they find need not be looked for."""

from __future__ import annotations

from typing import Any

from customs_desk.archive import common_words


def up(_migrator: Any, db: Any) -> None:
    """Note which articles have them."""
    common_words.look(db)
