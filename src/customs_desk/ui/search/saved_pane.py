"""The list of saved searches above the filters; hidden while there is none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from customs_desk.archive import Query
from customs_desk.ui.appearance import tip
from customs_desk.ui.harmless import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.archive import Changes, SavedSearch
    from customs_desk.ui.background import Background
    from customs_desk.ui.results import Results

_SHOWN = 6  # rows before the list scrolls


class SavedSearchPane(QWidget):
    """One click asks a saved search again; the one that is being asked is marked."""

    wanted = Signal(object)  # SavedSearch
    rename_wanted = Signal(object)
    forget_wanted = Signal(object)

    def __init__(
        self, results: Results, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._results, self._background = results, background
        self._saved: list[SavedSearch] = []
        self.setObjectName("saved_searches")
        heading = QLabel(self.tr("Saved searches"), self)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        bold = QFont(self.font())
        bold.setBold(True)
        heading.setFont(bold)
        heading.setContentsMargins(10, 6, 4, 4)
        self.list = _SavedList(self)
        self.list.setAccessibleName(self.tr("Saved searches"))
        self.list.itemClicked.connect(self._ask)
        self.list.itemActivated.connect(self._ask)
        self.list.rename_pressed.connect(self._rename)
        self.list.forget_pressed.connect(self._forget)
        self.list.customContextMenuRequested.connect(self._show_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addWidget(self.list)
        self.hide()
        results.changed.connect(self.refresh)
        results.archive_changed.connect(self._note)

    @Slot()
    def refresh(self) -> None:
        """Look again which searches are kept."""
        archive = self._results.archive
        if archive is None:
            self._fill([])
            return

        def fetch() -> list[SavedSearch]:
            with archive.session():
                return archive.saved_searches.all()

        self._background.ask(fetch, self._fill)

    @Slot(object)
    def _note(self, changes: Changes) -> None:
        """Look again only where a change was about searches: an import tells of many others."""
        if changes.searches:
            self.refresh()

    def _fill(self, saved: Sequence[SavedSearch]) -> None:
        if list(saved) != self._saved:
            self._saved = list(saved)
            self.list.clear()
            for search in self._saved:
                self._add(search)
            self.list.fit(min(len(self._saved), _SHOWN))
        self.setVisible(bool(self._saved))
        self._mark()

    def _add(self, search: SavedSearch) -> None:
        item = QListWidgetItem(one_line(search.name), self.list)
        item.setData(Qt.ItemDataRole.UserRole, search)
        item.setToolTip(tip(search.name, search.query.text))
        item.setSizeHint(QSize(0, self.fontMetrics().height() + 8))

    def _mark(self) -> None:
        """The search that is being asked stands out."""
        asked = self._results.query
        plain = Query(text=asked.text.strip(), filters=asked.filters, exact=asked.exact)
        for row, search in enumerate(self._saved):
            kept = replace(search.query, text=search.query.text.strip())
            item = self.list.item(row)
            if item is not None:
                item.setSelected(
                    kept.text == plain.text
                    and set(kept.filters) == set(plain.filters)
                    and kept.exact == plain.exact
                    and not asked.removed
                )

    def _search(self, item: QListWidgetItem | None) -> SavedSearch | None:
        return None if item is None else item.data(Qt.ItemDataRole.UserRole)

    @Slot(QListWidgetItem)
    def _ask(self, item: QListWidgetItem) -> None:
        self.wanted.emit(self._search(item))

    @Slot()
    def _rename(self) -> None:
        if search := self._search(self.list.currentItem()):
            self.rename_wanted.emit(search)

    @Slot()
    def _forget(self) -> None:
        if search := self._search(self.list.currentItem()):
            self.forget_wanted.emit(search)

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        item = self.list.itemAt(place) or self.list.currentItem()
        if item is None:
            return
        self.list.setCurrentItem(item)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Rename…")).triggered.connect(self._rename)
        menu.addAction(self.tr("&Forget")).triggered.connect(self._forget)
        menu.popup(self.list.viewport().mapToGlobal(place))


class _SavedList(QListWidget):
    """A list that knows F2 and Delete, and is no higher than what it holds."""

    rename_pressed = Signal()
    forget_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setViewportMargins(10, 0, 0, 0)

    def fit(self, rows: int) -> None:
        """Be as high as so many rows."""
        self.setFixedHeight(rows * (self.fontMetrics().height() + 8) + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.rename_pressed.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.forget_pressed.emit()
        else:
            super().keyPressEvent(event)
