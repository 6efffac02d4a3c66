"""What the window does so that nothing is lost: history, reading again, damage, backups, faults."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QPushButton

from customs_desk.archive import Archive, Query, open_archive
from customs_desk.reading import read
from customs_desk.reading.files import document
from customs_desk.ui import settings as keys
from customs_desk.ui.work.history import HistoryDialog
from customs_desk.ui.work.rereading_dialog import RereadingDialog
from customs_desk.ui.work.verdict import VerdictDialog
from ui_shell.person import NOW, Person

if TYPE_CHECKING:
    from collections.abc import Callable

    from customs_desk.article import Document, Reading
    from customs_desk.ui.window import Window

SOURCE = Path(__file__).resolve().parents[2] / "src"
Dialog = TypeVar("Dialog", bound=QDialog)


def dialog(person: Person, kind: type[Dialog]) -> Dialog:
    person.waits()
    found = person.window.findChild(kind)
    assert found is not None
    return found


def sentences(person: Person) -> list[str]:
    """What the open boxes say; the boxes are closed."""
    boxes = [box for box in person.window.findChildren(QMessageBox) if box.isVisible()]
    said = [box.text() for box in boxes]
    for box in boxes:
        box.close()
    return said


def presses(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    """Answer the next question with the button of these words, as a person does."""

    def answer(box: QMessageBox) -> int:
        box.show()
        button = next(b for b in box.findChildren(QPushButton) if words in b.text())
        button.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)


def cells(table: object, column: int) -> list[str]:
    return [table.item(row, column).text() for row in range(table.rowCount())]  # type: ignore[attr-defined]


def archive_of(person: Person) -> Archive:
    archive = person.window.results.archive
    assert archive is not None
    return archive


# History


def test_the_history_lists_changes_shows_what_they_did_and_reverses_one(reader: Person) -> None:
    archive = archive_of(reader)
    first = reader.window.results.ids[0]
    archive.correct([first], "source", "My Desk", now=NOW)
    archive.remove([reader.window.results.ids[1]], now=NOW)
    reader.does("history")
    history = dialog(reader, HistoryDialog)
    assert cells(history.changes, 1) == [
        "Remove 1 article",
        "Correct “Source”",
        "Import of 4 articles",
    ]
    history.changes.selectRow(1)
    reader.waits()
    assert cells(history.values, 1) == ["Source"]
    assert cells(history.values, 3) == ["My Desk"]
    history.reverse.click()
    reader.waits()
    assert archive.articles([first])[0].source != "My Desk"
    assert cells(history.changes, 1)[0] == "Reverse: Correct “Source”"
    assert "Reverse: Correct" in reader.window.actions_by_name["undo"].text()
    history.close()


def test_what_cannot_be_reversed_on_its_own_says_what_stands_on_it(reader: Person) -> None:
    archive = archive_of(reader)
    first = reader.window.results.ids[0]
    archive.correct([first], "source", "One", now=NOW)
    archive.correct([first], "source", "Two", now=NOW)
    reader.does("history")
    history = dialog(reader, HistoryDialog)
    history.changes.selectRow(1)
    reader.waits()
    history.reverse.click()
    reader.waits()
    [said] = sentences(reader)
    assert "cannot be reversed on its own" in said
    assert "by “Correct “Source””" in said
    assert archive.articles([first])[0].source == "Two"
    history.close()


def test_an_undone_change_cannot_be_reversed(reader: Person) -> None:
    reader.does("undo")
    reader.does("history")
    history = dialog(reader, HistoryDialog)
    assert cells(history.changes, 2) == ["undone"]
    assert not history.reverse.isEnabled()
    history.close()


# Reading again


def test_reading_again_is_shown_first_and_can_be_undone(reader: Person) -> None:
    archive = archive_of(reader)
    ids = list(reader.window.results.ids)
    for article in ids:
        archive.readings.put([(article, *_as_older(archive, article))], now=NOW)
    reader.window.results.refresh()
    reader.waits()
    assert set(reader.titles()) == {"An older title"}
    reader.does("reread")
    preview = dialog(reader, RereadingDialog)
    assert "4 of 4 articles would change." in preview.summary.text()
    assert "Title 4" in preview.summary.text()
    preview.go.click()
    reader.waits()
    assert "Customs opens a laboratory in Osh" in reader.titles()
    assert reader.window.actions_by_name["undo"].text() == "&Undo: Read 4 articles again"
    reader.does("undo")
    reader.waits()
    assert set(reader.titles()) == {"An older title"}


def _as_older(archive: Archive, article: int) -> tuple[Document, Reading]:
    name, content = archive.original(article)
    opened = document(content, name=name)
    return opened, read(opened)._replace(title="An older title", rules=0)


# Damage


def test_damage_is_listed_and_repaired(reader: Person) -> None:
    archive_of(reader)._db.execute_sql("UPDATE article SET title = 'Rotten' WHERE id = 1")
    reader.does("verify")
    verdict = dialog(reader, VerdictDialog)
    assert any("Rotten" in words for words in cells(verdict.table, 1))
    verdict.repair.click()
    reader.waits()
    assert "whole again" in reader.window.status.notice.text()
    assert archive_of(reader).verify() == []


def test_a_damaged_archive_offers_salvage_and_opens_what_was_saved(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = archive_of(reader).path
    reader.does("close")
    with path.open("r+b") as file:
        file.write(b"\0" * 4096)
    out = tmp_path / "saved.desk"
    presses(monkeypatch, "Salvage")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out), ""))
    assert not reader.window.open_archive(path)
    reader.waits()
    assert archive_of(reader).path == out
    assert len(reader.titles()) == 4
    assert "4 articles saved" in reader.window.status.notice.text()


def test_a_backup_is_restored_and_what_was_there_is_kept(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = archive_of(reader)
    copy = tmp_path / "backup.desk"
    archive.backup(copy)
    archive.remove(list(reader.window.results.ids), now=NOW)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(copy), ""))
    reader.does("restore_backup")
    reader.waits()
    assert len(reader.titles()) == 4
    assert "is kept as" in reader.window.status.notice.text()
    [aside] = tmp_path.glob("test before restoring*.desk")
    kept = open_archive(aside)
    assert kept.count(Query(removed=True)) == 4
    kept.close()


# Backups by schedule


def test_a_backup_is_made_when_due_and_only_then(reader: Person, tmp_path: Path) -> None:
    settings = reader.window.settings
    settings.set(keys.BACKUP_FOLDER, str(tmp_path / "b"))
    assert reader.window.keeping.back_up_if_due()
    reader.waits()
    assert [path.name for path in (tmp_path / "b").iterdir()] == ["test 2026-11-24 0930.desk"]
    assert not reader.window.keeping.back_up_if_due()
    settings.set(keys.BACKUP_EVERY, "never")
    shutil.rmtree(tmp_path / "b")
    assert not reader.window.keeping.back_up_if_due()


def test_a_backup_that_nobody_asked_for_leaves_what_an_import_said(
    reader: Person, tmp_path: Path
) -> None:
    reader.window.settings.set(keys.BACKUP_FOLDER, str(tmp_path / "b"))
    reader.window.status.say("5 added")
    assert reader.window.keeping.back_up_if_due()
    reader.waits()
    assert reader.window.status.notice.text() == "5 added"


def test_closing_makes_a_backup_first_where_that_is_set(reader: Person, tmp_path: Path) -> None:
    settings = reader.window.settings
    settings.set(keys.BACKUP_FOLDER, str(tmp_path / "b"))
    settings.set(keys.BACKUP_EVERY, "close")
    assert not reader.window.keeping.back_up_if_due()
    reader.window.close()
    reader.qtbot.waitUntil(lambda: not reader.window.isVisible())
    assert len(list((tmp_path / "b").iterdir())) == 1


def test_the_list_of_changes_keeps_within_its_bounds(reader: Person) -> None:
    archive = archive_of(reader)
    archive.correct([1], "source", "Desk", now=NOW)
    archive._db.execute_sql("UPDATE change SET made = '2020-01-01T00:00:00' WHERE id = 1")
    reader.window.settings.set(keys.UNDO_DAYS, "30")
    reader.window.changing.forget_old()
    reader.waits()
    assert [past.action for past in archive.history()] == ["correct"]


# Faults


@pytest.mark.slow
def test_what_another_window_changed_appears(reader: Person) -> None:
    reader.window.watching.look()
    script = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1])\n"
        "from datetime import datetime\n"
        "from customs_desk.archive import open_archive\n"
        "open_archive(Path(sys.argv[2])).remove([1], now=datetime(2026, 1, 1))\n"
    )
    path = archive_of(reader).path
    subprocess.run([sys.executable, "-c", script, str(SOURCE), str(path)], check=True)
    reader.qtbot.waitUntil(lambda: len(reader.titles()) == 3)
    assert "Remove 1 article" in reader.window.actions_by_name["undo"].text()


def test_ones_own_changes_are_not_taken_for_anothers(reader: Person) -> None:
    archive = archive_of(reader)
    reader.window.watching.look()
    archive.remove([1], now=NOW)
    assert not archive.was_changed_elsewhere()


@pytest.mark.parametrize("how", ["unlink", "rename", "folder"])
def test_a_file_that_is_gone_is_said_once_and_nothing_is_written(
    reader: Person, tmp_path: Path, how: str
) -> None:
    path = archive_of(reader).path
    if how == "folder":
        inner = tmp_path / "drive"
        inner.mkdir()
        archive_of(reader).backup(inner / "a.desk")
        assert reader.window.open_archive(inner / "a.desk")
        reader.waits()
        path = inner / "a.desk"
        inner.rename(tmp_path / "pulled-out")
    elif how == "rename":
        path.rename(path.with_name("elsewhere.desk"))
    else:
        path.unlink()
    reader.window.watching.look()
    [said] = sentences(reader)
    assert "was moved, replaced or deleted while it was open" in said
    reader.window.watching.look()
    assert sentences(reader) == []
    reader.window.list.selectRow(0)
    reader.does("remove")
    reader.waits()
    said_now = sentences(reader)
    assert any("is not there. If it lies on a removable" in words for words in said_now)
    assert len(said_now) == len(set(said_now))
    assert not path.exists()


def test_shredding_asks_and_leaves_no_word(reader: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = archive_of(reader)
    archive.remove([1, 2], now=NOW)
    reader.does("bin")
    reader.waits()
    reader.does("select_all")
    presses(monkeypatch, "Cancel")
    reader.does("shred")
    reader.waits()
    assert archive.count(Query(removed=True)) == 2
    presses(monkeypatch, "Destroy")
    reader.does("shred")
    reader.waits()
    assert archive.count(Query(removed=True)) == 0
    assert reader.window.status.notice.text() == "2 articles destroyed."
    assert QApplication.activeModalWidget() is None


def test_the_settings_page_has_backups_and_the_bounds_of_undo(
    make_window: Callable[[Archive | None], Window], archive: Archive
) -> None:
    window = make_window(archive)
    window.pages.show_settings()
    for setting in (keys.BACKUP_EVERY, keys.BACKUP_KEEP, keys.UNDO_DAYS, keys.UNDO_SIZE):
        assert window.findChild(object, setting.key) is not None  # type: ignore[type-var]
    button = window.findChild(QPushButton, keys.BACKUP_FOLDER.key)
    assert button is not None
    assert button.text() == "The usual one"
