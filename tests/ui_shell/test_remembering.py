"""The window remembers itself, comes back onto the screen, and speaks the language chosen."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QSettings
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox

from customs_desk.archive import Order, open_archive
from customs_desk.ui import settings as keys
from customs_desk.ui.app import Desk, make_application
from customs_desk.ui.appearance import is_dark, wear
from customs_desk.ui.languages import available, chosen
from customs_desk.ui.preferences import Preferences
from customs_desk.ui.settings import Settings
from ui_shell.person import Person

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from customs_desk.archive import Archive
    from customs_desk.ui.window import Window


def test_columns_order_layout_and_size_are_as_they_were_left(
    reader: Person, make_window: Callable[[Archive], Window], archive: Archive
) -> None:
    window = reader.window
    window.resize(1010, 640)
    window.list.columns.moveSection(0, 2)
    window.list.setColumnHidden(4, True)  # noqa: FBT003 -- Qt's signature
    window.results.set_order(Order("title", descending=False))
    reader.does("beside")
    shown = window.list.columns.shown_fields()
    window.close()

    again = make_window(archive)

    assert again.list.columns.shown_fields() == shown
    assert again.results.order == Order("title", descending=False)
    assert again.layouts.now == "beside"
    assert not again.timeline.isVisible()


def test_a_window_left_on_a_screen_that_is_gone_comes_back(
    person: Person, make_window: Callable[[Archive], Window], archive: Archive
) -> None:
    person.window.move(QPoint(30_000, 20_000))
    person.window.close()

    again = make_window(archive)

    screen = QApplication.primaryScreen().availableGeometry()
    assert screen.intersects(again.frameGeometry())


def test_the_layout_can_be_reset(reader: Person) -> None:
    reader.does("timeline")
    assert not reader.window.list.isVisible()

    reader.does("reset_layout")

    for view in (reader.window.list, reader.window.detail, reader.window.timeline):
        assert view.isVisible()


@pytest.mark.parametrize(
    ("layout", "shown"),
    [
        ("list", {"list"}),
        ("detail", {"detail"}),
        ("timeline", {"timeline"}),
        ("beside", {"list", "detail"}),
        ("desk", {"list", "detail", "timeline"}),
    ],
)
def test_each_layout_shows_its_views_and_keeps_the_article(
    reader: Person, layout: str, shown: set[str]
) -> None:
    reader.selects(2)
    current = reader.window.results.current

    reader.does(layout)

    window = reader.window
    views = {"list": window.list, "detail": window.detail, "timeline": window.timeline}
    assert {name for name, view in views.items() if view.isVisible()} == shown
    assert window.results.current == current
    assert window.actions_by_name[layout].isChecked()


def test_settings_of_odd_kinds_fall_back_to_the_usual(tmp_path: Path) -> None:
    path = tmp_path / "odd.ini"
    path.write_text("[window]\ngeometry=%%%\nlayout=\n[csv]\nbom=perhaps\n", encoding="utf-8")
    settings = Settings(QSettings(str(path), QSettings.Format.IniFormat))

    assert settings.get_bytes(keys.GEOMETRY).isEmpty()
    assert settings.get(keys.APPEARANCE) == "system"
    assert settings.get(keys.CSV_BOM) in {True, False}
    assert settings.recent() == []


def test_archives_opened_lately_are_offered_the_latest_first(
    settings: Settings, tmp_path: Path
) -> None:
    for number in range(12):
        settings.note_opened(tmp_path / f"{number}.desk")
    settings.note_opened(tmp_path / "5.desk")

    recent = settings.recent()
    assert recent[0] == str(tmp_path / "5.desk")
    assert len(recent) == len(set(recent)) == 10


def test_a_changed_setting_holds_at_once(qtbot: QtBot, settings: Settings) -> None:
    page = Preferences(settings)
    qtbot.addWidget(page)
    heard: list[str] = []
    page.changed.connect(heard.append)

    look = page.findChild(QComboBox, "appearance")
    box = page.findChild(QCheckBox, "keep_query")
    assert look is not None
    assert box is not None
    look.setCurrentIndex(look.findData("dark"))
    box.setChecked(True)

    assert settings.get(keys.APPEARANCE) == "dark"
    assert settings.get(keys.KEEP_QUERY) is True
    assert heard == ["appearance", "keep_query"]


def test_dark_and_light_can_be_chosen(qapp: QApplication) -> None:
    wear("dark")
    assert is_dark(qapp.palette())
    wear("light")
    assert not is_dark(qapp.palette())
    wear("system")


def test_english_is_always_there_and_stands_in_for_what_is_not() -> None:
    assert available()[0] == "en"
    assert chosen("xx") in available()


@pytest.fixture
def desk(
    qtbot: QtBot, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    """The program itself, with a home folder of its own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("sys.excepthook", None)
    monkeypatch.setattr("threading.excepthook", None)
    app = make_application(["customs-desk"])
    made = Desk(app, settings, log_folder=tmp_path / "log")
    yield made
    qtbot.waitUntil(lambda: not made.window.background.tasks)
    made.window.close()
    made.end()


def test_files_named_at_the_start_are_imported_into_the_archive_named(
    desk: Desk, qtbot: QtBot, files: list[Path], tmp_path: Path
) -> None:
    desk.start(tmp_path / "named.desk", files)

    Person(qtbot, desk.window).waits()
    assert len(desk.window.results.ids) == 4
    assert desk.window.windowTitle() == "named — Customs Desk"


def test_the_last_archive_is_opened_again(
    desk: Desk, qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    made = open_archive(tmp_path / "last.desk", create=True)
    made.close()
    settings.note_opened(tmp_path / "last.desk")

    desk.start(None, [])

    Person(qtbot, desk.window).waits()
    assert desk.window.results.archive is not None
    assert desk.window.results.archive.path.name == "last.desk"


def test_the_language_changes_without_losing_archive_search_or_article(
    desk: Desk, qtbot: QtBot, settings: Settings, files: list[Path], tmp_path: Path
) -> None:
    desk.start(tmp_path / "named.desk", files)
    Person(qtbot, desk.window).waits()
    person = Person(qtbot, desk.window)
    person.types("customs")
    person.selects(0)
    current, before = desk.window.results.current, desk.window

    settings.set(keys.LANGUAGE, "en")
    desk.window.setting_changed.emit("language")
    qtbot.waitUntil(lambda: desk.window is not before)

    Person(qtbot, desk.window).waits()
    assert desk.window.results.current == current
    assert desk.window.search.text() == "customs"
    assert desk.window.isVisible()


def test_a_fault_nobody_caught_goes_to_the_log_and_the_status_bar(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    import sys

    with caplog.at_level(logging.CRITICAL):
        sys.excepthook(KeyError, KeyError("gone"), None)

    assert "KeyError" in caplog.text
    assert "KeyError" in desk.window.status.notice.text()
