"""The article's text as printed, with its marks: plain text in a column of a comfortable width.

Only the paragraphs in sight are marked, so a text with 200,000 dates opens like a short one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from customs_desk.article import Kind
from customs_desk.ui.detail.fold import Folded, copied, fold
from customs_desk.ui.detail.marks import Mark, Marks, mark_card
from customs_desk.ui.marking import Tone, mark_format, tone_format

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QTextBlock

_COLUMN = 74  # characters of a comfortable line
_LINE_HEIGHT = 145.0  # per cent
_MOST = 400  # paragraphs marked at once; no screen shows so many
_NEAR = 2_000  # characters above and below what is in sight that are marked as well


@dataclass(frozen=True, slots=True)
class Page:
    """One text with all that is drawn on it; spans are offsets in the source."""

    source: str
    folded: Folded
    marks: Marks
    title: tuple[int, int] | None = None
    boilerplate: tuple[tuple[int, int], ...] = ()
    hits: tuple[tuple[int, int], ...] = ()


class Reader(QTextEdit):
    """Shows one folded text; speaks of places by their offsets in the source."""

    mark_clicked = Signal(object, QPoint)  # Mark, global position
    menu_wanted = Signal(object, QPoint)  # Mark or None, global position
    hit_changed = Signal(int, int)  # which one (from 1; 0 = none), of how many

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setMinimumHeight(48)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setMouseTracking(True)
        self.source = ""
        self.folded: Folded = fold("")
        self.marks = Marks()
        self.shown_kinds: frozenset[Kind] = frozenset(Kind)
        self.hits: list[tuple[int, int]] = []
        self.hit = -1
        self._hit_starts: list[int] = []
        self._hit_ends: list[int] = []
        self._formats: dict[Kind | Tone, QTextCharFormat] = {}
        self._boilerplate: Sequence[tuple[int, int]] = ()
        self._evidence: Sequence[tuple[int, int]] = ()
        self._round = 0  # paragraphs whose user state equals it wear today's marks
        self._pressed = QPoint(-1, -1)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.dress)
        self.verticalScrollBar().valueChanged.connect(self._dress_soon)
        self.document().documentLayout().documentSizeChanged.connect(self._dress_soon)

    def show_page(self, page: Page) -> None:
        """Show another text, from its beginning."""
        self.source, self.folded, self.marks = page.source, page.folded, page.marks
        self._boilerplate, self._evidence = page.boilerplate, ()
        self.document().clear()
        self.setCurrentCharFormat(QTextCharFormat())  # else the last title's letters go on
        self.setPlainText(page.folded.text)
        self._set_paragraphs(page.title)
        self.set_hits(page.hits)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _set_paragraphs(self, title: tuple[int, int] | None) -> None:
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        form = QTextBlockFormat()
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(form)
        if title:
            self._set_title(*self.folded.span(*title))
        cursor.endEditBlock()
        self._set_column()

    def _set_title(self, start: int, end: int) -> None:
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.DemiBold)
        form.setProperty(QTextFormat.Property.FontSizeAdjustment, 2)
        self._cursor(start, end).mergeCharFormat(form)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # Marks

    def set_shown_kinds(self, kinds: frozenset[Kind]) -> None:
        """Which kinds of marks are drawn; hovering works for those only."""
        self.shown_kinds = kinds
        self.refresh_marks()

    def refresh_marks(self) -> None:
        """Draw the marks again: other colours, other kinds, other hits."""
        self._round += 1
        palette = self.palette()
        self._formats = {kind: mark_format(kind, palette) for kind in Kind}
        self._formats |= {tone: tone_format(tone, palette) for tone in Tone}
        self.dress()
        self._lay_over()

    def _dress_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def dress(self) -> None:
        """Mark the paragraphs in sight and a little around them."""
        top = self.verticalScrollBar().value()
        first = self.cursorForPosition(QPoint(0, 0)).position() if top else 0
        block = self.document().findBlock(max(first - _NEAR, 0))
        # Asking what lies at the lower edge would lay out the whole text; asking for a paragraph's
        # place lays out the text so far, or says 0 before there is a layout, hence `_MOST`.
        place = self.document().documentLayout().blockBoundingRect
        bottom = top + self.viewport().height()
        for _ in range(_MOST):
            if not block.isValid():
                break
            if block.userState() != self._round:
                self._dress_block(block)
                block.setUserState(self._round)
            if place(block).top() > bottom:
                break
            block = block.next()

    def _dress_block(self, block: QTextBlock) -> None:
        start, end = block.position(), block.position() + block.length() - 1
        layout = block.layout()
        ranges = self._ranges(start, end)
        if not ranges and not layout.formats():
            return
        layout.setFormats(ranges)
        self.document().markContentsDirty(start, block.length())

    def _ranges(self, start: int, end: int) -> list[QTextLayout.FormatRange]:
        """The formats of one paragraph: boilerplate under names under hits."""
        begin, stop = self.folded.offset(start), self.folded.offset(end) + 1
        laid: list[tuple[int, int, Kind | Tone]]
        laid = [(a, b, Tone.QUIET) for a, b in self._boilerplate if b > begin and a < stop]
        laid += [
            (mark.start, mark.end, mark.kind)
            for mark in self.marks.within(begin, stop)
            if mark.kind in self.shown_kinds
        ]
        near = slice(bisect_right(self._hit_ends, begin), bisect_left(self._hit_starts, stop))
        laid += [(a, b, Tone.HIT) for a, b in self.hits[near]]
        ranges = []
        for source_start, source_end, kind in laid:
            a, b = self.folded.span(source_start, source_end)
            a, b = max(a, start), min(b, end)
            if a < b:
                ranges.append(_format_range(a - start, b - a, self._formats[kind]))
        return ranges

    def show_evidence(self, spans: Sequence[tuple[int, int]], *, scroll: bool = False) -> None:
        """Lay a light over stretches of the source; an empty list takes it away."""
        self._evidence = spans
        self._lay_over()
        if scroll and spans:
            self.scroll_to(spans[0])

    def _lay_over(self) -> None:
        over = [(span, Tone.EVIDENCE) for span in self._evidence[:200]]
        if 0 <= self.hit < len(self.hits):
            over.append((self.hits[self.hit], Tone.CURRENT_HIT))
        selections = []
        for span, tone in over:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._cursor(*self.folded.span(*span))
            selection.format = self._formats[tone]
            selections.append(selection)
        self.setExtraSelections(selections)

    def evidence_words(self) -> list[str]:
        """The words that the light lies on."""
        return [self.source[start:end] for start, end in self._evidence]

    def scroll_to(self, span: tuple[int, int]) -> None:
        """Bring a stretch of the source into sight, away from the edge."""
        cursor = self._cursor(*self.folded.span(*span))
        cursor.setPosition(cursor.selectionStart())
        self.setTextCursor(cursor)
        rect = self.cursorRect()
        height = self.viewport().height()
        if rect.top() < height // 8 or rect.bottom() > height - height // 8:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - height // 3)

    # Hits

    def set_hits(self, hits: Sequence[tuple[int, int]]) -> None:
        """The stretches that the search matches; none of them is the current one yet."""
        self.hits, self.hit = sorted(hits), -1
        self._hit_starts = [start for start, _end in self.hits]
        self._hit_ends = [end for _start, end in self.hits]
        self.refresh_marks()
        self.hit_changed.emit(0, len(self.hits))

    def step_hit(self, by: int) -> bool:
        """Go to the next (1) or previous (-1) hit, round the ends; False where there is none."""
        if not self.hits:
            return False
        if self.hit < 0:
            self.hit = 0 if by > 0 else len(self.hits) - 1
        else:
            self.hit = (self.hit + by) % len(self.hits)
        self._lay_over()
        self.scroll_to(self.hits[self.hit])
        self.hit_changed.emit(self.hit + 1, len(self.hits))
        return True

    # The mouse and the keys

    def mark_at(self, point: QPoint) -> Mark | None:
        """The mark under a point of the viewport."""
        scrolled = QPointF(point.x(), point.y() + self.verticalScrollBar().value())
        place = self.document().documentLayout().hitTest(scrolled, Qt.HitTestAccuracy.ExactHit)
        if place < 0:
            return None
        mark = self.marks.at(self.folded.offset(place))
        return mark if mark and mark.kind in self.shown_kinds else None

    def mark_at_cursor(self) -> Mark | None:
        """The mark at the caret, for the keyboard."""
        mark = self.marks.at(self.folded.offset(self.textCursor().position()))
        return mark if mark and mark.kind in self.shown_kinds else None

    def card_of(self, mark: Mark) -> str:
        """What hovering over the mark says."""
        times = len(self.marks.of(mark.kind, mark.name))
        words = self.source[mark.start : mark.end]
        return mark_card(mark, words=words, times=times, locale=self.locale())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            mark = self.mark_at(event.pos())  # type: ignore[attr-defined]
            place = event.globalPos()  # type: ignore[attr-defined]
            QToolTip.showText(place, self.card_of(mark) if mark else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self.mark_at(event.position().toPoint()) if not event.buttons() else None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        still = (point - self._pressed).manhattanLength() < 4
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() != Qt.MouseButton.LeftButton or not still or not plain:
            return
        mark = self.mark_at(point)
        if mark and not self.textCursor().hasSelection():
            self.mark_clicked.emit(mark, event.globalPosition().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
            self.menu_wanted.emit(self.mark_at_cursor(), place)
        else:
            self.menu_wanted.emit(self.mark_at(event.pos()), event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Space:
            step = bar.pageStep() - self.fontMetrics().lineSpacing() * 2
            bar.setValue(bar.value() + (-step if shift else step))
        elif event.key() == Qt.Key.Key_F3:
            self.step_hit(-1 if shift else 1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.mark_at_cursor():
            place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
            self.mark_clicked.emit(self.mark_at_cursor(), place)
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 -- Qt's name
        """What is copied is what was printed, not how it is folded here."""
        cursor = self.textCursor()
        data = QMimeData()
        span = (cursor.selectionStart(), cursor.selectionEnd())
        data.setText(copied(self.source, self.folded, [span]))
        return data

    # Size and theme

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_column()
        self._dress_soon()

    def _set_column(self) -> None:
        """Centre a column of `_COLUMN` characters where the window is wider than that."""
        letters = "the quick brown fox jumps over the lazy dog "
        column = self.fontMetrics().horizontalAdvance(letters) * _COLUMN // len(letters)
        spare = max(self.viewport().width() - column, 0)
        side = max(18, min(spare // 2, 160))
        form = self.document().rootFrame().frameFormat()
        right = max(side, self.viewport().width() - side - column)
        if (form.leftMargin(), form.rightMargin()) == (side, right):
            return
        form.setLeftMargin(side)
        form.setRightMargin(right)
        form.setTopMargin(14)
        form.setBottomMargin(28)
        self.document().rootFrame().setFrameFormat(form)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self.refresh_marks()


def _format_range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    ranged = QTextLayout.FormatRange()
    ranged.start, ranged.length, ranged.format = start, length, form
    return ranged
