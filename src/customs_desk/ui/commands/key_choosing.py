"""Other keys for a command: what they are, whether they are free, and the dialog that asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QKeySequenceEdit,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from customs_desk.ui.commands.actions import COMMANDS
from customs_desk.ui.commands.making import dress_keys, plain_label, usual_keys
from customs_desk.ui.settings import NO_KEYS, keys_setting

if TYPE_CHECKING:
    from customs_desk.ui.settings import Settings


class KeyDialog(QDialog):
    """Press the new keys; keys that another command has are named and not taken."""

    def __init__(
        self,
        action: QAction,
        others: dict[str, QAction],
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_words(action))
        self._action, self._others, self._settings = action, others, settings
        words = QLabel(self.tr("Press the new keys:"), self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        self.field = QKeySequenceEdit(action.shortcut(), self)
        self.field.setMaximumSequenceLength(1)
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(words.text())
        self.taken = QLabel(self)
        self.taken.setTextFormat(Qt.TextFormat.PlainText)
        self.taken.setWordWrap(True)
        box = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(box.Ok | box.Cancel | box.RestoreDefaults, self)
        self.buttons.accepted.connect(self._keep)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(box.RestoreDefaults).clicked.connect(self._back)
        column = QVBoxLayout(self)
        for widget in (words, self.field, self.taken, self.buttons):
            column.addWidget(widget)
        self.setMinimumWidth(380)
        self.field.keySequenceChanged.connect(self._look)

    @Slot()
    def _look(self) -> None:
        other = self._owner(self.field.keySequence())
        self.taken.setText(
            self.tr("“{command}” has these keys.").format(command=_words(other)) if other else ""
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(other is None)

    def _owner(self, keys: QKeySequence) -> QAction | None:
        if keys.isEmpty():
            return None
        others = (action for action in self._others.values() if action is not self._action)
        return next((action for action in others if keys in action.shortcuts()), None)

    @Slot()
    def _keep(self) -> None:
        keys = self.field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        self._settings.set(keys_setting(self._action.objectName()), keys or NO_KEYS)
        dress_keys(self._action, [keys] if keys else [])
        self.accept()

    @Slot()
    def _back(self) -> None:
        self._settings.forget(keys_setting(self._action.objectName()))
        dress_keys(self._action, usual_keys(self._action.objectName()))
        self.accept()


def _words(action: QAction) -> str:
    return plain_label(next(c for c in COMMANDS if c.name == action.objectName()))
