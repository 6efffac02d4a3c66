"""A list of what went wrong: names and sentences, to be read and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from customs_desk.ui.appearance import tip

if TYPE_CHECKING:
    from collections.abc import Sequence


_LISTED = 2_000  # rows; a table of a hundred thousand takes seconds to make


class ProblemsDialog(QDialog):
    """Each problem on a row; the whole list goes to the clipboard with one button."""

    def __init__(
        self, title: str, rows: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._rows = tuple(rows)
        self.table = self._make_table()
        heading = QLabel(self.tr("%Ln problem(s). Everything else was done.", "", len(rows)), self)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("&Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(heading)
        column.addWidget(self.table, 1)
        if len(rows) > _LISTED:
            column.addWidget(self._note())
        column.addWidget(buttons)
        self.resize(720, 360)

    def _note(self) -> QLabel:
        note = QLabel(self.tr("The first %Ln are listed; all of them are copied.", "", _LISTED))
        note.setTextFormat(Qt.TextFormat.PlainText)
        return note

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(min(len(self._rows), _LISTED), 2, self)
        table.setAccessibleName(self.tr("Problems"))
        table.setHorizontalHeaderLabels([self.tr("File"), self.tr("What is wrong")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for row, (name, sentence) in enumerate(self._rows[:_LISTED]):
            for column, words in enumerate((name, sentence)):
                item = QTableWidgetItem(" ".join(words.split()))
                item.setToolTip(tip(words))
                item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                table.setItem(row, column, item)
        table.setColumnWidth(0, 200)
        header.setStretchLastSection(True)
        table.setWordWrap(True)
        if len(self._rows) <= 500:  # each row is measured
            rows = table.verticalHeader()
            rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return table

    @Slot()
    def copy(self) -> None:
        """Put all rows on the clipboard, a tab between name and sentence."""
        lines = [
            "\t".join(" ".join(words.split()) for words in (name, sentence))
            for name, sentence in self._rows
        ]
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")
