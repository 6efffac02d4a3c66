"""Reads the current article in another encoding: chosen in a dialog, or mended from its notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from customs_desk.archive import ArchiveProblem
from customs_desk.reading.decoding import MENDED
from customs_desk.reading.files import UnreadableFile, takes_encoding
from customs_desk.rereading import read_in_encoding
from customs_desk.ui.detail.encoding_dialog import EncodingDialog
from customs_desk.ui.in_words import in_words

if TYPE_CHECKING:
    from customs_desk.archive import Changes
    from customs_desk.ui.background import Task
    from customs_desk.ui.frame import Frame


class Recoding(QObject):
    """What “Encoding…” does; the original stays as it is."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def choose(self) -> None:
        """Show the current article's original in the encodings that it may be in."""
        archive, article = self._window.results.archive, self._window.results.current
        if archive is None or not article:
            return
        try:
            name, content = archive.original(article)
            chosen = archive.readings.chosen_encoding(article)
        except ArchiveProblem as problem:
            self._window.show_sentence(in_words(problem))
            return
        if not self._can_choose(name, content):
            self._window.status.say(
                self.tr("This file says itself how its letters are written; it needs no encoding.")
            )
            return
        dialog = EncodingDialog(name, content, chosen or "", self._window)
        dialog.setObjectName("encoding")
        dialog.chosen.connect(lambda encoding: self.read_in(article, encoding))
        dialog.open()

    @staticmethod
    def _can_choose(name: str, content: bytes) -> bool:
        try:
            return takes_encoding(content, name)
        except UnreadableFile:
            return False

    @Slot(int)
    def mend(self, article: int) -> None:
        """Take back the wrong decoding of an article's text."""
        self.read_in(article, MENDED)

    def read_in(self, article: int, encoding: str) -> None:
        """Read the article in this encoding, "" for what is detected; undo takes it back."""
        archive, now = self._window.results.archive, self._window.now()
        if archive is None:
            return

        def work(task: Task) -> Changes:
            with archive.session():
                return read_in_encoding(
                    archive, article, encoding or None, now=now, cancelled=task.is_cancelled
                )

        self._window.background.run(
            work,
            done=self._done,
            failed=self._window.show_error,
            title=self.tr("Reading in another encoding"),
        )

    def _done(self, changes: Changes) -> None:
        self._window.results.refresh()
        if changes.changed:
            self._window.status.say(
                self.tr("Read again in another encoding."),
                press=self.tr("Undo"),
                what=self._window.actions_by_name["undo"].trigger,
            )
        else:
            self._window.status.say(self.tr("Nothing changed: the text reads the same."))
