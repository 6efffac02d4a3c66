"""What stands where articles will stand: a drop target, and what to do to begin."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from customs_desk.ui.appearance import icon, muted, tip

if TYPE_CHECKING:
    from collections.abc import Sequence

_RECENT_SHOWN = 3
_WORDS_WIDTH = 560


class Welcome(QWidget):
    """The empty state, before the first article."""

    import_wanted = Signal()
    samples_wanted = Signal()
    open_wanted = Signal()
    recent_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAccessibleName(self.tr("Welcome"))
        self.picture = QLabel(self)
        self.heading = QLabel(self.tr("Drop article files here"), self)
        self.sentence = QLabel(
            self.tr(
                "Files and whole folders, of any kind of text. Everything is read by itself: "
                "title, date, source, people, places and every dated event."
            ),
            self,
        )
        self.place = QLabel(self)
        for label in (self.picture, self.heading, self.sentence, self.place):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self.import_button = QPushButton(self.tr("&Import files…"), self)
        self.import_button.setDefault(True)
        self.samples_button = QPushButton(self.tr("&Try the sample articles"), self)
        self.open_button = QPushButton(self.tr("&Open an archive…"), self)
        self.import_button.clicked.connect(self.import_wanted)
        self.samples_button.clicked.connect(self.samples_wanted)
        self.open_button.clicked.connect(self.open_wanted)
        self._recent = QVBoxLayout()
        self._recent_heading = QLabel(self.tr("Opened lately"), self)
        self._recent_heading.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()

    def _lay_out(self) -> None:
        font = self.heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setWeight(font.Weight.DemiBold)
        self.heading.setFont(font)
        for label in (self.heading, self.sentence, self.place):
            label.setMinimumWidth(_WORDS_WIDTH)
            label.setMaximumWidth(_WORDS_WIDTH)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        for button in (self.import_button, self.samples_button, self.open_button):
            button.setMinimumHeight(32)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 36, 48, 36)
        column.setSpacing(14)
        column.addStretch(3)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self.picture, 0, centre)
        column.addWidget(self.heading, 0, centre)
        column.addWidget(self.sentence, 0, centre)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addSpacing(8)
        column.addWidget(self.place, 0, centre)
        column.addWidget(self._recent_heading, 0, centre)
        column.addLayout(self._recent)
        column.addStretch(4)
        self._recent.setSpacing(2)
        self.dress()
        self._make_room()

    def dress(self) -> None:
        """Take colours and icons afresh."""
        drawing = icon("app")
        self.picture.setPixmap(drawing.pixmap(72, 72))
        self.picture.setVisible(not drawing.isNull())
        for label in (self.sentence, self.place, self._recent_heading):
            colours = label.palette()
            colours.setColor(label.foregroundRole(), muted(self.palette()))
            label.setPalette(colours)

    def show_place(self, text: str) -> None:
        """Say where the articles will be kept."""
        self.place.setText(text)
        self._make_room()

    def _make_room(self) -> None:
        """Labels that wrap tell a layout of centred parts nothing of their height."""
        for label in (self.heading, self.sentence, self.place):
            label.setMinimumHeight(max(label.heightForWidth(_WORDS_WIDTH), 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._make_room()

    def show_recent(self, paths: Sequence[str]) -> None:
        """Offer archives opened lately, where they still are."""
        while (taken := self._recent.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.deleteLater()
        there = [path for path in paths if Path(path).is_file()][:_RECENT_SHOWN]
        for path in there:
            button = QPushButton(Path(path).name.replace("&", "&&"), self)
            button.setFlat(True)
            button.setToolTip(tip(path))
            button.setProperty("path", path)
            button.clicked.connect(self._open_recent)
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._recent_heading.setVisible(bool(there))

    @Slot()
    def _open_recent(self) -> None:
        button = self.sender()
        if button is not None:
            self.recent_wanted.emit(str(button.property("path")))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().base())
        pen = QPen(self.palette().mid().color(), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(20, 20, -20, -20), 12, 12)
