"""The painted timeline: a window on time that is zoomed, panned, walked over and clicked.

Knows the marks and what is known of them; asks nobody. The view around it feeds it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from customs_desk.ui.timeline.known import card_at
from customs_desk.ui.timeline.layout import (
    MANY,
    Cluster,
    Placed,
    Scene,
    Window,
    arrange,
    first_in_sight,
)
from customs_desk.ui.timeline.paint import Canvas, Look
from customs_desk.ui.timeline.scale import Axis, Scale, axis

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import (
        QContextMenuEvent,
        QFocusEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QWheelEvent,
    )

    from customs_desk.ui.timeline.known import Known
    from customs_desk.ui.timeline.marks import Dated, Item

_STEP = 1.25  # a notch of the wheel
_KEY_STEP = 1.6
_AXIS, _TALL_AXIS = 24, 40  # pixels; the tall one has eras above its ticks
_STILL = 4  # pixels that a click may move


class TimelineCanvas(QAbstractScrollArea):
    """Paints `dated` in a window of time; `known` says what marks are called."""

    item_clicked = Signal(object)  # Item
    scene_changed = Signal()  # other marks are in sight
    scale_changed = Signal()

    def __init__(self, known: Known, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        self._known, self._today = known, today
        self.dated: Dated | None = None
        self.scale = Scale(0.0, 1.0)
        self._scene: Scene | None = None  # what is in sight, arranged when it is asked for
        self.chosen = 0  # the article whose marks stand out
        self.selected: frozenset[int] = frozenset()  # others that do, selected in the list
        self.focus_item: Item | None = None
        self._rows: dict[Item, int] = {}
        self._picture: QPixmap | None = None
        self._pressed: tuple[QPoint, Scale] | None = None
        self._dragged = False
        self._syncing = False
        self._soon = QTimer(self, singleShot=True, interval=40)
        self._soon.timeout.connect(self.scene_changed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.setMinimumHeight(84)  # at twice the size a small screen is 384 pixels high
        self.horizontalScrollBar().valueChanged.connect(self._scrolled)

    # What is shown

    def show_dated(self, dated: Dated | None) -> None:
        """Show other marks; the window on time stays."""
        self.dated, self.focus_item = dated, None
        self._rows.clear()
        self.look_again()

    def look_again(self) -> None:
        """Arrange and paint anew: other marks, another scale, another size, other words."""
        self._picture = self._scene = None
        self._sync_bar()
        self._soon.start()
        self.viewport().update()

    @property
    def scene(self) -> Scene:
        """What is in sight; several changes at once arrange it once."""
        if self._scene is None:
            size = (self.viewport().width(), self.viewport().height())
            window = self._window(size, self._rows)
            self._scene = arrange(self.dated, window) if self.dated else Scene(())
        return self._scene

    def _axis(self, width: int) -> Axis:
        room = self.fontMetrics().horizontalAdvance("0000") + 30
        return axis(self.scale, width, self.locale(), room=room)

    def _window(self, size: tuple[int, int], rows: dict[Item, int]) -> Window:
        top = _TALL_AXIS if self._axis(size[0]).eras else _AXIS
        always = self.dated.items_of(self.chosen)[:MANY] if self.dated and self.chosen else []
        return Window(self.scale, *size, top, self._wanted, self._is_chosen, always, rows)

    def _wanted(self, item: Item) -> float:
        words = self._known.words(item)
        return self.fontMetrics().horizontalAdvance(words) + 12.0 if words else 0.0

    def set_scale(self, scale: Scale) -> None:
        """Another window on time."""
        if scale == self.scale:
            return
        if scale.per_pixel != self.scale.per_pixel:
            self._rows.clear()
        self.scale = scale
        QToolTip.hideText()
        self.look_again()
        self.scale_changed.emit()

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Closer (above 1) or farther; the day at pixel `x` stays in its place.

        Without `x` that is the chosen article where it is in sight, else the middle.
        """
        self.set_scale(self.scale.zoomed(factor, self._anchor() if x is None else x))

    def _anchor(self) -> float:
        width = self.viewport().width()
        if self.dated and self.chosen:
            for item in self.dated.items_of(self.chosen):
                x = self.scale.x(self.dated.begin(item))
                if 0 <= x < width:
                    return x
        return width / 2

    def pan(self, pixels: float) -> None:
        """Move to later days (above 0) or earlier ones, not beyond what there is."""
        low, high = self._bounds()
        origin = self.scale.panned(pixels).origin
        origin = max(min(origin, max(high, self.scale.origin)), min(low, self.scale.origin))
        self.set_scale(Scale(origin, self.scale.per_pixel))

    def fit(self, first: float, last: float) -> None:
        """Bring these days into the window, whole."""
        self.set_scale(Scale.fitting(first, last, self.viewport().width()))

    def fit_all(self) -> None:
        """Bring everything into the window."""
        if self.dated:
            self.fit(self.dated.first, max(self.dated.last, self.dated.first + 30))

    def fit_most(self) -> None:
        """Bring everything into the window but a few marks that lie far from all others."""
        if self.dated:
            self.fit(*self.dated.crowd())

    def reveal(self, item: Item) -> None:
        """Pan so far that an item is in sight."""
        if self.dated is None:
            return
        width = self.viewport().width()
        x = self.scale.x(self.dated.begin(item))
        if not 20 <= x <= width - 60:
            self.set_scale(self.scale.panned(x - width / 2))

    def _bounds(self) -> tuple[float, float]:
        """The least and the greatest day that panning may bring to the left edge."""
        if not self.dated:
            return self.scale.origin, self.scale.origin
        half = self.viewport().width() * self.scale.per_pixel / 2
        return self.dated.first - half, self.dated.last + 1 - half

    # The scroll bar under it

    def _sync_bar(self) -> None:
        low, high = self._bounds()
        low, high = min(low, self.scale.origin), max(high, self.scale.origin)
        bar = self.horizontalScrollBar()
        self._syncing = True
        bar.setRange(0, min(round((high - low) / self.scale.per_pixel), 2**31 - 1))
        bar.setPageStep(self.viewport().width())
        bar.setSingleStep(40)
        bar.setValue(round((self.scale.origin - low) / self.scale.per_pixel))
        self._low = low
        self._syncing = False

    def _scrolled(self, value: int) -> None:
        if not self._syncing:
            origin = self._low + value * self.scale.per_pixel
            self.set_scale(Scale(origin, self.scale.per_pixel))

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        viewport = self.viewport()
        ratio = self.devicePixelRatioF()
        if self._picture is None:
            self._picture = QPixmap(viewport.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            painter = QPainter(self._picture)
            painter.setFont(self.font())
            self.draw(painter, (viewport.width(), viewport.height()))
            painter.end()
        painter = QPainter(viewport)
        painter.drawPixmap(0, 0, self._picture)
        self._draw_focus(painter)

    def draw(self, painter: QPainter, size: tuple[int, int]) -> None:
        """Paint the timeline at a size, wherever the painter paints."""
        scene = self.scene
        if size != (self.viewport().width(), self.viewport().height()) and self.dated:
            scene = arrange(self.dated, self._window(size, {}))
        if not scene.boxes:
            painter.fillRect(QRectF(0, 0, *size), self.palette().color(QPalette.ColorRole.Base))
            return
        shown = self._axis(size[0])
        top = _TALL_AXIS if shown.eras else _AXIS
        look = Look(
            self.palette(),
            self.locale(),
            [len(lane) for lane in self.dated.lanes] if self.dated else [0, 0],
            self._today().toordinal(),
            self._known.words,
            self._known.is_inferred,
            self._is_chosen,
            top,
        )
        Canvas(painter, size, look).paint(scene, self.scale, shown)

    def _is_chosen(self, item: Item) -> bool:
        article = 0 if self.dated is None else self.dated.article(item)
        return article > 0 and (article == self.chosen or article in self.selected)

    def _draw_focus(self, painter: QPainter) -> None:
        if self.focus_item is None or not self.hasFocus():
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
        painter.drawRoundedRect(self.focus_rect(), 5, 5)

    def focus_rect(self) -> QRectF:
        """Where the item that has the focus stands; its day where it is counted only."""
        if self.focus_item is None or self.dated is None:
            return QRectF()
        x = self.scale.x(self.dated.begin(self.focus_item))
        return QRectF(*self.scene.outline(self.focus_item, x, self.viewport().width()))

    # The mouse

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = (event.angleDelta().y() or event.angleDelta().x()) / 120
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP**notches, event.position().x())
        else:
            self.pan(-notches * 90)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (event.position().toPoint(), self.scale)
            self._dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._pressed and event.buttons() & Qt.MouseButton.LeftButton:
            start, scale = self._pressed
            if self._dragged or (point - start).manhattanLength() > _STILL:
                self._dragged = True
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                self.pan(
                    (scale.panned(start.x() - point.x()).origin - self.scale.origin)
                    / self.scale.per_pixel
                )
            return
        over = self.scene.at(point.x(), point.y())
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        self.viewport().unsetCursor()
        if event.button() != Qt.MouseButton.LeftButton or pressed is None or self._dragged:
            return
        over = self.scene.at(event.position().x(), event.position().y())
        if isinstance(over, Placed):
            self.focus_item = over.item
            self.item_clicked.emit(over.item)
            self.viewport().update()
        elif isinstance(over, Cluster):
            self._open_cluster(over)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        over = self.scene.at(event.position().x(), event.position().y())
        if isinstance(over, Placed):
            self.zoom_to(over.item)
        elif not over:
            self.zoom(4.0, event.position().x())

    def zoom_to(self, item: Item) -> None:
        """Bring an item into the middle, as long as a third of the window, at least a day wide."""
        if self.dated is None:
            return
        first, last = self.dated.lanes[item.lane].days(item.place)
        around = max(last + 1 - first, 10)
        self.fit(first - around, last + around)

    def _open_cluster(self, cluster: Cluster) -> None:
        """Zoom so far that the marks that were only counted spread out."""
        if self.dated is None or not cluster.items:
            return
        days = [self.dated.begin(item) for item in cluster.items]
        middle = self.scale.x((min(days) + max(days) + 1) / 2)
        width = self.viewport().width()
        self.set_scale(self.scale.panned(middle - width / 2).zoomed(3.0, width / 2))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            point = event.pos()  # type: ignore[attr-defined]
            words = self.card_at(point)
            QToolTip.showText(event.globalPos(), words, self.viewport())  # type: ignore[attr-defined]
            return True
        return super().viewportEvent(event)

    def card_at(self, point: QPoint) -> str:
        """What hovering over a point says; "" where nothing lies."""
        return card_at(self._known, self.scene, self.scale, point)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()  # the view's menu

    # The keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        far = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        action = self._action(event.key(), far=far)
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def _action(self, key: int, *, far: bool) -> Callable[[], object] | None:
        """What a key does; `far` pans by a whole window."""
        page = self.viewport().width() * 0.9
        step = page if far else page / 6
        return {
            Qt.Key.Key_Plus: lambda: self.zoom(_KEY_STEP),
            Qt.Key.Key_Equal: lambda: self.zoom(_KEY_STEP),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / _KEY_STEP),
            Qt.Key.Key_0: self.fit_all,
            Qt.Key.Key_Left: lambda: self.pan(-step),
            Qt.Key.Key_Right: lambda: self.pan(step),
            Qt.Key.Key_PageUp: lambda: self.pan(-page),
            Qt.Key.Key_PageDown: lambda: self.pan(page),
            Qt.Key.Key_Up: lambda: self.walk(-1),
            Qt.Key.Key_Down: lambda: self.walk(1),
            Qt.Key.Key_Home: lambda: self.walk_to_edge(last=False),
            Qt.Key.Key_End: lambda: self.walk_to_edge(last=True),
            Qt.Key.Key_Return: self._choose_focus,
            Qt.Key.Key_Enter: self._choose_focus,
            Qt.Key.Key_Space: self._choose_focus,
        }.get(Qt.Key(key))

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802, FBT001 -- Qt's signature
        """Tab walks over the items; after the last one it leaves."""
        if self.dated and self.walk(1 if forward else -1):
            return True
        return super().focusNextPrevChild(forward)

    def walk(self, by: int) -> bool:
        """Give the focus to the next (1) or previous (-1) item; False at the end."""
        if not self.dated:
            return False
        if self.focus_item is None:
            item = first_in_sight(
                self.dated, self.scene, self.viewport().width(), by, self._is_chosen
            )
        else:
            item = self.dated.step(self.focus_item, by)
        if item is None:
            return False
        self._focus_on(item)
        return True

    def walk_to_edge(self, *, last: bool) -> None:
        """Give the focus to the very first or last item."""
        item = self.dated.edge(last=last) if self.dated else None
        if item is not None:
            self._focus_on(item)

    def _focus_on(self, item: Item) -> None:
        self.focus_item = item
        self.reveal(item)
        self.viewport().update()
        words = self._known.spoken(item)
        self.setAccessibleDescription(words)
        if self.isVisible():
            rect = self.focus_rect()
            place = self.viewport().mapToGlobal(rect.bottomLeft().toPoint() + QPoint(8, 4))
            QToolTip.showText(place, self._known.card(item), self.viewport())

    def _choose_focus(self) -> None:
        if self.focus_item is not None:
            self.item_clicked.emit(self.focus_item)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # Size and theme

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rows.clear()
        self.look_again()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LocaleChange}
        if event.type() in kinds:
            self.look_again()
