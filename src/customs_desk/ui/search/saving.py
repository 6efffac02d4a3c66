"""Searches kept under a name: saving the one of now, asking one again, renaming, forgetting."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QInputDialog, QLineEdit

from customs_desk.ui.facet_values import facet_value
from customs_desk.ui.harmless import one_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from customs_desk.archive import Archive, Changes, Query, SavedSearch
    from customs_desk.ui.background import Task
    from customs_desk.ui.frame import Frame

_NAME_LENGTH = 60  # characters of the name that is offered


class SavedSearching(QObject):
    """Takes saved searches to the archive and back into the window; each change can be undone."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: QInputDialog | None = None

    @Slot()
    def save(self) -> None:
        """Ask for a name, and keep words and filters of now under it."""
        query = self._window.results.query
        if not self._window.results.is_narrowed:
            self._window.status.say(self.tr("Search or filter first: there is nothing to save."))
            return

        def keep(name: str) -> None:
            now = self._window.now()
            self._change(
                lambda archive: archive.saved_searches.save(name, query, now=now),
                self.tr("The search is saved as “{name}”."),
                name,
            )

        self._ask(self.tr("Save search"), offered_name(query), keep)

    @Slot(object)
    def ask_again(self, saved: SavedSearch) -> None:
        """Show what a saved search finds now."""
        results = self._window.results
        results.set_query(replace(saved.query, collapsed=results.query.collapsed))

    @Slot(object)
    def rename(self, saved: SavedSearch) -> None:
        """Ask for another name."""

        def give(name: str) -> None:
            now = self._window.now()
            self._change(
                lambda archive: archive.saved_searches.rename(saved.name, name, now=now),
                self.tr("The search is called “{name}” now."),
                name,
            )

        self._ask(self.tr("Rename search"), saved.name, give)

    @Slot(object)
    def forget(self, saved: SavedSearch) -> None:
        """Keep a search no longer; the articles that it finds stay."""
        now = self._window.now()
        self._change(
            lambda archive: archive.saved_searches.forget(saved.name, now=now),
            self.tr("The search “{name}” is no longer kept."),
            saved.name,
        )

    def _ask(self, title: str, offered: str, then: Callable[[str], None]) -> None:
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setInputMode(QInputDialog.InputMode.TextInput)
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("Name of the search:"))
        dialog.setTextValue(offered)
        if line := dialog.findChild(QLineEdit):
            line.selectAll()
        dialog.textValueSelected.connect(lambda name: then(name) if name.strip() else None)
        dialog.destroyed.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()

    @Slot()
    def _forget_dialog(self) -> None:
        self.dialog = None

    def _change(self, make: Callable[[Archive], Changes], said: str, name: str) -> None:
        archive = self._window.results.archive
        if archive is None:
            return

        def work(_task: Task) -> Changes:
            with archive.session():
                return make(archive)

        def finished(changes: Changes) -> None:
            if changes.searches:
                undo = self._window.actions_by_name["undo"]
                words = said.replace("{name}", one_line(name, most=_NAME_LENGTH))
                self._window.status.say(words, press=self.tr("Undo"), what=undo.trigger)

        self._window.background.run(
            work, done=finished, failed=self._window.show_error, title=self.tr("Saving the search")
        )


def offered_name(query: Query) -> str:
    """What a search may be called: its words, then the values of its filters."""
    parts = [query.text.strip(), *(facet_value(facet, value) for facet, value in query.filters)]
    return one_line(", ".join(part for part in parts if part), most=_NAME_LENGTH)
