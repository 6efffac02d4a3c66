"""The list with what stands in its place when nothing is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from customs_desk.ui.articles.found_bar import FoundBar
from customs_desk.ui.articles.nothing_found import NothingFound
from customs_desk.ui.articles.snippets import Snippets
from customs_desk.ui.articles.view import ArticleView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.ui.background import Background
    from customs_desk.ui.results import Results


class ListPane(QWidget):
    """The table of articles; or a sentence that says why it is empty and what to do."""

    def __init__(
        self, results: Results, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._results = results
        self._awaited: tuple[int, ...] = ()
        self._even_all = True
        self.view = ArticleView(results, self)
        self.snippets = Snippets(results, background, self)
        self.nothing = NothingFound(results, background, self)
        self.sentence, self.clear_button = self.nothing.sentence, self.nothing.clear_button
        self.bar = FoundBar(results, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.setMinimumWidth(220)
        self.setFocusProxy(self.view)
        results.changed.connect(self._look)

    @Slot()
    def _look(self) -> None:
        empty = len(self._results.ids) == 0
        if empty:
            self.nothing.look()
        self._stack.setCurrentWidget(self.nothing if empty else self.view)
        if self._awaited:
            self._select_awaited()

    def select_when_found(self, ids: Sequence[int], *, even_all: bool = True) -> None:
        """Select these articles once the list holds them, and make the first one current.

        Without `even_all` they stay unmarked where the list holds nothing else.
        """
        self._awaited = tuple(ids)
        self._even_all = even_all
        if ids:
            self._results.refresh()

    def _select_awaited(self) -> None:
        wanted = set(self._awaited)
        found = [one for one in self._results.ids if one in wanted]
        if not found:
            return
        self._awaited = ()
        if self._even_all or len(found) < len(self._results.ids):
            self.view.select_ids(found)
        else:
            self.view.clearSelection()
        self._results.choose(found[0])
