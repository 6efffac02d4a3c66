"""What stands beside the text is pointed at with the mouse or, just the same, with the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QFocusEvent
    from PySide6.QtWidgets import QWidget

    _Widget = QWidget
else:
    _Widget = object  # mixed into widgets of several kinds


class Pointing(_Widget):
    """Mixed into a widget that is painted anew when the mouse or the focus comes and goes."""

    def point(self, here: bool) -> None:  # noqa: FBT001 -- as a slot would be
        """Called when the mouse or the focus has come, or has gone."""

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.point(True)  # noqa: FBT003
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.point(False)  # noqa: FBT003
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.point(True)  # noqa: FBT003
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.point(False)  # noqa: FBT003
        self.update()
