"""What strangers' files can do to the window: nothing. And a drop of thousands is asked about."""

from __future__ import annotations

import re
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMessageBox, QTextBrowser, QTextEdit, QWidget

import customs_desk.ui
from customs_desk.ui.detail.reader import Reader
from customs_desk.ui.problems import ProblemsDialog
from customs_desk.ui.work import importing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ui_shell.person import Person

TITLE = "<img src=file:///etc/passwd><b>Customs</b> officers met in Osh"
PAGE = f"""<html><head><base href="file:///etc/"><title>{TITLE.replace("<", "&lt;")}</title>
<link rel=stylesheet href="http://198.51.100.7/a.css"><meta http-equiv=refresh content="0;url=/etc">
</head><body><img src="http://198.51.100.7/a.png"><img src="file:///etc/hostname">
<img src="hostname"><iframe src="file:///etc/passwd"></iframe><script src="passwd"></script>
<p>{TITLE.replace("<", "&lt;")}</p>
<p>Customs officers met in Osh on 14 May 2024. <a href="file:///etc/passwd">More</a></p>
<p>&lt;img src="file:///etc/hostname"&gt; stands in the text itself.</p></body></html>"""

# Modules that show pages of ours, and nothing that came in.
OUR_OWN = {"pages.py", "search_help.py"}
_watched: list[list[str]] = []


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if not _watched:
        return
    if event in {"socket.connect", "socket.getaddrinfo", "socket.sendto"}:
        _watched[-1].append(f"{event} {arguments[1:]}")
    elif event == "open" and str(arguments[0]).startswith(("/etc/passwd", "/etc/hostname")):
        _watched[-1].append(f"open {arguments[0]}")


sys.addaudithook(_hear)  # cannot be taken away again; it does nothing while nobody watches


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What was opened or asked for over the network; connecting fails as well."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    seen: list[str] = []
    _watched.append(seen)
    yield seen
    _watched.remove(seen)


def _opened(person: Person, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(PAGE, encoding="utf-8")
    person.drops([page])
    person.selects(0)
    person.window.list.opened.emit(person.window.list.table.ids[0])
    person.waits()
    person.qtbot.waitUntil(lambda: person.window.detail.text is not None)


def test_an_imported_page_fetches_nothing_and_opens_nothing(
    person: Person, tmp_path: Path, watched: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(
        Reader,
        "loadResource",
        lambda _self, _kind, name: loaded.append(name.toString()),
        raising=False,
    )
    _opened(person, tmp_path)
    reader = person.window.detail.reader
    person.window.grab()
    for height in range(0, reader.viewport().height(), 12):
        place = QPoint(120, height)
        if reader.mark_at(place):  # opens a menu of ours, which a screen-less Qt complains of
            continue
        person.qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
    person.waits()

    assert "stands in the text itself" in reader.toPlainText()
    assert "<img src=" in reader.toPlainText()  # shown as it is written
    assert "<img" not in reader.toHtml()  # and no picture to Qt, which would open it
    assert watched == []
    assert loaded == []


def _widgets(person: Person) -> Iterator[QWidget]:
    yield person.window
    yield from person.window.findChildren(QWidget)


def test_no_widget_takes_a_title_for_markup(person: Person, tmp_path: Path) -> None:
    _opened(person, tmp_path)
    assert person.titles() == [TITLE]

    for widget in _widgets(person):
        name = type(widget).__name__
        if isinstance(widget, QLabel):
            assert widget.textFormat() == Qt.TextFormat.PlainText, f"{name}: {widget.text()}"
            assert not widget.openExternalLinks(), name
        if isinstance(widget, QTextBrowser):
            assert not widget.openLinks(), name
            assert not widget.openExternalLinks(), name
        if isinstance(widget, QTextEdit):
            assert not widget.acceptRichText(), name
            assert '<img src="file' not in widget.toHtml(), name
        for shown in (widget.toolTip(), widget.statusTip(), widget.whatsThis()):
            assert "<img" not in shown.lower(), f"{name}: {shown}"


def test_every_module_that_shows_words_says_that_they_are_plain() -> None:
    """Qt guesses markup from a text unless it is told otherwise."""
    for path in sorted(Path(customs_desk.ui.__file__).parent.glob("*.py")):
        if path.name in OUR_OWN:
            continue
        source = path.read_text("utf-8")
        if re.search(r"\b(?:QLabel|QMessageBox)\(", source):
            assert "TextFormat.PlainText" in source, path.name
        for forbidden in (
            r"QMessageBox\.(?:about|critical|information|question|warning)\(",
            r"\b(?:QTextBrowser|QWebEngineView|setOpenExternalLinks)\b",
            r"\b(?:insertHtml|setMarkdown|appendHtml)\(",
        ):
            assert not re.search(forbidden, source), path.name


def test_boxes_and_lists_of_problems_take_nothing_for_markup(
    person: Person, tmp_path: Path
) -> None:
    empty = tmp_path / "<img src=x>.txt"
    empty.write_bytes(b"")
    person.drops([empty])
    person.window.importing.show_problems()
    person.window.show_sentence(f"“{TITLE}” could not be read.")

    (problems,) = person.window.findChildren(ProblemsDialog)
    (box,) = person.window.findChildren(QMessageBox)
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert problems.table.item(0, 0).text() == "<img src=x>.txt"
    assert "<img" not in problems.table.item(0, 0).toolTip()
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in problems.findChildren(QLabel)
    )
    box.close()
    problems.close()


def test_a_hundred_thousand_problems_are_told_at_once_and_copied_whole(qtbot: QtBot) -> None:
    rows = [(f"{number}.txt", f"“{number}.txt” is empty (0 bytes).") for number in range(100_000)]
    dialog = ProblemsDialog("Not imported", rows)
    qtbot.addWidget(dialog)
    dialog.show()

    assert dialog.table.rowCount() == 2_000
    dialog.copy()
    assert QGuiApplication.clipboard().text().count("\n") == 100_000


def test_dragging_a_file_with_a_hostile_name_shows_the_name_alone(person: Person) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/a/x\u202etxt.<b>exe\n.txt")])

    assert person.hovers(data)

    assert "\u202e" not in person.window.hint.text
    assert "\n" not in person.window.hint.text
    person.drags_away()


def test_thousands_of_files_are_imported_only_if_somebody_says_so(
    person: Person, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "MANY", 3)

    person.drops([files[0].parent])
    (box,) = person.window.findChildren(QMessageBox)
    assert "more than 3 files" in box.text()
    person.qtbot.mouseClick(
        box.button(QMessageBox.StandardButton.Cancel), Qt.MouseButton.LeftButton
    )
    person.waits()
    assert person.window.results.archive is not None
    assert len(person.titles()) == 0

    person.drops([files[0].parent])
    box = person.window.findChildren(QMessageBox)[-1]
    yes = next(b for b in box.buttons() if box.buttonRole(b) == QMessageBox.ButtonRole.AcceptRole)
    person.qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    person.waits()
    assert len(person.titles()) == len(files)


@pytest.mark.parametrize(("answer", "titles"), [("Read", 5), ("Leave", 4), ("Cancel", 0)])
def test_links_out_of_a_dropped_folder_are_asked_about_once(
    person: Person, files: list[Path], tmp_path: Path, answer: str, titles: int
) -> None:
    private = tmp_path / "private.txt"
    private.write_text("A private letter\n\nIt was written on 3 May 2020 in Osh.\n", "utf-8")
    (files[0].parent / "link.txt").symlink_to(private)

    person.drops([files[0].parent])
    (box,) = person.window.findChildren(QMessageBox)
    assert box.text() == "What you dropped holds 1 link to what lies elsewhere."
    assert person.titles() == []
    chosen = next(b for b in box.buttons() if answer in b.text())
    person.qtbot.mouseClick(chosen, Qt.MouseButton.LeftButton)
    person.waits()

    assert len(person.titles()) == titles
    assert not [b for b in person.window.findChildren(QMessageBox) if b.isVisible()]
    said = person.window.status.notice.text()
    assert ("1 problem" in said) == (answer == "Leave")
