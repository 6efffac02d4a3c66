"""A person says what a name means: from the text, from the menu, and takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialogButtonBox

from customs_desk.article import Kind
from customs_desk.ui.work.own_names import OwnNamesDialog, SameNameDialog

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from ui_shell.person import Person

# The offscreen platform opens menus without taking the keyboard; nothing of ours is wrong.
opens_menu = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")


def chooses(reader: Person, name: str, action: str) -> None:
    """Clicks a name beside the text and an action of its menu."""
    labels = reader.window.detail.fields.findChildren(type_of_label())
    label = next(one for one in labels if one.name.name == name)
    label.click()
    menu = reader.window.detail._menu
    assert menu is not None
    chosen: QAction = next(one for one in menu.actions() if one.text() == action)
    assert chosen.isEnabled()
    chosen.trigger()
    menu.close()
    reader.waits()


def type_of_label() -> type:
    from customs_desk.ui.detail.names import NameLabel

    return NameLabel


def places(reader: Person) -> tuple[str, ...]:
    archive, current = reader.window.results.archive, reader.window.results.current
    assert archive is not None
    return archive.articles([current])[0].places


def look_at_osh(reader: Person) -> None:
    row = next(i for i, title in enumerate(reader.titles()) if "Osh" in title)
    reader.selects(row)
    assert places(reader) == ("Osh",)


@opens_menu
def test_not_a_name_takes_it_out_and_undo_brings_it_back(reader: Person) -> None:
    look_at_osh(reader)
    chooses(reader, "Osh", "Not a name")
    assert places(reader) == ()
    assert "not a name any more" in reader.window.status.notice.text()
    assert reader.window.actions_by_name["undo"].text() == "&Undo: “Osh” is not a name"
    reader.window.status.button.click()
    reader.waits()
    assert places(reader) == ("Osh",)


@opens_menu
def test_the_same_as_asks_for_the_name_that_counts(reader: Person) -> None:
    look_at_osh(reader)
    chooses(reader, "Osh", "This is the same as…")
    dialog = reader.window.own_names.dialog
    assert isinstance(dialog, SameNameDialog)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    assert dialog.names.findText("Ashgabat") >= 0
    dialog.names.setCurrentText("Osh City")
    ok.click()
    reader.waits()
    assert places(reader) == ("Osh City",)


def test_own_names_are_listed_added_and_forgotten(reader: Person) -> None:
    reader.does("own_names")
    dialog = reader.window.own_names.dialog
    assert isinstance(dialog, OwnNamesDialog)
    assert dialog.table.rowCount() == 0
    dialog.kind.setCurrentIndex(dialog.kind.findData(Kind.PLACE))
    dialog.spelling.setText("Ashgabat")
    dialog.name.setText("Aşgabat")
    dialog.add.click()
    reader.waits()
    cells = [dialog.table.item(0, column).text() for column in range(3)]
    assert cells == ["Ashgabat", "Place", "Aşgabat"]
    dialog.table.selectRow(0)
    dialog.forget.click()
    reader.waits()
    assert dialog.table.rowCount() == 0
    dialog.close()
