"""What reading again would change, before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from customs_desk.ui.plain_table import PlainTable
from customs_desk.ui.work.history import changed_cells, field_label

if TYPE_CHECKING:
    from customs_desk.rereading import Rereading


class RereadingDialog(QDialog):
    """Counts of changed values by field, the values, and whether to do it."""

    def __init__(self, preview: Rereading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Read again"))
        count = len(preview.changed)
        self.summary = self._label(self._said(preview))
        self.values = PlainTable(
            self.tr("What would change"),
            [self.tr("Article"), self.tr("Field"), self.tr("Now"), self.tr("Read again")],
            self,
        )
        self.values.fill([changed_cells(line) for line in preview.lines])
        for at, width in enumerate((240, 110, 190)):
            self.values.setColumnWidth(at, width)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = buttons.addButton(
            self.tr("&Read %Ln article(s) again", "", count),
            QDialogButtonBox.ButtonRole.AcceptRole,
        )
        self.go.setEnabled(bool(count))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.summary)
        column.addWidget(self.values, 1)
        column.addWidget(self._label(self.tr("What you corrected stays. It can be undone.")))
        column.addWidget(buttons)
        self.resize(760, 480)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _said(self, preview: Rereading) -> str:
        locale = QLocale()
        text = self.tr("{changed} of %Ln article(s) would change.", "", preview.articles)
        text = text.format(changed=locale.toString(len(preview.changed)))
        counts = sorted(preview.counts.items(), key=lambda pair: -pair[1])
        fields = [f"{field_label(name)} {locale.toString(count)}" for name, count in counts]
        return f"{text}\n{', '.join(fields)}" if fields else text
