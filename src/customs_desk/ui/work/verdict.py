"""The result of a verification: whole, or every damage with what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from customs_desk.ui.in_words import in_words
from customs_desk.ui.plain_table import PlainTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.archive import Finding


class VerdictDialog(QDialog):
    """Each damage on a row; below, what mends it."""

    repair_wanted = Signal()
    salvage_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, findings: Sequence[Finding], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Verify archive"))
        self._findings = tuple(findings)
        heading = QLabel(self.tr("%Ln damage(s) found.", "", len(findings)), self)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        self.table = PlainTable(
            self.tr("Damages"), [self.tr("Touches"), self.tr("What is wrong")], self
        )
        self.table.fill([(self._touches(f), in_words(f.said)) for f in findings])
        self.table.setColumnWidth(0, 120)
        advice = QLabel(self._advice(), self)
        advice.setTextFormat(Qt.TextFormat.PlainText)
        advice.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(heading)
        column.addWidget(self.table, 1)
        column.addWidget(advice)
        column.addWidget(self._buttons())
        self.resize(760, 420)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.repair = buttons.addButton(self.tr("Re&pair"), role)
        self.salvage = buttons.addButton(self.tr("&Salvage…"), role)
        self.restore = buttons.addButton(self.tr("Restore a &backup…"), role)
        copy = buttons.addButton(self.tr("&Copy all"), role)
        for button, wanted in (
            (self.repair, self.repair_wanted),
            (self.salvage, self.salvage_wanted),
            (self.restore, self.restore_wanted),
        ):
            button.clicked.connect(self.accept)
            button.clicked.connect(wanted)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        return buttons

    def _touches(self, finding: Finding) -> str:
        words = {
            "database": self.tr("the file"),
            "reference": self.tr("the file"),
            "index": self.tr("the search"),
            "original": self.tr("an original"),
            "reading": self.tr("what was read"),
            "article": self.tr("values"),
            "log": self.tr("undo"),
        }
        return words.get(finding.what, finding.what)

    def _advice(self) -> str:
        kinds = {finding.what for finding in self._findings}
        if "database" in kinds:
            return self.tr(
                "The file itself is damaged. Restore a backup, or salvage what is left into a new "
                "archive; the damaged file stays as it is."
            )
        if "original" in kinds:
            return self.tr(
                "Repair takes damaged originals from your backups, and makes the rest again. What "
                "no backup has stays damaged."
            )
        return self.tr("Repair makes all of this again from the originals, which are whole.")

    @Slot()
    def _copy(self) -> None:
        lines = [in_words(finding.said) for finding in self._findings]
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")
