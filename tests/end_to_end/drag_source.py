"""A second program to drag files from: a small window that is all handle.

drag_source.py FILE… says "ready X Y" with its middle, "dragging" once the drag has begun, and
lives on until it is told to end: the receiver asks for the files only after they are let go.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Handle(QLabel):
    """Begins a drag of the files as soon as the pressed mouse moves."""

    def __init__(self, files: list[str]) -> None:
        super().__init__("drag me")
        self._files = files
        self._begun = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._begun or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        self._begun = True
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(file) for file in self._files])
        drag = QDrag(self)
        drag.setMimeData(data)
        say("dragging")
        drag.exec(Qt.DropAction.CopyAction)


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def main() -> int:
    app = QApplication(sys.argv[:1])
    handle = Handle(sys.argv[1:])
    handle.setWindowTitle("drag source")
    # No window manager may move it, and it stays above the program it drags to.
    handle.setWindowFlags(
        Qt.WindowType.FramelessWindowHint
        | Qt.WindowType.WindowStaysOnTopHint
        | Qt.WindowType.BypassWindowManagerHint
    )
    screen = app.primaryScreen().geometry()
    handle.setGeometry(screen.right() - 120, screen.bottom() - 60, 110, 50)
    handle.show()
    middle = handle.geometry().center()
    say(f"ready {middle.x()} {middle.y()}")
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
