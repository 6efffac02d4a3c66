"""Commands that change how is searched, whatever stands in the search box."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from customs_desk.archive import Order
from customs_desk.ui import settings as keys

if TYPE_CHECKING:
    from customs_desk.ui.frame import Frame
    from customs_desk.when import When


class SearchCommands(QObject):
    """What the menus do to the search of a window."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window
        window.results.typed_date = self.typed_date

    def typed_date(self, text: str) -> When | None:
        """A date in words, as in the search date:"Sept 2019"."""
        from customs_desk.reading.dates import parse_typed  # here, so that the window opens fast

        return parse_typed(text, today=self._window.now().date())

    def more_like_this(self) -> None:
        """Search for articles that share the rare words of the current one."""
        results = self._window.results
        article = results.current or next(iter(results.selection()), 0)
        results.set_order(Order("rank"))
        query = replace(results.query, text=f"like:{article}", filters=(), exact=False)
        results.set_query(query)

    def toggle_exact(self) -> None:
        """All words only in the form and script that was typed, or in all again."""
        results = self._window.results
        results.set_query(replace(results.query, exact=not results.query.exact))

    def toggle_hits(self) -> None:
        """The line under each row that shows why it was found: on or off."""
        settings = self._window.settings
        on = not settings.get(keys.HITS_IN_LIST)
        settings.set(keys.HITS_IN_LIST, on)
        self._window.list.set_hits_wanted(on=on)
        self._window.actions_by_name["hits"].setChecked(on)
