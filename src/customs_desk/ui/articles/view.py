"""The list: a table of articles to sort, select, open and drag out. Columns are the user's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QElapsedTimer,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QDrag,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from customs_desk.archive import ArchiveProblem, asks_for_words
from customs_desk.fields import FIELDS
from customs_desk.ui.articles.cells import Cells
from customs_desk.ui.articles.columns import Columns
from customs_desk.ui.articles.originals import written_out
from customs_desk.ui.articles.selection import Selected, rows_of, runs
from customs_desk.ui.articles.table import ArticleTable
from customs_desk.ui.in_words import in_words

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence
    from tempfile import TemporaryDirectory

    from pyroaring import BitMap
    from PySide6.QtCore import QMimeData

    from customs_desk.archive import Snippet
    from customs_desk.ui.articles.snippets import Snippets
    from customs_desk.ui.results import Results

_FLAG = QItemSelectionModel.SelectionFlag
_WATCHED_MOST = 50_000  # cells of a selection that a screen reader is told one by one
_DRAGGED_MOST = 200
_TYPED_TOGETHER = 1000  # milliseconds between keys of one word
_LOOKED_AT_MOST = 4096  # rows that typing ahead looks through


class ArticleView(QTableView):
    """The list of what the query found."""

    opened = Signal(int)  # Enter or a double click on an article
    left = Signal()  # Escape
    menu_wanted = Signal(QPoint)  # a place on the screen

    def __init__(self, results: Results, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self.table = ArticleTable(results, self)
        self._following = False
        self._is_glimpse = False  # the rows are the first of those that are being looked for
        self._all_wanted = False
        self._query = results.query
        self._typed = ""
        self._typing = QElapsedTimer()
        self._dragged: list[TemporaryDirectory[str]] = []
        self._snippets: Snippets | None = None
        self._hits_wanted = True
        self.shows_hits = False  # whether each row has a second line
        self.setModel(self.table)
        self.setItemDelegate(Cells(self, self))
        self.setObjectName("articles")
        self.setAccessibleName(self.tr("Articles"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._dress_rows()
        self.columns = Columns(results, self)
        self.setHorizontalHeader(self.columns)
        # The header asks its selection model about every row of every column when it is painted:
        # 17 s for a million selected rows. One of its own, always empty, costs nothing.
        self.columns.setSelectionModel(QItemSelectionModel(self.table, self))
        self.columns.reset()
        self.customContextMenuRequested.connect(self._ask_for_menu)
        self.doubleClicked.connect(self._open_index)
        results.selection = self.selected_ids
        results.changed.connect(self._look_again)
        results.glimpsed.connect(self._glimpse)
        results.current_changed.connect(self._follow)

    def _dress_rows(self) -> None:
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setAccessibleName(self.tr("Rows"))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.line_height)

    # Hits under the rows

    @property
    def line_height(self) -> int:
        """The height of a row that has no line of hits."""
        return self.fontMetrics().height() + 10

    def show_snippets(self, snippets: Snippets, *, on: bool) -> None:
        """Show under each row why it was found, while words are searched for."""
        self._snippets, self._hits_wanted = snippets, on
        snippets.came.connect(self.viewport().update)
        self._fit_rows()

    def set_hits_wanted(self, *, on: bool) -> None:
        self._hits_wanted = on
        self._fit_rows()

    def hits_of(self, row: int) -> Snippet | None:
        """The line under a row; None while it is not known."""
        return self._snippets.of(self.table.ids[row]) if self._snippets else None

    def first_edge(self) -> int:
        return self.columnViewportPosition(self.columns.first())

    def _fit_rows(self) -> None:
        asked = asks_for_words(self._results.query)
        self.shows_hits = self._snippets is not None and self._hits_wanted and asked
        height = self.line_height
        if self.shows_hits:
            height += self.fontMetrics().height() + 2
        if self.verticalHeader().defaultSectionSize() != height:
            self.verticalHeader().setDefaultSectionSize(height)
            self.viewport().update()

    # Selection

    def selected_ids(self) -> Selected:
        """The selected articles, top to bottom."""
        return Selected(self.table.ids, self._selected_rows())

    def selected_count(self) -> int:
        return sum(last - first + 1 for first, last in self._selected_rows())

    def _selected_rows(self) -> list[tuple[int, int]]:
        return rows_of(self.selectionModel().selection())

    def select_ids(self, ids: Sequence[int]) -> None:
        """Select these articles where they are among the rows, and show the first of them."""
        wanted = set(ids)
        self._select_rows(wanted)
        first = next((row for row, one in enumerate(self.table.ids) if one in wanted), -1)
        if first >= 0:
            self.scrollTo(self.table.index(first, self.columns.first()))

    def selectAll(self) -> None:
        """Select every article that the query found, seen yet or not."""
        if len(self.table.ids):
            self._all_wanted = self._is_glimpse  # the others too, once they are found
            self._select_rows(None)

    def _select_rows(self, wanted: set[int] | BitMap | None) -> None:
        """Select the rows of these articles, all of them for None, as few ranges as there are."""
        selection = QItemSelection()
        last_column = len(FIELDS) - 1
        for first, last in runs(self.table.ids, wanted):
            top, bottom = self.table.index(first, 0), self.table.index(last, last_column)
            selection.select(top, bottom)
        self.selectionModel().select(selection, _FLAG.ClearAndSelect)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        rows = sum(last - first + 1 for first, last in rows_of(selected) + rows_of(deselected))
        if rows * len(FIELDS) <= _WATCHED_MOST:
            super().selectionChanged(selected, deselected)
        else:  # a screen reader would be told each cell, for 10 s at a million rows
            self.viewport().update()
        self._results.selection_changed.emit()

    def currentChanged(  # noqa: N802 -- Qt's name
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._following:
            self._results.choose(self.table.ids[current.row()])

    @Slot(object)
    def _glimpse(self, ids: array[int]) -> None:
        """Show the first of very many that are being looked for; all of them follow."""
        if ids == self.table.ids[: len(ids)]:
            return  # what is shown begins the same way: wait for the rest
        self._following = True
        self.table.show_ids(ids)
        self._following = False
        self._all_wanted = False
        self._is_glimpse = True

    @Slot()
    def _look_again(self) -> None:
        """Show what was found; what was selected stays so where it is still there."""
        ids = self._results.ids
        self._is_glimpse = False
        self._fit_rows()
        self.columns.show_order()
        if ids == self.table.ids:
            self.table.forget()
            return
        # All of them sorted otherwise are all of them still, without a look at each.
        same = self._query == self._results.query and len(ids) == len(self.table.ids)
        all_wanted = self._all_wanted or (same and len(ids) == self.selected_count())
        self._all_wanted, self._query = False, self._results.query
        selected = None if all_wanted else self.selected_ids().members()
        top = self.verticalScrollBar().value()
        self._following = True
        self.table.show_ids(ids)
        if selected or selected is None:
            self._select_rows(selected)
        self._follow(self._results.current)
        self._following = False
        if self._results.current == 0:
            self.verticalScrollBar().setValue(top)
        self._results.selection_changed.emit()

    @Slot(int)
    def _follow(self, article_id: int) -> None:
        """Make the row of the current article the current row."""
        row = self.table.row_of(article_id) if article_id else -1
        if row < 0 or row == self.currentIndex().row():
            return
        index = self.table.index(row, self.columns.first())
        chosen = self.selectionModel().isRowSelected(row, QModelIndex())
        was, self._following = self._following, True
        flag = _FLAG.NoUpdate if chosen else _FLAG.ClearAndSelect | _FLAG.Rows
        self.selectionModel().setCurrentIndex(index, flag)
        self._following = was
        self.scrollTo(index)

    def step(self, by: int) -> None:
        """Go to the next or the previous article, as if in the list."""
        rows = len(self.table.ids)
        if rows:
            here = self.table.row_of(self._results.current)
            there = 0 if here < 0 else min(max(here + by, 0), rows - 1)
            self._results.choose(self.table.ids[there])

    @Slot()
    def go_next(self) -> None:
        self.step(1)

    @Slot()
    def go_previous(self) -> None:
        self.step(-1)

    def enter(self) -> None:
        """Take the keyboard, with a row to stand on."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.currentIndex().isValid() and len(self.table.ids):
            self.setCurrentIndex(self.table.index(0, self.columns.first()))

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open_index(self.currentIndex())
        elif plain and key == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and key in {Qt.Key.Key_Home, Qt.Key.Key_End} and len(self.table.ids):
            row = 0 if key == Qt.Key.Key_Home else len(self.table.ids) - 1
            self.setCurrentIndex(self.table.index(row, self.columns.first()))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the next title that begins with what is typed, among the rows around."""
        rows = len(self.table.ids)
        late = not self._typing.isValid() or self._typing.elapsed() > _TYPED_TOGETHER
        self._typed = search if late else self._typed + search
        self._typing.restart()
        wanted = self._typed.casefold()
        if not rows or not wanted.strip():
            return
        start = max(self.currentIndex().row(), 0) + (1 if len(wanted) == 1 else 0)
        for step in range(min(rows, _LOOKED_AT_MOST)):
            row = (start + step) % rows
            article = self.table.article(row)
            if article is not None and article.title.casefold().startswith(wanted):
                self.setCurrentIndex(self.table.index(row, self.columns.first()))
                return

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.indexAt(event.position().toPoint()).isValid():
            self.clearSelection()
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit_title()
        if self.currentIndex().isValid() and event.oldSize().height() > event.size().height():
            self.scrollTo(self.currentIndex())

    @Slot(QModelIndex)
    def _open_index(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.table.ids[index.row()])

    @Slot(QPoint)
    def _ask_for_menu(self, place: QPoint) -> None:
        rect = self.visualRect(self.currentIndex())
        by_key = not self.rect().contains(place) or not self.indexAt(place).isValid()
        if by_key and self.currentIndex().isValid() and rect.isValid():
            place = rect.center()
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def startDrag(self, _actions: Qt.DropAction) -> None:  # noqa: N802 -- Qt's name
        """Give the original files of the selected rows to another program, as copies."""
        data = self.originals()
        if data is not None:
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)

    def originals(self) -> QMimeData | None:
        """The selected originals as files; None where there is nothing to give."""
        archive, ids = self._results.archive, self.selected_ids()[:_DRAGGED_MOST]
        if archive is None or not ids:
            return None
        try:
            place, data = written_out(archive, ids)
        except (ArchiveProblem, OSError) as problem:
            self._results.failed.emit(in_words(problem))
            return None
        self._dragged.append(place)
        return data

    def forget_dragged(self) -> None:
        """Remove the copies; until now somebody may still have been reading them."""
        for place in self._dragged:
            place.cleanup()
        self._dragged.clear()
