"""A second program to drag files from: shows a small window, drags when the mouse is pulled.

Run by test_real_drag.py. It tells each step on standard output. QDrag.exec returns when the drop
is sent; the program stays until it is ended, because the target fetches the files only then.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """What is pulled."""

    def __init__(self, files: list[str]) -> None:
        super().__init__("pull me")
        self._files = files
        self._dragging = False
        self.setWindowFlags(
            Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.BypassWindowManagerHint
        )

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        say("pressed")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        self._dragging = True
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(name) for name in self._files])
        drag = QDrag(self)
        drag.setMimeData(data)
        say("dragging")
        drag.exec(Qt.DropAction.CopyAction)
        say("dropped")


def say(word: str) -> None:
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


def main() -> int:
    app = QApplication(sys.argv[:1])
    source = Source(sys.argv[1:])
    corner = app.primaryScreen().geometry().bottomRight()
    source.setGeometry(corner.x() - 129, corner.y() - 49, 120, 40)
    source.show()
    middle = source.geometry().center()
    say(f"ready {middle.x()} {middle.y()}")
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
