"""What follows from the results: which page is shown, the title, counts, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from customs_desk.ui import settings as keys
from customs_desk.ui.articles.found_bar import BY_DATE
from customs_desk.ui.commands.actions import COMMANDS, Needs
from customs_desk.ui.layouts import LAYOUTS

if TYPE_CHECKING:
    from customs_desk.ui.frame import Frame
    from customs_desk.ui.layouts import Layouts
    from customs_desk.ui.visited import Visited
    from customs_desk.ui.work.editing import Editing


class Standing(QObject):
    """Keeps title, counts and commands of a window in step with what it shows."""

    emptiness_changed = Signal(bool)

    def __init__(self, window: Frame, layouts: Layouts, editing: Editing, visited: Visited) -> None:
        super().__init__(window)
        self._window, self._layouts, self._editing = window, layouts, editing
        results = window.results
        results.changed.connect(self.look)
        results.selection_changed.connect(self.show_counts)
        results.current_changed.connect(self.update_commands)
        results.archive_changed.connect(self.name_undo)
        window.background.finished.connect(self.name_undo)
        layouts.changed.connect(self.update_checks)
        visited.changed.connect(self.update_ways)
        self._visited = visited
        self.update_ways()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show and nothing was asked for."""
        results = self._window.results
        if results.archive is None:
            return True
        asked = results.is_narrowed or results.query.removed
        return results.total == 0 and not results.ids and not asked

    @Slot()
    def look(self) -> None:
        """All of it afresh."""
        archive = self._window.results.archive
        if archive is None:
            self._window.setWindowTitle(self.tr("Customs Desk"))
        else:
            title = self.tr("{archive} — Customs Desk")
            self._window.setWindowTitle(title.format(archive=archive.path.stem))
        self.emptiness_changed.emit(self.is_empty)
        self.show_counts()
        self.update_checks()
        self.name_undo()

    @Slot()
    def show_counts(self) -> None:
        """How many there are, were found, or are selected."""
        results, locale = self._window.results, QLocale()
        found, selected = len(results.ids), self._window.list.selected_count()
        if self.is_empty:
            text = ""
        elif selected > 1:
            text = self.tr("{selected} of %Ln selected", "", found)
            text = text.format(selected=locale.toString(selected))
        elif results.is_narrowed or results.query.collapsed:
            whole = found if results.query.removed else results.total
            text = self.tr("{found} of %Ln article(s)", "", max(whole, found))
            text = text.format(found=locale.toString(found))
        elif results.query.removed:
            text = self.tr("%Ln article(s) in the bin", "", found)
        else:
            text = self.tr("%Ln article(s)", "", found)
        self._window.status.show_counts(text)
        self.update_commands()

    @Slot()
    def update_commands(self) -> None:
        """What can be done now."""
        results = self._window.results
        archive = results.archive
        writing = archive is not None and not archive.read_only
        article = bool(results.current) or self._window.list.selectionModel().hasSelection()
        binned = results.query.removed
        there = {
            Needs.NOTHING: True,
            Needs.ARCHIVE: archive is not None,
            Needs.FOUND: len(results.ids) > 0,
            Needs.ARTICLE: article,
            Needs.CHANGING: article and writing and not binned,
            Needs.BINNED: article and writing and binned,
        }
        actions = self._window.actions_by_name
        for command in COMMANDS:
            if command.name not in {"undo", "redo", "back", "forward"}:
                actions[command.name].setEnabled(there[command.needs])
        actions["remove"].setVisible(not binned)
        actions["restore"].setVisible(binned)
        actions["shred"].setVisible(binned)

    @Slot()
    def name_undo(self) -> None:
        """What would be undone and done again stands in the menu."""
        undo, redo = self._editing.undo_label(), self._editing.redo_label()
        for name, label, plain, named in (
            ("undo", undo, self.tr("&Undo"), self.tr("&Undo: {action}")),
            ("redo", redo, self.tr("&Redo"), self.tr("&Redo: {action}")),
        ):
            action = self._window.actions_by_name[name]
            action.setEnabled(bool(label))
            action.setText(named.format(action=label.replace("&", "&&")) if label else plain)

    @Slot()
    def update_ways(self) -> None:
        """Whether there is an article to go back or forward to."""
        actions = self._window.actions_by_name
        actions["back"].setEnabled(self._visited.can_go_back)
        actions["forward"].setEnabled(self._visited.can_go_forward)

    @Slot()
    def update_checks(self) -> None:
        """What is on and off in the View menu."""
        actions = self._window.actions_by_name
        for name in LAYOUTS:
            actions[name].setChecked(self._layouts.now == name)
        actions["facets"].setChecked(self._layouts.facets_on)
        actions["bin"].setChecked(self._window.results.query.removed)
        actions["exact"].setChecked(self._window.results.query.exact)
        actions["hits"].setChecked(self._window.settings.get(keys.HITS_IN_LIST))
        actions["by_rank"].setChecked(self._window.results.order.field == "rank")
        actions["by_date"].setChecked(self._window.results.order == BY_DATE)
        actions["collapse"].setChecked(self._window.results.query.collapsed)
        actions["full_screen"].setChecked(self._window.isFullScreen())
