"""Paints a scene of the timeline, on a screen, in a picture or in an SVG alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPalette,
    QPen,
    QPolygonF,
)

from customs_desk.ui.marking import accent, is_dark, quiet, rule
from customs_desk.ui.timeline.layout import BIN, DOT, HEADING, ROW, Cluster, Placed, Scene
from customs_desk.ui.timeline.marks import PUBLISHED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QLocale

    from customs_desk.ui.timeline.marks import Item
    from customs_desk.ui.timeline.scale import Axis, Scale, Tick

translate = QCoreApplication.translate
_BAR = 15.0  # height of a bar within its row
_LIGHT = {"published": "#3f6fa8", "events": "#1c7f6b"}
_DARK = {"published": "#7fa9dd", "events": "#5fc4ab"}


@dataclass(frozen=True, slots=True)
class Look:
    """What the painter asks for besides the scene."""

    palette: QPalette
    locale: QLocale
    counts: Sequence[int]  # all marks of each lane
    today: int
    words: Callable[[Item], str]
    is_inferred: Callable[[Item], bool]
    is_chosen: Callable[[Item], bool]
    top: int  # pixels that the axis takes


class Canvas:
    """Paints one scene with one painter."""

    def __init__(self, painter: QPainter, size: tuple[int, int], look: Look) -> None:
        self.painter, self.look = painter, look
        self.width, self.height = size
        self._metrics = QFontMetricsF(painter.font())

    def colour(self, lane: int) -> QColor:
        """The ink of a lane."""
        inks = _DARK if is_dark(self.look.palette) else _LIGHT
        return QColor(inks["published" if lane == PUBLISHED else "events"])

    def paint(self, scene: Scene, scale: Scale, axis: Axis) -> None:
        """Everything, from the back to the front."""
        painter = self.painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = self.look.palette.color(QPalette.ColorRole.Base)
        painter.fillRect(QRectF(0, 0, self.width, self.height), base)
        self._lines(axis, scene)
        self._today(scale)
        for lane, bars in scene.bars.items():
            self._bars(lane, scene, bars.counts, bars.most)
        for placed in scene.placed:
            if not self.look.is_chosen(placed.item):
                self._mark(placed)
        for placed in scene.placed:
            if self.look.is_chosen(placed.item):
                self._mark(placed)
        for cluster in scene.clusters:
            self._cluster(cluster)
        self._axis(axis)
        self._headings(scene)

    # The axis and its lines

    def _lines(self, axis: Axis, scene: Scene) -> None:
        faint = QColor(rule(self.look.palette))
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for tick in axis.ticks:
            line = QColor(faint)
            line.setAlpha(255 if tick.strong else 120)
            self.painter.setPen(QPen(line, 1))
            x = round(tick.x)
            self.painter.drawLine(QPointF(x, self.look.top), QPointF(x, self.height))
        self.painter.setPen(QPen(faint, 1))
        y = round(scene.boxes[1].top)
        self.painter.drawLine(QPointF(0, y), QPointF(self.width, y))
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _axis(self, axis: Axis) -> None:
        painter = self.painter
        window = self.look.palette.color(QPalette.ColorRole.Window)
        painter.fillRect(QRectF(0, 0, self.width, self.look.top - 1), window)
        painter.setPen(QPen(rule(self.look.palette), 1))
        painter.drawLine(QPointF(0, self.look.top - 0.5), QPointF(self.width, self.look.top - 0.5))
        for era in axis.eras:
            if era.x > 0:
                painter.drawLine(QPointF(era.x, 3), QPointF(era.x, self.look.top - 1))
        self._today_label()
        below = self.look.top - 20.0
        for tick in axis.ticks:
            self._label(tick, below, is_era=False)
        for era in axis.eras:
            self._label(era, 2.0, is_era=True)

    def _label(self, tick: Tick, top: float, *, is_era: bool) -> None:
        """A tick's words at its left edge, or at that of the window, where there is room."""
        painter, font = self.painter, self.painter.font()
        font.setBold(is_era)
        left = max(tick.x, 0.0) + 5
        width = QFontMetricsF(font).horizontalAdvance(tick.text)
        if not tick.text or width > tick.end - left - (6 if is_era else 0):
            return
        painter.save()
        painter.setFont(font)
        ink = self.look.palette.color(QPalette.ColorRole.WindowText)
        painter.setPen(ink if is_era else quiet(self.look.palette))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, top, width + 8, 18), flags, tick.text)
        painter.restore()

    def _today(self, scale: Scale) -> None:
        self._today_x = scale.x(self.look.today + 0.5)
        if 0 <= self._today_x <= self.width:
            self.painter.setPen(QPen(accent(self.look.palette), 1.2, Qt.PenStyle.DashLine))
            x = self._today_x
            self.painter.drawLine(QPointF(x, self.look.top), QPointF(x, self.height))

    def _today_label(self) -> None:
        if not 0 <= self._today_x <= self.width:
            return
        words = translate("Timeline", "Today")
        width = self._metrics.horizontalAdvance(words) + 10
        left = min(max(self._today_x - width / 2, 0.0), self.width - width)
        rect = QRectF(left, self.look.top + 2, width, 16)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(accent(self.look.palette))
        self.painter.drawRoundedRect(rect, 4, 4)
        self.painter.setPen(self.look.palette.color(QPalette.ColorRole.Base))
        self.painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)

    def _heading_words(self) -> list[str]:
        words = (
            translate("Timeline", "Articles, by publication: {count}"),
            translate("Timeline", "Events in their texts: {count}"),
        )
        number = self.look.locale.toString
        return [w.format(count=number(n)) for w, n in zip(words, self.look.counts, strict=True)]

    def _headings(self, scene: Scene) -> None:
        base = QColor(self.look.palette.color(QPalette.ColorRole.Base))
        base.setAlpha(215)
        for box, words in zip(scene.boxes, self._heading_words(), strict=True):
            width = self._metrics.horizontalAdvance(words) + 12
            rect = QRectF(0, box.top + 2, width, HEADING - 4)
            self.painter.fillRect(rect, base)
            self.painter.setPen(quiet(self.look.palette))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            self.painter.drawText(rect.adjusted(8, 0, 8, 0), flags, words)

    # Marks

    def _mark(self, placed: Placed) -> None:
        chosen = self.look.is_chosen(placed.item)
        colour = self.colour(placed.item.lane)
        if chosen:
            colour = self.look.palette.color(QPalette.ColorRole.Highlight)
        rect = QRectF(placed.x, placed.y + (ROW - _BAR) / 2, placed.width, _BAR)
        if placed.width <= DOT + 0.5:
            self._dot(placed, colour, chosen=chosen)
        else:
            self._bar(placed, rect, colour, chosen=chosen)
        self._words(placed, rect, chosen=chosen)

    def _pen(self, placed: Placed, colour: QColor) -> QPen:
        dashed = self.look.is_inferred(placed.item)
        return QPen(colour, 1.4, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)

    def _dot(self, placed: Placed, colour: QColor, *, chosen: bool) -> None:
        middle = QPointF(placed.x + placed.width / 2, placed.y + ROW / 2)
        hollow = self.look.is_inferred(placed.item)
        if chosen:
            halo = QColor(colour)
            halo.setAlpha(70)
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(halo)
            self.painter.drawEllipse(middle, DOT * 0.85, DOT * 0.85)
        base = self.look.palette.color(QPalette.ColorRole.Base)
        self.painter.setPen(QPen(colour, 1.6) if hollow else Qt.PenStyle.NoPen)
        self.painter.setBrush(base if hollow else colour)
        self.painter.drawEllipse(middle, DOT / 2 - 0.8, DOT / 2 - 0.8)

    def _bar(self, placed: Placed, rect: QRectF, colour: QColor, *, chosen: bool) -> None:
        fill = QColor(colour)
        fill.setAlpha(110 if chosen else 56)
        edge = QColor(colour)
        edge.setAlpha(255 if chosen else 170)
        if self.look.is_inferred(placed.item):
            fill.setAlpha(40 if chosen else 0)
        # A bar of years reaches far out of sight; Qt draws huge shapes slowly.
        left, right = max(rect.left(), -20.0), min(rect.right(), self.width + 20.0)
        rect = QRectF(left, rect.top(), right - left, rect.height())
        if placed.open_start or placed.open_end:
            self._fading(placed, rect, colour, chosen=chosen)
            return
        self.painter.setPen(self._pen(placed, edge))
        self.painter.setBrush(fill)
        self.painter.drawRoundedRect(rect.adjusted(0.7, 0.7, -0.7, -0.7), 4, 4)

    def _fading(self, placed: Placed, rect: QRectF, colour: QColor, *, chosen: bool) -> None:
        gradient = QLinearGradient(rect.topLeft(), rect.topRight())
        strong, none = QColor(colour), QColor(colour)
        strong.setAlpha(150 if chosen else 90)
        none.setAlpha(0)
        gradient.setColorAt(0.0, none if placed.open_start else strong)
        gradient.setColorAt(1.0, none if placed.open_end else strong)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(gradient)
        self.painter.drawRoundedRect(rect, 4, 4)
        known = rect.left() if placed.open_end else rect.right() - 3
        self.painter.setBrush(colour)
        self.painter.drawRoundedRect(QRectF(known, rect.top(), 3, rect.height()), 1.5, 1.5)

    def _words(self, placed: Placed, rect: QRectF, *, chosen: bool) -> None:
        words = self.look.words(placed.item)
        if placed.label:
            place = QRectF(rect.right() + 5, rect.top(), placed.label - 5, rect.height())
        else:
            left = max(rect.left(), 0.0) + 7
            place = QRectF(left, rect.top(), min(rect.right(), self.width) - left - 4, _BAR)
        if not words or place.width() < 24 or (not placed.label and placed.width < 40):
            return
        font = self.painter.font()
        self.painter.save()
        if chosen:
            font.setBold(True)
            self.painter.setFont(font)
        metrics = QFontMetricsF(font)
        elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        self.painter.setPen(self.look.palette.color(QPalette.ColorRole.Text))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.painter.drawText(place, flags | Qt.TextFlag.TextSingleLine, elided)
        self.painter.restore()

    def _cluster(self, cluster: Cluster) -> None:
        words = f"+{self.look.locale.toString(cluster.count)}"
        rect = QRectF(cluster.x + 1, cluster.y + 3, 0, ROW - 6)
        rect.setWidth(max(self._metrics.horizontalAdvance(words) + 12, 26))
        colour = self.colour(cluster.lane)
        colour.setAlpha(40)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        self.painter.drawRoundedRect(rect, 9, 9)
        self.painter.setPen(self.look.palette.color(QPalette.ColorRole.Text))
        self.painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)

    def _bars(self, lane: int, scene: Scene, counts: list[tuple[int, int]], most: int) -> None:
        box = scene.boxes[lane]
        room = box.height - HEADING - 6
        bottom = box.top + box.height - 3
        strong, soft = self.colour(lane), self.colour(lane)
        strong.setAlpha(170)
        soft.setAlpha(80)
        exact = [sharp / most * room if most else 0.0 for sharp, _long in counts]
        # A lone mark beside a thousand is still seen.
        exact = [max(high, 1.5) if high else 0.0 for high in exact]
        both = [
            high + (max(long / most * room, 1.5) if long else 0.0)
            for high, (_sharp, long) in zip(exact, counts, strict=True)
        ]
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if both != exact:
            self.painter.setBrush(soft)
            self.painter.drawPolygon(_skyline(both, bottom))
        self.painter.setBrush(strong)
        self.painter.drawPolygon(_skyline(exact, bottom))
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if most:
            pattern = translate("Timeline", "tallest bar: {count}")
            words = pattern.format(count=self.look.locale.toString(most))
            self._most(box.top + HEADING, words)

    def _most(self, top: float, words: str) -> None:
        """What the tallest bar stands for, at the right edge."""
        width = self._metrics.horizontalAdvance(words) + 12
        self.painter.setPen(quiet(self.look.palette))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        rect = QRectF(self.width - width - 6, top - HEADING + 2, width, HEADING - 4)
        self.painter.drawText(rect, flags, words)


def _skyline(heights: list[float], bottom: float) -> QPolygonF:
    """The outline of bars side by side: one shape is painted faster than a thousand."""
    points = [QPointF(0.0, bottom)]
    for number, high in enumerate(heights):
        x, y = number * BIN, bottom - high
        points += (QPointF(x, y), QPointF(x + BIN, y))
    points.append(QPointF(len(heights) * BIN, bottom))
    return QPolygonF(points)
