"""Splits a file with several news items into articles of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from customs_desk.accession import split

if TYPE_CHECKING:
    from customs_desk.accession import Accession
    from customs_desk.ui.background import Task
    from customs_desk.ui.frame import Frame


class Splitting(QObject):
    """What “Split into articles” does; the whole goes to the bin, and undo brings it back."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def split_current(self) -> None:
        """Split the current article."""
        self.split(self._window.results.current)

    @Slot(int)
    def split(self, article: int) -> None:
        archive, now = self._window.results.archive, self._window.now()
        if archive is None or not article:
            return

        def work(task: Task) -> Accession:
            with archive.session():
                return split(article, archive, now=now, cancelled=task.is_cancelled)

        self._window.background.run(
            work, done=self._done, failed=self._window.show_error, title=self.tr("Splitting")
        )

    def _done(self, accession: Accession) -> None:
        ids = [*accession.added, *accession.already]
        if not ids:
            self._window.status.say(self.tr("This file seems to hold one article only."))
            return
        self._window.results.refresh()
        self._window.status.say(
            self.tr("Split into %Ln article(s). The whole lies in the bin.", "", len(ids)),
            press=self.tr("Undo"),
            what=self._window.actions_by_name["undo"].trigger,
        )
        self._window.select_when_found(ids)
