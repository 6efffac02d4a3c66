"""The panel beside the text: the fields, the names, the events and the file of one article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from customs_desk.fields import EVENT_KINDS
from customs_desk.ui.dates_shown import shown
from customs_desk.ui.detail.beside import BesideSection
from customs_desk.ui.detail.link import LinkButton, WordsLabel
from customs_desk.ui.detail.names import NameLabels
from customs_desk.ui.detail.pointing import Pointing
from customs_desk.ui.detail.rows import FieldRow
from customs_desk.ui.detail.values import (
    NAMED,
    added_values,
    file_values,
    label_of,
    names_of,
    read_values,
    translate,
)
from customs_desk.ui.detail.words import reason_words, who_took_part
from customs_desk.ui.harmless import one_line
from customs_desk.ui.marking import card, draw_row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from customs_desk.article import ArticleText, Event
    from customs_desk.ui.detail.beside import Beside
    from customs_desk.ui.detail.marks import Marks
    from customs_desk.ui.detail.values import Name, Value

_EVENTS = 30  # shown before "more"


def event_kind(kind: str) -> str:
    """The kind of an event in the interface's language; "" where it has none."""
    return translate("EventKind", EVENT_KINDS[kind]) if kind in EVENT_KINDS else kind


class EventRow(Pointing, QWidget):
    """One dated event: when, what kind, the sentence; a click brings its words into sight."""

    over = Signal(object)
    clicked = Signal(object, QPoint)

    def __init__(self, event: Event, parent: QWidget) -> None:
        super().__init__(parent)
        self.event_shown = event
        date_words = shown(event.when, self.locale(), long=True)
        parts = [part for part in (event_kind(event.kind), one_line(event.place, most=60)) if part]
        head, kind, sentence = (
            WordsLabel(self),
            WordsLabel(self, quiet_ink=True, small=True),
            WordsLabel(self, small=True),
        )
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        head.set_words(date_words)
        if event.participant_count is not None:
            pattern = self.tr("{count} participants")
            parts.append(pattern.format(count=self.locale().toString(event.participant_count)))
        kind.set_words(" · ".join(parts))
        kind.setVisible(bool(parts))
        sentence.set_words(one_line(event.sentence, most=130))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 5, 6, 5)
        column.setSpacing(1)
        for label in (head, kind, sentence):
            column.addWidget(label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Event: {date}").format(date=date_words))
        self.setAccessibleDescription(sentence.text())
        took_part, why = who_took_part(event), reason_words(event.why, self.locale())
        self.setToolTip(card(date_words, [*parts, event.sentence, *took_part, why]))

    def point(self, here: bool) -> None:  # noqa: FBT001
        self.over.emit(self.event_shown if here else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(self.event_shown, QPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.clicked.emit(self.event_shown, QPoint())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: object) -> None:
        self.clicked.emit(self.event_shown, event.globalPos())  # type: ignore[attr-defined]

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_row(self)


class FieldsPanel(QScrollArea):
    """Everything that is known of one article; what it says is told by signals, in offsets."""

    evidence = Signal(list, bool)  # spans of the source; whether to bring them into sight
    set_by_person = Signal(str, object)
    name_clicked = Signal(object, QPoint)  # Name
    event_clicked = Signal(object, QPoint)  # Event; a null point when it was not for the menu
    article_chosen = Signal(int)  # another version, or one of the same event
    not_the_same = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.rows: dict[str, FieldRow] = {}
        self.events: list[EventRow] = []
        self.beside: BesideSection | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Fields of the article"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setMinimumWidth(210)
        self.setMinimumHeight(48)

    def show_article(self, text: ArticleText, marks: Marks) -> None:
        """Fill the panel; the place that it is scrolled to stays for the same article."""
        page = QWidget()
        page.setBackgroundRole(QPalette.ColorRole.Base)
        page.setAutoFillBackground(True)
        column = QVBoxLayout(page)
        column.setContentsMargins(10, 12, 10, 16)
        column.setSpacing(1)
        self.rows, self.events = {}, []
        for value in read_values(text, self.locale()):
            self._add_row(value, page, column)
        for value in added_values(text):
            self._add_row(value, page, column)
        for field in NAMED:
            self._add_names(names_of(text, marks, field), field, page, column)
        self._add_events(text.reading.events, page, column)
        self.beside = BesideSection(page)
        self.beside.chosen.connect(self.article_chosen)
        self.beside.not_the_same.connect(self.not_the_same)
        column.addWidget(self.beside)
        self._heading(self.tr("File"), page, column)
        for value in file_values(text, self.locale()):
            self._add_row(value, page, column)
        column.addStretch(1)
        self.setWidget(page)

    def show_values(self, text: ArticleText) -> None:
        """Show new values of the same article in the rows that are there."""
        for value in (*read_values(text, self.locale()), *added_values(text)):
            self.rows[value.field].show_value(value)

    def show_beside(self, beside: Beside, *, changeable: bool) -> None:
        """Add what the archive found to stand beside the article."""
        if "tags" in self.rows:
            self.rows["tags"].known = beside.tags
        if self.beside is not None:
            self.beside.show_beside(beside, changeable=changeable)

    def _add_row(self, value: Value, page: QWidget, column: QVBoxLayout) -> None:
        row = FieldRow(value, self._today, page)
        row.over.connect(self._over_value)
        row.chosen.connect(self._choose_value)
        row.set_by_person.connect(self.set_by_person)
        row.went_on.connect(self._go_on)
        self.rows[value.field] = row
        column.addWidget(row)

    def _heading(self, words: str, page: QWidget, column: QVBoxLayout) -> None:
        label = WordsLabel(page, quiet_ink=True, small=True)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        label.set_words(words)
        label.setContentsMargins(8, 12, 0, 3)
        column.addWidget(label)

    def _add_names(
        self, names: Sequence[Name], field: str, page: QWidget, column: QVBoxLayout
    ) -> None:
        if not names:
            return
        self._heading(label_of(field), page, column)
        labels = NameLabels(page)
        labels.setContentsMargins(8, 0, 0, 0)
        labels.show_names(names)
        labels.over.connect(self._over_name)
        labels.clicked.connect(self.name_clicked)
        column.addWidget(labels)

    def _add_events(self, events: Sequence[Event], page: QWidget, column: QVBoxLayout) -> None:
        if not events:
            return
        self._heading(self.tr("Events on the timeline"), page, column)
        holder = QVBoxLayout()
        holder.setSpacing(2)
        holder.setContentsMargins(8, 0, 0, 0)
        column.addLayout(holder)
        self._add_event_rows(events[:_EVENTS], page, holder)
        rest = events[_EVENTS:]
        if rest:
            more = LinkButton(self.tr("%n more", "", len(rest)), page)
            holder.addWidget(more)

            def show_rest() -> None:
                more.hide()
                self._add_event_rows(rest[:500], page, holder)

            more.clicked.connect(show_rest)

    def _add_event_rows(self, events: Sequence[Event], page: QWidget, holder: QVBoxLayout) -> None:
        for event in events:
            row = EventRow(event, page)
            row.over.connect(self._over_event)
            row.clicked.connect(self.event_clicked)
            self.events.append(row)
            holder.addWidget(row)

    # What is pointed at lights up in the text

    def _over_value(self, value: Value | None) -> None:
        self.evidence.emit(list(value.spans) if value else [], False)  # noqa: FBT003

    def _choose_value(self, value: Value) -> None:
        self.evidence.emit(list(value.spans), True)  # noqa: FBT003 -- a signal

    def _over_name(self, name: Name | None) -> None:
        self.evidence.emit(list(name.spans) if name else [], False)  # noqa: FBT003

    def _over_event(self, event: Event | None) -> None:
        self.evidence.emit([(event.start, event.end)] if event else [], False)  # noqa: FBT003

    # Editing

    def edit(self, field: str) -> None:
        """Open the editor of a field."""
        row = self.rows.get(field)
        if row:
            self.ensureWidgetVisible(row)
            row.edit()

    @property
    def is_editing(self) -> bool:
        """Whether an editor is open."""
        return any(row.editor for row in self.rows.values())

    def _go_on(self, field: str, forward: bool) -> None:  # noqa: FBT001 -- a slot
        fields = [name for name, row in self.rows.items() if row.value.correctable]
        place = fields.index(field) + (1 if forward else -1)
        if 0 <= place < len(fields):
            self.edit(fields[place])
