"""The line over the text: what is marked, the hits of the search, the way to the original."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from customs_desk.article import Kind
from customs_desk.ui.detail.link import WordsLabel
from customs_desk.ui.marking import ink, kind_label, rule

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_PENS = {
    Kind.DATE: Qt.PenStyle.SolidLine,
    Kind.PERSON: Qt.PenStyle.DashLine,
    Kind.ORGANISATION: Qt.PenStyle.DotLine,
    Kind.PLACE: Qt.PenStyle.DashDotLine,
    Kind.INSTRUMENT: Qt.PenStyle.DashDotDotLine,
}


class DetailBar(QWidget):
    """Says what the reader shows and lets it be changed."""

    kinds_changed = Signal(object)  # frozenset[Kind]
    boilerplate_hidden = Signal(bool)
    step = Signal(int)  # to the next (1) or previous (-1) hit
    original_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Text tools"))
        self.kinds: dict[Kind, QAction] = {}
        self.marks_button = self._button(self.tr("Marks"), self.tr("Choose what is marked"))
        self.marks_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.marks_button.setMenu(self._marks_menu())
        self.said = WordsLabel(self, quiet_ink=True)
        self.said.setWordWrap(False)
        self.hits = WordsLabel(self, quiet_ink=True)
        self.hits.setWordWrap(False)
        self.previous = self._arrow(Qt.ArrowType.UpArrow, self.tr("Previous hit (Shift+F3)"))
        self.next = self._arrow(Qt.ArrowType.DownArrow, self.tr("Next hit (F3)"))
        self.previous.clicked.connect(lambda: self.step.emit(-1))
        self.next.clicked.connect(lambda: self.step.emit(1))
        self.original = self._button(
            self.tr("Original"), self.tr("Show the original file, exactly as it came in")
        )
        self.original.clicked.connect(self.original_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        row.setSpacing(4)
        row.addWidget(self.marks_button)
        row.addSpacing(8)
        row.addWidget(self.said, 1)
        for widget in (self.hits, self.previous, self.next, self.original):
            row.addWidget(widget)
        self.hits.setSizePolicy(self.marks_button.sizePolicy())
        self.show_hits(0, 0)

    def _button(self, words: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setToolTip(tip)
        button.setAccessibleName(words)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _arrow(self, arrow: Qt.ArrowType, tip: str) -> QToolButton:
        button = self._button("", tip)
        button.setArrowType(arrow)
        button.setAccessibleName(tip)
        return button

    def _marks_menu(self) -> QMenu:
        menu = QMenu(self)
        for kind in Kind:
            action = menu.addAction(kind_label(kind, plural=True))
            action.setCheckable(True)
            action.setChecked(True)
            action.toggled.connect(self._emit_kinds)
            self.kinds[kind] = action
        menu.addSeparator()
        self.hide_boilerplate = menu.addAction(self.tr("Hide what is not the article"))
        self.hide_boilerplate.setToolTip(self.tr("Menus, share buttons, notices, biographies"))
        self.hide_boilerplate.setCheckable(True)
        self.hide_boilerplate.toggled.connect(self.boilerplate_hidden)
        self._paint_icons()
        return menu

    def _emit_kinds(self) -> None:
        chosen = frozenset(kind for kind, action in self.kinds.items() if action.isChecked())
        self.kinds_changed.emit(chosen)

    def show_hits(self, number: int, count: int) -> None:
        """Which hit is the current one (0: none yet) and how many there are."""
        for widget in (self.hits, self.previous, self.next):
            widget.setVisible(count > 0)
        if number:
            words = self.tr("{number} of {count}").format(number=number, count=count)
        else:
            words = self.tr("Hits: {count}").format(count=count)
        self.hits.set_words(words)

    def say(self, words: str) -> None:
        """A quiet sentence about what is shown."""
        self.said.set_words(words)

    def _paint_icons(self) -> None:
        for kind, action in self.kinds.items():
            action.setIcon(_sample(kind, self.palette()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icons()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(rule(self.palette()))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


def _sample(kind: Kind, palette: QPalette) -> QIcon:
    """A letter with the kind's underline, as it stands in the text."""
    picture = QPixmap(32, 32)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    colour = ink(kind, palette)
    if kind is Kind.DATE:
        tint = QColor(colour)
        tint.setAlpha(40)
        painter.fillRect(QRectF(0, 1, 16, 12), tint)
    painter.setPen(colour)
    painter.drawText(QRectF(0, 0, 16, 12), Qt.AlignmentFlag.AlignCenter, "a")
    painter.setPen(QPen(colour, 1.4, _PENS[kind]))
    painter.drawLine(1, 14, 15, 14)
    painter.end()
    return QIcon(picture)
