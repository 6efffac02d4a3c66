"""A file with several news items as documents of their own, one an item."""

from __future__ import annotations

import hashlib
from pathlib import PurePath
from typing import TYPE_CHECKING

from customs_desk.article import Document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.article import Span


def split_document(document: Document, items: Sequence[Span]) -> list[Document]:
    """The items as UTF-8 texts, named after the file: 'news (2 of 5).txt'."""
    stem = PurePath(document.name).stem
    made = []
    for number, span in enumerate(items, start=1):
        text = document.text[span.start : span.end]
        content = text.encode("utf-8", "surrogatepass")
        made.append(
            Document(
                name=f"{stem} ({number} of {len(items)}).txt",
                content=content,
                digest=hashlib.sha256(content).hexdigest(),
                encoding="utf-8",
                text=text,
                came_from=document.came_from,
            )
        )
    return made
