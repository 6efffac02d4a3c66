"""Searches that people keep, as they meet them in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from ui_shell.person import Person


def _saves(person: Person, name: str = "") -> None:
    person.does("save_search")
    dialog = person.window.saved_searching.dialog
    assert dialog is not None
    if name:
        dialog.setTextValue(name)
    dialog.accept()
    person.waits()


def _names(person: Person) -> list[str]:
    shown = person.window.saved_searches.list
    return [item.text() for row in range(shown.count()) if (item := shown.item(row))]


def test_a_search_is_saved_and_asked_again_with_a_click(reader: Person) -> None:
    assert not reader.window.saved_searches.isVisible()
    reader.types("laboratory")
    _saves(reader)
    assert _names(reader) == ["laboratory"]
    assert reader.window.saved_searches.isVisible()
    reader.does("clear")
    assert len(reader.window.results.ids) == 4
    shown = reader.window.saved_searches.list
    item = shown.item(0)
    assert item is not None
    middle = shown.visualItemRect(item).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    reader.waits()
    assert len(reader.window.results.ids) == 1
    assert reader.window.search.text() == "laboratory"
    assert item.isSelected()


def test_filters_are_kept_too_and_offer_the_name(reader: Person) -> None:
    reader.window.facets.choose("year", "2023", on=True)
    reader.waits()
    _saves(reader)
    assert _names(reader) == ["2023"]
    reader.does("clear")
    reader.window.saved_searches.list.itemActivated.emit(reader.window.saved_searches.list.item(0))
    reader.waits()
    assert len(reader.window.results.ids) == 1
    assert reader.window.results.query.filters == (("year", "2023"),)


def test_a_saved_search_is_renamed_forgotten_and_brought_back(reader: Person) -> None:
    reader.types("training")
    _saves(reader, "Courses")
    shown = reader.window.saved_searches.list
    shown.setCurrentRow(0)
    QTest.keyClick(shown, Qt.Key.Key_F2)
    dialog = reader.window.saved_searching.dialog
    assert dialog is not None
    assert dialog.textValue() == "Courses"
    dialog.setTextValue("Trainings")
    dialog.accept()
    reader.waits()
    assert _names(reader) == ["Trainings"]
    shown.setCurrentRow(0)
    QTest.keyClick(shown, Qt.Key.Key_Delete)
    reader.waits()
    assert _names(reader) == []
    assert not reader.window.saved_searches.isVisible()
    assert "Forget the search “Trainings”" in reader.window.actions_by_name["undo"].text()
    reader.does("undo")
    assert _names(reader) == ["Trainings"]


def test_nothing_asked_for_is_nothing_to_save(reader: Person) -> None:
    reader.does("save_search")
    assert reader.window.saved_searching.dialog is None
