"""What stands in the list's place when nothing is found: why, and the ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from customs_desk.ui.facet_values import facet_value

if TYPE_CHECKING:
    from customs_desk.archive import Query, WayOut
    from customs_desk.ui.background import Background
    from customs_desk.ui.results import Results

_OFFERED = 6
_SHOWN_LENGTH = 80  # characters of the search that are repeated


class NothingFound(QWidget):
    """A sentence and buttons, each of which leads to articles."""

    def __init__(self, results: Results, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._results, self._background = results, background
        self.sentence = QLabel(self)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setWordWrap(True)
        self.ways: list[QPushButton] = []
        self.clear_button = QPushButton(self.tr("Clear search and filters"), self)
        self.clear_button.clicked.connect(results.clear_query)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self.sentence)
        column.addSpacing(8)
        self._offers = QVBoxLayout()
        column.addLayout(self._offers)
        column.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    @Slot()
    def look(self) -> None:
        """Say why nothing is here, and look for ways out."""
        self._forget()
        results = self._results
        if results.is_narrowed:
            self.sentence.setText(self._why(results.query))
            self._ask(results.query)
        elif results.query.removed:
            self.sentence.setText(self.tr("The bin is empty."))
        self.clear_button.setVisible(results.is_narrowed)

    def _why(self, query: Query) -> str:
        words = " ".join(query.text.split())
        if words and query.filters:
            text = self.tr("No article matches “{words}” with these filters.")
        elif words:
            text = self.tr("No article matches “{words}”.")
        else:
            text = self.tr("No article matches these filters.")
        short = words if len(words) <= _SHOWN_LENGTH else f"{words[: _SHOWN_LENGTH - 1]}…"
        return text.format(words=short)

    def _forget(self) -> None:
        for button in self.ways:
            self._offers.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.ways = []

    def _ask(self, query: Query) -> None:
        archive = self._results.archive
        if archive is None:
            return

        def look() -> tuple[Query, list[WayOut]]:
            with archive.session():
                return query, archive.searching.ways_out(query)

        self._background.ask(look, self._offer)

    def _offer(self, answer: tuple[Query, list[WayOut]]) -> None:
        query, ways = answer
        if query != self._results.query or len(self._results.ids):
            return
        self._forget()
        for way in ways[:_OFFERED]:
            button = QPushButton(self._words(way).replace("&", "&&"), self)
            button.clicked.connect(lambda _on=False, to=way.query: self._results.set_query(to))
            self._offers.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            self.ways.append(button)

    def _words(self, way: WayOut) -> str:
        if way.without is not None:
            text = self.tr("Without the filter {value} (%Ln found)", "", way.found)
            return text.format(value=facet_value(*way.without))
        if way.spelt:
            text = self.tr("Search for “{words}” (%Ln found)", "", way.found)
            return text.format(words=" ".join(way.query.text.split()))
        text = self.tr("Without the word “{word}” (%Ln found)", "", way.found)
        return text.format(word=way.typed)
