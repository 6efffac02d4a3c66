"""Correcting and tagging many articles at once, from the question to the archive."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from customs_desk.archive import ArchiveProblem, Changes, Edits, Watch, edit
from customs_desk.ui.in_words import in_words
from customs_desk.ui.work.bulk_edit import BulkDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.ui.background import Task
    from customs_desk.ui.frame import Frame
    from customs_desk.ui.work.bulk_edit import BulkChange

_MOST = 5_000  # articles that are looked through for what they share


class BulkEditing(QObject):
    """Opens the dialog over the selected articles and does what was typed."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: BulkDialog | None = None

    def ask(self, ids: Sequence[int], *, tags: bool = False) -> None:
        """Ask what to set; `tags` puts the cursor where tags are added."""
        archive = self._window.results.archive
        if archive is None or archive.read_only:
            return
        if len(ids) > _MOST:
            text = self.tr("Too many articles to correct at once (at most %Ln).", "", _MOST)
            self._window.status.say(text)
            return
        try:
            articles = archive.articles(ids)
            known = [tag for tag, _count in archive.tags.all()]
        except ArchiveProblem as problem:
            self._window.show_sentence(in_words(problem))
            return
        today = self._window.now().replace(tzinfo=UTC).astimezone().date()
        dialog = BulkDialog(articles, known, today, self._window)
        dialog.accepted.connect(lambda: self._do(ids, dialog.change()))
        self.dialog = dialog
        dialog.open()
        (dialog.add if tags else dialog.lines["title"]).setFocus()

    def _do(self, ids: Sequence[int], change: BulkChange | None) -> None:
        archive, now = self._window.results.archive, self._window.now()
        if archive is None or change is None:
            return
        count = len(ids)

        edits = Edits(change.fields, change.add, change.remove)

        def work(task: Task) -> Changes:
            with archive.session():
                watch = Watch(task.at, task.is_cancelled)
                return edit(archive, ids, edits, now=now, watch=watch)

        def done(_changes: Changes) -> None:
            self._window.results.refresh()
            self._window.status.say(self.tr("%Ln article(s) changed.", "", count))

        self._window.background.run(
            work,
            done=done,
            failed=self._window.show_error,
            title=self.tr("Correcting several articles"),
        )
