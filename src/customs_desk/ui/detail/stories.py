"""Asks the archive what stands beside the article that is shown, and takes it out of its story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from customs_desk.ui.detail.beside import Beside, look_beside

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from customs_desk.archive import Changes
    from customs_desk.ui.background import Background, Task
    from customs_desk.ui.detail.fields import FieldsPanel
    from customs_desk.ui.results import Results


class DetailStories(QObject):
    """Fills the panel's part for versions and related articles after the text is shown."""

    separated = Signal()
    failed = Signal(object)  # an exception

    def __init__(
        self,
        results: Results,
        background: Background,
        fields: FieldsPanel,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(fields)
        self._results, self._background = results, background
        self._fields, self._now = fields, now
        self._article = 0
        fields.article_chosen.connect(results.choose)
        fields.not_the_same.connect(self.separate)

    def look(self, article: int) -> None:
        """Ask for an article; what comes too late for it is not shown."""
        archive, self._article = self._results.archive, article
        if archive is not None:
            self._background.ask(
                lambda: look_beside(archive, article), self._show, failed=self.failed.emit
            )

    def _show(self, beside: Beside) -> None:
        archive = self._results.archive
        if archive is not None and beside.article == self._article:
            self._fields.show_beside(beside, changeable=not archive.read_only)

    @Slot()
    def separate(self) -> None:
        """Say that the article is not the same as the versions beside it."""
        archive, ids, now = self._results.archive, [self._article], self._now()
        if archive is None or not self._article:
            return

        def work(_task: Task) -> Changes:
            with archive.session():
                return archive.stories.separate(ids, now=now)

        title = self.tr("Taking the article out of its story")
        self._background.run(
            work, done=lambda _changes: self.separated.emit(), failed=self.failed.emit, title=title
        )
