"""Keys of commands can be changed, are kept, and never serve two commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from customs_desk.ui.commands.palette import ShortcutsDialog

if TYPE_CHECKING:
    from customs_desk.ui.commands.key_choosing import KeyDialog
    from ui_shell.person import Person

_BOX = QDialogButtonBox.StandardButton


def _asked(person: Person, name: str) -> KeyDialog:
    person.window.pages.show_shortcuts()
    page = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ShortcutsDialog))
    items = (page.rows.topLevelItem(row) for row in range(page.rows.topLevelItemCount()))
    item = next(item for item in items if item and item.data(0, 0x100) == name)
    page.rows.itemActivated.emit(item, 0)
    assert page.dialog is not None
    return page.dialog


def test_a_command_takes_other_keys_and_keeps_them(person: Person) -> None:
    dialog = _asked(person, "verify")
    dialog.field.setKeySequence(QKeySequence("Ctrl+Alt+V"))
    dialog.buttons.button(_BOX.Ok).click()
    action = person.window.actions_by_name["verify"]
    assert [keys.toString() for keys in action.shortcuts()] == ["Ctrl+Alt+V"]
    assert "Ctrl+Alt+V" in action.toolTip()
    kept = person.window.settings._store.value("keys/verify")
    assert kept == "Ctrl+Alt+V"


def test_keys_of_another_command_are_not_taken(person: Person) -> None:
    dialog = _asked(person, "verify")
    dialog.field.setKeySequence(QKeySequence("Ctrl+Z"))
    assert not dialog.buttons.button(_BOX.Ok).isEnabled()
    assert dialog.taken.text() == "“Undo” has these keys."


def test_the_usual_keys_come_back(person: Person) -> None:
    dialog = _asked(person, "remove")
    dialog.field.clear()
    dialog.buttons.button(_BOX.Ok).click()
    action = person.window.actions_by_name["remove"]
    assert action.shortcuts() == []
    _asked(person, "remove").buttons.button(_BOX.RestoreDefaults).click()
    assert [keys.toString() for keys in action.shortcuts()] == ["Del"]
