"""Pieces of the texts that show why they were found, fetched off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from customs_desk.archive import Snippet
from customs_desk.ui.marking import Tone, quiet, tone_format

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPalette

    from customs_desk.ui.background import Background
    from customs_desk.ui.results import Results

_AT_ONCE = 40  # rows; more than a screen shows


class Snippets(QObject):
    """Snippets of the articles on screen; what is not here yet is asked for and comes later."""

    came = Signal()

    def __init__(self, results: Results, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._results, self._background = results, background
        self._known: dict[int, Snippet] = {}
        self._wanted: dict[int, None] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)
        results.changed.connect(self._forget)

    def of(self, article_id: int) -> Snippet | None:
        """The article's snippet; None while it is being looked for."""
        found = self._known.get(article_id)
        if found is None and article_id not in self._wanted:
            self._wanted[article_id] = None
            self._soon.start()
        return found

    @Slot()
    def _forget(self) -> None:
        self._known.clear()
        self._wanted.clear()

    @Slot()
    def _ask(self) -> None:
        archive, query = self._results.archive, self._results.query
        ids = list(self._wanted)[-_AT_ONCE:]  # rows scrolled past need none any more
        if archive is None or not ids:
            return

        def look() -> tuple[object, dict[int, Snippet]]:
            with archive.session():
                found = archive.searching.snippets(ids, query)
            return query, {i: found.get(i, Snippet()) for i in ids}

        self._background.ask(look, self._take)

    def _take(self, answer: tuple[object, dict[int, Snippet]]) -> None:
        query, found = answer
        if query == self._results.query:
            self._known |= found
            self._wanted.clear()
            self.came.emit()


def draw_snippet(
    painter: QPainter,
    snippet: Snippet,
    place: QPointF,
    palette: QPalette,
    *,
    selected: bool,
) -> None:
    """One line in the painter's font, with its hits marked as they are in the reader."""
    layout = QTextLayout(snippet.text, painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    marked = QTextCharFormat() if selected else tone_format(Tone.HIT, palette)
    marked.setFontWeight(QFont.Weight.DemiBold)
    ranges = []
    for start, end in snippet.hits:
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = start, end - start, marked
        ranges.append(one)
    layout.setFormats(ranges)
    layout.beginLayout()
    layout.createLine().setLineWidth(1e6)
    layout.endLayout()
    painter.setPen(palette.highlightedText().color() if selected else quiet(palette))
    layout.draw(painter, place)
