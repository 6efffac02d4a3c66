"""Pictures of the timeline as files, for reports and slides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

if TYPE_CHECKING:
    from pathlib import Path

    from customs_desk.ui.timeline_canvas import TimelineCanvas

_FINER = 2  # a PNG has so many pixels for one of the screen


def write_svg(path: Path, size: QSize, canvas: TimelineCanvas, *, title: str) -> bool:
    """Write what the canvas shows as SVG; whether that went well."""
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    painter = QPainter()
    if not painter.begin(generator):
        return False
    painter.setFont(canvas.font())
    canvas.draw(painter, (size.width(), size.height()))
    return bool(painter.end())


def write_png(path: Path, size: QSize, canvas: TimelineCanvas) -> bool:
    """Write what the canvas shows as PNG; whether that went well."""
    picture = QImage(size * _FINER, QImage.Format.Format_ARGB32)
    picture.setDevicePixelRatio(_FINER)
    painter = QPainter(picture)
    painter.setFont(canvas.font())
    canvas.draw(painter, (size.width(), size.height()))
    painter.end()
    return bool(picture.save(str(path)))
