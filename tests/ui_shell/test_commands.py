"""Every command has a place in a menu, words, and a key of its own; the palette finds them all."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QMenu,
    QProgressBar,
)

from customs_desk.ui.commands.actions import COMMANDS
from customs_desk.ui.commands.menus import CONTEXT_MENU, MENUS, TOOLBAR, TOOLBAR_VIEWS
from customs_desk.ui.commands.palette import CommandPalette, ShortcutsDialog

if TYPE_CHECKING:
    from ui_shell.person import Person

NAMES = [command.name for command in COMMANDS]


def test_every_command_stands_in_one_menu_and_every_name_is_a_command() -> None:
    placed = [name for _, names in MENUS for name in names if name and not name.startswith("@")]

    assert sorted(placed) == sorted(NAMES)
    assert {name for name in (*TOOLBAR, *TOOLBAR_VIEWS, *CONTEXT_MENU) if name} <= set(NAMES)


def test_no_two_commands_share_a_key() -> None:
    keys = Counter(QKeySequence(key).toString() for command in COMMANDS for key in command.keys)

    assert all(keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_tooltips_name_the_key(person: Person) -> None:
    assert "Find (Ctrl+F)" in person.window.actions_by_name["find"].toolTip()


def test_the_palette_does_what_is_typed(person: Person) -> None:
    person.does("palette")
    palette = person.window.findChild(CommandPalette)
    assert palette is not None
    person.qtbot.keyClicks(palette.field, "timeline list")
    person.qtbot.keyClick(palette.field, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    palette.field.setText("reset lay")
    person.window.layouts.show("list")
    person.qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    person.qtbot.waitUntil(lambda: person.window.layouts.now == "desk")


def test_the_page_of_shortcuts_lists_every_command_with_a_key(person: Person) -> None:
    person.does("shortcuts")
    page = person.window.findChild(ShortcutsDialog)
    assert page is not None
    shown = [page.rows.topLevelItem(row) for row in range(page.rows.topLevelItemCount())]
    listed = {item.text(0): item.text(1) for item in shown if item}

    assert listed["Find"] == "Ctrl+F, /, Ctrl+K"
    assert len(listed) >= sum(bool(command.keys) for command in COMMANDS)
    page.close()


def test_menus_that_are_filled_late_hold_what_there_is(person: Person) -> None:
    for name, entry in (
        ("@columns", "Title"),
        ("@appearance", "Dark"),
        ("@language", "English"),
        ("@recent", "No archives yet"),
    ):
        menu = person.window.menuBar().findChild(QMenu, name)
        assert menu is not None
        menu.aboutToShow.emit()
        assert entry in [action.text() for action in menu.actions()]


def test_everything_one_can_work_with_has_a_name_for_those_who_do_not_see(person: Person) -> None:
    kinds = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QProgressBar)
    nameless = [
        f"{type(part).__name__} {part.objectName()} in {type(part.parent()).__name__}"
        for kind in kinds
        for part in person.window.findChildren(kind)
        if part.isVisibleTo(person.window)
        and not part.accessibleName()
        and not getattr(part, "text", str)()
        and not (part.objectName() or "").startswith("qt_")
        and not _is_qts_own(part)
        and not any(
            view.isAncestorOf(part) for view in (person.window.detail, person.window.timeline)
        )
    ]
    assert nameless == []


def _is_qts_own(part: QObject) -> bool:
    """Buttons within a line edit, extensions of toolbars and lists of combo boxes."""
    parent = part.parent()
    return isinstance(parent, (QLineEdit, QComboBox)) or "QComboBox" in str(parent)
