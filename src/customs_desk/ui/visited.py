"""Back and forward through the articles that were read, as a browser does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from customs_desk.ui.results import Results

_MOST = 200


class Visited(QObject):
    """Remembers which article was current; going back does not change what lies ahead."""

    changed = Signal()

    def __init__(self, results: Results) -> None:
        super().__init__(results)
        self._results = results
        self._places: list[int] = []
        self._at = -1
        self._archive: object = None
        results.current_changed.connect(self._note)
        results.changed.connect(self._look)

    @property
    def can_go_back(self) -> bool:
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        return self._at + 1 < len(self._places)

    @Slot()
    def back(self) -> None:
        """The article that was read before."""
        if self.can_go_back:
            self._go(self._at - 1)

    @Slot()
    def forward(self) -> None:
        """The article that `back` left."""
        if self.can_go_forward:
            self._go(self._at + 1)

    def _go(self, at: int) -> None:
        self._at = at
        self._results.choose(self._places[at])
        self.changed.emit()

    @Slot(int)
    def _note(self, article: int) -> None:
        if not article or (self._at >= 0 and self._places[self._at] == article):
            return
        self._places = [*self._places[: self._at + 1], article][-_MOST:]
        self._at = len(self._places) - 1
        self.changed.emit()

    @Slot()
    def _look(self) -> None:
        """Another archive has other articles."""
        if self._results.archive is not self._archive:
            self._archive = self._results.archive
            self._places, self._at = [], -1
            self._note(self._results.current)
            self.changed.emit()
