"""The list: sorting, selecting, columns, keys, and what a row gives to other programs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from customs_desk.fields import FIELDS
from ui_shell.person import TEXTS, Person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.archive import Archive

pytestmark = pytest.mark.qt_log_ignore("plugin does not support grabbing", extend=True)

COLUMN = {field.name: place for place, field in enumerate(FIELDS)}
BY_DATE = [
    "Scanner training ends in Ashgabat",
    "Семинар по таможенной стоимости прошёл в Бишкеке",
    "Customs opens a laboratory in Osh",
    "A delegation visits the border post",
]


def clicks_heading(person: Person, field: str) -> None:
    header = person.window.list.columns
    column = COLUMN[field]
    place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    person.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    person.waits()


def shown_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def words(actions: Sequence[QAction]) -> list[str]:
    return [action.text().replace("&", "") for action in actions if action.text()]


def test_the_newest_stand_first_and_those_without_a_date_last_either_way(reader: Person) -> None:
    assert reader.titles() == BY_DATE

    clicks_heading(reader, "published")

    assert reader.titles() == [*reversed(BY_DATE[:3]), BY_DATE[3]]
    assert reader.window.list.columns.isSortIndicatorShown()


def test_a_selection_survives_sorting_and_searching_where_rows_remain(reader: Person) -> None:
    reader.selects(0, 2)
    chosen = set(reader.window.results.selected)

    clicks_heading(reader, "title")
    assert set(reader.window.results.selected) == chosen

    reader.types("laboratory")
    assert len(reader.window.results.selected) == 1
    assert set(reader.window.results.selected) < chosen


def test_control_a_selects_all_that_match(reader: Person) -> None:
    reader.window.list.enter()
    reader.qtbot.keyClick(reader.window.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    assert len(reader.window.results.selected) == 4
    assert reader.window.status.counts.text() == "4 of 4 selected"


def test_a_date_that_is_not_printed_says_what_is_known_and_why(reader: Person) -> None:
    cell = reader.window.list.table.index(3, COLUMN["published"])

    assert cell.data() == "20 May 2019 or later"
    assert "does not say when it was published" in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert cell.data(Qt.ItemDataRole.FontRole).italic()


def test_words_of_an_article_are_never_taken_for_markup(reader: Person, archive: Archive) -> None:
    chosen = reader.window.results.ids[0]
    evil = "<b>Bold</b> <img src=/etc/passwd>"
    archive.correct([chosen], "title", evil, now=reader.window.now())
    reader.waits()

    table = reader.window.list.table
    assert table.index(0, 0).data() == evil
    for column in range(table.columnCount()):
        hint = table.index(0, column).data(Qt.ItemDataRole.ToolTipRole) or ""
        assert "<img" not in hint
        assert "<b>" not in hint


def test_enter_opens_the_text_and_escape_returns_to_the_same_row(reader: Person) -> None:
    reader.does("list")
    reader.selects(1)
    reader.qtbot.keyClick(reader.window.list, Qt.Key.Key_Return)
    reader.waits()
    assert reader.window.detail.isVisible()
    assert not reader.window.list.isVisible()

    focus = QApplication.focusWidget() or reader.window.detail
    reader.qtbot.keyClick(focus, Qt.Key.Key_Escape)

    assert reader.window.list.isVisible()
    assert reader.window.list.hasFocus()
    assert reader.window.list.currentIndex().row() == 1


def test_next_and_previous_article_without_leaving_the_text(reader: Person) -> None:
    reader.selects(0)
    reader.does("detail")

    reader.does("next")
    assert reader.window.results.current == reader.window.results.ids[1]
    focus = QApplication.focusWidget()
    assert focus is not None
    reader.qtbot.keyClick(focus, Qt.Key.Key_J)
    assert reader.window.results.current == reader.window.results.ids[2]
    reader.qtbot.keyClick(focus, Qt.Key.Key_K)
    reader.does("previous")
    assert reader.window.results.current == reader.window.results.ids[0]


def test_typing_jumps_to_the_title_that_begins_so(reader: Person) -> None:
    reader.window.list.enter()
    reader.qtbot.keyClicks(reader.window.list, "cus")

    row = reader.window.list.currentIndex().row()
    assert reader.titles()[row] == "Customs opens a laboratory in Osh"


def test_columns_are_chosen_by_a_right_click_on_a_heading(reader: Person) -> None:
    header = reader.window.list.columns
    header.customContextMenuRequested.emit(QPoint(10, 5))
    menu = shown_menu()
    author = next(action for action in menu.actions() if action.text() == "Author")
    assert not author.isChecked()
    author.trigger()
    menu.close()

    assert "author" in header.shown_fields()
    assert not reader.window.list.isColumnHidden(COLUMN["author"])


def test_the_last_column_cannot_be_hidden(reader: Person) -> None:
    header = reader.window.list.columns
    menu = QMenu(reader.window)
    for action in header.actions_for(menu):
        if action.isChecked() and action.text() != "Title":
            action.trigger()
    assert header.shown_fields() == ["title"]

    title = next(one for one in header.actions_for(menu) if one.text() == "Title")
    assert not title.isEnabled()


def test_the_menu_key_and_the_right_button_open_the_same_menu(reader: Person) -> None:
    reader.selects(1)
    view = reader.window.list
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        place = view.visualRect(view.currentIndex()).center()
        event = QContextMenuEvent(reason, place, view.viewport().mapToGlobal(place))
        QApplication.sendEvent(view.viewport(), event)
        menu = shown_menu()
        assert words(menu.actions())[:2] == ["Copy rows", "Copy as citation"]
        assert "Remove" in words(menu.actions())
        menu.close()


def test_a_click_beside_the_rows_clears_the_selection(reader: Person) -> None:
    reader.selects(0, 1)
    view = reader.window.list
    below = QPoint(20, view.viewport().height() - 5)
    reader.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=below)

    assert reader.window.results.selected == []


def test_copied_rows_paste_as_cells(reader: Person) -> None:
    reader.selects(0, 2)
    reader.does("copy")

    data = QGuiApplication.clipboard().mimeData()
    rows = [line.split("\t") for line in data.text().splitlines()]
    assert [row[0] for row in rows] == [BY_DATE[0], BY_DATE[2]]
    assert {len(row) for row in rows} == {len(reader.window.list.columns.shown_fields())}
    assert "<td>" in data.html()


def test_a_citation_names_title_and_date(reader: Person) -> None:
    reader.selects(2)
    reader.does("copy_citation")

    text = QGuiApplication.clipboard().text()
    assert "“Customs opens a laboratory in Osh”" in text
    assert text.endswith("12 March 2021.")


def test_rows_dragged_out_are_the_original_files(reader: Person) -> None:
    reader.selects(0, 1)

    data = reader.window.list.originals()

    assert data is not None
    given = {Path(url.toLocalFile()).name: url.toLocalFile() for url in data.urls()}
    assert set(given) == {"training.txt", "seminar.txt"}
    for name, path in given.items():
        assert Path(path).read_text(encoding="utf-8") == TEXTS[name]


def test_a_cell_with_more_words_than_room_shows_them_on_hover(reader: Person) -> None:
    view = reader.window.list
    view.setColumnWidth(0, 60)
    index = view.table.index(0, 0)
    assert not index.data(Qt.ItemDataRole.ToolTipRole)
    assert view.itemDelegateForIndex(index).hover_words(view, index) == (
        "<p>Scanner training ends in Ashgabat</p>"
    )
    view.setColumnWidth(0, 600)
    assert view.itemDelegateForIndex(index).hover_words(view, index) == ""
