"""Narrowing down: the search field, and the pane of facets with their counts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QLocale,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from customs_desk.translate import QT_TRANSLATE_NOOP
from customs_desk.ui.appearance import icon, muted, tip
from customs_desk.ui.article_table import language_name

if TYPE_CHECKING:
    from customs_desk.archive import Query
    from customs_desk.ui.background import Background
    from customs_desk.ui.results import Results

_PAUSE = 150  # milliseconds after the last key before the archive is asked
_SHOWN_FIRST = 12  # values of one facet before "Show all"
_FIELD, _VALUE = Qt.ItemDataRole.UserRole.value, Qt.ItemDataRole.UserRole.value + 1
_FACETS = (
    ("source", QT_TRANSLATE_NOOP("Facet", "Source")),
    ("language", QT_TRANSLATE_NOOP("Facet", "Language")),
    ("year", QT_TRANSLATE_NOOP("Facet", "Year")),
)


class SearchField(QLineEdit):
    """Search as you type. Escape clears, a second Escape leaves; Down goes to the results."""

    left = Signal()
    went_down = Signal()

    def __init__(self, results: Results, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self.setObjectName("search")
        self.setPlaceholderText(self.tr("Search articles…"))
        self.setAccessibleName(self.tr("Search articles"))
        self.setToolTip(
            tip(
                self.tr("Words are found in all their forms and spellings."),
                self.tr("“…” a phrase, -word without it, word* its beginning, A OR B either."),
            )
        )
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # it would take dropped files as text
        self.setMinimumWidth(180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._glass = QAction(icon("search"), "", self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.textEdited.connect(self._wait)
        self.textChanged.connect(self._note_cleared)
        results.changed.connect(self._show_query)

    def dress(self) -> None:
        """Take the icon afresh after the colours changed."""
        self._glass.setIcon(icon("search"))

    def enter(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        elif key == Qt.Key.Key_Down:
            self._ask_now()
            self.went_down.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._ask_now()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _wait(self) -> None:
        self._pause.start()

    @Slot(str)
    def _note_cleared(self, text: str) -> None:
        if not text:
            self._ask_now()

    @Slot()
    def _ask(self) -> None:
        """Ask while the last word may still be growing."""
        text = self.text()
        typing = bool(text) and not text[-1].isspace()
        self._set(replace(self._results.query, text=text, typing=typing))

    def _ask_now(self) -> None:
        self._pause.stop()
        self._set(replace(self._results.query, text=self.text(), typing=False))

    def _set(self, query: Query) -> None:
        if query.text.strip() or self._results.query.text.strip():
            self._results.set_query(query)

    @Slot()
    def _show_query(self) -> None:
        """Show what is asked, where somebody else asked it; never while keys wait to be asked."""
        text = self._results.query.text
        if not self._pause.isActive() and text != self.text() and text.strip() != self.text():
            with QSignalBlocker(self):
                self.setText(text)


class FacetPane(QWidget):
    """Values with counts, to be ticked: several of one facet mean either."""

    def __init__(
        self, results: Results, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._results, self._background = results, background
        self._all_shown: set[str] = set()
        self._folded: set[str] = set()
        self._facets: dict[str, list[tuple[str, int]]] = {}
        self._filling = False
        self.setObjectName("facets")
        self.setMinimumWidth(140)
        self._heading = QLabel(self.tr("Filters"), self)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self.clear_button = QToolButton(self)
        self.clear_button.setText(self.tr("Clear"))
        self.clear_button.setToolTip(tip(self.tr("Take all filters away")))
        self.clear_button.setAccessibleName(self.tr("Clear filters"))
        self.clear_button.setAutoRaise(True)
        self.clear_button.clicked.connect(self._clear)
        self.tree = self._make_tree()
        self._lay_out()
        results.changed.connect(self.refresh)

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(self.tr("Filters"))
        tree.setColumnCount(2)
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(True)
        tree.setIndentation(12)
        tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setSelectionMode(QTreeWidget.SelectionMode.SingleSelection)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = tree.header()
        header.setAccessibleName(self.tr("Filters"))
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        tree.itemChanged.connect(self._tick)
        tree.itemActivated.connect(self._activate)
        tree.itemClicked.connect(self._activate)
        tree.itemCollapsed.connect(self._note_fold)
        tree.itemExpanded.connect(self._note_fold)
        return tree

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(10, 6, 4, 4)
        bold = QFont(self.font())
        bold.setBold(True)
        self._heading.setFont(bold)
        top.addWidget(self._heading, 1)
        top.addWidget(self.clear_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        self.setFocusProxy(self.tree)
        self.clear_button.setEnabled(False)

    @Slot()
    def refresh(self) -> None:
        """Count again for the query of now."""
        archive, query = self._results.archive, self._results.query
        self.clear_button.setEnabled(bool(query.filters))
        if archive is None:
            self._fill({})
            return

        def count() -> dict[str, list[tuple[str, int]]]:
            with archive.session():
                return archive.facets(query)

        self._background.ask(count, self._fill)

    def _fill(self, facets: dict[str, list[tuple[str, int]]]) -> None:
        self._facets = facets
        place = self.tree.verticalScrollBar().value()
        here = self._key(self.tree.currentItem())
        self._filling = True
        self.tree.clear()
        for field, label in _FACETS:
            values = self._values(field)
            if values:
                self._add_facet(field, QCoreApplication.translate("Facet", label), values)
        self._filling = False
        self._stand_on(here)
        self.tree.verticalScrollBar().setValue(place)

    def _values(self, field: str) -> list[tuple[str, int]]:
        """The facet's values; those ticked stay although nothing has them now."""
        found = self._facets.get(field, [])
        known = {value for value, _ in found}
        ticked = [value for name, value in self._results.query.filters if name == field]
        return [*found, *((value, 0) for value in ticked if value not in known)]

    def _add_facet(self, field: str, label: str, values: list[tuple[str, int]]) -> None:
        ticked = {value for name, value in self._results.query.filters if name == field}
        head = QTreeWidgetItem([label, ""])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        head.setData(0, _FIELD, field)
        head.setSizeHint(0, self._row_size(10))
        bold = QFont(self.font())
        bold.setBold(True)
        head.setFont(0, bold)
        all_shown = field in self._all_shown or len(values) <= _SHOWN_FIRST + 1
        for place, (value, count) in enumerate(values):
            if all_shown or place < _SHOWN_FIRST or value in ticked:
                self._add_value(head, field, value, count, ticked=value in ticked)
        if not all_shown:
            more = QTreeWidgetItem(head, [self.tr("Show all %Ln", "", len(values)), ""])
            more.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            more.setData(0, _FIELD, field)
            more.setForeground(0, self.palette().link())
            more.setSizeHint(0, self._row_size(6))
        self.tree.addTopLevelItem(head)  # whole, so that nothing sees it half made
        head.setExpanded(field not in self._folded)

    def _add_value(
        self, head: QTreeWidgetItem, field: str, value: str, count: int, *, ticked: bool
    ) -> None:
        name = self._name(field, value)
        item = QTreeWidgetItem(head, [name, QLocale().toString(count)])
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setData(0, _FIELD, field)
        item.setData(0, _VALUE, value)
        item.setToolTip(0, tip(name))
        item.setSizeHint(0, self._row_size(6))
        item.setForeground(1, muted(self.palette()))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _row_size(self, room: int) -> QSize:
        return QSize(0, self.fontMetrics().height() + room)

    def _name(self, field: str, value: str) -> str:
        if field == "language":
            return language_name(value)
        if value:
            return " ".join(value.split())
        return self.tr("unknown year") if field == "year" else self.tr("no source")

    @Slot(QTreeWidgetItem, int)
    def _tick(self, item: QTreeWidgetItem, _column: int) -> None:
        value = item.data(0, _VALUE)
        if self._filling or value is None:
            return
        pair = (str(item.data(0, _FIELD)), str(value))
        others = tuple(one for one in self._results.query.filters if one != pair)
        on = item.checkState(0) == Qt.CheckState.Checked
        filters = (*others, pair) if on else others
        self._results.set_query(replace(self._results.query, filters=filters))
        self.clear_button.setEnabled(bool(filters))

    @Slot(QTreeWidgetItem, int)
    def _activate(self, item: QTreeWidgetItem, column: int) -> None:
        """A click on "Show all" shows all; one on a value's count ticks it too."""
        field, value = item.data(0, _FIELD), item.data(0, _VALUE)
        if value is None and item.parent() is not None:
            self._all_shown.add(str(field))
            QTimer.singleShot(0, self, self._refill)  # not while Qt still holds the item
        elif value is not None and column == 1:
            on = item.checkState(0) == Qt.CheckState.Checked
            item.setCheckState(0, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    @Slot()
    def _refill(self) -> None:
        self._fill(self._facets)

    @Slot(QTreeWidgetItem)
    def _note_fold(self, item: QTreeWidgetItem) -> None:
        if self._filling or item.parent() is not None:
            return
        field = str(item.data(0, _FIELD))
        if item.isExpanded():
            self._folded.discard(field)
        else:
            self._folded.add(field)

    @Slot()
    def _clear(self) -> None:
        self._results.set_query(replace(self._results.query, filters=()))

    def _key(self, item: QTreeWidgetItem | None) -> tuple[object, object] | None:
        return None if item is None else (item.data(0, _FIELD), item.data(0, _VALUE))

    def _stand_on(self, key: tuple[object, object] | None) -> None:
        """Keep the keyboard's place over a refill."""
        if key is None:
            return
        for place in range(self.tree.topLevelItemCount()):
            head = self.tree.topLevelItem(place)
            rows = [head, *(head.child(row) for row in range(head.childCount()))] if head else []
            for item in rows:
                if item is not None and self._key(item) == key:
                    self.tree.setCurrentItem(item)
                    return

    def sizeHint(self) -> QSize:
        return QSize(190, 400)
