"""The sheet that lies over the window while files hover: it says what a drop will do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from customs_desk.reading.files import shown
from customs_desk.ui.harmless import one_line

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


class DropHint(QWidget):
    """Covers the window, lets the mouse through, and names what would happen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("What a drop will do"))
        self.text = ""
        self.hide()

    def show_for(self, data: QMimeData, archive: str) -> None:
        """Say what dropping `data` would do to the archive of that name."""
        if data.hasUrls():
            urls = data.urls()
            if len(urls) == 1:
                name = one_line(shown(urls[0].fileName() or urls[0].toString()))
                text = self.tr("Import “{name}” into “{archive}”")
                self.text = text.format(name=name, archive=archive)
            else:
                text = self.tr("Import %Ln file(s) and folder(s) into “{archive}”", "", len(urls))
                self.text = text.format(archive=archive)
        else:
            self.text = self.tr("Import this text as an article into “{archive}”").format(
                archive=archive
            )
        self.setAccessibleDescription(self.text)
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight)
        veil = QColor(self.palette().color(QPalette.ColorRole.Base))
        veil.setAlpha(215)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(accent, 3, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(14, 14, -14, -14), 12, 12)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        painter.setFont(font)
        room = self.rect().adjusted(48, 48, -48, -48)
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        words = painter.boundingRect(room, flags, self.text)
        painter.setPen(QPen(accent, 1))
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(QRectF(words).adjusted(-24, -16, 24, 16), 10, 10)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(room, flags, self.text)
