"""Long work: it can be stopped, the window stays free, and closing in the middle is safe."""

from __future__ import annotations

import multiprocessing
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, QTimer
from PySide6.QtWidgets import QMessageBox

from customs_desk.archive import open_archive

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ui_shell.person import Person


@pytest.fixture
def many(tmp_path: Path) -> list[Path]:
    """A folder with more articles than are read in a moment."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(400):
        day, month = number % 28 + 1, number % 12 + 1
        text = (
            f"Border post number {number} gets a scanner\n\n{day:02}.{month:02}.2022\n\n"
            f"On {day} May 2021 post number {number} received a scanner. " + "Officers came. " * 40
        )
        (folder / f"{number:04}.txt").write_text(text, encoding="utf-8")
    return [folder]


def begins(person: Person, paths: Sequence[Path]) -> None:
    """Start an import and wait until the first rows are in."""
    person.window.importing.start(paths)
    person.qtbot.waitUntil(lambda: len(person.window.results.ids) > 0)
    assert person.window.background.tasks


def test_stop_leaves_what_is_in_and_says_so(person: Person, many: list[Path]) -> None:
    begins(person, many)
    status = person.window.status
    person.qtbot.waitUntil(status.bar.isVisible)
    assert " of 400" in status.progress_text.text()

    status.stop.click()
    person.waits()

    count = len(person.titles())
    assert 0 < count < 400
    assert status.notice.text().startswith("Stopped: ")
    assert not status.bar.isVisible()
    assert all(title.startswith("Border post number") for title in person.titles())


def test_the_list_can_be_searched_while_files_come_in(person: Person, many: list[Path]) -> None:
    begins(person, many)
    person.window.search.setText("number 3")
    person.window.results.set_text("number 3")
    person.qtbot.waitUntil(lambda: 0 < len(person.window.results.ids) < 400)
    person.window.background.cancel_all()
    person.waits()


def test_closing_in_the_middle_asks_and_loses_nothing(
    person: Person, many: list[Path], tmp_path: Path
) -> None:
    begins(person, many)
    asked: list[str] = []

    def answer() -> None:
        box = person.window.findChild(QMessageBox)
        if box is None:
            QTimer.singleShot(20, answer)
            return
        asked.append(box.text())
        next(b for b in box.buttons() if "Stop" in b.text()).click()

    QTimer.singleShot(20, answer)
    assert person.window.close()

    assert asked == ["Importing is still under way."]
    again = open_archive(tmp_path / "test.desk")
    assert again.verify() == []
    again.close()


def test_closing_can_be_thought_better_of(person: Person) -> None:
    goes_on = threading.Event()
    person.window.background.run(
        lambda _task: goes_on.wait(20), done=lambda _: None, failed=lambda _: None, title="Counting"
    )

    def answer() -> None:
        box = person.window.findChild(QMessageBox)
        if box is None:
            QTimer.singleShot(20, answer)
            return
        next(b for b in box.buttons() if "Go on" in b.text()).click()

    QTimer.singleShot(20, answer)
    assert not person.window.close()
    assert person.window.isVisible()
    goes_on.set()
    person.waits()


def test_verify_finds_a_whole_archive_whole(reader: Person) -> None:
    reader.does("verify")

    assert reader.window.status.notice.text() == "The archive is whole: 4 articles checked."


def test_a_fault_of_ours_is_said_and_the_window_lives_on(
    reader: Person, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    said: list[str] = []
    monkeypatch.setattr(reader.window, "show_sentence", said.append)

    def breaks(_task: object) -> None:
        raise ZeroDivisionError

    window = reader.window
    window.background.run(breaks, done=lambda _: None, failed=window.show_error, title="Breaking")
    reader.waits()

    assert said == [
        "A fault in the program stopped this: ZeroDivisionError. The log file says more."
    ]
    assert "ZeroDivisionError" in caplog.text
    assert len(reader.titles()) == 4


def test_five_thousand_rows_are_listed_selected_and_counted(person: Person) -> None:
    from datetime import datetime

    from customs_desk.reading import read
    from customs_desk.reading.files import document

    archive = person.window.results.archive
    assert archive is not None
    reading = read(document(b"A scanner\n\n3 May 2020\n\nIt came on 3 May 2020.\n", name="a.txt"))
    now = datetime(2026, 11, 24)  # noqa: DTZ001 -- the archive keeps naive UTC
    accession = archive.begin_accession(now=now, what="import")
    for start in range(0, 5000, 500):
        batch = [document(b"%d\n" % n, name=f"{n}.txt") for n in range(start, start + 500)]
        archive.add(accession, [(one, reading) for one in batch], now=now)
    person.waits()

    view = person.window.list
    assert view.table.rowCount() == 5000
    view.selectAll()
    assert person.window.status.counts.text() == "5,000 of 5,000 selected"
    assert len(person.window.results.selected) == 5000
    ranges = view.selectionModel().selection()
    assert ranges.size() == 1
    view.scrollToBottom()
    assert view.table.index(4999, 0).data()
    none = QItemSelectionModel.SelectionFlag.Clear
    view.selectionModel().select(view.table.index(0, 0), none)


@pytest.mark.parametrize("pasted", [False, True])
def test_one_long_text_is_stopped_in_the_middle(
    person: Person, tmp_path: Path, *, pasted: bool
) -> None:
    text = "A long text\n\n" + "Officers met in Osh on 5 May 2021 and signed.\n" * 40_000
    if pasted:
        person.window.importing.start_text(text)
    else:
        path = tmp_path / "long.txt"
        path.write_text(text, "utf-8")
        person.window.importing.start([path])
    status = person.window.status
    # It is read by a process of its own, which takes longer to begin than a click.
    person.qtbot.waitUntil(lambda: bool(multiprocessing.active_children()))
    person.qtbot.waitUntil(status.bar.isVisible)

    status.stop.click()
    person.waits()

    assert status.notice.text().startswith("Stopped: 0 added")
    assert person.titles() == []
    for process in multiprocessing.active_children():
        process.join(30)
    assert multiprocessing.active_children() == []
