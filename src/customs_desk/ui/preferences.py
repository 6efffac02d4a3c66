"""The settings page, made from the settings that have a label."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QPushButton,
    QWidget,
)

from customs_desk.paths import user_folder
from customs_desk.ui.appearance import tip
from customs_desk.ui.languages import language_choices
from customs_desk.ui.settings import BACKUP_FOLDER, LANGUAGE, SHOWN, Setting, Settings

if TYPE_CHECKING:
    from collections.abc import Sequence


class Preferences(QDialog):
    """Each change holds at once."""

    changed = Signal(str)  # the key of the setting

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        form = QFormLayout(self)
        form.setSpacing(10)
        for setting in SHOWN:
            label = QCoreApplication.translate("Setting", setting.label)
            if isinstance(setting.default, bool):
                form.addRow(self._box(setting, label))
            elif setting is BACKUP_FOLDER:
                form.addRow(label, self._folder(setting, label))
            else:
                form.addRow(label, self._combo(setting, label))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self.setMinimumWidth(420)

    def _box(self, setting: Setting[bool], label: str) -> QCheckBox:
        box = QCheckBox(label, self)
        box.setObjectName(setting.key)
        box.setChecked(self._settings.get(setting))
        box.toggled.connect(self._toggled)
        return box

    def _combo(self, setting: Setting[str], label: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName(setting.key)
        combo.setAccessibleName(label)
        for value, words in self._choices(setting):
            combo.addItem(words, value)
        combo.setCurrentIndex(max(combo.findData(self._settings.get(setting)), 0))
        combo.currentIndexChanged.connect(self._chosen)
        return combo

    def _folder(self, setting: Setting[str], label: str) -> QPushButton:
        """A button that names the folder and asks for another."""
        button = QPushButton(self)
        button.setObjectName(setting.key)
        button.setAccessibleName(label)
        self._name_folder(button)
        button.clicked.connect(self._choose_folder)
        return button

    def _name_folder(self, button: QPushButton) -> None:
        kept = self._settings.get(BACKUP_FOLDER)
        name = Path(kept).name or kept if kept else self.tr("The usual one")
        button.setText(name.replace("&", "&&"))
        button.setToolTip(tip(kept or str(user_folder() / "backups")))

    @Slot()
    def _choose_folder(self) -> None:
        button = self.sender()
        kept = self._settings.get(BACKUP_FOLDER)
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder for backups"), kept)
        if name and isinstance(button, QPushButton):
            self._settings.set(BACKUP_FOLDER, name)
            self._name_folder(button)
            self.changed.emit(BACKUP_FOLDER.key)

    def _choices(self, setting: Setting[str]) -> Sequence[tuple[str, str]]:
        if setting is LANGUAGE:
            return language_choices()
        translate = QCoreApplication.translate
        return [(value, translate("Setting", words)) for value, words in setting.choices]

    @Slot(bool)
    def _toggled(self, on: bool) -> None:  # noqa: FBT001 -- Qt's signal
        self._keep(on)

    @Slot(int)
    def _chosen(self, _place: int) -> None:
        combo = self.sender()
        if isinstance(combo, QComboBox):
            self._keep(str(combo.currentData()))

    def _keep(self, value: str | bool) -> None:  # noqa: FBT001 -- the setting's value
        key = self.sender().objectName()
        setting = next(setting for setting in SHOWN if setting.key == key)
        self._settings.set_any(setting, value)
        self.changed.emit(key)
