"""The list with what stands in its place when nothing is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from customs_desk.ui.articles import ArticleView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.ui.results import Results


class ListPane(QWidget):
    """The table of articles; or a sentence that says why it is empty and what to do."""

    def __init__(self, results: Results, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self._awaited: tuple[int, ...] = ()
        self._even_all = True
        self.view = ArticleView(results, self)
        self.nothing = QWidget(self)
        self.sentence = QLabel(self.nothing)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setWordWrap(True)
        self.clear_button = QPushButton(self.tr("Clear search and filters"), self.nothing)
        self.clear_button.clicked.connect(results.clear_query)
        column = QVBoxLayout(self.nothing)
        column.addStretch(2)
        column.addWidget(self.sentence)
        column.addSpacing(8)
        column.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        self.setMinimumWidth(220)
        self.setFocusProxy(self.view)
        results.changed.connect(self._look)

    @Slot()
    def _look(self) -> None:
        results = self._results
        empty = len(results.ids) == 0
        if empty and results.is_narrowed:
            self.sentence.setText(self._why())
        elif empty and results.query.removed:
            self.sentence.setText(self.tr("The bin is empty."))
        self.clear_button.setVisible(results.is_narrowed)
        self._stack.setCurrentWidget(self.nothing if empty else self.view)
        if self._awaited:
            self._select_awaited()

    def _why(self) -> str:
        query = self._results.query
        words = " ".join(query.text.split())
        if words and query.filters:
            text = self.tr("No article matches “{words}” with these filters.")
        elif words:
            text = self.tr("No article matches “{words}”.")
        else:
            text = self.tr("No article matches these filters.")
        return text.format(words=words if len(words) <= 80 else words[:79] + "…")

    def select_when_found(self, ids: Sequence[int], *, even_all: bool = True) -> None:
        """Select these articles once the list holds them, and make the first one current.

        Without `even_all` they stay unmarked where the list holds nothing else.
        """
        self._awaited = tuple(ids)
        self._even_all = even_all
        if ids:
            self._results.refresh()

    def _select_awaited(self) -> None:
        wanted = set(self._awaited)
        found = [one for one in self._results.ids if one in wanted]
        if not found:
            return
        self._awaited = ()
        if self._even_all or len(found) < len(self._results.ids):
            self.view.select_ids(found)
        else:
            self.view.clearSelection()
        self._results.choose(found[0])
