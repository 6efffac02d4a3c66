"""Searching and filtering: as you type, by keyboard alone, and out of a dead end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTreeWidgetItem

    from ui_shell.person import Person


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
