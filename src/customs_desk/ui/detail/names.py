"""Names as small labels that flow like words, each lighting up its places in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QAbstractButton, QLayout, QSizePolicy, QWidget

from customs_desk.ui.detail.pointing import Pointing
from customs_desk.ui.harmless import one_line
from customs_desk.ui.marking import ink

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QLayoutItem

    from customs_desk.ui.detail.values import Name

_SHOWN = 10  # names before "more"
_WIDEST = 320


class Flow(QLayout):
    """Places widgets like words: a line is full, the next begins."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(4)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 -- Qt's name
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 -- Qt's name
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 -- Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 -- Qt's name
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 -- Qt's name
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802 -- Qt's name
        sizes = [item.minimumSize() for item in self._items]
        width = min(max((size.width() for size in sizes), default=0), 80)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def _place(self, rect: QRect, *, move: bool) -> int:
        """The height that a width needs; moves the items there if told so."""
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            size = item.sizeHint()
            width = min(size.width(), rect.width())
            if x > rect.x() and x + width > rect.right() + 1:
                x, y, line = rect.x(), y + line + self.spacing(), 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, size.height())))
            x += width + self.spacing()
            line = max(line, size.height())
        return y + line - rect.y()


class NameLabel(Pointing, QAbstractButton):
    """One name: hovering or focus lights up its places, a click asks what to do with it."""

    over = Signal(object)  # Name, or None when the mouse or the focus has gone

    def __init__(self, name: Name, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self.setText(one_line(name.name, most=120))
        self.setAccessibleName(self.text())
        self.setToolTip(name.hint)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def point(self, here: bool) -> None:  # noqa: FBT001
        self.over.emit(self.name if here else None)

    def _count(self) -> str:
        return str(len(self.name.spans)) if len(self.name.spans) > 1 else ""

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        count = metrics.horizontalAdvance(self._count()) + 6 if self._count() else 0
        width = metrics.horizontalAdvance(self.text()) + 20 + count
        return QSize(min(width, _WIDEST), metrics.height() + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = ink(self.name.kind, self.palette())
        tint = QColor(colour)
        tint.setAlpha(60 if self.underMouse() or self.isDown() else 26)
        painter.setBrush(tint)
        focus = self.palette().color(QPalette.ColorRole.Highlight)
        painter.setPen(focus if self.hasFocus() else Qt.PenStyle.NoPen)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, 4, 4)
        inner = self.rect().adjusted(8, 0, -8, 0)
        if self._count():
            faint = QColor(colour)
            painter.setPen(faint)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(inner, right, self._count())
            inner.setRight(inner.right() - self.fontMetrics().horizontalAdvance(self._count()) - 6)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, inner.width()
        )
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, left | Qt.TextFlag.TextSingleLine, words)


class NameLabels(QWidget):
    """All names of one kind, the first ten until more are asked for."""

    over = Signal(object)
    clicked = Signal(object, QPoint)  # Name, global position

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._flow = Flow(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_names(self, names: Sequence[Name], *, whole: bool = False) -> None:
        """Show other names."""
        while item := self._flow.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for name in names if whole else names[:_SHOWN]:
            label = NameLabel(name, self)
            label.over.connect(self.over)
            label.clicked.connect(self._click)
            self._flow.addWidget(label)
            label.show()
        if len(names) > _SHOWN and not whole:
            self._flow.addWidget(self._more(names))
        self.updateGeometry()

    def _more(self, names: Sequence[Name]) -> QWidget:
        from PySide6.QtWidgets import QToolButton

        more = QToolButton(self)
        more.setText(self.tr("%n more", "", len(names) - _SHOWN))
        more.setAutoRaise(True)
        more.clicked.connect(lambda: self.show_names(names, whole=True))
        more.show()
        return more

    def _click(self) -> None:
        label = self.sender()
        if isinstance(label, NameLabel):
            self.clicked.emit(label.name, label.mapToGlobal(label.rect().bottomLeft()))
