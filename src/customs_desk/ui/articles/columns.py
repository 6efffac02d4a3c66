"""The columns of the list: which, how wide, in which order; sorting by a click on a heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractScrollArea, QHeaderView, QMenu, QWidget

from customs_desk.archive import Order
from customs_desk.fields import FIELDS, Field
from customs_desk.ui.dates_shown import shown_bounds
from customs_desk.ui.languages import language_name
from customs_desk.when import When

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray

    from customs_desk.ui.results import Results

_TITLE_LEAST = 180  # pixels
_WIDEST = 15  # characters, to begin with
_ROOM = 16  # pixels beside the words of a cell
_LONG_DATE = When.parse("2023-09-30/..")
_LANGUAGES = ("en", "ru", "tk", "ky")
_NEWEST_FIRST = {"published", "added"}
_NAMES = [field.name for field in FIELDS]


class Columns(QHeaderView):
    """The horizontal header of the list."""

    def __init__(self, results: Results, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._results = results
        self._fitting = False
        self.chosen = False  # whether the user drew widths, so that none gives way any more
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(36)
        self.setMinimumHeight(self.fontMetrics().height() + 10)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Columns"))
        self.customContextMenuRequested.connect(self._show_menu)
        self.sectionClicked.connect(self._sort_by)
        self.sectionResized.connect(self._note_width)

    @Slot()
    def reset(self) -> None:
        """The usual columns, widths and places."""
        wide = self.fontMetrics().averageCharWidth()
        for column, field in enumerate(FIELDS):
            self.moveSection(self.visualIndex(column), column)
            self.setSectionHidden(column, not field.shown)
            width = max(min(field.width, _WIDEST) * wide, self._words_width(field))
            self.resizeSection(column, width + _ROOM)
        self.chosen = False
        self.fit_title()
        self.show_order()

    def _words_width(self, field: Field) -> int:
        """The width of a column's longest usual words, heading and arrow included."""
        words = [QCoreApplication.translate("Field", field.label) + " MM"]
        if field.is_date:
            words.append(shown_bounds(_LONG_DATE, self.locale()))
        if field.name == "language":
            words += [language_name(code) for code in _LANGUAGES]
        return max(self.fontMetrics().horizontalAdvance(sample) for sample in words)

    def fit_title(self) -> None:
        """Give the title the room that the other columns leave, until a width is chosen."""
        view = self.parentWidget()
        if self.chosen or self.isSectionHidden(0) or not isinstance(view, QAbstractScrollArea):
            return
        others = sum(
            self.sectionSize(column)
            for column in range(1, self.count())
            if not self.isSectionHidden(column)
        )
        self._fitting = True
        self.resizeSection(0, max(view.viewport().width() - others, _TITLE_LEAST))
        self._fitting = False

    @Slot(int, int, int)
    def _note_width(self, _column: int, before: int, after: int) -> None:
        """A width that the user drew is kept, and the title no longer gives way."""
        drawn = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if drawn and before and after and not self._fitting:
            self.chosen = True

    def kept(self) -> QByteArray:
        """Widths, places and choice of columns, to be kept."""
        return self.saveState()

    def restore(self, state: QByteArray) -> None:
        """Put columns as they were kept; kept by another version, they are passed over."""
        if state.isEmpty() or not self.restoreState(state):
            return
        if all(self.isSectionHidden(column) for column in range(self.count())):
            self.reset()
        self.show_order()

    def shown_fields(self) -> list[str]:
        """The names of the columns on screen, left to right."""
        return [_NAMES[column] for column in self._on_screen()]

    def first(self) -> int:
        """The leftmost column on screen."""
        return next(iter(self._on_screen()), 0)

    def _on_screen(self) -> list[int]:
        order = (self.logicalIndex(place) for place in range(self.count()))
        return [column for column in order if not self.isSectionHidden(column)]

    def actions_for(self, menu: QMenu) -> list[QAction]:
        """One checkable action a column; the last one shown cannot be hidden."""
        only = len(self._on_screen()) == 1
        actions = []
        for column, field in enumerate(FIELDS):
            action = QAction(QCoreApplication.translate("Field", field.label), menu)
            action.setCheckable(True)
            action.setChecked(not self.isSectionHidden(column))
            action.setEnabled(not (only and action.isChecked()))
            action.setData(column)
            action.toggled.connect(self._choose)
            actions.append(action)
        return actions

    @Slot(bool)
    def _choose(self, on: bool) -> None:  # noqa: FBT001 -- Qt's signal
        action = self.sender()
        if isinstance(action, QAction):
            self.setSectionHidden(int(action.data()), not on)
            self.fit_title()

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions_for(menu))
        menu.addSeparator()
        menu.addAction(self.tr("Usual columns")).triggered.connect(self.reset)
        menu.popup(self.mapToGlobal(place))

    @Slot(int)
    def _sort_by(self, column: int) -> None:
        field = _NAMES[column]
        now = self._results.order
        down = not now.descending if now.field == field else field in _NEWEST_FIRST
        self._results.set_order(Order(field, down))
        self.show_order()

    def show_order(self) -> None:
        """Show by an arrow what the list is sorted by."""
        order = self._results.order
        way = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        column = _NAMES.index(order.field) if order.field in _NAMES else -1
        self.setSortIndicatorShown(True)  # a table that takes a header over hides it
        self.setSortIndicator(column, way)
