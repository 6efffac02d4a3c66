"""Files come in from anywhere: dropped, pasted, twice, bad ones among good ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

from customs_desk.ui.problems import ProblemsDialog
from ui_shell.person import TEXTS, Person

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from customs_desk.ui.window import Window

PLACES: dict[str, Callable[[Window], QWidget]] = {
    "window": lambda w: w,
    "list": lambda w: w.list.viewport(),
    "detail": lambda w: w.detail,
    "timeline": lambda w: w.timeline,
    "search field": lambda w: w.search,
    "filters": lambda w: w.facets.tree.viewport(),
    "status bar": lambda w: w.status,
}


@pytest.mark.parametrize("place", PLACES)
def test_files_dropped_anywhere_become_rows(person: Person, files: list[Path], place: str) -> None:
    person.drops(files[:1])  # so that the views are there to be dropped on

    assert person.drops(files[1:], PLACES[place](person.window))

    assert len(person.titles()) == 4
    assert person.window.search.text() == ""


def test_the_welcome_takes_a_drop_and_makes_room_for_the_list(
    person: Person, files: list[Path]
) -> None:
    assert person.window.welcome.isVisible()

    person.drops(files, person.window.welcome)

    assert not person.window.welcome.isVisible()
    assert person.window.status.notice.text() == "4 added, 0 already here, 0 problems"
    assert person.window.status.counts.text() == "4 articles"


def test_a_folder_is_taken_in_with_all_that_lies_in_it(person: Person, files: list[Path]) -> None:
    deep = files[0].parent / "more" / "deeper"
    deep.mkdir(parents=True)
    (deep / "extra.txt").write_text("Border post reopens\n\nIt reopened on 3 May 2020.\n")

    person.drops([files[0].parent])

    assert len(person.titles()) == 5


def test_the_same_file_again_is_already_here_and_gets_selected(
    reader: Person, files: list[Path]
) -> None:
    reader.drops(files[:2])

    assert reader.window.status.notice.text() == "0 added, 2 already here, 0 problems"
    assert len(reader.window.results.selected) == 2
    assert reader.window.status.counts.text() == "2 of 4 selected"


def test_all_files_again_are_all_selected(reader: Person, files: list[Path]) -> None:
    reader.drops(files)

    assert reader.window.status.notice.text() == "0 added, 4 already here, 0 problems"
    assert len(reader.window.results.selected) == 4


def test_a_bad_file_is_named_and_the_good_ones_go_in(person: Person, files: list[Path]) -> None:
    empty = files[0].parent / "empty & void.txt"
    empty.write_bytes(b"")
    gone = files[0].parent / "gone.txt"

    person.drops([files[0], empty, gone, files[1]])

    assert len(person.titles()) == 2
    status = person.window.status
    assert status.notice.text() == "2 added, 0 already here, 2 problems"
    assert status.button.text() == "Show the 2 problems"
    status.button.click()
    dialog = person.window.findChild(ProblemsDialog)
    assert dialog is not None
    names = [dialog.table.item(row, 0).text() for row in range(dialog.table.rowCount())]
    assert names == ["empty & void.txt", "gone.txt"]
    dialog.copy()
    copied = QGuiApplication.clipboard().text()
    assert copied.count("\n") == 2
    assert copied.startswith("empty & void.txt\t")


def test_an_import_under_a_search_clears_it_and_shows_what_is_new(
    reader: Person, tmp_path: Path
) -> None:
    reader.types("laboratory")
    assert len(reader.titles()) == 1
    new = tmp_path / "new.txt"
    new.write_text("Deputy chairman named\n\n1 July 2024\n\nHe was named on 1 July 2024.\n")

    reader.drops([new])

    assert len(reader.titles()) == 5
    assert reader.window.search.text() == ""
    assert "The search was cleared" in reader.window.status.notice.text()
    chosen = reader.window.list.table.row_of(reader.window.results.current)
    assert reader.titles()[chosen] == "Deputy chairman named"


def test_while_files_hover_a_hint_says_what_a_drop_will_do(
    person: Person, files: list[Path]
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])

    assert person.hovers(data)

    assert person.window.hint.isVisible()
    assert person.window.hint.text == "Import 4 files and folders into “test”"
    person.drags_away()
    assert not person.window.hint.isVisible()


def test_addresses_of_the_network_are_refused_in_words(person: Person) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/article.html")])

    assert not person.drops_data(data)

    assert "Only files of this computer" in person.window.status.notice.text()
    assert person.window.welcome.isVisible()


def test_pasted_text_becomes_an_article(person: Person) -> None:
    QGuiApplication.clipboard().setText(TEXTS["laboratory.txt"])

    person.does("paste")

    assert person.titles() == ["Customs opens a laboratory in Osh"]


def test_pasted_files_become_articles(person: Person, files: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    QGuiApplication.clipboard().setMimeData(data)

    person.does("paste")

    assert len(person.titles()) == 4


def test_text_dragged_from_another_program_becomes_an_article(person: Person) -> None:
    data = QMimeData()
    data.setText(TEXTS["training.txt"])

    assert person.drops_data(data)

    assert person.titles() == ["Scanner training ends in Ashgabat"]


def test_the_sample_articles_can_be_tried_from_the_welcome(person: Person) -> None:
    person.window.welcome.samples_button.click()
    person.waits()

    assert len(person.titles()) >= 12
    assert person.window.status.notice.text().endswith("0 problems")


def test_with_no_archive_open_a_drop_makes_the_users_own(
    make_window: Callable[[object], Window],
    qtbot: object,
    files: list[Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    person = Person(qtbot, make_window(None))  # type: ignore[arg-type]

    person.drops(files)

    assert len(person.titles()) == 4
    assert (tmp_path / "home" / "customs-desk" / "articles.desk").is_file()
