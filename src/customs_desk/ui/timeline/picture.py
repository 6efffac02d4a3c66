"""Pictures of the timeline as files, for reports and slides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QWidget

from customs_desk.ui.timeline.canvas import TimelineCanvas
from customs_desk.ui.timeline.known import Known, fetch
from customs_desk.ui.timeline.marks import Dated

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from customs_desk.archive import Archive, Query

_WIDTH, _HEIGHT = 1600, 900  # pixels of a picture that no window shows
_ROUNDS = 4  # names take room, so other marks may come into sight once they are known
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


def draw_query(archive: Archive, query: Query, out: Path, *, today: date) -> bool:
    """Write all that the query finds as SVG, without a window; False where nothing is dated.

    Raises OSError where the file cannot be written.
    """
    _app = QApplication.instance() or QApplication([])
    frame = QWidget()
    frame.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    known = Known(dated=Dated.of(archive.marks(query)))
    canvas = TimelineCanvas(known, lambda: today, frame)
    canvas.resize(_WIDTH, _HEIGHT)
    if not known.dated:
        return False
    frame.show()  # only what is shown gets its size
    canvas.show_dated(known.dated)
    canvas.fit_all()
    for _round in range(_ROUNDS):
        articles, events = known.missing(placed.item for placed in canvas.scene.placed)
        if not (articles or events):
            break
        known.add(*fetch(archive, articles, events))
        canvas.look_again()
    out.touch()  # Qt would only say that it failed, not why
    written = write_svg(out, canvas.viewport().size(), canvas, title=archive.path.stem)
    frame.deleteLater()
    return written
