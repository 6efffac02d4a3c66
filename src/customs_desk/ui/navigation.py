"""The ways from one view to another: from the search to the list, to the text, to the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from customs_desk.ui.articles.view import ArticleView
    from customs_desk.ui.detail.view import DetailView
    from customs_desk.ui.layouts import Layouts
    from customs_desk.ui.results import Results
    from customs_desk.ui.search.field import SearchField
    from customs_desk.ui.timeline.view import TimelineView
    from customs_desk.when import When


class Navigation(QObject):
    """Takes the keyboard where it is wanted next, and shows a view that was hidden."""

    def __init__(  # noqa: PLR0913 -- the views that it goes between
        self,
        results: Results,
        layouts: Layouts,
        *,
        search: SearchField,
        rows: ArticleView,
        detail: DetailView,
        timeline: TimelineView,
    ) -> None:
        super().__init__(detail)
        self._results, self._layouts = results, layouts
        self._search, self._list, self._timeline = search, rows, timeline
        rows.opened.connect(self._open_article)
        rows.left.connect(self._leave_list)
        search.went_down.connect(self._go_down)
        search.left.connect(self._enter_list)
        detail.show_on_timeline.connect(self._show_on_timeline)
        for key, do in (
            ("J", rows.go_next),
            ("K", rows.go_previous),
            ("Esc", layouts.leave_detail),
        ):  # keys that hold only while the text is read
            shortcut = QShortcut(QKeySequence(key), detail)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    @Slot(int)
    def _open_article(self, article_id: int) -> None:
        self._results.choose(article_id)
        self._layouts.open_detail()

    @Slot()
    def _go_down(self) -> None:
        """From the search box into the results; a hidden list would take the keys once it shows."""
        if len(self._results.ids):
            self._enter_list()

    @Slot()
    def _enter_list(self) -> None:
        if not self._layouts.shows("list"):
            self._layouts.leave_detail()
        self._list.enter()

    @Slot()
    def _leave_list(self) -> None:
        """Escape in the list clears a selection of several, then goes to the search field."""
        if self._list.selected_count() > 1:
            self._list.clearSelection()
        else:
            self._search.enter()

    @Slot(int, object)
    def _show_on_timeline(self, article: int, when: When) -> None:
        """Bring a date of the text into sight on the timeline, opening it where it is hidden."""
        if not self._timeline.isVisible():
            self._layouts.show("desk")
        self._timeline.show_when(article, when)
