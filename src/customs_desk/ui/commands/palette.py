"""Finding commands: the command palette and the page of keyboard shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from customs_desk.ui.appearance import tip
from customs_desk.ui.commands.actions import COMMANDS
from customs_desk.ui.commands.key_choosing import KeyDialog
from customs_desk.ui.commands.making import hint, keys_shown, plain_label
from customs_desk.ui.commands.menus import MENUS

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from customs_desk.ui.frame import Frame

_NAME = Qt.ItemDataRole.UserRole.value
_TABLE_KEYS = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class CommandPalette(QDialog):
    """Type a part of a command's name, press Enter, and it is done."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Command palette"))
        self._actions = window.actions_by_name
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Type the name of a command…"))
        self.field.setAccessibleName(self.tr("Command"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._run)
        self.rows = _command_rows(self)
        self.rows.setAccessibleName(self.tr("Commands"))
        self.rows.itemActivated.connect(self._run)
        for command in COMMANDS:
            if self._actions[command.name].isEnabled() and command.name != "palette":
                _add_row(self.rows, command.name, self._actions[command.name])
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.field)
        column.addWidget(self.rows, 1)
        self.resize(520, 380)
        self._narrow("")

    @Slot(str)
    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        first = None
        for place in range(self.rows.topLevelItemCount()):
            item = self.rows.topLevelItem(place)
            if item is None:
                continue
            fits = all(word in item.text(0).casefold() for word in words)
            item.setHidden(not fits)
            first = first or (item if fits else None)
        if first is not None:
            self.rows.setCurrentItem(first)

    @Slot()
    def _run(self) -> None:
        item = self.rows.currentItem()
        if item is None or item.isHidden():
            return
        action = self._actions[str(item.data(0, _NAME))]
        self.accept()
        QTimer.singleShot(0, action, action.trigger)  # after this window is gone

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in _TABLE_KEYS:
            self.rows.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)


class ShortcutsDialog(QDialog):
    """Every command with its keys, in the order of the menus."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.rows = _command_rows(self)
        self.rows.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._window = window
        self.dialog: KeyDialog | None = None
        for _, names in MENUS:
            for name in names:
                if name in window.actions_by_name:
                    _add_row(self.rows, name, window.actions_by_name[name])
        self.rows.itemActivated.connect(self._change)
        for words, keys in self._in_views():
            QTreeWidgetItem(self.rows, [words, keys])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        how = QLabel(self.tr("Double-click a command, or press Enter on it, to change its keys."))
        how.setTextFormat(Qt.TextFormat.PlainText)
        how.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(how)
        column.addWidget(self.rows, 1)
        column.addWidget(buttons)
        self.resize(520, 560)

    @Slot(QTreeWidgetItem, int)
    def _change(self, item: QTreeWidgetItem, _column: int) -> None:
        """Ask for other keys of a command; keys of a view cannot be changed."""
        name = item.data(0, _NAME)
        actions = self._window.actions_by_name
        if name not in actions:
            return
        self.dialog = KeyDialog(actions[name], actions, self._window.settings, self)
        self.dialog.accepted.connect(lambda: item.setText(1, keys_shown(actions[name])))
        self.dialog.open()

    def _in_views(self) -> list[tuple[str, str]]:
        """Keys that a view understands while it has the keyboard."""
        return [
            (self.tr("Open the article (in the list)"), self.tr("Enter")),
            (self.tr("Back to the list (in the detail view)"), self.tr("Esc")),
            (self.tr("Next and previous article (in the detail view)"), "J, K"),
            (self.tr("Into the results (in the search field)"), self.tr("Down")),
        ]


def _command_rows(parent: QDialog) -> QTreeWidget:
    rows = QTreeWidget(parent)
    rows.setColumnCount(2)
    rows.setHeaderHidden(True)
    rows.setRootIsDecorated(False)
    rows.setUniformRowHeights(True)
    rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    rows.header().setStretchLastSection(False)
    rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    rows.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    return rows


def _add_row(rows: QTreeWidget, name: str, action: QAction) -> None:
    command = next(command for command in COMMANDS if command.name == name)
    item = QTreeWidgetItem(rows, [plain_label(command), keys_shown(action)])
    item.setData(0, _NAME, name)
    item.setSizeHint(0, QSize(0, rows.fontMetrics().height() + 8))
    item.setToolTip(0, tip(hint(command)))
