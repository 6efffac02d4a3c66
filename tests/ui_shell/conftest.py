"""A real window on a temporary archive, with settings of its own, and articles written by us."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QAbstractItemModelTester

from customs_desk.archive import Archive, open_archive
from customs_desk.ui.languages import Translations
from customs_desk.ui.settings import Settings
from customs_desk.ui.window import Window
from ui_shell.person import NOW, TEXTS, Person

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def only_this_thread_collects() -> Iterator[None]:
    """As the program does: a worker that collects a widget would end its timers, and crash."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    made = open_archive(tmp_path / "test.desk", create=True)
    yield made
    made.close()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Four articles of ours in a folder of their own, sorted by name."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return sorted(folder.iterdir())


@pytest.fixture
def make_window(
    qtbot: QtBot, qapp: QApplication, settings: Settings
) -> Iterator[Callable[[Archive | None], Window]]:
    """Makes windows whose model of the list is checked at each change."""
    Translations(qapp).speak("en")
    made: list[Window] = []

    def make(shown: Archive | None) -> Window:
        window = Window(shown, settings=settings, now=lambda: NOW)
        window.resize(1200, 720)
        qtbot.addWidget(window)
        fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
        QAbstractItemModelTester(window.list.table, fatal, window)
        window.show()
        qtbot.waitUntil(lambda: window.background.is_idle)
        made.append(window)
        return window

    yield make
    for window in made:
        window.background.cancel_all()
        qtbot.waitUntil(lambda window=window: not window.background.tasks)
        window.close()


@pytest.fixture
def window(make_window: Callable[[Archive | None], Window], archive: Archive) -> Window:
    return make_window(archive)


@pytest.fixture
def person(qtbot: QtBot, window: Window) -> Person:
    return Person(qtbot, window)


@pytest.fixture
def reader(person: Person, files: list[Path]) -> Person:
    """A person whose window holds the four articles, none of them selected."""
    person.drops(files)
    assert len(person.titles()) == len(TEXTS)
    person.window.list.clearSelection()
    return person
