"""Narrowing down: the pane of facets, each value with its count under the query of now."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from customs_desk.archive import FACETS, Interrupted
from customs_desk.ui import settings as keys
from customs_desk.ui.appearance import muted, tip
from customs_desk.ui.facet_values import facet_value
from customs_desk.ui.harmless import one_line
from customs_desk.ui.search.facet_dialog import FacetDialog

if TYPE_CHECKING:
    from customs_desk.archive import Facet
    from customs_desk.ui.background import Background
    from customs_desk.ui.results import Results
    from customs_desk.ui.settings import Settings

log = logging.getLogger(__name__)

_SHOWN_FIRST = 8  # values of one facet before "More"
_ASKED = 200  # values of one facet that are fetched; the dialog of all has more
_FIELD, _VALUE = Qt.ItemDataRole.UserRole.value, Qt.ItemDataRole.UserRole.value + 1
_Values = dict[str, list[tuple[str, int]]]


class FacetPane(QWidget):
    """Values with counts, to be ticked: several of one facet mean either."""

    def __init__(
        self,
        results: Results,
        background: Background,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._results, self._background, self._settings = results, background, settings
        self._folded: set[str] = set(settings.get(keys.FACETS_FOLDED).split())
        self._facets: _Values = {}
        self._of = 0  # how many of the newest articles the names are counted in, 0 for all
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
            self._fill(({}, 0))
            return
        # What is folded is not counted, unless it is known without a look at each article.
        open_ones = [facet.name for facet in FACETS if facet.name not in self._folded]

        def count() -> tuple[_Values, int]:
            with archive.session(can_be_interrupted=True):
                more = archive.searching.facets(query, open_ones, limit=_ASKED)
                return archive.facets(query) | more.values, more.of

        self._background.ask(count, self._fill, failed=self._not_counted)

    def _not_counted(self, error: Exception) -> None:
        if not isinstance(error, Interrupted):  # a newer query is counted in its stead
            log.error("the filters could not be counted", exc_info=error)

    def _fill(self, answer: tuple[_Values, int]) -> None:
        self._facets, self._of = answer
        place = self.tree.verticalScrollBar().value()
        here = self._key(self.tree.currentItem())
        self._filling = True
        self.tree.clear()
        for facet in FACETS if self._facets else ():
            values = self._values(facet.name)
            if values or facet.name in self._folded:
                self._add_facet(facet, values)
        self._filling = False
        self._stand_on(here)
        self.tree.verticalScrollBar().setValue(place)

    def _values(self, field: str) -> list[tuple[str, int]]:
        """The facet's values; those ticked stay although nothing has them now."""
        found = self._facets.get(field, [])
        known = {value for value, _ in found}
        ticked = [value for name, value in self._results.query.filters if name == field]
        return [*found, *((value, 0) for value in ticked if value not in known)]

    def _add_facet(self, facet: Facet, values: list[tuple[str, int]]) -> None:
        field = facet.name
        ticked = {value for name, value in self._results.query.filters if name == field}
        label = QCoreApplication.translate("Facet", facet.label)
        head = QTreeWidgetItem([f"{label} ({len(ticked)})" if ticked else label, ""])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        head.setData(0, _FIELD, field)
        head.setSizeHint(0, self._row_size(10))
        head.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        head.setToolTip(0, self._bound(facet))
        bold = QFont(self.font())
        bold.setBold(True)
        head.setFont(0, bold)
        all_shown = len(values) <= _SHOWN_FIRST + 1
        for place, (value, count) in enumerate(values):
            if all_shown or place < _SHOWN_FIRST or value in ticked:
                self._add_value(head, field, value, count, ticked=value in ticked)
        if not all_shown:
            self._add_more(head, field)
        self.tree.addTopLevelItem(head)  # whole, so that nothing sees it half made
        head.setExpanded(field not in self._folded)

    def _add_more(self, head: QTreeWidgetItem, field: str) -> None:
        more = QTreeWidgetItem(head, [self.tr("More…"), ""])
        more.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        more.setData(0, _FIELD, field)
        more.setForeground(0, self.palette().link())
        more.setSizeHint(0, self._row_size(6))

    def _bound(self, facet: Facet) -> str:
        """Says where the counts are of a part only."""
        if not self._of or facet.name in {"year", "source", "language", "kind"}:
            return ""
        return tip(self.tr("Counted in the newest %Ln article(s) that were found.", "", self._of))

    def _add_value(
        self, head: QTreeWidgetItem, field: str, value: str, count: int, *, ticked: bool
    ) -> None:
        name = facet_value(field, value)
        least = "≥ " if head.toolTip(0) else ""
        item = QTreeWidgetItem(head, [one_line(name), least + QLocale().toString(count)])
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

    @Slot(QTreeWidgetItem, int)
    def _tick(self, item: QTreeWidgetItem, _column: int) -> None:
        value = item.data(0, _VALUE)
        if self._filling or value is None:
            return
        on = item.checkState(0) == Qt.CheckState.Checked
        self.choose(str(item.data(0, _FIELD)), str(value), on=on)

    def choose(self, field: str, value: str, *, on: bool) -> None:
        """Narrow down to a value, or no longer."""
        others = tuple(one for one in self._results.query.filters if one != (field, value))
        filters = (*others, (field, value)) if on else others
        self._results.set_query(replace(self._results.query, filters=filters))
        self.clear_button.setEnabled(bool(filters))

    @Slot(QTreeWidgetItem, int)
    def _activate(self, item: QTreeWidgetItem, column: int) -> None:
        """A click on "More…" shows all; one on a value's count ticks it too."""
        field, value = item.data(0, _FIELD), item.data(0, _VALUE)
        if value is None and item.parent() is not None:
            QTimer.singleShot(0, self, lambda: self.show_all(str(field)))  # Qt still holds the item
        elif value is not None and column == 1:
            on = item.checkState(0) == Qt.CheckState.Checked
            item.setCheckState(0, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def show_all(self, field: str) -> None:
        """All values of a facet, to be looked through."""
        dialog = FacetDialog(
            next(f for f in FACETS if f.name == field), self._results, self._background, self
        )
        dialog.ticked.connect(self.choose_by_hand)
        dialog.open()

    @Slot(str, str, bool)
    def choose_by_hand(self, field: str, value: str, on: bool) -> None:  # noqa: FBT001 -- Qt's signal
        self.choose(field, value, on=on)

    @Slot(QTreeWidgetItem)
    def _note_fold(self, item: QTreeWidgetItem) -> None:
        if self._filling or item.parent() is not None:
            return
        field = str(item.data(0, _FIELD))
        if item.isExpanded():
            self._folded.discard(field)
            QTimer.singleShot(0, self, self.refresh)  # it was not counted while it was folded
        else:
            self._folded.add(field)
        self._settings.set(keys.FACETS_FOLDED, " ".join(sorted(self._folded)))

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
