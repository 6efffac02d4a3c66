"""What the timeline shows of a query: the marks, and the articles that have no date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from customs_desk.ui.detail.values import published_text
from customs_desk.ui.harmless import one_line
from customs_desk.ui.timeline.marks import PUBLISHED, Dated

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from customs_desk.archive import Archive, Query
    from customs_desk.article import Article

_UNDATED = 40  # titles that the menu of undated articles holds


@dataclass(frozen=True, slots=True)
class Found:
    """What the reader thread brings for a query."""

    archive: Archive
    query: Query
    dated: Dated
    undated: list[Article]
    undated_count: int


def find(archive: Archive, query: Query, ids: array[int]) -> Found:
    """Ask the archive, on the reader thread; `ids` are what the query found."""
    with archive.session(can_be_interrupted=True):
        dated = Dated.of(archive.marks(query))
        published = set(dated.lanes[PUBLISHED].article)
        undated = [article for article in ids if article not in published]
        return Found(archive, query, dated, archive.articles(undated[:_UNDATED]), len(undated))


def undated_menu(undated: Sequence[Article], count: int, parent: QWidget) -> QMenu:
    """The titles of the first of `count` articles without a date; an action's data is its id."""
    menu = QMenu(parent)
    for article in undated:
        bounds = published_text(None, article.published_bounds, parent.locale())
        words = f"{one_line(article.title, most=70)}   ({bounds})".replace("&", "&&")
        menu.addAction(words).setData(article.id)
    if count > len(undated):
        more = QCoreApplication.translate("TimelineView", "and %n more", "", count - len(undated))
        menu.addAction(more).setEnabled(False)
    return menu
