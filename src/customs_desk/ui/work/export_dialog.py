"""What to write into a table and how: the questions before the name of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QWidget,
)

from customs_desk.export import EXPORTS
from customs_desk.ui import settings as keys
from customs_desk.ui.appearance import tip

if TYPE_CHECKING:
    from customs_desk.ui.settings import Setting, Settings


def usual_delimiter(locale: QLocale) -> str:
    """What spreadsheets of this place separate by: a semicolon where the comma is decimal."""
    return ";" if locale.decimalPoint() == "," else ","


class ExportDialog(QDialog):
    """The choices are kept for the next time."""

    def __init__(self, settings: Settings, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self._settings = settings
        self._kept: list[tuple[QComboBox | QCheckBox, Setting[str] | Setting[bool]]] = []
        form = QFormLayout(self)
        form.setSpacing(10)
        about = QLabel(self.tr("%Ln article(s) will be written.", "", count), self)
        about.setTextFormat(Qt.TextFormat.PlainText)
        form.addRow(about)
        self._add_choices(form)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        go = buttons.addButton(self.tr("&Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self.setMinimumWidth(440)
        self._format.currentIndexChanged.connect(self._follow_format)
        self._what.currentIndexChanged.connect(self._follow_format)
        self._follow_format()

    def _add_choices(self, form: QFormLayout) -> None:
        self._format = self._add_combo(
            form,
            keys.EXPORT_FORMAT,
            self.tr("&Format"),
            [(QCoreApplication.translate("Export", f.label), f.name) for f in EXPORTS.values()],
        )
        self._what = self._add_combo(
            form,
            keys.CSV_WHAT,
            self.tr("One &row for each"),
            [
                (self.tr("article"), "articles"),
                (self.tr("event in the texts"), "events"),
                (self.tr("name in the texts"), "mentions"),
            ],
        )
        self._columns = self._add_combo(
            form,
            keys.CSV_COLUMNS,
            self.tr("&Columns"),
            [(self.tr("all"), "all"), (self.tr("as in the list"), "shown")],
        )
        self._delimiter = self._add_combo(
            form,
            keys.CSV_DELIMITER,
            self.tr("&Separator"),
            [
                (self.tr("comma"), ","),
                (self.tr("semicolon"), ";"),
                (self.tr("tab"), "\t"),
            ],
            usual=usual_delimiter(QLocale.system()),
        )
        self._bom = self._add_box(
            form, keys.CSV_BOM, self.tr("&Mark as Unicode, so that Excel reads all letters")
        )
        self._headings = self._add_box(
            form, keys.CSV_LOCAL_HEADERS, self.tr("&Headings in the language of the window")
        )
        self._text = self._add_box(
            form, keys.CSV_TEXT, self.tr("The whole &text of each article too")
        )
        self._one_line = self._add_box(
            form, keys.CSV_ONE_LINE, self.tr("Each &article on one line")
        )
        self._guard = self._add_box(
            form, keys.CSV_GUARD, self.tr("&Protect cells that look like formulas")
        )
        self._guard.setToolTip(
            tip(self.tr("A cell that begins with =, +, - or @ gets an apostrophe before it."))
        )

    @Slot()
    def _follow_format(self) -> None:
        """Leave only those choices open that the format knows."""
        form = EXPORTS[str(self._format.currentData())]
        table, rows = form.name in {"csv", "xlsx"}, self._what.currentData()
        self._what.setEnabled(len(form.tables) > 1)
        if rows not in form.tables:
            self._what.setCurrentIndex(self._what.findData(form.tables[0]))
        for part in (self._delimiter, self._bom, self._guard):
            part.setEnabled(form.name == "csv")
        self._headings.setEnabled(table)
        for part in (self._columns, self._text, self._one_line):
            part.setEnabled(table and rows == "articles")

    def _add_combo(
        self,
        form: QFormLayout,
        setting: Setting[str],
        label: str,
        choices: list[tuple[str, str]],
        *,
        usual: str = "",
    ) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName(setting.key)
        combo.setAccessibleName(label.replace("&", ""))
        for words, value in choices:
            combo.addItem(words, value)
        combo.setCurrentIndex(max(combo.findData(self._settings.get(setting) or usual), 0))
        form.addRow(label, combo)
        self._kept.append((combo, setting))
        return combo

    def _add_box(self, form: QFormLayout, setting: Setting[bool], label: str) -> QCheckBox:
        box = QCheckBox(label, self)
        box.setObjectName(setting.key)
        box.setChecked(self._settings.get(setting))
        form.addRow(box)
        self._kept.append((box, setting))
        return box

    @Slot()
    def accept(self) -> None:
        """Keep the choices, then go on."""
        for part, setting in self._kept:
            value = part.isChecked() if isinstance(part, QCheckBox) else str(part.currentData())
            self._settings.set_any(setting, value)
        super().accept()
