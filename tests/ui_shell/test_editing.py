"""Removing, restoring, undoing: nothing is asked, and all of it can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui_shell.person import Person

if TYPE_CHECKING:
    from collections.abc import Callable

    from customs_desk.archive import Archive
    from customs_desk.ui.window import Window


def test_delete_moves_to_the_bin_and_the_status_bar_offers_to_undo(reader: Person) -> None:
    reader.selects(0, 1)
    reader.qtbot.keyClick(reader.window.list, Qt.Key.Key_Delete)
    reader.waits()

    assert len(reader.titles()) == 2
    status = reader.window.status
    assert status.notice.text() == "2 articles moved to the bin."
    assert status.button.text() == "Undo"
    assert reader.window.results.current == reader.window.results.ids[0]

    status.button.click()
    reader.waits()
    assert len(reader.titles()) == 4


def test_the_menu_names_what_would_be_undone_and_done_again(reader: Person) -> None:
    undo, redo = (reader.window.actions_by_name[name] for name in ("undo", "redo"))
    assert undo.text() == "&Undo: Import of 4 articles"
    assert not redo.isEnabled()

    reader.selects(0)
    reader.does("remove")
    assert undo.text() == "&Undo: Remove 1 article"

    reader.does("undo")
    assert redo.text() == "&Redo: Remove 1 article"
    reader.does("redo")
    assert len(reader.titles()) == 3


def test_undo_of_an_import_empties_the_list_and_redo_fills_it(reader: Person) -> None:
    reader.does("undo")
    assert reader.titles() == []
    reader.does("redo")
    assert len(reader.titles()) == 4


def test_the_bin_shows_what_was_removed_and_gives_it_back(reader: Person) -> None:
    reader.selects(0)
    title = reader.titles()[0]
    reader.does("remove")

    reader.does("bin")
    assert reader.titles() == [title]
    assert reader.window.status.counts.text() == "1 article in the bin"
    assert not reader.window.actions_by_name["remove"].isEnabled()
    reader.selects(0)
    reader.does("restore")
    assert reader.titles() == []
    assert reader.window.list_pane.sentence.text() == "The bin is empty."
    assert not reader.window.list_pane.clear_button.isVisible()

    reader.does("bin")
    assert len(reader.titles()) == 4


def test_undo_is_still_there_after_a_restart(
    reader: Person, make_window: Callable[[Archive], Window], archive: Archive
) -> None:
    reader.selects(0)
    reader.does("remove")
    reader.window.close()

    again = Person(reader.qtbot, make_window(archive))
    again.waits()
    assert len(again.titles()) == 3
    assert again.window.actions_by_name["undo"].text() == "&Undo: Remove 1 article"
    again.does("undo")
    assert len(again.titles()) == 4


def test_a_correction_shows_in_the_list_and_can_be_undone(reader: Person, archive: Archive) -> None:
    chosen = reader.window.results.ids[0]
    archive.correct([chosen], "title", "A better title", now=reader.window.now())
    reader.waits()
    assert reader.titles()[0] == "A better title"

    reader.does("undo")
    assert reader.titles()[0] == "Scanner training ends in Ashgabat"


def test_commands_that_make_no_sense_now_are_off(person: Person) -> None:
    off = [name for name, action in person.window.actions_by_name.items() if not action.isEnabled()]
    assert {"remove", "restore", "export", "copy", "undo", "redo", "next"} <= set(off)
    assert "import" not in off
