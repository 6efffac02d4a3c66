"""The search box: results as you type, exact or in all forms, with a history and completion."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QPoint,
    QSignalBlocker,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QMenu, QSizePolicy, QWidget

from customs_desk.ui import settings as keys
from customs_desk.ui.appearance import icon, tip

if TYPE_CHECKING:
    from customs_desk.archive import Completion, Query
    from customs_desk.ui.background import Background
    from customs_desk.ui.results import Results
    from customs_desk.ui.settings import Settings

_PAUSE = 150  # milliseconds after the last key before the archive is asked
_STAY = 400  # milliseconds; the window gives the focus here for a moment when it opens
_REMEMBERED = 20  # searches
_SHOWN_LENGTH = 60  # characters of a search in the menu
_LEAVING = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class SearchField(QLineEdit):
    """Search as you type. Escape clears, a second Escape leaves; Down goes to the results."""

    left = Signal()
    went_down = Signal()
    help_wanted = Signal()

    def __init__(
        self,
        results: Results,
        background: Background,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._results, self._background, self._settings = results, background, settings
        self.setObjectName("search")
        self.setPlaceholderText(self.tr("Search articles…"))
        self.setAccessibleName(self.tr("Search articles"))
        self.setToolTip(
            tip(
                self.tr("Words are found in all their forms and spellings."),
                self.tr("“…” a phrase, -word without it, word* its beginning, A OR B either."),
            )
        )
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # it would take dropped files as text
        self.setMinimumWidth(180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._glass = QAction(icon("search"), self.tr("Earlier searches"), self)
        self._glass.setToolTip(tip(self.tr("Earlier searches (Ctrl+Down)")))
        self._glass.triggered.connect(self.show_history)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.exact = self._make_exact()
        self._make_completer()
        self._is_ready = False  # what the first search needs is made, or being made
        self._staying = QTimer(self, singleShot=True, interval=_STAY)
        self._staying.timeout.connect(self._get_ready)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.textEdited.connect(self._wait)
        self.textChanged.connect(self._note_cleared)
        results.changed.connect(self._show_query)

    def _make_exact(self) -> QAction:
        action = QAction(icon("exact"), self.tr("Exactly as typed"), self)
        action.setCheckable(True)
        action.setToolTip(
            tip(
                self.tr("Exactly as typed"),
                self.tr("Only this form, in this script. For one word, type = before it."),
            )
        )
        action.toggled.connect(self._set_exact)
        self.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
        return action

    def _make_completer(self) -> None:
        self._offers = QStringListModel(self)
        self._becomes: dict[str, str] = {}
        self.offered = QCompleter(self._offers, self)
        self.offered.setWidget(self)
        self.offered.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.offered.setMaxVisibleItems(12)
        self.offers = QListView(self)
        self.offered.setPopup(self.offers)
        self.offered.activated.connect(self._complete)

    def dress(self) -> None:
        """Take the icons afresh after the colours changed."""
        self._glass.setIcon(icon("search"))
        self.exact.setIcon(icon("exact"))

    def enter(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    # Keys

    def event(self, event: QEvent) -> bool:
        """F1 in here means help with searching, not the guide."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F1
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.offers.isVisible() and self._is_for_offers(key):
            event.ignore()  # the completer looks at what the box leaves over
        elif key == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        elif key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.show_history()
        elif key == Qt.Key.Key_Down:
            self._ask_now()
            self.went_down.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._ask_now()
            self._remember()
        elif key == Qt.Key.Key_F1:
            self.help_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _is_for_offers(self, key: int) -> bool:
        """Escape puts the offers away; Enter takes one, where one was chosen with the arrows."""
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return self.offers.currentIndex().isValid()
        return key == Qt.Key.Key_Escape

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self._is_ready:
            self._staying.start()

    @Slot()
    def _get_ready(self) -> None:
        """Whoever stays here is about to search: make what the first search would wait for."""
        archive = self._results.archive
        if archive is not None:
            self._is_ready = True
            self._background.ask(archive.searching.get_ready, lambda _nothing: None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._staying.stop()
        if event.reason() in _LEAVING:
            self._remember()

    # Asking

    @Slot()
    def _wait(self) -> None:
        self._pause.start()

    @Slot(str)
    def _note_cleared(self, text: str) -> None:
        if not text:
            self._ask_now()

    @Slot()
    def _ask(self) -> None:
        """Ask while the last word may still be growing."""
        text = self.text()
        typing = bool(text) and not text[-1].isspace()
        self._set(replace(self._results.query, text=text, typing=typing))
        self._ask_for_offers()

    def _ask_now(self) -> None:
        self._pause.stop()
        self._set(replace(self._results.query, text=self.text(), typing=False))

    @Slot(bool)
    def _set_exact(self, on: bool) -> None:  # noqa: FBT001 -- Qt's signal
        self._results.set_query(replace(self._results.query, exact=on))

    def _set(self, query: Query) -> None:
        if query.text.strip() or self._results.query.text.strip():
            self._results.set_query(query)

    @Slot()
    def _show_query(self) -> None:
        """Show what is asked, where somebody else asked it; never while keys wait to be asked."""
        query = self._results.query
        with QSignalBlocker(self.exact):
            self.exact.setChecked(query.exact)
        if (
            not self._pause.isActive()
            and query.text != self.text()
            and query.text.strip() != self.text()
        ):
            self.setText(query.text)

    # Completion

    def _ask_for_offers(self) -> None:
        archive, text = self._results.archive, self.text()[: self.cursorPosition()]
        if archive is None or not text or text[-1].isspace():
            self.offers.hide()
            return

        def offer() -> tuple[str, list[Completion]]:
            with archive.session():
                return text, archive.searching.completions(text)

        self._background.ask(offer, self._offer)

    def _offer(self, answer: tuple[str, list[Completion]]) -> None:
        """Show what the last word may become, unless somebody typed on."""
        text, offers = answer
        self._becomes = {offer.words: offer.text for offer in offers}
        self._offers.setStringList(list(self._becomes))
        if not offers or not self.hasFocus() or self.text()[: self.cursorPosition()] != text:
            self.offers.hide()
        else:
            self.offered.complete()

    @Slot(str)
    def _complete(self, words: str) -> None:
        rest = self.text()[self.cursorPosition() :]
        becomes = self._becomes.get(words, self.text())
        self.setText(becomes + rest.lstrip())
        self.setCursorPosition(len(becomes))
        self._wait()

    # History

    def history(self) -> list[str]:
        """Earlier searches, the latest first."""
        return [text for text in self._settings.get(keys.SEARCHES).split("\n") if text]

    def _remember(self) -> None:
        """Keep what is asked among the earlier searches, where it found something."""
        text = " ".join(self.text().split())
        if text and len(self._results.ids):
            others = [other for other in self.history() if other != text]
            self._settings.set(keys.SEARCHES, "\n".join([text, *others][:_REMEMBERED]))

    @Slot()
    def show_history(self) -> None:
        """A menu of earlier searches under the box."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text in self.history():
            short = text if len(text) <= _SHOWN_LENGTH else f"{text[: _SHOWN_LENGTH - 1]}…"
            action = menu.addAction(short.replace("&", "&&"))
            action.setData(text)
        if menu.isEmpty():
            menu.addAction(self.tr("No earlier searches")).setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction(self.tr("Forget earlier searches")).triggered.connect(self._forget)
        menu.addAction(self.tr("How to search")).triggered.connect(self.help_wanted)
        menu.triggered.connect(self._search_again)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    @Slot(QAction)
    def _search_again(self, action: QAction) -> None:
        text = action.data()
        if text:
            self.setText(str(text))
            self._ask_now()

    @Slot()
    def _forget(self) -> None:
        self._settings.forget(keys.SEARCHES)
