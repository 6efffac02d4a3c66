"""The line over the list while words are searched for: how the finds are sorted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from customs_desk.archive import Order
from customs_desk.ui.appearance import tip

if TYPE_CHECKING:
    from customs_desk.ui.results import Results

BY_RANK, BY_DATE = Order("rank"), Order("published")


class FoundBar(QWidget):
    """Best match first, or newest first; neither is pressed where a column sorts."""

    def __init__(self, results: Results, parent: QWidget) -> None:
        super().__init__(parent)
        self._results = results
        self.by_rank = self._button(
            self.tr("Best match"),
            self.tr("The words in titles and names count most, then how often they stand."),
        )
        self.by_date = self._button(self.tr("Newest"), self.tr("The latest published first."))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        row.setSpacing(4)
        first = QLabel(self.tr("First:"), self)
        first.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(first)
        row.addWidget(self.by_rank)
        row.addWidget(self.by_date)
        row.addStretch(1)
        self.by_rank.clicked.connect(self.sort_by_rank)
        self.by_date.clicked.connect(self.sort_by_date)
        results.changed.connect(self._look)
        self._look()

    def _button(self, words: str, why: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setToolTip(tip(words, why))
        button.setCheckable(True)
        button.setAutoRaise(True)
        return button

    @Slot()
    def sort_by_rank(self) -> None:
        self._results.set_order(BY_RANK)
        self._show_order()

    @Slot()
    def sort_by_date(self) -> None:
        self._results.set_order(BY_DATE)
        self._show_order()

    @Slot()
    def _look(self) -> None:
        self.setVisible(bool(self._results.query.text.strip()) and len(self._results.ids) > 0)
        self._show_order()

    def _show_order(self) -> None:
        self.by_rank.setChecked(self._results.order.field == "rank")
        self.by_date.setChecked(self._results.order == BY_DATE)
