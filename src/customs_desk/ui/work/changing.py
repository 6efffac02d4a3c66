"""Past changes from the window: their list, reversing one, reading again, the bounds of the log."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from customs_desk.archive import ChangeConflict, Watch
from customs_desk.rereading import of_all, read_again
from customs_desk.ui import settings as keys
from customs_desk.ui.in_words import in_words
from customs_desk.ui.problems import ProblemsDialog
from customs_desk.ui.work.history import HistoryDialog, conflict_sentence
from customs_desk.ui.work.rereading_dialog import RereadingDialog

if TYPE_CHECKING:
    from customs_desk.archive import Changes
    from customs_desk.rereading import Rereading
    from customs_desk.ui.background import Task
    from customs_desk.ui.frame import Frame

MEGABYTE = 1_000_000


class Changing(QObject):
    """What the window does with the log of changes and with newer rules of reading."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def show_history(self) -> None:
        """The list of past changes."""
        window = self._window
        archive = window.results.archive
        if archive is None:
            return
        dialog = HistoryDialog(archive, window.background, window)
        dialog.reverse_wanted.connect(self.reverse)
        window.results.archive_changed.connect(dialog.look_again)
        dialog.open()

    @Slot(int)
    def reverse(self, change: int) -> None:
        """Take one past change back; where later ones stand on it, says so and does nothing."""
        window, now = self._window, self._window.now()
        archive = window.results.archive
        if archive is None:
            return

        def work(task: Task) -> Changes:
            with archive.session():
                watch = Watch(task.at, task.is_cancelled)
                return archive.log.reverse(change, now=now, watch=watch)

        def done(_changes: Changes) -> None:
            window.results.refresh()
            window.status.say(self.tr("The change was reversed; this can be undone."))

        window.background.run(work, done=done, failed=self._failed, title=self.tr("Reversing"))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, ChangeConflict):
            self._window.show_sentence(conflict_sentence(error))
        else:
            self._window.show_error(error)

    @Slot()
    def read_again(self) -> None:
        """Show what today's rules would read differently; nothing is changed yet."""
        self._read_again(dry_run=True)

    def _read_again(self, *, dry_run: bool, only: tuple[int, ...] = ()) -> None:
        window, now = self._window, self._window.now()
        archive = window.results.archive
        if archive is None:
            return

        def work(task: Task) -> Rereading:
            with archive.session():
                return read_again(
                    archive,
                    only or of_all(archive),
                    now=now,
                    dry_run=dry_run,
                    progress=task.at,
                    cancelled=task.is_cancelled,
                )

        title = self.tr("Looking what would change") if dry_run else self.tr("Reading again")
        window.background.run(
            work,
            done=self._previewed if dry_run else self._read,
            failed=window.show_error,
            title=title,
        )

    def _previewed(self, preview: Rereading) -> None:
        if preview.cancelled:
            self._window.status.say(self.tr("Stopped. Nothing was changed."))
            return
        dialog = RereadingDialog(preview, self._window)
        dialog.accepted.connect(lambda: self._read_again(dry_run=False, only=preview.changed))
        dialog.open()

    def _read(self, made: Rereading) -> None:
        window = self._window
        window.results.refresh()
        window.status.say(
            self.tr("%Ln article(s) read again; this can be undone.", "", len(made.changed))
        )
        if made.problems:
            rows = [(name, in_words(said)) for name, said in made.problems]
            ProblemsDialog(self.tr("Not read again"), rows, window).open()

    def forget_old(self) -> None:
        """Drop from the log what is older or larger than the settings allow."""
        window = self._window
        archive = window.results.archive
        days = int(window.settings.get(keys.UNDO_DAYS) or 0)
        size = int(window.settings.get(keys.UNDO_SIZE) or 0) * MEGABYTE
        if archive is None or archive.read_only or not (days or size):
            return
        before = window.now() - timedelta(days=days) if days else None

        def work(_task: Task) -> int:
            with archive.session():
                return archive.log.forget(before=before, size=size or None)

        window.background.run(
            work,
            done=lambda _count: None,
            failed=window.show_error,
            title=self.tr("Tidying the list of changes"),
        )
