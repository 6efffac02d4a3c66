"""How cells of the list are drawn: counts of versions, hits under the rows, what a hover says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from customs_desk.ui.appearance import tip
from customs_desk.ui.articles.snippets import draw_snippet
from customs_desk.ui.articles.table import TITLE_ROLE, VERSIONS_ROLE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from customs_desk.archive import Snippet

_INDENT = 4  # pixels before the line of hits, as before a cell's words


def _group_of(option: QStyleOptionViewItem) -> QPalette:
    """The palette whose active colours are those that the row is drawn in: a list left is paler."""
    palette = QPalette(option.palette)
    if not option.state & QStyle.StateFlag.State_Active:
        palette.setCurrentColorGroup(QPalette.ColorGroup.Inactive)
    return palette


class Hits(Protocol):
    """What the list tells of the second line of its rows."""

    shows_hits: bool

    @property
    def line_height(self) -> int:
        """The height of a row's first line."""

    def hits_of(self, row: int) -> Snippet | None:
        """The second line of a row; None while it is not known."""

    def first_edge(self) -> int:
        """Where the rows begin in the viewport."""


class Cells(QStyledItemDelegate):
    """Shows a tooltip where a cell has more to say, and under each row why it was found."""

    def __init__(self, view: QTableView, hits: Hits) -> None:
        super().__init__(view)
        self._view, self._hits = view, hits

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        versions = index.data(VERSIONS_ROLE)
        if (versions or 1) > 1 and option.rect.isValid():
            # The words are cut before the count, which would be lost otherwise.
            badge = f"  ×{versions}"
            metrics, style = option.fontMetrics, option.widget.style()
            margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
            room = option.rect.width() - 2 * margin - metrics.horizontalAdvance(badge)
            title = " ".join(str(index.data(TITLE_ROLE)).split())
            option.text = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room) + badge

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if not self._hits.shows_hits:
            super().paint(painter, option, index)
            return
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        self._view.style().drawPrimitive(panel, whole, painter, self._view)
        upper = QStyleOptionViewItem(option)
        upper.rect.setHeight(self._hits.line_height)
        super().paint(painter, upper, index)
        self._paint_hits(painter, option, index)

    def _paint_hits(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """This cell's part of a line that goes on under the whole row."""
        snippet = self._hits.hits_of(index.row())
        if snippet is None or not snippet.text:
            return
        lower = QRect(option.rect)
        lower.setTop(lower.top() + self._hits.line_height - 2)
        left = self._hits.first_edge()
        painter.save()
        painter.setClipRect(lower)
        painter.setFont(option.font)
        draw_snippet(
            painter,
            snippet,
            QPointF(left + _INDENT, lower.top()),
            _group_of(option),
            selected=bool(option.state & QStyle.StateFlag.State_Selected),
        )
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), self.hover_words(view, index), view)
        return True

    def hover_words(
        self, view: QAbstractItemView, index: QModelIndex | QPersistentModelIndex
    ) -> str:
        """What to show over a cell; "" where it says all there is."""
        words = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        if words:
            return words
        option = QStyleOptionViewItem()
        view.initViewItemOption(option)
        cut = self.sizeHint(option, index).width() > view.visualRect(index).width()
        return tip(str(index.data() or "")) if cut else ""
