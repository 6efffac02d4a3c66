"""Labels for data and for quiet words, and buttons that look like links; never rich text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from customs_desk.ui.marking import accent, quiet, rule

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_SMALLER = 0.9


class WordsLabel(QLabel):
    """A label of plain words that follows the theme."""

    def __init__(self, parent: QWidget, *, quiet_ink: bool = False, small: bool = False) -> None:
        self._quiet = quiet_ink
        self._faint = False
        self._ink: QColor | None = None
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        if small:
            font = self.font()
            font.setPointSizeF(font.pointSizeF() * _SMALLER)
            self.setFont(font)
        self._colour()

    def set_words(self, words: str, *, faint: bool = False, ink: QColor | None = None) -> None:
        """Other words; faint ones stand for a value that is not there."""
        self.setText(words)
        self._faint, self._ink = faint, ink
        self._colour()

    def _colour(self) -> None:
        window = (self.parentWidget() or self).palette()
        wanted = self._ink or (
            quiet(window) if self._quiet or self._faint else window.color(QPalette.ColorRole.Text)
        )
        if self.palette().color(QPalette.ColorRole.WindowText) != wanted:
            palette = QPalette()  # nothing else is fixed, so the rest follows the window
            palette.setColor(QPalette.ColorRole.WindowText, wanted)
            self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ParentChange}:
            self._colour()


class LinkButton(QPushButton):
    """Words to click, drawn in the accent colour, underlined under the mouse or the focus."""

    def __init__(self, words: str, parent: QWidget, *, over_words: bool = False) -> None:
        super().__init__(words, parent)
        self._over_words = over_words  # it lies on other words and hides those under it
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(
            metrics.horizontalAdvance(self.text()) + (14 if self._over_words else 2),
            metrics.height() + 4,
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._over_words:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(rule(self.palette()))
            painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        if self.underMouse() or self.hasFocus():
            font = self.font()
            font.setUnderline(True)
            painter.setFont(font)
        painter.setPen(accent(self.palette()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
