"""One field beside the text: its value and note, its evidence on hover, its editor in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from customs_desk.ui.dates_shown import shown
from customs_desk.ui.detail.link import LinkButton, WordsLabel
from customs_desk.ui.detail.pointing import Pointing
from customs_desk.ui.marking import quiet, warning
from customs_desk.ui.tag_completing import TagCompleter

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QEnterEvent, QMouseEvent, QPaintEvent

    from customs_desk.ui.detail.values import Value
    from customs_desk.when import When

LABEL_WIDTH = 14  # characters


class Editor(QLineEdit):
    """A field while it is typed: Enter and Tab commit, Esc cancels."""

    committed = Signal()
    cancelled = Signal()
    went_on = Signal(bool)  # Tab: True, Shift+Tab: False

    def event(self, event: QEvent) -> bool:
        # Keep Esc and Enter from the window's own shortcuts while something is typed.
        keys = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in keys:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.committed.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802, FBT001 -- Qt's signature
        self.went_on.emit(forward)
        return True


class FieldRow(Pointing, QWidget):
    """Shows a `Value`; where it is correctable, F2, double-click or the pencil edit it."""

    over = Signal(object)  # Value, or None
    chosen = Signal(object)  # Value: clicked, so bring its evidence into sight
    set_by_person = Signal(str, object)  # field, stored form; None = back to what was read
    went_on = Signal(str, bool)

    def __init__(self, value: Value, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        self._today = today
        self.editor: Editor | None = None
        self.known: tuple[str, ...] = ()  # what completes a tag
        self._label = WordsLabel(self, quiet_ink=True)
        self._words = WordsLabel(self)
        self._note = WordsLabel(self, quiet_ink=True, small=True)
        self._back = LinkButton(self.tr("Back to what was read"), self)
        self._pencil = LinkButton(self.tr("Edit"), self, over_words=True)
        self._build()
        self.show_value(value)

    def _build(self) -> None:
        self._label.setWordWrap(False)
        self._label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._label.setFixedWidth(self.fontMetrics().averageCharWidth() * LABEL_WIDTH)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._pencil.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pencil.clicked.connect(self.edit)
        self._back.clicked.connect(self._go_back)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        for widget in (self._words, self._note, self._back):
            self._column.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)
        self._pencil.setParent(self)
        self._pencil.hide()

    def show_value(self, value: Value) -> None:
        """Show a value; where an editor is open, when it closes."""
        self.value = value
        if self.editor is not None:
            return
        self._label.set_words(value.label)
        self._words.set_words(value.text or "—", faint=not value.text)
        self._words.setWordWrap(True)
        self._note.set_words(value.note)
        self._note.setVisible(bool(value.note))
        self._back.setVisible(value.corrected)
        self.setToolTip(value.hint)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(
            self.tr("{label}: {value}").format(label=value.label, value=value.text)
        )
        self.setAccessibleDescription(value.note)

    @property
    def words(self) -> str:
        """The value as it stands here."""
        return self._words.text()

    @property
    def note(self) -> str:
        """The quiet line under the value."""
        return self._note.text()

    # Editing

    def edit(self) -> None:
        """Open the editor in place of the value."""
        if not self.value.correctable or self.editor is not None:
            return
        editor = Editor(self.value.typed, self)
        editor.setAccessibleName(self.value.label)
        if self.value.field == "language":
            editor.setCompleter(QCompleter(["en", "ru", "tk", "ky"], editor))
        elif self.value.field == "tags":
            editor.setCompleter(TagCompleter(self.known, editor))
        editor.committed.connect(self._commit)
        editor.cancelled.connect(self._close)
        editor.went_on.connect(self._go_on)
        editor.textChanged.connect(self._say_what_is_understood)
        editor.installEventFilter(self)
        self.editor = editor
        self._column.insertWidget(0, editor)
        self._words.hide()
        self._back.hide()
        self._pencil.hide()
        self._say_what_is_understood()
        editor.selectAll()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stored(self) -> str | None:
        """What was typed in its stored form; None where it cannot be."""
        typed = self.editor.text().strip() if self.editor else ""
        if self.value.field != "published" or not typed:
            return typed
        when = self._understood(typed)
        return when.edtf if when else None

    def _understood(self, typed: str) -> When | None:
        from customs_desk.reading.dates import parse_typed  # here, so that the window opens fast

        return parse_typed(typed, today=self._today())

    def _say_what_is_understood(self) -> None:
        if self.value.field != "published" or not self.editor:
            self._note.hide()
            return
        stored, typed = self._stored(), self.editor.text().strip()
        if not typed:
            words = self.tr("Empty: no date")
        elif stored is None:
            words = self.tr("Not understood. Try 23.09.2019, 2019-09 or Sept 2019")
        else:
            when = self._understood(typed)
            date_words = shown(when, self.locale(), long=True) if when else stored
            words = self.tr("Understood: {date}").format(date=date_words)
        self._note.set_words(words, ink=warning(self.palette()) if stored is None else None)
        self._note.show()

    def _commit(self) -> bool:
        stored = self._stored()
        if stored is None:
            return False
        changed = stored != self.value.typed
        self._close()
        if changed:
            self.set_by_person.emit(self.value.field, stored)
        return True

    def _close(self) -> None:
        editor, self.editor = self.editor, None
        if editor is None:
            return
        editor.removeEventFilter(self)
        # Hiding what has the focus makes Qt ask it for the next one, as Tab does: the closed editor
        # must not be heard any more, or an empty value would be taken for typed.
        editor.blockSignals(True)  # noqa: FBT003 -- Qt's signature
        had_focus = editor.hasFocus()
        self._column.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self._words.show()
        self.show_value(self.value)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self, forward: bool) -> None:  # noqa: FBT001 -- a slot
        if self._commit():
            self.went_on.emit(self.value.field, forward)

    def _go_back(self) -> None:
        self.set_by_person.emit(self.value.field, None)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched is self.editor:
            reason = event.reason()  # type: ignore[attr-defined]
            left = {Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ShortcutFocusReason}
            if reason in left and not self._commit():
                self._close()
        return False

    # Mouse, keys, focus

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self.value)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.edit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._pencil.setVisible(self.value.correctable and self.editor is None)
        self._place_pencil()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._pencil.hide()
        super().leaveEvent(event)

    def point(self, here: bool) -> None:  # noqa: FBT001
        self.over.emit(self.value if here else None)

    def _place_pencil(self) -> None:
        size = self._pencil.sizeHint()
        self._pencil.setGeometry(self.width() - size.width() - 8, 3, size.width(), size.height())
        self._pencil.raise_()

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, self.fontMetrics().height() + 8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not (self.underMouse() or self.hasFocus()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = QColor(quiet(self.palette()))
        tint.setAlpha(28)
        painter.setBrush(tint)
        focus = self.palette().color(QPalette.ColorRole.Highlight)
        painter.setPen(focus if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(self.rect().adjusted(1, 0, -2, -1), 4, 4)
