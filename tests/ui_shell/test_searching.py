"""Searching and filtering: as you type, by keyboard alone, and out of a dead end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QMenu

from customs_desk.archive import SEARCH_FIELDS, SYNTAX
from customs_desk.ui.search.facet_dialog import FacetDialog
from customs_desk.ui.search.help import SearchHelp

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTreeWidgetItem

    from ui_shell.person import Person

pytestmark = pytest.mark.qt_log_ignore(
    "plugin does not support (grabbing|propagateSizeHints)", extend=True
)


def ticks(person: Person, label: str) -> None:
    """Tick a value of a facet by its name, with the keyboard."""
    tree = person.window.facets.tree
    item = value(person, label)
    tree.setFocus()
    tree.setCurrentItem(item, 0, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    person.qtbot.keyClick(tree, Qt.Key.Key_Space)
    person.waits()


def value(person: Person, label: str) -> QTreeWidgetItem:
    tree = person.window.facets.tree
    found = tree.findItems(label, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive, 0)
    assert len(found) == 1, label
    return found[0]


def test_results_change_while_typing_and_no_key_is_eaten(reader: Person) -> None:
    reader.types("scann")

    assert reader.window.search.text() == "scann"
    assert reader.titles() == ["Scanner training ends in Ashgabat"]
    assert reader.window.status.counts.text() == "1 of 4 articles"


def test_words_in_cyrillic_are_found(reader: Person) -> None:
    reader.types("семинар")

    assert reader.titles() == ["Семинар по таможенной стоимости прошёл в Бишкеке"]


def test_escape_clears_and_a_second_one_leaves_for_the_list(reader: Person) -> None:
    reader.window.search.enter()
    reader.types("laboratory")

    reader.qtbot.keyClick(reader.window.search, Qt.Key.Key_Escape)
    reader.waits()
    assert reader.window.search.text() == ""
    assert len(reader.titles()) == 4
    assert reader.window.search.hasFocus()

    reader.qtbot.keyClick(reader.window.search, Qt.Key.Key_Escape)
    assert reader.window.list.hasFocus()


def test_down_goes_into_the_results(reader: Person) -> None:
    reader.window.search.enter()
    reader.types("customs")

    reader.qtbot.keyClick(reader.window.search, Qt.Key.Key_Down)

    assert reader.window.list.hasFocus()
    assert reader.window.list.currentIndex().isValid()


def test_down_stays_in_the_box_where_nothing_is_found(reader: Person) -> None:
    search = reader.window.search
    search.enter()
    reader.types("zebra")
    reader.qtbot.keyClick(search, Qt.Key.Key_Down)
    reader.qtbot.keyClick(search, Qt.Key.Key_Escape)
    reader.waits()
    assert search.hasFocus()
    assert len(reader.titles()) == 4


def test_a_slash_goes_to_the_search_field_and_is_a_letter_there(reader: Person) -> None:
    reader.window.list.enter()
    reader.qtbot.keyClick(reader.window.list, "/")
    assert reader.window.search.hasFocus()

    reader.qtbot.keyClicks(reader.window.search, "1/2")
    assert reader.window.search.text() == "1/2"


def test_nothing_found_says_so_and_offers_the_way_out(reader: Person) -> None:
    reader.types("zebra")

    pane = reader.window.list_pane
    assert pane.nothing.isVisible()
    assert pane.sentence.text() == "No article matches “zebra”."
    assert "Drop article files" not in reader.window.detail.empty.text()
    pane.clear_button.click()
    reader.waits()
    assert len(reader.titles()) == 4
    assert reader.window.search.text() == ""


def test_odd_signs_are_a_search_like_any_other(reader: Person) -> None:
    for text in ('"', "a AND", "(((", "title:", "* OR -", "%_'\\", "“half a phrase"):
        reader.window.search.clear()
        reader.types(text)
        assert reader.window.search.text() == text


def test_values_of_one_facet_mean_either_and_of_two_mean_both(reader: Person) -> None:
    ticks(reader, "2021")
    assert len(reader.titles()) == 1
    ticks(reader, "2023")
    assert len(reader.titles()) == 2
    ticks(reader, "Altyn News")
    assert reader.titles() == ["Scanner training ends in Ashgabat"]
    reader.types("laboratory")
    said = reader.window.list_pane.sentence.text()
    assert said == "No article matches “laboratory” with these filters."
    reader.window.search.clear()
    reader.waits()

    reader.window.facets.clear_button.click()
    reader.waits()
    assert len(reader.titles()) == 4
    assert not reader.window.facets.clear_button.isEnabled()


def test_counts_stand_beside_the_values(reader: Person) -> None:
    assert value(reader, "English").text(1) == "3"
    assert value(reader, "Russian").text(1) == "1"

    reader.types("laboratory")

    assert value(reader, "English").text(1) == "1"


def test_the_filters_can_be_put_away(reader: Person) -> None:
    reader.does("facets")
    assert not reader.window.facets.isVisible()
    reader.does("facets")
    assert reader.window.facets.isVisible()


def test_each_row_shows_where_the_words_stand(reader: Person) -> None:
    view = reader.window.list
    single = view.verticalHeader().defaultSectionSize()
    reader.types("инспектор")

    assert view.verticalHeader().defaultSectionSize() > single
    view.viewport().grab()
    reader.waits()
    shown = view.hits_of(0)
    assert shown is not None
    assert {shown.text[a:b] for a, b in shown.hits} == {"инспекторов"}

    reader.does("hits")
    assert view.verticalHeader().defaultSectionSize() == single
    reader.does("hits")
    reader.window.search.clear()
    reader.waits()
    assert view.verticalHeader().defaultSectionSize() == single


def test_finds_are_sorted_by_best_match_or_date(reader: Person) -> None:
    bar = reader.window.list_pane.bar
    assert not bar.isVisible()
    reader.types("border OR scanner OR osh")
    assert bar.isVisible()
    newest = reader.titles()
    assert newest[0] == "Scanner training ends in Ashgabat"
    assert bar.by_date.isChecked()
    bar.by_rank.click()
    reader.waits()
    assert reader.titles()[0] == "Customs opens a laboratory in Osh"  # Osh in title and place
    assert not bar.by_date.isChecked()
    reader.does("by_date")
    assert reader.titles() == newest


def test_words_can_be_taken_exactly_with_one_button(reader: Person) -> None:
    reader.types("inspector")
    assert reader.titles() == ["Scanner training ends in Ashgabat"]
    reader.window.search.exact.trigger()
    reader.waits()
    assert reader.titles() == []
    assert reader.window.actions_by_name["exact"].isChecked()
    reader.window.list_pane.clear_button.click()
    reader.waits()
    assert not reader.window.search.exact.isChecked()


def test_a_slip_of_the_finger_is_offered_its_right_spelling(reader: Person) -> None:
    reader.types("labroatory")
    [way] = reader.window.list_pane.nothing.ways
    assert way.text() == "Search for “laboratory” (1 found)"
    way.click()
    reader.waits()
    assert reader.window.search.text() == "laboratory"
    assert reader.titles() == ["Customs opens a laboratory in Osh"]


def test_a_filter_in_the_way_can_be_left_out_by_itself(reader: Person) -> None:
    ticks(reader, "2023")
    reader.types("laboratory")
    words = [way.text() for way in reader.window.list_pane.nothing.ways]
    assert words == ["Without the filter 2023 (1 found)"]
    reader.window.list_pane.nothing.ways[0].click()
    reader.waits()
    assert reader.titles() == ["Customs opens a laboratory in Osh"]
    assert reader.window.search.text() == "laboratory"


def test_more_like_this_is_a_search(reader: Person) -> None:
    reader.selects(0)
    chosen = reader.window.results.current
    reader.does("like")
    assert reader.window.search.text() == f"like:{chosen}"
    assert reader.window.results.order.field == "rank"


def test_fields_are_completed_and_down_chooses_one(reader: Person) -> None:
    search = reader.window.search
    search.enter()
    reader.types("visit sou")
    assert [search.offered.model().index(0, 0).data()] == ["source:"]
    assert search.offers.isVisible()
    reader.types("r")
    assert search.text() == "visit sour"
    reader.qtbot.keyClick(search.offers, Qt.Key.Key_Down)
    reader.qtbot.keyClick(search.offers, Qt.Key.Key_Return)
    assert search.text() == "visit source:"
    reader.types("s")
    reader.qtbot.waitUntil(lambda: search.offered.model().rowCount() == 1)
    assert search.offered.model().index(0, 0).data() == "Silk Gate News"
    search.offers.hide()


def test_earlier_searches_are_remembered_and_can_be_forgotten(reader: Person) -> None:
    search = reader.window.search
    search.enter()
    for text in ("laboratory", "zebra", "scanner"):
        search.clear()
        reader.types(text)
        reader.qtbot.keyClick(search, Qt.Key.Key_Return)
        reader.waits()
    assert search.history() == ["scanner", "laboratory"]

    reader.qtbot.keyClick(search, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    menu = search.findChild(QMenu)
    assert menu is not None
    actions = {action.text(): action for action in menu.actions()}
    actions["laboratory"].trigger()
    actions["Forget earlier searches"].trigger()
    menu.close()
    reader.waits()
    assert reader.titles() == ["Customs opens a laboratory in Osh"]
    assert search.history() == []


def test_names_in_the_texts_are_filters_once_their_heading_is_opened(reader: Person) -> None:
    tree = reader.window.facets.tree
    heads = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    places = next(head for head in heads if head is not None and head.text(0) == "Places")
    assert not places.isExpanded()
    places.setExpanded(True)
    reader.waits()
    assert value(reader, "Osh").text(1) == "1"
    ticks(reader, "Osh")
    assert reader.titles() == ["Customs opens a laboratory in Osh"]


def test_all_values_of_a_facet_can_be_looked_through(reader: Person) -> None:
    reader.window.facets.show_all("place")
    reader.waits()
    [dialog] = reader.window.facets.findChildren(FacetDialog)
    dialog.box.setText("ashg")
    assert dialog.list.count() == 1
    item = dialog.list.item(0)
    assert item.text() == "Ashgabat  ·  1"
    item.setCheckState(Qt.CheckState.Checked)
    reader.waits()
    assert reader.titles() == ["Scanner training ends in Ashgabat"]
    dialog.close()


def test_dates_in_words_are_understood(reader: Person) -> None:
    reader.types('date:"June 2023"')
    assert reader.titles() == ["Scanner training ends in Ashgabat"]


def test_help_on_searching_names_every_field_and_f1_opens_it(reader: Person) -> None:
    reader.window.search.enter()
    reader.qtbot.keyClick(reader.window.search, Qt.Key.Key_F1)
    page = reader.window.findChild(SearchHelp)
    assert page is not None
    text = page.page.toPlainText()
    assert all(field.example in text for field in SEARCH_FIELDS.values())
    assert all(one.example in text for one in SYNTAX)
    page.close()
