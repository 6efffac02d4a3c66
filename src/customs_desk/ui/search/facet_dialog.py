"""All values of one facet, with a box to look through them by name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from customs_desk.archive import containing
from customs_desk.ui.facet_values import facet_value

if TYPE_CHECKING:
    from customs_desk.archive import Facet
    from customs_desk.ui.background import Background
    from customs_desk.ui.results import Results

_FETCHED = 20_000  # values; nobody has so many sources, and of names these are the frequent ones
_SHOWN = 1_000
_VALUE = Qt.ItemDataRole.UserRole.value
_Pairs = list[tuple[str, int]]


class FacetDialog(QDialog):
    """The values with their counts, to be ticked."""

    ticked = Signal(str, str, bool)  # field, value, on

    def __init__(
        self, facet: Facet, results: Results, background: Background, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._facet, self._results = facet, results
        self._values: _Pairs = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("Facet", facet.label))
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(self.tr("Part of the name…"))
        self.box.setAccessibleName(self.tr("Part of the name"))
        self.box.setClearButtonEnabled(True)
        self.box.textChanged.connect(self._show)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setUniformItemSizes(True)
        self.list.itemChanged.connect(self._tick)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)  # Enter in the box must not close the list
        column = QVBoxLayout(self)
        column.addWidget(self.box)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.resize(380, 480)
        self._ask(background)

    def _ask(self, background: Background) -> None:
        archive, name = self._results.archive, self._facet.name
        query = self._results.query
        if archive is None:
            return
        others = tuple(one for one in query.filters if one[0] != name)
        free = replace(query, filters=others)

        def count() -> _Pairs:
            with archive.session():
                more = archive.searching.facets(free, [name], limit=_FETCHED).values
                return more[name] if name in more else archive.facets(free)[name]

        background.ask(count, self._fill, key=("facet", id(self)))

    def _fill(self, values: _Pairs) -> None:
        self._values = values
        self._show()

    @Slot()
    def _show(self) -> None:
        """The values that have what is typed; the ticked ones first."""
        ticked = {value for name, value in self._results.query.filters if name == self._facet.name}
        named = [(facet_value(self._facet.name, value), count) for value, count in self._values]
        fitting = set(containing(named, self.box.text()))
        pairs = [p for p, name in zip(self._values, named, strict=True) if name in fitting]
        pairs.sort(key=lambda pair: pair[0] not in ticked)
        self.list.blockSignals(True)  # noqa: FBT003 -- Qt's signature
        self.list.clear()
        for value, count in pairs[:_SHOWN]:
            words = f"{facet_value(self._facet.name, value)}  ·  {QLocale().toString(count)}"
            item = QListWidgetItem(words, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = value in ticked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            item.setData(_VALUE, value)
        self.list.blockSignals(False)  # noqa: FBT003 -- Qt's signature

    @Slot(QListWidgetItem)
    def _tick(self, item: QListWidgetItem) -> None:
        on = item.checkState() == Qt.CheckState.Checked
        self.ticked.emit(self._facet.name, str(item.data(_VALUE)), on)
