"""All that showing one article needs, made off the window's thread. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from customs_desk.ui.detail.fold import Folded, fold
from customs_desk.ui.detail.marks import Marks
from customs_desk.ui.detail.notices import is_mendable

if TYPE_CHECKING:
    from customs_desk.archive import Archive, Query
    from customs_desk.article import ArticleText


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the reader thread brings for one article."""

    article: int
    query: Query
    text: ArticleText | None
    folded: Folded
    marks: Marks
    hits: tuple[tuple[int, int], ...]
    mendable: bool = False  # the letters are wrong, and could be mended


def load(archive: Archive, article: int, query: Query, limit: int, *, hide: bool) -> Loaded:
    """Everything for showing one article; the slow part, done off the window's thread."""
    with archive.session():
        if not archive.articles([article]):
            return Loaded(article, query, None, fold(""), Marks(), ())
        text = archive.text(article)
        hits = tuple(archive.hits(article, query)) if query.text.strip() else ()
    hidden = [(span.start, span.end) for span in text.reading.boilerplate] if hide else []
    folded = fold(text.text, hidden=hidden, limit=limit)
    return Loaded(article, query, text, folded, Marks(text.reading), hits, is_mendable(text))
