"""Somebody who uses the window: drops, types, clicks, and waits until it has answered."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from customs_desk.ui.window import Window

NOW = datetime(2026, 11, 24, 9, 30)  # noqa: DTZ001 -- the archive keeps naive UTC

TEXTS = {
    "laboratory.txt": "Customs opens a laboratory in Osh\n\n12 March 2021\n\n"
    "OSH (Silk Gate News) - On 10 March 2021 the customs service opened a new laboratory.\n",
    "training.txt": "Scanner training ends in Ashgabat\n\n4 June 2023\n\n"
    "ASHGABAT (Altyn News) - From 1 to 3 June 2023 inspectors learned to read scanner images.\n",
    "seminar.txt": "Семинар по таможенной стоимости прошёл в Бишкеке\n\n7 октября 2022 года\n\n"
    "БИШКЕК - 5 октября 2022 года таможенная служба провела семинар для инспекторов. "
    "В нём участвовали двадцать сотрудников службы из всех областей страны.\n",
    "visit.txt": "A delegation visits the border post\n\n"
    "The delegation visited the border post on 20 May 2019 and met the officers who work there.\n",
}


class Person:
    """Does to a window what a person does, and waits until it has answered."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot, self.window = qtbot, window

    def waits(self) -> None:
        """Until nothing is under way any more and all that came of it is shown."""
        self.qtbot.waitUntil(lambda: self.window.background.is_idle)
        QApplication.processEvents()
        self.qtbot.waitUntil(self._settled)

    def _settled(self) -> bool:
        return self.window.background.is_idle and not self.window.results.is_waiting

    def drops(self, paths: Sequence[Path], onto: QWidget | None = None) -> bool:
        """Drag files over the widget and let go; False where they were refused."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        return self.drops_data(data, onto)

    def drops_data(self, data: QMimeData, onto: QWidget | None = None) -> bool:
        if not self.hovers(data, onto):
            return False
        target = onto or self.window
        middle = target.rect().center()
        either = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
        move = QDragMoveEvent(middle, *either, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(target, move)
        drop = QDropEvent(QPointF(middle), *either, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(target, drop)
        self.waits()
        return drop.isAccepted()

    def hovers(self, data: QMimeData, onto: QWidget | None = None) -> bool:
        """Drag over the widget without letting go."""
        target = onto or self.window
        enter = QDragEnterEvent(
            QPoint(target.rect().center()),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(target, enter)
        return enter.isAccepted()

    def drags_away(self) -> None:
        QApplication.sendEvent(self.window, QDragLeaveEvent())

    def types(self, text: str) -> None:
        """Into the search field, as fast as keys come."""
        for sign in text:  # QTest types ASCII only
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
                QApplication.sendEvent(self.window.search, event)
        self.qtbot.waitUntil(lambda: self.window.results.query.text == self.window.search.text())
        self.waits()

    def does(self, command: str) -> None:
        """Choose a command from the menu."""
        action = self.window.actions_by_name[command]
        assert action.isEnabled(), command
        action.trigger()
        self.waits()

    def titles(self) -> list[str]:
        """The first column of the list, top to bottom."""
        table = self.window.list.table
        return [str(table.index(row, 0).data()) for row in range(table.rowCount())]

    def selects(self, *rows: int) -> None:
        """Click the rows, all but the first with Ctrl."""
        view = self.window.list
        for number, row in enumerate(rows):
            held = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
            place = view.visualRect(view.table.index(row, 0)).center()
            self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)
        self.waits()
